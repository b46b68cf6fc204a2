/** A page in a file: the heading of the first line, and what stands below it. */
export interface PagePieces {
  readonly title: string;
  readonly body: string;
}

/** What stands between the title and the text, and behind the text, stays as it is. */
const whole = /^# ?(.*?)[^\S\n]*(\n\s*|$)([^]*?)(\s*)$/;

/** A page without a title has an empty one: what stands there is all text. */
export function pagePieces(text: string): PagePieces {
  const [, title, , body] = whole.exec(text) ?? [];
  return title === undefined ? { title: '', body: text.trim() } : { title, body: body ?? '' };
}

/** The page with another title. */
export function withTitle(text: string, title: string): string {
  const found = whole.exec(text);
  if (found === null) return `# ${title}\n\n${text.trim()}\n`;
  const [, , between = '\n\n', body = '', end = '\n'] = found;
  return `# ${title}${between}${body}${end}`;
}

/** The page with another text below its title. */
export function withBody(text: string, body: string): string {
  const found = whole.exec(text);
  if (found === null) return `${body.trim()}\n`;
  const [, title = '', between = '\n\n', , end = '\n'] = found;
  return `# ${title}${between.includes('\n\n') ? between : '\n\n'}${body}${end === '' ? '\n' : end}`;
}
