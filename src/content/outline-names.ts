import type { Outline } from './outline.ts';
import type { Language, Words } from '../course-files/language.ts';

/**
 * The names in an outline in one language, in their order. Hardly anybody needs those of two languages, so those of every
 * language but the first come with its words.
 */
export type OutlineNames = readonly string[];

/** The language whose names come with the outline itself. */
export const outlineLanguage: Language = 'nl';

export function namesIn(outline: Outline, language: Language): OutlineNames {
  return namedIn(outline).map((words) => words[language]);
}

/** The outline with the names of `outlineLanguage` only; `addNames` brings the others back. */
export function withoutOtherNames(outline: Outline): Outline {
  const copy = structuredClone(outline);
  for (const words of namedIn(copy)) {
    for (const language of Object.keys(words) as Language[])
      if (language !== outlineLanguage) Reflect.deleteProperty(words, language);
  }
  return copy;
}

/** Adds the names of a language to an outline that came without them; before, nothing is shown in that language. */
export function addNames(outline: Outline, language: Language, names: OutlineNames): void {
  for (const [at, words] of namedIn(outline).entries()) Object.assign(words, { [language]: names[at] });
}

/** Phases, steps, their places, films and professions. */
function namedIn({ phases, films, professions }: Outline): readonly Words[] {
  return [
    ...phases.flatMap(({ title, steps }) => [title, ...steps.flatMap((step) => [step.title, step.place])]),
    ...films.map(({ title }) => title),
    ...professions.map(({ title }) => title),
  ];
}
