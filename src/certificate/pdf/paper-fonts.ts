import { charactersOf } from './font-coverage.ts';
import { fontFile } from './font-file.ts';

/** A font as a file, and what it can print. */
interface PaperFont {
  readonly bytes: Uint8Array;
  readonly has: (codePoint: number) => boolean;
}

export interface PaperFonts {
  readonly regular: PaperFont;
  readonly bold: PaperFont;
  /** For what the two lack; only there when something needs it. */
  readonly names?: PaperFont;
}

/** The fonts that these texts need. */
export async function fontsFor(texts: readonly string[]): Promise<PaperFonts> {
  const [regular, bold] = await Promise.all([
    import('../../assets/fonts/atkinson-paper-400.ttf?inline'),
    import('../../assets/fonts/atkinson-paper-700.ttf?inline'),
  ]);
  const [ofRegular, ofBold] = await Promise.all([fontAt(regular.default), fontAt(bold.default)]);
  const course = { regular: ofRegular, bold: ofBold };
  if (texts.every((text) => missingIn(text, course.bold) === '')) return course;
  const names = await import('../../assets/fonts/noto-sans-names-700.ttf?inline');
  return { ...course, names: await fontAt(names.default) };
}

/** The characters of a text that none of the fonts has. */
export function missingInAll(text: string, { bold, names }: PaperFonts): string {
  const missing = missingIn(text, bold);
  // A text is set in one font, so the letters of one do not help where another lacks some.
  return missing === '' || names === undefined ? missing : missingIn(text, names);
}

/** Which of the fonts prints this text: all of it in one, for letters of two fonts in one name look wrong. */
export function faceFor(text: string, wanted: 'regular' | 'bold', fonts: PaperFonts): keyof PaperFonts {
  return fonts.names !== undefined && missingIn(text, fonts[wanted]) !== '' ? 'names' : wanted;
}

function missingIn(text: string, font: PaperFont): string {
  return [...new Set(text)].filter((character) => !font.has(character.codePointAt(0) ?? 0)).join('');
}

async function fontAt(address: string): Promise<PaperFont> {
  const bytes = await fontFile(address);
  return { bytes, has: charactersOf(bytes) };
}
