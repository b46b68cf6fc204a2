/**
 * How the pages of paper look: A4 with a foot that has this name and the number of the page. Margin boxes only work
 * in a sheet of the document itself, not inside an element.
 */
export function pageStyles(name: string): string {
  const foot = 'font: 8.5pt system-ui, sans-serif; color: #4d5173; vertical-align: top; padding-top: 6mm;';
  return `
@page {
  size: A4;
  margin: 18mm 18mm 22mm;
  @bottom-left { content: ${cssString(name)}; ${foot} }
  @bottom-right { content: counter(page) ' / ' counter(pages); ${foot} }
}
`;
}

/** A quoted text in a style sheet; signs that could end it, or the element around it, are written by their number. */
function cssString(text: string): string {
  return `"${text.replaceAll(/["\\<>&\p{Cc}]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
