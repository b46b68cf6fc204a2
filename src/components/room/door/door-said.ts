import { html, nothing, type TemplateResult } from 'lit';
import type { DayEvent } from '../../../room/day-events.ts';
import { sortedName } from '../../../room/names.ts';
import type { Person } from '../../../room/day-record.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';

interface Asked {
  readonly kind: 'away?' | 'returned?';
  readonly person: Person;
  readonly event: DayEvent;
}

interface Noted {
  readonly kind: 'in' | 'out' | 'undone';
  /** By a tap in the list: then it stands near the thumb, with what takes it back. */
  readonly isTapped?: boolean;
  readonly person: Person;
  readonly at: number;
}

/** What stands over the camera for a moment, or until it is answered. */
export type DoorSaid =
  /** Who came in, or went. */
  | Noted
  /** Seen once more: does this person go, or come in again? */
  | Asked
  /** A code that is none of a participant; or what was noted a moment ago. */
  | { readonly kind: 'sentence'; readonly key: string };

/** What the band does when it is pressed. */
export interface BandActions {
  readonly yes: (event: DayEvent) => void;
  readonly no: () => void;
  readonly undo: () => void;
}

/**
 * The band over the camera. It may name somebody: it is no live region, so that no screen reader says a name aloud in the
 * room; what is announced says no name (`announcedOf`).
 */
export function doorBand(
  said: DoorSaid | undefined,
  clock: (at: number) => string,
  actions: BandActions,
): TemplateResult | typeof nothing {
  if (said === undefined) return nothing;
  if (said.kind === 'sentence')
    return html`<div class="band plain">${icon('info')}<span>${t(said.key)}</span></div>`;
  const name = sortedName(said.person);
  if ('event' in said) {
    const { event } = said;
    const which = said.kind === 'away?' ? 'away' : 'returned';
    return html`<div class="band ask">
      <span><b>${name}</b><small>${t(`door.ask.${which}.question`)}</small></span>
      <span class="answers">
        <button
          class="button yes"
          type="button"
          @click=${() => {
            actions.yes(event);
          }}
        >
          ${t(`door.ask.${which}.yes`)}
        </button>
        <button class="button quiet no" type="button" @click=${actions.no}>
          ${t(`door.ask.${which}.no`)}
        </button>
      </span>
    </div>`;
  }
  const { role } = said.person;
  const what = t(`door.said.${said.kind}`, { time: clock(said.at) });
  return html`<div class="band ${said.isTapped === true ? 'near' : ''}" data-kind=${said.kind}>
    <i class="window" aria-hidden="true" ?data-lit=${said.kind === 'in'}></i>
    <span><b>${name}</b><small>${role === '' ? what : `${role}, ${what}`}</small></span>
    ${
      said.isTapped === true
        ? html`<button class="button take-back" type="button" @click=${actions.undo}>
            ${t('door.undo')}
          </button>`
        : icon('check')
    }
  </div>`;
}

/** The same for a screen reader, which everybody at the door can hear: without a name. */
export function announcedOf(
  said: DoorSaid | undefined,
  clock: (at: number) => string,
  counts: { readonly in: number; readonly expected: number },
): string {
  if (said === undefined) return '';
  if (said.kind === 'sentence') return t(said.key);
  if ('event' in said)
    return t(said.kind === 'away?' ? 'door.ask.away.announced' : 'door.ask.returned.announced');
  const time = clock(said.at);
  return t(`door.announced.${said.kind}`, { time, inside: counts.in, expected: counts.expected });
}
