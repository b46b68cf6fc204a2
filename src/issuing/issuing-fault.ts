/** What can be wrong with what was filled in for a card, a key or a list: the name of a sentence. */
export type IssuingWord =
  | 'session.lineEmpty'
  | 'session.lineTooLong'
  | 'session.lineUnfit'
  | 'session.lineWithAddress'
  | 'session.lineFormula'
  | 'session.unknownZone'
  | 'session.noStart'
  | 'session.noStartTime'
  | 'session.timeSkipped'
  | 'session.otherOffset'
  | 'session.timeTwice'
  | 'session.otherWeekday'
  | 'session.partsUnfit'
  | 'session.partsCount'
  | 'session.partsSum'
  | 'session.partsPause'
  | 'session.accreditationNotThen'
  | 'session.unknownAccreditation'
  | 'passphrase.tooShort'
  | 'key.nameUnfit'
  | 'revocation.otherIssuersKey';

/** Something that cannot be issued so; the command line and the page each have their sentence for it. */
export class IssuingFault<Word extends string = IssuingWord> extends Error {
  readonly word: Word;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(word: Word, values: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(word, options);
    this.name = 'IssuingFault';
    this.word = word;
    this.values = values;
  }
}
