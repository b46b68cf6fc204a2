import type { Frame, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldsOf, reportOutlineOf } from '../../src/content/outline.ts';
import { extraPages } from '../../src/content/step-content.ts';
import { unpack } from '../../src/progress/pack.ts';
import {
  anotherTestbed,
  openTestbed,
  stored,
  visit,
  type Testbed,
  type LoggedCall,
} from './preview-visit.ts';
import { course, goTo, nearly, steps, visitAs } from './screens.ts';
import { seedLearner } from './seeded-learner.ts';
import { sayer } from './words.ts';

/**
 * What a learner writes for oneself is nobody else's: it is in the learner's own record (the packed `suspend_data`)
 * and nowhere else, whatever the LMS is told and whatever goes over the network.
 */

/** What is told of the attendance: no name, no code, no number of a register. */
const attendanceIds = ['sessie', 'ingecheckt', 'uitgecheckt', 'minuten', 'beroep', 'grond'].map(
  (what) => `aanwezigheid_${what}`,
);

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(async () => {
  await testbed.close();
});

const fields = fieldsOf(course);
const report = reportOutlineOf(course);
const reportedTexts = report.questions.filter(({ type }) => type === 'text').map(({ source }) => source);
const isPrivate = (text: number): boolean => !reportedTexts.includes(text);
const secret = (text: number): string => `geheim${text}kwartel`;
const forOrganiser = (text: number): string => `voor iedereen ${text}`;

/** All that the course may set in an LMS, and nothing beside it. */
const told = {
  scorm12: [
    /^cmi\.core\.(lesson_status|lesson_location|exit|session_time)$/,
    /^cmi\.core\.score\.(raw|min|max)$/,
    /^cmi\.objectives\.\d+\.(id|status)$/,
    /^cmi\.interactions\.\d+\.(id|time|type|student_response|result|correct_responses\.0\.pattern)$/,
  ],
  scorm2004: [
    /^adl\.nav\.request$/,
    /^cmi\.(completion_status|success_status|progress_measure|location|exit|session_time)$/,
    /^cmi\.objectives\.\d+\.(id|success_status|completion_status|description)$/,
    /^cmi\.interactions\.\d+\.(id|timestamp|type|learner_response|result|description|correct_responses\.0\.pattern)$/,
  ],
} as const;

test.each(['scorm12', 'scorm2004'] as const)(
  'in %s nothing private leaves the record of the learner',
  async (standard) => {
    const {
      page,
      frame,
      testbed: lms,
      calls,
      foreignRequests,
      close,
    } = await visitAs(testbed, nearly, { standard });
    const requests: Request[] = [];
    page.context().on('request', (request) => requests.push(request));
    const written = new Set<number>();
    for (const screen of [...steps.map(({ id }) => id), ...Object.keys(extraPages)]) {
      await goTo(frame, screen);
      for (const text of await fillFields(frame)) written.add(text);
      if (screen === 'mijn-wijk') await answerReadiness(frame);
    }
    expect(fields.filter(({ text }) => !written.has(text)).map(({ id }) => id)).toEqual([]);
    await goTo(frame, 'leeswijzer');
    await frame.getByText(sayer('nl')('saved.saved')).first().waitFor();
    await frame.getByRole('button', { name: sayer('nl')('bar.close') }).click();
    await page.waitForSelector('#stage[data-course=closed]');
    // On a shared computer nothing stays that the next one could read.
    const left = await page.evaluate(leftInBrowser);
    expect(left.some(([key]) => key.endsWith('/sealed'))).toBe(true);
    expect(left.filter(([, value]) => value.includes('kwartel') || unpack(value).kind === 'record')).toEqual(
      [],
    );

    // It is in the record, whole …
    const { suspend_data = '', ...model } = await stored(lms, standard, nearly.learner);
    const found = unpack(suspend_data);
    if (found.kind !== 'record') throw new Error(`The record is ${found.kind}.`);
    for (const { text } of fields)
      expect(found.record.facts.texts[text]).toBe(isPrivate(text) ? secret(text) : forOrganiser(text));

    // … and nowhere else: not in what the LMS was told or has, not in any address or message.
    const log = await calls();
    const records = log
      .filter(({ element, call }) => element === 'cmi.suspend_data' && call.includes('SetValue'))
      .map(({ value }) => value)
      .filter((value) => value !== '');
    expect(records.length).toBeGreaterThan(0);
    const openly = [
      ...log.filter(({ element }) => element !== 'cmi.suspend_data').map(inWords),
      JSON.stringify(model),
      ...requests.flatMap((request) => [request.url(), JSON.stringify(request.headers()), bodyOf(request)]),
    ];
    expect(leaks(openly, records)).toEqual([]);
    // The search itself: what is meant for the organiser is found.
    expect(openly.some((line) => line.includes(forOrganiser(reportedTexts[0]!)))).toBe(true);

    const set = log.filter(({ call }) => call.includes('SetValue'));
    const others = set.filter(
      ({ element }) => ![/^cmi\.suspend_data$/, ...told[standard]].some((known) => known.test(element)),
    );
    expect([...new Set(others.map(({ element }) => element))]).toEqual([]);
    const questions = new Set([...report.questions.map(({ id }) => id), ...attendanceIds]);
    const ids = set.filter(({ element }) => /^cmi\.interactions\.\d+\.id$/.test(element));
    expect(ids.map(({ value }) => value).filter((id) => !questions.has(id))).toEqual([]);
    expect(foreignRequests).toEqual([]);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await close();
  },
);

