import xliff2js, { type Xliff, type XliffCode, type XliffText } from 'xliff/xliff2js';
import type { CourseText } from './course-texts.ts';
import { isPlaceholder, marksIn, piecesOf, type Mark } from './marks.ts';
import { joined, paragraphsOf } from './paragraphs.ts';
import { idsOf } from './to-xliff.ts';
import type { Unit } from './units.ts';

/** Why a translation file is not taken over; each is a key of a sentence. */
export type XliffReason =
  /** No XML, or no XLIFF 2 in it. */
  | 'no-xliff'
  /** Not from Dutch to English. */
  | 'other-languages'
  | 'other-course'
  /** Nothing in the course has this place. */
  | 'unknown'
  /** The Dutch is another one now. */
  | 'source-changed'
  | 'no-target'
  /** Cut in segments, which may not be done with these texts. */
  | 'split'
  /** A place such as {{lessen}} is not there, or a mark is there twice. */
  | 'marks'
  /** Codes that were not in it. */
  | 'codes';

export interface XliffFault {
  readonly reason: XliffReason;
  /** As the file names it. */
  readonly unit?: string;
  /** Where it stands in the course. */
  readonly text?: CourseText;
  /** The mark that it is about. */
  readonly mark?: string;
}

/** A text with the English that came back. */
export interface Translated {
  readonly text: CourseText;
  readonly en: readonly string[];
}

export type FromXliff =
  | { readonly translated: readonly Translated[] }
  /** Nothing is taken over as long as there is one. */
  | { readonly faults: readonly XliffFault[] };

/** Reads a translation file that came back, for the course as it is now. `units` are all units of that course. */
export async function fromXliff(file: string, units: readonly Unit[]): Promise<FromXliff> {
  const refused = (reason: XliffReason): FromXliff => ({ faults: [{ reason }] });
  const xliff = await read(file);
  if (xliff === undefined) return refused('no-xliff');
  if (!/^nl\b/i.test(xliff.sourceLanguage) || !/^en\b/i.test(xliff.targetLanguage ?? 'en'))
    return refused('other-languages');
  const files = Object.keys(xliff.resources);
  const prefix = (units[0]?.file ?? ':').replace(/:.*/s, ':');
  if (files.length === 0) return refused('no-xliff');
  if (!files.every((id) => id.startsWith(prefix))) return refused('other-course');
  const split = new Set(
    [...file.matchAll(/<unit\b[^>]*?\bid="([^"]*)"[^>]*>(.*?)<\/unit>/gs)]
      .filter(([, , inside = '']) => (inside.match(/<segment\b/g) ?? []).length > 1)
      .map(([, id]) => id),
  );
  const byName = new Map(units.map((unit) => [`${unit.file} ${unit.id}`, unit]));
  const faults: XliffFault[] = [];
  const found = new Map<CourseText, Map<number, string>>();
  for (const [fileName, inFile] of Object.entries(xliff.resources)) {
    for (const [id, { source, target }] of Object.entries(inFile)) {
      const unit = byName.get(`${fileName} ${id}`);
      const fault = (reason: XliffReason, mark?: string) =>
        faults.push({
          reason,
          unit: `${fileName} ${id}`,
          ...(unit === undefined ? {} : { text: unit.text }),
          ...(mark === undefined ? {} : { mark }),
        });
      if (unit === undefined) fault('unknown');
      else if (split.has(id)) fault('split');
      else {
        const ids = idsOf(piecesOf(unit.nl), piecesOf(unit.en ?? ''));
        const known = new Map([...ids.en, ...ids.nl].map(([mark, name]) => [name, mark] as const));
        const [dutch, english] = [source, target].map((text) => plain(text, known));
        if (dutch === undefined || flat(dutch.text) !== flat(unit.nl)) fault('source-changed');
        else if (english === undefined || english.text.trim() === '') fault('no-target');
        else if (english.unknown) fault('codes');
        else {
          const lost = lostPlace(unit, english.text) ?? twice(english.used, known);
          if (lost !== undefined) fault('marks', lost);
          const pieces = found.get(unit.text) ?? new Map<number, string>();
          found.set(unit.text, pieces.set(unit.at, english.text.trim()));
        }
      }
    }
  }
  if (faults.length > 0) return { faults };
  return wholeTexts(found);
}

