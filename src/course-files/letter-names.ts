/**
 * What the page fills in where a letter or the registration form has {{…}}: from the card of the session. What it cannot know
 * stands there in [square brackets], for a person.
 */
export const letterNames = [
  'wijk',
  'dag',
  'van',
  'tot',
  'plaats',
  'organisator',
  /** The parts with their clock times, one on a line. */
  'programma',
  /** The sentence about points or certificate; in the first of these, what the accreditation says of itself. */
  'punten',
  'accreditatie',
] as const;
export type LetterName = (typeof letterNames)[number];

export const letterKinds = ['invitation', 'preparation', 'reminder', 'thanks', 'later'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a reader of such a letter cannot do without. */
export const neededNames: Readonly<Record<LetterKind, readonly LetterName[]>> = {
  invitation: ['wijk', 'dag', 'van', 'tot', 'plaats'],
  preparation: ['wijk', 'dag'],
  reminder: ['dag', 'van', 'plaats'],
  thanks: ['wijk'],
  later: ['wijk'],
};
