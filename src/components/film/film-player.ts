import { html, LitElement, nothing, render, svg, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { captionLines } from '../../course-files/caption-lines.ts';
import type { DrawnFilm } from '../../course-files/film.ts';
import { languages, type Language } from '../../course-files/language.ts';
import { focusOn } from '../session/in-view.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { setStyle } from '../ui/set-style.ts';
import { drawnName } from '../ui/wordmark.ts';
import { inItsLight, showPicture, stillDrawing } from '../wijk/wijk-picture.ts';
import { adoptWijkStyles } from '../wijk/wijk-of-page.ts';
import { FilmClock, screenTime, type FilmTime } from './film-clock.ts';
import { filmIcon } from './film-icon.ts';
import { filmKey } from './film-keys.ts';
import { momentAt, timedCaptions, type FilmMoment, type TimedCaption } from './film-moment.ts';
import { drawMoves, movesStyles } from './film-moves.ts';
import { player } from './film-player.styles.ts';
import { FillsWindow } from './fills-window.ts';
import { watchMotion } from './less-motion.ts';
import { clockTime } from './clock-time.ts';

const speeds = [0.75, 1, 1.25, 1.5];

/** Seconds that an arrow key or the button goes back or on. */
const step = 5;

/** Where the film is now, or another language of its captions. */
export class FilmWent extends Event {
  static readonly eventName = 'film-went';
  constructor() {
    super(FilmWent.eventName);
  }
}

/**
 * Plays a film that is drawn with the wijk. For who wants less motion it is a series of pictures, one for each caption.
 *
 * @fires {FilmWent} film-went - When another scene is shown, or the captions are in another language.
 */
@customElement('film-player')
export class FilmPlayer extends LitElement {
  static override styles = [base, movesStyles, player];

  @property({ attribute: false }) film!: DrawnFilm;
  /** The name of the course. */
  @property() course = '';
  /** Of the page. */
  @property() language: Language = 'nl';
  @property() captionLanguage: Language = 'nl';
  @property({ attribute: false }) time: FilmTime = screenTime;

  @state() private hasCaptions = true;
  @state() private hasStills = false;

  readonly #fills = new FillsWindow(this);
  #clock = new FilmClock(0, screenTime, () => undefined);
  #captions: readonly TimedCaption[] = [];
  #drawing: SVGSVGElement | undefined;
  #moves: SVGGElement | undefined;
  #unwatch = (): void => undefined;
  #told = -1;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptWijkStyles(this.renderRoot);
    this.addEventListener('keydown', this.#onKey);
    this.#unwatch = watchMotion((isLess) => {
      this.hasStills = isLess;
      if (isLess) this.#clock.pause();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKey);
    this.#unwatch();
    this.#clock.pause();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('film') && !changed.has('time')) return;
    this.#clock.pause();
    this.#captions = timedCaptions(this.film.scenes);
    this.#clock = new FilmClock(this.film.seconds, this.time, () => {
      this.requestUpdate();
    });
    this.#told = -1;
  }

  /** From 0; where the film is. */
  get scene(): number {
    return this.#now().scene;
  }

  /** Goes to a second of the film. */
  seek(second: number): void {
    this.#clock.seek(second);
  }

  override render() {
    const now = this.#now();
    this.#show(now);
    const caption = this.#captions[now.caption]?.text[this.captionLanguage] ?? '';
    return html`<section
      class="player"
      aria-label=${t('film.label', { title: this.film.title[this.language] })}
      ?data-fills=${this.#fills.isFull}
    >
      <div class="stage">
        <div class="picture" @click=${this.#onPicture}>
          ${inItsLight(now.picture.sky, this.#drawing ?? nothing)}
          ${now.hasWordmark ? inItsLight(now.picture.sky, html`<p class="name">${drawnName(this.course)}</p>`) : nothing}
        </div>
        ${
          this.hasCaptions || this.hasStills
            ? html`<p
                class="caption"
                lang=${this.captionLanguage}
                aria-live=${this.hasStills ? 'polite' : 'off'}
              >
                <span
                  >${captionLines(caption).map((line, at) => (at === 0 ? line : html` <br />${line}`))}</span
                >
              </p>`
            : nothing
        }
      </div>
      <div class="controls">
        ${this.hasStills ? this.#stills(now) : this.#seekBar(now)} ${this.#buttons(now)}
      </div>
    </section>`;
  }

  override updated(): void {
    const { scene } = this.#now();
    if (scene === this.#told) return;
    this.#told = scene;
    this.dispatchEvent(new FilmWent());
  }

  #now(): FilmMoment {
    // A still picture is that of the end of its caption: everything has come.
    const { second: at } = this.#clock;
    const second = this.hasStills ? (this.#captions[this.#still]?.until ?? at) - 0.01 : at;
    return momentAt(this.film.scenes, second);
  }

  /** Which picture stands still, from 0. */
  get #still(): number {
    return this.#captions.findLastIndex(({ from }) => from <= this.#clock.second);
  }

  #show({ picture, moves }: FilmMoment): void {
    if (this.#drawing === undefined) {
      this.#drawing = stillDrawing();
      this.#moves = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      this.#drawing?.append(this.#moves);
    }
    if (this.#drawing === undefined || this.#moves === undefined) return;
    showPicture(this.#drawing, picture);
    render(svg`${drawMoves(moves)}`, this.#moves);
  }

  #seekBar({ scene }: FilmMoment) {
    const { second } = this.#clock;
    const { scenes, seconds } = this.film;
    let from = 0;
    return html`<div class="seek">
      <span class="pieces" aria-hidden="true"
        >${scenes.map(({ captions }) => {
          const length = captions.reduce((sum, one) => sum + one.seconds, 0);
          const share = Math.min(1, Math.max(0, (second - from) / length));
          from += length;
          return html`<i ${setStyle({ '--share': `${Math.round(share * 1000) / 10}%` })}></i>`;
        })}</span
      ><input
        type="range"
        min="0"
        max=${seconds}
        step="0.5"
        .value=${String(second)}
        aria-label=${t('film.place')}
        aria-valuetext=${t('film.placeNow', {
          second: Math.round(second),
          of: Math.round(seconds),
          scene: scene + 1,
          scenes: scenes.length,
        })}
        @input=${this.#onSeek}
      />
    </div>`;
  }

  #stills({ caption }: FilmMoment) {
    return html`<div class="stills">
      <button type="button" aria-disabled=${caption === 0 ? 'true' : nothing} @click=${() => this.#turn(-1)}>
        ${filmIcon('previous')}<span>${t('film.previous')}</span>
      </button>
      <button
        type="button"
        aria-disabled=${caption === this.#captions.length - 1 ? 'true' : nothing}
        @click=${() => this.#turn(1)}
      >
        <span>${t('film.next')}</span>${filmIcon('next')}
      </button>
    </div>`;
  }

  #buttons({ caption }: FilmMoment) {
    const { isPlaying, isOver, second, speed } = this.#clock;
    const { isFull } = this.#fills;
    const other = languages.find((language) => language !== this.captionLanguage) ?? this.captionLanguage;
    return html`<div class="buttons-row">
      ${
        this.hasStills
          ? html`<span class="time"
              >${t('film.still', { number: caption + 1, of: this.#captions.length })}</span
            >`
          : html`<button
                class="play"
                type="button"
                aria-label=${t(isPlaying ? 'film.pause' : isOver ? 'film.again' : 'film.play')}
                @click=${this.#playOrPause}
              >
                ${filmIcon(isPlaying ? 'pause' : 'play')}</button
              ><button
                type="button"
                aria-label=${t('film.back', { count: step })}
                @click=${() => this.#go(-step)}
              >
                ${filmIcon('back')}</button
              ><span class="time"
                >${t('film.time', { now: clockTime(second), of: clockTime(this.film.seconds) })}</span
              ><button
                type="button"
                aria-pressed=${this.hasCaptions ? 'true' : 'false'}
                aria-label=${t('film.captions')}
                @click=${this.#toggleCaptions}
              >
                ${filmIcon('captions')}<span class="word" aria-hidden="true">${t('film.captions')}</span>
              </button>`
      }
      <button type="button" @click=${() => this.#speak(other)}>
        ${this.captionLanguage.toUpperCase()}<span class="visually-hidden">${t(`film.change.${other}`)}</span>
      </button>
      ${
        this.hasStills
          ? nothing
          : html`<select aria-label=${t('film.speed')} @change=${this.#onSpeed}>
              ${speeds.map(
                (value) =>
                  html`<option value=${value} ?selected=${value === speed}>
                    ${value.toLocaleString(this.language)}×
                  </option>`,
              )}
            </select>`
      }
      <button
        type="button"
        aria-label=${t(isFull ? 'film.small' : 'film.full')}
        @click=${() => this.#fills.toggle()}
      >
        ${filmIcon(isFull ? 'small' : 'full')}
      </button>
    </div>`;
  }

  readonly #playOrPause = () => {
    if (this.#clock.isPlaying) this.#clock.pause();
    else this.#clock.play();
  };

  readonly #onPicture = () => {
    if (this.hasStills) this.#turn(1);
    else this.#playOrPause();
    // From here on the keys work too.
    focusOn(this.renderRoot.querySelector<HTMLElement>('button:not([aria-disabled])'));
  };

  readonly #onSeek = ({ currentTarget }: Event) => {
    this.#clock.seek(Number((currentTarget as HTMLInputElement).value));
  };

  readonly #onSpeed = ({ currentTarget }: Event) => {
    this.#clock.speed = Number((currentTarget as HTMLSelectElement).value);
  };

  readonly #toggleCaptions = () => {
    this.hasCaptions = !this.hasCaptions;
  };

  #speak(language: Language): void {
    this.captionLanguage = language;
    this.dispatchEvent(new FilmWent());
  }

  #go(seconds: number): void {
    this.#clock.seek(this.#clock.second + seconds);
  }

  /** To the next or previous picture. */
  #turn(by: 1 | -1): void {
    const still = this.#captions[this.#still + by];
    if (still !== undefined) this.#clock.seek(still.from);
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const asked = filmKey(event);
    if (asked === undefined) return;
    event.preventDefault();
    if (asked === 'play' && !this.hasStills) this.#playOrPause();
    else if (asked === 'captions') this.#toggleCaptions();
    else if (asked === 'full') void this.#fills.toggle();
    else if (this.hasStills) this.#turn(asked === 'back' ? -1 : 1);
    else this.#go(asked === 'back' ? -step : step);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'film-player': FilmPlayer;
  }
  interface HTMLElementEventMap {
    'film-went': FilmWent;
  }
}
