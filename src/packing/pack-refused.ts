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
export class PackRefused extends Error {
  override readonly name = 'PackRefused';
  readonly key: RefusalKey;
  /** What is filled in in the sentence. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(key: RefusalKey, values: Readonly<Record<string, string | number>> = {}) {
    super(`${key} ${JSON.stringify(values)}`);
    this.key = key;
    this.values = values;
  }
}
