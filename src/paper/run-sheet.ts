import type { SessionCard } from '../attendance/session-card.ts';
import type { Issuer } from '../attendance/trust.ts';
import { markup, type Markup } from './markup.ts';
import type { Paper } from './paper.ts';
import { printedPage } from './printed-page.ts';
import { bullets, partStyles, sheetFoot, sheetHead, table } from './sheet-parts.ts';
import { clockText, dateText } from './time-text.ts';

/** A draaiboek; all texts in the language of the paper. */
export interface RunSheet {
  readonly card: Pick<SessionCard, 'wijk' | 'place' | 'start' | 'end' | 'zone' | 'moments'>;
  readonly issuer: Pick<Issuer, 'demonstration'>;
  /** The name of the course. */
  readonly course: string;
  /** How many people are expected; 0 as long as nobody knows. */
  readonly people: number;
  /** With the minutes of this session. */
  readonly parts: readonly RunSheetPart[];
  /** What must be ready when; minutes after the start, so mostly below 0. */
  readonly before: readonly { readonly at: number; readonly text: string }[];
  readonly overrun: readonly string[];
  readonly trouble: readonly string[];
  readonly roles: readonly { readonly title: string; readonly does: string }[];
}

export interface RunSheetPart {
  readonly title: string;
  readonly minutes: number;
  /** What is there when it is over. */
  readonly result: string;
  /** The chosen werkvormen, as a suggestion; more than one follow each other. */
  readonly methods: readonly string[];
  readonly materials: string;
}

/** The draaiboek of a werksessie with its own clock times, for everybody who helps. */
export function runSheet(sheet: RunSheet, paper: Paper): string {
  const { say, language } = paper;
  const { card, issuer, course } = sheet;
  const title = say('runSheet.title', { wijk: card.wijk });
  const head = sheetHead(course, title, [
    [say('runSheet.date'), dateText(card.start, card.zone, language)],
    [
      say('runSheet.time'),
      say('runSheet.timeValue', {
        from: clockText(card.start, card.zone),
        until: clockText(card.end, card.zone),
      }),
    ],
    [say('runSheet.place'), card.place],
    [say('runSheet.group'), sheet.people === 0 ? '' : say('runSheet.groupValue', { count: sheet.people })],
  ]);
  const body = markup`<main class="sheet">${issuer.demonstration ? markup`<p class="trial">${say('trial.line')}</p>` : ''}${head}
${strip(sheet.parts)}
${listed(
  say('runSheet.before'),
  sheet.before.map(({ at, text }) => markup`<b>${clockText(card.start + at, card.zone)}</b> ${text}`),
)}
<section class="programme"><h2>${say('runSheet.programme')}</h2>${programme(sheet, paper)}</section>
<div class="two">${listed(say('runSheet.overrun'), sheet.overrun)}${listed(say('runSheet.trouble'), sheet.trouble)}</div>
${roles(sheet, paper)}
${sheetFoot(say('runSheet.foot'), say('runSheet.made', { course }))}</main>`;
  return printedPage(title, paper, partStyles + ownStyles, body.html);
}

/** The programme at a glance: parts as wide as they are long. */
function strip(parts: readonly RunSheetPart[]): Markup {
  const whole = parts.reduce((sum, { minutes }) => sum + minutes, 0);
  let at = 0;
  const blocks = parts.map(({ minutes }, position) => {
    const x = (at / whole) * 1000;
    const width = (minutes / whole) * 1000 - 5;
    at += minutes;
    return markup`<rect class="${position % 2 === 0 ? 'even' : 'odd'}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" y="1" height="42" rx="5"/><text x="${(x + width / 2).toFixed(1)}" y="28">${minutes}</text>`;
  });
  return markup`<svg class="strip" viewBox="-1 0 1000 44" aria-hidden="true">${blocks}</svg>`;
}

function programme({ card, parts }: RunSheet, { say }: Paper): Markup {
  let at = card.start;
  const rows = parts.map(({ title, minutes, result, methods, materials }) => {
    const time = clockText(at, card.zone);
    at += minutes;
    return [
      markup`<b>${time}</b>`,
      markup`<b>${title}</b>`,
      minutes,
      result,
      markup`${methods.map((method) => markup`<div>${method}</div>`)}`,
      materials,
    ];
  });
  const leaves = card.moments.find(({ kind }) => kind === 'out');
  const end = [
    markup`<b>${clockText(card.end, card.zone)}</b>`,
    markup`<b>${say('runSheet.end.title')}</b>`,
    '',
    say('runSheet.end.result'),
    say('runSheet.end.method'),
    leaves === undefined
      ? ''
      : say('runSheet.end.material', { from: clockText(card.start + leaves.opens, card.zone) }),
  ];
  const headings = [
    say('runSheet.column.time'),
    say('runSheet.column.part'),
    say('runSheet.column.minutes'),
    say('runSheet.column.result'),
    say('runSheet.column.method'),
    say('runSheet.column.materials'),
  ];
  return table(headings, [...rows, end], [14, 34, 10, 46, undefined, 38]);
}

function listed(title: string, items: readonly (string | Markup)[]): Markup {
  return items.length === 0 ? markup`` : markup`<section><h2>${title}</h2>${bullets(items)}</section>`;
}

function roles({ roles: all }: RunSheet, { say }: Paper): Markup {
  if (all.length === 0) return markup``;
  const rows = Array.from({ length: Math.ceil(all.length / 2) }, (_, at) => {
    const [one, other] = [all[at * 2], all[at * 2 + 1]];
    return [markup`<b>${one?.title}</b>`, one?.does ?? '', markup`<b>${other?.title}</b>`, other?.does ?? ''];
  });
  return markup`<section class="roles"><h2>${say('runSheet.roles')}</h2>${table(['', '', '', ''], rows, [
    34,
    undefined,
    34,
  ])}</section>`;
}

const ownStyles = `
/* With many people or long texts it takes a second page. */
@page { margin: 12mm 0 10mm; }
@page :first { margin-block-start: 0; }
.sheet { break-inside: auto; }
.strip { inline-size: 100%; }
.strip rect { stroke: var(--ink); stroke-width: 1.2; } .strip .even { fill: #e9e8f7; } .strip .odd { fill: var(--lamp-soft); }
.strip text { font-size: 18px; font-weight: 700; text-anchor: middle; }
.programme td { font-size: 9.2pt; }
.programme td:nth-child(3) { font-variant-numeric: tabular-nums; }
.roles { break-inside: avoid; }
@media print { .sheet { min-block-size: 286mm; } }
`;
