import type { Outline } from '../content/outline.ts';
import { outlineLanguage } from '../content/outline-names.ts';
import { placeHint } from '../content/place-hint.ts';
import { contentNameOf } from '../content/step-content.ts';
import { languages } from '../course-files/language.ts';
import type { Engine } from './engine.ts';
import { textName, type GivenCourse } from './given-course.ts';

/**
 * The files of each place, by the hint for it: those of its screen, and of its texts.
 *
 * @throws {Error} when some step has no files of its own.
 */
export function filesOfPlaces(
  outline: Outline,
  screens: Engine['screens'],
  texts: GivenCourse['texts'],
): Readonly<Record<string, readonly string[]>> {
  const steps = outline.phases.flatMap((phase) => phase.steps);
  const fileOf = new Map(
    Object.entries(texts).flatMap(([file, names]) => names.split(' ').map((name) => [name, file] as const)),
  );
  return Object.fromEntries(
    steps.flatMap((step) =>
      languages.map((language) => {
        const wanted = [
          textName.content(contentNameOf(step), language),
          // The page brings those of its own language along.
          ...(language === outlineLanguage ? [] : [textName.words('start', language)]),
        ];
        const own = wanted.flatMap((name) => fileOf.get(name) ?? []);
        const screen = screens[step.kind];
        if (screen === undefined || own.length < wanted.length)
          throw new Error(`No file has what "${step.id}" needs.`);
        return [placeHint(step.index, language), [...new Set([...own, ...screen])]];
      }),
    ),
  );
}

/** A classic script, so that it runs as soon as it is there. */
export function placeScript(key: string, places: Readonly<Record<string, readonly string[]>>): string {
  const files = [...new Set(Object.values(places).flat())];
  const numbered = Object.fromEntries(
    Object.entries(places).map(([hint, needed]) => [hint, needed.map((file) => files.indexOf(file))]),
  );
  return [
    'try{',
    `const f=${JSON.stringify(files)},p=${JSON.stringify(numbered)};`,
    // A browser that blocks its store throws as soon as it is named.
    `for(const n of p[localStorage.getItem(${JSON.stringify(key)})]??[]){`,
    'const l=document.createElement("link");',
    'l.rel="modulepreload";l.href="./"+f[n];document.head.append(l)',
    '}}catch{}',
  ].join('');
}
