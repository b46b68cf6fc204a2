import type { Rolldown } from 'vite';

/**
 * What comes together in one file. A browser asks for six files at a time: what nearly every screen needs comes as one,
 * and what nearly every screen with something to fill in needs as another. So does what is always needed together.
 */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  // All that the first screen needs, together.
  { name: 'start', tags: ['$initial'] },
  {
    name: 'screen',
    test: /components\/(shell\/shown-screen|ui\/(at-enter|read-only|screen-header|rich-text|set-style)|wijk\/(building-\w+|house-drawing))\.ts$|directives\/guard\.js$|lit-html\/directive\.js$/,
  },
  {
    name: 'codes',
    test: /components\/attendance\/(learner-code|outermost-host)\.ts$|attendance\/learner-qr\.ts$|encoding\/crockford\.ts$|certificate\/certificate-number\.ts$/,
  },
  { name: 'qr', test: /\/qr\/qr-(code|path)\.ts$|node_modules\/uqr\// },
  {
    name: 'own-code',
    test: /components\/attendance\/(own-code|page-crypto)\.ts$|attendance\/(commitment|attendance-crypto|code-length)\.ts$|encoding\/hex\.ts$/,
  },
  {
    name: 'answers',
    test: /components\/(ui\/answer-field|session\/place-keeper)\.ts$/,
  },
];

/** A text of the course is named after its step and language: `les-1.nl`. */
export function chunkName(module: string | null | undefined, name: string): string {
  const course = /course:(?:content|words)\/(.+)\.js$/.exec(module ?? '');
  return course?.[1]?.replace('/', '.') ?? name;
}
