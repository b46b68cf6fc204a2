import type { MethodStep, RunSheet as RunSheetTexts } from '../course-files/evening-schema.ts';
import { partsOfDay, type DayOnPaper, type DayPart } from './day-on-paper.ts';
import { markup, type Markup } from './markup.ts';
import type { Paper } from './paper.ts';
import { printedPage } from './printed-page.ts';
import { bullets, partStyles, sheetFoot, sheetHead, table } from './sheet-parts.ts';
import { clockText, dateText } from './time-text.ts';

export interface RunSheet extends DayOnPaper {
  /** How many people are expected; 0 as long as nobody knows. */
  readonly people: number;
}

/**
 * The draaiboek with the clock times of this session, for everybody who helps: the day on one sheet, then what helps when it goes
 * otherwise, then every part step by step as the chosen working methods have it.
 */
export function runSheet(sheet: RunSheet, paper: Paper): string {
  const { say, language } = paper;
  const { card, issuer, course } = sheet;
  const name = course.title[language];
  const title = say('runSheet.title', { wijk: card.wijk });
  const parts = partsOfDay(sheet, language);
  const trial = issuer.demonstration ? markup`<p class="trial">${say('trial.line')}</p>` : undefined;
  const foot = sheetFoot(say('runSheet.foot'), say('runSheet.made', { course: name }));
  const pages = [
    markup`${headOf(sheet, title, paper)}${strip(parts)}${beforehand(sheet, paper)}
<section class="programme"><h2>${say('runSheet.programme')}</h2>${programme(sheet, parts, paper)}</section>`,
    helpPage(sheet, paper),
    markup`${rolesOf(sheet, paper)}${callsOf(sheet, paper)}<h2 class="steps-title">${say('runSheet.steps')}</h2><p>${say('runSheet.suggestion')}</p>${parts.map((part) => stepsOf(part, sheet, paper))}`,
  ];
  const body = pages.map((page) => markup`<section class="sheet">${trial}${page}${foot}</section>`.html);
  return printedPage(title, paper, partStyles + ownStyles, body.join('\n'));
}

function headOf({ card, course, people }: RunSheet, title: string, { say, language }: Paper): Markup {
  const time = { from: clockText(card.start, card.zone), until: clockText(card.end, card.zone) };
  return sheetHead(course.title[language], title, [
    [say('runSheet.date'), dateText(card.start, card.zone, language)],
    [say('runSheet.time'), say('runSheet.timeValue', time)],
    [say('runSheet.place'), card.place],
    [say('runSheet.group'), people === 0 ? '' : say('runSheet.groupValue', { count: people })],
  ]);
}

