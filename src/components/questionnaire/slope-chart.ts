import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import { base } from '../styles/base.styles.ts';
import { t } from '../session/words.ts';
import { withOneDecimal } from '../../course-files/figures.ts';
import { slopeChart } from './slope-chart.styles.ts';
import {
  differenceOf,
  directionOf,
  inTwoLines,
  slopeLayout,
  type Direction,
  type SlopeEnd,
  type SlopeRow,
} from './slope-layout.ts';

/** A label longer than this many letters gets two lines. */
const longestLine = 24;
/** Where the two moments stand, in percent of the width, and where their numbers and labels do. */
const sides = {
  before: { axis: 33, leader: 31, number: 30.5, label: 26.5, anchor: 'end' },
  now: { axis: 67, leader: 69, number: 69.5, label: 73.5, anchor: 'start' },
} as const;
const directions = ['higher', 'same', 'lower'] as const satisfies readonly Direction[];

/**
 * Before and after: a line for each subject from the one value to the other, and the same in words below it. Where
 * there is no room for lines, each subject gets a scale of its own. Direction is told by colour, by the kind of line,
 * by the mark at its end and in words.
 */
@customElement('slope-chart')
export class SlopeChart extends LitElement {
  static override styles = [base, slopeChart];

  @property({ attribute: false }) rows: readonly SlopeRow[] = [];
  @property({ type: Number }) lowest = 1;
  @property({ type: Number }) highest = 5;
  @property() language: Language = 'nl';

  override render() {
    return html`
      ${this.#legend()} ${this.#slopes()}
      <ul class="rows">
        ${this.rows.map((row) => this.#row(row))}
      </ul>
    `;
  }

