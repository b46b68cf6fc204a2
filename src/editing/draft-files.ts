import { EditRefused } from './edit-refused.ts';
import { editedText } from './edit-text.ts';
import type { Edit } from './edit.ts';
import { bytesOf, inMannerOf, plainText, rawTextOf } from './file-text.ts';
import { isValuesFile, readValues, type ReadText } from './read-values.ts';

/** One file: its bytes, and what was read of them. */
class DraftFile {
  readonly bytes: Uint8Array;
  #raw: string | undefined;
  #read: ReadText | undefined;
  #isRead = false;

  constructor(bytes: Uint8Array, read?: ReadText) {
    this.bytes = bytes;
    if (read === undefined) return;
    this.#read = read;
    this.#isRead = true;
  }

  /** With its byte order mark and line ends; `undefined` when it is no UTF-8. */
  get raw(): string | undefined {
    return (this.#raw ??= rawTextOf(this.bytes));
  }

  get text(): string | undefined {
    return this.raw === undefined ? undefined : plainText(this.raw);
  }

  read(file: string): ReadText | undefined {
    if (!this.#isRead) this.#read = this.text === undefined ? undefined : readValues(file, this.text);
    this.#isRead = true;
    return this.#read;
  }
}

/** The files of a course at one moment. Never changed: an edit gives others, which share what they have in common. */
export class DraftFiles {
  readonly #files: ReadonlyMap<string, DraftFile>;
  #bytes: ReadonlyMap<string, Uint8Array> | undefined;

  private constructor(files: ReadonlyMap<string, DraftFile>) {
    this.#files = files;
  }

  static of(files: ReadonlyMap<string, Uint8Array>): DraftFiles {
    return new DraftFiles(new Map([...files].map(([file, bytes]) => [file, new DraftFile(bytes)])));
  }

  get bytes(): ReadonlyMap<string, Uint8Array> {
    return (this.#bytes ??= new Map([...this.#files].map(([file, { bytes }]) => [file, bytes])));
  }

  has(file: string): boolean {
    return this.#files.has(file);
  }

  bytesAt(file: string): Uint8Array | undefined {
    return this.#files.get(file)?.bytes;
  }

  raw(file: string): string | undefined {
    return this.#files.get(file)?.raw;
  }

  /** With line ends `\n`; `undefined` when it is not there, or is no text. */
  text(file: string): string | undefined {
    return this.#files.get(file)?.text;
  }

  /** Of a YAML or JSON file; `undefined` when it is not there or cannot be read. */
  values(file: string): unknown {
    return isValuesFile(file) ? this.#files.get(file)?.read(file)?.values : undefined;
  }

  /**
   * Other bytes at one path; `undefined` takes it away. What is the same as it was in `opened` is that very file again.
   */
  with(file: string, bytes: Uint8Array | undefined, opened?: DraftFiles, read?: ReadText): DraftFiles {
    const files = new Map(this.#files);
    const same = opened === undefined ? undefined : opened.#files.get(file);
    if (bytes === undefined) files.delete(file);
    else if (same !== undefined && isEqual(same.bytes, bytes)) files.set(file, same);
    else files.set(file, new DraftFile(bytes, read));
    return new DraftFiles(files);
  }

  /**
   * After an edit.
   *
   * @throws {EditRefused} when it cannot be done.
   */
  edited(given: Edit, opened: DraftFiles): DraftFiles {
    const edit = withLineFeeds(given);
    const put = (file: string, text: string, read?: ReadText) =>
      this.with(file, bytesOf(inMannerOf(this.raw(file) ?? '', text)), opened, read);
    switch (edit.type) {
      case 'file-added':
        if (this.has(edit.file)) throw new EditRefused('file-exists', edit.file);
        return put(edit.file, edit.text);
      case 'file-removed':
        if (!this.has(edit.file)) throw new EditRefused('no-file', edit.file);
        return this.with(edit.file, undefined);
      case 'text':
        this.#textOf(edit.file);
        if (isValuesFile(edit.file) && this.values(edit.file) !== undefined)
          throw new EditRefused('no-place', edit.file);
        return put(edit.file, edit.text);
      default: {
        const { file } = edit.type === 'value' || edit.type === 'removed' ? edit.place : edit.list;
        const text = this.#textOf(file);
        if (!isValuesFile(file)) throw new EditRefused('no-place', file);
        const edited = editedText(text, this.#files.get(file)?.read(file), edit);
        return put(file, edited.text, edited.read);
      }
    }
  }

  #textOf(file: string): string {
    const text = this.text(file);
    if (text === undefined) throw new EditRefused(this.has(file) ? 'unreadable' : 'no-file', file);
    return text;
  }
}

/** What was copied on Windows has other line ends; the file has its own. */
function withLineFeeds(edit: Edit): Edit {
  const plain = (text: string) => text.replaceAll(/\r\n?/g, '\n');
  if ('text' in edit) return { ...edit, text: plain(edit.text) };
  return edit.type === 'value' && typeof edit.value === 'string'
    ? { ...edit, value: plain(edit.value) }
    : edit;
}

export function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
