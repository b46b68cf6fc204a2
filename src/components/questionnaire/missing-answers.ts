import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';

/** A question that must be answered, with its number in the register of choices and its place on the screen. */
export interface Asked {
  readonly choice: number;
  readonly position: number;
  readonly words: string;
}

interface MissingAnswers {
  readonly missing: readonly Asked[];
  /** The address of a question. */
  readonly hrefOf: (position: number) => string;
  readonly onFollow: (event: Event, asked: Asked) => void;
}

/**
 * How much is missing, and the way to the first of it. Read out when it appears; what is answered after that changes it
 * without a word, as the reader hears the answer itself.
 */
export function missingAnswers({
  missing,
  hrefOf,
  onFollow,
}: MissingAnswers): TemplateResult | typeof nothing {
  const [first] = missing;
  if (first === undefined) return nothing;
  return html`<div
    class="notice"
    id="missing"
    data-tone="err"
    role="alert"
    aria-atomic="false"
    aria-relevant="additions"
    aria-labelledby="missing-title"
    tabindex="-1"
  >
    ${icon('warning')}
    <h3 id="missing-title">${t('questionnaire.missing', { count: missing.length })}</h3>
    <p>
      ${missing.length === 1 ? nothing : t('questionnaire.firstMissing')}
      <a href=${hrefOf(first.position)} @click=${(event: Event) => onFollow(event, first)}>${first.words}</a>
    </p>
  </div>`;
}
