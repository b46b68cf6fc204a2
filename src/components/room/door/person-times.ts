import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isStillToCome } from '../../../attendance/allowed-times.ts';
import { timeOnList, type TimeFault } from '../../../attendance/presence-time.ts';
import type { AtDoor } from '../../../room/presence-at-door.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { icon } from '../../ui/icon.ts';
import { WatchDay } from '../watch-day.ts';
import { doorNow } from './door-now.ts';
import { PanelDone } from './panel-done.ts';
import { panel } from './panel.styles.ts';

type Fault = TimeFault | 'same' | 'no-reason' | 'order' | 'still-to-come' | 'no-coming';

/** Usual reasons, so that one tap is enough. */
const reasons = ['forgotten', 'paper', 'phone'] as const;

/**
 * Another time of coming or going than was noted, with the reason, which is kept in the log.
 *
 * @fires {PanelDone} panel-done
 */
@customElement('person-times')
export class PersonTimes extends LitElement {
  static override styles = [base, button, form, panel];

  @property({ attribute: false }) seen: AtDoor | undefined;

  @state() private fault: Fault | undefined;

  readonly #watch = new WatchDay(this);

  override render() {
    const { seen } = this;
    const { day } = this.#watch;
    if (seen === undefined || day === undefined) return nothing;
    return html`
      <div class="pair">${this.#time('came', seen.came)} ${this.#time('went', seen.went)}</div>
      <div class="field">
        <label for="why">${t('door.time.why')}</label>
        <input
          id="why"
          autocomplete="off"
          maxlength="120"
          list="reasons"
          aria-describedby=${this.fault === undefined ? nothing : 'fault'}
        />
        <datalist id="reasons">
          ${reasons.map((reason) => html`<option value=${t(`door.time.reason.${reason}`)}></option>`)}
        </datalist>
      </div>
      <div role="alert">
        ${
          this.fault === undefined
            ? nothing
            : html`<p class="error" id="fault">
                ${icon('warning')}<span>${t(`door.time.fault.${this.fault}`)}</span>
              </p>`
        }
      </div>
      <div class="buttons">
        <button class="button quiet save" type="button" @click=${this.#save}>${t('door.time.save')}</button>
      </div>
    `;
  }

  #time(which: 'came' | 'went', at: number | undefined) {
    return html`<div class="field">
      <label for=${which}>${t(`door.time.${which}`)}</label>
      <input id=${which} type="time" .value=${at === undefined ? '' : this.#clock(at)} />
    </div>`;
  }

  #clock(at: number): string {
    return doorNow(this.#watch)?.clock(at) ?? '';
  }

  readonly #save = () => {
    const { seen } = this;
    const { day } = this.#watch;
    if (seen === undefined || day === undefined) return;
    const typed = (id: string) =>
      this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value.trim() ?? '';
    const changed = (which: 'came' | 'went') => {
      const before = seen[which];
      return typed(which) !== '' && typed(which) !== (before === undefined ? '' : this.#clock(before));
    };
    const times = { came: seen.came, went: seen.went };
    const wanted = (['came', 'went'] as const).filter(changed);
    this.fault = undefined;
    if (wanted.length === 0) this.fault = 'same';
    for (const which of wanted) {
      const found = timeOnList(typed(which), day.card);
      if (found.kind === 'fault') this.fault ??= found.because;
      else if (isStillToCome({ out: found.at }, day.now())) this.fault ??= 'still-to-come';
      else times[which] = found.at;
    }
    if (times.came === undefined) this.fault ??= 'no-coming';
    else if (times.went !== undefined && times.went < times.came) this.fault ??= 'order';
    const why = typed('why');
    if (why === '') this.fault ??= 'no-reason';
    if (this.fault !== undefined) return;
    const { id: person } = seen.person;
    for (const which of wanted) {
      const at = times[which];
      if (at !== undefined) day.did({ type: `person.${which}`, person, at, how: 'typed', why });
    }
    this.dispatchEvent(new PanelDone());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'person-times': PersonTimes;
  }
}
