import { extraPages, wordGroups } from '../../content/step-content.ts';
import type { Place } from '../edit.ts';
import { listAt, listIn, textIn, valueIn, type CourseAsEdited } from './as-edited.ts';
import type { CourseNode } from './course-node.ts';
import { languageOf } from './texts-in.ts';

/** Where a learner sees what stands at a place: a screen, and a part of it. */
export interface LookAt {
  /** Id of a step or of an extra page; "" for home. */
  readonly step: string;
  readonly section?: string;
}

/** Parts of a lesson, by what of its file is in them. */
const partsOfLesson: Readonly<Record<string, string>> = {
  example: 'bekijken',
  figure: 'bekijken',
  dilemma: 'toepassen',
  exercise: 'toepassen',
  check: 'bekijken',
};

/** Where a learner sees a place; nothing for what learners never see. */
export function lookAt(course: CourseAsEdited, node: CourseNode, place: Place): LookAt | undefined {
  const screen = node.screen ?? screenBehind(course, place);
  if (screen === undefined) return undefined;
  const section = sectionOf(course, node, place);
  return section === undefined ? { step: screen } : { step: screen, section };
}

/** Of what stands behind the scenes, the screen that says it. */
function screenBehind(course: CourseAsEdited, { file, path }: Place): string | undefined {
  const [first] = path;
  if (/^teksten\/[a-z]{2}\.json$/.test(file)) return screenOfWords(course, String(first));
  if (file !== 'course.yaml') return undefined;
  const isOfClosing = ['accreditation', 'professions', 'domains', 'certificate'].includes(String(first));
  return isOfClosing ? stepOfKind(course, 'closing') : undefined;
}

/** The first screen that says these words; home for those that every screen has. */
function screenOfWords(course: CourseAsEdited, group: string): string {
  const [kind] = Object.entries(wordGroups).find(([, groups]) => groups.includes(group)) ?? [];
  if (kind === undefined) return '';
  const [extra] = Object.entries(extraPages).find(([, of]) => of === kind) ?? [];
  return extra ?? stepOfKind(course, kind) ?? '';
}

function stepOfKind(course: CourseAsEdited, kind: string): string | undefined {
  const steps = listAt(course, { file: 'course.yaml', path: ['phases'] }).flatMap((phase) =>
    listIn(phase, 'steps'),
  );
  const step = steps.find((one) => textIn(one, 'kind') === kind);
  return step === undefined ? undefined : textIn(step, 'id');
}

function sectionOf(course: CourseAsEdited, node: CourseNode, { file, path }: Place): string | undefined {
  if (file.startsWith('films/')) return /([^/]+)\.yaml$/.exec(file)?.[1];
  if (file.startsWith('lessen/'))
    return file.endsWith('.md') ? 'lezen' : (partsOfLesson[String(path[0])] ?? undefined);
  // The page of a text is named after it.
  if (file.endsWith('.md')) return /([^/]+)\.(?:nl|en)\.md$/.exec(file)?.[1];
  const [list, at] = path;
  if (typeof list !== 'string' || typeof at !== 'number') return undefined;
  const entry = listAt(course, { file, path: [list] })[at];
  const id = textIn(entry, 'id');
  return id === '' || node.id === 'mijn-wijk' ? undefined : id;
}

/** The text at a place as it stands in the course, where it is one; and its language. */
export function litAt(course: CourseAsEdited, place: Place): string | undefined {
  const value = course.value(place);
  if (typeof value === 'string') return value;
  const language = languageOf(place) ?? 'nl';
  const text = valueIn(value, language);
  return typeof text === 'string' ? text : undefined;
}
