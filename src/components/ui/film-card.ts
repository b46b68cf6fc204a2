import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { courseSession, type CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import '../wijk/wijk-picture.ts';

/**
 * Leads to the film that is shown at a place of the course: `home`, the id of a step, or `informatiepakket/waarom-samen` for
 * a text of a step. Where no film is, there is nothing.
 */
@customElement('film-card')
export class FilmCard extends LitElement {
  static override styles = [
    base,
    css`
      a {
        display: grid;
        grid-template-columns: 132px minmax(0, 1fr);
        gap: 16px;
        align-items: center;
        max-inline-size: 34rem;
        min-block-size: 97px;
        padding: 10px;
        border: 1.5px solid var(--line-strong);
        border-radius: var(--r-m);
        background: var(--surface);
        color: var(--ink);
        line-height: 1.35;
        text-decoration: none;
      }
      a:hover {
        background: var(--action-soft);
      }
      .picture {
        position: relative;
        border-radius: 8px;
        overflow: hidden;
      }
      wijk-picture {
        background: #131941;
      }
      .play {
        position: absolute;
        inset: 0;
        margin: auto;
        inline-size: 34px;
        block-size: 34px;
        padding: 8px;
        border-radius: 50%;
        background: #ffc960;
        fill: #2e1e00;
        forced-color-adjust: none;
      }
      small {
        display: block;
        color: var(--ink-2);
        font-size: var(--t-xs);
      }
      @media (max-width: 480px) {
        a {
          grid-template-columns: 104px minmax(0, 1fr);
        }
      }
      @media print {
        .play {
          display: none;
        }
        a {
          print-color-adjust: exact;
        }
      }
    `,
  ];

  @property() place = 'home';

  @consume({ context: courseSession, subscribe: true })
  @state()
  private session!: CourseSession;

  override render() {
    const { outline, language } = this.session;
    const at = outline.films.findIndex(({ shown }) => shown.includes(this.place));
    const film = outline.films[at];
    if (film === undefined) return nothing;
    return html`<a href=${hashOf('film', at)}>
      <span class="picture">
        <wijk-picture .picture=${film.still}></wijk-picture>
        <svg class="play" viewBox="0 0 24 24" aria-hidden="true"><path d="M7 3.5v17l14-8.5z" /></svg>
      </span>
      <span
        ><b>${t('home.film', { title: film.title[language] })}</b
        ><small>${t('home.filmLength', { count: Math.round(film.seconds) })}</small></span
      >
    </a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'film-card': FilmCard;
  }
}
