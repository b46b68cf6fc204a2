import type { DayOnPaper } from './day-on-paper.ts';
import { markup } from './markup.ts';
import type { Paper } from './paper.ts';
import { printedPage } from './printed-page.ts';
import { bullets, drawnName, partStyles, sheetFoot } from './sheet-parts.ts';

/** The invented cases, one a sheet and in large letters; every table gets one, and hands it in again. */
export function caseSheets(day: Pick<DayOnPaper, 'issuer' | 'course'>, paper: Paper): string {
  const { say, language } = paper;
  const { course, issuer } = day;
  const { rules, cases } = course.evening.cases;
  const title = say('caseSheets.title');
  const trial = issuer.demonstration ? markup`<p class="trial">${say('trial.line')}</p>` : '';
  const ruleSheet = markup`<section class="sheet rules">${trial}${drawnName(course.title[language])}<h1>${say('caseSheets.rules')}</h1>${bullets(
    rules.map((rule) => rule[language]),
  )}${sheetFoot(say('caseSheets.readOut'), '')}</section>`;
  const sheets = cases.map(
    ({ title: name, theme, text, question }) =>
      markup`<section class="sheet">${trial}${drawnName(course.title[language])}<p class="theme">${theme[language]}</p><h1>${name[language]}</h1>
<p class="case">${text[language]}</p><p class="question">${question[language]}</p>${sheetFoot(say('caseSheets.foot'), '')}</section>`,
  );
  const body = [ruleSheet, ...sheets].map(({ html }) => html).join('\n');
  return printedPage(title, paper, partStyles + ownStyles, body);
}

const ownStyles = `
.sheet { padding: 18mm 22mm 12mm; }
h1 { margin-block: 1mm 6mm; font-size: 26pt; font-weight: 750; letter-spacing: -0.02em; }
.rules h1 { margin-block-start: 6mm; }
.theme { margin-block-start: 9mm; color: var(--ink-2); font-size: 12pt; }
.case { font-size: 15pt; line-height: 1.55; text-wrap: pretty; }
.question { margin-block-start: 9mm; padding: 5mm 7mm; border-inline-start: 2mm solid var(--lamp); background: var(--paper); font-size: 16pt; font-weight: 650; line-height: 1.4; }
ul.windows { gap: 4mm; font-size: 15pt; line-height: 1.45; }
ul.windows li::before { margin-block-start: 2mm; }
`;
