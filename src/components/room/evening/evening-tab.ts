import { html, LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { codeNow } from '../../../room/code-now.ts';
import { base } from '../../styles/base.styles.ts';
import { t } from '../../session/words.ts';
import { board } from '../board/board.styles.ts';
import { Clock } from '../board/clock.ts';
import { clockOf, nowOf, partsOf, type DayView } from '../board/day-view.ts';
import { followDay } from '../big-screen/follow-day.ts';
import { typedGroups } from '../big-screen/picture-of-day.ts';
import { theBigScreen } from '../big-screen/the-big-screen.ts';
import { lookAtResults } from '../outcome/results-view.ts';
import { WatchDay } from '../watch-day.ts';
import './agenda-card.ts';
import type { ChooseMethod } from './agenda-card.ts';
import './agreements-card.ts';
import './code-card.ts';
import { eveningTab } from './evening-tab.styles.ts';
import { agendaOf, headOf, tableOf } from './evening-view.ts';
import './improvements-card.ts';
import { methodOf } from './methods.ts';
import { listsOf } from './next-card.ts';
import './now-head.ts';
import './screen-choice.ts';
import type { ChooseScreen, PlaceScreen } from './screen-choice.ts';
import './table-card.ts';

/** Minutes that a part gets at a press. */
const moreMinutes = 5;

/** The evening itself: what is now, what is on the big screen, and what the group decides. */
@customElement('evening-tab')
export class EveningTab extends LitElement {
  static override styles = [base, board, eveningTab];

  readonly #watch = new WatchDay(this);
  readonly #narrow = window.matchMedia('(max-width: 1120px)');
  #stopScreen: (() => void) | undefined;

  constructor() {
    super();
    new Clock(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#narrow.addEventListener('change', this.#onWidth);
    this.#stopScreen = theBigScreen.onChange(() => {
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#narrow.removeEventListener('change', this.#onWidth);
    this.#stopScreen?.();
  }

  override render() {
    const view = this.#view;
    if (view === undefined) return nothing;
    const { day } = view;
    const { record } = day;
    // On a small screen what is needed at once comes first, for the eye and for the keyboard.
    const isNarrow = this.#narrow.matches;
    const here = html`<div class="column here">${this.#code(view)} ${this.#table(view)}</div>`;
    return html`<now-head
        .now=${headOf(view)}
        @go-on=${this.#onGoOn}
        @more-minutes=${this.#onMore}
      ></now-head>
      <div class="frame">
        <div class="cockpit">
          ${isNarrow ? here : nothing}
          <div class="column">
            <agenda-card
              .rows=${agendaOf(view)}
              .needed=${needed(view)}
              @choose-method=${this.#onMethod}
            ></agenda-card>
            <screen-choice
              .screen=${theBigScreen.screen}
              .place=${theBigScreen.place}
              @choose-screen=${this.#onScreen}
              @place-screen=${this.#onPlace}
            ></screen-choice>
          </div>
          <div class="column">
            <improvements-card .day=${day} .record=${record}></improvements-card>
            <agreements-card .day=${day} .record=${record}></agreements-card>
            <next-card
              .day=${day}
              .record=${record}
              .lists=${listsOf(view.course.evening.outcome)}
              .language=${view.language}
            ></next-card>
          </div>
          ${isNarrow ? nothing : here}
        </div>
      </div>`;
  }

  readonly #onWidth = (): void => {
    this.requestUpdate();
  };

  get #view(): DayView | undefined {
    const { day, course, language } = this.#watch;
    return day === undefined || course === undefined ? undefined : { day, course, language, now: day.now() };
  }

  #code(view: DayView) {
    const { shown, next } = codeNow(view.day.card, view.day.codes, view.now);
    return html`<code-card
      .groups=${shown === undefined ? undefined : typedGroups(shown.code)}
      .moment=${shown?.moment}
      .next=${
        next === undefined
          ? undefined
          : { moment: next.moment, time: clockOf(view, next.opens), minutes: next.opens - view.now }
      }
      @show-code=${() => {
        this.#open('code');
      }}
    ></code-card>`;
  }

  #table(view: DayView) {
    const { rows, there, came, expected, missing } = tableOf(view);
    const note =
      came === 0
        ? t('evening.table.nobody')
        : missing.length === 0
          ? t('evening.table.all')
          : t('evening.table.missing', { domains: missing.join(', ') });
    return html`<table-card .rows=${rows} .there=${there} .expected=${expected} .note=${note}></table-card>`;
  }

  readonly #onGoOn = () => {
    const view = this.#view;
    if (view === undefined) return;
    const { day } = view;
    const { programme } = day.record;
    const now = nowOf(view);
    const part = now.kind === 'busy' ? now.part : now.kind === 'before' ? -1 : undefined;
    if (part === undefined) return;
    const steps = methodOf(view, partsOf(view)[part]?.id)?.steps.length ?? 0;
    if (now.kind === 'busy' && programme.step < steps - 1) {
      day.change({ programme: { ...began(programme, part, now.began), step: programme.step + 1 } });
      return;
    }
    day.did({ type: 'part.began', part: part + 1, at: view.now });
    day.change({ programme: { ...programme, part: part + 1, began: view.now, step: 0 } });
  };

  readonly #onMore = () => {
    const view = this.#view;
    if (view === undefined) return;
    const now = nowOf(view);
    if (now.kind !== 'busy') return;
    const { programme } = view.day.record;
    const extra = Array.from(
      { length: Math.max(now.part + 1, programme.extra.length) },
      (_, at) => (programme.extra[at] ?? 0) + (at === now.part ? moreMinutes : 0),
    );
    view.day.did({ type: 'part.extended', part: now.part, minutes: moreMinutes });
    view.day.change({ programme: { ...began(programme, now.part, now.began), extra } });
  };

  readonly #onMethod = ({ method }: ChooseMethod) => {
    const view = this.#view;
    const now = view === undefined ? undefined : nowOf(view);
    if (view === undefined || now?.kind !== 'busy') return;
    const part = partsOf(view)[now.part]?.id;
    const { programme } = view.day.record;
    if (part === undefined) return;
    view.day.change({
      programme: { ...programme, method: { ...programme.method, [part]: method }, step: 0 },
    });
  };

  readonly #onScreen = ({ screen }: ChooseScreen) => {
    this.#open(screen);
  };

  readonly #onPlace = ({ place }: PlaceScreen) => {
    this.#follow();
    if (place === 'off') theBigScreen.close();
    else theBigScreen.openHere();
  };

  #open(screen: ChooseScreen['screen']): void {
    const view = this.#view;
    if (screen === 'results' && view !== undefined) lookAtResults(view, ['before']);
    this.#follow();
    theBigScreen.open(screen);
  }

  #follow(): void {
    const view = this.#view;
    if (view !== undefined) followDay(view);
  }
}

/** A part that only the clock began, begins here and now as it did by the clock. */
function began<Programme extends { readonly part: number | undefined; readonly began: number | undefined }>(
  programme: Programme,
  part: number,
  at: number,
): Programme {
  return programme.part === undefined ? { ...programme, part, began: at } : programme;
}

/** What has to be at hand for the part that comes. */
function needed(view: DayView): string {
  const now = nowOf(view);
  const next = now.kind === 'busy' ? now.part + 1 : now.kind === 'before' ? 0 : undefined;
  const method = next === undefined ? undefined : methodOf(view, partsOf(view)[next]?.id);
  if (method === undefined || method.materials.length === 0) return '';
  return t('evening.agenda.needed', { materials: method.materials.join('; ') });
}

declare global {
  interface HTMLElementTagNameMap {
    'evening-tab': EveningTab;
  }
}
