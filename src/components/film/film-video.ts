import { html, type TemplateResult } from 'lit';
import { languages, type Language } from '../../course-files/language.ts';
import type { VideoFilm } from '../../course-files/film.ts';
import { languageNames } from '../session/choose-language.ts';
import { t } from '../session/words.ts';

const types = { mp4: 'video/mp4', webm: 'video/webm' } as const;

/** A video of the editor, in the player of the browser, with captions in every language. */
export function filmVideo({ id, files, title }: VideoFilm, language: Language): TemplateResult {
  return html`<video
    controls
    playsinline
    preload="metadata"
    aria-label=${t('film.label', { title: title[language] })}
  >
    ${files.map((file) => html`<source src="./films/${file}" type=${types[file.endsWith('.mp4') ? 'mp4' : 'webm']} />`)}
    ${languages.map(
      (one) =>
        html`<track
          kind="captions"
          src="./films/${id}.${one}.vtt"
          srclang=${one}
          label=${languageNames[one]}
          ?default=${one === language}
        />`,
    )}
    ${t('film.videoFailed')}
  </video>`;
}
