import type { CourseFiles } from '../course-files/course-files.ts';
import { numbersOf } from '../course-files/numbers.ts';
import { fieldsOf, outlineOf, type Outline } from '../content/outline.ts';
import type { Course } from '../course-files/schema.ts';
import { say } from '../course-files/fault-words.ts';
import { pathInWords } from '../course-files/value-path.ts';
import { nothingReported, type ProgressRecord } from '../progress/record.ts';
import { stateCeiling } from '../progress/pack.ts';
import { lengthWhenFull } from '../progress/room.ts';

/** How many of the largest fields are named. */
const named = 5;

/**
 * Letters as often as Dutch has them. Drawn one by one they make a text without any word in it: it packs much worse
 * than sentences do and nearly as badly as the notes in telegram style of `tests/fixtures/texts`, the worst that people
 * typed.
 */
const letters =
  'eeeeeeeeeeeeeeeeeeennnnnnnnnnaaaaaaatttttttiiiiiirrrrrroooooodddddd' +
  'ssssllllgggvvhhkkmmuubpwjzc                      ,.';

/** Does everything that learners can type fit, with all the rest there too? If not, the fault says by how much. */
export function checkRoom(course: Course, files: CourseFiles): void {
  const outline = outlineOf(course);
  const fields = fieldsOf(course);
  const total = fields.reduce((sum, { limit }) => sum + limit, 0);
  const isRoomFor = (most: number) => lengthWhenFull(outline, filled(outline, most)) <= stateCeiling;
  if (isRoomFor(total)) return;
  const places = numbersOf({ ...course, course })
    .filter(({ kind }) => kind === 'text')
    .map(({ value, file, path }) => ({
      file,
      path: [...path.slice(0, -1), 'limit'],
      limit: fields.find(({ text }) => text === value)?.limit ?? 0,
    }))
    .toSorted((a, b) => b.limit - a.limit);
  const [largest] = places;
  if (largest === undefined || !isRoomFor(0)) {
    const over = lengthWhenFull(outline, filled(outline, 0)) - stateCeiling;
    files.fault('course.yaml', [], (words) => words.room.noRoom(over));
    return;
  }
  const over = total - mostThat(isRoomFor, total);
  files.faults.push({
    file: largest.file,
    line: files.lineOf(largest.file, largest.path),
    place: { file: largest.file, path: largest.path },
    message: say((words) => {
      const list = places
        .slice(0, named)
        .map(({ file, path, limit }) =>
          words.room.field(`${file}, ${pathInWords(file, path.slice(0, -1))[words.language]}`, limit),
        );
      return words.room.tooMuch(over, total, list.join('; '));
    }),
  });
}

/** The largest number for which it holds; it holds for 0, and not for `tooMany`. */
function mostThat(holds: (count: number) => boolean, tooMany: number): number {
  let right = 0;
  let wrong = tooMany;
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (holds(middle)) right = middle;
    else wrong = middle;
  }
  return right;
}

/** A record with every field full, as long as there are letters. */
function filled({ fields }: Outline, most: number): ProgressRecord {
  let seed = 11;
  const next = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return letters[Math.floor((seed / 2 ** 32) * letters.length)] ?? ' ';
  };
  let left = most;
  const texts = fields.map(({ text, limit }) => {
    const length = Math.min(limit, left);
    left -= length;
    return [text, Array.from({ length }, next).join('')] as const;
  });
  return {
    counter: 1,
    facts: {
      // In 2026; every moment of it is packed in as many figures.
      startedAt: 29_500_000,
      marks: {},
      choices: {},
      texts: Object.fromEntries(texts),
      attendance: {},
    },
    reported: nothingReported,
    visits: [],
  };
}
