import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { DrawnFilm, Film, VideoFilm } from '../../course-files/film.ts';
import type { Language } from '../../course-files/language.ts';
import type { FilmsContent } from '../../content/step-content.ts';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { prose, richText } from '../ui/rich-text.ts';
import '../wijk/wijk-picture.ts';
import { film } from './film-screen.styles.ts';
import './film-player.ts';
import type { FilmPlayer } from './film-player.ts';
import { filmText } from './film-text.ts';
import { startsOf } from './film-moment.ts';
import { filmVideo } from './film-video.ts';
import { watchMotion } from './less-motion.ts';

/** A film with its whole text, which is also its table of contents; and the way to the others. */
@customElement('film-screen')
export class FilmScreen extends LitElement {
  static override styles = [base, prose, film];

  @property({ attribute: false }) content!: FilmsContent;
  /** Which film, from 0; the first one where there is none of that number. */
  @property({ type: Number }) anchor: number | undefined;

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  /** Of the captions, and of the text beside them; that of the page until another one is chosen. */
  @state() private chosen: Language | undefined;
  @state() private scene = 0;
  @state() private hasStills = false;

  @query('film-player') private player!: FilmPlayer | null;

  #unwatch = (): void => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchMotion((isLess) => {
      this.hasStills = isLess;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch();
  }

  override render() {
    const { films } = this.content;
    const shown = films[this.anchor ?? 0] ?? films[0];
    if (shown === undefined) return nothing;
    return html`<div class="page">
      ${shown.kind === 'drawn' ? this.#drawn(shown) : this.#video(shown)} ${this.#others(shown)}
    </div>`;
  }

  #drawn(shown: DrawnFilm) {
    const { language, outline } = this.session;
    const spoken = this.chosen ?? language;
    return html`<div class="both">
      <div>
        <film-player
          .film=${shown}
          course=${outline.title.nl}
          .language=${language}
          .captionLanguage=${spoken}
          @film-went=${this.#onWent}
        ></film-player>
        <p class="small">${t(this.hasStills ? 'film.stills' : 'film.noSound')}</p>
        ${this.hasStills ? nothing : html`<p class="small keys">${t('film.keys', { count: 5 })}</p>`}
      </div>
      <section aria-labelledby="text">
        <h2 id="text">${t('film.text')}</h2>
        ${filmText({
          scenes: shown.scenes,
          language: spoken,
          current: this.scene,
          goTo: (scene) => this.player?.seek(startsOf(shown.scenes)[scene] ?? 0),
        })}
      </section>
    </div>`;
  }

  #video(shown: VideoFilm) {
    const { language } = this.session;
    return html`<div class="both">
      <div>${filmVideo(shown, language)}</div>
      <section aria-labelledby="text">
        <h2 id="text">${t('film.text')}</h2>
        ${richText(shown.page.prose[language])}
      </section>
    </div>`;
  }

  #others(shown: Film) {
    const { films } = this.content;
    if (films.length < 2) return nothing;
    const { language } = this.session;
    return html`<section class="others" aria-labelledby="others">
      <h2 id="others">${t(films.length === 2 ? 'film.other' : 'film.others')}</h2>
      <ul>
        ${films.map((other, at) =>
          other === shown
            ? nothing
            : html`<li>
                <a href=${hashOf('film', at)}
                  ><wijk-picture .picture=${other.still}></wijk-picture
                  ><span><b>${other.title[language]}</b><small>${other.about[language]}</small></span></a
                >
              </li>`,
        )}
      </ul>
    </section>`;
  }

  readonly #onWent = () => {
    this.scene = this.player?.scene ?? 0;
    this.chosen = this.player?.captionLanguage;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'film-screen': FilmScreen;
  }
}
