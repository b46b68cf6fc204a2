export type BlockStyle = 'BLOCK_LITERAL' | 'BLOCK_FOLDED';

export function isBlockStyle(style: string | undefined): style is BlockStyle {
  return style === 'BLOCK_LITERAL' || style === 'BLOCK_FOLDED';
}

/** Width of a line in the course files, with its indent. */
const width = 120;

/** What stands behind the sign of a block says how it ends; without one, as the text itself ends. */
function headOf(sign: string, value: string, indent: number, source: string | undefined): string {
  const old = /^[|>]([-+]?)\d*([-+]?)/.exec(source ?? '');
  const ends = /\n*$/.exec(value)?.[0].length ?? 0;
  const own = ends === 0 ? '-' : ends === 1 ? '' : '+';
  const end = old?.[0].startsWith(sign) === true ? `${old[1] ?? ''}${old[2] ?? ''}` : own;
  const isIndented = /^\n* /.test(value);
  const parent = isIndented ? String(Math.min(9, indent)) : '';
  return `${sign}${parent}${end}`;
}

/** Every line as it is, behind `|`. */
export function literalText(value: string, indent: number, source?: string): string {
  const pad = ' '.repeat(indent);
  const lines = value.replace(/\n+$/, '').split('\n');
  const body = lines.map((line) => (line === '' ? '' : pad + line)).join('\n');
  return `${headOf('|', value, indent, source)}\n${body}${endOf(value)}`;
}

/** In lines of an even width, behind `>`; lines at the start and at the end that say the same stay as they are. */
export function foldedText(value: string, indent: number, source?: string): string {
  const pad = ' '.repeat(indent);
  const old = source === undefined ? [] : paragraphsIn(source);
  const now = value.replace(/\n+$/, '').split('\n');
  const offset = now.length - old.length;
  const body = now.flatMap((paragraph, at) => {
    const known = old.find((lines) => lines.join(' ') === paragraph);
    const same = at < now.length / 2 ? old[at] : old[at - offset];
    return [...(at === 0 ? [] : ['']), ...(known ?? wrapped(paragraph, same ?? [], width - indent))];
  });
  const lines = body.map((line) => (line === '' ? '' : pad + line));
  return `${headOf('>', value, indent, source)}\n${lines.join('\n')}${endOf(value)}`;
}

/** More empty lines than one at the end count only where the sign says so. */
function endOf(value: string): string {
  return '\n'.repeat(Math.max(1, /\n*$/.exec(value)?.[0].length ?? 0));
}

/** The lines of each paragraph. */
function paragraphsIn(source: string): readonly (readonly string[])[] {
  const lines = source.split('\n').slice(1);
  const paragraphs: string[][] = [[]];
  for (const line of lines.map((one) => one.trim())) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  while (paragraphs.length > 1 && paragraphs.at(-1)?.length === 0) paragraphs.pop();
  return paragraphs;
}

function wrapped(text: string, old: readonly string[], most: number): readonly string[] {
  const head: string[] = [];
  let rest = text;
  for (const line of old) {
    if (!rest.startsWith(`${line} `)) break;
    head.push(line);
    rest = rest.slice(line.length + 1);
  }
  const tail: string[] = [];
  for (const line of old.slice(head.length).toReversed()) {
    if (!rest.endsWith(` ${line}`)) break;
    tail.unshift(line);
    rest = rest.slice(0, -line.length - 1);
  }
  let lines = inLines(rest, most);
  // A short line in the midst takes the next ones along, until the lines are even again.
  while (tail.length > 0 && (lines.at(-1)?.length ?? 0) < most * 0.7) {
    rest = `${rest} ${tail.shift() ?? ''}`;
    lines = inLines(rest, most);
  }
  return [...head, ...lines, ...tail];
}

function inLines(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  // Only at a single space: others would be lost.
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
