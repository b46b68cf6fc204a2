import { checkFilm, checkPlaces } from './check-films.ts';
import type { CourseFiles } from './course-files.ts';
import { filmFile } from './film-schema.ts';
import { secondsOf, type Film } from './film.ts';
import { languages } from './language.ts';
import { checkPage, read } from './read-file.ts';
import type { CourseParts } from './course-parts.ts';

const folder = 'films/';

/**
 * Reads the films of a course, in the order of their names; a course may have none. Faults come in `files`.
 *
 * @returns nothing when one of them is not sound.
 */
export function readFilms(
  files: CourseFiles,
  parts: Pick<CourseParts, 'course' | 'readings'>,
): readonly Film[] | undefined {
  const names = files.names.flatMap((name) => /^films\/([a-z][a-z0-9-]*)\.yaml$/.exec(name)?.[1] ?? []);
  const found = names.map((id) => readFilm(files, id));
  const films = found.filter((film) => film !== undefined);
  checkPlaces(films, parts, files);
  return films.length === names.length ? films : undefined;
}

function readFilm(files: CourseFiles, id: string): Film | undefined {
  const file = `${folder}${id}.yaml`;
  const values = read(files, file, filmFile, {});
  if (values === undefined) return undefined;
  const { scenes, video, ...head } = values;
  if (scenes !== undefined && video === undefined) {
    const film: Film = { kind: 'drawn', id, ...head, seconds: secondsOf(scenes), scenes };
    checkFilm(film, file, files);
    return film;
  }
  if (video === undefined || scenes !== undefined) {
    files.fault(file, ['video'], (words) => words.films.either);
    return undefined;
  }
  const base = `${folder}${id}`;
  const page = checkPage(files, base, files.readPage(base));
  const isWhole = checkVideo(files, id, file, video.files);
  if (page === undefined || !isWhole) return undefined;
  const sizes = video.files.map((name) => files.readBytes(`${folder}${name}`)?.length ?? 0);
  return { kind: 'video', id, ...head, ...video, bytes: Math.max(...sizes), page };
}

/** Are the video and its captions there, and are they what they are called? */
function checkVideo(files: CourseFiles, id: string, file: string, named: readonly string[]): boolean {
  const faults = files.faults.length;
  named.forEach((name, at) => {
    const path = ['video', 'files', at];
    const bytes = files.readBytes(`${folder}${name}`);
    if (bytes === undefined) files.fault(file, path, (words) => words.films.noFile(`${folder}${name}`));
    else if (!isVideo(name, bytes)) files.fault(file, path, (words) => words.films.noVideo(name));
  });
  for (const language of languages) {
    const captions = `${folder}${id}.${language}.vtt`;
    const text = files.readText(captions);
    if (text !== undefined && !/^WEBVTT\b[^]*\d\d:\d\d\.\d{3} --> /.test(text))
      files.faultAt(captions, 1, (words) => words.films.noCaptions);
  }
  return files.faults.length === faults;
}

/** By the first bytes that every file of its kind has. */
function isVideo(name: string, bytes: Uint8Array): boolean {
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (name.endsWith('.mp4')) return ascii(4, 8) === 'ftyp';
  return bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3;
}
