import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * Makes `src/assets/fonts/noto-sans-names-700.ttf`, for names on a certificate that the course's own font has no letters
 * for: Noto Sans Bold with the letters of Latin, Greek and Cyrillic and nothing else. It is kept in the repository, for
 * making it takes longer than a build should. Run it again after an update of `@expo-google-fonts/noto-sans`.
 */
const blocks: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e], // Latin
  [0xa0, 0xff], // Latin-1
  [0x100, 0x24f], // Latin Extended-A and -B
  [0x2b9, 0x2bf], // apostrophes that belong to a letter
  [0x300, 0x331], // accents that no letter comes with
  [0x370, 0x3ff], // Greek
  [0x400, 0x52f], // Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional, with Vietnamese
  [0x2010, 0x2027], // hyphens and quotation marks
];

const original = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
);
const made = join(import.meta.dirname, '..', 'src', 'assets', 'fonts', 'noto-sans-names-700.ttf');

const characters = blocks.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
);
const font = await subsetFont(await readFile(original), characters.join(''), {
  targetFormat: 'sfnt',
  noHinting: true,
  // Nothing that takes a letter apart again: an accent of its own would be moved by the space between letters. And no `kern`:
  // a name now and then is worth less than the 11 kB that everybody would load.
  keepFeatures: ['mark', 'mkmk'],
});
await writeFile(made, font);
console.log(`${made}: ${String(font.length)} bytes`);
