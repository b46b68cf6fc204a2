import { isLanguage, type Language } from '../course-files/language.ts';
import type { Place } from '../course-files/value-path.ts';
import type { Outline } from '../content/outline.ts';
import { extraPages, wordGroups } from '../content/step-content.ts';
import type { Look } from './messages.ts';

/** What is asked of a course that is edited. */
interface Course {
  value(place: Place): unknown;
  text(file: string): string | undefined;
}

/**
 * Where a learner sees what stands at a place of the course, and what is to be lit there.
 *
 * @param screen Id of the step or extra page that the place belongs to, where that is known.
 */
export function lookAt(
  place: Place,
  course: Course,
  language: Language,
  screen?: string,
): Pick<Look, 'step' | 'section' | 'lit' | 'field'> | undefined {
  const step = screen ?? stepOf(place, course);
  if (step === undefined) return undefined;
  const section = sectionOf(place, course);
  const lit = textAt(place, course, language);
  return {
    step,
    field: [place.file, ...place.path].join('/'),
    ...(section === undefined ? {} : { section }),
    ...(lit === undefined ? {} : { lit }),
  };
}

/** The language of what stands at a place; undefined where it has none. */
export function languageAt({ file, path }: Place): Language | undefined {
  const key = path.find((one) => isLanguage(one));
  const [, ending] = /[./]([a-z]{2})\.(?:md|json)$/.exec(file) ?? [];
  return isLanguage(key) ? key : isLanguage(ending) ? ending : undefined;
}

function textAt(place: Place, course: Course, language: Language): string | undefined {
  if (place.file.endsWith('.md')) return course.text(place.file);
  const value = course.value(place);
  if (typeof value === 'string') return value;
  const said = isGroup(value) ? value[language] : undefined;
  return typeof said === 'string' ? said : undefined;
}

/** A part with a page of its own has the name of its file; in a list its id says which it is. */
function sectionOf({ file, path }: Place, course: Course): string | undefined {
  const [first, at] = path;
  const [folder = '', name = ''] = file.split('/');
  const page = /^(.+)\.[a-z]{2}\.md$/.exec(name)?.[1];
  if (folder === 'lessen') {
    if (page !== undefined) return 'lezen';
    return first === 'figure' || first === 'example'
      ? 'bekijken'
      : first === undefined
        ? undefined
        : 'toepassen';
  }
  if (folder === 'films') return idAt(course, { file, path: ['id'] }) ?? name.replace('.yaml', '');
  if (page !== undefined) return page;
  if ((first !== 'sections' && first !== 'sources') || at === undefined) return undefined;
  return idAt(course, { file, path: [first, at, 'id'] });
}

/** Files of which the place on the screens is always the same. */
const screens: Readonly<Record<string, string>> = {
  'bronnen.yaml': 'bronnen',
  'mijn-wijk.yaml': 'mijn-wijk',
  'afdrukken.yaml': 'afdrukken',
  'privacy.nl.md': 'privacy',
  'privacy.en.md': 'privacy',
  'verantwoording.nl.md': 'verantwoording',
  'verantwoording.en.md': 'verantwoording',
};

/** Kinds of steps of which the course has one, with the file of their texts. */
const kinds: Readonly<Record<string, string>> = {
  'werksessie.yaml': 'werksessie',
  'vragenlijst.yaml': 'questionnaire',
  'reflectie.yaml': 'reflection',
  'afronding.yaml': 'closing',
};

function stepOf(place: Place, course: Course): string | undefined {
  const { file, path } = place;
  const known = screens[file];
  if (known !== undefined) return known;
  if (file === 'course.yaml') return stepInCourse(path, course);
  const [folder = '', name = ''] = file.split('/');
  if (folder === 'films') return 'film';
  if (folder === 'teksten')
    return /^[a-z]{2}\.json$/.test(name) ? screenOfWords(String(path[0]), course) : undefined;
  const steps = stepsOf(course);
  const kind = kinds[file];
  if (kind !== undefined) return steps.find((step) => step.kind === kind)?.id;
  if (folder === 'evaluatie') return steps.find((step) => step.kind === 'evaluation')?.id;
  const id = folder === 'lessen' ? (/^[^.]+/.exec(name)?.[0] ?? '') : folder;
  return steps.find((step) => step.id === id)?.id;
}

function stepInCourse(path: Place['path'], course: Course): string | undefined {
  const [first, phase, second, step] = path;
  if (first === 'phases' && second === 'steps' && phase !== undefined && step !== undefined)
    return idAt(course, { file: 'course.yaml', path: [first, phase, second, step, 'id'] });
  if (first === 'accreditation' || first === 'professions' || first === 'domains' || first === 'certificate')
    return stepsOf(course).find(({ kind }) => kind === 'closing')?.id;
  return '';
}

/** The first screen that says these words; home for those that every screen has. */
function screenOfWords(group: string, course: Course): string {
  const [kind] = Object.entries(wordGroups).find(([, groups]) => groups.includes(group)) ?? [];
  if (kind === undefined) return '';
  const extra = Object.entries(extraPages).find(([, of]) => of === kind)?.[0];
  return extra ?? stepsOf(course).find((step) => step.kind === kind)?.id ?? '';
}

function stepsOf(course: Course): readonly Pick<Outline['phases'][number]['steps'][number], 'id' | 'kind'>[] {
  const phases = course.value({ file: 'course.yaml', path: ['phases'] });
  const steps = listOf(phases).flatMap((phase) => (isGroup(phase) ? listOf(phase.steps) : []));
  return steps.filter(
    (step): step is { id: string; kind: Outline['phases'][number]['steps'][number]['kind'] } =>
      isGroup(step) && typeof step.id === 'string' && typeof step.kind === 'string',
  );
}

function idAt(course: Course, place: Place): string | undefined {
  const id = course.value(place);
  return typeof id === 'string' ? id : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