/** The programme at a glance: parts as wide as they are long. */
function strip(parts: readonly DayPart[]): Markup {
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

function beforehand(sheet: RunSheet, paper: Paper): Markup {
  return listed(paper.say('runSheet.before'), onTheDay(sheet, 'start', paper));
}

/** What is to be ready before it begins, or done around its end, with the time of the clock. */
function onTheDay({ card, course }: RunSheet, from: 'start' | 'end', { language }: Paper): readonly Markup[] {
  const { onTheDay: all, roles } = course.evening.runSheet;
  return all
    .filter(({ seenFrom }) => seenFrom === from)
    .map(({ minutes, text, role }) => {
      const who = roles.find(({ id }) => id === role)?.title[language];
      const time = clockText(card[from] + minutes, card.zone);
      return markup`<b>${time}</b> ${text[language]}${who === undefined ? '' : markup` <i>· ${who}</i>`}`;
    });
}

function programme({ card }: RunSheet, parts: readonly DayPart[], { say, language }: Paper): Markup {
  const rows = parts.map(({ title, minutes, result, starts, plan }) => [
    markup`<b>${clockText(starts, card.zone)}</b>`,
    markup`<b>${title}</b>`,
    minutes,
    result,
    plan?.method.title[language] ?? '',
    (plan?.method.materials ?? []).map((material) => material[language]).join(', '),
  ]);
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
  return table(headings, [...rows, end], [14, 32, 10, 42, undefined, 50]);
}

function helpPage(sheet: RunSheet, paper: Paper): Markup {
  const { say, language } = paper;
  const { runSheet: texts } = sheet.course.evening;
  const { overrun, trouble, houseRules } = texts;
  return markup`${listed(say('runSheet.ending'), onTheDay(sheet, 'end', paper))}
<div class="two">${listed(
    say('runSheet.overrun'),
    overrun.map((line) => line[language]),
  )}${listed(
    say('runSheet.houseRules'),
    houseRules.map((line) => line[language]),
  )}</div>
${listed(
  say('runSheet.trouble'),
  trouble.map(({ wrong, help }) => markup`<b>${wrong[language]}</b> ${help[language]}`),
)}${crateOf(texts, paper)}${keepOf(texts, paper)}`;
}

/** With room for who it is: that is written on paper only. */
function rolesOf({ course }: RunSheet, { say, language }: Paper): Markup {
  const headings = [say('runSheet.column.role'), say('runSheet.column.does'), say('runSheet.column.who')];
  const rows = course.evening.runSheet.roles.map(({ title, task }) => [
    markup`<b>${title[language]}</b>`,
    task[language],
    '',
  ]);
  return markup`<section class="roles"><h2>${say('runSheet.roles')}</h2>${table(headings, rows, [38, undefined, 46])}</section>`;
}

function crateOf({ crate }: RunSheetTexts, { say, language }: Paper): Markup {
  const rows = crate.map(({ title, items }) => [
    markup`<b>${title[language]}</b>`,
    items.map((item) => item[language]).join(' · '),
  ]);
  return markup`<section><h2>${say('runSheet.crate')}</h2>${table(['', ''], rows, [40])}</section>`;
}

/** What the gespreksleider asks by phone, weeks before. */
function callsOf({ course }: RunSheet, { say, language }: Paper): Markup {
  const talks = course.evening.runSheet.calls.map(
    ({ title, intro, questions }) =>
      markup`<div><h3>${title[language]}</h3><p>${intro[language]}</p>${bullets(questions.map((question) => question[language]))}</div>`,
  );
  return markup`<section class="calls"><h2>${say('runSheet.calls')}</h2><div class="two">${talks}</div></section>`;
}

function keepOf({ keep }: RunSheetTexts, { say, language }: Paper): Markup {
  const rows = keep.map(({ what, until }) => [markup`<b>${what[language]}</b>`, until[language]]);
  const headings = [say('runSheet.column.what'), say('runSheet.column.until')];
  return markup`<section class="keep"><h2>${say('runSheet.keep')}</h2>${table(headings, rows, [undefined, 80])}</section>`;
}

/** A part with the steps of its working method; a method that takes less or more time than the part is stretched by nobody. */
function stepsOf(part: DayPart, { card }: RunSheet, { say, language }: Paper): Markup {
  const { title, starts, plan } = part;
  if (plan === undefined) return markup``;
  const { method } = plan;
  let at = starts;
  const rows = plan.steps.map((step) => {
    const time = clockText(at, card.zone);
    at += step.minutes;
    return stepRow(step, time, language);
  });
  return markup`<section class="part"><h2><span>${clockText(starts, card.zone)}</span> ${title}: ${method.title[language]}</h2>
<p class="purpose">${method.purpose[language]}</p>
${table([say('runSheet.column.time'), say('runSheet.column.minutes'), say('runSheet.column.step'), say('runSheet.column.says')], rows, [14, 10, undefined, 70])}
${bullets(method.pitfalls.map(({ wrong, help }) => markup`<b>${wrong[language]}</b> ${help[language]}`))}</section>`;
}

function stepRow(
  { under, title, minutes, what, say }: MethodStep,
  time: string,
  language: Paper['language'],
) {
  return [
    markup`<b>${time}</b>`,
    minutes,
    markup`${under === undefined ? '' : markup`<i>${under[language]}</i> `}<b>${title[language]}${/[.?!]$/.test(title[language]) ? '' : '.'}</b> ${what[language]}`,
    say === undefined ? '' : markup`“${say[language]}”`,
  ];
}

function listed(title: string, items: readonly (string | Markup)[]): Markup {
  return items.length === 0 ? markup`` : markup`<section><h2>${title}</h2>${bullets(items)}</section>`;
}

const ownStyles = `
/* The steps take as many pages as they take. */
@page { margin: 12mm 0 10mm; }
.sheet { padding-block: 1mm 0; break-inside: auto; }
.strip { inline-size: 100%; }
.strip rect { stroke: var(--ink); stroke-width: 1.2; } .strip .even { fill: #e9e8f7; } .strip .odd { fill: var(--lamp-soft); }
.strip text { font-size: 18px; font-weight: 700; text-anchor: middle; }
ul.windows { font-size: 10pt; line-height: 1.4; } ul.windows i { color: var(--ink-2); font-style: normal; white-space: nowrap; }
.programme td { font-size: 9pt; padding-block: 1.1mm; }
.roles, .keep, .calls .two > div { break-inside: avoid; }
.calls .windows { font-size: 9.4pt; } .calls h3 { font-size: 11pt; } .calls p { margin-block: 1mm; font-size: 9.4pt; line-height: 1.35; }
.keep td { font-size: 9pt; padding-block: 1mm; }
.roles td, .part td { font-size: 9.4pt; line-height: 1.3; vertical-align: top; }
.part { margin-block-start: 3mm; }
.part td i { color: var(--ink-2); font-style: normal; }
.part h2 { font-size: 12.5pt; } .part h2 span { color: var(--enamel); font-variant-numeric: tabular-nums; }
.part .purpose { margin-block-end: 1.5mm; break-after: avoid; }
.part .windows { margin-block-start: 2mm; font-size: 9.4pt; }
.steps-title { margin-block-start: 7mm; font-size: 16pt; }
@media screen { .sheet { padding-block: 13mm 10mm; } }
@media print { .sheet { min-block-size: 273mm; } }
`;
