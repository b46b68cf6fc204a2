import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { endsOf } from '../../../room/results/ends.ts';
import { fixedPictures, reopenedPictures } from '../../../room/results/next-pictures.ts';
import type { Results } from '../../../room/results/results.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { printPage } from '../../ui/print-page.ts';
import { board } from '../board/board.styles.ts';
import { boardIcon } from '../board/board-icon.ts';
import { presenceOf, residentsOf, type DayView } from '../board/day-view.ts';
import { followDay } from '../big-screen/follow-day.ts';
import { theBigScreen } from '../big-screen/the-big-screen.ts';
import { WatchDay } from '../watch-day.ts';
import './ballot-box.ts';
import type { BallotFile, BallotText } from './ballot-box.ts';
import type { BusOpened } from './bus-camera.ts';
import './dimension-scales.ts';
import './few-answers.ts';
import { putFile, putPaper, putText, type SaidByBus } from './fill-bus.ts';
import './group-means.ts';
import { outcomeTab } from './outcome-tab.styles.ts';
import type { PaperTyped } from './paper-keys.ts';
import {
  bandsOf,
  barRows,
  dimensionRows,
  groupDomain,
  groupRows,
  lookAtResults,
  resultsCourse,
  resultsNow,
} from './results-view.ts';
import { sourceChoice } from './source-choice.ts';
import './statement-bars.ts';
import { ratingsCard } from './ratings-card.ts';

/** The bus, and what the group answered: nothing below five answers. */
@customElement('outcome-tab')
export class OutcomeTab extends LitElement {
  static override styles = [base, button, card, form, board, outcomeTab];

  @state() private said: SaidByBus | undefined;
  @state() private reading = 0;
  /** While people hold their phones before it nobody looks at the picture, and it is not renewed. */
  @state() private isBusOpen = false;
  /** Nothing came of printing. */
  @state() private isStuck = false;

  readonly #watch = new WatchDay(this);

  override render() {
    const view = this.#view;
    if (view === undefined) return nothing;
    const results = resultsNow(view, 'before');
    return html`<div class="frame">
      <header>
        <div>
          <h1 tabindex="-1">${t('outcome.title', { wijk: view.day.card.wijk })}</h1>
          <p class="small">${t('outcome.lead')}</p>
        </div>
        <div class="buttons">
          <button class="button quiet" type="button" @click=${this.#onPrint}>
            ${icon('print')}${t('outcome.print')}
          </button>
          <button class="button" type="button" @click=${this.#onScreen}>
            ${boardIcon('screen')}${t('outcome.toScreen')}
          </button>
        </div>
      </header>
      <p class="small" role="status">${this.isStuck ? t('outcome.printInstead') : nothing}</p>
      <div class="board">
        <div class="column w4">
          ${sourceChoice(view, 'before')} ${sourceChoice(view, 'feedback')} ${this.#bus(view, results)}
          <section class="card lamp" aria-labelledby="choose">
            <h2 id="choose">${t('outcome.choose.title')}</h2>
            <p>${t('outcome.choose.text')}</p>
            <a class="button" href="#/zaal">${t('outcome.choose.go')}${icon('right')}</a>
          </section>
          ${this.isBusOpen || results.list === undefined ? nothing : this.#groups(view, results)}
        </div>
        <div class="column w8">${this.#picture(view, results)}</div>
      </div>
    </div>`;
  }

  override updated(): void {
    if (this.isBusOpen) return;
    // After this update: what is renewed is another one.
    queueMicrotask(() => {
      const view = this.#view;
      if (view !== undefined && this.isConnected) lookAtResults(view, ['before', 'feedback']);
    });
  }

