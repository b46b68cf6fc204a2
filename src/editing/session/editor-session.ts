import type { CourseTexts } from '../../packing/course-texts.ts';
import type { CourseDraft } from '../course-draft.ts';
import { doAction } from '../do-action.ts';
import type { Checked, CourseBytes, CourseWork } from '../course-work.ts';
import { EditRefused, type RefusalReason } from '../edit-refused.ts';
import type { Action, Place } from '../edit.ts';
import { Latest } from './latest.ts';

/** How long somebody has stopped typing before the course is checked, in milliseconds. */
export const checkAfter = 400;

/** What a session works with. */
export interface SessionTools {
  readonly work: Pick<CourseWork, 'check' | 'texts'>;
  /** Keeps what was done on this device. Without it nothing is kept. */
  readonly keep?: (draft: CourseDraft) => Promise<Kept>;
  readonly now: () => Date;
  /** Does something later. @returns what calls it off. */
  readonly later: (milliseconds: number, task: () => void) => () => void;
}

/**
 * What came of keeping it: the browser may be `full` or keep nothing, or the same draft may be edited `elsewhere`. Of a course folder:
 * a file was changed on the `disk` meanwhile, or the preview is `away`.
 */
export type Kept = 'saved' | 'full' | 'blocked' | 'elsewhere' | 'disk' | 'away';

/** What was kept of the course on this device; `busy` as long as the last of it is on its way. */
export type Keeping =
  | { readonly state: 'none' | 'busy' | Exclude<Kept, 'saved'> }
  | { readonly state: 'saved'; readonly at: Date };

/** One course while somebody edits it: everything that the page shows of it. */
export class EditorSession {
  readonly draft: CourseDraft;
  /** Raised with everything that is done or undone. */
  revision = 0;
  /** Of the course as it was a moment ago. */
  checked: Checked | undefined;
  /** Of the last course without faults. */
  texts: CourseTexts | undefined;
  /** Is that the course as it is now? */
  isShown = true;
  keeping: Keeping = { state: 'none' };
  /** Revision that stands in a course file which somebody saved. */
  savedRevision = 0;

  readonly #tools: SessionTools;
  readonly #changed: () => void;
  readonly #check: Latest<CourseBytes, Checked>;
  readonly #texts: Latest<CourseBytes, CourseTexts | undefined>;
  readonly #keep: Latest<CourseDraft, Kept> | undefined;
  #callOff: (() => void) | undefined;

  /** @param changed Called whenever something of it is otherwise. */
  constructor(draft: CourseDraft, tools: SessionTools, changed: () => void) {
    this.draft = draft;
    this.#tools = tools;
    this.#changed = changed;
    this.#check = new Latest(tools.work.check, (checked) => {
      this.checked = checked;
      changed();
    });
    this.#texts = new Latest(tools.work.texts, (texts, files) => {
      this.isShown = texts !== undefined && files === draft.files;
      this.texts = texts ?? this.texts;
      changed();
    });
    if (tools.keep !== undefined)
      this.#keep = new Latest(tools.keep, (state) => {
        this.keeping = state === 'saved' ? { state, at: tools.now() } : { state };
        changed();
      });
  }

  /** Begins: the course is checked, and its texts are got ready for the learner's screens. */
  start(): void {
    this.#check.ask(this.draft.files);
    this.#texts.ask(this.draft.files);
  }

  /**
   * Does an action.
   *
   * @param goesOn Does somebody go on typing in the same field? Then it takes the place of the action before it.
   * @returns why not, when it may not be done.
   */
  act(action: Action, goesOn = false): RefusalReason | undefined {
    try {
      doAction(this.draft, action, goesOn);
    } catch (cause) {
      if (cause instanceof EditRefused) return cause.reason;
      throw cause;
    }
    this.#edited();
    return undefined;
  }

  /** Takes the last action back. @returns where that was; nothing when there was none. */
  undo(): Place | undefined {
    const last = this.draft.actions.at(-1);
    if (last === undefined || !this.draft.undo()) return undefined;
    this.#edited();
    return placeOf(last);
  }

  /** Does again what was taken back last. @returns where that was; nothing when there was none. */
  redo(): Place | undefined {
    if (!this.draft.redo()) return undefined;
    this.#edited();
    const last = this.draft.actions.at(-1);
    return last === undefined ? undefined : placeOf(last);
  }

  /** Would leaving the page now lose something? */
  get isAtRisk(): boolean {
    const isKept = this.keeping.state === 'saved' || this.revision === this.savedRevision;
    return this.draft.actions.length > 0 && !isKept;
  }

  /** A course file was saved. @param revision Of the course that stands in it. */
  saved(revision: number): void {
    this.savedRevision = revision;
    this.#changed();
  }

  #edited(): void {
    this.revision += 1;
    const { draft } = this;
    if (this.#keep !== undefined) this.keeping = { state: 'busy' };
    this.#keep?.ask(draft);
    this.#texts.ask(draft.files);
    this.#callOff?.();
    this.#callOff = this.#tools.later(checkAfter, () => {
      this.#check.ask(draft.files);
    });
    this.#changed();
  }
}

/** Where an action did its first edit. */
function placeOf({ edits: [edit] }: Action): Place | undefined {
  if (edit === undefined) return undefined;
  if ('place' in edit) return edit.place;
  if ('list' in edit) return edit.list;
  return { file: edit.file, path: [] };
}
