import type { DayOnPaper } from './day-on-paper.ts';
import { markup } from './markup.ts';
import type { Paper } from './paper.ts';
import { printedPage } from './printed-page.ts';
import { drawnName, partStyles, sheetFoot, table } from './sheet-parts.ts';

/** Ten words of the werksessie in Dutch and English, on one sheet for who reads little of the one. */
export function wordListSheet(
  { course, issuer }: Pick<DayOnPaper, 'issuer' | 'course'>,
  paper: Paper,
): string {
  const { say, language } = paper;
  const { title, about, words } = course.wordList;
  const trial = issuer.demonstration ? markup`<p class="trial">${say('trial.line')}</p>` : '';
  const rows = words.map(({ dutch, english, means }) => [
    markup`<b lang="nl">${dutch}</b>`,
    markup`<span lang="en">${english}</span>`,
    means[language],
  ]);
  const head = [say('wordList.dutch'), say('wordList.english'), say('wordList.means')];
  const body = markup`<section class="sheet">${trial}${drawnName(course.title[language])}<h1>${title[language]}</h1><p>${about[language]}</p>
${table(head, rows, [48, 46])}${sheetFoot(say('wordList.foot'), '')}</section>`;
  return printedPage(title[language], paper, partStyles + ownStyles, body.html);
}

const ownStyles = `
.sheet { padding: 16mm 18mm 10mm; font-size: 13pt; }
h1 { margin-block: 7mm 2mm; font-size: 24pt; font-weight: 750; letter-spacing: -0.02em; }
table { margin-block-start: 7mm; }
td { padding-block: 2.8mm; }
`;
