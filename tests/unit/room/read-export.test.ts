import { readFileSync } from 'node:fs';
import { array, assert, asyncProperty, constantFrom, string, tuple, uint8Array } from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readExport } from '../../../src/room/lms-exports/read-export.ts';
import type { LearnerAnswers } from '../../../src/room/lms-exports/learner-answers.ts';

/** The questions of the real exports, and two of ours. */
const ids = ['q1_voornaam', 'q2_open', 'q3_formule', 'q4_keuze', 'q5_html', 'vooraf_kennen_1'];
const questions = { numbers: new Map(ids.map((id, number) => [id, number])), length: 40 };
const folder = 'tests/fixtures/lms-exports/';

async function read(content: string | Uint8Array<ArrayBuffer>) {
  const learners: { tag: string; answers: LearnerAnswers }[] = [];
  const outcome = await readExport(
    new Blob([content]),
    questions,
    (identity) => `tag of ${identity}`,
    (tag, answers) => learners.push({ tag, answers: [...answers] }),
  );
  return { outcome, learners, answers: learners.map(({ answers }) => answers) };
}

function fixture(name: string) {
  return read(Uint8Array.from(readFileSync(folder + name)));
}

describe('what Moodle exports', () => {
  test.each(['s12-report-interactions-allcols.txt', 's12-report-interactions-default.txt'])(
    '%s: answers of three learners, nothing of a teacher and of who never began',
    async (name) => {
      const { outcome, learners, answers } = await fixture(name);
      expect(outcome).toEqual({ kind: 'read', learners: 3, empty: 2, doubles: 0 });
      expect(answers.map((row) => row[3])).toEqual(['a', 'b', 'c']);
      expect(answers.map((row) => row[0])).toEqual([
        `Komma, puntkomma; en "aanhalingstekens" 'enkel'`,
        '@SOM(A1)',
        undefined,
      ]);
      expect(learners[0]?.tag).toContain('deelnemer1@example.invalid');
    },
  );

  test('answers of SCORM 2004 are not in that report: it is said', async () => {
    const { outcome } = await fixture('s2004-report-interactions-allcols.txt');
    expect(outcome).toEqual({ kind: 'refused', because: 'no-answers' });
  });

  test.each([
    ['s12-userreporttracks-deelnemer1.csv', 'a'],
    ['s12-userreporttracks-deelnemer1.json', 'a'],
    ['s12-userreporttracks-deelnemer1.xlsx', 'a'],
    ['s2004-userreporttracks-deelnemer1.csv', 'a[,]c'],
    ['s2004-userreporttracks-deelnemer1.json', 'a[,]c'],
  ])('%s: everything of one learner', async (name, choice) => {
    const { outcome, answers } = await fixture(name);
    expect(outcome).toEqual({ kind: 'read', learners: 1, empty: 0, doubles: 0 });
    expect(answers[0]?.[3]).toBe(choice);
  });

  test('the same list in three writings is one and the same learner', async () => {
    const tags = await Promise.all(
      ['csv', 'json', 'xlsx'].map(
        async (kind) => (await fixture(`s12-userreporttracks-deelnemer1.${kind}`)).learners[0]?.tag,
      ),
    );
    expect(new Set(tags).size).toBe(1);
  });

  test.each([
    ['gradebook-comma.csv', 'not-ours'],
    ['completion-progress-excelcsv.csv', 'not-ours'],
    ['s12-report-basic-allcols.xlsx', 'not-ours'],
    ['s12-report-interactions-allcols.ods', 'workbook'],
  ])('%s is another export', async (name, because) => {
    expect((await fixture(name)).outcome).toEqual({ kind: 'refused', because });
  });
});

const headings = 'Naam\tE-mailadres\tPoging\tGestart op\tVraag 5\tAntwoord 5';

test('a Dutch Moodle; of two attempts the later answer counts, and an empty attempt takes nothing away', async () => {
  const rows = [
    'A\ta@x.invalid\t1\tma\tvooraf_kennen_1\t2',
    'A\ta@x.invalid\t2\tdi\tvooraf_kennen_1\t4',
    'A\ta@x.invalid\t3\two\t\t',
    'B\tb@x.invalid\t1\tma\tvooraf-kennen-1\t3',
    'B\tb@x.invalid\t-\t-\t\t',
    'A\ta@x.invalid\t4\tvr\tvooraf_kennen_1\t1',
  ];
  const { outcome, answers } = await read([headings, ...rows].join('\n'));
  expect(answers.map((row) => row[5])).toEqual(['4', '3']);
  expect(outcome).toEqual({ kind: 'read', learners: 2, empty: 1, doubles: 1 });
});

