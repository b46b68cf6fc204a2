import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { personOfCode, seenAtDoor } from '../../../room/at-the-door.ts';
import type { DayEvent, Seen } from '../../../room/day-events.ts';
import { lineOf } from '../../../room/log.ts';
import type { AtDoor } from '../../../room/presence-at-door.ts';
import { t } from '../../session/words.ts';
import type { QrSeen } from '../../qr/live-camera.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { atEnter } from '../../ui/at-enter.ts';
import { windows } from '../../ui/lit-windows.ts';
import { WatchDay } from '../watch-day.ts';
import './all-away.ts';
import { doorIcon } from './door-icon.ts';
import { doorNow, type DoorNow } from './door-now.ts';
import { doorSide } from './door-side.ts';
import { announcedOf, type DoorSaid } from './door-said.ts';
import { doorTab } from './door-tab.styles.ts';
import { byName, countsOf, isFound, isIn, type DoorCounts, type DoorFilter } from './door-view.ts';
import { lastAtDoor } from './last-at-door.ts';
import './newcomer-form.ts';
import type { PanelDone } from './panel-done.ts';
import './person-panel.ts';
import { personTile, shownOf } from './person-tile.ts';
import { personTileStyles } from './person-tile.styles.ts';
import { scannedAtDoor } from './scanned.ts';
import './type-code.ts';
import type { CodeTyped } from './type-code.ts';
import './unknown-code.ts';

type Panel =
  | { readonly kind: 'newcomer'; readonly code?: string; readonly named?: string }
  | { readonly kind: 'unknown'; readonly code: string; readonly how: 'scan' | 'typed' }
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'typing' | 'away' };

/** Milliseconds that somebody is welcomed. */
const welcomeTime = 2000;
const filters: readonly DoorFilter[] = ['all', 'not-yet', 'in', 'gone', 'unclear'];
/** The door: who comes and goes, by camera or by tap. */
@customElement('door-tab')
export class DoorTab extends LitElement {
  static override styles = [base, button, windows, personTileStyles, doorTab];

  @state() private filter: DoorFilter = 'all';
  @state() private search = '';
  @state() private said: DoorSaid | undefined;
  @state() private panel: Panel | undefined;

