import type { SessionCard } from '../attendance/session-card.ts';
import type { Issuer } from '../attendance/trust.ts';
import { withOneDecimal } from '../course-files/figures.ts';
import type { Groups, ListTally, Results, StatementTally } from '../room/results/results.ts';
import type { RoomCourse } from '../room/room-course.ts';
import { markup, type Markup } from './markup.ts';
import type { Paper } from './paper.ts';
import { printedPage } from './printed-page.ts';
import { partStyles, sheetFoot, sheetHead, table } from './sheet-parts.ts';
import { dateText } from './time-text.ts';

export interface ResultsSheet {
  readonly card: Pick<SessionCard, 'wijk' | 'place' | 'start' | 'zone'>;
  readonly issuer: Pick<Issuer, 'demonstration'>;
  readonly course: Pick<RoomCourse, 'title' | 'questionnaire' | 'feedback'>;
  /** What may be shown: nothing in it is of fewer than five. */
  readonly results: Results;
}

/**
 * The group's answers on paper, for the table at "Spiegel": the eight subjects first, then every statement with all its answers.
 * "Weet niet" stands apart. `undefined` as long as there is nothing to show.
 */
export function resultsSheet(sheet: ResultsSheet, paper: Paper): string | undefined {
  const { say, language } = paper;
  const { card, issuer, course, results } = sheet;
  const { list, shown, groups } = results;
  if (list === undefined) return undefined;
  const { questionnaire } = course;
  const title = say('resultsSheet.title', { wijk: card.wijk });
  const head = sheetHead(course.title[language], title, [
    [say('resultsSheet.session'), dateText(card.start, card.zone, language)],
    [say('resultsSheet.moment'), say(momentWords[results.moment])],
    [say('resultsSheet.lists'), shown.toString()],
  ]);
  const trial = issuer.demonstration ? markup`<p class="trial">${say('trial.line')}</p>` : '';
  const foot = (page: number) => sheetFoot(say('resultsSheet.foot'), say('roomSheet.page', { page, of: 2 }));
  const first = markup`<section class="sheet">${trial}${head}<p class="read">${questionnaire.notice[language]} ${say('resultsSheet.read')}</p>
<h2>${say('resultsSheet.subjects')}</h2>${subjectTable(sheet, list, paper)}
${groups === undefined ? '' : markup`<h2>${say('resultsSheet.groups')}</h2>${groupTable(groups, sheet, paper)}`}
<div class="two">${extremes('strongest', list, sheet, paper)}${extremes('weakest', list, sheet, paper)}</div>${foot(1)}</section>`;
  const second = markup`<section class="sheet">${trial}${head}<h2>${say('resultsSheet.statements')}</h2>
${legend(sheet, paper)}${statementTable(sheet, list, paper)}${foot(2)}</section>`;
  return printedPage(title, paper, partStyles + ownStyles, `${first.html}\n${second.html}`);
}

const momentWords = {
  before: 'resultsSheet.before',
  feedback: 'resultsSheet.before',
  'half-year': 'resultsSheet.halfYear',
} as const;

function subjectTable({ course }: ResultsSheet, list: ListTally, { say, language }: Paper): Markup {
  const { dimensions, bands, scale } = course.questionnaire;
  const least = scale[0]?.value ?? 1;
  const most = scale.at(-1)?.value ?? 5;
  const rows = list.dimensions.map(({ id, mean, band, n, none }) => [
    markup`<b>${dimensions.find((each) => each.id === id)?.title[language]}</b>`,
    mean === undefined ? '' : meanBar((mean - least) / (most - least)),
    mean === undefined ? '–' : withOneDecimal(mean, language),
    bands.find((each) => each.id === band)?.title[language] ?? '',
    n,
    none,
  ]);
  const headings = [
    say('resultsSheet.column.subject'),
    say('resultsSheet.column.picture', { least, most }),
    say('resultsSheet.column.mean'),
    say('resultsSheet.column.band'),
    say('resultsSheet.column.answers'),
    say('resultsSheet.column.none'),
  ];
  return table(headings, rows, [undefined, 40, 16, 32, 18, 16]);
}

function meanBar(share: number): Markup {
  const width = Math.round(share * 1000) / 10;
  return markup`<svg class="mean" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><rect class="room" width="100" height="12"/><rect class="part" width="${width}" height="12"/></svg>`;
}

function groupTable({ inside, others }: Groups, { course }: ResultsSheet, { say, language }: Paper): Markup {
  const meanIn = (list: ListTally, id: string) => {
    const mean = list.dimensions.find((each) => each.id === id)?.mean;
    return mean === undefined ? '–' : withOneDecimal(mean, language);
  };
  const headings = [
    say('resultsSheet.column.subject'),
    say('resultsSheet.column.practice', { count: inside.of }),
    say('resultsSheet.column.others', { count: others.of }),
  ];
  const rows = course.questionnaire.dimensions.map(({ id, title }) => [
    title[language],
    meanIn(inside, id),
    meanIn(others, id),
  ]);
  return table(headings, rows, [undefined, 46, 46]);
}

