import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { beforeAfter } from '../../../room/results/before-after.ts';
import type { DimensionChange, Results } from '../../../room/results/results.ts';
import { base } from '../../styles/base.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { t } from '../../session/words.ts';
import '../../questionnaire/slope-chart.ts';
import '../../ui/screen-header.ts';
import { board } from '../board/board.styles.ts';
import type { DayView } from '../board/day-view.ts';
import '../outcome/ballot-box.ts';
import type { BallotFile, BallotText } from '../outcome/ballot-box.ts';
import type { BusOpened } from '../outcome/bus-camera.ts';
import { putFile, putPaper, putText, type SaidByBus } from '../outcome/fill-bus.ts';
import type { PaperTyped } from '../outcome/paper-keys.ts';
import { lookAtResults, resultsCourse, resultsNow, titleOf } from '../outcome/results-view.ts';
import { sourceChoice } from '../outcome/source-choice.ts';
import { WatchDay } from '../watch-day.ts';
import { halfYearTab } from './half-year-tab.styles.ts';

/** Half a year later: the same list once more, before and after beside each other, and one question to the organiser. */
@customElement('half-year-tab')
export class HalfYearTab extends LitElement {
  static override styles = [base, card, form, board, halfYearTab];

  @state() private said: SaidByBus | undefined;
  @state() private reading = 0;
  @state() private isBusOpen = false;

  readonly #watch = new WatchDay(this);

