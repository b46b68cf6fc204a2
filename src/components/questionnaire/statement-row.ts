import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionnaireContent } from '../../content/step-content.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';

interface StatementRow {
  /** From 0, in the order of the list. */
  readonly position: number;
  readonly statement: string;
  readonly content: Pick<QuestionnaireContent, 'scale' | 'none'>;
  /** The value that was chosen, if any. */
  readonly chosen: number | undefined;
  /** Was it forgotten when the list was sent? */
  readonly missing: boolean;
  readonly readOnly: boolean;
  readonly onChoose: (value: number) => void;
}

/** One statement with the points of the scale: a row on a wide screen, a card on a phone. */
export function statementRow(row: StatementRow): TemplateResult {
  const { position, statement, content, missing } = row;
  return html`<li data-anchor=${position}>
    <fieldset
      class="statement"
      ?data-missing=${missing}
      aria-describedby=${row.readOnly ? 'read-only' : missing ? `error-${position}` : nothing}
    >
      <legend><span class="number">${position + 1}</span> <span>${statement}</span></legend>
      ${missing ? fault(position, t('questionnaire.choose', { none: content.none.label })) : nothing}
      ${content.scale.map((option) => point(row, option))} ${point(row, content.none, 'none')}
    </fieldset>
  </li>`;
}

/** Says at a question that its answer is missing. */
export function fault(position: number, words: string): TemplateResult {
  return html`<p class="error" id="error-${position}">${icon('warning')}<span>${words}</span></p>`;
}

function point(
  { position, chosen, readOnly, onChoose }: StatementRow,
  { value, label }: QuestionnaireContent['none'],
  extra = '',
): TemplateResult {
  return html`<label class="point ${extra}">
    <input
      class="round"
      type="radio"
      name="question-${position}"
      value=${value}
      .checked=${value === chosen}
      ?disabled=${readOnly}
      @change=${() => onChoose(value)}
    />
    <span class="name">${label}</span>
  </label>`;
}
