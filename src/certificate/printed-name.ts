/** The shortest and the longest name that is printed, in characters. */
const nameLength = { least: 2, most: 80 };
/** What the QR code has room for, beside what proves it; only a very long name in another script has more. */
const mostNameBytes = 200;

/** Why a name cannot be printed. */
export type NameFault = 'too-short' | 'too-long' | 'control';

/** The name as it is kept: composed letters, and one space between words. */
export function tidyName(typed: string): string {
  return typed.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** What is the matter with a tidy name; `undefined` when it can be printed, as far as its font has the letters. */
export function nameFault(name: string): NameFault | undefined {
  // A name with control characters could write over what stands beside it. Persian and some scripts of India join and part
  // letters within a name with two that do not print.
  const withoutJoiners = name.replaceAll(/(?<=[\p{L}\p{M}])[\u200C\u200D](?=[\p{L}\p{M}])/gu, '');
  if (/\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}/u.test(withoutJoiners)) return 'control';
  const { length } = [...name];
  if (length < nameLength.least || !/\p{L}/u.test(name)) return 'too-short';
  const bytes = new TextEncoder().encode(name).length;
  return length > nameLength.most || bytes > mostNameBytes ? 'too-long' : undefined;
}