/** Whole texts of the paragraphs that came back; a paragraph that stayed behind keeps its English where it has one. */
function wholeTexts(found: ReadonlyMap<CourseText, ReadonlyMap<number, string>>): FromXliff {
  const faults: XliffFault[] = [];
  const translated = [...found].map(([text, pieces]): Translated => {
    const { nl, en } = paragraphsOf(text);
    const whole = nl.map((dutch, at) => {
      // A paragraph without words, such as a comment, is the same in both languages.
      const stays = en?.[at] ?? (/[\p{L}\d]/u.test(dutch.replaceAll(/<!--.*?-->/gs, '')) ? undefined : dutch);
      const piece = pieces.get(at) ?? stays;
      if (piece === undefined && !faults.some((fault) => fault.text === text))
        faults.push({ reason: 'no-target', text });
      return piece ?? '';
    });
    const isSame = en !== undefined && whole.every((piece, at) => piece === en[at]?.trim());
    return { text, en: isSame ? text.en : joined(whole, text) };
  });
  return faults.length > 0 ? { faults } : { translated };
}

async function read(file: string): Promise<Xliff | undefined> {
  try {
    const { sourceLanguage, targetLanguage, resources } = await xliff2js(prepared(file));
    if (sourceLanguage === undefined || resources === undefined) return undefined;
    return { sourceLanguage, resources, ...(targetLanguage === undefined ? {} : { targetLanguage }) };
  } catch {
    return undefined;
  }
}

/** A letter that no text has: it keeps spaces and line ends beside a code, which the library takes away. */
const edge = '\uE000';

/** What tools add around words to point at them is no text; between codes every space counts. */
function prepared(file: string): string {
  return file
    .replace(/^\uFEFF/, '')
    .replaceAll(/<\/?(?:mrk|sm|em)\b[^>]*>/g, '')
    .replaceAll(
      /(<(source|target)\b[^>/]*>)(.*?)(<\/\2>)/gs,
      (_, start: string, _name: string, inside: string, end: string) =>
        start + edge + inside.replaceAll('<', `${edge}<`).replaceAll('>', `>${edge}`) + edge + end,
    );
}

interface Plain {
  readonly text: string;
  readonly used: readonly string[];
  /** Is there a code in it that the course does not know? */
  readonly unknown: boolean;
}

function plain(text: XliffText | undefined, known: ReadonlyMap<string, Mark>): Plain | undefined {
  if (text === undefined) return undefined;
  const used: string[] = [];
  let unknown = false;
  const said = (part: XliffText): string => {
    if (typeof part === 'string') return part.replaceAll(edge, '');
    if (isList(part)) return part.map(said).join('');
    const [code, contents] = codeOf(part);
    const mark = known.get(code);
    if (mark === undefined) {
      unknown = true;
      return said(contents);
    }
    used.push(code);
    return mark.before + (mark.within === undefined ? '' : said(contents)) + (mark.after ?? '');
  };
  return { text: said(text), used, unknown };
}

function isList(text: XliffText): text is readonly (string | XliffCode)[] {
  return Array.isArray(text);
}

function codeOf(code: XliffCode): readonly [id: string, contents: XliffText] {
  if ('Standalone' in code) return [code.Standalone.id, ''];
  if ('Span' in code) return [code.Span.id, code.Span.contents ?? ''];
  return ['', ''];
}

/** A place that the Dutch has and the English has not; `before` is the English that there was, which may do without it. */
function lostPlace({ nl, en: before }: Unit, en: string): string | undefined {
  const [dutch, old, english] = [nl, before ?? nl, en].map(
    (text) =>
      new Map(
        marksIn(piecesOf(text))
          .filter(isPlaceholder)
          .map((mark) => [mark.before.toLowerCase(), mark]),
      ),
  ) as [Map<string, Mark>, Map<string, Mark>, Map<string, Mark>];
  return [...dutch].find(([name]) => old.has(name) && !english.has(name))?.[1].before;
}

/** Two of one mark of Markdown would be a text that nobody wrote. */
function twice(used: readonly string[], known: ReadonlyMap<string, Mark>): string | undefined {
  const id = used.find((one, at) => used.indexOf(one) < at);
  const mark = id === undefined ? undefined : known.get(id);
  return mark === undefined || isPlaceholder(mark) ? undefined : mark.shown;
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
