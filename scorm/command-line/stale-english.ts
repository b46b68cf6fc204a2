import type { Language } from '../../src/course-files/language.ts';
import { pathInWords } from '../../src/course-files/value-path.ts';
import type { StaleText } from '../../src/translation/approvals.ts';
import type { Say } from './words.ts';

/** More are no help on a screen. */
const most = 12;

/** The English texts that nobody looked at since their Dutch changed, and what can be done, a line each; nothing when there is none. */
export function staleEnglish(stale: readonly StaleText[], language: Language, say: Say): readonly string[] {
  if (stale.length === 0) return [];
  const named = stale.slice(0, most).map(({ text: { dutch, english } }) => {
    // A page and a file of words have a file of their own for the English.
    const where = dutch.path.slice(0, dutch.file === english.file ? -1 : undefined);
    return where.length === 0
      ? `  ${english.file}`
      : `  ${english.file}: ${pathInWords(english.file, where)[language]}`;
  });
  return [
    say('check.english', { count: stale.length }),
    ...named,
    ...(stale.length > most ? [say('check.englishMore', { count: stale.length - most })] : []),
    say('check.englishHow'),
  ];
}
