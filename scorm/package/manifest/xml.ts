const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text that is safe between tags and inside a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** The lines two spaces further to the right, for a part of a document inside another part. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** The opening tag, the indented content and the closing tag. */
export function element(tag: string, content: readonly string[], attributes = ''): string[] {
  const start = attributes === '' ? tag : `${tag} ${attributes}`;
  return [`<${start}>`, ...indent(content), `</${tag}>`];
}
