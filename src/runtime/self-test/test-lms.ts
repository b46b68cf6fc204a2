import type { ApiCalls } from '../api-calls.ts';
import type { FoundApi, ScormStandard } from '../find-api.ts';
import { ownId, saysNothing, word } from '../given-values.ts';
import { elementsOf, type Elements } from './elements.ts';
import { finding, secondsOf, type Finding } from './findings.ts';
import { recordedCalls, type AnswerNotes } from './recorded-calls.ts';
import { changedElements, readRecord, type ReadRecord } from './record.ts';
import { tryState, type TrialSurroundings } from './try-state.ts';
import { hasNoStatus, waitForWork, type Work } from './wait-for-work.ts';

export interface LmsTestSurroundings extends TrialSurroundings {
  /** Does the server of the package answer now? */
  readonly probe: () => Promise<boolean>;
  readonly isOpenElsewhere: () => Promise<boolean>;
  /** Keeps the learner's state in this browser too, where the course looks for it; gives back what takes it away. */
  readonly keepCopy: (standard: ScormStandard, learnerId: string, state: string) => Promise<() => void>;
}

export interface LmsTest {
  readonly findings: readonly Finding[];
  readonly standard: ScormStandard;
  /** The learner's state, when the LMS did not take it back. */
  readonly lostState?: string;
  /** Ends the session; absent where that could harm the record. */
  readonly end?: () => boolean;
}

interface Session {
  readonly calls: ApiCalls;
  readonly notes: AnswerNotes;
  readonly elements: Elements;
  readonly isRunning: boolean;
  readonly state: string;
  readonly entry: string;
  readonly reachedBefore: boolean;
  /** Takes the copy in this browser away. */
  readonly dropCopy: () => void;
}

interface Written {
  readonly findings: readonly Finding[];
  /** False when the LMS was seen to have something else than the state of before. */
  readonly restored: boolean;
  /** Something else may stand there, and was never committed. */
  readonly isUnsaved?: boolean;
  /** Would the LMS give the state back after an end of the session? */
  readonly mayEnd: boolean;
}

/** An answer that takes longer than this is noticed: the page stands still meanwhile. */
const slowMs = 3000;

/**
 * Tests what an LMS does with a learner's record, and leaves the record as it was. Nothing is written in review and
 * browse, nor when the course is open in another tab, nor where the LMS may have work that it does not give.
 */
export async function testLms(found: FoundApi, around: LmsTestSurroundings): Promise<LmsTest> {
  const { standard } = found;
  const { elapsed, sleep } = around;
  const elements = elementsOf[standard];
  const { calls, notes } = recordedCalls(found, elapsed);
  const start = startSession(calls, elements);
  if (start.outcome === 'refused') return { standard, findings: assessRefusal(start.error, notes) };
  const atOnce = readRecord(calls, elements, elapsed);
  const lists = assessLists(calls, elements);
  const work = await waitForWork(calls, elements, (element) => notes.threwAt.has(element), elapsed, sleep);
  // What came late came with everything else.
  const before = work.lateMs > 0 ? readRecord(calls, elements, elapsed) : atOnce;
  const valueOf = (element: string): string => before.get(element) ?? '';
  const mode = modeOf(valueOf(elements.mode));
  const isNormal = mode !== 'review' && mode !== 'browse';
  const status = valueOf(elements.status);
  const entry = valueOf(elements.entry);
  const learnerId = valueOf(elements.learnerId);
  const reachedBefore = await around.probe();
  const isOpen = await around.isOpenElsewhere();
  const mayWrite = isNormal && !isOpen && work.isSure;
  const dropCopy = mayWrite ? await around.keepCopy(standard, learnerId, work.state) : undefined;
  // From here to the commit all happens in one go: what is read now is what may be written back.
  const isSteady = calls.get(elements.state) === work.state;
  const written =
    dropCopy !== undefined && isSteady
      ? await tryWriting(
          {
            calls,
            notes,
            elements,
            isRunning: start.outcome === 'running',
            state: work.state,
            entry,
            reachedBefore,
            dropCopy,
          },
          around,
        )
      : // An end of an attempt that was not suspended is the end of its work in SCORM 2004.
        { findings: [finding('tries', 'notNow')], restored: true, mayEnd: !isNormal };
  const findings = [
    finding('initialize', start.outcome),
    finding('mode', mode),
    ...assessLearner(learnerId, valueOf(elements.learnerName)),
    finding('otherTab', isOpen ? 'open' : 'none'),
    assessWork(work, isSteady),
    ...written.findings,
    hasNoStatus(status) ? finding('status', 'none') : finding('status', 'known', { status }),
    assessEntry(entry),
    ...assessRecord(calls, elements, before, written, notes),
    ...lists,
    assessPace(notes, standard),
    assessForms(notes),
  ];
  // In SCORM 1.2 an LMS may count an end without a status as completion.
  const mayEnd = written.mayEnd && !(elements.endCompletes && hasNoStatus(status));
  return {
    standard,
    findings,
    ...(written.restored ? {} : { lostState: work.state }),
    ...(mayEnd ? { end: () => calls.terminate() } : {}),
  };
}

function startSession(
  calls: ApiCalls,
  { alreadyRunning, learnerId, mode }: Elements,
): { readonly outcome: 'started' | 'running' | 'refused'; readonly error: string } {
  if (calls.initialize() !== 'refused') return { outcome: 'started', error: '' };
  const error = calls.lastError();
  // In 1.2 this error is the general one; that the LMS answers questions is the proof.
  const isRunning = error === alreadyRunning && (calls.get(learnerId) !== '' || calls.get(mode) !== '');
  return { outcome: isRunning ? 'running' : 'refused', error };
}

