import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { WatchDay } from '../watch-day.ts';

@customElement('half-year-tab')
export class HalfYearTab extends LitElement {
  static override styles = [base, css``];

  readonly #watch = new WatchDay(this);

  override render() {
    return html`<div class="page">
      <h1 tabindex="-1">${t('room.tab.halfYear')}</h1>
      <p>${this.#watch.day?.card.wijk}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'half-year-tab': HalfYearTab;
  }
}
