import { describe, expect, test } from 'vitest';
import { attestationSheet } from '../../../src/paper/attestation-sheet.ts';
import { caseSheets } from '../../../src/paper/case-sheets.ts';
import type { DayOnPaper } from '../../../src/paper/day-on-paper.ts';
import { lettersText } from '../../../src/paper/letters.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { presenceSheet } from '../../../src/paper/presence-sheet.ts';
import { registrationForm, registrationText } from '../../../src/paper/registration-form.ts';
import { resultsSheet } from '../../../src/paper/results-sheet.ts';
import { roomSheet } from '../../../src/paper/room-sheet.ts';
import { runSheet } from '../../../src/paper/run-sheet.ts';
import { wordListSheet } from '../../../src/paper/word-list.ts';
import { wijkverslag, wijkverslagText } from '../../../src/paper/wijkverslag.ts';
import { wijkverslagOf } from '../../../src/paper/wijkverslag-of-day.ts';
import { emptyDay } from '../../../src/room/day-record.ts';
import type { Results } from '../../../src/room/results/results.ts';
import { dayOnPaper, paperIn } from './papers.ts';

const nasty = `<script>alert(1)</script> "x" onload='y' {{wijk}}`;
const attestation = {
  ...{ session: '7K3M92QD', participant: new Uint8Array(12), name: new Uint8Array() },
  ...{ in: 1, out: 200, issuedAt: 300 },
};

/** Every sheet and text of a trial, with typed texts that would be dangerous as HTML. */
function sheets(day: DayOnPaper, paper: Paper): Readonly<Record<string, string>> {
  const { card, issuer, course } = day;
  const [item] = course.questionnaire.items;
  const tally = {
    ...{ id: item!.id, dimension: item!.dimension, counts: [1, 2, 3, 4, 5], none: 0, skipped: 0 },
    ...{ n: 15, mean: 3.7 },
  };
  const list = { of: 15, statements: [tally], strongest: [tally], weakest: [], dimensions: [] };
  const results: Results = {
    ...{ moment: 'before', received: 15, shown: 15, needed: 3, fixed: false, choices: [] },
    ...{ list, groups: undefined, noGroups: 'few' },
  };
  const outcome = {
    ...emptyDay(card.id, true).outcome,
    improvements: [nasty],
    agreements: [{ what: nasty, who: nasty, when: nasty }],
  };
  const report = wijkverslagOf(
    { card, issuer, course, record: { outcome }, presence: new Map(), before: results, feedback: results },
    paper,
  );
  const person = { lastName: nasty, infix: nasty, initials: nasty, role: nasty, organisation: nasty };
  return {
    room: roomSheet({
      ...{
        ...paper,
        session: { card, bytes: new Uint8Array(300), codes: ['7K3M92QD', '92QD7K3M', 'A1B2C3D4'] },
      },
      ...{ issuer, title: course.title[paper.language], parts: course.werksessie.parts },
    }),
    presence: presenceSheet(
      {
        ...{ people: [{ ...person, numbers: { big: nasty } }], card, issuer, course: course.title.nl },
        ...{ accreditation: [{ number: '1', bigNumber: true }], keepUntil: card.end },
      },
      paper,
    ),
    strips: attestationSheet(
      [{ person: { name: nasty, role: nasty }, attestation, bytes: new Uint8Array(110) }],
      card,
      issuer,
      paper,
    ),
    run: runSheet({ ...day, people: 3 }, paper),
    cases: caseSheets(day, paper),
    wordList: wordListSheet(day, paper),
    registration: registrationForm(day, paper),
    registrationText: registrationText(day, paper),
    letters: lettersText(day, paper),
    results: resultsSheet({ card, issuer, course, results }, paper) ?? '',
    wijkverslag: wijkverslag(report, paper),
    wijkverslagText: wijkverslagText(report, paper),
  };
}

const own = dayOnPaper();
const trialDay: DayOnPaper = {
  ...own,
  issuer: { ...own.issuer, demonstration: true },
  card: { ...own.card, place: nasty, organiser: nasty },
};
const all = (['nl', 'en'] as const).flatMap((language) =>
  Object.entries(sheets(trialDay, paperIn(language))).map(([name, html]) => [name, language, html] as const),
);

describe.each(all)('the sheet %s (%s)', (name, _language, html) => {
  test('runs nothing, asks nothing of anybody, and has no style that a page may forbid', () => {
    expect(html).toContain("content=\"default-src 'none'");
    expect(html).not.toMatch(/<script|<iframe|<img|<link|https?:|javascript:|<[^>]*\s(?:on\w+|style)=(?!&)/);
  });

  test('says on each of its pages that it is a trial', () => {
    const pages = html.split(/class="sheet/).length - 1;
    const said = html.split(/PROEF|TRIAL/).length - 1;
    expect(said, name).toBeGreaterThanOrEqual(Math.max(1, pages));
  });

  test('shows what was typed as it is, and leaves nothing to be filled in', () => {
    expect(html).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
    expect(html.replaceAll('{{wijk}}', '')).not.toContain('{{');
  });
});
