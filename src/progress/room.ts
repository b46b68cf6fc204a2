import type { Outline } from '../content/outline.ts';
import type { Facts } from '../programme/facts.ts';
import { pack, stateCeiling } from './pack.ts';
import type { ProgressRecord } from './record.ts';

/** Bytes that attendance and the certificate will need (measured on real cards and attestations). */
const expected = { card: 330, attestation: 130, nameLength: 80 };

/**
 * Does everything fit, also when all the rest of the programme will have been done? Room for what is still to come (card,
 * attestation, name, all answers) is kept free from the first minute, so that a text that is accepted now never stands in
 * the way of a signature later.
 */
export function fits(outline: Outline, record: ProgressRecord): boolean {
  return lengthWhenFull(outline, record) <= stateCeiling;
}

/** Length of the packed record as it will be with every mark, answer and signature there, and the texts of now. */
export function lengthWhenFull(outline: Outline, record: ProgressRecord): number {
  return pack({ ...record, counter: counterWhenFull(record), ...whenFull(outline, record) }).length;
}

function whenFull(
  outline: Outline,
  record: ProgressRecord,
): Pick<ProgressRecord, 'facts' | 'reported' | 'visits'> {
  const { facts } = record;
  const noise = noiseFrom(7);
  const steps = outline.phases.flatMap((phase) => phase.steps);
  const fill = (numbers: readonly number[], values: Readonly<Record<number, number>>, value: () => number) =>
    Object.fromEntries(numbers.map((number) => [number, values[number] ?? value()]));
  const year = 525_600;
  const end = facts.startedAt + Math.floor(noise() * year);
  const full: Facts = {
    ...facts,
    language: facts.language ?? 'nl',
    place: facts.place ?? { step: 13, anchor: 3 },
    profession: facts.profession ?? 10,
    marks: fill(
      steps.flatMap((step) => step.parts.map((part) => part.mark)),
      facts.marks,
      () => facts.startedAt + Math.floor(noise() * year),
    ),
    choices: fill(
      steps.flatMap((step) => [...step.choices, ...(step.earlier ?? [])]),
      facts.choices,
      () => Math.floor(noise() * 7),
    ),
    attendance: {
      session: { id: letters(8, noise), start: end - 240, end },
      checkedIn: end - 241,
      checkedOut: end + 3,
      confirmed: { in: end - 240, out: end },
      codes: { in: letters(8, noise), out: letters(8, noise) },
      afterwards: { in: true, out: true },
      ...facts.attendance,
      card: facts.attendance.card ?? bytes(expected.card, noise),
      attestation: facts.attendance.attestation ?? bytes(expected.attestation, noise),
    },
    secret: facts.secret ?? letters(16, noise),
    learnerCode: facts.learnerCode ?? letters(7, noise),
    hasOldCode: true,
    bigNumber: facts.bigNumber ?? digits(11, noise),
    receiptTag: facts.receiptTag ?? digits(8, noise),
    certificate: facts.certificate ?? {
      issuedAt: end + 5,
      name: letters(expected.nameLength, noise),
      number: letters(8, noise),
      version: 2,
      kind: 'points',
      basis: 'confirmed',
      in: end - 240,
      out: end,
      accreditation: 'gaia-2026',
      withBigNumber: true,
      language: 'nl',
    },
  };
  return {
    facts: full,
    visits: [0, 1, 2].map((at) => ({
      id: letters(3, noise),
      counter: at === 0 ? counterWhenFull(record) : 1300 + Math.floor(noise() * 45_000),
    })),
    reported: {
      objectives: 'c'.repeat(Math.max(...steps.map((step) => step.index)) + 1),
      interactions: toldWhenFull(outline.reportLength),
    },
  };
}

/** What the LMS was told of every question; of `longest` of them by a letter (see `reports.ts`), which takes the most room. */
export function toldWhenFull(length: number): string {
  const longest = 16;
  return 'A'.repeat(longest).padEnd(length, '1');
}

/** More saves than anybody makes. */
function counterWhenFull({ counter }: ProgressRecord): number {
  return Math.max(counter, 99_999);
}

function letters(length: number, noise: () => number): string {
  return Array.from({ length }, () => String.fromCodePoint(97 + Math.floor(noise() * 26))).join('');
}

function digits(length: number, noise: () => number): string {
  return Array.from({ length }, () => Math.floor(noise() * 10)).join('');
}

function bytes(length: number, noise: () => number): Uint8Array {
  return Uint8Array.from({ length }, () => Math.floor(noise() * 256));
}

/** Numbers that do not shrink when deflated, the same ones each time (mulberry32). */
function noiseFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
