/** A text may have been wrapped more than once: an LMS escapes for its page what its database had escaped already. */
const mostLayers = 3;

/** Ways in which servers and pages spell a text, undone; each leaves a text alone that is not spelled so. */
const undo: readonly ((text: string) => string)[] = [decodedEntities, decodedPercents, decodedEscapes];

/** The text, and what it may have been before it was escaped for a page, an address or a script: each reading once. */
export function unwrapped(text: string): readonly string[] {
  const readings = new Set([text]);
  let layer = [text];
  for (let depth = 0; depth < mostLayers; depth++) {
    layer = layer.flatMap((reading) => undo.map((decode) => decode(reading)));
    layer = [...new Set(layer)].filter((reading) => !readings.has(reading));
    for (const reading of layer) readings.add(reading);
  }
  return [...readings];
}

/** HTML and XML: `&amp;`, `&#39;`, `&#x2D;`, `&eacute;`. What is no entity stays. */
export function decodedEntities(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return namedCharacter(name) ?? whole;
      const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** Addresses and forms: `%20`, as UTF-8 or, from old servers, as Latin-1. */
export function decodedPercents(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded.replaceAll(/%(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    }
  });
}

/** Scripts, JSON and SQL: `\"`, `\n`, `\u00e9`, `\x2D`. */
function decodedEscapes(text: string): string {
  return text.replaceAll(
    /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gis,
    (_, long?: string, short?: string, one?: string) =>
      one === undefined ? String.fromCharCode(parseInt(long ?? short ?? '', 16)) : (controls[one] ?? one),
  );
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '', 0: '' };

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  shy: '\u00AD',
  zwnj: '\u200C',
  zwj: '\u200D',
  ndash: '–',
  mdash: '—',
  hyphen: '-',
  lowbar: '_',
  comma: ',',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  ijlig: 'ĳ',
  eth: 'ð',
  thorn: 'þ',
  oslash: 'ø',
  lstrok: 'ł',
  dstrok: 'đ',
  inodot: 'ı',
};

/** Most names of letters are a letter and its mark. */
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  cedil: '\u0327',
  caron: '\u030C',
  breve: '\u0306',
  ogon: '\u0328',
  macr: '\u0304',
  dot: '\u0307',
  dblac: '\u030B',
};

function namedCharacter(name: string): string | undefined {
  const known = Object.hasOwn(named, name.toLowerCase()) ? named[name.toLowerCase()] : undefined;
  if (known !== undefined) return /^[A-Z]/.test(name) && /\p{L}/u.test(known) ? known.toUpperCase() : known;
  const mark = Object.hasOwn(marks, name.slice(1)) ? marks[name.slice(1)] : undefined;
  return mark === undefined ? undefined : (name.charAt(0) + mark).normalize('NFC');
}
