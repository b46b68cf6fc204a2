import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Language } from '../../../course-files/language.ts';
import type { RoomDay } from '../../../room/day.ts';
import type { OpenedRoom } from '../../../room/open-room.ts';
import { dayRules } from '../../../room/day-rules.ts';
import type { RoomCourse } from '../../../room/room-course.ts';
import { ChooseLanguage } from '../../session/choose-language.ts';
import { focusOn } from '../../session/in-view.ts';
import { t } from '../../session/words.ts';
import { base } from '../../styles/base.styles.ts';
import { button } from '../../styles/button.styles.ts';
import { notice } from '../../styles/notice.styles.ts';
import { icon } from '../../ui/icon.ts';
import { offerText } from '../../ui/offer-file.ts';
import { skip } from '../../styles/skip.styles.ts';
import { drawnName } from '../../ui/wordmark.ts';
import { Clock } from '../board/clock.ts';
import { presenceOfRecord } from '../presence-of.ts';
import { followDay } from '../big-screen/follow-day.ts';
import { theBigScreen } from '../big-screen/the-big-screen.ts';
import { roomDay } from '../room-day-context.ts';
import { roomCourse, roomLanguage } from '../watch-day.ts';
import { openDay, practiseDay, takesOver, type RoomTools } from './day-desk.ts';
import './day-menu.ts';
import type { DayMenu } from './day-menu.ts';
import './day-notices.ts';
import { keeping } from './keeping.ts';
import { otherLanguages } from './other-languages.ts';
import { practicePeople } from './practice-people.ts';
import './room-opening.ts';
import type { FilesBrought, RoomOpening } from './room-opening.ts';
import { onlyLooks } from './only-looks.ts';
import { roomPage } from './room-page.styles.ts';
import { headingOf } from './tab-heading.ts';
import { roomTabs, tabAt, tabsFor, type RoomTab } from './room-tabs.ts';
import { refusalOf, sortedFiles } from './brought-files.ts';
import { dayFileName } from './saved-words.ts';
import { isPause, type LastKept } from './save-offer.ts';

/**
 * The organiser's page: opens a day, and shows it in tabs.
 *
 * @fires {ChooseLanguage} choose-language - When another language is chosen.
 */
@customElement('room-page')
export class RoomPage extends LitElement {
  static override styles = [base, button, notice, skip, roomPage];

  /** Undefined when the list of whom to trust could not be read. */
  @property({ attribute: false }) tools: RoomTools | undefined;
  @property({ attribute: false }) course: RoomCourse | undefined;
  @property() language: Language = 'nl';
  /** The opened day. */
  @property({ attribute: false }) day: RoomDay | undefined;

  @state() private address = location.hash;
  @state() private refusal: string | undefined;
  @state() private opened: string | undefined;
  @state() private busy = false;
  @state() private kept = 0;
  /** Day files that wait for their secret file. */
  @state() private waiting: readonly string[] = [];

  @query('room-opening') private opening!: RoomOpening | null;
  @query('day-menu') private menu!: DayMenu | null;

  readonly #dayContext = new ContextProvider(this, { context: roomDay });
  readonly #courseContext = new ContextProvider(this, { context: roomCourse });
  readonly #languageContext = new ContextProvider(this, { context: roomLanguage });
  #last: LastKept | undefined;
  /** Lines of the log that stand in a file, or that were there at the opening. */
  #linesKept = 0;
  #stop: (() => void) | undefined;

