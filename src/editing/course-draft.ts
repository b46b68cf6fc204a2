import type { Action, Change, Place } from './edit.ts';
import { changedValues } from './changes.ts';
import { DraftFiles } from './draft-files.ts';
import { bytesOf } from './file-text.ts';
import { isValuesFile } from './read-values.ts';
import { refuseForbidden } from './refused-edit.ts';
import { valueAt } from './same.ts';
import { isIn, reversed, spliced, spliceOf, type Splice } from './splice.ts';

/** What an action did to one file; a file that came or went is kept whole. Plain data, so that it can be kept. */
export type FileStep =
  | { readonly file: string; readonly splice: Splice }
  | {
      readonly file: string;
      readonly before: Uint8Array | undefined;
      readonly after: Uint8Array | undefined;
    };

/** An action, and what it did: enough to have the same bytes again without reading a file. */
export interface Done {
  readonly action: Action;
  readonly steps: readonly FileStep[];
}

export interface DraftOptions {
  /** The day of today, `2026-11-30`: an accreditation that ended before it is closed. */
  readonly today?: string;
}

/**
 * A course while it is edited: what was opened, and what was done since. Comments and layout stay; a file that was not
 * touched keeps its very bytes.
 */
export class CourseDraft {
  readonly #opened: DraftFiles;
  readonly #today: string;
  #now: DraftFiles;
  readonly #done: Done[] = [];
  readonly #undone: Done[] = [];
  readonly #changes = new Map<string, readonly Change[]>();

  private constructor(opened: ReadonlyMap<string, Uint8Array>, { today }: DraftOptions) {
    this.#opened = DraftFiles.of(opened);
    this.#now = this.#opened;
    this.#today = today ?? new Date().toLocaleDateString('sv-SE');
  }

  static of(opened: ReadonlyMap<string, Uint8Array>, options: DraftOptions = {}): CourseDraft {
    return new CourseDraft(opened, options);
  }

  /**
   * A draft as it was kept, with everything that can be taken back.
   *
   * @returns `lost` counts what was done to another course, and everything behind that.
   */
  static restored(
    opened: ReadonlyMap<string, Uint8Array>,
    done: readonly Done[],
    options: DraftOptions = {},
  ): { readonly draft: CourseDraft; readonly lost: number } {
    const draft = new CourseDraft(opened, options);
    for (const [at, one] of done.entries()) {
      if (!one.steps.every((step) => draft.#fits(step))) return { draft, lost: done.length - at };
      for (const step of one.steps) draft.#step(step, false);
      draft.#done.push(one);
    }
    return { draft, lost: 0 };
  }

  /**
   * What was done before, done again. What was allowed on its day is allowed now.
   *
   * @throws {EditRefused} when it was done to another course.
   */
  static replayed(
    opened: ReadonlyMap<string, Uint8Array>,
    actions: readonly Action[],
    options: DraftOptions = {},
  ): CourseDraft {
    const draft = new CourseDraft(opened, options);
    for (const action of actions) draft.#do(action, '');
    return draft;
  }

  get opened(): ReadonlyMap<string, Uint8Array> {
    return this.#opened.bytes;
  }

  /** As edited. */
  get files(): ReadonlyMap<string, Uint8Array> {
    return this.#now.bytes;
  }

  /** Everything that was done and not undone, in order; done again on what was opened it gives the same bytes. */
  get actions(): readonly Action[] {
    return this.#done.map(({ action }) => action);
  }

  /** The same, with what each did. */
  get done(): readonly Done[] {
    return [...this.#done];
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** What stands there now, of a Markdown file its text; `undefined` when nothing does, or the file cannot be read. */
  value({ file, path }: Place): unknown {
    if (!isValuesFile(file)) return path.length === 0 ? this.#now.text(file) : undefined;
    return valueAt(this.#now.values(file), path);
  }

  /** A whole file, with line ends `\n`. */
  text(file: string): string | undefined {
    return this.#now.text(file);
  }

  /**
   * Does all edits of an action, or none. What changes no byte is no action that could be taken back.
   *
   * @throws {EditRefused} for what may never be edited, and for what cannot be done.
   */
  act(action: Action): void {
    if (this.#do(action, this.#today)) this.#undone.length = 0;
  }

  /** Takes the last action back. @returns whether there was one. */
  undo(): boolean {
    const last = this.#done.pop();
    if (last === undefined) return false;
    for (const step of last.steps.toReversed()) this.#step(step, true);
    this.#undone.push(last);
    return true;
  }

  /** Does again what was taken back last. @returns whether there was something. */
  redo(): boolean {
    const next = this.#undone.pop();
    if (next === undefined) return false;
    for (const step of next.steps) this.#step(step, false);
    this.#done.push(next);
    return true;
  }

  /** The net difference with what was opened; what was changed and changed back is none. */
  changes(): readonly Change[] {
    const files = [...new Set([...this.#opened.bytes.keys(), ...this.#now.bytes.keys()])];
    return files.toSorted().flatMap((file) => {
      const bytes = this.#now.bytesAt(file);
      if (bytes === this.#opened.bytesAt(file)) {
        this.#changes.delete(file);
        return [];
      }
      const known = this.#changes.get(file) ?? this.#changesIn(file);
      this.#changes.set(file, known);
      return known;
    });
  }

  #changesIn(file: string): readonly Change[] {
    const place: Place = { file, path: [] };
    const [before, after] = [this.#opened, this.#now].map((files) => files.values(file) ?? files.text(file));
    if (!this.#opened.has(file)) return [{ place, kind: 'added', after }];
    if (!this.#now.has(file)) return [{ place, was: place, kind: 'removed', before }];
    return changedValues(file, before, after);
  }

  /** @returns whether anything changed. */
  #do(action: Action, today: string): boolean {
    const before = this.#now;
    let now = before;
    const limits = { opened: this.#opened, today };
    for (const edit of action.edits) {
      refuseForbidden(edit, now, limits);
      now = now.edited(edit, this.#opened);
    }
    const steps = stepsBetween(before, now);
    if (steps.length === 0) return false;
    this.#take(now, steps);
    this.#done.push({ action, steps });
    return true;
  }

  #fits(step: FileStep): boolean {
    if ('splice' in step) return isIn(this.#now.raw(step.file) ?? '', step.splice);
    return this.#now.has(step.file) === (step.before !== undefined);
  }

  #step(step: FileStep, isBack: boolean): void {
    const { file } = step;
    const bytes =
      'splice' in step
        ? bytesOf(spliced(this.#now.raw(file) ?? '', isBack ? reversed(step.splice) : step.splice))
        : isBack
          ? step.before
          : step.after;
    this.#take(this.#now.with(file, bytes, this.#opened), [step]);
  }

  #take(now: DraftFiles, steps: readonly FileStep[]): void {
    this.#now = now;
    for (const { file } of steps) this.#changes.delete(file);
  }
}

function stepsBetween(before: DraftFiles, after: DraftFiles): readonly FileStep[] {
  const files = new Set([...before.bytes.keys(), ...after.bytes.keys()]);
  return [...files].flatMap((file): FileStep[] => {
    const [was, is] = [before.bytesAt(file), after.bytesAt(file)];
    if (was === is) return [];
    const [old, now] = [before.raw(file), after.raw(file)];
    if (old === undefined || now === undefined) return [{ file, before: was, after: is }];
    return [{ file, splice: spliceOf(old, now) }];
  });
}
