import { mostCardBytes } from '../../src/attendance/session-card.ts';
import { sizeOfSession } from '../../src/attendance/new-session.ts';
import { accreditationDay } from '../../src/programme/points.ts';
import type { Issuer } from '../../src/attendance/trust.ts';
import { minutesNow, type CommandContext } from './command-context.ts';
import { faultText, isFault } from './fault-text.ts';
import { IssuerError } from './issuer-error.ts';
import { textOf, type Command } from './typed-command.ts';
import type { Programme } from './programme.ts';
import { answered, asked } from './ask-until-right.ts';
import {
  accreditationIn,
  cardLine,
  cardLines,
  knownAccreditation,
  partsIn,
  sessionPlan,
  startIn,
  usualZone,
  zoneIn,
  type CardLine,
  type SessionAnswers,
} from '../../src/issuing/session-plan.ts';
import { clockText, dayText } from '../../src/paper/time-text.ts';
import type { Trusted } from './trusted-issuers.ts';
import type { Word } from '../command-line/words.ts';

type Lines = Readonly<Record<CardLine, string>>;

const questions: Readonly<Record<CardLine, Word>> = {
  wijk: 'session.askWijk',
  place: 'session.askPlace',
  organiser: 'session.askOrganiser',
};
/** Typed instead of an answer: the lines before it may be changed. */
const back = '<';

/**
 * What is to stand on the card: what was given, and the answers to questions for the rest. Options are looked at first, so
 * that a fault in one costs no answer; how much room is left on the card is told with each letter.
 */
export async function sessionAnswers(
  command: Command,
  {
    trust,
    programme,
    issuer,
  }: { readonly trust: Trusted; readonly programme: Programme; readonly issuer: Issuer },
  context: CommandContext,
): Promise<SessionAnswers> {
  const zone = zoneIn(textOf(command, 'zone') ?? usualZone);
  const parts = partsIn(textOf(command, 'programme'), programme);
  const earlyLeave = command.values['early-leave'] !== false;
  const ids = textOf(command, 'accreditation');
  knownAccreditation(ids, trust.accreditation);
  const now = minutesNow(context);
  const given = givenLines(command);
  const givenStart = textOf(command, 'start');
  let start = givenStart === undefined ? undefined : startIn(givenStart, zone, now);
  const accreditedOn = (moment: number) =>
    accreditationIn(ids, trust.accreditation, accreditationDay(moment));
  let accreditation = start === undefined ? undefined : accreditedOn(start);
  /** As far as it is known; a day that is not known yet counts as today. */
  const answersWith = (lines: Partial<Lines>): SessionAnswers => ({
    ...emptyLines,
    ...lines,
    start: start ?? now,
    zone,
    parts,
    accreditation: accreditation ?? knownOr(() => accreditedOn(now), []),
    earlyLeave,
  });
  const roomFor = (lines: Partial<Lines>) =>
    mostCardBytes - sizeOfSession(sessionPlan(answersWith(lines), programme, now), issuer.keyId);
  const missing = cardLines.filter((line) => given[line] === undefined);
  let lines: Partial<Lines> = given;
  let isPastTold = false;
  for (;;) {
    lines = await linesAsked(missing, lines, roomFor, context);
    if (start === undefined) {
      start = await answered(
        command,
        'start',
        'session.askStart',
        (text) => startIn(text, zone, now),
        context,
      );
      const when = { day: dayText(start, zone, context.language), time: clockText(start, zone) };
      context.print(context.say('session.startRead', when));
    }
    if (start < now && !isPastTold) context.warn(context.say('session.startOver'));
    isPastTold = true;
    accreditation ??= await accreditationAsked(() => accreditedOn(start ?? now), start, trust, context);
    const excess = -roomFor(lines);
    if (excess <= 0) return answersWith(lines);
    const fault = new IssuerError('session.cardTooLarge', { count: excess });
    if (context.ask === undefined || missing.length === 0) throw fault;
    context.warn(context.say(fault.word, fault.values));
  }
}

const emptyLines: Lines = { wijk: '', place: '', organiser: '' };

/** What is known already, or something else as long as it is not. */
function knownOr<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch (error) {
    if (isFault(error)) return otherwise;
    throw error;
  }
}

function givenLines(command: Command): Partial<Lines> {
  return Object.fromEntries(
    cardLines.flatMap((line) => {
      const text = textOf(command, line);
      return text === undefined ? [] : [[line, cardLine(text, line)]];
    }),
  );
}

/**
 * Asks the lines one by one; earlier answers stand there already. An answer counts those before it, not those that come
 * later: only this one can be made shorter now.
 */
async function linesAsked(
  missing: readonly CardLine[],
  earlier: Partial<Lines>,
  roomFor: (lines: Partial<Lines>) => number,
  context: CommandContext,
): Promise<Partial<Lines>> {
  let lines: Partial<Lines> = Object.fromEntries(
    cardLines.flatMap((line) => (missing.includes(line) ? [] : [[line, earlier[line]]])),
  );
  for (let at = 0; at < missing.length;) {
    const line = missing[at];
    if (line === undefined) break;
    if (context.ask === undefined) throw new IssuerError('typed.optionMissing', { option: `--${line}` });
    const before = lines;
    const room = (text: string) => roomFor({ ...before, [line]: text.normalize('NFC').trim() });
    const question = (typed: string) => {
      const left = room(typed === back ? '' : typed);
      const counted =
        left < 0
          ? context.say('session.roomOver', { excess: -left })
          : context.say('session.roomLeft', { room: left });
      return `${context.say(questions[line])} ${counted} `;
    };
    let tooLong = '';
    const read = (text: string) => {
      if (text.trim() === back && at > 0) return back;
      const whole = cardLine(text, line);
      const excess = -room(whole);
      if (excess <= 0) return whole;
      tooLong = whole;
      throw new IssuerError(at === 0 ? 'session.lineNoRoom' : 'session.lineNoRoomOrBack', { excess, back });
    };
    const answer = await asked(question, read, context, earlier[line] ?? '');
    if (answer === back) {
      const typed = tooLong === '' ? {} : { [line]: tooLong };
      return linesAsked(missing, { ...earlier, ...lines, ...typed }, roomFor, context);
    }
    lines = { ...lines, [line]: answer };
    at += 1;
  }
  return lines;
}

/** The accreditations of that day; where those that were named do not hold then, they are asked again. */
async function accreditationAsked(
  onThatDay: () => readonly string[],
  start: number,
  trust: Trusted,
  context: CommandContext,
): Promise<readonly string[]> {
  try {
    return onThatDay();
  } catch (error) {
    if (!isFault(error) || context.ask === undefined) throw error;
    context.warn(faultText(error, context.say));
    const read = (text: string) =>
      accreditationIn(text.trim() === '' ? undefined : text, trust.accreditation, accreditationDay(start));
    return asked(`${context.say('session.askAccreditation')} `, read, context);
  }
}
