import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { windows } from '../../ui/lit-windows.ts';
import '../../wijk/building-drawing.ts';
import { board } from '../board/board.styles.ts';
import { nowHead } from './now-head.styles.ts';

/** What the head says of this moment; clock times are written out. */
export interface HeadNow {
  readonly sign: string;
  readonly title: string;
  readonly sentence: string;
  /** Undefined before the first part and after the last. */
  readonly clock:
    | {
        readonly left: number;
        readonly from: string;
        readonly now: string;
        readonly until: string;
        readonly behind: number;
        readonly windows: readonly ('done' | 'busy' | 'open')[];
      }
    | undefined;
  /** What the first button does; undefined after the last part. */
  readonly next: string | undefined;
}

/** The gespreksleider goes on: to the next step of the werkvorm, or to the next part. */
export class GoOn extends Event {
  static readonly eventName = 'go-on';
  constructor() {
    super(GoOn.eventName);
  }
}

/** The part of now gets five minutes more. */
export class MoreMinutes extends Event {
  static readonly eventName = 'more-minutes';
  constructor() {
    super(MoreMinutes.eventName);
  }
}

/**
 * Where the evening is, in one look: the part, the minutes that are left, ahead or behind.
 *
 * @fires {GoOn} go-on - When the next step or part is to begin.
 * @fires {MoreMinutes} more-minutes - When the part of now gets five minutes more.
 */
@customElement('now-head')
export class NowHead extends LitElement {
  static override styles = [base, button, chip, windows, board, nowHead];

  @property({ attribute: false }) now!: HeadNow;

  override render() {
    const { sign, title, sentence, clock, next } = this.now;
    return html`<div class="inner">
      <div class="words">
        <span class="sign">${sign}</span>
        <h1 tabindex="-1">${title}</h1>
        <p>${sentence}</p>
        <div class="buttons">
          ${
            next === undefined
              ? nothing
              : html`<button
                  class="button lamp fitting"
                  type="button"
                  @click=${() => this.dispatchEvent(new GoOn())}
                >
                  ${next}${icon('right')}
                </button>`
          }
          ${
            clock === undefined
              ? nothing
              : html`<button
                  class="button night fitting"
                  type="button"
                  @click=${() => this.dispatchEvent(new MoreMinutes())}
                >
                  ${t('evening.now.more')}
                </button>`
          }
        </div>
      </div>
      ${clock === undefined ? nothing : this.#clock(clock)}
      <building-drawing
        .building=${'werksessie'}
        .steps=${[{ step: { building: 'werksessie' }, status: 'done', partsDone: [] } as const]}
      ></building-drawing>
    </div>`;
  }

  #clock({ left, from, now, until, behind, windows }: NonNullable<HeadNow['clock']>) {
    const late = left < 0;
    return html`<div class="time">
      <p class="minutes">
        ${Math.abs(left)}
        <small>${t(late ? 'evening.now.late' : 'evening.now.left', { count: Math.abs(left) })}</small>
      </p>
      <span class="windows wide" aria-hidden="true"
        >${windows.map((status) => html`<i data-status=${status}></i>`)}</span
      >
      <p class="axis">
        <span>${from}</span><span>${t('evening.now.at', { time: now })}</span><span>${until}</span>
      </p>
      <p><span class="chip">${icon('clock')}${behindInWords(behind)}</span></p>
    </div>`;
  }
}

function behindInWords(behind: number): string {
  if (behind === 0) return t('evening.now.onTime');
  return t(behind > 0 ? 'evening.now.behind' : 'evening.now.ahead', { count: Math.abs(behind) });
}

declare global {
  interface HTMLElementTagNameMap {
    'now-head': NowHead;
  }
  interface HTMLElementEventMap {
    'go-on': GoOn;
    'more-minutes': MoreMinutes;
  }
}
