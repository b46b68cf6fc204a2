import { filledLetter } from '../content/letters.ts';
import type { Registration } from '../course-files/evening-schema.ts';
import type { DayOnPaper } from './day-on-paper.ts';
import { editableText } from './editable-text.ts';
import { letterMarkup, letterValues } from './letters.ts';
import { markup, type Markup } from './markup.ts';
import type { Paper } from './paper.ts';
import { printedPage } from './printed-page.ts';
import { partStyles, sheetFoot, sheetHead } from './sheet-parts.ts';
import { clockText, dateText } from './time-text.ts';

type Field = Registration['fields'][number];

/** The aanmeldingsformulier to print, to fill in with a pen: at every question what it is needed for. */
export function registrationForm(day: DayOnPaper, paper: Paper): string {
  const { say, language } = paper;
  const { card, course, issuer } = day;
  const { registration } = course.evening;
  const fill = filler(day, paper);
  const title = fill(registration.title[language]);
  const head = sheetHead(course.title[language], title, [
    [say('runSheet.date'), dateText(card.start, card.zone, language)],
    [
      say('runSheet.time'),
      say('runSheet.timeValue', {
        from: clockText(card.start, card.zone),
        until: clockText(card.end, card.zone),
      }),
    ],
    [say('runSheet.place'), card.place],
  ]);
  const body = markup`<p class="hint">${say('editable.hint')}</p><div class="sheet">${issuer.demonstration ? markup`<p class="trial">${say('trial.line')}</p>` : ''}${head}
<div class="body" contenteditable="true" spellcheck="true">
<p class="intro">${fill(registration.intro[language])}</p>
${registration.fields.map((field) => drawnField(field, fill, paper))}
<div class="after">${letterMarkup(fill(registration.after[language]))}</div></div>
${sheetFoot(say('registrationForm.required'), '')}</div>`;
  return printedPage(title, paper, partStyles + ownStyles, body.html);
}

/** The same as a text to edit, with what an organiser should never ask. */
export function registrationText(day: DayOnPaper, paper: Paper): string {
  const { say, language } = paper;
  const { registration } = day.course.evening;
  const fill = filler(day, paper);
  const title = fill(registration.title[language]);
  return editableText(title, paper, [
    ...(day.issuer.demonstration ? [markup`<p>${say('trial.line')}</p>`] : []),
    markup`<h1>${title}</h1><p>${fill(registration.intro[language])}</p>`,
    ...registration.fields.map(({ label, why, kind, options, required }) => {
      const asked = `${fill(label[language])}${required ? ' *' : ''}`;
      const answer =
        kind === 'choice'
          ? options.map((option) => markup`<p>☐ ${option[language]}</p>`)
          : markup`<p>${kind === 'consent' ? '☐ ' : '_'.repeat(60)}</p>`;
      return markup`<p><b>${asked}</b><br><small>${fill(why[language])}</small></p>${answer}`;
    }),
    markup`${letterMarkup(fill(registration.after[language]))}<p>${say('registrationForm.required')}</p><hr>
<p><i>${say('registrationForm.forOrganiser')} ${registration.neverAsked[language]}</i></p>`,
  ]);
}

function filler(day: DayOnPaper, paper: Paper): (text: string) => string {
  const values = letterValues(day, paper);
  return (text) => sentence(filledLetter(text, values));
}

/** What is filled in may come first, such as "donderdag". */
function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function drawnField(
  { kind, label, why, options, required, who }: Field,
  fill: (text: string) => string,
  { say, language }: Paper,
): Markup {
  const asked = markup`<b>${fill(label[language])}${required ? ' *' : ''}</b>${
    who === 'professionals' ? markup` <i>${say('registrationForm.professionals')}</i>` : ''
  }${who === 'residents' ? markup` <i>${say('registrationForm.residents')}</i>` : ''}`;
  const reason = markup`<small>${fill(why[language])}</small>`;
  if (kind === 'consent') return markup`<section class="consent"><p>${box} ${asked}</p>${reason}</section>`;
  const answer =
    kind === 'choice'
      ? markup`<p class="options">${options.map((option) => markup`<span>${box} ${option[language]}</span>`)}</p>`
      : markup`<p class="${kind}"></p>`;
  return markup`<section><p>${asked}</p>${reason}${answer}</section>`;
}

const box = markup`<svg class="box" viewBox="0 0 10 10" aria-hidden="true"><rect x=".7" y=".7" width="8.6" height="8.6" rx="1"/></svg>`;

const ownStyles = `
.sheet { padding-block: 10mm 8mm; font-size: 11pt; line-height: 1.35; }
.head { margin-block-end: 2.5mm; } .head h1 { font-size: 17pt; }
.body { display: grid; gap: 2.4mm; }
.intro { font-size: 10.4pt; }
section { break-inside: avoid; }
section i { color: var(--ink-2); font-style: normal; font-weight: 400; }
small { display: block; color: var(--ink-2); font-size: 9pt; line-height: 1.3; }
.line { block-size: 7mm; border-block-end: 0.3mm solid var(--ink); }
.open { block-size: 12mm; border-block-end: 0.3mm solid var(--ink); background: repeating-linear-gradient(#fff 0 5.7mm, var(--line-strong) 5.7mm 6mm); }
.options { display: flex; flex-wrap: wrap; gap: 1mm 6mm; margin-block-start: 1mm; }
.box { inline-size: 3.6mm; block-size: 3.6mm; vertical-align: -0.5mm; } .box rect { fill: #fff; stroke: var(--ink); stroke-width: 0.9; }
.consent small { padding-inline-start: 5mm; }
.after { padding: 2.5mm 3.5mm; border-radius: 2mm; background: var(--paper); font-size: 9pt; line-height: 1.35; }
.after p + p { margin-block-start: 1.2mm; }
`;
