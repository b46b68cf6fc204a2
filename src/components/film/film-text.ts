import { html, nothing, type TemplateResult } from 'lit';
import type { FilmScene } from '../../course-files/film-schema.ts';
import type { Language } from '../../course-files/language.ts';
import { t } from '../session/words.ts';
import { clockTime } from './clock-time.ts';
import { startsOf } from './film-moment.ts';

interface FilmText {
  readonly scenes: readonly FilmScene[];
  readonly language: Language;
  /** The scene that is shown, from 0. */
  readonly current: number;
  readonly goTo: (scene: number) => void;
}

/** Everything that is said and seen in a film; the time of each scene leads there. */
export function filmText({ scenes, language, current, goTo }: FilmText): TemplateResult {
  const starts = startsOf(scenes);
  return html`<ol class="text" lang=${language}>
    ${scenes.map(({ captions, seen }, at) => {
      const time = clockTime(starts[at] ?? 0);
      return html`<li data-current=${at === current ? '' : nothing}>
        <button
          type="button"
          aria-label=${t('film.goTo', { time, number: at + 1 })}
          aria-current=${at === current ? 'true' : nothing}
          @click=${() => {
            goTo(at);
          }}
        >
          ${time}
        </button>
        <div>
          <p>${captions.map((caption) => caption[language]).join(' ')}</p>
          <p class="seen"><i>${t('film.seen')}</i> ${seen[language]}</p>
        </div>
      </li>`;
    })}
  </ol>`;
}
