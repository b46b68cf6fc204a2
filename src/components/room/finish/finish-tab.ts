import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { WatchDay } from '../watch-day.ts';

@customElement('finish-tab')
export class FinishTab extends LitElement {
  static override styles = [base, css``];

  readonly #watch = new WatchDay(this);

  override render() {
    return html`<div class="page">
      <h1 tabindex="-1">${t('room.tab.finish')}</h1>
      <p>${this.#watch.day?.card.wijk}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'finish-tab': FinishTab;
  }
}