  readonly #watch = new WatchDay(this);
  #saidTimer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#saidTimer);
  }

  override render() {
    const door = this.#now();
    if (door === undefined) return nothing;
    const counts = countsOf(door.presence);
    return html`
      <h1 class="visually-hidden" tabindex="-1">${t('door.title')}</h1>
      <div class="door">
        ${doorSide(door, counts, {
          said: this.said,
          answer: { yes: this.#onYes, no: this.#onNo, undo: this.#onUndo },
          code: this.#onCode,
          newcomer: this.#onNew,
          typing: this.#onTyping,
          undo: this.#onUndo,
        })}
        <section class="people" aria-label=${t('door.people')}>
          ${this.#bar(counts)}
          ${guard([door.day.record, door.language, this.filter, this.search, this.said], () =>
            this.#list(door),
          )}
          <p class="tiny hint">${t('door.hint')}</p>
        </section>
      </div>
      <p class="visually-hidden" role="status">${announcedOf(this.said, door.clock, counts)}</p>
      <dialog
        aria-label=${this.panel === undefined ? nothing : t(`door.dialog.${this.panel.kind}`)}
        @close=${this.#onClosed}
        @panel-done=${this.#onDone}
        @code-typed=${this.#onTyped}
        @newcomer-asked=${this.#onNewcomerAsked}
      >
        ${this.panel === undefined ? nothing : panelOf(this.panel)}
      </dialog>
    `;
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('panel')) void this.#showPanel();
  }

  #now(): DoorNow | undefined {
    return doorNow(this.#watch);
  }

  #bar(counts: DoorCounts) {
    return html`<div class="search-row">
        <label class="search"
          >${doorIcon('search')}<span class="visually-hidden">${t('door.search')}</span
          ><input
            type="search"
            autocomplete="off"
            placeholder=${t('door.search')}
            .value=${this.search}
            @input=${this.#onSearch}
            @keydown=${atEnter(this.#onSearchEnter)}
        /></label>
        <button
          class="button quiet away"
          type="button"
          aria-disabled=${counts.in === 0 ? 'true' : nothing}
          @click=${this.#onAway}
        >
          ${t('door.allAway')}
        </button>
      </div>
      <div class="filters" role="group" aria-label=${t('door.filter.label')}>
        ${filters
          .filter((filter) => filter === 'all' || counts[filter] > 0 || filter === this.filter)
          .map(
            (filter) =>
              html`<button
                type="button"
                aria-pressed=${filter === this.filter ? 'true' : 'false'}
                @click=${() => {
                  this.filter = filter;
                }}
              >
                ${t(`door.filter.${filter}`)} ${counts[filter]}
              </button>`,
          )}
      </div>`;
  }

  #list(door: DoorNow) {
    const { clock, presence } = door;
    const shown = this.#shown(door);
    if (shown.length === 0) {
      const key = presence.size === 0 ? 'door.nobody' : 'door.noneFound';
      return html`<div class="empty">
        <p>${t(key)}</p>
        ${
          this.search === ''
            ? nothing
            : html`<button class="button quiet" type="button" @click=${this.#onNewNamed}>
                ${t('door.addNamed', { name: this.search })}
              </button>`
        }
      </div>`;
    }
    const welcomed = this.said?.kind === 'in' ? this.said.person.id : undefined;
    return html`<ul class="list">
      ${repeat(
        shown,
        ({ person }) => person.id,
        (seen) =>
          html`<li>
            ${guard([...shownOf(seen), seen.person.id === welcomed, door.language], () =>
              personTile(seen, {
                clock,
                isWelcomed: seen.person.id === welcomed,
                tap: () => {
                  this.#seen(seen, 'tap');
                },
                more: () => {
                  this.panel = { kind: 'person', person: seen.person.id };
                },
              }),
            )}
          </li>`,
      )}
    </ul>`;
  }

  #shown({ language, presence }: DoorNow): readonly AtDoor[] {
    const all = byName(presence.values(), language);
    return all.filter(
      (seen) => isIn(this.filter, seen) && (this.search.trim() === '' || isFound(seen, this.search)),
    );
  }

  /** Somebody on the list is seen at the door. */
  #seen(seen: AtDoor, how: Seen): void {
    const door = this.#now();
    if (door === undefined) return;
    const { person } = seen;
    const meaning = seenAtDoor(seen, how, door.now);
    if (meaning.kind === 'nothing') this.#say({ kind: 'sentence', key: 'door.said.again' });
    else if (meaning.kind === 'away?' || meaning.kind === 'returned?')
      this.#say({ kind: meaning.kind, person, event: meaning.event });
    else {
      door.day.did(meaning.event);
      const isTapped = how === 'tap';
      this.#say({ kind: meaning.kind === 'goes' ? 'out' : 'in', person, at: door.now, isTapped });
    }
  }

  #say(wanted: DoorSaid | undefined): void {
    clearTimeout(this.#saidTimer);
    // Another window writes: nothing was written down here, so nobody is told that it was.
    const said: DoorSaid | undefined =
      wanted !== undefined && this.#isOnlyLooking ? { kind: 'sentence', key: 'door.said.elsewhere' } : wanted;
    this.said = said;
    // A question stays until it is answered, or until somebody else comes.
    if (said === undefined || 'event' in said) return;
    this.#saidTimer = setTimeout(
      () => {
        this.said = undefined;
      },
      said.kind === 'sentence' || said.isTapped === true ? 2 * welcomeTime : welcomeTime,
    );
  }

  get #isOnlyLooking(): boolean {
    return this.#now()?.day.saved === 'elsewhere';
  }

  readonly #onCode = ({ text }: QrSeen) => {
    if (this.panel !== undefined) return;
    const scanned = scannedAtDoor(text);
    if (scanned.kind === 'learner') this.#takeCode(scanned.code, 'scan');
    else this.#say({ kind: 'sentence', key: `door.scanned.${scanned.kind}` });
  };

  readonly #onTyped = ({ code }: CodeTyped) => {
    this.panel = undefined;
    this.#takeCode(code, 'typed');
  };

  #takeCode(code: string, how: 'scan' | 'typed'): void {
    const door = this.#now();
    if (door === undefined) return;
    const seen = personOfCode(door.presence.values(), code);
    if (seen === undefined) this.panel = { kind: 'unknown', code, how };
    else this.#seen(seen, how);
  }

  readonly #onYes = (event: DayEvent) => {
    const door = this.#now();
    if (door === undefined || !('person' in event)) return;
    const person = door.day.record.people.find(({ id }) => id === event.person);
    door.day.did(event);
    const kind = event.type === 'person.went' ? 'out' : 'in';
    this.#say(person === undefined ? undefined : { kind, person, at: door.now });
  };

  readonly #onNo = () => {
    this.#say(undefined);
  };

  readonly #onUndo = () => {
    const door = this.#now();
    const line = door === undefined ? undefined : lastAtDoor(door.day.record.log);
    if (door === undefined || line === undefined) {
      this.#say({ kind: 'sentence', key: 'door.nothingToUndo' });
      return;
    }
    door.day.did({ type: 'person.undone', line: lineOf(line) });
    const about = 'person' in line.did ? line.did.person : undefined;
    const person = door.day.record.people.find(({ id }) => id === about);
    this.#say(
      person === undefined
        ? { kind: 'sentence', key: 'door.undoneAll' }
        : { kind: 'undone', person, at: door.now },
    );
  };

  readonly #onNew = () => {
    this.panel = { kind: 'newcomer' };
  };

  readonly #onNewNamed = () => {
    this.panel = { kind: 'newcomer', named: this.search };
  };

  readonly #onTyping = () => {
    this.panel = { kind: 'typing' };
  };

  readonly #onAway = () => {
    const door = this.#now();
    if (door === undefined) return;
    if (countsOf(door.presence).in === 0) this.#say({ kind: 'sentence', key: 'door.nobodyIn' });
    else this.panel = { kind: 'away' };
  };

  readonly #onNewcomerAsked = () => {
    if (this.panel?.kind === 'unknown') this.panel = { kind: 'newcomer', code: this.panel.code };
  };

  readonly #onSearch = (event: Event) => {
    this.search = (event.target as HTMLInputElement).value;
  };

  /** Enter takes the only one that is found. */
  readonly #onSearchEnter = () => {
    const door = this.#now();
    if (door === undefined || this.search.trim() === '') return;
    const [only, ...more] = this.#shown(door);
    if (only === undefined || more.length > 0) return;
    this.#seen(only, 'tap');
    this.search = '';
  };

  readonly #onDone = ({ welcome }: PanelDone) => {
    this.panel = undefined;
    const door = this.#now();
    const person = door?.day.record.people.find(({ id }) => id === welcome);
    if (door === undefined || (person === undefined && !this.#isOnlyLooking)) return;
    if (person === undefined) {
      this.#say({ kind: 'sentence', key: 'door.said.elsewhere' });
      return;
    }
    this.search = '';
    this.#say({ kind: 'in', person, at: door.now });
  };

  /** Told a moment later: by then the next panel may be open. */
  readonly #onClosed = (event: Event) => {
    if (!(event.target as HTMLDialogElement).open) this.panel = undefined;
  };

  async #showPanel(): Promise<void> {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog === null) return;
    if (this.panel === undefined) {
      dialog.close();
      return;
    }
    if (!dialog.open) dialog.showModal();
    const [content] = dialog.children;
    await (content as (Element & { begin?: () => Promise<void> }) | undefined)?.begin?.();
  }
}

function panelOf(panel: Panel): TemplateResult {
  if (panel.kind === 'newcomer')
    return html`<newcomer-form .code=${panel.code} .named=${panel.named ?? ''}></newcomer-form>`;
  if (panel.kind === 'unknown')
    return html`<unknown-code .code=${panel.code} .how=${panel.how}></unknown-code>`;
  if (panel.kind === 'person') return html`<person-panel .person=${panel.person}></person-panel>`;
  return panel.kind === 'typing' ? html`<type-code></type-code>` : html`<all-away></all-away>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'door-tab': DoorTab;
  }
}
