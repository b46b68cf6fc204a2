import { createInstance, type TOptions } from 'i18next';

/** The words of one language, flat: `card.title` → text. */
export type FlatWords = Readonly<Record<string, string>>;

/** A whole sentence by its key, with what is filled in; `count` chooses the plural. */
export type Say<Word extends string> = (
  word: Word,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The keys of a words file as the code asks for them: `card.title`, and without the ending of a plural. */
export type KeyOf<File> = {
  [Key in keyof File & string]: File[Key] extends string | readonly string[]
    ? Singular<Key>
    : `${Key}.${KeyOf<File[Key]>}`;
}[keyof File & string];

type Singular<Key extends string> = Key extends `${infer Base}_${'zero' | 'one' | 'other'}` ? Base : Key;

/** Speaks with these words; what is filled in stays as it is, also where it looks like a placeholder. */
export function speakerOf<Word extends string>(language: string, words: FlatWords): Say<Word> {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: { [language]: { translation: words } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const t: (key: string, options: TOptions) => string = i18n.t;
  return (word, values = {}) => t(word, values);
}
