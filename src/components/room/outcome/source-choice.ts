import { html, nothing, type TemplateResult } from 'lit';
import type { ReceiptMoment } from '../../../receipts/receipt.ts';
import { withSource } from '../../../room/results/choose-source.ts';
import type { ReceiptSource } from '../../../room/results/picture.ts';
import { twoSources } from '../../../room/results/sources.ts';
import { t } from '../../session/words.ts';
import type { DayView } from '../board/day-view.ts';
import { resultsCourse } from './results-view.ts';

const sources: readonly ReceiptSource[] = ['bons', 'lms'];

/** Where a bus has bons and lists of an LMS: says so, and lets one of them count. For the styles of a card and a form. */
export function sourceChoice(view: DayView, moment: ReceiptMoment): TemplateResult | typeof nothing {
  const both = twoSources(view.day.record, moment);
  if (both === undefined) return nothing;
  return html`<fieldset class="card sources">
    <legend>${t(`outcome.sources.title.${moment}`)}</legend>
    <p class="small">${t('outcome.sources.text')}</p>
    ${sources.map(
      (source) =>
        html`<label class="choice"
          ><input
            type="radio"
            name="source-${moment}"
            .checked=${both.chosen === source}
            @change=${() => {
              const { day, course } = view;
              day.change(withSource(day.record, moment, source, resultsCourse(course)));
            }}
          /><span>${t(`outcome.sources.${source}`, { count: both[source] })}</span></label
        >`,
    )}
  </fieldset>`;
}
