import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, isScalar, type Document, type LineCounter } from 'yaml';
import { countsOf, type Counts } from './counts.ts';
import type { CourseFault } from './course-error.ts';
import { decodeText } from './decode-text.ts';
import { say, type Say } from './fault-words.ts';
import { jsonAccidents } from './json-text.ts';
import type { TextFault } from './prose.ts';
import { languages, type Language } from './language.ts';
import type { ValuePath } from './value-path.ts';
import { readYamlText } from './yaml-text.ts';

interface YamlFile {
  readonly document: Document | undefined;
  readonly lines: LineCounter;
  /** The text, line by line, with every corrected line in place. */
  readonly source: readonly string[];
  readonly values: unknown;
  /** Lines that an accident was told of. */
  readonly corrected: ReadonlySet<number>;
}

/** A page in the languages in which it could be read. */
export interface RawPage {
  readonly title: Partial<Record<Language, string>>;
  readonly prose: Partial<Record<Language, string>>;
}

/** The files of one course folder: reads them, remembers their lines and gathers the faults. */
export class CourseFiles {
  readonly folder: string;
  readonly faults: CourseFault[] = [];
  readonly #yaml = new Map<string, YamlFile>();
  readonly #pages = new Set<string>();
  readonly #texts = new Map<string, string | undefined>();
  #names: readonly string[] | undefined;
  #counts: Counts | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Every file in the folder, with `/` on every computer. */
  get names(): readonly string[] {
    this.#names ??= readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(this.folder, '/').length))
      .map((name) => name.replaceAll('\\', '/'))
      .toSorted();
    return this.#names;
  }

  /** Files that were read, or should have been there. */
  get asked(): ReadonlySet<string> {
    return new Set(this.#texts.keys());
  }

  /** Is it there by exactly this name? A computer that takes capitals for small letters is not the last to read it. */
  has(file: string): boolean {
    return this.names.includes(file);
  }

  /** What texts may let the course fill in. What cannot be read is told where that file itself is read. */
  get counts(): Counts {
    if (this.#counts === undefined) {
      const quiet = new CourseFiles(this.folder);
      this.#counts = countsOf((file) => (quiet.has(file) ? quiet.readYaml(file) : undefined));
    }
    return this.#counts;
  }

  /** Could this page be read? If not, it was told why. */
  hasPage(file: string): boolean {
    return this.#pages.has(file);
  }

  /** Was a line of a YAML file told already, and read as it should have been? */
  isCorrected(file: string, line: number): boolean {
    return this.#yaml.get(file)?.corrected.has(line) === true;
  }

  /** The values of a YAML or JSON file, the same each time; `undefined` when it is missing or cannot be read (then there is a fault). */
  readYaml(file: string): unknown {
    const known = this.#yaml.get(file);
    if (known !== undefined) return known.values;
    const text = this.readText(file);
    if (text === undefined) return undefined;
    if (file.endsWith('.json')) {
      const accidents = jsonAccidents(text);
      for (const accident of accidents) this.faults.push({ file, ...accident });
      if (accidents.length > 0) return undefined;
    }
    const { accidents, document, lines, source } = readYamlText(text);
    for (const accident of accidents) this.faults.push({ file, ...accident });
    const values = valuesOf(document);
    const corrected = new Set(accidents.map(({ line }) => line));
    this.#yaml.set(file, { document, lines, source: source.split('\n'), values, corrected });
    return values;
  }

  /** A page in every language: a heading of the first level, then Markdown. What is wrong with one language hides nothing of the other. */
  readPage(base: string): RawPage {
    const read = languages.flatMap((language) => {
      const page = this.#readMarkdown(`${base}.${language}.md`);
      return page === undefined ? [] : [[language, page] as const];
    });
    return {
      title: Object.fromEntries(read.map(([language, { title }]) => [language, title])),
      prose: Object.fromEntries(read.map(([language, { prose }]) => [language, prose])),
    };
  }

  #readMarkdown(file: string): { title: string; prose: string } | undefined {
    const text = this.readText(file);
    if (text === undefined) return undefined;
    const heading = /^# (.+)(?:\n|$)/.exec(text);
    if (heading === null) {
      this.faultAt(file, 1, (words) => words.files.noTitle);
      return undefined;
    }
    this.#pages.add(file);
    // The heading becomes an empty line, so that line numbers in the prose are those of the file.
    return { title: heading[1] ?? '', prose: `\n${text.slice(heading[0].length)}` };
  }

