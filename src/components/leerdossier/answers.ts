import { t } from '../session/words.ts';
import type { DossierInput, Entry } from './dossier-model.ts';

interface Option {
  readonly value: number;
  readonly label: string;
}

/** What was chosen, in words; undefined when nothing was. */
export function chosenWords(
  { session }: DossierInput,
  choice: number,
  options: readonly Option[],
): string | undefined {
  const value = session.facts.choices[choice];
  if (value === undefined) return undefined;
  // An answer may have left the course since.
  return options.find((option) => option.value === value)?.label ?? t('leerdossier.earlierAnswer');
}

/** The questions that were answered, each with the chosen answer in words. */
export function chosenEntries(
  input: DossierInput,
  questions: readonly {
    readonly choice: number;
    readonly label: string;
    readonly options: readonly Option[];
  }[],
): readonly Entry[] {
  return questions.flatMap(({ choice, label, options }) => {
    const value = chosenWords(input, choice, options);
    return value === undefined ? [] : [{ label, value }];
  });
}

/** The fields with something in them. What was too long to be saved stands in this browser, and in the dossier. */
export function writtenEntries(
  { session }: DossierInput,
  fields: readonly { readonly text: number; readonly label: string }[],
): readonly Entry[] {
  return fields.flatMap(({ text, label }) => {
    const value = (session.drafts[text] ?? session.facts.texts[text] ?? '').trim();
    return value === '' ? [] : [{ label, value }];
  });
}
