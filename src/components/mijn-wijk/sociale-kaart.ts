import type { MijnWijkContent } from '../../content/step-content.ts';
import type { Facts } from '../../programme/facts.ts';

export type SocialeKaart = MijnWijkContent['socialeKaart'];
export type Answer = SocialeKaart['answers'][number];
export type Partner = SocialeKaart['groups'][number]['partners'][number];

/** Where a partner stands: close by, further off, at the edge in the dark, or open as long as nothing was filled in. */
export type Ring = Answer['ring'] | 'open';

/** A partner with its number, from 1 through all groups, and the ring that the learner put it in. */
export interface PlacedPartner {
  readonly partner: Partner;
  readonly number: number;
  readonly ring: Ring;
}

/** The value of an answer that was taken back. */
export const noAnswer = 0;

export function placedPartners(kaart: SocialeKaart, choices: Facts['choices']): readonly PlacedPartner[] {
  return kaart.groups
    .flatMap(({ partners }) => partners)
    .map((partner, position) => ({
      partner,
      number: position + 1,
      ring: kaart.answers.find(({ value }) => value === choices[partner.choice])?.ring ?? 'open',
    }));
}

/** The answers from close by to the edge. */
export function fromNearToEdge(answers: SocialeKaart['answers']): readonly Answer[] {
  const order: readonly Ring[] = ['near', 'far', 'edge'];
  return answers.toSorted((a, b) => order.indexOf(a.ring) - order.indexOf(b.ring));
}
