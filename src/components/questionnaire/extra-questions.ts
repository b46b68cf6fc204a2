import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionnaireContent } from '../../content/step-content.ts';
import type { Facts } from '../../programme/facts.ts';
import '../ui/answer-field.ts';
import { t } from '../session/words.ts';
import { oneTap } from '../ui/one-tap.ts';
import { mustBeAnswered } from '../../content/asked.ts';
import { fault } from './statement-row.ts';

interface ExtraQuestions {
  /** Those that this learner is asked. */
  readonly questions: QuestionnaireContent['extra']['choices'];
  readonly fields: QuestionnaireContent['extra']['fields'];
  /** Position of the first of them, after the statements. */
  readonly first: number;
  readonly choices: Facts['choices'];
  /** Numbers of the choices that were forgotten when the list was sent. */
  readonly missing: readonly number[];
  readonly readOnly: boolean;
  readonly onChoose: (choice: number, value: number) => void;
}

/** What is asked at one moment only: questions to choose an answer from, and room for short texts. */
export function extraQuestions(extra: ExtraQuestions): TemplateResult {
  const { questions, fields, first, choices, missing, readOnly, onChoose } = extra;
  return html`<section class="extra" aria-labelledby="extra-title">
    <h2 id="extra-title">${t('questionnaire.extra')}</h2>
    ${questions.some((asked) => !mustBeAnswered(asked)) ? html`<p class="small">${t('questionnaire.maySkip')}</p>` : nothing}
    ${questions.map(({ choice, question, options }, index) => {
      const position = first + index;
      const forgotten = missing.includes(choice);
      return html`<div data-anchor=${position}>
        ${oneTap({
          name: `question-${position}`,
          question,
          options,
          chosen: choices[choice],
          readOnly,
          onChoose: (value) => onChoose(choice, value),
          ...(forgotten
            ? { fault: fault(position, t('questionnaire.chooseOne')), faultId: `error-${position}` }
            : {}),
        })}
      </div>`;
    })}
    ${fields.map(
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
