import { captionLines, captionRoom } from './caption-lines.ts';
import type { CourseFiles } from './course-files.ts';
import type { CourseParts } from './course-parts.ts';
import { secondsOf, type DrawnFilm, type Film } from './film.ts';
import { languages } from './language.ts';

/** A film that is drawn takes a minute and a quarter, give or take so many seconds. */
const length = { seconds: 75, within: 3 } as const;

/** What the schema cannot see of a film that is drawn: its length, and whether every caption can be read. */
export function checkFilm({ scenes, seconds }: DrawnFilm, file: string, files: CourseFiles): void {
  const [least, most] = [length.seconds - length.within, length.seconds + length.within];
  if (seconds < least || seconds > most)
    files.fault(file, ['scenes'], (words) => words.films.length(seconds, least, most));
  scenes.forEach((scene, s) => {
    const path = ['scenes', s];
    scene.captions.forEach((caption, c) => {
      for (const language of languages) {
        const at = [...path, 'captions', c, language];
        const text = caption[language];
        const { lines, characters, perSecond } = captionRoom;
        if (captionLines(text).length > lines)
          files.fault(file, at, (words) => words.films.lines(lines, characters, lines * characters));
        const needed = Math.ceil((text.length / perSecond) * 2) / 2;
        if (caption.seconds < needed) files.fault(file, at, (words) => words.films.fast(needed));
      }
    });
    const long = secondsOf([scene]);
    scene.later.forEach(({ at }, l) => {
      if (at >= long) files.fault(file, [...path, 'later', l, 'at'], (words) => words.films.late(long));
    });
    scene.moves.forEach(({ at }, m) => {
      if (at >= long) files.fault(file, [...path, 'moves', m, 'at'], (words) => words.films.late(long));
    });
  });
}

/** Every place where a film is shown is there, and has one film. */
export function checkPlaces(
  films: readonly Film[],
  { course, readings }: Pick<CourseParts, 'course' | 'readings'>,
  files: CourseFiles,
): void {
  if (course === undefined) return;
  const steps = course.phases.flatMap((phase) => phase.steps);
  const places = new Set([
    'home',
    ...steps.map(({ id }) => id),
    ...Object.entries(readings).flatMap(([id, { sections }]) => sections.map((one) => `${id}/${one.id}`)),
  ]);
  const isUnread = (place: string) =>
    steps.some(
      ({ id, kind }) => kind === 'reading' && place.startsWith(`${id}/`) && readings[id] === undefined,
    );
  const taken = new Map<string, string>();
  for (const { id, shown } of films) {
    const file = `films/${id}.yaml`;
    shown.forEach((place, at) => {
      const first = taken.get(place);
      if (first !== undefined)
        files.fault(file, ['shown', at], (words) => words.films.placeTwice(place, first));
      else if (!places.has(place) && !isUnread(place))
        files.fault(file, ['shown', at], (words) => words.films.noPlace(place));
      taken.set(place, file);
    });
  }
}
