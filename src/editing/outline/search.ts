import type { FoundText } from './texts-in.ts';

/** A text in which something was found, with a piece of it around what was found. */
export interface Hit extends FoundText {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

const around = 36;

/**
 * Texts that hold what somebody typed, whatever its capitals and accents. Ids and other values that nobody reads are left out:
 * they have no spaces and no language.
 */
export function search(texts: readonly FoundText[], typed: string): readonly Hit[] {
  const wanted = plain(typed.trim());
  if (wanted.length < 2) return [];
  return texts.flatMap((found) => {
    if (found.language === undefined && !found.text.includes(' ')) return [];
    const at = plain(withoutTargets(found.text)).indexOf(wanted);
    return at < 0 ? [] : [{ ...found, ...pieces(found.text, at, wanted.length) }];
  });
}

function pieces(text: string, at: number, length: number): Pick<Hit, 'before' | 'found' | 'after'> {
  const from = Math.max(0, at - around);
  const to = at + length + around;
  const oneLine = (piece: string) =>
    piece
      .replaceAll(/\]\([^)\s]*\)?/g, '')
      .replaceAll(/[*[\]]|^#+ /gm, '')
      .replaceAll(/\s+/g, ' ');
  return {
    before: (from > 0 ? '…' : '') + oneLine(text.slice(from, at)),
    found: oneLine(text.slice(at, at + length)),
    after: oneLine(text.slice(at + length, to)) + (to < text.length ? '…' : ''),
  };
}

/** Where a link leads is no text; what stays keeps its position. */
function withoutTargets(text: string): string {
  return text.replaceAll(/\]\([^)\s]*\)/g, (target) => ' '.repeat(target.length));
}

/** Without capitals and accents, and as long as it was: a position in it is one in the text. */
function plain(text: string): string {
  return text
    .replaceAll(/[\u00c0-\uffff]/g, (letter) => {
      const base = letter.normalize('NFD').charAt(0);
      return base.length === letter.length ? base : letter;
    })
    .replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
