import type { Document, LineCounter } from 'yaml';
import type { CourseFolder } from './course-folder.ts';
import { decodeText, type Decoded } from './decode-text.ts';
import { jsonAccidents } from './json-text.ts';
import { remembered } from './remembered.ts';
import type { TextFault } from './text-fault.ts';
import { readYamlText } from './yaml-text.ts';

/** A YAML or JSON file with every corrected line in place. */
export interface YamlFile {
  readonly accidents: readonly TextFault[];
  /** `undefined` when it still cannot be read. */
  readonly document: Document | undefined;
  readonly lines: LineCounter | undefined;
  /** The text, line by line. */
  readonly source: readonly string[];
}

/** The files of one folder as they stand there. Each is read once, however often it is asked for. */
export class FilesAsRead {
  readonly #folder: CourseFolder;
  readonly #texts = new Map<string, Decoded | undefined>();
  readonly #yaml = new Map<string, YamlFile | undefined>();
  #names: readonly string[] | undefined;

  constructor(folder: CourseFolder) {
    this.#folder = folder;
  }

  /** Every file in the folder, sorted. */
  get names(): readonly string[] {
    return (this.#names ??= this.#folder.list().toSorted());
  }

  /** Is it there by exactly this name? A computer that takes capitals for small letters is not the last to read it. */
  has(file: string): boolean {
    return this.names.includes(file);
  }

  /** The bytes of a file; `undefined` when there is none of exactly this name. */
  bytes(file: string): Uint8Array | undefined {
    return this.has(file) ? this.#folder.read(file) : undefined;
  }

  /** What stands in a file; `undefined` when there is none of exactly this name. */
  text(file: string): Decoded | undefined {
    if (!this.#texts.has(file)) {
      const bytes = this.bytes(file);
      this.#texts.set(file, bytes === undefined ? undefined : decodeText(bytes));
    }
    return this.#texts.get(file);
  }

  /** `undefined` when there is no such file, or no text in it. */
  yaml(file: string): YamlFile | undefined {
    if (!this.#yaml.has(file)) {
      const decoded = this.text(file);
      this.#yaml.set(
        file,
        decoded === undefined || !('text' in decoded) ? undefined : read(file)(decoded.text),
      );
    }
    return this.#yaml.get(file);
  }

  /** The values of a YAML or JSON file, each time anew; `undefined` when it cannot be read. */
  values(file: string): unknown {
    try {
      return this.yaml(file)?.document?.toJS();
    } catch {
      // An alias that leads nowhere; it was told.
      return undefined;
    }
  }
}

/** A course has about eighty of them. */
const remembers = 200;

const readYaml = remembered((text): YamlFile => {
  const { accidents, document, lines, source } = readYamlText(text);
  return { accidents, document, lines, source: source.split('\n') };
}, remembers);

const readJson = remembered((text): YamlFile => {
  const unsound = jsonAccidents(text);
  if (unsound.length === 0) return readYaml(text);
  return { accidents: unsound, document: undefined, lines: undefined, source: text.split('\n') };
}, remembers);

function read(file: string): (text: string) => YamlFile {
  return file.endsWith('.json') ? readJson : readYaml;
}
