import type { Language } from '../language.ts';
import type { Block } from '../prose.ts';

/** Texts for the places that pages keep for a variant, by the name of the place. */
export type LocalTexts = ReadonlyMap<string, Readonly<Record<Language, readonly Block[]>>>;

/** A place that was met in a text. */
export interface MetPlace {
  readonly name: string;
  readonly language: Language;
}

/** The same values with the paragraphs of a variant at the places that are kept for them; a place without one is nothing. */
export function withLocalTexts<Values>(
  values: Values,
  texts: LocalTexts,
  met: (place: MetPlace) => void,
): Values {
  return filled(values, texts, met, 'nl') as Values;
}

function filled(
  value: unknown,
  texts: LocalTexts,
  met: (place: MetPlace) => void,
  language: Language,
): unknown {
  if (Array.isArray(value)) {
    const list = value as readonly unknown[];
    return list.flatMap((inner): readonly unknown[] => {
      if (!isPlace(inner)) return [filled(inner, texts, met, language)];
      met({ name: inner.place, language });
      return texts.get(inner.place)?.[language] ?? [];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      filled(inner, texts, met, key === 'nl' || key === 'en' ? key : language),
    ]),
  );
}

function isPlace(value: unknown): value is { readonly kind: 'paragraph'; readonly place: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'place' in value &&
    typeof value.place === 'string' &&
    'kind' in value &&
    value.kind === 'paragraph'
  );
}
