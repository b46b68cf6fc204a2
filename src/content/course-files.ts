import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { CourseFault } from './course-error.ts';

/** Where a value stands in a file: keys and positions from the root of the YAML. */
export type ValuePath = readonly (string | number)[];

interface YamlFile {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** The files of one course folder: reads them, remembers their lines and gathers the faults. */
export class CourseFiles {
  readonly folder: string;
  readonly faults: CourseFault[] = [];
  readonly #yaml = new Map<string, YamlFile>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The values of a YAML file; `undefined` when it is missing or cannot be read (then there is a fault). */
  readYaml(file: string): unknown {
    const text = this.#text(file);
    if (text === undefined) return undefined;
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    this.#yaml.set(file, { document, lines });
    for (const error of document.errors) {
      const line = lines.linePos(error.pos[0]).line;
      this.faults.push({
        file,
        line,
        message: `this is not valid YAML (${lowerFirst(error.message)}); look at the indent, colons and quotes`,
      });
    }
    return document.errors.length > 0 ? undefined : document.toJS();
  }

  /** A page in every language: a heading of the first level, then Markdown. */
  readPage(base: string): { title: Record<string, string>; prose: Record<string, string> } | undefined {
    const nl = this.#readMarkdown(`${base}.nl.md`);
    const en = this.#readMarkdown(`${base}.en.md`);
    if (nl === undefined || en === undefined) return undefined;
    return { title: { nl: nl.title, en: en.title }, prose: { nl: nl.prose, en: en.prose } };
  }

  #readMarkdown(file: string): { title: string; prose: string } | undefined {
    const text = this.#text(file);
    if (text === undefined) return undefined;
    const heading = /^# (.+)\r?\n/.exec(text);
    if (heading === null) {
      this.faults.push({
        file,
        line: 1,
        message: 'the title is missing; a first line such as "# Title" is expected',
      });
      return undefined;
    }
    // The heading becomes an empty line, so that line numbers in the prose are those of the file.
    return { title: heading[1] ?? '', prose: text.slice(heading[0].length - 1) };
  }

  #text(file: string): string | undefined {
    const path = join(this.folder, file);
    if (!existsSync(path)) {
      this.faults.push({ file, line: 1, message: 'this file is missing; the course needs it' });
      return undefined;
    }
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  }

  /** Adds a fault at a value of a YAML file. `within` counts lines inside a piece of Markdown, from 1. */
  fault(file: string, path: ValuePath, message: string, within = 0): void {
    const value = this.#yaml.get(file)?.document.getIn(path, true);
    // The text of a block (| or >) begins on the line after its sign, other text where it stands.
    const isBlock = isScalar(value) && value.type?.startsWith('BLOCK') === true;
    const below = isBlock ? within : Math.max(0, within - 1);
    this.faults.push({ file, line: this.#lineOf(file, path) + below, message });
  }

  #lineOf(file: string, path: ValuePath): number {
    const yaml = this.#yaml.get(file);
    if (yaml === undefined) return 1;
    // A missing key has no place of its own: the nearest parent that exists is shown.
    for (let length = path.length; length > 0; length--) {
      const node = yaml.document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return yaml.lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
