import { html, nothing, type TemplateResult } from 'lit';
import { nameIn } from '../../../room/holds-name.ts';
import type { RoomDay } from '../../../room/day.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';

/** The name of somebody of the list that may stand in what was typed, and about which the organiser said nothing yet. */
export function nameAsked(text: string, { record }: RoomDay): string | undefined {
  return nameIn(text, record.people, record.preparation.notNames);
}

/**
 * Asks whether it is one: until somebody says no, the text stands on no screen and in no report. For the styles of a form.
 *
 * @param id Of the sentence, for the field that it is about.
 */
export function nameQuestion(name: string, day: RoomDay, id: string): TemplateResult {
  return html`<div class="name-asked">
    <p class="error" id=${id}>${icon('warning')}<span>${t('room.name.asked', { name })}</span></p>
    ${
      day.saved === 'elsewhere'
        ? nothing
        : html`<button
            class="button text"
            type="button"
            aria-describedby=${id}
            @click=${() => {
              isNoName(name, day);
            }}
          >
            ${t('room.name.word', { name })}
          </button>`
    }
  </div>`;
}

function isNoName(name: string, day: RoomDay): void {
  const { preparation } = day.record;
  day.change({ preparation: { ...preparation, notNames: [...(preparation.notNames ?? []), name] } });
}
