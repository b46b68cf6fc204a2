import * as v from 'valibot';
import { isNode, isScalar } from 'yaml';
import { countsOf, type Counts } from './counts.ts';
import type { CourseFault } from './course-error.ts';
import type { CourseFolder } from './course-folder.ts';
import { say, type Say } from './fault-words.ts';
import { FilesAsRead } from './files-as-read.ts';
import { languages, type Language } from './language.ts';
import type { TextFault } from './text-fault.ts';
import { pathAt } from './path-at.ts';
import type { Place, ValuePath } from './value-path.ts';
import type { LocalTexts, MetPlace } from './variant/local-places.ts';
import { originOf, overlaid, type Origin } from './variant/overlay.ts';
import { variantFile, variantSchema, type WrittenVariant } from './variant/variant-schema.ts';

/** A page in the languages in which it could be read. */
export interface RawPage {
  readonly title: Partial<Record<Language, string>>;
  readonly prose: Partial<Record<Language, string>>;
}

/** The files of one course folder: remembers the lines of what was asked for, and gathers the faults. */
export class CourseFiles {
  readonly faults: CourseFault[] = [];
  readonly #read: FilesAsRead;
  readonly #asked = new Set<string>();
  readonly #values = new Map<string, unknown>();
  readonly #pages = new Set<string>();
  /** What a variant has for the places that pages keep for it; set before any page is read. */
  localTexts: LocalTexts = new Map();
  /** The places that were met. */
  readonly localPlaces: (MetPlace & { readonly file: string })[] = [];
  #counts: Counts | undefined;

  readonly #folder: CourseFolder;
  readonly #isNational: boolean;
  readonly #origins = new Map<string, readonly Origin[]>();
  #variant: { readonly found: WrittenVariant | undefined } | undefined;
  #national: CourseFiles | undefined;

  constructor(folder: CourseFolder, { isNational = false } = {}) {
    this.#folder = folder;
    this.#isNational = isNational || !folder.list().includes(variantFile);
    this.#read = new FilesAsRead(folder);
  }

  /** Every file in the folder, sorted, with `/` on every computer. */
  get names(): readonly string[] {
    return this.#read.names;
  }

  /** The files as they stand there, for who looks at all texts at once: nothing is told, and nothing is read again. */
  get asRead(): FilesAsRead {
    return this.#read;
  }

  /** Files that were read, or should have been there. */
  get asked(): ReadonlySet<string> {
    return this.#asked;
  }

  has(file: string): boolean {
    return this.#read.has(file);
  }

  /** A local variant that lies over the course; what is wrong with it is told where it is read. */
  get variant(): WrittenVariant | undefined {
    if (this.#variant === undefined) {
      const read = this.#isNational ? undefined : v.safeParse(variantSchema, this.#read.values(variantFile));
      this.#variant = {
        found: read?.success === true ? (this.#read.values(variantFile) as WrittenVariant) : undefined,
      };
    }
    return this.#variant.found;
  }

