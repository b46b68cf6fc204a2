import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Figure } from '../../course-files/schema.ts';
import type { Localized } from '../../content/step-content.ts';
import { base } from '../styles/base.styles.ts';
import { card } from '../styles/card.styles.ts';
import { t } from '../session/words.ts';
import { crowd, flat, litWindow, street } from './figure-drawings.ts';
import { figureChart } from './figure-chart.styles.ts';

export type FigureContent = Localized<Figure>;
type Item = FigureContent['items'][number];

/** A percentage is drawn in this many windows, a large number of people as so many of them. */
const hundred = 100;
/** People in one row: of a crowd, and where every group has a row of its own. */
const inRow = { crowd: 20, group: 25 };
/** The part of the drawing that must be in view before its lights go on. */
const enoughInView = 0.4;

/**
 * A figure on an evening card, drawn in what it counts: windows for a percentage, houses for wijken, people for who
 * took part. Always with the number and what it is about as text. The lights go on once, when it comes into view.
 */
@customElement('figure-chart')
export class FigureChart extends LitElement {
  static override styles = [base, card, figureChart];

  @property({ attribute: false }) figure!: FigureContent;

  @state() private seen = false;

  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.seen = true;
      this.#observer.disconnect();
    },
    { threshold: enoughInView },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.seen) this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  override render() {
    const { title, explanation, source } = this.figure;
    return html`<figure class="card night" aria-labelledby="title" ?data-seen=${this.seen}>
      <h3 id="title">${title}</h3>
      <p class="small">${explanation}</p>
      ${this.#drawing()}
      <figcaption class="tiny source">${t('figure.source', { source })}</figcaption>
    </figure>`;
  }

  #drawing(): TemplateResult {
    switch (this.figure.kind) {
      case 'windows':
        return this.#flats();
      case 'of':
        return this.#streets();
      case 'people':
        return this.figure.items.length === 1 ? this.#crowd(this.figure.items) : this.#groups();
      case 'topics':
        return this.#topics();
    }
  }

  #flats() {
    return html`<ul class="items flats">
        ${this.figure.items.map((item) => {
          const lit = percentOf(item);
          return html`<li>
            ${flat({ lit, all: hundred, name: t('figure.flat', { lit, all: hundred }) })}
            <div>${percentage(item)} ${label(item)}</div>
          </li>`;
        })}
      </ul>
      <p class="tiny">${t('figure.oneWindow')}</p>`;
  }

  #streets() {
    return html`<ul class="items streets">
      ${this.figure.items.map((item) => {
        const lit = Math.round(item.value);
        return html`<li>
          ${street({ lit, all: item.of, name: t('figure.street', { lit, all: item.of }) })} ${number(item)}
          ${label(item)}
        </li>`;
      })}
    </ul>`;
  }

  #crowd([item]: readonly Item[]) {
    if (item === undefined) return html``;
    const lit = percentOf(item);
    return html`<ul class="items streets">
        <li>
          ${crowd({ lit, all: hundred, inRow: inRow.crowd, name: t('figure.crowd', { lit, all: hundred }) })}
          ${number(item)} ${label(item)}
        </li>
      </ul>
      <p class="tiny">${t('figure.personStandsFor', { count: Math.round(item.of / hundred) })}</p>`;
  }

  #groups() {
    const { items } = this.figure;
    const whole = items[0]?.of ?? 1;
    return html`<ul class="items groups">
        ${stretches(items).map(({ item, from, lit, all }) => {
          const name = t('figure.crowd', { lit, all });
          return html`<li>
            ${label(item)} ${crowd({ lit, all, from, inRow: all, name })}
            ${item.said === undefined ? percentage(item) : number(item)}
          </li>`;
        })}
      </ul>
      ${
        whole > inRow.group
          ? html`<p class="tiny">
              ${t('figure.personShare', { count: Math.round(whole / inRow.group), of: whole })}
            </p>`
          : ''
      }`;
  }

  #topics() {
    return html`<ul class="items topics">
      ${this.figure.items.map((item, order) => html`<li>${litWindow(order)} ${label(item)}</li>`)}
    </ul>`;
  }
}

function label(item: Item) {
  return html`<span class="label">${item.label}</span>`;
}

/** The number in the words of the source, which are more exact than the drawing. */
function number(item: Item) {
  return html`<b class="number">${item.said ?? t('figure.of', { value: item.value, of: item.of })}</b>`;
}

/** As a percentage, unless the source says it in words without that number, such as "three quarters". */
function percentage(item: Item) {
  const value = percentOf(item);
  const exact = item.said === undefined || item.said.includes(String(value));
  return exact ? html`<b class="number">${t('figure.percent', { value })}</b>` : number(item);
}

function percentOf({ value, of }: Item): number {
  return Math.round((hundred * value) / of);
}

/** Who of a row stands in the light for each group: side by side where the groups make one whole, else from the start. */
function stretches(items: readonly Item[]) {
  const whole = items[0]?.of ?? 1;
  const together = items.reduce((sum, item) => sum + item.value, 0);
  const oneWhole = together <= whole && items.every(({ of }) => of === whole);
  const all = Math.min(whole, inRow.group);
  let before = 0;
  return items.map((item) => {
    const from = oneWhole ? Math.round((before / whole) * all) : 0;
    const to = Math.round(((oneWhole ? before + item.value : item.value) / item.of) * all);
    before += item.value;
    return { item, from, lit: to - from, all };
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'figure-chart': FigureChart;
  }
}
