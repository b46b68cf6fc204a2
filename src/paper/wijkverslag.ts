import { blockStyles, drawnBlock, plainBlock } from './blocks.ts';
import { editableText } from './editable-text.ts';
import { Markup, markup } from './markup.ts';
import type { Paper } from './paper.ts';
import { printedPage } from './printed-page.ts';
import { drawnName, partStyles, sheetFoot } from './sheet-parts.ts';
import { wijkverslagContent, type Section, type SectionId, type Wijkverslag } from './wijkverslag-content.ts';

/** Side by side on paper; everything else takes the whole width. */
const pairs: readonly (readonly [readonly SectionId[], readonly SectionId[]])[] = [
  [['came', 'seen', 'themes'], ['answers']],
  [['next'], ['not-agreed', 'ratings']],
];

/** The report of the werksessie for everybody, on one or two A4; what is still to be written can be typed in it. */
export function wijkverslag(report: Wijkverslag, paper: Paper): string {
  const { say } = paper;
  const { title, when, sections } = wijkverslagContent(report, paper);
  const [[left, right], [below, beside]] = pairs as [(typeof pairs)[0], (typeof pairs)[0]];
  const of = (ids: readonly SectionId[]) => sections.filter(({ id }) => ids.includes(id)).map(drawn);
  const trial = report.issuer.demonstration ? markup`<p class="trial">${say('trial.line')}</p>` : '';
  const body = markup`<p class="hint">${say('editable.hint')}</p>
<div class="sheet"><header class="sky"><div>${drawnName(report.course)}<h1>${title}</h1><p>${when}</p></div>${street(paper)}</header>
${trial}<div class="body" contenteditable="true" spellcheck="true">
<div class="two"><div>${of(left)}</div><div>${of(right)}</div></div>
${of(['improvements'])}${of(['agreements'])}
<div class="two"><div>${of(below)}</div><div>${of(beside)}</div></div>
</div>${sheetFoot(say('wijkverslag.foot.same'), say('wijkverslag.foot.wrong'))}</div>`;
  return printedPage(title, paper, partStyles + blockStyles + ownStyles, body.html);
}

/** The same as a text to edit. */
export function wijkverslagText(report: Wijkverslag, paper: Paper): string {
  const { say } = paper;
  const { title, when, sections } = wijkverslagContent(report, paper);
  return editableText(title, paper, [
    ...(report.issuer.demonstration ? [markup`<p>${say('trial.line')}</p>`] : []),
    markup`<h1>${title}</h1><p>${when}</p>`,
    ...sections.map(({ title: heading, body }) => markup`<h2>${heading}</h2>${body.map(plainBlock)}`),
    markup`<p>${say('wijkverslag.foot.same')} ${say('wijkverslag.foot.wrong')}</p>`,
  ]);
}

/** The houses of the wijk at dawn, along the street; all lights are on. */
function street({ drawing }: Paper): Markup | undefined {
  if (drawing === undefined) return undefined;
  const lit = drawing.svg
    .replace(/viewBox="[^"]*"/, 'viewBox="80 296 800 202"')
    .replaceAll(/data-status="[^"]*"/g, 'data-status="done"')
    .replaceAll(/ (?:href="#\/[^"]*"|tabindex="[^"]*")/g, '');
  return new Markup(`<div class="street" data-phase="dageraad">${lit}</div>`);
}

function drawn({ id, title, body }: Section): Markup {
  return markup`<section class="${id}"><h2>${title}</h2>${body.map(drawnBlock)}</section>`;
}

const ownStyles = `
/* It may take two pages: a foot at the end, and nothing cut in two. */
@page { margin: 12mm 0 10mm; }
@page :first { margin-block-start: 0; }
.sheet { padding-block-start: 0; break-inside: auto; }
.sky { display: flex; justify-content: space-between; gap: 6mm; min-block-size: 33mm; margin-inline: -15mm; padding: 8mm 8mm 0 15mm; background: linear-gradient(100deg, #2b3a70 45%, #9a7fa6 85%, #eba58f); color: #fff; }
.sky h1 { margin-block: 2.5mm 1mm; font-size: 22pt; font-weight: 750; letter-spacing: -0.02em; overflow-wrap: anywhere; }
.sky p { font-size: 10pt; } .sky .wordmark { font-size: 11.5pt; } .sky .wordmark em { color: var(--lamp); }
.sky > div:first-child { padding-block-end: 6mm; }
.street { flex: none; align-self: end; inline-size: 76mm; }
.street svg { display: block; inline-size: 100%; block-size: auto; overflow: hidden; }
.street :is(.lucht, .ster, .maan, .zon, .horizon, .wolk, .mk) { display: none; }
.trial { margin-block: 3mm 0; }
.body { padding-block-start: 1mm; overflow-wrap: anywhere; }
.agreements, .improvements { break-inside: avoid-page; }
@media print { .sheet { min-block-size: 286mm; } }
`;
