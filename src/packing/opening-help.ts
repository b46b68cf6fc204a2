import { languages, type Language } from '../course-files/language.ts';
import type { InterfaceWords } from '../course-files/words-files.ts';
import { escapeHtml } from '../encoding/escape-html.ts';

/** What may keep a page from opening: the less likely later. `src/opening.js` names the one that it is sure of. */
const reasons = ['type', 'sandbox', 'policy', 'trusted', 'missing', 'fault', 'disk'] as const;

/**
 * What a page says when it does not open, as HTML that stands in it from the beginning: where it is needed no script runs.
 * In Dutch, with the same in the other languages below it.
 */
export function openingHelp(words: Readonly<Record<Language, InterfaceWords>>): string {
  const [first, ...others] = languages;
  const inOthers = others.map(
    (language) =>
      `<details lang="${language}"><summary>${say(words[language], 'summary')}</summary>${inWords(words[language])}</details>`,
  );
  return [
    `<section class="opening-help" id="opening-help" role="status">`,
    inWords(words[first]),
    ...inOthers,
    `</section>`,
  ].join('');
}

function inWords(words: InterfaceWords): string {
  const lines = reasons.map((reason) => `<li data-why="${reason}">${say(words, reason)}</li>`);
  return [
    `<h2>${say(words, 'title')}</h2>`,
    `<p>${say(words, 'again')}</p>`,
    `<p>${say(words, 'administrator')}</p>`,
    `<ul>${lines.join('')}</ul>`,
  ].join('');
}

function say(words: InterfaceWords, key: string): string {
  return wordInPage(words, `opening.${key}`);
}

/** A text of the interface as it stands in a page. */
export function wordInPage(words: InterfaceWords, key: string): string {
  const sentence = words[key];
  if (sentence === undefined) throw new Error(`There are no words "${key}".`);
  return escapeHtml(sentence);
}
