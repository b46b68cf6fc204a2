import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults, type FaultId } from '../../scorm/preview/page/faults.ts';
import { standards, type Standard } from '../../src/packing/standards.ts';
import { mendedState } from '../../src/progress/mended-state.ts';
import { unpack } from '../../src/progress/pack.ts';
import { withoutTrial } from '../../src/runtime/trial-value.ts';
import words from '../../course/teksten/nl.json' with { type: 'json' };
import { openStep, readSections } from './deelnemer.ts';
import {
  anotherTestbed,
  openTestbed,
  stored,
  visit,
  type Testbed,
  type LoggedCall,
} from './preview-visit.ts';
import { outline } from './screens.ts';
import { factsAt, storeFacts } from './seeded-learner.ts';

/** The self-test in the packed course: what it says of the preview LMS, with each of its faults, and what it leaves behind. */

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(async () => {
  await testbed.close();
});

const learner = 'n.verhagen';

interface TestVisit {
  readonly report: string;
  /** Of the LMS; the self-test is in it, or in a window that it opened. */
  readonly page: Page;
  readonly log: readonly LoggedCall[];
  readonly written: readonly string[];
  readonly foreignRequests: readonly string[];
  readonly problems: readonly string[];
}

interface TestOptions {
  /** Ids as in the address of the preview. */
  readonly fault?: string;
  readonly mode?: 'normal' | 'review' | 'browse';
  readonly computer?: BrowserContext;
}

/** Without the files of the package there is no self-test either: these begin when it stands on the screen. */
const beginsLater = (fault: string) =>
  fault.split(',').some((id) => ['gone', 'expired', 'throw'].includes(id));

/** A slow LMS takes this long, in milliseconds. */
const slow = '4000';

/** Launches the self-test as an LMS would with a launch parameter; by itself on a computer that the course never was on. */
async function selfTest(lms: Testbed, standard: Standard, options: TestOptions = {}): Promise<TestVisit> {
  const { fault = '', mode = 'normal', computer = lms.computer } = options;
  const page = await computer.newPage();
  const heard = listen(page, lms);
  await page.route('**/imsmanifest.xml', async (route) => {
    const answer = await route.fetch();
    const manifest = (await answer.text()).replace(/<item /, '<item parameters="?zelftest" ');
    await route.fulfill({ response: answer, body: manifest });
  });
  const later = beginsLater(fault);
  const atOnce = later || fault === '' ? {} : { fault, slow };
  const query = new URLSearchParams({ standard, learner, mode, panel: '0', ...atOnce });
  await page.goto(`${lms.preview.url}?${query.toString()}`);
  const frame = await frameOf(page, fault);
  if (later) {
    await frame.getByRole('button', { name: 'Start de zelftest' }).waitFor();
    await strike(page, fault.split(','));
  }
  return { ...(await run(page, frame)), ...heard };
}

/** Where the course comes: in the frame of the page, or in a window of its own. */
async function frameOf(page: Page, fault: string): Promise<Frame> {
  if (fault !== 'popup' && fault !== 'opener-api') return frameIn(page, '#stage > iframe');
  const opening = page.waitForEvent('popup');
  await page.locator('#stage button.primary').click();
  const window = await opening;
  return fault === 'popup' ? window.mainFrame() : frameIn(window, 'iframe');
}

async function frameIn(page: Page, selector: string): Promise<Frame> {
  const element = await page.locator(`${selector} >> nth=0`).elementHandle();
  return (await element.contentFrame())!;
}

async function strike(page: Page, chosen: readonly string[]): Promise<void> {
  await page.evaluate((ids) => {
    (window as unknown as { previewFaults: (ids: readonly string[]) => void }).previewFaults(ids);
  }, chosen);
}

/** Presses the button and waits for the report. */
async function run(
  page: Page,
  frame: Frame,
): Promise<Pick<TestVisit, 'report' | 'page' | 'log' | 'written'>> {
  await frame.getByRole('button', { name: 'Start de zelftest' }).click();
  const report = await frame.getByRole('textbox', { name: 'Het verslag als tekst' }).inputValue();
  const log = await page.evaluate(() => (window as unknown as { previewLog: LoggedCall[] }).previewLog);
  const written = log
    .filter(({ call }) => /SetValue|Commit|Finish|Terminate/.test(call))
    .map(({ call, element }) => `${call.replace('LMS', '')} ${element}`.trim());
  return { report, page, log, written };
}

function listen(page: Page, lms: Testbed): Pick<TestVisit, 'foreignRequests' | 'problems'> {
  const foreignRequests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(lms.preview.url) && !/^(data|blob):/.test(request.url()))
      foreignRequests.push(request.url());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  return { foreignRequests, problems };
}

