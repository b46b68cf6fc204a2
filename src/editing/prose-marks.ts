/** What may be done to a text of the course with a button; exactly what `parseProse` allows. */
export type ProseMark = 'heading' | 'small-heading' | 'list' | 'quote' | 'bold' | 'italic';

/** A text, and what is selected in it. */
export interface Selected {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Marks what is selected, or takes the mark away where it stands already. Paragraphs keep an empty line between them. */
export function marked(selected: Selected, mark: ProseMark): Selected {
  switch (mark) {
    case 'bold':
      return around(selected, '**');
    case 'italic':
      return around(selected, '*');
    case 'heading':
      return lines(selected, /^#{2,3} /, () => '## ', '## ');
    case 'small-heading':
      return lines(selected, /^#{2,3} /, () => '### ', '### ');
    case 'quote':
      return lines(selected, /^> /, () => '> ', '> ');
    case 'list':
      return lines(selected, /^(?:- |\d+\. )/, () => '- ', '- ');
  }
}

/** Puts a link in the place of what is selected; its words are selected then. */
export function linked({ text, from, to }: Selected, href: string, words: string): Selected {
  const said = (from === to ? words : text.slice(from, to)).replaceAll(/[[\]]/g, '').trim();
  const link = `[${said}](${href})`;
  return { text: text.slice(0, from) + link + text.slice(to), from: from + 1, to: from + 1 + said.length };
}

/** An address as the course takes it; undefined when it is none. */
export function linkAddress(typed: string): string | undefined {
  const address = typed.trim().replace(/^http:\/\//i, 'https://');
  const whole = /^https:\/\//i.test(address) ? address : `https://${address}`;
  return /^https:\/\/[^\s/]+\.[^\s]+$/i.test(whole)
    ? whole.replaceAll('(', '%28').replaceAll(')', '%29')
    : undefined;
}

function around({ text, from, to }: Selected, sign: string): Selected {
  // A sign with a space inside it is no sign.
  const inner = text.slice(from, to);
  const start = from + (inner.length - inner.trimStart().length);
  const end = Math.max(start, to - (inner.length - inner.trimEnd().length));
  const size = sign.length;
  const before = text.slice(0, start);
  const after = text.slice(end);
  const isMarked =
    before.endsWith(sign) &&
    after.startsWith(sign) &&
    (size === 2 || !before.endsWith('**') || before.endsWith('***'));
  if (isMarked)
    return {
      text: before.slice(0, -size) + text.slice(start, end) + after.slice(size),
      from: start - size,
      to: end - size,
    };
  return {
    text: before + sign + text.slice(start, end) + sign + after,
    from: start + size,
    to: end + size,
  };
}

function lines({ text, from, to }: Selected, own: RegExp, prefix: () => string, wanted: string): Selected {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', to);
  const end = next < 0 ? text.length : next;
  const chosen = text.slice(start, end).split('\n');
  const written = chosen.filter((line) => line.trim() !== '');
  const isMarked =
    written.length > 0 &&
    written.every((line) => line.startsWith(wanted) || (wanted === '- ' && own.test(line)));
  const changed = chosen
    .map((line) => {
      if (line.trim() === '' && chosen.length > 1) return line;
      const bare = line.replace(/^(?:#{2,3} |> |- |\d+\. )/, '');
      return isMarked ? bare : prefix() + bare;
    })
    .join('\n');
  // A heading or a list is a piece of its own.
  const before = text.slice(0, start);
  const after = text.slice(end);
  const above = isMarked || before === '' || before.endsWith('\n\n') ? '' : '\n';
  const below = isMarked || after === '' || after.startsWith('\n\n') || after === '\n' ? '' : '\n';
  const place = start + above.length;
  return {
    text: before + above + changed + below + after,
    from:
      place +
      Math.max(0, changed.length - (chosen.at(-1) ?? '').replace(/^(?:#{2,3} |> |- |\d+\. )/, '').length),
    to: place + changed.length,
  };
}