  get #view(): DayView | undefined {
    const { day, course, language } = this.#watch;
    return day === undefined || course === undefined ? undefined : { day, course, language, now: day.now() };
  }

  #bus(view: DayView, results: Results) {
    const { course, language } = view;
    const { items, scale, none } = course.questionnaire;
    return html`<ballot-box
      .received=${results.received}
      .of=${professionals(view)}
      .pictureWords=${pictureInWords(results)}
      .canFix=${results.shown > 0}
      .isFixed=${results.fixed}
      .said=${this.said}
      .isReading=${this.reading > 0}
      .items=${items.map(({ statement }) => statement[language])}
      .values=${[...scale, none].map(({ value, label }) => ({ value, label: label[language] }))}
      .professions=${course.professions.map(({ index, title }) => ({ index, title: title[language] }))}
      @bus-opened=${this.#onBus}
      @ballot-text=${this.#onText}
      @ballot-file=${this.#onFile}
      @paper-typed=${this.#onPaper}
      @fix-picture=${this.#onFix}
    ></ballot-box>`;
  }

  #picture(view: DayView, results: Results) {
    if (this.isBusOpen) {
      return html`<section class="card"><p>${t('outcome.whileOpen')}</p></section>`;
    }
    const { course, language } = view;
    const { list } = results;
    const ratings = ratingsCard(resultsNow(view, 'feedback'), view);
    if (list === undefined) {
      return html`<few-answers .received=${results.received}></few-answers>${ratings}`;
    }
    const { scale, none } = course.questionnaire;
    const ends = endsOf(list, bandsOf(course));
    return html`<statement-bars
        .isStrong=${ends.isStrong}
        .hasGain=${ends.hasGain}
        .strongest=${barRows(list.strongest, view)}
        .weakest=${barRows(list.weakest, view)}
        .all=${barRows(list.statements, view)}
        .scale=${scale.map(({ label }) => label[language])}
        .none=${none.label[language]}
      ></statement-bars>
      <dimension-scales
        .rows=${dimensionRows(list, view)}
        .bands=${bandsOf(course).map(({ from, title }) => ({ from, title: title[language] }))}
        .lowest=${scale.at(0)?.value ?? 1}
        .highest=${scale.at(-1)?.value ?? 5}
        .count=${results.shown}
        .none=${none.label[language]}
        .language=${language}
      ></dimension-scales>
      ${ratings}`;
  }

  #groups(view: DayView, { groups, noGroups }: Results) {
    const { course, language } = view;
    const domain = course.domains.find(({ id }) => id === groupDomain);
    return html`<group-means
      .rows=${groups === undefined ? undefined : groupRows(groups, view)}
      .domain=${domain?.title[language] ?? ''}
      .inside=${groups?.inside.of ?? 0}
      .others=${groups?.others.of ?? 0}
      .why=${noGroups}
      .language=${language}
    ></group-means>`;
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
    if (view !== undefined) this.said = putPaper(answers, profession, 'before', view);
  };

  readonly #onBus = ({ isOpen }: BusOpened) => {
    this.isBusOpen = isOpen;
    this.said = undefined;
  };

  readonly #onFix = () => {
    const view = this.#view;
    if (view === undefined) return;
    const { day, course } = view;
    const { record } = day;
    const isFixed = record.pictures.before?.fixed === true;
    day.change({
      pictures: isFixed
        ? reopenedPictures(record.pictures, 'before')
        : fixedPictures(record, 'before', resultsCourse(course)),
    });
    if (!isFixed) day.did({ type: 'picture.fixed', moment: 'before' });
  };

  readonly #onPrint = async () => {
    this.isStuck = false;
    this.isStuck = !(await printPage());
  };

  readonly #onScreen = () => {
    const view = this.#view;
    if (view === undefined) return;
    followDay(view);
    theBigScreen.open('results');
  };
}

/** How many people may answer: those who came, but for residents; undefined as long as nobody did. */
function professionals(view: DayView): number | undefined {
  const residents = residentsOf(view.course);
  const count = [...presenceOf(view).values()].filter(
    ({ came, person }) => came !== undefined && !residents.includes(person.profession),
  ).length;
  return count === 0 ? undefined : count;
}

function pictureInWords({ shown, fixed }: Results): string {
  if (shown === 0) return '';
  return t(fixed ? 'outcome.picture.fixed' : 'outcome.picture.renews', { count: shown });
}

declare global {
  interface HTMLElementTagNameMap {
    'outcome-tab': OutcomeTab;
  }
}