/** The names of the findings that ask for attention. How fast the computer of the tests is says nothing of an LMS. */
function complaints(text: string): readonly string[] {
  const names = [...text.matchAll(/^\[(?:Let op|Fout)\] ([^:]+):/gm)].map(([, name]) => name!);
  // How quick this computer is, and what the course of this package knows, are no fault of the LMS.
  return names.filter((name) => name !== 'Snelheid' && !name.endsWith('in dit pakket')).sort();
}

/** What the LMS itself says of each launch: how it began, and the time of that session. */
const ofLaunch = ['entry', 'session_time'];

function lasting(model: object): string {
  return JSON.stringify(model, (key, value: unknown) => (ofLaunch.includes(key) ? undefined : value));
}

const whole = async (lms: Testbed, standard: Standard) =>
  JSON.stringify(await stored(lms, standard, learner));

test.concurrent.each(standards)(
  'in %s the preview can handle the course, and the record is left byte for byte',
  async (standard) => {
    const lms = await anotherTestbed(testbed);
    await seedWithSecret(lms, standard);
    const first = await selfTest(lms, standard);
    console.log(first.report);
    expect(first.report).toMatch(/Uitkomst: (Deze leeromgeving kan de cursus goed aan|Let op: )/);
    expect(complaints(first.report)).toEqual([]);
    for (const kind of ['Uitgevers', 'Werksessies', 'Accreditaties'])
      expect(first.report).toMatch(new RegExp(`${kind} in dit pakket: Dit pakket kent `));
    expect(first.report).toContain('Ongewijzigd: ja.');
    expect(first.report).not.toMatch(/verhagen/i);
    expect(first.foreignRequests).toEqual([]);
    expect(first.written.filter((call) => /Finish|Terminate|interactions|status|score/.test(call))).toEqual(
      [],
    );
    expect(first.written.filter((call) => call === 'Commit')).toHaveLength(1);
    // Closing the window without a word changes nothing either.
    await first.page.close();

    const before = await whole(lms, standard);
    await (await selfTest(lms, standard)).page.close();
    expect(await whole(lms, standard)).toBe(before);
    await lms.close();
  },
);

test.concurrent.each(standards)(
  'in %s what a learner did in the course is left as it was',
  async (standard) => {
    const lms = await anotherTestbed(testbed);
    const { course, page, close } = await visit(lms, { standard, learner });
    await openStep(course, 'Leeswijzer');
    await readSections(course);
    await course.getByText('Opgeslagen in uw leeromgeving').waitFor();
    await course.getByRole('button', { name: 'Opslaan en sluiten' }).click();
    await page.waitForSelector('#stage[data-course=closed]');
    await close();
    const before = await stored(lms, standard, learner);
    const { page: tested, report } = await selfTest(lms, standard);
    // The course is gone from this browser, so the self-test need not wait for it.
    expect(report).toContain('Geprobeerd met proeftekens achter het eerdere werk.');
    await tested.close();
    expect(lasting(await stored(lms, standard, learner))).toBe(lasting(before));
    await lms.close();
  },
);

test.concurrent.each(standards)('in %s a first visit still begins as a first visit', async (standard) => {
  const lms = await anotherTestbed(testbed);
  const { page, report } = await selfTest(lms, standard);
  expect(report).toContain('De leeromgeving zegt: eerste keer.');
  await page.close();
  const next = await visit(lms, { standard, learner });
  await next.course.getByText('Opgeslagen in uw leeromgeving').waitFor();
  expect(await next.course.getByText('gaf uw werk niet terug').count()).toBe(0);
  await next.close();
  await lms.close();
});

test.concurrent.each(standards)('in %s nothing is written in a preview', async (standard) => {
  const lms = await anotherTestbed(testbed);
  await seedWithSecret(lms, standard);
  const before = await whole(lms, standard);
  const { page, report, written } = await selfTest(lms, standard, { mode: 'browse' });
  expect(report).toContain('[Let op] Manier van openen');
  expect(written).toEqual([]);
  await page.close();
  expect(await whole(lms, standard)).toBe(before);
  await lms.close();
});

/** What an administrator must read, and the names of the findings that follow from the same fault. */
interface Named {
  readonly line: string | Readonly<Record<Standard, string>>;
  readonly also?: readonly string[];
}

