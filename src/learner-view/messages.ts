import { isLanguage, type Language } from '../course-files/language.ts';
import type { GivenCourse } from '../packing/given-course.ts';

/*
 * What the editor's page and the learner's screens in it say to each other. From disk both have the origin "null", so neither
 * can ask for the other's: each looks at the window that a message comes from. Nothing in them is secret.
 */

/** How far the learner is whose screens are shown. */
export const viewLearners = ['new', 'halfway', 'finished'] as const;
export type ViewLearner = (typeof viewLearners)[number];

/** A course without faults, as `courseTexts` makes it: from now on its screens are shown. */
export interface CourseGiven {
  readonly type: 'course';
  readonly given: GivenCourse;
  /** Path → script, of every text. */
  readonly files: ReadonlyMap<string, string>;
}

/** Where to look, and as whom. What is not said differently stays as it is when a course comes. */
export interface Look {
  readonly type: 'look';
  /** Id of a step or of an extra page; "" is home. */
  readonly step: string;
  /** Id of a part of it: a section, a part of a lesson, a moment of the werksessie, a statement, a source. */
  readonly section?: string;
  readonly language: Language;
  readonly learner: ViewLearner;
  /** The text that is edited, as it stands in the course file: it is lit where it is seen. */
  readonly lit?: string;
  /** Which field that is: of a long text only what has changed since it was looked at first is lit. */
  readonly field?: string;
  /** What the learner is called. */
  readonly name?: string;
}

export type ToView = CourseGiven | Look;

/** The screen stands. */
export interface Shown {
  readonly type: 'shown';
  /** Milliseconds since the message came. */
  readonly took: number;
  /** Is the edited text on it? */
  readonly lit: boolean;
  /** For this learner the step is still shut. */
  readonly shut: boolean;
}

export type FromView =
  | { readonly type: 'ready' }
  | Shown
  /** Somebody pressed a link to elsewhere, which is not followed here. */
  | { readonly type: 'stayed'; readonly address: string }
  /** What was given cannot be shown; what was shown before still stands. */
  | { readonly type: 'fault' };

/** A message for the screens; undefined for what is none. */
export function toView(data: unknown): ToView | undefined {
  if (!isObject(data)) return undefined;
  if (data.type === 'course')
    return isObject(data.given) && data.files instanceof Map ? (data as unknown as CourseGiven) : undefined;
  const { type, step, section, language, learner, lit, field, name } = data;
  const isLook =
    type === 'look' &&
    typeof step === 'string' &&
    isTextOrAbsent(section) &&
    isLanguage(language) &&
    viewLearners.some((known) => known === learner) &&
    isTextOrAbsent(lit) &&
    isTextOrAbsent(field) &&
    isTextOrAbsent(name);
  return isLook ? (data as unknown as Look) : undefined;
}

/** A message from the screens; undefined for what is none. */
export function fromView(data: unknown): FromView | undefined {
  if (!isObject(data)) return undefined;
  if (data.type === 'ready' || data.type === 'fault') return { type: data.type };
  const { type, took, lit, shut, address } = data;
  if (type === 'stayed') return typeof address === 'string' ? { type, address } : undefined;
  const isShown =
    type === 'shown' && typeof took === 'number' && typeof lit === 'boolean' && typeof shut === 'boolean';
  return isShown ? { type, took, lit, shut } : undefined;
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
