import type { Letters } from '../course-files/evening-schema.ts';
import type { Language, Words } from '../course-files/language.ts';
import type { LetterName } from '../course-files/letter-names.ts';

/** What the page knows of the session, in the language of the letter. */
export type LetterValues = Readonly<Record<Exclude<LetterName, 'accreditatie'>, string>>;

/**
 * The sentence for `punten`.
 *
 * @param accreditation The one that holds on the day of the session; without it nothing is promised.
 */
export function pointsText(
  { points }: Letters,
  accreditation: { readonly wording: Words } | undefined,
  language: Language,
): string {
  if (accreditation === undefined) return points.none[language];
  return points.accredited[language].replaceAll('{{accreditatie}}', () => accreditation.wording[language]);
}

/** The letter with what the page knows; [square brackets] stay, for a person. */
export function filledLetter(text: string, values: LetterValues): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name as keyof LetterValues] : whole,
  );
}

/** A paragraph of a letter, or the items of a list in it. */
export type LetterBlock = { readonly text: string } | { readonly items: readonly string[] };

/** The blocks of a filled letter, for a sheet of paper: an empty line parts them, and lines with a hyphen are a list. */
export function letterBlocks(text: string): readonly LetterBlock[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .flatMap((block) => {
      const blocks: LetterBlock[] = [];
      for (const line of block.split('\n')) {
        const item = /^- (.*)$/.exec(line)?.[1];
        const last = blocks.at(-1);
        if (item !== undefined && last !== undefined && 'items' in last)
          blocks[blocks.length - 1] = { items: [...last.items, item] };
        else if (item !== undefined) blocks.push({ items: [item] });
        else if (last !== undefined && 'text' in last)
          blocks[blocks.length - 1] = { text: `${last.text}\n${line}` };
        else blocks.push({ text: line });
      }
      return blocks;
    });
}