  #counted(): readonly { direction: Direction; count: number }[] {
    return directions
      .map((direction) => ({
        direction,
        count: this.rows.filter((row) => directionOf(row) === direction).length,
      }))
      .filter(({ count }) => count > 0);
  }

  #legend() {
    const incomplete = this.rows.filter((row) => directionOf(row) === undefined).length;
    return html`<ul class="legend">
      ${this.#counted().map(
        ({ direction, count }) =>
          html`<li>
            <svg class="sample" viewBox="0 0 44 16" aria-hidden="true" focusable="false">
              <line class="line" data-direction=${direction} x1="2" y1="8" x2="32" y2="8"></line>
              ${mark(direction, 34, 8)}
            </svg>
            <span>${t(`questionnaire.slope.${direction}`, { count })}</span>
          </li>`,
      )}
      ${incomplete === 0 ? nothing : html`<li>${t('questionnaire.slope.incomplete', { count: incomplete })}</li>`}
    </ul>`;
  }

  #slopes() {
    const { slopes, ticks, height } = slopeLayout(this.rows, this.lowest, this.highest);
    const top = `${ticks[0]?.at ?? 0}em`;
    const bottom = `${ticks.at(-1)?.at ?? 0}em`;
    const parts = this.#counted().map(({ direction, count }) =>
      t(`questionnaire.slope.${direction}`, { count }),
    );
    return html`<svg
      class="slopes"
      height=${`${height}em`}
      role="img"
      aria-label=${t('questionnaire.slope.picture', { parts: parts.join(', ') })}
    >
      ${ticks.map(
        ({ at }) =>
          svg`<line class="tick" x1=${`${sides.before.axis}%`} x2=${`${sides.now.axis}%`} y1=${`${at}em`} y2=${`${at}em`}></line>`,
      )}
      ${(['before', 'now'] as const).map((moment) => {
        const x = `${sides[moment].axis}%`;
        return svg`<line class="axis" x1=${x} x2=${x} y1=${top} y2=${bottom}></line>
          <text class="moment" x=${x} y="1.1em" text-anchor="middle">${t(`questionnaire.profile.${moment}`)}</text>`;
      })}
      ${slopes.map(({ row, before, now }) => {
        const direction = directionOf(row);
        return svg`<g data-direction=${direction ?? 'unknown'}>
          ${before === undefined ? nothing : this.#end('before', before, row)}
          ${now === undefined ? nothing : this.#end('now', now, row)}
          ${
            before === undefined || now === undefined
              ? nothing
              : svg`<line class="line" data-direction=${direction ?? nothing}
                  x1=${`${sides.before.axis}%`} y1=${`${before.point}em`}
                  x2=${`${sides.now.axis}%`} y2=${`${now.point}em`}></line>`
          }
          ${before === undefined ? nothing : markAt('start', sides.before.axis, before.point)}
          ${now === undefined ? nothing : markAt(direction ?? 'start', sides.now.axis, now.point)}
        </g>`;
      })}
    </svg>`;
  }

  /** The label of one end, and a thin line from it to its point. */
  #end(moment: 'before' | 'now', { point, label }: SlopeEnd, row: SlopeRow) {
    const { axis, leader, number, label: x, anchor } = sides[moment];
    const lines = inTwoLines(row.label, longestLine);
    const first = label + 0.34 - (lines.length - 1) * 0.58;
    return svg`<line class="leader" x1=${`${leader}%`} x2=${`${axis}%`} y1=${`${label}em`} y2=${`${point}em`}></line>
      <text class="value" x=${`${number}%`} y=${`${label + 0.34}em`} text-anchor=${anchor}>${withOneDecimal(row[moment] ?? 0, this.language)}</text>
      <text class="label" text-anchor=${anchor}>${lines.map(
        (line, index) => svg`<tspan x=${`${x}%`} y=${`${first + index * 1.16}em`}>${line}</tspan>`,
      )}</text>`;
  }

  #row(row: SlopeRow) {
    const direction = directionOf(row);
    return html`<li data-direction=${direction ?? 'unknown'}>
      <h3>${row.label}</h3>
      ${this.#scale(row, direction)}
      <p>
        <span
          >${t('questionnaire.slope.values', { before: this.#mean(row.before), now: this.#mean(row.now) })}</span
        >
        ${direction === undefined ? nothing : html`<b>${this.#difference(row, direction)}</b>`}
        ${row.band === undefined ? nothing : html`<span class="band">${row.band}</span>`}
      </p>
    </li>`;
  }

  /** The scale of one subject on its side, for a narrow screen. */
  #scale({ before, now }: SlopeRow, direction: Direction | undefined) {
    const at = (value: number) => 4 + (92 * (value - this.lowest)) / (this.highest - this.lowest);
    const ticks = Array.from({ length: this.highest - this.lowest + 1 }, (_, step) => at(this.lowest + step));
    return html`<svg class="scale" aria-hidden="true" focusable="false">
      <line class="axis" x1="4%" x2="96%" y1="50%" y2="50%"></line>
      ${ticks.map((x) => svg`<line class="axis" x1=${`${x}%`} x2=${`${x}%`} y1="30%" y2="70%"></line>`)}
      ${
        before === undefined || now === undefined
          ? nothing
          : svg`<line class="line" data-direction=${direction ?? nothing} x1=${`${at(before)}%`} x2=${`${at(now)}%`} y1="50%" y2="50%"></line>`
      }
      ${before === undefined ? nothing : svg`<svg class="mark" x=${`${at(before)}%`} y="50%">${mark('start', 0, 0)}</svg>`}
      ${now === undefined ? nothing : svg`<svg class="mark" x=${`${at(now)}%`} y="50%">${mark(direction ?? 'start', 0, 0)}</svg>`}
    </svg>`;
  }

  #mean(value: number | undefined): string {
    return value === undefined ? t('questionnaire.slope.noMean') : withOneDecimal(value, this.language);
  }

  #difference(row: SlopeRow, direction: Direction): string {
    const difference = withOneDecimal(Math.abs(differenceOf(row) ?? 0), this.language);
    return t(`questionnaire.slope.difference.${direction}`, { difference });
  }
}

function markAt(kind: Direction | 'start', x: number, y: number): TemplateResult {
  return svg`<svg class="mark" x=${`${x}%`} y=${`${y}em`}>${mark(kind, 0, 0)}</svg>`;
}

/** A ring where a line starts; where it ends a triangle that points up or down, or a disc. */
function mark(kind: Direction | 'start', x: number, y: number): TemplateResult {
  const shape = {
    start: svg`<circle class="ring" r="5"></circle>`,
    higher: svg`<path class="end" d="M0-8.5L8 5H-8z"></path>`,
    same: svg`<circle class="end" r="5.5"></circle>`,
    lower: svg`<path class="end" d="M0 8.5L8-5H-8z"></path>`,
  }[kind];
  return svg`<g data-direction=${kind === 'start' ? nothing : kind} transform=${`translate(${x} ${y})`}>${shape}</g>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'slope-chart': SlopeChart;
  }
}
