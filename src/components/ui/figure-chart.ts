import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Figure } from '../../content/schema.ts';
import type { Localized } from '../../content/step-content.ts';
import { base } from '../styles/base.styles.ts';
import { card } from '../styles/card.styles.ts';
import { t } from '../words.ts';
import { flat, street, windowRow } from './figure-drawings.ts';
import { figureChart } from './figure-chart.styles.ts';

export type FigureContent = Localized<Figure>;
type Item = FigureContent['items'][number];

/** From this number on a house for each one would be too small; then a window stands for more than one. */
const mostHouses = 40;
/** The most windows in the row of a group. */
const mostInRow = 25;

/**
 * A figure on an evening card: windows with and without light, and always the number and what it is about as text,
 * so that the drawing itself is decoration for a screen reader.
 */
@customElement('figure-chart')
export class FigureChart extends LitElement {
  static override styles = [base, card, figureChart];

  @property({ attribute: false }) figure!: FigureContent;

  override render() {
    const { title, explanation, source } = this.figure;
    return html`<figure class="card night" aria-labelledby="title">
      <h3 id="title">${title}</h3>
      <p class="small">${explanation}</p>
      ${this.#drawing()}
      <figcaption class="tiny source">${t('figure.source', { source })}</figcaption>
    </figure>`;
  }

  #drawing(): TemplateResult {
    switch (this.figure.kind) {
      case 'windows':
        return this.#flats(t('figure.oneWindow'));
      case 'of':
        return this.#ofMany();
      case 'groups':
        return this.#groups();
    }
  }

  #ofMany() {
    const largest = Math.max(...this.figure.items.map(({ of }) => of));
    if (largest > mostHouses)
      return this.#flats(t('figure.windowStandsFor', { count: Math.round(largest / 100) }));
    return html`<ul class="items">
      ${this.figure.items.map(
        (item) =>
          html`<li class="street">
            ${street(Math.round(item.value), item.of)}${number(item)} ${label(item)}
          </li>`,
      )}
    </ul>`;
  }

  #flats(legend: string) {
    return html`<ul class="items flats">
        ${this.figure.items.map(
          (item) =>
            html`<li>
              ${flat(Math.round((100 * item.value) / item.of))}
              <div>${this.figure.kind === 'windows' ? percentage(item) : number(item)} ${label(item)}</div>
            </li>`,
        )}
      </ul>
      <p class="tiny" aria-hidden="true">${legend}</p>`;
  }

  #groups() {
    const { items } = this.figure;
    const said = new Set(items.map((item) => item.said));
    // What holds for every group in the same words is said once.
    const shared = items.length > 1 && said.size === 1 ? items[0]?.said : undefined;
    return html`<ul class="items groups">
        ${stretches(items).map(
          ({ item, ...stretch }) =>
            html`<li>
              ${label(item)} ${windowRow(stretch)}
              ${shared === undefined ? (item.said === undefined ? percentage(item) : number(item)) : nothing}
            </li>`,
        )}
      </ul>
      ${shared === undefined ? nothing : html`<p class="small">${t('figure.each', { said: shared })}</p>`}`;
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
  const value = Math.round((100 * item.value) / item.of);
  const exact = item.said === undefined || item.said.includes(String(value));
  return exact ? html`<b class="number">${t('figure.percent', { value })}</b>` : number(item);
}

/** Which windows each group lights: side by side where the groups make one whole, else all from the start. */
function stretches(items: readonly Item[]) {
  const whole = items[0]?.of ?? 1;
  const together = items.reduce((sum, item) => sum + item.value, 0);
  const oneWhole = together <= whole && items.every(({ of }) => of === whole);
  const all = Math.min(whole, mostInRow);
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
