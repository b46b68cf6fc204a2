import { html, nothing } from 'lit';
import type { SessionDraft } from '../../issuing/session-draft.ts';
import { t } from '../session/words.ts';
import { icon } from '../ui/icon.ts';

/** Characters that a window stands for. */
const perWindow = 3;
/** From this share on the card is said to be nearly full. */
const nearlyFull = 0.9;

/** How much room the card has left, in characters and as windows that light up. */
export function roomOnCard({ room, roomWithoutEarly, capacity }: SessionDraft, hasEarly: boolean) {
  const windows = Math.ceil(capacity / perWindow);
  const lit = Math.max(0, Math.min(windows, Math.round((capacity - room) / perWindow)));
  const gained = roomWithoutEarly - room;
  const isTight = room < 0 || capacity - room >= nearlyFull * capacity;
  return html`<section class="card room" aria-labelledby="room">
    <h3 id="room">${t('issue.room.title')}</h3>
    <p class="left">
      ${room < 0 ? t('issue.room.over', { count: -room }) : t('issue.room.left', { count: room, of: capacity })}
    </p>
    <span class="windows" aria-hidden="true"
      >${Array.from({ length: windows }, (_, at) => html`<i class=${at < lit ? '' : 'dark'}></i>`)}</span
    >
    <p class="tiny">${t('issue.room.window', { count: perWindow })}</p>
    <p class=${room < 0 ? 'wrong-text' : 'note'} role="status">
      ${
        isTight
          ? html`${icon('warning')}<span
                >${room < 0 ? t('issue.room.tooLong', { count: -room }) : t('issue.room.nearlyFull')}
                ${hasEarly ? t('issue.room.withoutEarly', { count: gained }) : nothing}</span
              >`
          : nothing
      }
    </p>
  </section>`;
}
