import { extraPageNames } from '../../course-files/extra-pages.ts';
import type { Words } from '../../course-files/language.ts';
import type { ReferenceTo } from '../../course-files/schema-values.ts';
import type { Place, ValuePath } from '../../course-files/value-path.ts';

/** The part of a draft that is read here. */
export interface CourseValues {
  readonly files: ReadonlyMap<string, Uint8Array>;
  value(place: Place): unknown;
}

/** Something that can be referred to. */
export interface Target {
  readonly id: string | number;
  /** Not there for a page of the course that is no step: the page has a word for it. */
  readonly title?: Words;
  /** What it belongs to, where there are several groups of them. */
  readonly group?: Words;
}

type Entry = Readonly<Record<string, unknown>>;

/**
 * What a reference at this place can name, with what each is called: never by its id, unless it has no title at all.
 *
 * @param place Where the reference stands; some can only name what stands near them.
 */
export function targetsOf(course: CourseValues, to: ReferenceTo, { file, path }: Place): readonly Target[] {
  const list = (at: string, where: ValuePath) => listAt(course, at, where);
  switch (to) {
    case 'step':
      return list('course.yaml', ['phases']).flatMap((phase) => {
        const group = wordsIn(phase.title);
        return entriesIn(phase.steps).map((step) => ({
          ...target(step),
          ...(group === undefined ? {} : { group }),
        }));
      });
    case 'screen':
      return [{ id: 'home' }, ...targetsOf(course, 'step', { file, path }), ...textsOfSteps(course)];
    case 'source':
      return list('bronnen.yaml', ['sources']).map((entry) => target(entry));
    case 'profession':
      return list('course.yaml', ['professions']).map((entry) => target(entry));
    case 'domain':
      return list('course.yaml', ['domains']).map((entry) => target(entry));
    case 'figure':
      return list('evaluatie/evaluatie.yaml', ['figures']).map((entry) => target(entry));
    case 'dimension':
      return list('vragenlijst.yaml', ['dimensions']).map((entry) => target(entry));
    case 'moment':
      return list('vragenlijst.yaml', ['moments']).map((entry) => momentTarget(course, entry));
    case 'notes':
      return list('werksessie.yaml', ['notes']).map((entry) => target(entry));
    case 'goal':
      return list('werksessie.yaml', ['goals']).map((entry) => target(entry));
    case 'part':
      return list('werksessie.yaml', ['parts']).map((entry) => target(entry));
    case 'method':
      // The key of the mapping is the part.
      return list(`werkvormen/${String(path.at(-1))}.yaml`, ['methods']).map((entry) => target(entry));
    case 'partner':
      return list('mijn-wijk.yaml', ['socialeKaart', 'groups']).flatMap((group) => {
        const name = wordsIn(group.title);
        return entriesIn(group.partners).map((one) => ({
          ...target(one),
          ...(name === undefined ? {} : { group: name }),
        }));
      });
    case 'person':
      return list('lessen/wijk.yaml', ['people']).map((entry) => personTarget(entry));
    case 'perspective':
      return list('lessen/wijk.yaml', ['perspectives']).map((entry) => target(entry));
    case 'role':
      return list('organiseren/draaiboek.yaml', ['roles']).map((entry) => target(entry));
    case 'way':
      return list(file, ['dilemma', 'ways']).map((entry) => target(entry));
    case 'answer':
      return list(file, [...path.slice(0, path.lastIndexOf('act') + 1), 'answers']).map((entry) =>
        target(entry),
      );
    case 'field':
      return fieldsOfLearner(course);
  }
}

/** Where links of a text can lead: the steps, and the pages beside them. */
export function linkedSteps(course: CourseValues): readonly Target[] {
  const steps = targetsOf(course, 'step', { file: '', path: [] });
  return [...steps, ...extraPageNames.map((id) => ({ id }))];
}

