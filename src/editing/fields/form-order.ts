import type { Entry } from './field.ts';
import type { FileKind } from './file-kinds.ts';

/** Parts of a form that are shown one by one, with the keys of the file that belong to each. */
export interface Tab {
  readonly id: string;
  readonly keys: readonly string[];
}

/** In the order in which a learner, or the organiser, comes to it. A kind without tabs is one form, in the order of its schema. */
const tabsOfKinds: Partial<Readonly<Record<FileKind, readonly Tab[]>>> = {
  lesson: [
    { id: 'read', keys: ['page', 'figure', 'minutes'] },
    { id: 'example', keys: ['example'] },
    { id: 'dilemma', keys: ['dilemma'] },
    { id: 'exercise', keys: ['exercise'] },
  ],
  werksessie: [
    { id: 'programme', keys: ['intro', 'minutes', 'parts', 'pauses', 'pauseTitles', 'end'] },
    { id: 'about', keys: ['goals', 'audience', 'guidance'] },
    { id: 'readiness', keys: ['readiness'] },
    { id: 'notes', keys: ['notes'] },
  ],
  questionnaire: [
    { id: 'statements', keys: ['items', 'dimensions'] },
    { id: 'about', keys: ['intro', 'notice', 'privacy', 'minutes'] },
    { id: 'answers', keys: ['scale', 'none', 'bands'] },
    { id: 'moments', keys: ['moments'] },
    { id: 'extra', keys: ['extra'] },
  ],
  runSheet: [
    { id: 'tasks', keys: ['intro', 'roles', 'moments'] },
    { id: 'day', keys: ['onTheDay', 'houseRules', 'overrun', 'trouble'] },
    { id: 'ready', keys: ['crate', 'room', 'food', 'access'] },
    { id: 'calls', keys: ['calls', 'keep'] },
  ],
  reflection: [
    { id: 'private', keys: ['intro', 'minutes', 'private'] },
    { id: 'feedback', keys: ['feedback'] },
  ],
  course: [
    { id: 'about', keys: ['title', 'description', 'keywords', 'contact'] },
    { id: 'steps', keys: ['phases'] },
    { id: 'people', keys: ['domains', 'professions'] },
    { id: 'rules', keys: ['rules', 'certificate'] },
    { id: 'accreditation', keys: ['accreditation'] },
  ],
  evaluation: [
    { id: 'texts', keys: ['intro', 'sections'] },
    { id: 'figures', keys: ['source', 'figures'] },
    { id: 'voices', keys: ['voices'] },
  ],
  mijnWijk: [
    { id: 'card', keys: ['socialeKaart'] },
    { id: 'about', keys: ['intro', 'lookBack'] },
  ],
  methods: [
    { id: 'methods', keys: ['methods'] },
    { id: 'around', keys: ['opening', 'closing'] },
  ],
  registration: [
    { id: 'fields', keys: ['fields'] },
    { id: 'about', keys: ['title', 'intro', 'after', 'neverAsked'] },
  ],
  film: [
    { id: 'text', keys: ['title', 'about', 'scenes'] },
    { id: 'place', keys: ['shown', 'still'] },
  ],
  closing: [
    { id: 'about', keys: ['intro', 'minutes', 'after'] },
    { id: 'things', keys: ['things'] },
  ],
  outcome: [
    { id: 'day', keys: ['themes', 'agreed', 'leadKinds', 'tiedTo'] },
    { id: 'later', keys: ['continued', 'satisfaction'] },
  ],
};

/**
 * Keys that no form shows: the version is raised when the course is given out; what kind a step is and in which languages the
 * course speaks is no work of an editor; and a file of a video is not put in with a form.
 */
const hidden: Partial<Readonly<Record<FileKind, readonly string[]>>> = {
  course: ['version', 'schema', 'languages'],
  film: ['video'],
};

/** Where only some keys are for everybody: the others stand behind a door of their own, for who draws. */
const behind: Readonly<Record<string, readonly string[]>> = {
  'film-scenes': ['sky', 'view', 'lit', 'to', 'later', 'moves', 'wordmark'],
  'lesson-dilemma': ['drawing'],
};

/** Keys that come before the others, in this order: what somebody comes for. */
const first: Readonly<Record<string, readonly string[]>> = {
  'reading-sections': ['page'],
  'evaluation-sections': ['page'],
  'film-scenes': ['captions', 'seen'],
  'course-phases-steps': ['title', 'place', 'required', 'opens'],
  'methods-methods': ['title', 'purpose', 'minutes', 'group', 'suits'],
  'methods-methods-steps': ['title', 'minutes'],
  'sources-sources': ['title', 'maker', 'year', 'url', 'checked'],
};

/** Keys in a group deep in a file that no form shows. */
const hiddenWithin: Readonly<Record<string, readonly string[]>> = {
  'course-phases-steps': ['kind'],
};

/** The tabs of a kind of file; empty where its form has none. */
export function tabsOf(kind: FileKind): readonly Tab[] {
  return tabsOfKinds[kind] ?? [];
}

/**
 * Is there nothing of it for a form to show? Numbers that belong together, such as `marks`, stand beside what they are for.
 *
 * @param name The whole name of its group: `lesson`, `film-scenes`.
 */
export function isHidden(name: string, { key, field }: Entry): boolean {
  if (field.kind === 'fixed' || hiddenWithin[name]?.includes(key) === true) return true;
  if (hidden[name as FileKind]?.includes(key) === true) return true;
  return (
    field.kind === 'group' &&
    field.ownWords === undefined &&
    field.entries.every((one) => one.field.kind === 'fixed')
  );
}

/** @param name The whole name of a group. */
export function isBehind(name: string, key: string): boolean {
  return behind[name]?.includes(key) === true;
}

/** Lists of which each entry belongs to something elsewhere: they grow and shrink with that. */
const bound: readonly string[] = [
  'lesson-dilemma-views',
  'lesson-dilemma-views-gains',
  'reflection-feedback-goals-items',
];

/** @param name The whole name of a list. */
export function isBound(name: string): boolean {
  return bound.includes(name);
}

/**
 * The entries of a group as a form shows them.
 *
 * @param name The whole name of the group.
 */
export function inOrder(name: string, entries: readonly Entry[]): readonly Entry[] {
  const keys = first[name] ?? [];
  const early = keys.flatMap((key) => entries.filter((entry) => entry.key === key));
  return [...early, ...entries.filter(({ key }) => !keys.includes(key))];
}