  /** The same files without any variant. Its faults are those of these files too. */
  get national(): CourseFiles {
    return (this.#national ??= new CourseFiles(this.#folder, { isNational: true }));
  }

  /** Where a value really stands that was asked for in a course file: there, or in the variant that lies over it. */
  originOf(file: string, path: ValuePath): Place {
    this.#valuesOf(file);
    return originOf(file, path, this.#origins.get(file) ?? []);
  }

  /** The values of a file with the variant over them, each time anew. */
  #valuesOf(file: string): unknown {
    const values = this.#read.values(file);
    if (this.variant === undefined) return values;
    const { values: laid, origins } = overlaid(file, values, this.variant);
    this.#origins.set(file, origins);
    return laid;
  }

  /** What texts may let the course fill in. What cannot be read is told where that file itself is read. */
  get counts(): Counts {
    return (this.#counts ??= countsOf((file) => this.#valuesOf(file)));
  }

  /** Could this page be read? If not, it was told why. */
  hasPage(file: string): boolean {
    return this.#pages.has(file);
  }

  /** Was a line of a YAML file told already, and read as it should have been? */
  isCorrected(file: string, line: number): boolean {
    return this.#read.yaml(file)?.accidents.some((accident) => accident.line === line) === true;
  }

  /** The values of a YAML or JSON file, the same each time; `undefined` when it is missing or cannot be read (then there is a fault). */
  readYaml(file: string): unknown {
    if (!this.#values.has(file)) {
      this.readText(file);
      for (const accident of this.#read.yaml(file)?.accidents ?? [])
        this.faults.push({ file, place: this.#placeAt(file, accident.line), ...accident });
      this.#values.set(file, this.#valuesOf(file));
    }
    return this.#values.get(file);
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
    const found = this.#read.text(file);
    const isFirst = !this.#asked.has(file);
    this.#asked.add(file);
    if (found !== undefined && 'text' in found) return found.text;
    if (isFirst && found !== undefined) this.faults.push({ file, place: { file, path: [] }, ...found });
    else if (isFirst) this.#tellMissing(file);
    return undefined;
  }

  #tellMissing(file: string): void {
    const other = this.names.find((name) => isNearly(name, file));
    this.faultAt(file, 1, (words) =>
      other === undefined ? words.files.missing : words.files.missingBut(other),
    );
  }

  /** The bytes of a file that is no text; `undefined` when it is missing. */
  readBytes(file: string): Uint8Array | undefined {
    this.#asked.add(file);
    return this.#read.bytes(file);
  }

  faultAt(file: string, line: number, sentence: Say): void {
    this.faults.push({ file, line, place: this.#placeAt(file, line), message: say(sentence) });
  }

  /** Adds a fault at a value of a YAML file. `within` counts lines inside a piece of Markdown, from 1. */
  fault(file: string, path: ValuePath, sentence: Say, within = 0): void {
    const place = this.originOf(file, path);
    this.faults.push({
      ...{ file: place.file, line: this.lineOf(place.file, place.path, within), place },
      message: say(sentence),
    });
  }

  /** Where a value stands; `within` as in `fault`. */
  lineOf(file: string, path: ValuePath, within = 0): number {
    const value = this.#read.yaml(file)?.document?.getIn(path, true);
    // The text of a block (| or >) begins on the line after its sign, other text where it stands.
    const isBlock = isScalar(value) && value.type?.startsWith('BLOCK') === true;
    return this.#lineOf(file, path) + (isBlock ? within : Math.max(0, within - 1));
  }

  #lineOf(file: string, path: ValuePath): number {
    const yaml = this.#read.yaml(file);
    if (yaml?.document === undefined || yaml.lines === undefined) return 1;
    // A missing key has no place of its own: the nearest parent that exists is shown.
    for (let length = path.length; length > 0; length--) {
      const node = yaml.document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return yaml.lines.linePos(node.range[0]).line;
    }
    return 1;
  }

  /** The value that stands on a line of a YAML or JSON file. */
  #placeAt(file: string, line: number): Place {
    const yaml = /\.(?:yaml|json)$/.test(file) ? this.#read.yaml(file) : undefined;
    if (yaml?.document === undefined || yaml.lines === undefined || line === 1) return { file, path: [] };
    return { file, path: pathAt(yaml.document, yaml.lines, line) };
  }

  /** The first line of a file in which this stands. */
  lineWith(file: string, piece: string): number {
    const found = this.#read.text(file);
    const lines = found !== undefined && 'text' in found ? found.text.split('\n') : [];
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
    const yaml = this.#read.yaml(file);
    const value = yaml?.document?.getIn(path, true);
    if (!isScalar(value) || value.type?.startsWith('BLOCK') !== true) return undefined;
    const line = yaml?.source[this.lineOf(file, path, fault.line) - 1] ?? '';
    return (/^ */.exec(line)?.[0] ?? '') + fault.corrected.trimStart();
  }

  /** The line of a value that looks like a number, as a text; `undefined` where it stands in another way. */
  quotedLine(file: string, path: ValuePath): string | undefined {
    const yaml = this.#read.yaml(file);
    const value = yaml?.document?.getIn(path, true);
    if (yaml?.lines === undefined || !isScalar(value) || value.type !== 'PLAIN' || !value.range)
      return undefined;
    const { line, col } = yaml.lines.linePos(value.range[0]);
    const text = yaml.source[line - 1] ?? '';
    const end = col - 1 + value.range[1] - value.range[0];
    return `${text.slice(0, col - 1)}'${text.slice(col - 1, end)}'${text.slice(end)}`;
  }
}

/** The same but for capitals, or for an ending that an editor put behind it. */
function isNearly(name: string, wanted: string): boolean {
  const small = name.toLowerCase();
  return [wanted, `${wanted}.txt`, `${wanted}.md`].some((other) => small === other.toLowerCase());
}
