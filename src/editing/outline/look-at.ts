import type { Place } from '../edit.ts';
import { listAt, textIn, valueIn, type CourseAsEdited } from './as-edited.ts';
import type { CourseNode } from './course-node.ts';
import { languageOf } from './texts-in.ts';

/** Where a learner sees what stands at a place: a screen, and a part of it. */
export interface LookAt {
  /** Id of a step or of an extra page. */
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
  const { screen } = node;
  if (screen === undefined) return undefined;
  const section = sectionOf(course, node, place);
  return section === undefined ? { step: screen } : { step: screen, section };
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
