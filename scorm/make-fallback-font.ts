import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openSync, type Font } from 'fontkit';
import { format, resolveConfig } from 'prettier';

/**
 * Makes `src/components/styles/fallback-font.css`: a font that the computer has, made as wide and as high as the course's
 * own font. Text is set in it until the own font is there, on the same lines. Run it again after an update of the font.
 *
 * Arial stands for Helvetica and Liberation Sans too: the three have the same widths.
 */
const root = join(import.meta.dirname, '..');
const made = join(root, 'src/components/styles/fallback-font.css');
const regular = fontFile('400Regular');
const bold = fontFile('700Bold');
/** What is measured: the letters as often as they stand in Dutch. */
const sample =
  'U werkt met anderen in de wijk aan de gezondheid van uw inwoners. Concrete afspraken maken gaat zelden vanzelf: ' +
  'een huisarts, een wijkverpleegkundige en iemand van de gemeente kennen elkaars werk vaak niet. Neem de tijd om ' +
  'elkaar te leren kennen, en spreek af wie wat doet. Begin klein, met een vraag die u allemaal bezighoudt, en kijk ' +
  'na een half jaar samen wat het heeft opgeleverd. Zo groeit een netwerk waarin preventie vanzelf spreekt.';

interface Weight {
  /** As in `font-weight` of a face. */
  readonly range: string;
  /** The weight in that range in which most text stands. */
  readonly usual: number;
  readonly local: readonly string[];
  /** Widths in thousandths, as Adobe gives them away. */
  readonly widths: string;
}

const weights: readonly Weight[] = [
  {
    range: '200 599',
    usual: 420,
    local: ['Arial', 'ArialMT', 'Helvetica', 'Liberation Sans', 'LiberationSans'],
    widths: 'Helvetica',
  },
  {
    range: '600 800',
    usual: 700,
    local: [
      'Arial Bold',
      'Arial-BoldMT',
      'Helvetica Bold',
      'Helvetica-Bold',
      'Liberation Sans Bold',
      'LiberationSans-Bold',
    ],
    widths: 'Helvetica-Bold',
  },
];

/** The style sheet, as the font of now makes it. */
export async function fallbackFaces(): Promise<string> {
  const sheet = `/* Made by scorm/make-fallback-font.ts. */\n\n${weights.map((weight) => face(weight)).join('\n')}`;
  return format(sheet, { ...(await resolveConfig(made)), parser: 'css' });
}

function face({ range, usual, local, widths }: Weight): string {
  const own = width(sample, regular) + ((usual - 400) / 300) * (width(sample, bold) - width(sample, regular));
  const other = adobeWidth(sample, widths);
  const adjust = own / other;
  const height = (units: number): string => percent(units / regular.unitsPerEm / adjust);
  return `@font-face {
  font-family: 'Atkinson Fallback';
  src:
    ${local.map((name) => `local('${name}')`).join(',\n    ')};
  font-weight: ${range};
  font-style: normal;
  size-adjust: ${percent(adjust)};
  ascent-override: ${height(regular.ascent)};
  descent-override: ${height(-regular.descent)};
  line-gap-override: ${height(regular.lineGap)};
}
`;
}

function fontFile(name: string): Font {
  const family = '@expo-google-fonts/atkinson-hyperlegible-next';
  return openSync(
    createRequire(import.meta.url).resolve(`${family}/${name}/AtkinsonHyperlegibleNext_${name}.ttf`),
  );
}

/** In em. */
function width(text: string, font: Font): number {
  return font.layout(text).advanceWidth / font.unitsPerEm;
}

/** In em. */
function adobeWidth(text: string, name: string): number {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfkit'));
  const metrics = readFileSync(join(folder, 'data', `${name}.afm`), 'utf8');
  const known = new Map(
    [...metrics.matchAll(/^C (\d+) ; WX (\d+) ;/gm)].map(([, code, units]) => [Number(code), Number(units)]),
  );
  let units = 0;
  for (const letter of text) {
    const found = known.get(letter.charCodeAt(0));
    if (found === undefined) throw new Error(`${name} has no “${letter}”.`);
    units += found;
  }
  return units / 1000;
}

function percent(part: number): string {
  return `${String(Math.round(part * 10_000) / 100)}%`;
}

if (import.meta.main) {
  writeFileSync(made, await fallbackFaces());
  console.log(made);
}
