import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DilemmaContent } from '../../content/step-content.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { bringIntoView, focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { form } from '../styles/form.styles.ts';
import { icon } from '../ui/icon.ts';
import { readOnlyNote } from '../ui/read-only.ts';
import { linkTo } from '../ui/rich-text.ts';
import { dilemmaChoice } from './dilemma-choice.styles.ts';

/** A line drawing of its own, so that the first screen need not bring it along. */
function sign(path: string) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${path} />
  </svg>`;
}

type View = DilemmaContent['views'][number];
type Way = DilemmaContent['ways'][number];

/** Whoever looked along from other work does so in the next lesson too, until the page is closed. */
let lookedFrom: string | undefined;

/**
 * A situation with ways to choose from, none of which is right. What comes of a way is told as soon as it is chosen; another may
 * always be chosen. What is told goes with the work from which one looks along.
 *
 * @fires {LearnerDid} learner-did - When a way is chosen.
 */
@customElement('dilemma-choice')
export class DilemmaChoice extends LitElement {
  static override styles = [base, button, chip, form, dilemmaChoice];

  @property({ attribute: false }) dilemma!: DilemmaContent;
  /** The way that was chosen before. */
  @property({ type: Number }) chosen: number | undefined;
  /** Number of the learner's profession. */
  @property({ type: Number }) profession: number | undefined;
  @property({ type: Boolean }) readOnly = false;

  /** Id of the work from which one looks along, once it was changed here. */
  @state() private from: string | undefined = lookedFrom;
  /** What comes of the other ways is in view too. */
  @state() private shows: 'chosen' | 'all' = 'chosen';
  @state() private forgotten = false;

  /** The way that was chosen just now: what comes of it unfolds. */
  #fresh: number | undefined;

  /** Asks for a choice where there is none yet. */
  ask(): void {
    this.forgotten = true;
    focusOn(this.renderRoot.querySelector('.ways input'));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // The same element shows the dilemma of the next lesson.
    if (!changed.has('dilemma')) return;
    this.shows = 'chosen';
    this.forgotten = false;
    this.#fresh = undefined;
  }

  override updated(changed: PropertyValues<this>): void {
    if (this.#fresh === undefined || !changed.has('chosen')) return;
    const after = this.renderRoot.querySelector('.after[data-fresh]');
    if (after !== null) bringIntoView(after, 'nearest');
  }

  override render() {
    const { title, situation, ways, views } = this.dilemma;
    const view = this.#view();
    return html`
      <div class="told">
        <h3>${title}</h3>
        <fieldset class="from">
          <legend>${t('lesson.dilemma.from')}</legend>
          <div>
            ${views.map(
              ({ id, title: work }) =>
                html`<label
                  ><input
                    type="radio"
                    name="from"
                    value=${id}
                    .checked=${id === view?.id}
                    @change=${this.#onFrom}
                  />${work}</label
                >`,
            )}
          </div>
        </fieldset>
        <p class="intro">${view?.intro}</p>
        <p>${situation}</p>
      </div>
      <fieldset
        class="ways"
        aria-describedby=${this.readOnly ? 'read-only' : this.forgotten ? 'forgotten' : nothing}
      >
        <legend>
          <b>${t('lesson.dilemma.question')}</b> <span class="small">${t('lesson.dilemma.more')}</span>
        </legend>
        ${readOnlyNote(this.readOnly)}
        ${
          this.forgotten
            ? html`<p class="error" id="forgotten" role="alert">
                ${icon('warning')}<span>${t('lesson.dilemma.choose')}</span>
              </p>`
            : nothing
        }
        ${ways.map((way) => this.#way(way, view))}
      </fieldset>
      <p class="visually-hidden" role="status">
        ${this.#fresh === undefined || this.#fresh !== this.chosen ? nothing : t('lesson.dilemma.unfolded')}
      </p>
    `;
  }

  #view(): View | undefined {
    const { views } = this.dilemma;
    const { profession } = this;
    return (
      views.find(({ id }) => id === this.from) ??
      views.find(({ professions }) => profession !== undefined && professions.includes(profession)) ??
      views.find(({ professions }) => professions.length === 0)
    );
  }

  #way(way: Way, view: View | undefined) {
    const { value, text } = way;
    const isChosen = value === this.chosen;
    return html`<div class="way">
      <label>
        <input
          type="radio"
          name="way"
          value=${value}
          .checked=${isChosen}
          ?disabled=${this.readOnly}
          @change=${this.#onWay}
        />
        <span>${text}</span>
        ${isChosen ? html`<span class="chip" data-status="done">${icon('check')}${t('lesson.dilemma.own')}</span>` : nothing}
      </label>
      ${isChosen || this.shows === 'all' ? this.#after(way, view, isChosen) : nothing}
    </div>`;
  }

  #after({ value, week, halfYear }: Way, view: View | undefined, isChosen: boolean) {
    const gain = view?.gains.find(({ way }) => way === value);
    return html`<div class="after" ?data-fresh=${value === this.#fresh}>
      <dl class="later">
        <div>
          <dt>${t('lesson.dilemma.week')}</dt>
          <dd>${week}</dd>
        </div>
        <div>
          <dt>${t('lesson.dilemma.halfYear')}</dt>
          <dd>${halfYear}</dd>
        </div>
      </dl>
      <dl class="sides">
        <div>
          <dt>${sign('M12 5v14M5 12h14')}${t('lesson.dilemma.wins')}</dt>
          <dd>${gain?.wins}</dd>
        </div>
        <div>
          <dt>${sign('M7 7h12l-3-3M17 17H5l3 3')}${t('lesson.dilemma.asks')}</dt>
          <dd>${gain?.asks}</dd>
        </div>
      </dl>
      ${isChosen ? this.#more() : nothing}
    </div>`;
  }

  #more() {
    const { text, source } = this.dilemma.evidence;
    const showsAll = this.shows === 'all';
    return html`<p class="evidence">
        <b>${t('lesson.dilemma.evidence')}</b> ${text} ${linkTo(`bron:${source}`, t('lesson.dilemma.source'))}
      </p>
      <div class="buttons">
        <button class="button quiet others" type="button" aria-expanded=${showsAll} @click=${this.#onOthers}>
          ${showsAll ? t('lesson.dilemma.hide') : t('lesson.dilemma.others')}
        </button>
      </div>`;
  }

  readonly #onFrom = (event: Event) => {
    this.from = (event.target as HTMLInputElement).value;
    lookedFrom = this.from;
  };

  readonly #onWay = (event: Event) => {
    const value = Number((event.target as HTMLInputElement).value);
    this.forgotten = false;
    this.#fresh = value;
    this.dispatchEvent(new LearnerDid({ type: 'choice.made', choice: this.dilemma.choice, value }));
  };

  readonly #onOthers = () => {
    this.shows = this.shows === 'all' ? 'chosen' : 'all';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dilemma-choice': DilemmaChoice;
  }
}
