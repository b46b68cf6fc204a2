import { clockTime, dateInWords } from '../content/moment-in-words.ts';
import { inFigures } from '../course-files/figures.ts';
import { inGroups } from '../encoding/crockford.ts';
import { writtenNumber } from './certificate-number.ts';
import type { Language } from '../course-files/language.ts';
import { stayWithin } from '../programme/presence.ts';
import { minutesOn, type Certificate } from './certificate.ts';

/** Gives the words of a key in the language of the certificate. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Every word that stands on a certificate, in the order in which it is read. */
export interface Printed {
  readonly language: Language;
  /** The name of the course. */
  readonly course: string;
  /** Of the document. */
  readonly title: string;
  /** Only on one that rests on a demonstration. */
  readonly trial?: { readonly word: string; readonly sentence: string };
  readonly heading: string;
  readonly name: string;
  readonly sentence: string;
  readonly facts: readonly PrintedFact[];
  /** What the certificate gives, and what it does not. */
  readonly notes: readonly string[];
  /** Where it comes from. */
  readonly origin: readonly string[];
  readonly check: {
    readonly label: string;
    readonly number: string;
    readonly where: string;
    readonly address?: string;
    /** What the link to that address is called. */
    readonly link: string;
    /** Instead of the QR code, for who cannot see it. */
    readonly alternative: string;
  };
}

export interface PrintedFact {
  readonly label: string;
  readonly value: string;
  /** To be on one line where that can be. */
  readonly isWhole?: boolean;
  /** Smaller lines below it. */
  readonly below: readonly string[];
}

export function printedOn(certificate: Certificate, t: Translate): Printed {
  const { facts, demonstration, checkedAt } = certificate;
  const number = writtenNumber(facts.number);
  const say = (key: string, values?: Parameters<Translate>[1]) => t(`certificate.${key}`, values);
  return {
    language: facts.language,
    course: say('course'),
    // Without the name: a title is shown in more places than the certificate itself.
    title: `${say(`title.${facts.kind}`)} ${number}`,
    ...(demonstration ? { trial: { word: say('trial'), sentence: say('trialSentence') } } : {}),
    heading: say(`heading.${facts.kind}`),
    name: printedName(facts.name),
    sentence: sentenceOn(certificate, say),
    facts: [
      dateOf(certificate, say),
      presenceOf(certificate, say),
      { label: say('place'), value: certificate.session.place, below: [] },
      { label: say('organiser'), value: certificate.session.organiser, below: [] },
      ...registrationOn(certificate, say),
    ],
    notes: notesOn(certificate, say),
    origin: originOf(certificate, say),
    check: {
      label: say('number'),
      number,
      where: say(checkedAt === undefined ? 'checkWithProvider' : 'checkAt'),
      ...(checkedAt === undefined ? {} : { address: checkedAt }),
      link: say('checkLink'),
      alternative: say('qr', { number }),
    },
  };
}

type Say = Translate;

/**
 * One space where the learner typed more, and every letter as one character where there is one for it. The joiners of
 * scripts that our fonts do not have would only be a box on paper.
 */
export function printedName(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll(/[\u200C\u200D]/g, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function sentenceOn(certificate: Certificate, say: Say): string {
  const { present, of } = minutesOn(certificate);
  return say(`sentence.${certificate.facts.kind}`, {
    wijk: certificate.session.wijk,
    // A name that is not broken.
    course: say('course').replaceAll(' ', '\u00a0'),
    total: durationOf(of, say),
    present: durationOf(present, say),
  });
}

function dateOf(certificate: Certificate, say: Say): PrintedFact {
  const { start, end } = certificate.session;
  return {
    label: say('date'),
    value: dateIn(certificate, start),
    isWhole: true,
    below: [say('times', { from: timeIn(certificate, start), until: timeIn(certificate, end) })],
  };
}

function presenceOf(certificate: Certificate, say: Say): PrintedFact {
  const { facts, session, confirmedAt, oldCode, afterwards } = certificate;
  const { present, of } = minutesOn(certificate);
  const minutes = say('presenceMinutes', { present, count: of });
  const { in: came, out: went } = stayWithin(facts, session);
  const isPart = facts.kind === 'part';
  const confirmed =
    confirmedAt === undefined
      ? say('basis.confirmedUndated')
      : say('basis.confirmed', { date: dateIn(certificate, confirmedAt) });
  return {
    label: say('presence'),
    value: isPart ? durationOf(present, say) : minutes,
    isWhole: true,
    below: [
      ...(isPart ? [minutes] : []),
      ...(present < of
        ? [say('times', { from: timeIn(certificate, came), until: timeIn(certificate, went) })]
        : []),
      facts.basis === 'confirmed' ? confirmed : say('basis.claim'),
      ...(oldCode ? [say('basis.oldCode')] : []),
      ...(afterwards ? [say('basis.afterwards')] : []),
    ],
  };
}

/** What a register wants to know; only for who it is accredited for. */
function registrationOn({ facts, accreditation, bigNumber }: Certificate, say: Say): readonly PrintedFact[] {
  if (accreditation === undefined || facts.kind === 'full') return [];
  const { register, institution, number, points } = accreditation;
  const where = say('pointsWhere', { register, institution });
  const isPoints = facts.kind === 'points';
  return [
    ...(isPoints
      ? [
          {
            label: say('points'),
            value: say('pointsValue', { count: points, points: inFigures(points, facts.language) }),
            below: [where],
          },
        ]
      : []),
    { label: say('idNumber'), value: number, below: isPoints ? [] : [where] },
    ...(bigNumber === undefined ? [] : [{ label: say('bigNumber'), value: bigNumber, below: [] }]),
  ];
}

function notesOn({ facts, accreditation }: Certificate, say: Say): readonly string[] {
  if (facts.kind !== 'points') {
    const byOneself =
      facts.kind === 'part' && accreditation !== undefined
        ? [say('byOneself', { register: accreditation.register, number: accreditation.number })]
        : [];
    return [say(`noPoints.${facts.kind}`), ...byOneself];
  }
  if (accreditation === undefined) return [];
  const { register, reportWithinDays, wording } = accreditation;
  return [wording[facts.language], say('reported', { register, count: reportWithinDays })];
}

function originOf(certificate: Certificate, say: Say): readonly string[] {
  const { facts, session, issuer } = certificate;
  const date = dateIn(certificate, facts.issuedAt);
  return [
    facts.version > 1 ? say('issuedVersion', { date, version: facts.version }) : say('issued', { date }),
    say('session', { session: inGroups(session.id), issuer }),
  ];
}

/** Minutes as "25 minuten", "4 uur" or "4 uur en 5 minuten"; a number stays beside what it counts. */
function durationOf(minutes: number, say: Say): string {
  const counted = (unit: 'hours' | 'minutes', count: number) =>
    say(unit, { count }).replaceAll(' ', '\u00a0');
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return counted('minutes', rest);
  if (rest === 0) return counted('hours', hours);
  return say('hoursAndMinutes', { hours: counted('hours', hours), minutes: counted('minutes', rest) });
}

/** In the time zone of the session, wherever the certificate is made. */
function dateIn({ facts, session }: Certificate, at: number): string {
  return dateInWords(at, facts.language, session.zone);
}

function timeIn({ facts, session }: Certificate, at: number): string {
  return clockTime(at, facts.language, session.zone);
}
