/**
 * What fontkit asks of the Unicode Character Database, answered by the browser's own tables instead of a library that brings
 * its own (13 kB). Names as in that library (`unicode-properties`).
 */

/** The scripts of the fonts for paper; text in another one is not printed with them. */
const scripts = asked(['Latin', 'Greek', 'Cyrillic', 'Common', 'Inherited'], 'Script=');

const categories = asked(
  'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co'.split(' '),
  '',
);

function asked(names: readonly string[], property: string): readonly (readonly [string, RegExp])[] {
  return names.map((name) => [name, new RegExp(`\\p{${property}${name}}`, 'u')]);
}

function named(among: readonly (readonly [string, RegExp])[], codePoint: number, other: string): string {
  const character = String.fromCodePoint(codePoint);
  return among.find(([, has]) => has.test(character))?.[0] ?? other;
}

export function getScript(codePoint: number): string {
  return named(scripts, codePoint, 'Unknown');
}

export function getCategory(codePoint: number): string {
  return named(categories, codePoint, 'Cn');
}

export function isMark(codePoint: number): boolean {
  return getCategory(codePoint).startsWith('M');
}

export function isDigit(codePoint: number): boolean {
  return getCategory(codePoint) === 'Nd';
}

/** Only asked where a font does not place its accents itself, as all of ours do. */
export function getCombiningClass(): string {
  return 'Not_Reordered';
}
