import { outlineOf } from '../content/outline.ts';
import { placeHintKey } from '../content/place-hint.ts';
import type { CourseFolder } from '../course-files/course-folder.ts';
import { nameOfCourse } from '../course-files/counts.ts';
import { filesOfVideos } from '../course-files/film.ts';
import { languages } from '../course-files/language.ts';
import type { WholeCourse } from '../course-files/whole-course.ts';
import { escapeHtml } from '../encoding/escape-html.ts';
import { courseTexts } from './course-texts.ts';
import { coursePage, selfTestPage, slots, startFile, type Engine } from './engine.ts';
import { inPage, withFirstScript, withStart } from './first-scripts.ts';
import { shortHash } from './hash.ts';
import { openingHelp, wordInPage } from './opening-help.ts';
import { filesOfPlaces, placeScript } from './places-ahead.ts';

type Course = Pick<WholeCourse, 'course' | 'words'>;

/**
 * The course as a website for an LMS: path → contents. The same engine and the same course give the same bytes, wherever
 * they are put together.
 *
 * @param folder Where the videos of the course are.
 * @throws {Error} when the engine is not as expected.
 */
export function filledEngine(
  engine: Engine,
  whole: Course,
  folder: Pick<CourseFolder, 'read'>,
): ReadonlyMap<string, Uint8Array> {
  const { course } = whole;
  const texts = courseTexts(whole);
  const tested = filledSelfTest(engine, whole);
  const script = inPage(
    filled(textOf(engine, startFile), slots.course, texts.given).replaceAll(
      baseName(tested.asBuilt),
      baseName(tested.path),
    ),
  );
  const start = `start-${shortHash(script)}.js`;
  const outline = outlineOf(course);
  const places = filesOfPlaces(outline, engine.screens, texts.given.texts);
  const page = withFirstScript(
    withStart(withWords(textOf(engine, coursePage), whole), script, { asked: startFile, file: start }),
    placeScript(placeHintKey(outline.id), places),
  );
  const testPage = withWords(textOf(engine, selfTestPage), whole).replaceAll(
    `"./${startFile}"`,
    `"./${start}"`,
  );
  const made: readonly (readonly [string, string])[] = [
    ...texts.files,
    [tested.path, tested.code],
    [start, script],
    [coursePage, page],
    [selfTestPage, testPage],
  ];
  const files = new Map(engine.files);
  for (const path of [startFile, tested.asBuilt]) files.delete(path);
  for (const [path, text] of made) files.set(path, new TextEncoder().encode(text));
  for (const video of filesOfVideos(course.films)) {
    const bytes = folder.read(video);
    if (bytes !== undefined) files.set(video, bytes);
  }
  const missing = Object.values(places)
    .flat()
    .find((file) => !files.has(file));
  if (missing !== undefined) throw new Error(`The page would ask for ${missing}, which is not there.`);
  return files;
}

/** The self-test has its words with it: it must be able to tell what it found where no other file can be fetched any more. */
function filledSelfTest(engine: Engine, { course, words }: Course) {
  const asBuilt = [...engine.files.keys()].find((path) => path.startsWith('module/self-test-'));
  if (asBuilt === undefined) throw new Error('The engine has no self-test.');
  const { id, version, title } = course;
  const said = Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(Object.entries(words[language]).filter(([key]) => key.startsWith('selfTest.'))),
    ]),
  );
  const code = filled(textOf(engine, asBuilt), slots.selfTest, {
    course: { id, version, title },
    words: said,
  });
  return { asBuilt, path: `module/self-test-${shortHash(code)}.js`, code };
}

/**
 * A script with something of the course where it has a place for it.
 *
 * @throws {Error} when it has not exactly one.
 */
export function filled(code: string, slot: string, value: unknown): string {
  const [before = '', after, ...more] = code.split(new RegExp(`["'\`]${slot}["'\`]`));
  if (after === undefined || more.length > 0) throw new Error(`The script must have exactly once: ${slot}`);
  // In a text between backticks, so that hardly anything in it needs a sign before it.
  const json = JSON.stringify(value).replaceAll(/[\\`]|\$\{/g, String.raw`\$&`);
  return `${before}\`${json}\`${after}`;
}

/** A page with the words that stand in it before any script has run. */
export function withWords(page: string, { course, words }: Course): string {
  const name = escapeHtml(course.title.nl);
  return page
    .replaceAll(`{{${nameOfCourse}}}`, () => name)
    .replace('<!-- opening help -->', () => openingHelp(words))
    .replaceAll(/<!-- words: ([\w.]+) -->/g, (_, key: string) => wordInPage(words.nl, key));
}

function textOf({ files }: Engine, path: string): string {
  const contents = files.get(path);
  if (contents === undefined) throw new Error(`The engine has no ${path}.`);
  return new TextDecoder().decode(contents);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
