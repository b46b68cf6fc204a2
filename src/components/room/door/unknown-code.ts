import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { candidatesFor } from '../../../room/at-the-door.ts';
import type { Person } from '../../../room/day-record.ts';
import { sortedName } from '../../../room/names.ts';
import type { AtDoor } from '../../../room/presence-at-door.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { form } from '../../styles/form.styles.ts';
import { atEnter } from '../../ui/at-enter.ts';
import { WatchDay } from '../watch-day.ts';
import { doorNow } from './door-now.ts';
import { byName, isFound } from './door-view.ts';
import { PanelDone } from './panel-done.ts';
import { panel } from './panel.styles.ts';
import { placeOf } from './person-tile.ts';

/** Most people that a search shows. */
const mostFound = 6;

/** Somebody with this code is not on the list yet. */
export class NewcomerAsked extends Event {
  static readonly eventName = 'newcomer-asked';

  constructor() {
    super(NewcomerAsked.eventName, { bubbles: true, composed: true });
  }
}

/**
 * A real deelnemerscode that nobody on the list has: whose is it?
 *
 * @fires {PanelDone} panel-done - With whose it is, or without when it was closed.
 * @fires {NewcomerAsked} newcomer-asked - When it is somebody new.
 */
@customElement('unknown-code')
export class UnknownCode extends LitElement {
  static override styles = [base, button, form, panel];

  /** 7 characters, without check symbol. */
  @property() code = '';
  /** How it came here. */
  @property() how: 'scan' | 'typed' = 'scan';

  @state() private search = '';

  readonly #watch = new WatchDay(this);

  override render() {
    const door = doorNow(this.#watch);
    if (door === undefined) return nothing;
    const { language, presence } = door;
    const free = [...presence.values()].filter(({ person }) => person.code === undefined);
    const shown =
      this.search.trim() === ''
        ? candidatesFor(presence.values())
            .map(({ id }) => presence.get(id))
            .filter((seen) => seen !== undefined)
        : byName(
            free.filter((seen) => isFound(seen, this.search)),
            language,
          ).slice(0, mostFound);
    return html`
      <h2>${t('door.unknown.title')}</h2>
      <p class="small">${t('door.unknown.lead')}</p>
      <ul class="list candidates">
        ${shown.map((seen) => html`<li>${this.#candidate(seen)}</li>`)}
      </ul>
      ${
        free.length > shown.length || this.search !== ''
          ? html`<div class="field">
              <label for="search">${t('door.unknown.search')}</label>
              <input
                id="search"
                type="search"
                autocomplete="off"
                .value=${this.search}
                @input=${this.#onSearch}
                @keydown=${atEnter(() => {
                  const [only, ...more] = shown;
                  if (only !== undefined && more.length === 0) this.#choose(only.person);
                })}
              />
            </div>`
          : nothing
      }
      <div class="buttons">
        <button class="button quiet new" type="button" @click=${this.#onNew}>${t('door.unknown.new')}</button>
        <button class="button text" type="button" @click=${this.#leave}>${t('door.newcomer.leave')}</button>
      </div>
    `;
  }

  #candidate(seen: AtDoor) {
    const where = placeOf(seen);
    const state = t(`door.unknown.state.${seen.state}`);
    return html`<button
      class="candidate"
      type="button"
      @click=${() => {
        this.#choose(seen.person);
      }}
    >
      <span
        ><b>${sortedName(seen.person)}</b><small>${where === '' ? state : `${where}, ${state}`}</small></span
      >
    </button>`;
  }

  #choose(person: Person): void {
    const door = doorNow(this.#watch);
    if (door === undefined) return;
    const { day, now, presence } = door;
    day.changePeople([{ ...person, code: this.code, changed: Math.max(now, person.changed + 1) }]);
    day.did({ type: 'code.bound', person: person.id });
    const state = presence.get(person.id)?.state;
    if (state === 'not-yet' || state === 'absent')
      day.did({ type: 'person.came', person: person.id, at: now, how: this.how });
    else if (state === 'gone')
      day.did({ type: 'person.returned', person: person.id, at: now, how: this.how });
    this.dispatchEvent(new PanelDone(person.id));
  }

  readonly #onSearch = (event: Event) => {
    this.search = (event.target as HTMLInputElement).value;
  };

  readonly #onNew = () => {
    this.dispatchEvent(new NewcomerAsked());
  };

  readonly #leave = () => {
    this.dispatchEvent(new PanelDone());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'unknown-code': UnknownCode;
  }
  interface HTMLElementEventMap {
    'newcomer-asked': NewcomerAsked;
  }
}
