/** Signs that nobody sees, left by Word and by websites. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** A text of one paragraph as the course wants it: without tabs, line ends, odd spaces and signs that nobody sees. */
export function oneLine(text: string): string {
  return cleaned(text).replaceAll(/\s+/g, ' ');
}

/** The same with its paragraphs. */
export function cleaned(text: string): string {
  return text
    .replaceAll(unseen, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]/g, ' ');
}
