import { array, assert, asyncProperty, constantFrom, dictionary, integer, record } from 'fast-check';
import { expect, test } from 'vitest';
import { outlineOf, reportOutlineOf } from '../../../src/content/outline.ts';
import { overviewOf } from '../../../src/programme/overview.ts';
import { nothingReported } from '../../../src/progress/record.ts';
import { planReports } from '../../../src/progress/reports.ts';
import type { InteractionReport } from '../../../src/runtime/lms.ts';
import { ownReceipt } from '../../../src/receipts/own-receipt.ts';
import { isPossible } from '../../../src/receipts/possible.ts';
import { receiptFormsOf } from '../../../src/receipts/receipt-forms.ts';
import type { Receipt } from '../../../src/receipts/receipt.ts';
import { readReceipts, receiptsOfSession } from '../../../src/room/lms-exports/read-receipts.ts';
import { factsWith } from '../../fixtures/learner.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

const course = loadCourse('course');
const outline = outlineOf(course);
const report = reportOutlineOf(course);
const forms = receiptFormsOf(course);
const session = 'ABCD2345';
const start = 29_500_000;

interface Learner {
  readonly choices: Record<number, number>;
  readonly at: string | undefined;
}

/** What the module tells an LMS of this learner. */
function toldOf({ choices, at }: Learner): readonly InteractionReport[] {
  const facts = factsWith({
    choices,
    profession: 2,
    texts: { 31: 'Goed;\n"zeer" goed' },
    attendance: at === undefined ? {} : { session: { id: at, start, end: start + 240 } },
  });
  const none = { objectives: 0, interactions: 0 };
  const overview = overviewOf(outline, facts, start);
  return planReports(outline, facts, overview, nothingReported, none, Infinity, report).interactions;
}

/** As Moodle writes it: a table with one row for each attempt. */
function moodle(learners: readonly Learner[]): string {
  const width = Math.max(0, ...learners.map((learner) => toldOf(learner).length));
  const heads = Array.from({ length: width }, (_, at) => `"Vraag ${String(at)}"\t"Antwoord ${String(at)}"`);
  const rows = learners.map((learner, at) => {
    const told = toldOf(learner);
    const cells = heads.map((_, index) => `${told[index]?.id ?? ''}\t${quoted(told[index]?.response ?? '')}`);
    return ['"De Vries, jr."', `mail${String(at)}@example.invalid`, '1', 'zondag', ...cells].join('\t');
  });
  return ['Naam\t"E-mailadres"\tPoging\t"Gestart op"\t' + heads.join('\t'), ...rows].join('\n');
}

function quoted(text: string): string {
  return `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

async function receiptsIn(text: string) {
  const receipts: Receipt[] = [];
  const course = { report, forms, professions: outline.professions };
  const outcome = await readReceipts(new Blob([text]), course, session, (receipt) => receipts.push(receipt));
  return { outcome, receipts };
}

const someChoices = dictionary(integer({ min: 0, max: 80 }).map(String), integer({ min: 0, max: 5 }), {
  maxKeys: 60,
});
const someLearner = record({ choices: someChoices, at: constantFrom(undefined, session, '77777777') });

test('what an export holds is what the learners could have handed in themselves', async () => {
  await assert(
    asyncProperty(array(someLearner, { minLength: 1, maxLength: 5 }), async (learners) => {
      const told = learners.some((learner) => toldOf(learner).some(({ response }) => response !== undefined));
      const { outcome, receipts } = await receiptsIn(moodle(learners));
      if (!told || outcome.kind === 'refused') return;
      const own = learners
        .filter(({ at }) => at !== '77777777')
        .flatMap(({ choices, at }) =>
          Object.values(forms).map((form) =>
            ownReceipt(form, {
              choices,
              session: at,
              profession: at === undefined ? undefined : 2,
              tag: '0000aaaa',
            }),
          ),
        )
        .filter((receipt) => isPossible(receipt, forms[receipt.kind]) === undefined);
      const bare = (some: readonly Receipt[]) =>
        some.map(({ tag: _tag, source: _source, ...rest }) => JSON.stringify(rest)).toSorted();
      expect(bare(receipts)).toEqual(bare(own));
      expect(receipts.every(({ source }) => source === 'lms')).toBe(true);
      expect(outcome.elsewhere).toBe(
        learners.filter(({ at, choices }) => at === '77777777' && choices).length,
      );
    }),
    { numRuns: 60 },
  );
});

test('the same export read again gives the same tags, of another session other ones; no name is in it', async () => {
  const learners = [1, 2, 3].map((value) => ({ choices: { 0: value, 46: value }, at: undefined }));
  const text = moodle(learners);
  const [once, again] = [await receiptsIn(text), await receiptsIn(text)];
  expect(once).toEqual(again);
  expect(new Set(once.receipts.map(({ tag }) => tag)).size).toBe(3);
  expect(once.receipts.map(({ kind }) => kind)).toEqual(
    Array.from({ length: 3 }, () => ['before', 'feedback']).flat(),
  );
  expect(JSON.stringify(once.receipts)).not.toMatch(/vries|mail|goed/i);
});

test('100,000 rows of anything: no crash, no hang, and only answer lists that can be', async () => {
  let state = 20261130;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  const junk = [
    '',
    '-',
    '4',
    '9',
    '4.0',
    '&#x41;',
    '&quot;',
    '=1+1',
    'reserve_3',
    'vooraf_kennen_1',
    '\u0000',
    '\uD800',
    '1e9',
    session,
  ];
  const row = () => Array.from({ length: random(6) }, () => junk[random(junk.length)]).join('\t');
  const heads = ['Naam', 'Poging', ...Array.from({ length: 4 }, (_, at) => `Antwoord ${String(at)}`)];
  const rows = Array.from({ length: 100_000 }, (_, at) => `${String(at)}\t1\t${row()}`);
  const { outcome, receipts } = await receiptsIn([heads.join('\t'), ...rows].join('\n'));
  expect(outcome).toMatchObject({ kind: 'read', doubles: 0 });
  expect(receipts.length).toBeGreaterThan(10_000);
  expect(receipts.filter((receipt) => isPossible(receipt, forms[receipt.kind]) !== undefined)).toEqual([]);
});

test('in an export of several werksessies somebody who is linked to none may be of any: they are left out', async () => {
  const of = (at: string | undefined) => ({ choices: { 0: 3 }, at });
  const alone = await receiptsIn(moodle([of(session), of(undefined)]));
  const mixed = await receiptsIn(moodle([of(session), of(undefined), of('77777777')]));
  const count = ({ outcome, receipts }: typeof alone) =>
    outcome.kind === 'read' ? receiptsOfSession(receipts, outcome, session).length : 0;
  expect([count(alone), count(mixed)]).toEqual([2, 1]);
});