/** Not of `odd-state`, which has a test of its own: what comes back there is not what was handed over, letter by letter. */
const named: Readonly<Record<Exclude<FaultId, 'odd-state'> | 'drop-commits,gone', Named>> = {
  'strict-4096': {
    line: {
      scorm12: '[Goed] Ruimte voor het werk: 4.096 tekens, zoals de standaard belooft (4.096).',
      scorm2004: '[Let op] Ruimte voor het werk: 4.096 tekens; de standaard belooft 64.000.',
    },
  },
  truncate: {
    line: '[Fout] Ruimte voor het werk: Tekst wordt zonder melding afgekapt op 100 tekens',
    also: ['Teruggezet'],
  },
  numbers: {
    line: {
      scorm12:
        '[Ter informatie] Vorm van de antwoorden: Sommige antwoorden zijn geen tekst (boolean, number).',
      scorm2004:
        '[Ter informatie] Vorm van de antwoorden: Sommige antwoorden zijn geen tekst (boolean, number).',
    },
  },
  'no-echo': {
    line: '[Let op] Ruimte voor het werk: De leeromgeving zegt ja, maar geeft niet terug wat er is bewaard.',
  },
  'null-values': {
    line: '[Let op] Kenmerk van de deelnemer: De leeromgeving geeft geen kenmerk.',
    also: ['Naam van de deelnemer'],
  },
  guest: { line: '[Let op] Kenmerk van de deelnemer: De leeromgeving geeft geen kenmerk.' },
  'silent-start': { line: '[Ter informatie]' },
  'capital-modes': { line: '[Ter informatie]' },
  'no-interactions': {
    line: '[Let op] Antwoorden in rapporten: De leeromgeving houdt geen antwoorden per vraag bij.',
  },
  'say-false': {
    line: {
      scorm12:
        '[Fout] Opslaan: De leeromgeving zegt dat het opslaan niet lukt (fout 101). Haar server is wel te bereiken.',
      scorm2004:
        '[Fout] Opslaan: De leeromgeving zegt dat het opslaan niet lukt (fout 391). Haar server is wel te bereiken.',
    },
  },
  // The LMS says yes and gives back what it has in memory: only a next visit can tell. So nothing more is claimed.
  'drop-commits': {
    line: '[Ter informatie] Bewaard tot een volgend bezoek: Niet te zien in één bezoek: een leeromgeving kan ja zeggen en toch niets bewaren.',
  },
  'drop-commits,gone': {
    line: '[Let op] Opslaan: De leeromgeving zegt dat het opslaan is gelukt, maar haar server was op dat moment niet te bereiken. Dat antwoord bewijst dus niets.',
    also: ['Server'],
  },
  expired: {
    line: '[Fout] Server: In plaats van de bestanden van het pakket gaf de server iets anders, waarschijnlijk een pagina om in te loggen. De sessie is dan verlopen.',
    also: ['Opslaan'],
  },
  gone: {
    line: '[Fout] Server: De server is niet te bereiken: de eigen pagina kwam niet nog een keer.',
    also: ['Opslaan'],
  },
  throw: { line: '[Fout] Sessie: De leeromgeving is vastgelopen: zij geeft op elke vraag een fout' },
  slow: { line: '[Let op] Snelheid: Opslaan duurde ' },
  'late-api': { line: '[Ter informatie] Leeromgeving gevonden: Gevonden na ' },
  'opener-api': {
    line: '[Ter informatie] Plaats van de leeromgeving: In het venster dat dit venster opende.',
  },
  popup: { line: '[Ter informatie] Plaats van de leeromgeving: In het venster dat dit venster opende.' },
  sandbox: {
    line: '[Let op] Beperkingen van het frame: De leeromgeving sluit het frame af (sandbox) zonder allow-downloads.',
  },
  'empty-first': { line: '[Let op] Eerder werk: De leeromgeving gaf eerst niets terug, en pas na ' },
  'no-answer': { line: '[Let op] Eerder werk: De leeromgeving gaf geen werk terug' },
  'clock-skew': {
    line: '[Let op] Klok: De klok van deze computer loopt 26 uur achter op die van de server.',
  },
  'double-launch': {
    line: '[Let op] Andere vensters: De cursus is in een ander venster van deze browser open',
  },
  review: { line: '[Let op] Manier van openen: Terugkijken. De cursus bewaart dan niets' },
  'cross-origin': {
    line: '[Fout] Leeromgeving gevonden: Het venster eromheen hoort bij een ander adres.',
  },
};

