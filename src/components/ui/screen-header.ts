import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.styles.ts';
import { chip } from '../styles/chip.styles.ts';
import { sceneOf } from '../wijk/building-scenes.ts';
import type { BuildingState } from '../wijk/show-status.ts';
import { setStyle } from './set-style.ts';
import '../wijk/building-drawing.ts';

/** A part of the screen that can be jumped to, with its window. */
export interface HeaderPart {
  readonly label: string;
  readonly href: string;
  readonly lit: boolean;
  readonly state: string;
}

/**
 * The evening head of a screen: street sign, heading, one sentence, the windows of its parts, and the building.
 */
@customElement('screen-header')
export class ScreenHeader extends LitElement {
  static override styles = [
    base,
    chip,
    css`
      :host {
        --focus: #ffc960;
        --focus-gap: #1b2145;
        position: relative;
        overflow: hidden;
        isolation: isolate;
        background:
          linear-gradient(90deg, color-mix(in srgb, var(--sky-1) 82%, transparent) 25%, transparent 72%),
          linear-gradient(180deg, var(--sky-1), var(--sky-2) 46%, var(--sky-3) 80%, var(--sky-4));
        color: var(--sky-ink);
      }
      .inner {
        max-inline-size: 1240px;
        margin-inline: auto;
        padding: clamp(16px, 2.4vw, 28px) clamp(16px, 3vw, 32px) 0;
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--s-4);
        align-items: end;
      }
      .words {
        align-self: center;
        padding-block-end: clamp(44px, 4.4vw, 56px);
        position: relative;
        z-index: 1;
      }
      h1 {
        font-size: var(--t-4xl);
        line-height: 1.05;
        margin: 14px 0 12px;
        max-inline-size: 20em;
      }
      .long h1 {
        font-size: var(--t-3xl);
      }
      p {
        color: var(--sky-ink-2);
        max-inline-size: 52ch;
      }
      building-drawing {
        inline-size: min(var(--widest, 320px), 34vw);
        margin-block-end: -1px;
      }
      nav {
        margin-block-start: 20px;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      a {
        display: inline-flex;
        align-items: center;
        gap: 10px;
        min-block-size: var(--target);
        padding: 6px 16px 6px 10px;
        border-radius: var(--r-m);
        border: 1.5px solid #a9aedd;
        color: #fff;
        text-decoration: none;
        font-weight: 600;
        font-size: var(--t-s);
        background: rgb(20 24 60 / 0.6);
      }
      a:hover {
        background: rgb(20 24 60 / 0.85);
      }
      i {
        display: inline-block;
        flex: none;
        inline-size: 16px;
        block-size: 23px;
        border-radius: 3px 3px 1px 1px;
        border: 2px solid currentColor;
      }
      i[data-lit] {
        border-color: #ffe9bf;
        background:
          linear-gradient(#7e4b00, #7e4b00) 50% 0/2px 100% no-repeat,
          linear-gradient(#7e4b00, #7e4b00) 0 40%/100% 2px no-repeat,
          var(--lamp);
      }
      :host([low]) .words {
        padding-block-end: 16px;
      }
      :host([low]) h1 {
        margin: 10px 0 0;
        font-size: var(--t-2xl);
      }
      @media (max-width: 720px) {
        .inner {
          grid-template-columns: minmax(0, 1fr);
        }
        .words {
          padding-block-end: 8px;
        }
        building-drawing {
          inline-size: min(var(--widest, 320px), 62vw);
          margin-inline-start: auto;
        }
      }
      @media print {
        building-drawing {
          display: none;
        }
        :host {
          background: none;
          color: #000;
        }
        nav {
          display: none;
        }
        p {
          color: #333;
        }
      }
    `,
  ];

  @property() sign = '';
  @property() heading = '';
  @property() lead = '';
  @property({ attribute: false }) parts: readonly HeaderPart[] = [];
  @property() partsLabel = '';
  /** No building and smaller letters, for a screen that begins with a picture of its own. */
  @property({ type: Boolean, reflect: true }) low = false;
  /** In the drawing of the wijk; without one the whole street is shown. */
  @property() building: string | undefined;
  @property({ attribute: false }) steps: readonly BuildingState[] = [];

  override render() {
    return html`
      <div class="inner ${this.lead.length > 160 ? 'long' : ''}">
        <div class="words">
          <span class="sign">${this.sign}</span>
          <h1 tabindex="-1">${this.heading}</h1>
          ${this.lead === '' ? nothing : html`<p>${this.lead}</p>`}
          ${
            this.parts.length < 2
              ? nothing
              : html`<nav aria-label=${this.partsLabel}>
                  <ul>
                    ${this.parts.map(
                      (part) =>
                        html`<li>
                          <a href=${part.href}
                            ><i aria-hidden="true" ?data-lit=${part.lit}></i>${part.label}<span
                              class="visually-hidden"
                              >, ${part.state}</span
                            ></a
                          >
                        </li>`,
                    )}
                  </ul>
                </nav>`
          }
        </div>
        ${
          this.low
            ? nothing
            : html`<building-drawing
                ${setStyle({ '--widest': `${sceneOf(this.building).width}px` })}
                .building=${this.building}
                .steps=${this.steps}
              ></building-drawing>`
        }
      </div>
    `;
  }

  /** Brings keyboard and screen reader to the start of a new screen. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'screen-header': ScreenHeader;
  }
}
