import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { undoing } from '../../../room/at-the-door.ts';
import { sortedName } from '../../../room/names.ts';
import type { AtDoor } from '../../../room/presence-at-door.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { notice } from '../../styles/notice.styles.ts';
import { icon } from '../../ui/icon.ts';
import { WatchDay } from '../watch-day.ts';
import { doorNow } from './door-now.ts';
import { PanelDone } from './panel-done.ts';
import { panel } from './panel.styles.ts';
import './person-details.ts';
import './person-times.ts';
import { placeOf } from './person-tile.ts';
import './tell-apart.ts';

/**
 * What the three dots of a person offer: another time, a remark, absent, undo, the details, and telling namesakes apart.
 *
 * @fires {PanelDone} panel-done
 */
@customElement('person-panel')
export class PersonPanel extends LitElement {
  static override styles = [base, button, form, notice, panel];

  /** Id of whom it is about. */
  @property() person = '';

  readonly #watch = new WatchDay(this);

  override render() {
    const seen = this.#seen();
    if (seen === undefined) return nothing;
    const where = placeOf(seen);
    return html`
      <h2 tabindex="-1">${sortedName(seen.person)}</h2>
      ${where === '' ? nothing : html`<p class="small">${where}</p>`}
      ${seen.remarks.map((remark) => html`<p class="small">${remark}</p>`)} ${this.#unclear(seen)}
      <div class="buttons">
        ${
          undoing(seen) === undefined
            ? nothing
            : html`<button class="button quiet undo" type="button" @click=${this.#undo}>
                ${t('door.panel.undo')}
              </button>`
        }
        ${
          seen.state === 'absent'
            ? nothing
            : html`<button class="button quiet absent" type="button" @click=${this.#absent}>
                ${t('door.panel.absent')}
              </button>`
        }
        ${
          seen.state === 'not-yet' && seen.person.source !== 'roster'
            ? html`<button class="button quiet remove" type="button" @click=${this.#remove}>
                ${t('door.panel.remove')}
              </button>`
            : nothing
        }
      </div>
      <section>
        <h3>${t('door.panel.times')}</h3>
        <person-times .seen=${seen}></person-times>
      </section>
      <section>
        <div class="field">
          <label for="remark">${t('door.panel.remark')}</label>
          <input id="remark" autocomplete="off" maxlength="120" />
        </div>
        <div class="buttons">
          <button class="button quiet remark" type="button" @click=${this.#remark}>
            ${t('door.panel.saveRemark')}
          </button>
        </div>
      </section>
      <section>
        <details>
          <summary>${t('door.panel.details')}</summary>
          <person-details .person=${seen.person}></person-details>
        </details>
      </section>
      <div class="buttons">
        <button class="button text" type="button" @click=${this.#leave}>${t('door.panel.close')}</button>
      </div>
    `;
  }

  /** Brings the keyboard to the beginning. */
  async begin(): Promise<void> {
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector<HTMLElement>('h2'));
  }

  #seen(): AtDoor | undefined {
    return doorNow(this.#watch)?.presence.get(this.person);
  }

  #unclear(seen: AtDoor) {
    if (seen.unclear === undefined) return nothing;
    if (seen.unclear === 'same-name')
      return html`<section>
        <h3>${t('door.panel.sameName')}</h3>
        <tell-apart .seen=${seen}></tell-apart>
      </section>`;
    return html`<div class="notice" data-tone="warn">
      ${icon('warning')}
      <p>${t(`door.panel.${seen.unclear}`)}</p>
    </div>`;
  }

  readonly #undo = () => {
    const seen = this.#seen();
    const event = seen === undefined ? undefined : undoing(seen);
    if (event !== undefined) this.#watch.day?.did(event);
    this.#leave();
  };

  readonly #absent = () => {
    this.#watch.day?.did({ type: 'person.absent', person: this.person });
    this.#leave();
  };

  /** Somebody who was added by mistake. */
  readonly #remove = () => {
    const why = t('door.panel.removed');
    this.#watch.day?.did({ type: 'person.removed', person: this.person, why });
    this.#leave();
  };

  readonly #remark = () => {
    const text = this.renderRoot.querySelector<HTMLInputElement>('#remark')?.value.trim() ?? '';
    if (text !== '') this.#watch.day?.did({ type: 'remark.made', person: this.person, text });
    this.#leave();
  };

  readonly #leave = () => {
    this.dispatchEvent(new PanelDone());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'person-panel': PersonPanel;
  }
}
