import type { Say } from './fault-words.ts';

/** A line as it may have been meant. */
export interface Correction {
  /** From 1. */
  readonly line: number;
  readonly corrected: string;
  readonly sentence: Say;
  /** Is it the same line at another column? */
  readonly column: boolean;
}

/** `  - key: value`, or a value alone. */
const parts = /^(\s*(?:-\s+)*)((?:[A-Za-z][\w-]*|"[^"]*"|'[^']*'):\s+)?(.*)$/u;

/** What can be tried for a problem, most likely first; whether it helps is seen by reading the text again. */
export function* correctionsOf(
  lines: readonly string[],
  problem: { readonly line: number; readonly kind: string; readonly sentence: Say },
): Generator<Correction> {
  const { line, kind, sentence } = problem;
  const own = lines[line - 1] ?? '';
  if (kind === 'whitespace' || kind === 'indent') {
    for (const corrected of indents(lines, line)) yield { line, corrected, sentence, column: false };
    return;
  }
  if (kind === 'comment') {
    yield { line, corrected: withoutLoss(own), sentence, column: false };
    return;
  }
  if (kind === 'quote') {
    for (const corrected of [inBraces(own), quoted(own)])
      if (corrected !== undefined) yield { line, corrected, sentence, column: false };
    return;
  }
  for (const at of around(line, lines.length)) yield* ofText(lines[at - 1] ?? '', at);
  // A quote that is not closed is only noticed where the next one stands.
  for (const [at, text] of lines.entries()) if (isUnclosed(text)) yield* ofText(text, at + 1);
  for (const at of indentFirst(lines, line)) {
    for (const corrected of indents(lines, at))
      yield { line: at, corrected, sentence: (words) => words.yaml.indent, column: true };
  }
}

function* ofText(text: string, line: number): Generator<Correction> {
  const { value } = split(text);
  const make = (corrected: string | undefined, sentence: Say): Correction[] =>
    corrected === undefined || corrected === text ? [] : [{ line, corrected, sentence, column: false }];
  if (/^[“”„‘’‚]/u.test(value)) yield* make(quoted(text), (words) => words.yaml.wordQuotes);
  yield* make(inBraces(text), (words) => words.yaml.inBraces);
  yield* make(closed(text), (words) => words.yaml.notClosed);
  if (value.startsWith("'") || value.startsWith('"')) {
    const sentence: Say = (words) =>
      isUnclosed(text)
        ? words.yaml.unclosed
        : value.startsWith("'") && value.endsWith("'")
          ? words.yaml.apostrophe
          : words.yaml.behindQuote;
    yield* make(quoted(text), sentence);
  }
  const [sign = ''] = /^[&*!@%`[\]{}\-?>|#,]/.exec(value) ?? [];
  if (sign !== '') yield* make(quoted(text), signSentence(sign));
  if (/:(?:\s|$)/.test(value)) yield* make(quoted(text), (words) => words.yaml.colon);
  if (/\s#/.test(value)) yield* make(quoted(text), (words) => words.yaml.comment);
  yield* make(
    text.replace(/^(\s*(?:-\s+)?[A-Za-z][\w-]*:)(?=[^\s:/])/, '$1 '),
    (words) => words.yaml.noSpace,
  );
}

function signSentence(sign: string): Say {
  if (sign === '&') return (words) => words.yaml.anchor;
  if (sign === '*') return (words) => words.yaml.alias;
  if (sign === '!') return (words) => words.yaml.tag;
  return (words) => words.yaml.sign(sign);
}

function split(text: string): { readonly head: string; readonly value: string } {
  const [, indent = '', key = '', value = ''] = parts.exec(text) ?? [];
  return { head: indent + key, value: value.trimEnd() };
}

function isUnclosed(text: string): boolean {
  const { value } = split(text);
  const [sign] = value;
  return (sign === "'" || sign === '"') && !value.includes(sign, 1);
}

/** The whole value between single quotes. */
function quoted(text: string): string | undefined {
  const { head, value } = split(text);
  if (value === '' || head.trim() === '') return undefined;
  return head + between(value);
}

function between(value: string): string {
  const [sign = ''] = value;
  let inner = value;
  if (sign === "'" || (sign === '"' && (isUnclosed(value) || value.endsWith(sign)))) {
    inner = inner.slice(1);
    if (inner.endsWith(sign)) inner = inner.slice(0, -1);
    inner = sign === "'" ? inner.replaceAll("''", "'") : inner.replaceAll('\\"', '"');
  } else if (/^[“”„‘’‚].*[“”‘’]$/u.test(value)) {
    inner = inner.slice(1, -1);
  }
  return `'${inner.replaceAll("'", "''")}'`;
}

/** Both languages on one line between braces, each between quotes where it needs them. */
function inBraces(text: string): string | undefined {
  const found = /^(.*?\{\s*nl:\s*)(.*?)(,\s*en:\s*)(.*?)(\s*\}[\s},]*)$/.exec(text);
  if (found === null) return undefined;
  const [, head = '', nl = '', middle = '', english = '', tail = ''] = found;
  return head + plainOrQuoted(nl) + middle + plainOrQuoted(english) + tail;
}

function plainOrQuoted(value: string): string {
  const isQuoted = /^'(?:[^']|'')*'$|^"(?:[^"\\]|\\.)*"$/.test(value);
  return isQuoted || /^[^\s&*!@%`[\]{}\-?>|#,'":“”„‘’‚][^#,'":[\]{}]*$/u.test(value) ? value : between(value);
}

/** With the braces and brackets that are missing at its end; a text that begins with one was no list. */
function closed(text: string): string | undefined {
  if (/^\s*(?:- +)*(?:nl|en):\s*[[{]/.test(text)) return undefined;
  const open: string[] = [];
  for (const sign of text) {
    if (sign === '{' || sign === '[') open.push(sign);
    else if (sign === '}' || sign === ']') open.pop();
  }
  if (open.length === 0 || /[[{]\s*$/.test(text)) return undefined;
  const missing = open.toReversed().map((sign) => (sign === '{' ? ' }' : ']'));
  return text.trimEnd() + missing.join('');
}

/** A comment behind a quoted text only stands in the wrong place; behind another it may be part of the text. */
function withoutLoss(text: string): string {
  const { head, value } = split(text);
  const [, closed] = /^('(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[|>][-+\d]*)\s+#/.exec(value) ?? [];
  if (closed !== undefined) return head + closed;
  return inBraces(text) ?? (head.trim() === '' ? text.replace(/\s+#.*$/, '') : head + between(value));
}

/** The line itself and those near it: the next ones first, since a text may run on. */
function* around(line: number, last: number): Generator<number> {
  yield line;
  for (let distance = 1; distance <= 3; distance++) {
    if (line - distance >= 1) yield line - distance;
    if (line + distance <= last) yield line + distance;
  }
}

/** Where an indent is most likely wrong: on an odd column, then below the line that YAML names. */
function indentFirst(lines: readonly string[], line: number): readonly number[] {
  const near = [line + 1, line, line - 1, line + 2, line - 2].filter((at) => at >= 1 && at <= lines.length);
  const isOdd = (at: number) => widthOf(lines[at - 1] ?? '') % 2 === 1;
  return [...near.filter(isOdd), ...near.filter((at) => !isOdd(at))];
}

function widthOf(text: string): number {
  return /^\s*/u.exec(text)?.[0].length ?? 0;
}

/** The line at the columns where its neighbours stand, the nearest first. */
function indents(lines: readonly string[], line: number): readonly string[] {
  const own = lines[line - 1] ?? '';
  const body = own.trimStart();
  // A piece of a running text with a colon in it stands where it stands.
  if (body === '' || body.startsWith('#') || /^[^:'"{[-]+ [^:]*: /.test(body)) return [];
  const above = lines
    .slice(0, line - 1)
    .filter((text) => text.trim() !== '' && !text.trim().startsWith('#'))
    .toReversed()
    .slice(0, 12);
  const below = lines.slice(line).find((text) => text.trim() !== '');
  const columns: number[] = [];
  const isItem = body.startsWith('- ');
  const [previous = ''] = above;
  if (isItem) columns.push(...above.filter((text) => text.trim().startsWith('- ')).map(widthOf));
  if (previous.trimEnd().endsWith(':')) columns.push(columnOf(previous) + 2);
  columns.push(...above.flatMap((text) => [columnOf(text), widthOf(text)]));
  if (below !== undefined) columns.push(widthOf(below));
  return [...new Set([...columns, 0])]
    .filter((column) => !/^ *$/.test(/^\s*/u.exec(own)?.[0] ?? '') || column !== widthOf(own))
    .map((column) => ' '.repeat(column) + body);
}

/** The column of the first key on a line, behind the hyphens of a list. */
function columnOf(text: string): number {
  return /^\s*(?:- +)*/u.exec(text)?.[0].length ?? 0;
}
