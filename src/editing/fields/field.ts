import type { ReferenceTo } from '../../course-files/schema-values.ts';

/**
 * What may stand in a value of a course file, as a form needs to know it. It is read from the schema (`fields-of.ts`), so a
 * limit or a choice stands in one place.
 */
export type Field =
  | TextField
  | NumberField
  | ChoiceField
  | ReferenceField
  | { readonly kind: 'day' | 'address' | 'flag' | 'fixed' }
  | GroupField
  | CasesField
  | ListField
  | { readonly kind: 'tuple'; readonly items: readonly Field[] }
  | { readonly kind: 'record'; readonly keys: Field; readonly values: Field };

/** `words`: a sentence in every language; `prose`: Markdown in every language; `line`: the same in every language. */
export interface TextField {
  readonly kind: 'words' | 'prose' | 'line';
  /** Characters, in UTF-16 units. */
  readonly longest: number;
}

/** The two Markdown files of a text: `page` with a title of its own. */
export interface PageField {
  readonly kind: 'page';
  readonly title: number;
  readonly prose: number;
}

export interface NumberField {
  readonly kind: 'number';
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly isWhole: boolean;
}

export interface ChoiceField {
  readonly kind: 'choice';
  readonly values: readonly (string | number)[];
}

export interface ReferenceField {
  readonly kind: 'reference';
  readonly to: ReferenceTo;
}

export interface Entry {
  /** Its key in the file. */
  readonly key: string;
  readonly field: Field | PageField;
  /** May it be left out? */
  readonly isOptional: boolean;
}

export interface GroupField {
  readonly kind: 'group';
  readonly entries: readonly Entry[];
  /** The longest text, where the two languages stand in the group itself, beside other values. */
  readonly ownWords: number | undefined;
}

/** Other values for each value of `by`. */
export interface CasesField {
  readonly kind: 'cases';
  readonly by: string;
  readonly cases: Readonly<Record<string, GroupField>>;
}

export interface ListField {
  readonly kind: 'list';
  readonly item: Field;
  readonly least: number;
  readonly most: number | undefined;
  /** Does the code know the ids of its entries, so that none can come or go? */
  readonly isClosed: boolean;
}
