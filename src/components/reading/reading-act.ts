import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { answerTo, type ActContent } from '../../content/act-outcome.ts';
import type { Facts } from '../../programme/facts.ts';
import { LearnerDid } from '../session/learner-did.ts';
import { hashOf } from '../session/route.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { button } from '../styles/button.styles.ts';
import { card } from '../styles/card.styles.ts';
import { form } from '../styles/form.styles.ts';
import { bringIntoView, focusOn } from '../session/in-view.ts';
import '../ui/figure-chart.ts';
import type { FigureContent } from '../ui/figure-chart.ts';
import { icon } from '../ui/icon.ts';
import { readOnlyNote } from '../ui/read-only.ts';
import { readingAct } from './reading-act.styles.ts';

type Item = ActContent['items'][number];

/** Where the outcomes stand on Mijn wijk. */
const packAnchor = 4;

/**
 * Something small to do with a text: to estimate a figure, to sort, or to choose for one's own wijk. A choice for one's own wijk
 * is kept at once; what can be right is looked up with a button, so that nobody sees it by passing along the answers.
 *
 * @fires {LearnerDid} learner-did - When an answer is kept.
 */
@customElement('reading-act')
export class ReadingAct extends LitElement {
  static override styles = [base, button, card, form, readingAct];

  @property({ attribute: false }) act!: ActContent;
  /** Seen after the estimate. */
  @property({ attribute: false }) figure: FigureContent | undefined;
  /** All that was chosen in the course. */
  @property({ attribute: false }) choices: Facts['choices'] = {};
  @property({ type: Boolean }) readOnly = false;

  /** Picked, but not looked up yet; by choice. */
  @state() private picked: Readonly<Record<number, number>> = {};
  @state() private forgotten = false;

