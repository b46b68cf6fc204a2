/**
 * The engine: everything in a package that is the same for every course, as files with places that a course fills. The build
 * writes it; `fill-engine.ts` makes a course of it, with Node or in a page.
 */
export interface Engine {
  /** Path → contents. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Kind of a step → the files of its screen. */
  readonly screens: Readonly<Record<string, readonly string[]>>;
}

/** Beside the files, and in no package: what of the engine is found where. */
export const engineFile = 'engine.json';

/** The script of the first screen, before a course is in it. */
export const startFile = 'start.js';

export const coursePage = 'index.html';
export const selfTestPage = 'zelftest.html';

/** In a script of the engine: a text in quotes, where that of a course comes. */
export const slots = { course: '%course%', selfTest: '%self-test%' } as const;
