/** What keeps a course from being packed, by the key under which each place that packs has its sentence. */
export type RefusalKey =
  | 'notPacked.trialIssuer'
  | 'notPacked.noLanguages'
  | 'notPacked.marker'
  | 'notPacked.noPage'
  | 'notPacked.idUnfit'
  | 'notPacked.pathUnfit'
  | 'notPacked.kindUnfit'
  | 'notPacked.sameName'
  | 'notPacked.otherHost'
  | 'notPacked.privateKey';

/** A package that cannot be made. Who packs says why, in words for the person who can mend it. */
export class PackRefused<Key extends string = RefusalKey> extends Error {
  override readonly name = 'PackRefused';
  readonly key: Key;
  /** What is filled in in the sentence. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(key: Key, values: Readonly<Record<string, string | number>> = {}) {
    super(`${key} ${JSON.stringify(values)}`);
    this.key = key;
    this.values = values;
  }
}
