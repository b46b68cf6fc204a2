import js2xliff from 'xliff/js2xliff';
import { pathInWords } from '../course-files/value-path.ts';
import { marksIn, piecesOf, type Mark, type Piece } from './marks.ts';
import type { Unit } from './units.ts';
import type { XliffCode, XliffText, XliffUnit } from 'xliff/xliff2js';

/** A translation file (XLIFF 2.0) with these units, Dutch to English; the English that there is stands in it. */
export async function toXliff(units: readonly Unit[]): Promise<string> {
  const resources: Record<string, Record<string, XliffUnit>> = {};
  for (const unit of units) (resources[unit.file] ??= {})[unit.id] = inXliff(unit);
  const xml = await js2xliff({ sourceLanguage: 'nl', targetLanguage: 'en', resources }, { indent: '' });
  // A line for each unit, so that a person and a comparison of files can find something in it.
  const lines = xml.replaceAll(/(?=<(?:file|unit)\b|<\/(?:file|xliff)>)/g, '\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines}\n`;
}

function inXliff({ text, nl, en }: Unit): XliffUnit {
  const [dutch, english] = [piecesOf(nl), piecesOf(en ?? '')];
  const ids = idsOf(dutch, english);
  const { file, path } = text.dutch;
  const before = en === undefined ? text.en.join('\n').trim() : undefined;
  return {
    source: inPieces(dutch, ids.nl),
    ...(en === undefined ? {} : { target: inPieces(english, ids.en) }),
    note: [
      withoutCodes(`${file}: ${pathInWords(file, path).nl}`),
      ...(before === undefined ? [] : [`Engels tot nu toe: ${before}`]),
    ],
    additionalAttributes: { canResegment: 'no', 'xml:space': 'preserve' },
  };
}

/** The library does not escape these in a note of its own making twice; nobody misses them there. */
function withoutCodes(text: string): string {
  return text.replaceAll(/[&<>]/g, ' ');
}

export interface MarkIds {
  readonly nl: ReadonlyMap<Mark, string>;
  readonly en: ReadonlyMap<Mark, string>;
}

/** The marks of both texts by number: what is the same in both has the same number; what only the English has, one with an e. */
export function idsOf(nl: readonly Piece[], en: readonly Piece[]): MarkIds {
  const dutch = new Map(marksIn(nl).map((mark, at) => [mark, String(at + 1)] as const));
  const free = [...dutch];
  const english = new Map<Mark, string>();
  for (const mark of marksIn(en)) {
    const same = free.findIndex(([other]) => other.before === mark.before && other.after === mark.after);
    const [found] = same < 0 ? [] : free.splice(same, 1);
    english.set(mark, found?.[1] ?? `e${english.size + 1}`);
  }
  return { nl: dutch, en: english };
}

function inPieces(pieces: readonly Piece[], ids: ReadonlyMap<Mark, string>): XliffText {
  const inside = pieces.map((piece): string | XliffCode => {
    if (typeof piece === 'string') return piece;
    const id = ids.get(piece) ?? '';
    const shown = asAttribute(piece.shown);
    return piece.within === undefined
      ? { Standalone: { id, disp: shown, equiv: shown } }
      : { Span: { id, dispStart: shown, dispEnd: shown, contents: inPieces(piece.within, ids) } };
  });
  return inside.length === 1 && typeof inside[0] === 'string' ? inside[0] : inside;
}

/** The library escapes quotes in an attribute and nothing else. */
function asAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
