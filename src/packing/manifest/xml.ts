/** The lines two spaces further to the right, for a part of a document inside another part. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** The opening tag, the indented content and the closing tag. */
export function element(tag: string, content: readonly string[], attributes = ''): string[] {
  const start = attributes === '' ? tag : `${tag} ${attributes}`;
  return [`<${start}>`, ...indent(content), `</${tag}>`];
}
