import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

/**
 * Makes the fonts of the certificate in `src/assets/fonts/`, without what paper does not need. They are kept in the repository,
 * for making them takes longer than a build should. Run it again after an update of the fonts (`@expo-google-fonts/…`).
 */
interface PaperFont {
  /** Of the file that is made. */
  readonly name: string;
  readonly original: string;
  /** Ranges of code points; everything that the font has when there are none. */
  readonly blocks?: readonly (readonly [from: number, to: number])[];
  /** OpenType features that stay. */
  readonly keepFeatures: readonly string[];
}

const atkinson = '@expo-google-fonts/atkinson-hyperlegible-next';

const fonts: readonly PaperFont[] = [
  {
    name: 'atkinson-paper-400.ttf',
    original: `${atkinson}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
    keepFeatures: ['kern', 'ccmp', 'mark', 'mkmk'],
  },
  {
    name: 'atkinson-paper-700.ttf',
    original: `${atkinson}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
    keepFeatures: ['kern', 'ccmp', 'mark', 'mkmk'],
  },
  {
    // For names that the course's own font has no letters for: Latin, Greek and Cyrillic.
    name: 'noto-sans-names-700.ttf',
    original: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
    blocks: [
      [0x20, 0x7e], // Latin
      [0xa0, 0xff], // Latin-1
      [0x100, 0x24f], // Latin Extended-A and -B
      [0x2b9, 0x2bf], // apostrophes that belong to a letter
      [0x300, 0x331], // accents that no letter comes with
      [0x370, 0x3ff], // Greek
      [0x400, 0x52f], // Cyrillic
      [0x1e00, 0x1eff], // Latin Extended Additional, with Vietnamese
      [0x2010, 0x2027], // hyphens and quotation marks
    ],
    // Nothing that takes a letter apart again: an accent of its own would be moved by the space between letters. And no `kern`:
    // a name now and then is worth less than the 11 kB that everybody would load.
    keepFeatures: ['mark', 'mkmk'],
  },
];

const resolve = createRequire(import.meta.url).resolve;
for (const { name, original, blocks, keepFeatures } of fonts) {
  const bytes = await readFile(resolve(original));
  const codePoints =
    blocks?.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)) ??
    create(bytes).characterSet;
  const characters = codePoints.map((codePoint) => String.fromCodePoint(codePoint)).join('');
  const font = await subsetFont(bytes, characters, {
    targetFormat: 'sfnt',
    noHinting: true,
    keepFeatures: [...keepFeatures],
  });
  const made = join(import.meta.dirname, '..', 'src', 'assets', 'fonts', name);
  await writeFile(made, font);
  console.log(`${made}: ${String(font.length)} bytes`);
}
