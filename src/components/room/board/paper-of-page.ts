import type { Language } from '../../../course-files/language.ts';
import type { Paper } from '../../../paper/paper.ts';
import { t } from '../../session/words.ts';

/** What sheets are made with on this page: its own words, and the fonts that it has anyway. */
export function paperOfPage(language: Language): Paper {
  return { language, say: (word, values) => t(word, values), fonts: [] };
}