const rows: { fault: string; standard: Standard; line: string }[] = [];
const nameAndNote = async (fault: keyof typeof named, standard: Standard, lms: Testbed) => {
  await seedWithSecret(lms, standard);
  const before = (await stored(lms, standard, learner)).suspend_data;
  const tested =
    fault === 'double-launch' ? await testBeside(lms, standard) : await selfTest(lms, standard, { fault });
  const { report, page, log, problems } = tested;
  const { line, also = [] } = named[fault];
  const start = typeof line === 'string' ? line : line[standard];
  rows.push({
    fault,
    standard,
    line: report.split('\n').find((found) => found.startsWith(start)) ?? '(none)',
  });
  expect(report).toContain(start);
  expect(complaints(report)).toEqual([...also, ...complaints(start)].sort());
  expect(problems).toEqual([]);
  expect(log.filter((call) => call.fault)).toEqual([]);
  expect(log.filter(({ call }) => /Finish|Terminate/.test(call))).toEqual([]);
  // Whatever stands there at any moment begins with the learner's work, and in the end it is nothing else.
  const values = log
    .filter(({ call, element }) => call.endsWith('SetValue') && element === 'cmi.suspend_data')
    .map(({ value }) => value);
  expect(new Set(values.map(withoutTrial))).toEqual(new Set(values.length === 0 ? [] : [before]));
  expect(values.at(-1) ?? before).toBe(before);
  return { ...tested, page, before };
};

/** The course runs twice in one browser; from the older one somebody goes to the self-test. */
async function testBeside(lms: Testbed, standard: Standard): Promise<TestVisit> {
  const page = await lms.computer.newPage();
  const heard = listen(page, lms);
  const query = new URLSearchParams({ standard, learner, panel: '0', fault: 'double-launch' });
  await page.goto(`${lms.preview.url}?${query.toString()}`);
  const course = await frameIn(page, '#stage > iframe');
  await course.getByText(words.saved.elsewhere).first().waitFor();
  await course.evaluate(() => {
    location.hash = '#/zelftest';
  });
  return { ...(await run(page, course)), ...heard };
}

/** Another choice of these would open the course anew. */
function ofOpening(fault: string): readonly string[] {
  return faults
    .filter(({ id, acts }) => acts === 'opening' && fault.split(',').includes(id))
    .map(({ id }) => id);
}

async function storeByItself(page: Page): Promise<void> {
  await page.evaluate(() => {
    type Api = Readonly<Record<string, (parameter: string) => unknown>>;
    const { API, API_1484_11: api2004 } = window as unknown as { API?: Api; API_1484_11?: Api };
    API?.LMSCommit?.('');
    api2004?.Commit?.('');
  });
}

/** One line for each fault and standard: what the administrator reads. */
function table(): string {
  const lines = Object.keys(named).flatMap((fault) => {
    const found = standards.map(
      (standard) => rows.find((row) => row.fault === fault && row.standard === standard)?.line,
    );
    const names = found[0] === found[1] ? ['both'] : ['1.2', '2004'];
    return names.flatMap((name, at) =>
      found[at] === undefined ? [] : [`${fault.padEnd(18)} ${name.padEnd(5)} ${found[at]}`],
    );
  });
  return ['fault              SCORM what the report says', ...lines].join('\n');
}

describe('of the faults of the preview', () => {
  afterAll(() => {
    console.log(table());
  });

  // The API comes two seconds after the frame: a page that others keep waiting would find it there.
  test.each(standards)('in %s "late-api" is named', async (standard) => {
    const lms = await anotherTestbed(testbed);
    await nameAndNote('late-api', standard, lms);
    await lms.close();
  });

  const others = (Object.keys(named) as (keyof typeof named)[]).filter((fault) => fault !== 'late-api');
  // What touches the record is tried in both standards, the rest in the one and the other by turns.
  const ofRecord: readonly string[] = [
    'strict-4096',
    'truncate',
    'no-interactions',
    'say-false',
    'drop-commits',
    'empty-first',
  ];
  const pairs = others.flatMap((fault, turn) =>
    standards
      .filter((_, at) => ofRecord.includes(fault) || at === turn % standards.length)
      .map((standard) => ({ fault, standard })),
  );
  test.concurrent.each(pairs)(
    'in $standard "$fault" is named, with nothing beside it, and the record stays',
    async ({ fault, standard }) => {
      const lms = await anotherTestbed(testbed);
      const { page, before } = await nameAndNote(fault, standard, lms);
      // The fault ends, and the LMS stores by itself what it has, as many do every minute and at the end of the page.
      if (fault !== 'truncate') {
        await strike(page, ofOpening(fault));
        await storeByItself(page);
      }
      await page.close();
      expect((await stored(lms, standard, learner)).suspend_data).toBe(before);
      await lms.close();
    },
  );

  test.concurrent.each(standards)(
    'in %s "odd-state" is named, nothing is committed, and the work is whole whatever the LMS stores by itself',
    async (standard) => {
      const lms = await anotherTestbed(testbed);
      const facts = await seedWithSecret(lms, standard);
      const before = (await stored(lms, standard, learner)).suspend_data;
      const { page, report, written } = await selfTest(lms, standard, { fault: 'odd-state' });
      expect(report).toContain(
        '[Fout] Ruimte voor het werk: De leeromgeving neemt niet terug wat zij zelf gaf.',
      );
      expect(complaints(report)).toEqual(['Ruimte voor het werk', 'Teruggezet']);
      expect(written).not.toContain('Commit');
      expect((await stored(lms, standard, learner)).suspend_data).toBe(before);
      await storeByItself(page);
      await page.close();
      const odd = (await stored(lms, standard, learner)).suspend_data ?? '';
      expect(odd).not.toBe(before);
      expect(mendedState(odd)?.record.facts).toEqual(facts);

      const next = await visit(lms, { standard, learner });
      await next.course.getByText(words.saved.saved).waitFor();
      await next.course.getByText('branden 4 van de 12 lichten').waitFor();
      await next.close();
      await lms.close();
    },
  );

  test('each of them is tried', () => {
    const tried = [...Object.keys(named), 'odd-state'];
    expect(tried.sort()).toEqual([...faults.map(({ id }) => id), 'drop-commits,gone'].sort());
  });
});