  /** The decoded text of a file; `undefined` when it is missing or no UTF-8 (then there is a fault). */
  readText(file: string): string | undefined {
    if (!this.#texts.has(file)) this.#texts.set(file, this.#decoded(file));
    return this.#texts.get(file);
  }

  #decoded(file: string): string | undefined {
    if (!this.has(file)) {
      const other = this.names.find((name) => isNearly(name, file));
      this.faultAt(file, 1, (words) =>
        other === undefined ? words.files.missing : words.files.missingBut(other),
      );
      return undefined;
    }
    const decoded = decodeText(readFileSync(join(this.folder, file)));
    if ('text' in decoded) return decoded.text;
    this.faults.push({ file, ...decoded });
    return undefined;
  }

  faultAt(file: string, line: number, sentence: Say): void {
    this.faults.push({ file, line, message: say(sentence) });
  }

  /** Adds a fault at a value of a YAML file. `within` counts lines inside a piece of Markdown, from 1. */
  fault(file: string, path: ValuePath, sentence: Say, within = 0): void {
    this.faults.push({ file, line: this.lineOf(file, path, within), message: say(sentence) });
  }

  /** Where a value stands; `within` as in `fault`. */
  lineOf(file: string, path: ValuePath, within = 0): number {
    const value = this.#yaml.get(file)?.document?.getIn(path, true);
    // The text of a block (| or >) begins on the line after its sign, other text where it stands.
    const isBlock = isScalar(value) && value.type?.startsWith('BLOCK') === true;
    return this.#lineOf(file, path) + (isBlock ? within : Math.max(0, within - 1));
  }

  #lineOf(file: string, path: ValuePath): number {
    const yaml = this.#yaml.get(file);
    if (yaml?.document === undefined) return 1;
    // A missing key has no place of its own: the nearest parent that exists is shown.
    for (let length = path.length; length > 0; length--) {
      const node = yaml.document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return yaml.lines.linePos(node.range[0]).line;
    }
    return 1;
  }

  /** The first line of a file in which this stands. */
  lineWith(file: string, piece: string): number {
    const lines = this.#texts.get(file)?.split('\n') ?? [];
    return (
      Math.max(
        0,
        lines.findIndex((line) => line.includes(piece)),
      ) + 1
    );
  }

  /** The corrected line of a text in a block, with the indent that it has in its file. */
  indented(file: string, path: ValuePath, fault: TextFault | undefined): string | undefined {
    if (fault?.corrected === undefined) return undefined;
    const yaml = this.#yaml.get(file);
    const value = yaml?.document?.getIn(path, true);
    if (!isScalar(value) || value.type?.startsWith('BLOCK') !== true) return undefined;
    const line = yaml?.source[this.lineOf(file, path, fault.line) - 1] ?? '';
    return (/^ */.exec(line)?.[0] ?? '') + fault.corrected.trimStart();
  }

  /** The line of a value that looks like a number, as a text; `undefined` where it stands in another way. */
  quotedLine(file: string, path: ValuePath): string | undefined {
    const yaml = this.#yaml.get(file);
    const value = yaml?.document?.getIn(path, true);
    if (yaml === undefined || !isScalar(value) || value.type !== 'PLAIN' || !value.range) return undefined;
    const { line, col } = yaml.lines.linePos(value.range[0]);
    const text = yaml.source[line - 1] ?? '';
    const end = col - 1 + value.range[1] - value.range[0];
    return `${text.slice(0, col - 1)}'${text.slice(col - 1, end)}'${text.slice(end)}`;
  }
}

function valuesOf(document: Document | undefined): unknown {
  try {
    return document?.toJS();
  } catch {
    // An alias that leads nowhere; it was told.
    return undefined;
  }
}

/** The same but for capitals, or for an ending that an editor put behind it. */
function isNearly(name: string, wanted: string): boolean {
  const small = name.toLowerCase();
  return [wanted, `${wanted}.txt`, `${wanted}.md`].some((other) => small === other.toLowerCase());
}
