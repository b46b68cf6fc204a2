import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';

export interface TypedWords {
  readonly nl: string;
  readonly en: string;
}

interface Pair {
  readonly id: string;
  readonly label: string;
  readonly typed: TypedWords;
  /** Characters. */
  readonly longest: number;
  /** Was it asked for while something was missing? */
  readonly isIncomplete: boolean;
  readonly isLong?: boolean;
  /** What was typed in one of the languages. */
  readonly onTyped: (typed: Partial<TypedWords>) => void;
}

/** The counter turns from here on. */
const near = 0.9;

/** A text in both languages beside each other, each with its count. */
export function wordsPair(pair: Pair): TemplateResult {
  return html`<div class="pair">${one(pair, 'nl')} ${one(pair, 'en')}</div>`;
}

function one(
  { id, label, typed, longest, isIncomplete, isLong = false, onTyped }: Pair,
  language: 'nl' | 'en',
): TemplateResult {
  const text = typed[language];
  const isMissing = isIncomplete && text.trim() === '';
  const error = isMissing ? `${id}-${language}-error` : undefined;
  const onInput = (event: Event) => {
    // One paragraph: what was pasted with line ends or tabs becomes one.
    const { value } = event.currentTarget as HTMLInputElement;
    onTyped({ [language]: value.replaceAll(/\s+/g, ' ') });
  };
  return html`<div class="field" ?data-over=${text.length > longest}>
    <label for="${id}-${language}"
      ><span>${label} <span class="small">${t(`special.language.${language}`)}</span></span>
      <span class="count" ?data-near=${text.length > longest * near} ?data-over=${text.length > longest}
        >${t('special.count', { count: text.length, longest })}</span
      ></label
    >
    ${
      isLong
        ? html`<textarea
            id="${id}-${language}"
            lang=${language}
            rows="3"
            .value=${text}
            aria-invalid=${isMissing ? 'true' : 'false'}
            aria-describedby=${ifDefined(error)}
            @input=${onInput}
          ></textarea>`
        : html`<input
            id="${id}-${language}"
            lang=${language}
            autocomplete="off"
            .value=${text}
            aria-invalid=${isMissing ? 'true' : 'false'}
            aria-describedby=${ifDefined(error)}
            @input=${onInput}
          />`
    }
    ${
      isMissing
        ? html`<p class="error" id=${error ?? ''}>
            ${icon('warning')}<span>${t(`special.missing.${language}`)}</span>
          </p>`
        : nothing
    }
  </div>`;
}
