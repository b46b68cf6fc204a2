import { noChance, secretWithoutChance } from '../../fixtures/chance.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { isSigned } from '../../../src/components/attendance/attendance-checks.ts';
import { ownCode } from '../../../src/components/attendance/own-code.ts';
import { CourseVisit } from '../../../src/visit/course-visit.ts';
import { LookingBack } from '../../../src/visit/looking-back.ts';
import type { Facts } from '../../../src/programme/facts.ts';
import { openJournal } from '../../../src/progress/journal.ts';
import { restore } from '../../../src/progress/restore.ts';
import { unpack } from '../../../src/progress/pack.ts';
import { emptyMemory, MemoryLms, type MemoryRecord } from '../../fixtures/memory-lms.ts';
import type { LaunchFacts } from '../../../src/runtime/lms.ts';
import { pack } from '../../../src/progress/pack.ts';
import { nothingReported } from '../../../src/progress/record.ts';
import { attestationFor, newIssuer, sessionBy, trustIn } from '../../fixtures/attendance.ts';
import {
  certificate,
  confirmed,
  factsWith,
  marked,
  requiredMarks,
  session,
  smallOutline,
  smallReport,
  start,
  stepsOf,
} from '../../fixtures/learner.ts';
import { textStore } from '../../fixtures/text-store.ts';

/** Has nothing at the launch and everything a moment later. */
class LateLms extends MemoryLms {
  readonly #record: MemoryRecord;

  constructor(record: MemoryRecord) {
    super({ ...record, state: '' });
    this.#record = record;
  }

  override stateAgain(): string {
    return this.#record.state;
  }
}

class FailingLms extends MemoryLms {
  override commit(): boolean {
    return false;
  }
}

/** Counts how often it is asked what it has been told. */
class AskedLms extends MemoryLms {
  asked = 0;

  override reportCounts() {
    this.asked += 1;
    return super.reportCounts();
  }
}

/** Whom the package of these tests trusts. */
const issuer = await newIssuer();
globalThis.preventieInDeBuurtTrust = trustIn(issuer);

async function setup({
  record = emptyMemory(),
  store = new Map<string, string>(),
  lms = new MemoryLms(record),
  reached = true,
  did = [1, 2],
  visit = 'v01',
  at = start,
  seal = () => Promise.resolve<string | undefined>(undefined),
  hasStore = true,
} = {}) {
  const launch = lms.open();
  if (launch === undefined) throw new Error('The LMS of the test opens.');
  const journal = openJournal(
    hasStore ? textStore(store).store : undefined,
    'cursus',
    launch.learnerId,
    () => start,
  );
  const restored = await restore(launch, journal, start, noChance);
  let anew = 0;
  const around = { outline: smallOutline, launch, journal, restored, minutes: () => at, visit, seal };
  const run = new CourseVisit({
    ...around,
    lookingBack: ['review', 'emptied'].includes(launch.mode) ? new LookingBack(around) : undefined,
    lms,
    language: 'nl',
    elapsed: () => 0,
    startAnew: () => (anew += 1),
    loadReportOutline: () => Promise.resolve(smallReport),
    probe: () => Promise.resolve(reached ? 'reached' : 'unreachable'),
    isOffline: () => false,
  });
  // The lesson with the text opens after these.
  for (const mark of did) run.did({ type: 'part.finished', mark });
  return { run, record, store, journal, launch, restored, anew: () => anew };
}

function storedTexts(record: MemoryRecord): Readonly<Record<number, string>> {
  const found = unpack(record.state);
  return found.kind === 'record' ? found.record.facts.texts : {};
}

const settled = () => new Promise((done) => setImmediate(done));
const longest = smallOutline.fields[0]?.limit ?? 0;

afterEach(() => {
  vi.useRealTimers();
});

test('keeps what the learner did in the LMS when they leave', async () => {
  const { run, record } = await setup();
  run.did({ type: 'text.written', text: 0, typed: 'Ik bel\r\nhaar.' });
  run.learnerLeft();
  expect(storedTexts(record)).toEqual({ 0: 'Ik bel\nhaar.' });
  expect(run.saved).toBe('closing');
  await settled();
  expect(run.saved).toBe('closed');
});

