import { Unzip, UnzipInflate } from 'fflate';
import { unescaped } from '../../encoding/escape-html.ts';
import { pauses } from './pauses.ts';
import { ExportRefused } from './export-fault.ts';

/** Characters of texts that a workbook may share between its cells. */
const mostShared = 60_000_000;
/** Characters of one row, or of one shared text. */
const longestPiece = 2_000_000;

/**
 * The rows of a workbook (.xlsx) as text, one after another: only the shared texts are held in memory. (The reader of a
 * presence list takes a workbook in as a whole, which a report on 100,000 learners is too large for.)
 *
 * @throws ExportRefused for a workbook that is not whole, or holds more than fits.
 */
export async function* workbookRows(file: Blob): AsyncGenerator<readonly (readonly string[])[]> {
  const pause = pauses();
  const shared: string[] = [];
  let size = 0;
  for await (const items of elementsOf(file, (name) => /^xl\/sharedStrings\.xml$/i.test(name), 'si')) {
    await pause();
    for (const item of items) {
      const text = textIn(item);
      size += text.length;
      if (size > mostShared) throw new ExportRefused('too-large');
      shared.push(text);
    }
  }
  for await (const rows of elementsOf(file, (name) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name), 'row'))
    yield rows.map((row) => cellsOf(row, shared));
}

/** Everything up to each end of an element of this name, in the parts that are wanted, as it comes out of the zip. */
async function* elementsOf(
  file: Blob,
  isWanted: (part: string) => boolean,
  name: 'si' | 'row',
): AsyncGenerator<readonly string[]> {
  const end = new RegExp(`</(?:\\w+:)?${name}>|<(?:\\w+:)?${name}(?:\\s[^>]*)?/>`, 'g');
  let part: string | undefined;
  let text = '';
  for await (const piece of unzipped(file, isWanted, name === 'row')) {
    if (piece.part !== part) text = '';
    part = piece.part;
    text += piece.text;
    const found: string[] = [];
    let from = 0;
    for (const match of text.matchAll(end)) {
      const to = match.index + match[0].length;
      found.push(text.slice(from, to));
      from = to;
    }
    text = text.slice(from);
    if (text.length > longestPiece) throw new ExportRefused('workbook');
    yield found;
  }
}

/** Bytes that are unpacked at once: at most a thousand times as many come out of them. */
const bytesAtOnce = 4096;

/** @param isNeeded A workbook without such a part is none. */
async function* unzipped(
  file: Blob,
  isWanted: (part: string) => boolean,
  isNeeded: boolean,
): AsyncGenerator<{ readonly part: string; readonly text: string }> {
  let ready: { part: string; text: string }[] = [];
  let isBroken = false;
  let begun = 0;
  let ended = 0;
  const unzip = new Unzip((entry) => {
    if (!isWanted(entry.name)) return;
    const decoder = new TextDecoder();
    entry.ondata = (error, data, final) => {
      // The type says that there is none where all is well; it is null.
      if ((error as Error | null) !== null) isBroken = true;
      else {
        if (final) ended += 1;
        ready.push({ part: entry.name, text: decoder.decode(data, { stream: !final }) });
      }
    };
    begun += 1;
    entry.start();
  });
  unzip.register(UnzipInflate);
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    const bytes = value ?? new Uint8Array();
    for (let at = 0; at < bytes.length || done; at += bytesAtOnce) {
      try {
        unzip.push(bytes.subarray(at, at + bytesAtOnce), done);
      } catch {
        // Not a zip, or not whole.
        isBroken = true;
      }
      // Cut off within a part, or of another program, whose parts have other names.
      if (isBroken || (done && (begun === 0 ? isNeeded : ended < begun))) throw new ExportRefused('workbook');
      yield* ready;
      ready = [];
      if (done) return;
    }
  }
}

const cell = /<(?:\w+:)?c((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;

function cellsOf(row: string, shared: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const [, attributes = '', content = ''] of row.matchAll(cell)) {
    const place = placeOf(/\br="([A-Z]{1,3})\d+"/.exec(attributes)?.[1]) ?? cells.length;
    while (cells.length < place) cells.push('');
    const type = /\bt="(\w+)"/.exec(attributes)?.[1];
    const value = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/.exec(content)?.[1] ?? '';
    if (type === 's') cells[place] = shared[Number(value)] ?? '';
    else cells[place] = type === 'inlineStr' ? textIn(content) : unescaped(value);
  }
  return cells;
}

/** Of a column of a spreadsheet, counted from 0: A is 0, AA is 26. */
function placeOf(letters: string | undefined): number | undefined {
  if (letters === undefined) return undefined;
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** All texts of an item, without how they are pronounced. */
function textIn(item: string): string {
  const texts = item
    .replaceAll(/<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh>/g, '')
    .matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g);
  return [...texts].map(([, text = '']) => unescaped(text)).join('');
}