test('where the LMS does not say who this is, nothing stays for the next at the same PC', async () => {
  const lms = await anotherTestbed(testbed);
  await lms.computer.addInitScript(nameNobody);
  await seedLearner(lms, 'scorm12', 'n.verhagen', 'halfway', { at: 'les-3' });
  const { page, course, close } = await visit(lms, { learner: 'n.verhagen' });
  await course.getByText(sayer('nl')('notice.noCopy')).waitFor();
  await course.locator('answer-field textarea').first().fill('geheimkwartel');
  // Only the sign of life of the tab that writes.
  const during = (await page.evaluate(leftInBrowser)).map(([key]) => key);
  expect(during.filter((key) => !key.endsWith('/writer'))).toEqual([]);
  await course.getByRole('button', { name: sayer('nl')('bar.close') }).click();
  await page.waitForSelector('#stage[data-course=closed]');
  expect((await page.evaluate(leftInBrowser)).map(([key]) => key)).toEqual([]);
  await close();
  await lms.close();
});

/** Runs in every page before its own scripts: the course finds an API that gives no learner id. */
function nameNobody(): void {
  if (window === window.parent) return;
  Object.defineProperty(window, 'API', {
    get: () => {
      const { API } = window.parent as { API?: unknown } as { API?: { LMSGetValue(of: string): string } };
      if (API === undefined) return undefined;
      const LMSGetValue = (of: string) => (of === 'cmi.core.student_id' ? '' : API.LMSGetValue(of));
      return { ...API, LMSGetValue };
    },
  });
}

/** Writes in every field of the screen, known by its label; gives the numbers of the texts. */
async function fillFields(frame: Frame): Promise<readonly number[]> {
  const written: number[] = [];
  for (const { text, label } of fields) {
    const field = frame.getByRole('textbox', { name: label.nl, exact: true });
    if ((await field.count()) === 0) continue;
    await field.first().fill(isPrivate(text) ? secret(text) : forOrganiser(text));
    await field.first().blur();
    written.push(text);
  }
  return written;
}

/** The readiness of the wijk is for the group itself; no question of it may be reported. */
async function answerReadiness(frame: Frame): Promise<void> {
  for (const { text } of course.werksessie.readiness.points)
    await frame.getByRole('group', { name: text.nl }).getByRole('radio').last().check();
}

const inWords = ({ call, element, value, answer }: LoggedCall): string =>
  [call, element, value, answer].join(' ');

/** What a request carries beside the packed record, which is the learner's own. */
function bodyOf(request: Request): string {
  const body = request.postData() ?? '';
  if (!new URL(request.url()).pathname.startsWith('/api/records/')) return body;
  const message = JSON.parse(body || 'null') as { cmi?: { suspend_data?: string } } | null;
  if (message?.cmi !== undefined) delete message.cmi.suspend_data;
  return JSON.stringify(message);
}

/** Where a private text stands, as it is or written in another way; or the packed record that holds them all. */
function leaks(lines: readonly string[], records: readonly string[]): string[] {
  const wanted = fields.filter(({ text }) => isPrivate(text)).flatMap(({ text }) => disguises(secret(text)));
  const packed = records.map((record) => record.slice(0, 24));
  return lines.filter((line) => {
    const low = line.toLowerCase();
    return (
      wanted.some((form) => line.includes(form) || low.includes(form)) ||
      packed.some((start) => line.includes(start))
    );
  });
}

function disguises(text: string): string[] {
  const bytes = Buffer.from(text);
  // In base64 a text looks different at each of three places; its edges depend on what stands beside it.
  const base64 = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replaceAll('=', '')
      .slice(4, -2),
  );
  return [text, [...text].reverse().join(''), bytes.toString('hex'), ...base64];
}

/** Runs in the page: everything that this browser keeps, in both its stores. */
async function leftInBrowser(): Promise<readonly (readonly [key: string, value: string])[]> {
  const left: (readonly [string, string])[] = Object.entries(localStorage);
  const answer = <Answer>(request: IDBRequest<Answer>) =>
    new Promise<Answer>((resolve) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
  for (const { name } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name!));
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store).getAll();
      const kept = await answer(all as IDBRequest<{ values: Record<string, string> }[]>);
      left.push(...kept.flatMap(({ values }) => Object.entries(values)));
    }
    database.close();
  }
  return left;
}