test('keeps a text that is too long as a draft, whole, and the last one that fitted in the LMS', async () => {
  const { run, record } = await setup();
  const long = 'x'.repeat(longest + 1);
  run.did({ type: 'text.written', text: 0, typed: 'Kort.' });
  run.did({ type: 'text.written', text: 0, typed: long });
  expect(run.session.drafts).toEqual({ 0: long });
  run.learnerLeft();
  expect(storedTexts(record)).toEqual({ 0: 'Kort.' });
});

test.each([true, false])(
  'tells of a text that is too long as long as it is, with a copy in the browser: %s',
  async (hasStore) => {
    const { run } = await setup({ hasStore });
    vi.useFakeTimers();
    run.did({ type: 'text.written', text: 0, typed: 'x'.repeat(longest + 1) });
    await vi.advanceTimersByTimeAsync(60_000);
    expect([run.saved, run.session.drafts]).toEqual(['exceptText', { 0: 'x'.repeat(longest + 1) }]);
    run.did({ type: 'text.written', text: 0, typed: 'Kort.' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect([run.saved, run.session.drafts]).toEqual(['saved', {}]);
    run.did({ type: 'text.written', text: 0, typed: 'x'.repeat(longest + 1) });
    run.learnerLeft();
    await vi.advanceTimersByTimeAsync(1000);
    expect(run.saved).toBe('closedExceptText');
  },
);

test('takes up what was being typed when the browser ended', async () => {
  const first = await setup();
  first.run.types(0, 'Net getyp');
  const next = await setup({ record: first.record, store: first.store });
  expect(next.run.session.facts.texts).toEqual({ 0: 'Net getyp' });
  expect(next.journal.typing()).toEqual({});
});

test('brings the newer work of this browser to the LMS at once', async () => {
  const first = await setup();
  first.run.did({ type: 'text.written', text: 0, typed: 'Alleen hier.' });
  const next = await setup({ record: first.record, store: first.store });
  next.run.learnerLeft();
  expect(storedTexts(first.record)).toEqual({ 0: 'Alleen hier.' });
});

test('does not say that it is saved when the last commit failed', async () => {
  const record = emptyMemory();
  const { run } = await setup({ record, lms: new FailingLms(record) });
  run.did({ type: 'text.written', text: 0, typed: 'Ik bel.' });
  run.learnerLeft();
  await settled();
  expect(run.saved).toBe('closedUnsaved');
});

test('leaves no copy in the browser when they leave with everything saved', async () => {
  const { run, journal } = await setup();
  run.did({ type: 'text.written', text: 0, typed: 'Ik bel.' });
  expect(journal.read()?.facts.texts).toEqual({ 0: 'Ik bel.' });
  run.learnerLeft();
  await settled();
  expect(journal.read()).toBeUndefined();
});

test.each<{ name: string; lms: (record: MemoryRecord) => MemoryLms; reached: boolean }>([
  { name: 'the commit failed', lms: (record: MemoryRecord) => new FailingLms(record), reached: true },
  {
    name: 'the server could not be reached',
    lms: (record: MemoryRecord) => new MemoryLms(record),
    reached: false,
  },
  {
    name: 'the LMS shortened the state',
    lms: (record: MemoryRecord) => Object.assign(new MemoryLms(record), { givesBack: () => false }),
    reached: true,
  },
])('keeps the copy in the browser when they leave and $name', async ({ lms, reached }) => {
  const record = emptyMemory();
  const { run, journal } = await setup({ record, lms: lms(record), reached });
  run.did({ type: 'text.written', text: 0, typed: 'Ik bel.' });
  run.learnerLeft();
  await settled();
  expect(run.saved).toBe('closedUnsaved');
  expect(journal.read()?.facts.texts).toEqual({ 0: 'Ik bel.' });
});

test('says nothing to the LMS any more once another tab writes', async () => {
  const record = emptyMemory();
  const calls: string[] = [];
  const lms = new MemoryLms(record);
  const { run } = await setup({ record, lms });
  run.did({ type: 'text.written', text: 0, typed: 'Hier.' });
  run.writingTakenOver();
  for (const call of ['write', 'commit', 'close'] as const) {
    Object.assign(lms, { [call]: () => calls.push(call) });
  }
  run.did({ type: 'text.written', text: 0, typed: 'Nog meer.' });
  run.screenShown();
  run.pageHidden();
  run.learnerLeft();
  run.pageLeft();
  expect(calls).toEqual([]);
  expect([run.saved, run.session.readOnly]).toEqual(['elsewhere', true]);
});

test('lets nothing be written in review, and says so', async () => {
  const record = { ...emptyMemory(), mode: 'review' as const };
  const { run, store } = await setup({ record });
  run.types(0, 'Zomaar');
  run.did({ type: 'text.written', text: 0, typed: 'Zomaar' });
  expect(run.saved).toBe('review');
  expect(run.session.readOnly).toBe(true);
  expect([record.reports, [...store]]).toEqual([[], []]);
});

test.each([
  [
    'the button',
    (run: CourseVisit) => {
      run.learnerLeft();
    },
  ],
  [
    'the window',
    (run: CourseVisit) => {
      run.pageLeft();
    },
  ],
  [
    'the background of a phone',
    (run: CourseVisit) => {
      run.pageHidden();
    },
  ],
])(
  'a first visit that ends with %s leaves a state behind, also when nothing was done',
  async (_how, leave) => {
    const { run, record } = await setup({ did: [] });
    expect(record.state).toBe('');
    leave(run);
    expect(unpack(record.state)).toMatchObject({ kind: 'record', record: { counter: 1 } });
  },
);

test('the first commit carries the record: a tab that dies a moment later has something to come back to', async () => {
  const { run, record } = await setup({ did: [] });
  run.screenShown();
  expect(unpack(record.state)).toMatchObject({
    kind: 'record',
    record: { counter: 1, facts: { secret: secretWithoutChance } },
  });
  const next = await setup({ record, did: [] });
  expect(next.launch.resumed).toBe(true);
  expect(next.restored.from).toBe('restored');
});

test('the first commit of a later visit writes no record: nothing has happened yet', async () => {
  const { run: earlier, record } = await setup({ did: [] });
  earlier.screenShown();
  const before = record.state;
  const { run } = await setup({ record, did: [], visit: 'v02' });
  run.screenShown();
  expect([record.state, record.reports.length]).toEqual([before, 1]);
});

test('the first commit asks once more whether there is a state, unless the LMS says who begins here', async () => {
  const record = emptyMemory();
  const asked = (surely: boolean) => {
    const lms = new LateLms({ ...record, state: 'later' });
    const open = lms.open.bind(lms);
    if (surely) Object.assign(lms, { open: () => ({ ...open()!, isSurelyFirst: true }) });
    return lms;
  };
  const unsure = await setup({ record, lms: asked(false), did: [] });
  unsure.run.screenShown();
  expect(record.reports).toEqual([]);
  const sure = await setup({ record, lms: asked(true), did: [] });
  sure.run.screenShown();
  expect(record.reports).toHaveLength(1);
});

test('a state that comes late is not written over, and what was done meanwhile is put together with it', async () => {
  const { record, run: earlier } = await setup();
  earlier.learnerLeft();
  const before = record.state;
  const store = new Map<string, string>();
  const late = await setup({ record, store, lms: new LateLms(record), did: [0], visit: 'v02' });
  expect(late.anew()).toBe(1);
  expect(record.state).toBe(before);
  const { run } = await setup({ record, store, did: [] });
  expect(Object.keys(run.session.facts.marks)).toEqual(['0', '1', '2']);
});

test('a late state is not written over by who leaves without having done anything', async () => {
  const { record, run: earlier } = await setup();
  earlier.learnerLeft();
  const store = new Map<string, string>();
  const { run, anew } = await setup({ record, store, lms: new LateLms(record), did: [] });
  const before = record.state;
  run.pageLeft();
  expect(anew()).toBe(0);
  expect(record.state).toBe(before);
  expect([...store.keys()].filter((key) => key.endsWith('record'))).toEqual([]);
});

test('asks what the LMS has been told only when nothing waits to be saved', async () => {
  const lms = new AskedLms(emptyMemory());
  vi.useFakeTimers();
  const { run } = await setup({ lms });
  await vi.advanceTimersByTimeAsync(2400);
  expect(run.saved).toBe('saved');
  run.did({ type: 'text.written', text: 0, typed: 'Ik bel haar.' });
  await vi.advanceTimersByTimeAsync(2000);
  await vi.dynamicImportSettled();
  expect([run.saved, lms.asked]).toEqual(['unsaved', 0]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(lms.asked).toBeGreaterThan(0);
  run.stop();
});

test('tells the report at the end also when it came just before', async () => {
  const record = emptyMemory();
  vi.useFakeTimers();
  const { run } = await setup({ record });
  await vi.advanceTimersByTimeAsync(2400);
  run.did({ type: 'text.written', text: 0, typed: 'Ik bel haar.' });
  await vi.advanceTimersByTimeAsync(200);
  await vi.dynamicImportSettled();
  run.learnerLeft();
  expect(record.objectives).toBeGreaterThan(0);
  run.stop();
});

/** Somebody who has finished, half a year ago; what the LMS kept of it, and how it opens the course now. */
function finished(
  mode: LaunchFacts['mode'],
  state = true,
  own: Partial<Facts> = { secret: 'geheim' },
): MemoryRecord {
  const facts = factsWith({ marks: marked(...requiredMarks), attendance: confirmed, ...own });
  const record = { counter: 7, facts, reported: nothingReported, visits: [{ id: 'v00', counter: 7 }] };
  return { ...emptyMemory(), mode, state: state ? pack(record) : '' };
}

const halfYearLater = session.end + 27 * 7 * 24 * 60;
const later = stepsOf(smallOutline).find(({ id }) => id === 'half-jaar-later')!;
const answers = [
  ...later.choices.map((choice) => ({ type: 'choice.made', choice, value: 4 }) as const),
  { type: 'part.finished', mark: later.parts[0]?.mark ?? -1 } as const,
];

test('tells the LMS at the launch what was reached, before anything is done', async () => {
  const record = finished('normal');
  await setup({ record, did: [] });
  expect(record.told).toEqual([{ completion: 'completed', success: 'passed', score: 100 }]);
  expect(record.reports).toEqual([]);
});

test.each(['review', 'browse', 'emptied'] as const)('tells nothing in %s', async (mode) => {
  const record = finished(mode);
  const { run } = await setup({ record, did: [] });
  run.screenShown();
  run.pageHidden();
  run.pageLeft();
  expect([record.told, record.reports]).toEqual([[], []]);
});

test('the questionnaire of half a year is answered for oneself in review, and is there at the next visit', async () => {
  const record = finished('review');
  const store = new Map<string, string>();
  const first = await setup({ record, store, did: [], at: halfYearLater });
  expect([first.run.saved, first.run.session.forOneself?.kept]).toEqual(['review', 'browser']);
  for (const did of answers) first.run.did(did);
  expect(first.run.saved).toBe('forOneself');
  first.run.pageLeft();
  expect(first.run.saved).toBe('closedForOneself');
  const next = await setup({ record, store, did: [], at: halfYearLater, visit: 'v02' });
  expect(next.run.session.overview.steps.find(({ step }) => step === later)?.status).toBe('done');
  expect(next.run.session.facts.choices).toEqual(
    Object.fromEntries(later.choices.map((choice) => [choice, 4])),
  );
  expect(next.run.saved).toBe('forOneself');
  expect(record.reports).toEqual([]);
});

test('what was answered for oneself goes to the LMS as soon as that opens the course normally again', async () => {
  const record = finished('review');
  const store = new Map<string, string>();
  const { run } = await setup({ record, store, did: [], at: halfYearLater });
  for (const did of answers) run.did(did);
  record.mode = 'normal';
  const next = await setup({ record, store, did: [], at: halfYearLater, visit: 'v02' });
  next.run.learnerLeft();
  const found = unpack(record.state);
  expect(found.kind === 'record' && Object.keys(found.record.facts.choices).length).toBe(
    later.choices.length,
  );
});

test('without a copy in this browser the answers are there as long as the page is open, and it is said', async () => {
  const { run } = await setup({ record: finished('review'), hasStore: false, did: [], at: halfYearLater });
  expect(run.session.forOneself?.kept).toBe('page');
  for (const did of answers) run.did(did);
  expect(run.saved).toBe('forNow');
  expect(run.session.overview.steps.find(({ step }) => step === later)?.status).toBe('done');
  run.pageLeft();
  expect(run.saved).toBe('closedLooking');
});

test('two windows that look back keep each other’s answers', async () => {
  const record = finished('review');
  const store = new Map<string, string>();
  const one = await setup({ record, store, did: [], at: halfYearLater });
  const other = await setup({ record, store, did: [], at: halfYearLater, visit: 'v02' });
  const [first = -1, second = -1] = later.choices;
  one.run.did({ type: 'choice.made', choice: first, value: 1 });
  other.run.did({ type: 'choice.made', choice: second, value: 2 });
  one.run.did({ type: 'choice.made', choice: first, value: 3 });
  expect(one.journal.read()?.facts.choices).toEqual({ [first]: 3, [second]: 2 });
});

test('who closes with the button leaves only a sealed copy of those answers', async () => {
  const record = finished('review');
  const { run, journal } = await setup({
    record,
    did: [],
    at: halfYearLater,
    seal: () => Promise.resolve('sealed'),
  });
  for (const did of answers) run.did(did);
  run.learnerLeft();
  await settled();
  expect([journal.read(), journal.sealed()]).toEqual([undefined, ['sealed']]);
  expect(run.saved).toBe('closedForOneself');
});

test('where the LMS has no secret that would open it, and can be given none, the copy stays open', async () => {
  const record = finished('review', true, {});
  const seal = () => Promise.resolve('sealed');
  const { run, journal } = await setup({ record, did: [], at: halfYearLater, seal });
  for (const did of answers) run.did(did);
  run.learnerLeft();
  await settled();
  expect([Object.keys(journal.read()?.facts.choices ?? {}).length, journal.sealed()]).toEqual([
    later.choices.length,
    [],
  ]);
});

test('in review the word of the organiser and a certificate count for now, and are kept nowhere', async () => {
  const held = await sessionBy(issuer);
  const { id, start: from, end: until } = held.card;
  const linked = { session: { id, start: from, end: until }, card: held.bytes };
  const code = await ownCode(secretWithoutChance);
  const attended = { ...linked, checkedIn: from, checkedOut: until };
  const own = { secret: secretWithoutChance, learnerCode: code, attendance: attended };
  const record = finished('review', true, own);
  const store = new Map<string, string>();
  const { run } = await setup({ record, store, did: [], at: until + 27 * 7 * 1440 });
  const attestation = await attestationFor(held, { code, name: 'Noor' });
  const word = { ...attended, confirmed: { in: from, out: until }, attestation };
  // Nobody is there because a line in the console says so, not even for now.
  run.did({ type: 'attendance.recorded', attendance: { ...word, attestation: Uint8Array.of(1, 2, 3) } });
  run.did({ type: 'attendance.recorded', attendance: word });
  await vi.waitFor(() => {
    expect(run.session.facts.attendance.attestation).toEqual(attestation);
  });
  run.did({ type: 'certificate.issued', certificate });
  expect(run.session.facts.certificate).toEqual(certificate);
  expect([run.session.readOnly, run.saved]).toEqual([true, 'review']);
  for (const did of answers) run.did(did);
  const next = await setup({ record, store, did: [], at: halfYearLater, visit: 'v02' });
  expect(next.run.session.facts.certificate).toBeUndefined();
  expect(next.run.session.facts.attendance.attestation).toBeUndefined();
  expect(record.reports).toEqual([]);
});

test('in a preview nothing of that happens', async () => {
  const store = new Map<string, string>();
  const { run } = await setup({ record: finished('browse'), store, did: [], at: halfYearLater });
  for (const did of answers) run.did(did);
  run.did({ type: 'certificate.issued', certificate });
  expect(run.session.forOneself).toBeUndefined();
  expect([run.session.facts.choices, run.session.facts.certificate]).toEqual([{}, undefined]);
  expect([...store.keys()].filter((key) => key.endsWith('record'))).toEqual([]);
});

test('where the LMS has emptied what it completed, the copy here is shown, stays, and gets the own answers', async () => {
  const store = new Map<string, string>();
  const earlier = await setup({ record: finished('normal'), store, did: [] });
  earlier.run.did({ type: 'text.written', text: 0, typed: 'Ik bel haar.' });
  const record = finished('emptied', false);
  const { run, journal } = await setup({ record, store, did: [], at: halfYearLater, visit: 'v02' });
  expect([run.saved, run.session.readOnly, run.session.forOneself?.kept]).toEqual([
    'forOneself',
    true,
    'browser',
  ]);
  expect(run.session.facts.texts).toEqual({ 0: 'Ik bel haar.' });
  run.screenShown();
  for (const did of answers) run.did(did);
  run.learnerLeft();
  await settled();
  expect(journal.read()?.facts).toMatchObject({
    texts: { 0: 'Ik bel haar.' },
    choices: { [later.choices[0] ?? -1]: 4 },
  });
  expect([record.reports, record.told, record.state]).toEqual([[], [], '']);
});

test('where it was emptied and nothing is here, nothing is written anywhere', async () => {
  const store = new Map<string, string>();
  const record = finished('emptied', false);
  const { run } = await setup({ record, store, did: [1, 2] });
  run.screenShown();
  run.pageHidden();
  run.learnerLeft();
  expect(run.session.facts.marks).toEqual({});
  expect([record.reports, [...store]]).toEqual([[], []]);
});

test('takes up the deelnemerscode that follows from its secret, and no other one', async () => {
  const { run } = await setup({ did: [] });
  expect(run.session.facts.secret).toBe(secretWithoutChance);
  const code = await ownCode(secretWithoutChance);
  run.did({ type: 'learner-code.given', code: '7F3K92Q' });
  run.did({ type: 'learner-code.given', code });
  await vi.waitFor(() => {
    expect(run.session.facts.learnerCode).toBe(code);
  });
  // A code that is there is never replaced.
  run.did({ type: 'learner-code.given', code: 'M4T8WZ1' });
  await ownCode(secretWithoutChance);
  await Promise.resolve();
  expect(run.session.facts.learnerCode).toBe(code);
});

test('takes up what the organiser confirmed when it is signed and this learner’s, and nothing else', async () => {
  const held = await sessionBy(issuer);
  const { card, bytes } = held;
  const { run } = await setup({ did: [] });
  const code = await ownCode(secretWithoutChance);
  run.did({ type: 'learner-code.given', code });
  await vi.waitFor(() => {
    expect(run.session.facts.learnerCode).toBe(code);
  });
  const linked = { session: { id: card.id, start: card.start, end: card.end }, card: bytes };
  const confirmed = { in: card.start, out: card.end };
  const of = (person: { code: string; name: string }) => attestationFor(held, person);
  const colleagues = await of({ code: '7F3K92Q', name: 'Piet de Jong' });
  for (const attendance of [
    { ...linked, confirmed },
    { ...linked, confirmed, attestation: colleagues },
    { ...linked, confirmed, attestation: Uint8Array.of(1, 2, 3) },
    // At which a reader of messages stumbles: it begins like one, and is no bytes.
    { ...linked, confirmed, attestation: { length: 5, 0: 0xd2 } as unknown as Uint8Array },
    { ...linked, card: { length: 5, 0: 0xd2 } as unknown as Uint8Array, confirmed, attestation: colleagues },
  ]) {
    run.did({ type: 'attendance.recorded', attendance });
    // The same check once more takes as long; what was taken up would be there by then.
    expect(await isSigned(run.session, attendance)).toBe(false);
    await new Promise((resolve) => setTimeout(resolve));
    expect(run.session.facts.attendance).toEqual({});
  }
  const attestation = await of({ code, name: 'Noor' });
  run.did({ type: 'attendance.recorded', attendance: { ...linked, confirmed, attestation } });
  await vi.waitFor(() => {
    expect(run.session.facts.attendance.confirmed).toBeDefined();
  });
  expect(run.session.facts.attendance).toEqual({ ...linked, confirmed, attestation });
});

test('who closes the course while the organiser’s word is being checked does not lose it', async () => {
  const held = await sessionBy(issuer);
  const { card, bytes } = held;
  const { run } = await setup({ did: [] });
  const code = await ownCode(secretWithoutChance);
  run.did({ type: 'learner-code.given', code });
  await vi.waitFor(() => {
    expect(run.session.facts.learnerCode).toBe(code);
  });
  const attendance = {
    session: { id: card.id, start: card.start, end: card.end },
    card: bytes,
    confirmed: { in: card.start, out: card.end },
    attestation: await attestationFor(held, { code, name: 'Noor' }),
  };
  run.did({ type: 'attendance.recorded', attendance });
  run.learnerLeft();
  expect(run.saved).not.toBe('closed');
  await vi.waitFor(() => {
    expect(run.saved).toBe('closed');
  });
  expect(run.session.facts.attendance).toEqual(attendance);
});

test('what cannot be checked is not believed, however often it is tried', async () => {
  const { run } = await setup({ did: [] });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const tries = vi.fn<() => Uint8Array>(() => {
      throw new Error('The check could not be done.');
    });
    const attendance = {
      session: { id: 'WK4J8RT2', start, end: start + 240 },
      confirmed: { in: start, out: start + 240 },
    };
    Object.defineProperty(attendance, 'card', { get: tries });
    run.did({ type: 'attendance.recorded', attendance });
    while (tries.mock.calls.length < 3) await vi.advanceTimersByTimeAsync(500);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(tries).toHaveBeenCalledTimes(3);
    expect(run.session.facts.attendance).toEqual({});
  } finally {
    vi.useRealTimers();
  }
});
