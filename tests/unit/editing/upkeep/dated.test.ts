import { expect, test } from 'vitest';
import { CourseDraft } from '../../../../src/editing/course-draft.ts';
import { datedCalendar } from '../../../../src/editing/upkeep/dated-calendar.ts';
import { datedIn, lookedAt, whenDue } from '../../../../src/editing/upkeep/dated.ts';
import { monthsAfter } from '../../../../src/encoding/day.ts';
import { courseWith, type Change } from '../../../fixtures/course-copy.ts';

const today = '2026-11-30';
const source =
  'sources:\n  - id: een\n    title: { nl: Een, en: One }\n    maker: RIVM\n    about: { nl: A, en: A }\n';

function draftWith(...changes: readonly Change[]) {
  const folder = courseWith(changes);
  return CourseDraft.of(new Map(folder.list().map((file) => [file, folder.read(file)!])), { today });
}

const sources = (lines: string): Change => ({
  file: 'bronnen.yaml',
  whole: `intro: { nl: A, en: A }\n${source}${lines}`,
});
/** But for the accreditation of the small course. */
const dated = (draft: CourseDraft) => datedIn(draft, today).filter(({ name }) => name !== 'PROEF 2026');
const kinds = (draft: CourseDraft) =>
  dated(draft).map(({ kind, due, name }) => `${kind} ${name} ${due}`.replace('  ', ' '));

test('a source is looked at again after a year and a half, and now when nobody ever did', () => {
  expect(kinds(draftWith(sources('')))).toEqual([`source een ${today}`]);
  const draft = draftWith(sources('    checked: 2026-08-31\n'));
  expect(kinds(draft)).toEqual(['source een 2028-02-29']);
  expect(monthsAfter('2026-08-31', 18)).toBe('2028-02-29');
});

test('looked at, a source gets the day of today', () => {
  const draft = draftWith(sources(''));
  draft.act(lookedAt(draft, dated(draft)[0]!, today)!);
  expect(kinds(draft)).toEqual(['source een 2028-05-30']);
});

test('a text that names a year is read again when that is over; what is history is not', () => {
  const page = (text: string): Change => ({ file: 'privacy.nl.md', whole: `# Privacy\n\n${text}\n` });
  const of = (text: string) =>
    kinds(draftWith(sources('    checked: 2026-11-30\n'), page(text))).slice(0, -1);
  expect(of('De subsidie loopt tot en met 2026.')).toEqual(['text 2027-01-01']);
  expect(of('De Visie 2030 is van 2024.')).toEqual(['text 2025-01-01']);
  expect(of('De werksessies van 2017 en 2018.')).toEqual([]);
  expect(of('Nummer 12024 is geen jaar.')).toEqual([]);
});

test('a text that was read waits a year, however often it is read', () => {
  const draft = draftWith({ file: 'privacy.nl.md', whole: '# Privacy\n\nVan 2024.\n' });
  const text = () => datedIn(draft, today).find(({ kind }) => kind === 'text')!;
  for (const day of ['2026-11-29', today]) draft.act(lookedAt(draft, text(), day)!);
  expect(text()).toMatchObject({ due: '2027-11-30', since: today });
  expect(draft.value({ file: 'nagekeken.yaml', path: ['looked'] })).toHaveLength(1);
});

test('an accreditation is asked for anew three months before it ends, unless the next one stands there; one without a number waits', () => {
  const record = (year: number, number: string) =>
    `  - { id: gaia-${year}, institution: NHG, register: GAIA, orgId: 19, number: '${number}', points: 4, from: ${year}-01-01, until: ${year}-12-31, professions: [huisarts], reportWithinDays: 14, wording: { nl: A, en: A } }\n`;
  const draft = (records: string) =>
    draftWith(sources('    checked: 2026-11-30\n'), {
      file: 'course.yaml',
      find: 'accreditation:\n',
      put: `accreditation:\n${records}`,
    });
  expect(kinds(draft(record(2026, '1'))).slice(0, -1)).toEqual(['accreditation GAIA 2026 2026-09-30']);
  expect(kinds(draft(record(2026, '1') + record(2027, ''))).slice(0, 2)).toEqual([
    'number GAIA 2027 2027-01-01',
    'accreditation GAIA 2027 2027-09-30',
  ]);
});

test('what is due comes now, soon or later', () => {
  expect(whenDue({ due: today }, today)).toBe('now');
  expect(whenDue({ due: '2027-03-02' }, today)).toBe('soon');
  expect(whenDue({ due: '2027-03-03' }, today)).toBe('later');
});

test('a calendar has a day for each, and none in the past', () => {
  const draft = draftWith(sources('    checked: 2024-01-01\n'));
  const made = Date.parse(today) / 60_000;
  const file = datedCalendar(
    draft,
    dated(draft),
    { course: 'Cursus', language: 'nl', made, today },
    ({ name }) => ({
      summary: `Kijk na: ${name}`,
      description: 'Open de bron.',
    }),
  );
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cursus//redactie//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:source-bronnen.yaml-sources-een@preventie-in-de-buurt',
    'DTSTAMP:20261130T000000Z',
    'DTSTART;VALUE=DATE:20261130',
    'DTEND;VALUE=DATE:20261201',
    'SUMMARY;LANGUAGE=nl:Kijk na: een',
    'DESCRIPTION;LANGUAGE=nl:Open de bron.',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});
