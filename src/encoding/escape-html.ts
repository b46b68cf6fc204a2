const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as HTML or XML that shows exactly that text, between tags and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The text that HTML or XML shows: what was escaped once stands there again; an unknown entity stays as it is. */
export function unescaped(html: string): string {
  return html.replaceAll(
    /&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|([A-Za-z]{2,4}));/g,
    (whole, decimal, hex, name) => {
      const point = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
      if (name !== undefined) return signs[String(name)] ?? whole;
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
