export interface Learner {
  readonly id: string;
  /** As an LMS hands it over: family name first in some places, plain in others; never to be parsed. */
  readonly name: string;
}

/** Fictitious people, chosen for names that break careless code. The first one is the default. */
export const learners: readonly [Learner, ...Learner[]] = [
  { id: 'n.verhagen', name: 'Noor Verhagen' },
  { id: 'c.ozturk-zukowska', name: 'Çağla Öztürk-Żukowska' },
  { id: 'ij.vanthoff', name: "IJsbrand van 't Hoff" },
  { id: 'z.dhondt-unal', name: "Zoë d'Hondt-Ünal" },
  {
    id: 'm.vandenboogaerde',
    name: 'Maximiliaan-Alexander Ferdinandus van den Boogaerde tot Sint-Jansteen-Oudeschans',
  },
  { id: 'suryati', name: 'Suryati' },
];

export function findLearner(id: string): Learner | undefined {
  return learners.find((learner) => learner.id === id);
}