function textsOfSteps(course: CourseValues): readonly Target[] {
  return listAt(course, 'course.yaml', ['phases'])
    .flatMap((phase) => entriesIn(phase.steps))
    .filter((step) => step.kind === 'reading')
    .flatMap((step) => {
      const folder = String(step.id);
      const group = wordsIn(step.title);
      return listAt(course, `${folder}/${folder}.yaml`, ['sections']).map((section) => ({
        id: `${folder}/${String(section.id)}`,
        title: pageTitle(course, `${folder}/${String(section.id)}`),
        ...(group === undefined ? {} : { group }),
      }));
    });
}

/** The title of a page, as it stands in the first line of its two files. */
export function pageTitle(course: CourseValues, base: string): Words {
  const of = (language: string) => {
    const text = course.value({ file: `${base}.${language}.md`, path: [] });
    return typeof text === 'string' ? (/^# (.+)/.exec(text)?.[1] ?? base) : base;
  };
  return { nl: of('nl'), en: of('en') };
}

/** Everything that a learner writes: its question, and where it is asked. */
function fieldsOfLearner(course: CourseValues): readonly Target[] {
  const lessons = [...course.files.keys()]
    .filter((file) => /^lessen\/(?!wijk\.)[a-z0-9-]+\.yaml$/.test(file))
    .sort();
  const inLessons = lessons.flatMap((file) => {
    const group = pageTitle(course, file.slice(0, -'.yaml'.length));
    return listAt(course, file, ['exercise', 'fields']).map((field) => ({ ...target(field), group }));
  });
  const inNotes = listAt(course, 'werksessie.yaml', ['notes']).flatMap((notes) => {
    const group = wordsIn(notes.title);
    return entriesIn(notes.fields).map((field) => ({
      ...target(field),
      ...(group === undefined ? {} : { group }),
    }));
  });
  const group = wordsIn(course.value({ file: 'reflectie.yaml', path: ['private', 'title'] }));
  const inReflection = listAt(course, 'reflectie.yaml', ['private', 'fields']).map((field) => ({
    ...target(field),
    ...(group === undefined ? {} : { group }),
  }));
  return [...inLessons, ...inNotes, ...inReflection];
}

function momentTarget(course: CourseValues, moment: Entry): Target {
  const steps = listAt(course, 'course.yaml', ['phases']).flatMap((phase) => entriesIn(phase.steps));
  const title = wordsIn(steps.find((step) => step.moment === moment.id)?.title);
  return title === undefined ? target(moment) : { id: String(moment.id), title };
}

function personTarget(person: Entry): Target {
  const role = wordsIn(person.role);
  const name = String(person.name);
  return {
    id: String(person.id),
    title:
      role === undefined ? { nl: name, en: name } : { nl: `${name}, ${role.nl}`, en: `${name}, ${role.en}` },
  };
}

const titleKeys = [
  'title',
  'name',
  'label',
  'text',
  'statement',
  'question',
  'said',
  'what',
  'wrong',
  'dutch',
] as const;

function target(entry: Entry): Target {
  const id = typeof entry.id === 'string' ? entry.id : Number(entry.value);
  return { id, title: titleIn(entry) ?? { nl: String(id), en: String(id) } };
}

/** What an entry of a list is called, from the first of its values that says it. */
export function titleIn(entry: Entry): Words | undefined {
  for (const key of titleKeys) {
    const value = entry[key];
    const found = typeof value === 'string' ? { nl: value, en: value } : wordsIn(value);
    if (found !== undefined) return found;
  }
  return wordsIn(entry);
}

export function wordsIn(value: unknown): Words | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { nl, en } = value as Entry;
  return typeof nl === 'string' && typeof en === 'string' ? { nl, en } : undefined;
}

function listAt(course: CourseValues, file: string, path: ValuePath): readonly Entry[] {
  return entriesIn(course.value({ file, path }));
}

function entriesIn(value: unknown): readonly Entry[] {
  return Array.isArray(value)
    ? value.filter((entry): entry is Entry => typeof entry === 'object' && entry !== null)
    : [];
}
