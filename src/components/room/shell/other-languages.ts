import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../course-files/language.ts';
import { languageNames } from '../../session/choose-language.ts';

const languages = Object.keys(languageNames) as readonly Language[];

/** A button for each language that the page does not speak now. */
export function otherLanguages(
  now: Language,
  choose: (language: Language) => void,
): readonly TemplateResult[] {
  return languages
    .filter((language) => language !== now)
    .map(
      (language) =>
        html`<button
          class="button text language"
          lang=${language}
          type="button"
          @click=${() => {
            choose(language);
          }}
        >
          ${languageNames[language]}
        </button>`,
    );
}
