import { inFigures } from './figures.ts';
import type { Language } from './language.ts';

const small = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
} as const;
const tens = {
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
} as const;

/** A count as people write it: in words up to 99, in figures above that and where it is no whole number. */
export function numberInWords(count: number, language: Language): string {
  if (!Number.isInteger(count) || count < 0 || count > 99) return inFigures(count, language);
  const below = small[language].split(' ')[count];
  if (below !== undefined) return below;
  const ten = tens[language].split(' ')[Math.floor(count / 10) - 2] ?? '';
  const unit = count % 10;
  if (unit === 0) return ten;
  if (language === 'en') return `${ten}-${numberInWords(unit, language)}`;
  const first = unit === 1 ? 'een' : numberInWords(unit, language);
  return `${first}${first.endsWith('e') ? 'ën' : 'en'}${ten}`;
}

/** The count that a word or figures stand for; `undefined` for another word. */
export function numberFromWords(word: string, language: Language): number | undefined {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  const plain = word.toLowerCase();
  for (let count = 0; count <= 99; count++) if (numberInWords(count, language) === plain) return count;
  return undefined;
}
