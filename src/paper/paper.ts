import type words from '../../course/teksten/papier.nl.json';
import type { KeyOf, Say as SayAny } from '../content/speaker.ts';
import type { Language } from '../course-files/language.ts';

/** A key of what stands on paper (`course/teksten/papier.nl.json`). */
export type PaperWord = KeyOf<typeof words>;

/** Says what stands on paper in one language. */
export type SayOnPaper = (word: PaperWord, values?: Parameters<SayAny<PaperWord>>[1]) => string;

/** What every sheet is made with: the command line and a page each bring their own words and fonts. */
export interface Paper {
  readonly language: Language;
  readonly say: SayOnPaper;
  readonly fonts: readonly PaperFont[];
  /** The drawing of the wijk, where a page has it: it stands at the head of what everybody gets. */
  readonly drawing?: PaperDrawing;
}

export interface PaperDrawing {
  /** As SVG, by the build: nothing in it was typed by anybody. */
  readonly svg: string;
  /** Its rules and colours. */
  readonly styles: string;
}

/** Without them a sheet is set in a font of the computer on which it is printed. */
export interface PaperFont {
  readonly family: string;
  /** A `data:` address, so that the sheet asks nothing of anybody. */
  readonly address: string;
}

/** The files of the fonts in `src/assets/`: the letters of nearly all texts, and those of names such as Żukowska; a browser looks into the one and then the other. */
export const paperFonts = [
  {
    family: 'Atkinson Hyperlegible Next',
    file: 'atkinson-hyperlegible-next-latin-wght-normal.woff2',
  },
  {
    family: 'Atkinson Hyperlegible Next Names',
    file: 'atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
  },
] as const;
