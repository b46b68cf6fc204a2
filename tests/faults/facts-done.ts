import { unpack } from '../../src/progress/pack.ts';
import type { Facts } from '../../src/programme/facts.ts';
import type { Standard } from '../../src/packing/standards.ts';
import { stored, type Testbed } from '../e2e/preview-visit.ts';

/** What a learner did, as short words: `mark 20`, `choice 35 = 3`, `text 4 = …`. Each of them must come back. */
export type Done = readonly string[];

export const mark = (number: number): string => `mark ${String(number)}`;
export const choice = (number: number, value: number): string =>
  `choice ${String(number)} = ${String(value)}`;
export const text = (number: number, typed: string): string => `text ${String(number)} = ${typed}`;

export function doneIn({ marks, choices, texts }: Facts): Done {
  return [
    ...Object.keys(marks).map((number) => mark(Number(number))),
    ...Object.entries(choices).map(([number, value]) => choice(Number(number), value)),
    ...Object.entries(texts).map(([number, typed]) => text(Number(number), typed)),
  ];
}

/** What the LMS holds of a learner; nothing when it cannot be read. */
export async function doneInLms(
  testbed: Pick<Testbed, 'preview'>,
  standard: Standard,
  learner: string,
): Promise<Done> {
  const { suspend_data = '' } = await stored(testbed, standard, learner);
  const found = unpack(suspend_data);
  return found.kind === 'record' ? doneIn(found.record.facts) : [];
}

export function missing(done: Done, kept: Done): Done {
  return done.filter((fact) => !kept.includes(fact));
}
