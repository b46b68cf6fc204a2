import type { ApiCalls } from '../api-calls.ts';
import { trialMark } from '../trial-value.ts';
import { finding, type Finding } from './findings.ts';

/** The most that the course ever keeps, in either standard. */
const needed = 4096;
const largest = 64_000;
const tries = 5;
const pauseMs = 400;
/** Milliseconds after which a limit is no longer looked for to the character. */
const patienceMs = 3000;

/** What the course itself writes: base64url. */
const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const odd = ['é', '😀', '\n'];

export interface TrialSurroundings {
  readonly sleep: (ms: number) => Promise<unknown>;
  /** Milliseconds on a clock that nobody sets. */
  readonly elapsed: () => number;
  /** Calls back once more when the page goes. */
  readonly atLeaving: (act: () => void) => void;
}

interface StateTrial {
  readonly findings: readonly Finding[];
  /** Does the old value stand there again? If not, or if that cannot be read, nothing may be committed. */
  readonly restored: 'yes' | 'no' | 'unread';
}

/**
 * Finds by trying how much the LMS keeps as the state, and which characters.
 *
 * A learner's work stands there, and an LMS may store by itself what stands there at any moment, or fail halfway. So every
 * trial value is the old value with something behind it, which the course passes over when it reads it: work that came
 * whole once is in whatever is left behind. First the old value itself is offered; only where it came back each time the
 * trials go on. All of it happens in one go, without a commit and without a pause, so that nothing else can run meanwhile.
 */
export async function tryState(
  calls: ApiCalls,
  element: string,
  norm: number,
  { sleep, elapsed, atLeaving }: TrialSurroundings,
): Promise<StateTrial> {
  const old = calls.get(element);
  const isBack = (): boolean => calls.get(element) === old;
  const putBack = (): boolean => calls.set(element, old) && isBack();

  const itself = offer(calls, element, old);
  if (itself.was === 'cut')
    return ended([assessRoom(itself.length, true, norm)], (await restored()) ? 'yes' : 'cut');
  if (itself.was !== 'kept')
    return ended([finding('state', old === '' ? 'noEmpty' : 'unwilling')], await restoredOrNot());
  const longer = offer(calls, element, withTrial(old, old.length + 2));
  if (!putBack()) return ended([finding('state', 'unwilling')], await restoredOrNot());
  // Who gives nothing back may have had more than nothing.
  // Neither does who gives what it had at the launch: one that cuts would hardly do so just there.
  const isFromLaunch = longer.was === 'cut' && longer.length === old.length;
  if (longer.was === 'mute' || isFromLaunch)
    return ended([finding('state', 'mute')], old === '' ? 'unread' : 'yes');
  if (longer.was === 'changed') return ended([finding('characters', 'broken')], 'yes');
  if (longer.was === 'refused') return ended([assessRoom(old.length, false, norm)], 'yes');
  if (longer.was === 'cut') return ended([assessRoom(longer.length, true, norm)], 'yes');
  const offerSize = (size: number) => offer(calls, element, withTrial(old, size));
  const { kept, cuts, changes } = largestKept(offerSize, old.length + 2, elapsed);
  const found = changes
    ? [finding('characters', 'broken')]
    : [assessRoom(kept, cuts, norm), ...assessCharacters(calls, element, old, kept)];
  return ended(found, await restoredOrNot());

  async function restoredOrNot(): Promise<'yes' | 'no'> {
    return (await restored()) ? 'yes' : 'no';
  }

  /** An LMS may be slow to take something back; what stands there meanwhile is never committed. */
  async function restored(): Promise<boolean> {
    if (putBack() || isBack()) return true;
    atLeaving(putBack);
    for (let again = 1; again < tries; again += 1) {
      await sleep(pauseMs);
      if (putBack() || isBack()) return true;
    }
    return false;
  }
}

function ended(findings: readonly Finding[], outcome: 'yes' | 'cut' | 'no' | 'unread'): StateTrial {
  return {
    findings: [...findings, finding('restored', outcome)],
    restored: outcome === 'cut' ? 'no' : outcome,
  };
}

interface Offered {
  /** Refused: the LMS said no. Cut: it gives back the beginning only. Changed: something else. Mute: nothing. */
  readonly was: 'kept' | 'refused' | 'cut' | 'changed' | 'mute';
  /** Of what it gives back. */
  readonly length: number;
}

function offer(calls: ApiCalls, element: string, value: string): Offered {
  const taken = calls.set(element, value);
  const given = calls.get(element);
  const { length } = given;
  if (given === value) return { was: taken ? 'kept' : 'refused', length };
  if (!taken) return { was: 'refused', length };
  if (given === '') return { was: 'mute', length };
  return { was: value.startsWith(given) ? 'cut' : 'changed', length };
}

/** The old value with so much behind it that together they have the given size. */
function withTrial(old: string, size: number): string {
  return (old + trialMark + plain.repeat(Math.ceil(size / plain.length))).slice(0, size);
}

function assessRoom(limit: number, cuts: boolean, norm: number): Finding {
  const values = { limit, norm };
  if (limit === largest) return finding('state', 'wide', values);
  if (limit < needed) return finding('state', cuts ? 'cutSmall' : 'small', values);
  if (cuts) return finding('state', 'cut', values);
  return finding('state', limit >= norm ? 'norm' : 'narrow', values);
}

/**
 * The largest size that comes back whole; whether a larger one was taken and cut, or came back as something else.
 *
 * @param proven A size that came back whole already.
 */
function largestKept(
  offerSize: (size: number) => Offered,
  proven: number,
  elapsed: () => number,
): { readonly kept: number; readonly cuts: boolean; readonly changes: boolean } {
  let kept = proven;
  let tooLong = largest + 1;
  let cuts = false;
  let changes = false;
  const until = elapsed() + patienceMs;
  const test = (size: number): void => {
    const { was, length } = offerSize(size);
    cuts ||= was === 'cut' || was === 'mute';
    changes ||= was === 'changed';
    if (was === 'kept') kept = size;
    else tooLong = size;
    // What is left of a value that was cut says where.
    if (was === 'cut' && length > kept && offerSize(length).was === 'kept') {
      kept = length;
      tooLong = length + 1;
    }
  };
  test(largest);
  if (kept < needed && tooLong > needed) test(needed);
  while (tooLong - kept > 1 && elapsed() < until) test(Math.floor((kept + tooLong) / 2));
  return { kept, cuts, changes };
}

function assessCharacters(calls: ApiCalls, element: string, old: string, room: number): readonly Finding[] {
  const isKept = (characters: string): boolean =>
    offer(calls, element, old + trialMark + characters).was === 'kept';
  // Where so little fits, the room is what is the matter.
  if (room < old.length + trialMark.length + plain.length) return [];
  if (!isKept(plain)) return [finding('characters', 'broken')];
  const lost = odd.filter((character) => !isKept(`a${character}b`));
  if (lost.length === 0) return [finding('characters', 'all')];
  const shown = lost.map((character) => (character === '\n' ? '⏎' : character));
  return [finding('characters', 'some', { lost: shown.join(' ') })];
}
