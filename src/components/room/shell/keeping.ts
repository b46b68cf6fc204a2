import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../course-files/language.ts';
import type { RoomDay } from '../../../room/day.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { savedInWords } from './saved-words.ts';

/** In the bar: whether the day is kept, the button that makes a file of it, and what more there is. */
export function keeping(
  day: RoomDay,
  language: Language,
  does: { readonly keep: () => void; readonly menu: () => void },
): TemplateResult {
  const words = savedInWords(day, language);
  const isFine = day.saved === 'saved' || day.saved === 'saving';
  // No live region: it changes at every tap, and what is wrong is told by `day-notices.ts`.
  return html`<p class="saved" data-state=${day.saved} title=${words}>
      ${icon(isFine ? 'lock' : 'warning')}<span>${words}</span>
    </p>
    <button class="button quiet keep" type="button" @click=${does.keep}>${t('room.keep')}</button>
    <button
      class="button quiet menu"
      type="button"
      aria-haspopup="dialog"
      aria-label=${t('room.menu.title')}
      @click=${does.menu}
    >
      <svg class="dots" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="5" cy="12" r="2.2" />
        <circle cx="12" cy="12" r="2.2" />
        <circle cx="19" cy="12" r="2.2" />
      </svg>
    </button>`;
}
