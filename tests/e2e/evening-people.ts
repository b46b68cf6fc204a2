import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeWorkbook from 'write-excel-file/node';
import { reportOutlineOf } from '../../src/content/outline.ts';
import { readableCode } from '../../src/encoding/crockford.ts';
import { ownReceipt } from '../../src/receipts/own-receipt.ts';
import { receiptBytes } from '../../src/receipts/receipt-bytes.ts';
import type { Receipt } from '../../src/receipts/receipt.ts';
import { receiptFormsOf } from '../../src/receipts/receipt-forms.ts';
import { loadCourse } from '../fixtures/loaded-course.ts';

/** Somebody on the list of registered people. */
export interface Registered {
  readonly last: string;
  readonly initials: string;
  readonly role: string;
  readonly works: string;
  readonly code?: string;
  readonly big?: string;
  readonly association?: string;
}

/** Codes of people whose module is not open here; any seven letters will do. */
const codeOf = (number: number) => `7F3K9${'23456789ABCDEFGHJK'.charAt(number)}Q`;

/** Eighteen people: three whose modules are open (with these codes), twins of name without a code, and thirteen others. */
export const registered = (real: readonly string[]): readonly Registered[] => [
  {
    ...{ last: 'Öztürk-Żukowska', initials: 'Ç.', role: 'huisarts', works: 'Praktijk De Linde' },
    ...{ code: real[0]!, big: '09911009701' },
  },
  {
    ...{ last: 'Verhagen', initials: 'N.', role: 'praktijkondersteuner', works: 'Praktijk De Linde' },
    code: real[1]!,
  },
  {
    ...{ last: "van 't Hoff", initials: 'IJ.', role: 'wijkverpleegkundige', works: 'Thuiszorg Oever' },
    ...{ code: real[2]!, association: 'V&VN 012345' },
  },
  { last: 'Klinker', initials: 'A.', role: 'praktijkondersteuner', works: 'Praktijk Aan de Brug' },
  { last: 'Klinker', initials: 'A.', role: 'sociaal werker', works: 'Welzijn Morgenrood' },
  ...Array.from({ length: 13 }, (_, at) => ({
    last: `Persoon${String.fromCharCode(65 + at)}`,
    initials: 'B.',
    role: ['huisarts', 'medewerker GGD', 'sociaal werker'][at % 3]!,
    works: 'Organisatie',
    code: codeOf(at),
    // Of the huisartsen PersoonG has none yet.
    ...(at % 3 === 0 && at !== 6 ? { big: `000000${String(at).padStart(3, '0')}01` } : {}),
  })),
];

/** Their list, as somebody has it in Excel. @returns where it is. */
export async function workbookOf(people: readonly Registered[], folder: string): Promise<string> {
  const heads = [
    ...[
      'Achternaam',
      'Voorl.',
      'Functie',
      'Werkt bij',
      'Deelnemerscode',
      'BIG-nummer',
      'Relatienummer',
      'Dieet',
    ],
  ];
  const rows = people.map(({ last, initials, role, works, code, big = '', association = '' }) => [
    ...[last, initials, role, works],
    ...[code === undefined ? '' : readableCode(code), big, association, 'vegetarisch'],
  ]);
  const path = join(folder, 'aanmeldingen.xlsx');
  await writeWorkbook(
    [heads, ...rows].map((row) => row.map((value) => ({ value, type: String }))) as never,
  ).toFile(path);
  return path;
}

/** What a made answer to a statement is, before the werksessie. */
const answerOf = (at: number, item: number) => ((at + item) % 5) + 1;
/** Answer lists of before the werksessie, with answers of their own. */
export function madeReceipts(secret: string, count: number): readonly Receipt[] {
  const { before } = receiptFormsOf(loadCourse('course'));
  const { session } = JSON.parse(readFileSync(secret, 'utf8')) as { session: string };
  return Array.from({ length: count }, (_, at) => {
    const choices = Object.fromEntries(before.items.map(({ choice }, item) => [choice, answerOf(at, item)]));
    const tag = (0xa0000000 + at).toString(16);
    return ownReceipt(before, { choices, session, profession: (at % 4) + 1, tag });
  });
}

/** What the same people say half a year later: everything one step higher, as far as there is one. */
export function laterReceipts(lists: readonly Receipt[]): readonly Receipt[] {
  const course = loadCourse('course');
  const { print, choices } = receiptFormsOf(course)['half-year'];
  const highest = Math.max(...course.questionnaire.scale.map(({ value }) => value));
  const higher = (value: number | undefined) =>
    value === undefined || value === course.questionnaire.none.value ? value : Math.min(value + 1, highest);
  return lists.map(({ answers, choices: _, ...list }) => ({
    ...list,
    ...{ kind: 'half-year', print, before: answers, answers: answers.map(higher) },
    choices: choices.map(({ values }) => values[0]),
  }));
}

/** As bytes, for a QR code or a text. */
export function bytesOf(receipt: Receipt): Uint8Array<ArrayBuffer> {
  return receiptBytes(receipt, receiptFormsOf(loadCourse('course'))[receipt.kind]);
}

/**
 * What Moodle gives as its report on interactions of a package of SCORM 1.2, with all columns and as text: shape, headings,
 * escapes and empty attempts as in `tests/fixtures/lms-exports`, with our questions. Beside these learners it has a teacher, somebody
 * who never began, and somebody of another werksessie.
 */
export function moodleExport(secret: string, count: number): string {
  const course = loadCourse('course');
  const { session } = JSON.parse(readFileSync(secret, 'utf8')) as { session: string };
  const { items } = course.questionnaire;
  const { questions, attendance } = reportOutlineOf(course);
  const asked = [
    ...questions.filter(({ id }) => id.startsWith('vooraf_')),
    { id: 'aanwezigheid_sessie', report: attendance },
    { id: 'aanwezigheid_beroep', report: attendance + 4 },
  ];
  const first = ['Naam', '"E-mailadres"', 'Poging', '"Gestart op"', '"Laatst benaderd op"', 'Score'];
  const heads = asked.flatMap(({ report }) =>
    ['Vraag', 'Antwoord', 'Juiste antwoord', 'Resultaat'].map((what) => `"${what} ${String(report)}"`),
  );
  const professions = ['huisarts', 'praktijkondersteuner', 'verpleegkundige', 'verpleegkundig-specialist'];
  const row = (name: string, mail: string, attempt: string, answers: readonly string[]) =>
    [
      ...[`"${name}"`, mail, attempt],
      ...['"maandag, 30 november 2026, 09:12"', '"maandag, 30 november 2026, 10:01"', '100', '100'],
      ...asked.flatMap(({ id }, at) =>
        answers[at] === undefined ? ['', '', '', ''] : [id, answers[at], '', ''],
      ),
    ].join('\t');
  const learners = Array.from({ length: count }, (_, at) =>
    row(`Deelnemer &quot;${String(at)}&quot; d&#039;Hondt`, `deelnemer${String(at)}@example.invalid`, '1', [
      ...items.map((_item, item) => String(answerOf(at, item))),
      ...[session, professions[at % 4]!],
    ]),
  );
  return [
    [...first, '"Preventie in de Buurt"', ...heads].join('\t'),
    ...learners,
    row('Een docent', 'docent@example.invalid', '-', []),
    row('Begon nooit', 'nooit@example.invalid', '1', []),
    row('Elders', 'elders@example.invalid', '1', [...items.map(() => '1'), 'ABCD2345', 'huisarts']),
    '',
  ].join('\n');
}
