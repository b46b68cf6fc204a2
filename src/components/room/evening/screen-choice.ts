import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { card } from '../../styles/card.styles.ts';
import { chip } from '../../styles/chip.styles.ts';
import { t } from '../../session/words.ts';
import { board } from '../board/board.styles.ts';
import { boardIcon } from '../board/board-icon.ts';
import type { BigScreenPlace } from '../big-screen/big-screen-window.ts';
import { bigScreens, type BigScreenKind } from '../big-screen/picture.ts';
import { screenChoice } from './screen-choice.styles.ts';

/** Something is to stand on the big screen. */
export class ChooseScreen extends Event {
  static readonly eventName = 'choose-screen';
  readonly screen: BigScreenKind;

  constructor(screen: BigScreenKind) {
    super(ChooseScreen.eventName);
    this.screen = screen;
  }
}

/** The big screen is to be closed, or to be shown on this screen. */
export class PlaceScreen extends Event {
  static readonly eventName = 'place-screen';
  readonly place: 'off' | 'here';

  constructor(place: 'off' | 'here') {
    super(PlaceScreen.eventName);
    this.place = place;
  }
}

/**
 * What stands on the big screen, and where it is.
 *
 * @fires {ChooseScreen} choose-screen - When something else is to stand there.
 * @fires {PlaceScreen} place-screen - When it is to be closed, or shown on this screen.
 */
@customElement('screen-choice')
export class ScreenChoice extends LitElement {
  static override styles = [base, button, card, chip, board, screenChoice];

  @property() screen: BigScreenKind = 'code';
  @property() place: BigScreenPlace = 'off';

  override render() {
    const isOn = this.place !== 'off';
    return html`<section class="card" aria-labelledby="title">
      <div class="title-row">
        <h2 id="title">${t('evening.screen.title')}</h2>
        <span class="chip" role="status" data-on=${isOn}
          >${boardIcon('screen')}${t(isOn ? 'evening.screen.on' : 'evening.screen.off')}</span
        >
      </div>
      <div class="choices" role="group" aria-labelledby="title">
        ${bigScreens.map(
          (screen) =>
            html`<button
              type="button"
              aria-pressed=${isOn && screen === this.screen}
              @click=${() => this.dispatchEvent(new ChooseScreen(screen))}
            >
              <i data-screen=${screen} aria-hidden="true"></i>${t(`evening.screen.${screen}`)}
            </button>`,
        )}
      </div>
      <div class="buttons">
        ${
          isOn
            ? html`<button class="button text" type="button" @click=${() => this.#place('off')}>
                ${t('evening.screen.close')}
              </button>`
            : html`<button class="button text" type="button" @click=${() => this.#place('here')}>
                ${t('evening.screen.here')}
              </button>`
        }
      </div>
      <p class="tiny">${t('evening.screen.hint')}</p>
    </section>`;
  }

  #place(place: 'off' | 'here'): void {
    this.dispatchEvent(new PlaceScreen(place));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'screen-choice': ScreenChoice;
  }
  interface HTMLElementEventMap {
    'choose-screen': ChooseScreen;
    'place-screen': PlaceScreen;
  }
}
