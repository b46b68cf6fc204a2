import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AttendanceCrypto } from '../../../attendance/attendance-crypto.ts';
import type { Trust } from '../../../attendance/trust.ts';
import type { Language } from '../../../course-files/language.ts';
import type { RoomCourse } from '../../../room/room-course.ts';
import type { RoomDay } from '../../../room/day.ts';
import { ChooseLanguage, languageNames } from '../../session/choose-language.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { drawnName } from '../../ui/wordmark.ts';
import { roomDay } from '../room-day-context.ts';
import { roomCourse, roomLanguage } from '../watch-day.ts';
import { roomPage } from './room-page.styles.ts';
import { roomTabs, tabAt, type RoomTab } from './room-tabs.ts';

/** What the page works with. */
export interface RoomTools {
  readonly trust: Trust;
  readonly crypto: AttendanceCrypto;
  /** Minutes since 1970. */
  readonly minutes: () => number;
}

const languages = Object.keys(languageNames) as readonly Language[];

/**
 * The organiser's page: opens a day, and shows it in tabs.
 *
 * @fires {ChooseLanguage} choose-language - When another language is chosen.
 */
@customElement('room-page')
export class RoomPage extends LitElement {
  static override styles = [base, button, roomPage];

  /** Undefined when the list of whom to trust could not be read. */
  @property({ attribute: false }) tools: RoomTools | undefined;
  @property({ attribute: false }) course: RoomCourse | undefined;
  @property() language: Language = 'nl';
  /** The opened day. */
  @property({ attribute: false }) day: RoomDay | undefined;

  @state() private address = location.hash;

  readonly #day = new ContextProvider(this, { context: roomDay });
  readonly #course = new ContextProvider(this, { context: roomCourse });
  readonly #language = new ContextProvider(this, { context: roomLanguage });

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onAddress);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.lang = this.language;
    if (changed.has('day') && this.day !== undefined) this.#day.setValue(this.day);
    if (changed.has('course') && this.course !== undefined) this.#course.setValue(this.course);
    if (changed.has('language')) this.#language.setValue(this.language);
  }

  override render() {
    return html`<button class="skip" type="button" @click=${this.#toContent}>${t('room.toContent')}</button>
      <header class="bar">
        <span class="wordmark" lang="nl">${drawnName(t('room.course'))}</span>
        ${this.day === undefined ? nothing : this.#tabs(this.#tab)}
        ${languages
          .filter((language) => language !== this.language)
          .map(
            (language) =>
              html`<button
                class="button text"
                lang=${language}
                type="button"
                @click=${() => this.#choose(language)}
              >
                ${languageNames[language]}
              </button>`,
          )}
      </header>
      <main id="content" tabindex="-1">
        ${
          this.day === undefined
            ? html`<div class="page">
                <h1 tabindex="-1">${t('room.title')}</h1>
                <p>${t('room.lead')}</p>
              </div>`
            : this.#tab.element()
        }
      </main>`;
  }

  /** The tab of the address; on other addresses the first one. */
  get #tab(): RoomTab {
    const [first] = roomTabs;
    const tab = tabAt(this.address) ?? first;
    if (tab === undefined) throw new Error('There are no tabs.');
    return tab;
  }

  #tabs(current: RoomTab) {
    return html`<nav class="tabs" aria-label=${t('room.tabs')}>
      ${roomTabs.map(
        (tab) =>
          html`<a href=${tab.address} aria-current=${tab === current ? 'page' : nothing}
            ><i class="window" aria-hidden="true"></i><span>${t(`room.tab.${tab.id}`)}</span></a
          >`,
      )}
    </nav>`;
  }

  readonly #toContent = () => {
    focusOn(this.renderRoot.querySelector<HTMLElement>('main'), 'start');
  };

  readonly #onAddress = () => {
    this.address = location.hash;
    void this.#toTop();
  };

  /** Brings eyes, keyboard and screen reader to the start of another tab. */
  async #toTop(): Promise<void> {
    await this.updateComplete;
    window.scrollTo({ top: 0, behavior: 'instant' });
    const tab = this.renderRoot.querySelector<LitElement>('main > *');
    await tab?.updateComplete;
    focusOn(tab?.renderRoot.querySelector<HTMLElement>('h1'));
  }

  #choose(language: Language): void {
    this.dispatchEvent(new ChooseLanguage(language));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'room-page': RoomPage;
  }
}
