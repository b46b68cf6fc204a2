import type { CourseFiles } from './course-files.ts';
import { languages } from './language.ts';
import { readCourse, type ReadCourse } from './read-course.ts';
import { checkPage } from './read-file.ts';
import { fileOf, kindsOfWords } from './other-words.ts';
import { registerFile } from './register.ts';
import { upkeepFiles } from './upkeep-schema.ts';

/** Read later, by `words-files.ts`, `other-words.ts`, `register.ts` and `upkeep-schema.ts`. */
const readLater = [
  ...languages.map((language) => `teksten/${language}.json`),
  ...kindsOfWords.flatMap((kind) => languages.map((language) => fileOf(kind, language))),
  registerFile,
  ...Object.values(upkeepFiles),
];
const ignored = /(?:^|\/)(?:\.[^/]*|__MACOSX|Thumbs\.db|desktop\.ini)(?:$|\/)/i;
/** What Word and others keep beside a file that is open there. */
const wordLock = /(?:^|\/)~\$[^/]*$/;
/** `tip (kopie).md`, `tip - copy.md`, `tip (2).md`, `Kopie van tip.md`, `tip.md.bak`. */
const copy =
  /(?:[ _(-](?:kopie|copy|kopi[eë]ren|backup|oud|old)(?: ?\(?\d+\)?)?\)?(?=\.|$)| \(\d+\)(?=\.)|(?:^|\/)(?:kopie van|copy of) |\.(?:bak|orig|old|tmp|swp)$|~$)/i;
/** Folders of which somebody else says what belongs in them: `trust-files.ts`. */
const trust = /^(?:issuers|sessions)\//;

/** Is it a file that computers make and nobody sees? */
export function isMadeByComputer(path: string): boolean {
  return ignored.test(path);
}

/** Reads a course folder, and looks at every file in it: what nothing refers to is told too. */
export function readFolder(files: CourseFiles): ReadCourse {
  const read = readCourse(files);
  checkOthers(files);
  return read;
}

function checkOthers(files: CourseFiles): void {
  for (const name of readLater) if (files.has(name)) files.readText(name);
  const pages = new Set<string>();
  for (const name of files.names) {
    if (isMadeByComputer(name) || trust.test(name) || name === 'LICENSE') continue;
    if (wordLock.test(name)) files.faultAt(name, 1, (words) => words.files.wordLock);
    else if (files.asked.has(name)) continue;
    else if (copy.test(name)) files.faultAt(name, 1, (words) => words.files.copy);
    else if (isWaiting(name, files)) pages.add(name.replace(/\.(?:nl|en)\.md$/, ''));
    else files.faultAt(name, 1, (words) => words.files.orphan);
  }
  // Where the overview of a folder cannot be read, its pages are judged all the same.
  for (const base of pages) checkPage(files, base, files.readPage(base));
}

/** A page whose overview could not be read, so that nobody knows whether it refers to it. */
function isWaiting(name: string, files: CourseFiles): boolean {
  const folder = /^([^/]+)\/[^/]+\.(?:nl|en)\.md$/.exec(name)?.[1];
  if (folder === undefined) return false;
  const overview = `${folder}/${folder}.yaml`;
  if (!files.asked.has(overview)) return false;
  const values = files.readYaml(overview);
  return (
    typeof values !== 'object' ||
    values === null ||
    !Array.isArray((values as { sections?: unknown }).sections)
  );
}