  #lookedUp = false;

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('act') || changed.get('act') === undefined) return;
    this.picked = {};
    this.forgotten = false;
  }

  override updated(): void {
    const found = this.renderRoot.querySelector('.found');
    if (!this.#lookedUp || found === null) return;
    this.#lookedUp = false;
    bringIntoView(found, 'nearest');
  }

  override render() {
    const { act } = this;
    const looksUp = act.kind !== 'choose';
    return html`<section class="card lamp" aria-labelledby="act-title">
      <h3 id="act-title">${act.title}</h3>
      <p class="task" id="task">${act.task}</p>
      ${readOnlyNote(this.readOnly)}
      ${act.kind === 'sort' ? this.#rows() : act.items.map((item) => this.#question(item))}
      ${
        this.forgotten
          ? html`<p class="error" role="alert">
              ${icon('warning')}<span
                >${t(act.items.length > 1 ? 'reading.act.pickAll' : 'reading.act.pick')}</span
              >
            </p>`
          : nothing
      }
      ${
        looksUp && !this.readOnly
          ? html`<div class="buttons">
              <button class="button" type="button" @click=${this.#look}>
                ${t(`reading.act.${act.kind}`)}
              </button>
            </div>`
          : nothing
      }
      <div role="status">${this.#found()}</div>
      ${this.figure !== undefined && this.#isLookedUp() ? html`<figure-chart .figure=${this.figure}></figure-chart>` : nothing}
      <p class="small own">
        ${icon('lock')}<span
          >${t('reading.act.own')}
          <a href=${hashOf('mijn-wijk', packAnchor)}>${t('reading.act.toMijnWijk')}</a></span
        >
      </p>
    </section>`;
  }

  /** One item with its answers as radio buttons; alone it is named by the task. */
  #question(item: Item) {
    const alone = this.act.items.length === 1;
    return html`<fieldset aria-labelledby=${alone ? 'task' : nothing} aria-describedby=${this.#described()}>
      ${alone ? nothing : html`<legend>${item.label}</legend>`}
      <div class="answers" data-row=${alone ? nothing : this.act.answers.length > 4 ? 'many' : 'few'}>
        ${this.act.answers.map(
          ({ value, label }) =>
            html`<label class="choice">
              <input
                type="radio"
                name=${item.id}
                value=${value}
                .checked=${value === this.#valueOf(item)}
                ?disabled=${this.readOnly}
                @change=${() => this.#pick(item, value)}
              />
              <span>${label}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  /** What is sorted: a line with a list to choose from, and below it whether it belongs there. */
  #rows() {
    return html`<ul class="rows">
      ${this.act.items.map((item) => {
        const given = this.picked[item.choice] ?? this.choices[item.choice];
        const isKept = given === this.choices[item.choice];
        const answer = answerTo(this.act, item, this.choices);
        return html`<li class="field">
          <label for=${item.id}>${item.label}</label>
          <select
            id=${item.id}
            aria-describedby="why-${item.id} ${this.#described()}"
            ?disabled=${this.readOnly}
            @change=${(event: Event) => this.#pick(item, Number((event.target as HTMLSelectElement).value))}
          >
            <option value="0" ?selected=${given === undefined} disabled>${t('reading.act.open')}</option>
            ${this.act.answers.map(
              ({ value, label }) =>
                html`<option value=${value} ?selected=${value === given}>${label}</option>`,
            )}
          </select>
          <p class="why" id="why-${item.id}">
            ${isKept && answer !== undefined ? this.#verdict(item, answer.value) : nothing}
          </p>
        </li>`;
      })}
    </ul>`;
  }

  #verdict(item: Item, value: number): TemplateResult {
    const right = value === item.right;
    return html`${icon(right ? 'check' : 'info')}<span
        ><b>${right ? t('reading.act.right') : t('reading.act.other')}</b> ${item.why}</span
      >`;
  }

  /** What is heard and seen after a choice. */
  #found(): TemplateResult | typeof nothing {
    const { act } = this;
    const [item] = act.items;
    if (act.kind === 'sort') {
      if (!this.#isLookedUp()) return nothing;
      const right = act.items.filter(({ choice, right }) => this.choices[choice] === right).length;
      return html`<p class="found">
        <b>${t('reading.act.sorted', { count: right, of: act.items.length })}</b>
      </p>`;
    }
    if (act.kind === 'estimate') {
      const answer = item === undefined ? undefined : answerTo(act, item, this.choices);
      if (answer === undefined || !this.#isLookedUp()) return nothing;
      return html`<p class="found">
        <b
          >${answer.value === item?.right ? t('reading.act.near') : t('reading.act.estimated', { answer: answer.label })}</b
        >
        ${item?.why}
      </p>`;
    }
    const chosen = act.answers.filter(({ value }) =>
      act.items.some(({ choice }) => this.choices[choice] === value),
    );
    const said = chosen.flatMap(({ then }) => then ?? []);
    return said.length === 0
      ? nothing
      : html`<div class="found">${said.map((then) => html`<p>${then}</p>`)}</div>`;
  }

  #valueOf({ choice }: Item): number | undefined {
    return this.picked[choice] ?? this.choices[choice];
  }

  /** Is what is picked what was kept? */
  #isLookedUp(): boolean {
    return this.act.items.every(
      (item) => this.#valueOf(item) !== undefined && this.#valueOf(item) === this.choices[item.choice],
    );
  }

  #described(): string | typeof nothing {
    return this.readOnly ? 'read-only' : nothing;
  }

  #pick({ choice }: Item, value: number): void {
    this.forgotten = false;
    if (this.act.kind === 'choose') this.#keep(choice, value);
    else this.picked = { ...this.picked, [choice]: value };
  }

  readonly #look = () => {
    const open = this.act.items.find((item) => this.#valueOf(item) === undefined);
    if (open !== undefined) {
      this.forgotten = true;
      focusOn(this.renderRoot.querySelector<HTMLElement>(this.act.kind === 'sort' ? `#${open.id}` : 'input'));
      return;
    }
    this.#lookedUp = true;
    for (const item of this.act.items) this.#keep(item.choice, this.#valueOf(item) ?? 0);
  };

  #keep(choice: number, value: number): void {
    if (this.choices[choice] === value) return;
    this.dispatchEvent(new LearnerDid({ type: 'choice.made', choice, value }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reading-act': ReadingAct;
  }
}
