import type { CourseFiles } from './course-files.ts';
import type { CourseParts } from './course-parts.ts';
import type { Dilemma } from './dilemma-schema.ts';
import { languages, type Language } from './language.ts';
import { once } from './once.ts';

/** The longest of the ways is at most so many times the shortest: none stands out. */
const longestOverShortest = 1.25;
/** In so many lessons the longest way may be the one nearest to the lesson; in more of them length would betray it. */
const mayBeLongest = 2;

/** Work from which one looks along, and people: each once, with professions of the course. */
export function checkNeighbourhood({ course, neighbourhood }: CourseParts, files: CourseFiles): void {
  if (neighbourhood === undefined) return;
  const file = 'lessen/wijk.yaml';
  const { perspectives, people } = neighbourhood;
  once(
    files,
    'perspectiveId',
    perspectives.map(({ id }, at) => ({ value: id, file, path: ['perspectives', at, 'id'] })),
  );
  once(
    files,
    'personId',
    people.map(({ id }, at) => ({ value: id, file, path: ['people', at, 'id'] })),
  );
  once(
    files,
    'perspectiveProfession',
    perspectives.flatMap(({ professions = [] }, p) =>
      professions.map((value, at) => ({ value, file, path: ['perspectives', p, 'professions', at] })),
    ),
  );
  if (perspectives.filter(({ professions }) => professions === undefined).length !== 1)
    files.fault(file, ['perspectives'], (words) => words.cross.oneForOthers);
  const known = course?.professions.map(({ id }) => id);
  perspectives.forEach(({ professions = [] }, p) =>
    professions.forEach((id, at) => {
      if (known?.includes(id) === false)
        files.fault(file, ['perspectives', p, 'professions', at], (words) =>
          words.cross.noProfession(id, known.join(', ')),
        );
    }),
  );
}

/** Every dilemma tells everything to everybody, and no way is betrayed by its length. */
export function checkDilemmas({ lessons, neighbourhood }: CourseParts, files: CourseFiles): void {
  for (const [id, { dilemma }] of Object.entries(lessons)) {
    const file = `lessen/${id}.yaml`;
    checkWays(dilemma, file, files);
    if (neighbourhood === undefined) continue;
    const people = neighbourhood.people.map((person) => person.id);
    dilemma.people.forEach((person, at) => {
      if (!people.includes(person))
        files.fault(file, ['dilemma', 'people', at], (words) =>
          words.cross.noPerson(person, people.join(', ')),
        );
    });
    const perspectives = neighbourhood.perspectives.map((perspective) => perspective.id);
    if (
      !sameOnes(
        dilemma.views.map(({ perspective }) => perspective),
        perspectives,
      )
    )
      files.fault(file, ['dilemma', 'views'], (words) => words.cross.views(perspectives.join(', ')));
  }
  for (const language of languages) checkLongest(Object.entries(lessons), language, files);
}

function checkWays({ ways, views, closest }: Dilemma, file: string, files: CourseFiles): void {
  const values = ways.map(({ value }) => value);
  if (!values.includes(closest))
    files.fault(file, ['dilemma', 'closest'], (words) => words.cross.noWay(closest, values.join(', ')));
  views.forEach(({ gains }, at) => {
    if (
      !sameOnes(
        gains.map(({ way }) => way),
        values,
      )
    )
      files.fault(file, ['dilemma', 'views', at, 'gains'], (words) => words.cross.gains(values.join(', ')));
  });
  for (const language of languages) {
    const lengths = ways.map(({ text }) => text[language].length);
    const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
    if (longest > shortest * longestOverShortest)
      files.fault(file, ['dilemma', 'ways', lengths.indexOf(longest), 'text', language], (words) =>
        words.cross.wayLength(longest, shortest),
      );
  }
}

function checkLongest(
  lessons: readonly (readonly [string, { readonly dilemma: Dilemma }])[],
  language: Language,
  files: CourseFiles,
): void {
  const betrayed = lessons.filter(([, { dilemma }]) => {
    const lengthOf = (way: Dilemma['ways'][number]) => way.text[language].length;
    const nearest = dilemma.ways.find(({ value }) => value === dilemma.closest);
    return (
      nearest !== undefined &&
      dilemma.ways.every((way) => way === nearest || lengthOf(way) < lengthOf(nearest))
    );
  });
  const last = betrayed[mayBeLongest];
  if (last === undefined) return;
  const at = last[1].dilemma.ways.findIndex(({ value }) => value === last[1].dilemma.closest);
  files.fault(`lessen/${last[0]}.yaml`, ['dilemma', 'ways', at, 'text', language], (words) =>
    words.cross.longestIsNearest(betrayed.map(([id]) => id).join(', '), mayBeLongest),
  );
}

function sameOnes<Value>(some: readonly Value[], all: readonly Value[]): boolean {
  return some.length === all.length && all.every((one) => some.includes(one));
}