function extremes(
  which: 'strongest' | 'weakest',
  list: ListTally,
  { course }: ResultsSheet,
  { say, language }: Paper,
): Markup {
  const items = list[which].map((tally) => {
    const text = course.questionnaire.items.find(({ id }) => id === tally.id)?.statement[language];
    const mean = tally.mean === undefined ? '' : withOneDecimal(tally.mean, language);
    return markup`<li><b>${mean}</b><div>${text}</div></li>`;
  });
  const title = say(which === 'strongest' ? 'resultsSheet.strongest' : 'resultsSheet.weakest');
  return markup`<div><h2>${title}</h2><ol class="means">${items}</ol></div>`;
}

function legend({ course }: ResultsSheet, { language }: Paper): Markup {
  const { scale, none } = course.questionnaire;
  const entries = scale.map(({ label }, at) => markup`<li>${swatch(`v${at + 1}`)}${label[language]}</li>`);
  return markup`<ul class="legend">${entries}<li>${swatch('none')}${none.label[language]}</li></ul>`;
}

function swatch(kind: string): Markup {
  return markup`<svg viewBox="0 0 10 10" aria-hidden="true"><rect class="${kind}" width="10" height="10"/></svg>`;
}

function statementTable({ course }: ResultsSheet, list: ListTally, { say, language }: Paper): Markup {
  const rows = list.statements.map((tally) => {
    const text = course.questionnaire.items.find(({ id }) => id === tally.id)?.statement[language];
    const mean = tally.mean === undefined ? '–' : withOneDecimal(tally.mean, language);
    return [text ?? '', stack(tally, say('resultsSheet.counts')), mean];
  });
  const headings = [
    say('resultsSheet.column.statement'),
    say('resultsSheet.column.answersGiven'),
    say('resultsSheet.column.mean'),
  ];
  return table(headings, rows, [undefined, 84, 14]);
}

/** All answers to a statement side by side, each with its number in it; who did not know stands after them, apart. */
function stack({ counts, none }: StatementTally, label: string): Markup {
  const parts = [...counts, none];
  const whole = parts.reduce((sum, count) => sum + count, 0);
  const gap = 1.5;
  let at = 0;
  const bars = parts.map((count, position) => {
    if (count === 0) return undefined;
    const isNone = position === counts.length;
    const width = (count / whole) * (100 - gap);
    const x = isNone ? 100 - width : at;
    at += width;
    const kind = isNone ? 'none' : `v${position + 1}`;
    return markup`<rect class="${kind}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="8"/><text class="on-${kind}" x="${(x + width / 2).toFixed(2)}" y="5.9">${count}</text>`;
  });
  return markup`<svg class="stack" viewBox="0 0 100 8" role="img" aria-label="${label} ${parts.join(', ')}">${bars}</svg>`;
}

const ownStyles = `
.sheet { padding-block: 11mm 8mm; }
.read { font-size: 10pt; line-height: 1.4; color: var(--ink-2); }
td:nth-child(n+3) { font-variant-numeric: tabular-nums; }
svg { display: block; }
.mean { inline-size: 100%; block-size: 4mm; border: 0.3mm solid var(--line-strong); border-radius: 1mm; }
.room { fill: #fff; } .part { fill: var(--lamp); }
.means { display: grid; gap: 1.2mm; padding: 0; list-style: none; font-size: 10pt; line-height: 1.3; }
.means li { display: grid; grid-template-columns: 9mm 1fr; gap: 1.5mm; }
.means b { font-variant-numeric: tabular-nums; }
.legend { display: flex; flex-wrap: wrap; gap: 1mm 5mm; margin-block-end: 2mm; padding: 0; list-style: none; font-size: 9pt; }
.legend li { display: flex; gap: 1.5mm; align-items: center; }
.legend svg { inline-size: 4mm; block-size: 4mm; }
.stack { inline-size: 100%; }
.stack text { font-size: 5px; font-weight: 700; text-anchor: middle; }
/* Told apart by order and number as well as by colour; a line around each also shows in grey. */
rect { stroke: var(--ink); stroke-width: 0.35; }
.mean rect { stroke: none; }
.v1 { fill: #22388f; } .v2 { fill: #a9b1dc; } .v3 { fill: #fff; } .v4 { fill: #ffe3ab; } .v5 { fill: #ffb938; } .none { fill: #e2e2e2; }
.on-v1 { fill: #fff; }
`;
