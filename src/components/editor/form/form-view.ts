import type { TemplateResult } from 'lit';
import type { Language, Words } from '../../../course-files/language.ts';
import { pathInWords, type Place, type ValuePath } from '../../../course-files/value-path.ts';
import type { PlacedFault } from '../../../editing/course-work.ts';
import type { Action, Edit } from '../../../editing/edit.ts';
import type { Field, GroupField } from '../../../editing/fields/field.ts';
import { choiceNames, labelNames, sideNames } from '../../../editing/fields/label-keys.ts';
import type { FileKind, KnownFile } from '../../../editing/fields/file-kinds.ts';
import type { CourseValues, Target } from '../../../editing/fields/references.ts';
import { has, t } from '../../session/words.ts';

/** What the rows of a form work with. */
export interface FormView {
  readonly course: CourseValues;
  readonly file: string;
  readonly known: KnownFile;
  /** In which the form speaks. */
  readonly language: Language;
  readonly faults: readonly PlacedFault[];
  /** The English texts that are older than their Dutch. */
  readonly stale: readonly Place[];
  /** Parts that somebody opened, by what stands for their place. */
  readonly isOpen: (key: string) => boolean;
  readonly onToggle: (key: string, isOpen: boolean) => void;
  /** Does something; not what somebody thinks better of when asked. @returns whether it was done. */
  readonly act: (action: Action, goesOn?: boolean) => Promise<boolean>;
  /** Says something to who does not see it. */
  readonly say: (sentence: string) => void;
  readonly seen: (place: Place, textLanguage: Language, text?: string) => void;
  readonly approve: (place: Place) => void;
  /** Of a text with places that the course fills in, what it becomes. */
  readonly filled: (words: Words) => Words;
  /** The rows of a group, and of any value: they are made of each other. */
  readonly groupRows: (group: GroupField, path: ValuePath) => TemplateResult;
  readonly fieldRows: (field: Field, path: ValuePath) => TemplateResult;
  /** The day of today: `2026-11-30`. */
  readonly today: string;
  /** An action that an operation makes; nothing when it cannot be done, and then that was said. */
  readonly made: (make: () => Action) => Action | undefined;
  /** Puts the focus on the element with this id, or at this place, when the course has changed. */
  readonly focusLater: (key: string) => void;
  /** Something was added at the end of a list. */
  readonly onAdded: (list: Place) => void;
  /** The list to which something is being added, by what stands for its place. */
  readonly adding: string | undefined;
  readonly onAdding: (key: string | undefined) => void;
}

/** What stands for a place: in ids of elements, and where it is remembered. */
export function placeKey({ file, path }: Place): string {
  return [file, ...path].join('/');
}

export function isSamePlace(a: Place, b: Place): boolean {
  return placeKey(a) === placeKey(b);
}

/** The first word that there is for one of these names, in a group of the words. */
function wordOf(group: string, names: readonly string[]): string | undefined {
  const found = names.find((name) => has(`field.${group}.${name}`));
  return found === undefined ? undefined : t(`field.${group}.${found}`);
}

/** What a field is called. */
export function labelOf(kind: FileKind, path: ValuePath): string {
  return wordOf('label', labelNames(kind, path)) ?? String(path.at(-1) ?? '');
}

export function helpOf(kind: FileKind, path: ValuePath): string | undefined {
  return wordOf('help', labelNames(kind, path));
}

/** What one of a list is called, in small letters: "tip". */
export function oneOf({ known, file }: Pick<FormView, 'known' | 'file'>, path: ValuePath): string {
  const folder = known.kind === 'reading' ? [`sections-of-${file.split('/')[0] ?? ''}`] : [];
  const names =
    path.at(-1) === 'sections' ? [...folder, ...labelNames(known.kind, path)] : labelNames(known.kind, path);
  return wordOf('one', names) ?? labelOf(known.kind, path).toLowerCase();
}

export function choiceOf(kind: FileKind, path: ValuePath, value: string | number): string {
  return wordOf('choice', choiceNames(kind, path, value)) ?? String(value);
}

export function sideOf(kind: FileKind, path: ValuePath, side: number): string {
  return wordOf('label', sideNames(kind, path, side)) ?? String(side + 1);
}

/** What a target is called, in the language of the form. */
export function targetTitle(view: Pick<FormView, 'language' | 'filled'>, { id, title }: Target): string {
  return title === undefined ? t(`form.page.${id}`) : view.filled(title)[view.language];
}

/** What is wrong at a place, without the way to it: it stands there. */
export function faultAt(view: FormView, place: Place): string {
  const { language } = view;
  const found = view.faults.find((fault) => isSamePlace(fault.place, place));
  if (found === undefined) return '';
  const where = `${pathInWords(place.file, place.path)[language]}: `;
  const message = found.message[language];
  const said = message.startsWith(where) ? message.slice(where.length) : message;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** Is something wrong at a place, or below it? */
export function isFaultyWithin(view: FormView, place: Place): boolean {
  const key = placeKey(place);
  return view.faults.some((fault) => `${placeKey(fault.place)}/`.startsWith(`${key}/`));
}

/** A value that changes by itself. */
export function valueAction(edit: Edit): Action {
  const what = edit.type.startsWith('file') || edit.type === 'text' ? 'text' : edit.type;
  return { what: isStepRequired(edit) ? 'stepRequired' : `form.did.${what}`, edits: [edit] };
}

/** Whether a step must be done means something for who is halfway: that is asked under its own name. */
function isStepRequired(edit: Edit): boolean {
  if (edit.type !== 'value' || edit.place.file !== 'course.yaml') return false;
  return edit.place.path[0] === 'phases' && edit.place.path.at(-1) === 'required';
}
