import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionnaireContent } from '../../content/step-content.ts';
import type { Facts } from '../../programme/facts.ts';
import '../ui/answer-field.ts';
import { t } from '../session/words.ts';
import { fault } from './statement-row.ts';

interface ExtraQuestions {
  readonly extra: QuestionnaireContent['extra'];
  /** Position of the first of them, after the statements. */
  readonly first: number;
  readonly choices: Facts['choices'];
  /** Numbers of the choices that were forgotten when the list was sent. */
  readonly missing: readonly number[];
  readonly readOnly: boolean;
  readonly onChoose: (choice: number, value: number) => void;
}

/** What is asked at one moment only: questions to choose an answer from, and room for short texts. */
export function extraQuestions(questions: ExtraQuestions): TemplateResult {
  const { extra, first, choices, missing, readOnly, onChoose } = questions;
  return html`<section class="extra" aria-labelledby="extra-title">
    <h2 id="extra-title">${t('questionnaire.extra')}</h2>
    ${extra.choices.map(({ choice, question, options }, index) => {
      const position = first + index;
      const forgotten = missing.includes(choice);
      return html`<div data-anchor=${position}>
        <fieldset
          class="question"
          ?data-missing=${forgotten}
          aria-describedby=${readOnly ? 'read-only' : forgotten ? `error-${position}` : nothing}
        >
          <legend>${question}</legend>
          ${forgotten ? fault(position, t('questionnaire.chooseOne')) : nothing}
          ${options.map(
            ({ value, label }) =>
              html`<label class="choice">
                <input
                  type="radio"
                  name="question-${position}"
                  value=${value}
                  .checked=${value === choices[choice]}
                  ?disabled=${readOnly}
                  @change=${() => onChoose(choice, value)}
                />
                <span>${label}</span>
              </label>`,
          )}
        </fieldset>
      </div>`;
    })}
    ${extra.fields.map(
      ({ text, limit, label, hint }) =>
        html`<answer-field
          .text=${text}
          .limit=${limit}
          label=${label}
          hint=${hint ?? ''}
          ?mayWrite=${!readOnly}
        ></answer-field>`,
    )}
  </section>`;
}
