/** Two digits at the end of a BIG-nummer that stand for a profession of the register. */
const professionDigits = new Set(
  '01 02 03 04 16 17 18 25 30 31 32 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99'.split(
    ' ',
  ),
);

/** What was written as a BIG-nummer: 11 digits, of which the first may be a zero that a spreadsheet took away. */
export type WrittenBig =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'number';
      readonly number: string;
      /** Do its last digits stand for no profession of the register? It may still be right. */
      readonly isStrange: boolean;
    }
  /** Ten digits: most likely the zero at the beginning is gone. */
  | { readonly kind: 'zero-lost'; readonly number: string }
  | { readonly kind: 'unreadable' };

export function writtenBig(text: string): WrittenBig {
  const bare = text.replaceAll(/[\s.\-–'’]/g, '').replace(/^BIG:?/i, '');
  if (bare === '' || /^(?:nvt|geen|onbekend|none|na|n\/a)$/i.test(bare)) return { kind: 'none' };
  if (/^\d{11}$/.test(bare)) return { kind: 'number', number: bare, isStrange: !isOfProfession(bare) };
  if (/^\d{10}$/.test(bare)) return { kind: 'zero-lost', number: `0${bare}` };
  return { kind: 'unreadable' };
}

function isOfProfession(big: string): boolean {
  return professionDigits.has(big.slice(-2));
}

/** Of a relatienummer, as somebody writes it ("V&VN 123456"): the beroepsorganisatie, and the number. */
export function associationParts(text: string): { readonly organisation: string; readonly number: string } {
  const match = /^(.*?)[\s:-]*(?<!\p{L})((?:[A-Za-z]{1,4}-)?\d[\d\s.-]*)$/u.exec(text.trim());
  if (match === null) return { organisation: text.trim(), number: '' };
  const [, organisation = '', number = ''] = match;
  return { organisation: organisation.trim(), number: number.replaceAll(/[\s.]/g, '') };
}
