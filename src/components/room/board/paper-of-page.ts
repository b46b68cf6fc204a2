import type { Language } from '../../../course-files/language.ts';
import type { Paper } from '../../../paper/paper.ts';
import { t } from '../../session/words.ts';
import { copyOfWijk } from '../../wijk/wijk-of-page.ts';
import { pageRulesText } from './page-rules.ts';

/** What sheets are made with on this page: its own words, and the fonts that it has anyway. */
export function paperOfPage(language: Language): Paper {
  return { language, say: (word, values) => t(word, values), fonts: [] };
}

/** The drawing of this page with the rules and colours that it takes from it. */
export function drawingOfPage(): Pick<Paper, 'drawing'> {
  const wijk = copyOfWijk();
  if (wijk === undefined) return {};
  return { drawing: { svg: wijk.outerHTML, styles: pageRulesText(isOfDrawing) } };
}

function isOfDrawing(rule: CSSRule): boolean {
  if (rule instanceof CSSLayerBlockRule) return rule.name === 'wijk';
  return rule instanceof CSSStyleRule && /:root|\[data-(?:phase|scheme)/.test(rule.selectorText);
}