  override render() {
    const view = this.#view;
    if (view === undefined) return nothing;
    const results = resultsNow(view, 'half-year');
    return html`<screen-header
        .sign=${t('halfYear.sign', { wijk: view.day.card.wijk })}
        .heading=${t('halfYear.title')}
        .lead=${t('halfYear.lead')}
        .building=${'half-jaar-later'}
        .steps=${[
          {
            step: { building: 'half-jaar-later' },
            status: results.shown > 0 ? 'done' : 'open',
            partsDone: [],
          } as const,
        ]}
      ></screen-header>
      <div class="frame">
        <div class="board">
          <div class="column w4">
            ${sourceChoice(view, 'half-year')} ${this.#bus(view, results)} ${this.#continued(view)}
          </div>
          <div class="column w8">
            ${
              this.isBusOpen
                ? html`<section class="card"><p>${t('outcome.whileOpen')}</p></section>`
                : html`${this.#change(view)} ${this.#choices(view, results)}`
            }
          </div>
        </div>
      </div>`;
  }

  override updated(): void {
    if (this.isBusOpen) return;
    // After this update: what is renewed is another one.
    queueMicrotask(() => {
      const view = this.#view;
      if (view !== undefined && this.isConnected) lookAtResults(view, ['before', 'half-year']);
    });
  }

  get #view(): DayView | undefined {
    const { day, course, language } = this.#watch;
    return day === undefined || course === undefined ? undefined : { day, course, language, now: day.now() };
  }

  #bus(view: DayView, results: Results) {
    const { course, language } = view;
    const { items, scale, none } = course.questionnaire;
    const picture = results.shown === 0 ? '' : t('outcome.picture.renews', { count: results.shown });
    return html`<ballot-box
      .received=${results.received}
      .pictureWords=${picture}
      .said=${this.said}
      .isReading=${this.reading > 0}
      .items=${items.map(({ statement }) => statement[language])}
      .values=${[...scale, none].map(({ value, label }) => ({ value, label: label[language] }))}
      .professions=${course.professions.map(({ index, title }) => ({ index, title: title[language] }))}
      @bus-opened=${this.#onBus}
      @ballot-text=${this.#onText}
      @ballot-file=${this.#onFile}
      @paper-typed=${this.#onPaper}
    ></ballot-box>`;
  }

  /** The one question to the organiser. */
  #continued({ day, course, language }: DayView) {
    const { question, options } = course.evening.outcome.continued;
    const { outcome } = day.record;
    return html`<fieldset class="card">
      <legend>${question[language]}</legend>
      ${options.map(
        ({ id, title }) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="continued"
              .checked=${outcome.continued === id}
              @change=${() => {
                day.change({ outcome: { ...day.record.outcome, continued: id } });
              }}
            /><span>${title[language]}</span></label
          >`,
      )}
    </fieldset>`;
  }

  #change(view: DayView) {
    const { day, course, language } = view;
    const { paired, apart } = beforeAfter(day.record, resultsCourse(course));
    const shown = paired?.dimensions ?? apart?.dimensions;
    if (shown === undefined) {
      return html`<section class="card" aria-labelledby="few">
        <h2 id="few">${t('halfYear.few.title')}</h2>
        <p>
          ${t('halfYear.few.text', {
            before: resultsNow(view, 'before').received,
            after: resultsNow(view, 'half-year').received,
          })}
        </p>
      </section>`;
    }
    const { scale } = course.questionnaire;
    return html`<section class="card" aria-labelledby="change">
      <h2 id="change">${t('halfYear.change.title')}</h2>
      <p class="small">
        ${
          paired === undefined
            ? t('halfYear.change.apart', { before: apart?.before, after: apart?.after })
            : t('halfYear.change.paired', { count: paired.of })
        }
        ${course.questionnaire.notice[language]}
      </p>
      <slope-chart
        .rows=${shown.map(({ id, before, after }) => ({
          label: titleOf(id, course, language),
          before,
          now: after,
        }))}
        .lowest=${scale.at(0)?.value ?? 1}
        .highest=${scale.at(-1)?.value ?? 5}
        language=${language}
      ></slope-chart>
      ${paired === undefined ? nothing : this.#moved(shown, view)}
    </section>`;
  }

  /** In how many pairs it rose, stayed or fell: counts, since a mean of few people says little. */
  #moved(changes: readonly DimensionChange[], { course, language }: DayView) {
    return html`<div class="table-holder" tabindex="0" role="group" aria-label=${t('halfYear.moved.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('halfYear.moved.subject')}</th>
            ${(['up', 'same', 'down'] as const).map(
              (way) => html`<th scope="col">${t(`halfYear.moved.${way}`)}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${changes.map(
            ({ id, moved }) =>
              html`<tr>
                <th scope="row">${titleOf(id, course, language)}</th>
                ${(['up', 'same', 'down'] as const).map(
                  (way) => html`<td class="number">${moved === undefined ? '–' : moved[way]}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  /** The questions of half a year later, counted. */
  #choices({ course, language }: DayView, { choices }: Results) {
    const asked = course.questionnaire.extra.choices.flatMap((question) => {
      const tally = choices.find(({ id }) => id === question.id);
      return tally === undefined ? [] : [{ question, tally }];
    });
    if (asked.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="choices">
      <h2 id="choices">${t('halfYear.choices.title')}</h2>
      ${asked.map(
        ({ question, tally }) =>
          html`<h3>${question.question[language]}</h3>
            <p class="tiny">${t('halfYear.choices.answered', { count: tally.n })}</p>
            <ul class="counts">
              ${question.options.map(
                ({ value, label }) =>
                  html`<li>
                    <span>${label[language]}</span
                    ><b class="figures">${tally.counts.find((count) => count.value === value)?.count ?? 0}</b>
                  </li>`,
              )}
            </ul>`,
      )}
    </section>`;
  }

  readonly #onText = async ({ text }: BallotText) => {
    const view = this.#view;
    if (view !== undefined) this.said = await putText(text, view);
  };

  readonly #onFile = async ({ file }: BallotFile) => {
    const view = this.#view;
    if (view === undefined) return;
    this.reading += 1;
    this.said = await putFile(file, view);
    this.reading -= 1;
  };

  readonly #onPaper = ({ answers, profession }: PaperTyped) => {
    const view = this.#view;
    if (view !== undefined) this.said = putPaper(answers, profession, 'half-year', view);
  };

  readonly #onBus = ({ isOpen }: BusOpened) => {
    this.isBusOpen = isOpen;
    this.said = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'half-year-tab': HalfYearTab;
  }
}