test.concurrent.each(standards)(
  'in %s work that an LMS shortens and then stores by itself comes back at the next visit in this browser',
  async (standard) => {
    const lms = await anotherTestbed(testbed);
    const facts = await seedWithSecret(lms, standard);
    const before = (await stored(lms, standard, learner)).suspend_data ?? '';
    const { page, report } = await selfTest(lms, standard, { fault: 'truncate' });
    expect(report).toContain('De leeromgeving kortte ook in wat er al stond.');
    await storeByItself(page);
    await page.close();
    expect((await stored(lms, standard, learner)).suspend_data).toBe(before.slice(0, 100));

    const next = await visit(lms, { standard, learner });
    await next.course.getByText(words.notice.recovered).waitFor();
    await next.course.getByText(words.saved.saved).waitFor();
    await next.close();
    const after = (await stored(lms, standard, learner)).suspend_data ?? '';
    expect(factsIn(after)).toEqual(facts);
    await lms.close();
  },
);

/** A record that a visit has given its secret: after that, nothing in it changes by itself. */
async function seedWithSecret(lms: Testbed, standard: Standard): Promise<unknown> {
  const now = Math.floor(Date.now() / 60_000);
  await storeFacts(lms, standard, learner, {
    ...factsAt(outline, 'halfway', now),
    secret: 'bGV0dGVycyBvZiBp',
  });
  return factsIn((await stored(lms, standard, learner)).suspend_data ?? '');
}

function factsIn(state: string) {
  const found = unpack(state);
  return found.kind === 'record' ? found.record.facts : found;
}

test.concurrent.each(standards)('in %s the way there and back is within one session', async (standard) => {
  const lms = await anotherTestbed(testbed);
  await seedWithSecret(lms, standard);
  const { page, course, calls, close } = await visit(lms, { standard, learner });
  await course.getByText('Opgeslagen in uw leeromgeving').waitFor();
  await page
    .frames()
    .at(-1)!
    .evaluate(() => {
      location.hash = '#/weergave';
    });
  await course.getByRole('link', { name: 'Voor de beheerder van de leeromgeving: zelftest' }).click();
  await course.getByRole('button', { name: 'Start de zelftest' }).click();
  const report = course.getByRole('textbox', { name: 'Het verslag als tekst' });
  expect(await report.inputValue()).toContain('De sessie van de cursus liep al en gaat gewoon door.');
  expect(complaints(await report.inputValue())).toEqual([]);
  await course.getByRole('link', { name: 'Terug naar de cursus' }).click();
  await course.getByText('Opgeslagen in uw leeromgeving').waitFor();
  expect((await calls()).filter(({ call }) => /Finish|Terminate/.test(call))).toEqual([]);
  await close();
  await lms.close();
});

test.concurrent('the course that is open in another tab is noticed, and nothing is written', async () => {
  const lms = await anotherTestbed(testbed);
  await seedWithSecret(lms, 'scorm12');
  const open = await visit(lms, { learner });
  await open.course.getByText('Opgeslagen in uw leeromgeving').waitFor();
  const { page, report, written } = await selfTest(lms, 'scorm12');
  expect(report).toContain('[Let op] Andere vensters');
  expect(written).toEqual([]);
  await page.close();
  await open.close();
  await lms.close();
});