  constructor() {
    super();
    new Clock(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onAddress);
    window.addEventListener('beforeunload', this.#onLeaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onAddress);
    window.removeEventListener('beforeunload', this.#onLeaving);
    this.#stop?.();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.lang = this.language;
    if (changed.has('day') && this.day !== undefined) this.#watch(this.day);
    // Of a day that is closed nothing stays on the wall.
    if (changed.has('day') && this.day === undefined) theBigScreen.forget();
    if (changed.has('course') && this.course !== undefined) this.#courseContext.setValue(this.course);
    if (changed.has('language')) this.#languageContext.setValue(this.language);
    if (changed.has('tools')) void this.#countKept();
    const { day, course, language } = this;
    // What hangs on the wall speaks as the page does.
    if (changed.has('language') && day !== undefined && course !== undefined && theBigScreen.isFollowing)
      followDay({ day, course, language });
  }

  override render() {
    const { day } = this;
    return html`<button class="skip" type="button" @click=${this.#toContent}>${t('room.toContent')}</button>
      <header class="bar">
        <span class="wordmark" lang="nl"
          >${drawnName(t('room.course'))}${
            day?.record.practice === true ? html`<b class="trial">${t('room.trialMark')}</b>` : nothing
          }</span
        >
        ${day === undefined ? nothing : html`${this.#tabs(day)} ${keeping(day, this.language, { keep: this.#onKeep, menu: this.#onMenu })}`}
        ${day === undefined ? html`<span class="fill"></span>${otherLanguages(this.language, this.#choose)}` : nothing}
      </header>
      ${
        day === undefined
          ? nothing
          : html`<day-notices
              .opened=${this.opened}
              ?offer=${this.#isPause(day)}
              @keep-day=${this.#onKeep}
              @put-off=${this.#onPutOff}
            ></day-notices>`
      }
      <main
        id="content"
        tabindex="-1"
        @click=${this.#onlyLooks}
        @beforeinput=${this.#onlyLooks}
        @paste=${this.#onlyLooks}
        @drop=${this.#onlyLooks}
      >
        ${
          // Parts of a tab say what they said; in another language all of it is drawn anew.
          keyed(this.language, day === undefined ? this.#closed() : keyed(day, this.#tab.element()))
        }
      </main>
      ${
        day === undefined
          ? nothing
          : html`<day-menu
              @keep-day=${this.#onKeep}
              @leave-day=${this.#onLeaveDay}
              @forget-day=${this.#onForgetDay}
            ></day-menu>`
      }`;
  }

  #closed() {
    if (this.tools === undefined || this.course === undefined)
      return html`<div class="page">
        <section class="notice" data-tone="err" role="alert">
          ${icon('warning')}
          <h2>${t('room.failed.title')}</h2>
          <p>${t('room.failed.text')}</p>
        </section>
      </div>`;
    return html`<room-opening
      .kept=${this.kept}
      .refusal=${this.refusal}
      ?busy=${this.busy}
      ?waiting=${this.waiting.length > 0}
      ?forgetful=${this.tools.store === undefined}
      @files-brought=${this.#onFiles}
      @practice-asked=${this.#onPractise}
    ></room-opening>`;
  }

  /** The tab of the address; on other addresses the first one. */
  get #tab(): RoomTab {
    const tabs = this.day === undefined ? roomTabs : tabsFor(this.day);
    const asked = tabAt(this.address);
    const tab = tabs.find((one) => one === asked) ?? tabs[0];
    if (tab === undefined) throw new Error('There are no tabs.');
    return tab;
  }

  #tabs(day: RoomDay) {
    const current = this.#tab;
    return html`<nav class="tabs" aria-label=${t('room.tabs')}>
      ${tabsFor(day).map(
        (tab) =>
          html`<a href=${tab.address} aria-current=${tab === current ? 'page' : nothing}
            ><i class="window" aria-hidden="true"></i><span>${t(`room.tab.${tab.id}`)}</span></a
          >`,
      )}
    </nav>`;
  }

  #watch(day: RoomDay): void {
    this.#dayContext.setValue(day);
    this.#stop?.();
    this.#stop = day.onChange(() => {
      this.requestUpdate();
    });
    this.#linesKept = day.record.log.length;
    this.#last = this.#stateOf(day);
  }

  #stateOf(day: RoomDay): LastKept {
    const { record } = day;
    const presence =
      this.course === undefined
        ? []
        : [...presenceOfRecord(record, dayRules(day.card, this.course)).values()];
    return {
      lines: record.log.length,
      at: day.now(),
      part: record.programme.part,
      inside: presence.filter(({ state }) => state === 'in').length,
    };
  }

  #isPause(day: RoomDay): boolean {
    if (this.#last === undefined || day.record.log.length <= this.#last.lines) return false;
    const now = this.#stateOf(day);
    // Whoever came in since counts too for "all have gone".
    if (now.inside > this.#last.inside) this.#last = { ...this.#last, inside: now.inside };
    return isPause(now, this.#last);
  }

  async #countKept(): Promise<void> {
    const ids = await this.tools?.store?.ids().catch(() => []);
    // What could not be read was put aside under a longer name.
    this.kept = (ids ?? []).filter((id) => !id.includes('-')).length;
  }

  /** At the door a tap says itself that it was not noted, beside the name. */
  readonly #onlyLooks = onlyLooks(
    () => this.day?.saved === 'elsewhere' && this.#tab.id !== 'door',
    () => {
      this.renderRoot.querySelector('day-notices')?.sayOnlyLooks();
    },
  );

  /** Opens the day of a secret file, as if it had been brought. */
  openSecret(text: string): void {
    const { tools, course } = this;
    if (tools !== undefined && course !== undefined) void this.#open(openDay(text, tools, course));
  }

  async #open(work: Promise<OpenedRoom>): Promise<void> {
    this.busy = true;
    this.refusal = undefined;
    let opened: OpenedRoom | undefined;
    try {
      opened = await work;
    } catch (cause) {
      // The page says it; whoever looks into it sees why.
      console.error(cause);
    }
    this.busy = false;
    if (opened?.kind !== 'opened') {
      // The next files are chosen anew.
      if (opened?.kind === 'day-file-refused') this.waiting = [];
      this.refusal = refusalOf(opened);
      return;
    }
    const { day } = opened;
    this.opened = await takesOver(opened, this.waiting);
    this.waiting = [];
    this.day = day;
    if (day.record.practice && day.record.people.length === 0 && this.course !== undefined)
      day.changePeople(practicePeople(this.course, this.language, day.now()));
    await this.#toTop();
  }

  readonly #onFiles = ({ files }: FilesBrought) => {
    const { tools, course } = this;
    if (tools === undefined || course === undefined) return;
    const brought = sortedFiles(files);
    if (brought === 'too-large') {
      this.refusal = 'opening.refused.too-large';
      return;
    }
    const { secret, days, cards } = brought;
    this.waiting = [...this.waiting, ...days];
    if (secret === undefined) this.refusal = undefined;
    else void this.#open(openDay(secret, tools, course, { dayFiles: this.waiting, cards }));
  };

  readonly #onPractise = () => {
    const { tools, course } = this;
    if (tools === undefined || course === undefined) return;
    const words = {
      issuer: t('opening.trial.issuer'),
      wijk: t('opening.trial.wijk'),
      place: t('opening.trial.place'),
      organiser: t('opening.trial.organiser'),
      notice: t('opening.trial.notice'),
    };
    void this.#open(practiseDay(words, tools, course));
  };

  readonly #onKeep = () => {
    void this.#keep();
  };

  async #keep(): Promise<void> {
    const { day } = this;
    if (day === undefined) return;
    const state = this.#stateOf(day);
    offerText(await day.dayFile(), dayFileName(day, this.language));
    this.#linesKept = state.lines;
    this.#last = state;
    this.requestUpdate();
  }

  readonly #onPutOff = () => {
    if (this.day !== undefined) this.#last = this.#stateOf(this.day);
    this.requestUpdate();
  };

  readonly #onMenu = () => void this.menu?.open();

  readonly #onLeaveDay = () => {
    if (this.day === undefined) return;
    if (this.#isUnkept(this.day) && !window.confirm(t('room.menu.leaveUnkept'))) return;
    void this.day.close().then(this.#begin);
  };

  readonly #onForgetDay = () => {
    const { day } = this;
    if (day === undefined) return;
    const isInFile = day.dayFileAt !== undefined && day.record.log.length <= this.#linesKept;
    if (!window.confirm(t(isInFile ? 'room.menu.forgetSure' : 'room.menu.forgetUnkept'))) return;
    void day.forget().then(this.#begin);
  };

  readonly #begin = async (): Promise<void> => {
    this.#stop?.();
    this.day = undefined;
    this.opened = undefined;
    await this.#countKept();
    await this.updateComplete;
    await this.opening?.begin();
  };

  /** Is there something that stands in no file? A trial is for nothing. */
  #isUnkept({ record, saved }: RoomDay): boolean {
    if (record.practice) return false;
    return saved === 'saving' || saved === 'not-saved' || record.log.length > this.#linesKept;
  }

  readonly #onLeaving = (event: BeforeUnloadEvent) => {
    if (this.day !== undefined && this.#isUnkept(this.day)) event.preventDefault();
  };

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
    focusOn(await headingOf(this.renderRoot.querySelector<LitElement>('main > *')));
  }

  readonly #choose = (language: Language) => {
    this.dispatchEvent(new ChooseLanguage(language));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'room-page': RoomPage;
  }
}