test('the id of a question says more than its place', async () => {
  const { answers } = await read(`${headings}\nA\ta@x.invalid\t1\tma\tq4_keuze\t2`);
  expect(answers[0]?.[3]).toBe('2');
  expect(answers[0]?.[5]).toBeUndefined();
});

test('any list with our ids as headings, or in a column', async () => {
  const wide = await read('user;datum;Vooraf-kennen-1;q4_keuze\nu1;ma;3;2\nu2;di;;1\nu1;wo;5;5');
  expect(wide.outcome).toEqual({ kind: 'read', learners: 2, empty: 0, doubles: 1 });
  expect(wide.answers.map((row) => row[5])).toEqual(['3', undefined]);
  const long = await read(
    'learner id,interaction id,learner response\nu1,vooraf_kennen_1,3\nu2,vooraf_kennen_1,4\nu1,q4_keuze,2',
  );
  expect(long.outcome).toEqual({ kind: 'read', learners: 2, empty: 0, doubles: 0 });
  expect(long.answers.map((row) => [row[5], row[3]])).toEqual([
    ['3', '2'],
    ['4', undefined],
  ]);
});

test('UTF-16, as Moodle names it "for Excel"', async () => {
  const text = `\uFEFF${headings}\nZoë\tz@x.invalid\t1\tma\tvooraf_kennen_1\t5`;
  const { answers } = await read(new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer));
  expect(answers[0]?.[5]).toBe('5');
});

function workbook(rows: readonly (readonly string[])[], sheet?: string): Uint8Array<ArrayBuffer> {
  const texts = [...new Set(rows.flat())];
  const cells = (row: readonly string[]) =>
    row.map((text) => `<c t="s"><v>${String(texts.indexOf(text))}</v></c>`).join('');
  const parts = {
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml':
      sheet ?? `<sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData>`,
  };
  return Uint8Array.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );
}

test('a workbook, row by row', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => [
    `N${String(at)}`,
    `${String(at)}@x.invalid`,
    '1',
    '4',
  ]);
  const { outcome, answers } = await read(
    workbook([['Name', 'Email address', 'Attempt', 'Response 5'], ...rows]),
  );
  expect(outcome).toEqual({ kind: 'read', learners: 300, empty: 0, doubles: 0 });
  expect(answers.every((row) => row[5] === '4')).toBe(true);
});

const long = workbook([['Response 5'], ...Array.from({ length: 500 }, (_, at) => [String(at)])]);
const cutOff = long.subarray(0, long.length / 2);

test.each([
  ['nothing', '', 'empty'],
  ['a document', '%PDF-1.7', 'no-table'],
  ['a web page', '<!DOCTYPE html><table>', 'no-table'],
  ['JSON that is not whole', '[{"element":', 'no-table'],
  ['JSON of something else', '{"a":1}', 'not-ours'],
  ['a list of something else', 'naam;mail\nA;b', 'not-ours'],
  ['a quote that is never closed', `${headings}\nA\t"a@x\t1\tma\tvooraf_kennen_1\t4\n`, 'open-quote'],
  ['a workbook that was cut off', cutOff, 'workbook'],
  [
    'a workbook that unpacks to a row without an end',
    workbook([], `<sheetData><row>${'<c/>'.repeat(2_000_000)}`),
    'workbook',
  ],
])('refuses %s', async (_, content, because) => {
  expect((await read(content as string)).outcome).toEqual({ kind: 'refused', because });
});

test('whatever a file holds, nothing breaks or hangs', async () => {
  const cell = constantFrom(
    '"',
    ';',
    '\t',
    '\n',
    'cmi.interactions_0.id',
    'vooraf_kennen_1',
    'Response 5',
    '-',
    '4',
    '&#9;',
  );
  const texts = array(tuple(cell, string({ maxLength: 5 })), { maxLength: 30 });
  await assert(
    asyncProperty(texts, async (bits) => {
      const { outcome } = await read(bits.flat().join(''));
      expect(['read', 'refused']).toContain(outcome.kind);
    }),
    { numRuns: 1500 },
  );
  await assert(
    asyncProperty(uint8Array({ maxLength: 200 }), async (bytes) => {
      const { outcome } = await read(Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes));
      expect(outcome.kind).toBe('refused');
    }),
    { numRuns: 300 },
  );
});