function assessRefusal(error: string, notes: AnswerNotes): readonly Finding[] {
  if (notes.threw.size > 0) return [finding('initialize', 'crashed', { calls: [...notes.threw].join(', ') })];
  return [finding('initialize', 'refused', { error: numberOf(error) }), assessForms(notes)];
}

async function tryWriting(
  { calls, notes, elements, isRunning, state, entry, reachedBefore, dropCopy }: Session,
  around: LmsTestSurroundings,
): Promise<Written> {
  const trial = await tryState(calls, elements.state, elements.norm, around);
  const tried = [finding('tries', 'done'), ...trial.findings];
  // Something else may stand there than before: a commit would make it lasting.
  if (trial.restored !== 'yes')
    return { findings: tried, restored: trial.restored === 'unread', isUnsaved: true, mayEnd: false };
  const taken = (element: string, value: string) => (calls.set(element, value) ? 'taken' : 'refused');
  const exit = taken(elements.exit, 'suspend');
  // Where nothing was kept yet, there is nothing to come back to either: the course would miss it at its first start.
  const isFirst = state === '' && entry !== 'resume' && !isRunning;
  if (isFirst) calls.set(elements.exit, '');
  // The session of the course has its own time, which must not be set back.
  const time = isRunning
    ? finding('sessionTime', 'running')
    : finding('sessionTime', taken(elements.sessionTime, elements.noTime));
  const said = calls.commit();
  const error = said ? '' : calls.lastError();
  const isBack = calls.get(elements.state) === state;
  if (isBack) dropCopy();
  // An LMS that fails now had the old value before it failed.
  const isUnread = !isBack && notes.threwAt.has(elements.state);
  const isReached = reachedBefore && (await around.probe());
  return {
    restored: isBack || isUnread,
    mayEnd: isBack && (exit === 'taken' || isFirst),
    findings: [
      ...tried,
      finding('exit', exit),
      time,
      assessCommit(said, isReached, error),
      finding('lasting', 'notTried'),
      finding('offline', 'notTried'),
      finding('readBack', isBack ? 'same' : isUnread ? 'unread' : 'other'),
    ],
  };
}

function assessCommit(said: boolean, isReached: boolean, error: string): Finding {
  if (said) return finding('commit', isReached ? 'sure' : 'unsure');
  return finding('commit', isReached ? 'refused' : 'cutOff', { error: numberOf(error) });
}

/** The number of an error as the LMS gives it; some give none. */
function numberOf(error: string): string {
  return error === '' || error === '0' ? '–' : error;
}

function modeOf(given: string): 'normal' | 'review' | 'browse' | 'unknown' {
  const mode = word(given);
  return mode === 'normal' || mode === 'review' || mode === 'browse' ? mode : 'unknown';
}

/** How long the id is and how the name is written; neither of them itself. */
function assessLearner(id: string, name: string): readonly Finding[] {
  return [
    ownId(id) === '' ? finding('learner', 'unknown') : finding('learner', 'known', { count: id.length }),
    finding('name', saysNothing(name) ? 'none' : name.includes(',') ? 'comma' : 'plain'),
  ];
}

function assessWork({ state, lateMs, isSure }: Work, isSteady: boolean): Finding {
  if (!isSteady) return finding('work', 'unsteady');
  if (state === '') return finding('work', isSure ? 'none' : 'withheld');
  const count = state.length;
  return lateMs > 0
    ? finding('work', 'late', { count, seconds: secondsOf(lateMs) })
    : finding('work', 'there', { count });
}

function assessEntry(entry: string): Finding {
  if (entry === 'resume') return finding('entry', 'resumed');
  return finding('entry', entry === 'ab-initio' ? 'first' : 'silent');
}

function assessRecord(
  calls: ApiCalls,
  { state }: Elements,
  before: ReadRecord,
  { isUnsaved = false }: Written,
  { threw }: AnswerNotes,
): readonly Finding[] {
  // That the state does not stand there is said already.
  const changed = changedElements(calls, before).filter((element) => !isUnsaved || element !== state);
  if (changed.length === 0) return isUnsaved ? [] : [finding('record', 'same', { count: before.size })];
  if (threw.size > 0) return [finding('record', 'unread')];
  return [finding('record', 'changed', { elements: changed.join(', ') })];
}

/** Only asked, never tried: an answer of a self-test would stay in the reports for ever. */
function assessLists(calls: ApiCalls, { response }: Elements): readonly Finding[] {
  const kept = (list: string, child: string) => {
    const children = calls.get(`${list}._children`).split(',');
    const has = children.some((name) => name.trim() === child);
    return has && /^\d+$/.test(calls.get(`${list}._count`)) ? 'kept' : 'none';
  };
  return [
    finding('interactions', kept('cmi.interactions', response)),
    finding('objectives', kept('cmi.objectives', 'id')),
  ];
}

function assessPace({ slowest }: AnswerNotes, standard: ScormStandard): Finding {
  const { call, tookMs } = slowest();
  const values = { call, seconds: secondsOf(tookMs) };
  if (tookMs < slowMs) return finding('pace', 'quick', values);
  return finding(
    'pace',
    call === (standard === '1.2' ? 'LMSCommit' : 'Commit') ? 'slowCommit' : 'slow',
    values,
  );
}

function assessForms({ others, threw }: AnswerNotes): Finding {
  if (threw.size > 0) return finding('answers', 'throws', { calls: [...threw].join(', ') });
  if (others.size > 0) return finding('answers', 'others', { kinds: [...others].sort().join(', ') });
  return finding('answers', 'strings');
}
