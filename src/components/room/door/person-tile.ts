import { html, nothing, type TemplateResult } from 'lit';
import { sortedName } from '../../../room/names.ts';
import type { AtDoor } from '../../../room/presence-at-door.ts';
import { t } from '../../session/words.ts';

/** What a tile needs beside the person. */
export interface TileView {
  /** A moment as the clock in the room shows it. */
  readonly clock: (at: number) => string;
  /** Was this person welcomed a moment ago? */
  readonly isWelcomed: boolean;
  readonly tap: () => void;
  readonly more: () => void;
}

/** One person on the list: one large button for in and out, and a small one for the rest. */
export function personTile(seen: AtDoor, view: TileView): TemplateResult {
  const name = sortedName(seen.person);
  const whereFrom = placeOf(seen);
  return html`<div class="person" data-state=${lookOf(seen, view)}>
    <button class="tap" type="button" @click=${view.tap}>
      <i class="window" aria-hidden="true" ?data-lit=${seen.state === 'in'}></i>
      <span class="who"
        ><b>${name === '' ? t('door.nameless') : name}</b>${
          whereFrom === '' ? nothing : html`<small>${whereFrom}</small>`
        }${marksOf(seen).map(
          ({ text, asks }) => html`<span class="mark ${asks ? 'asks' : ''}">${text}</span>`,
        )}</span
      >
      <span class="times">${timesOf(seen, view).map((line) => html`<span>${line}</span>`)}</span>
    </button>
    <button
      class="more"
      type="button"
      aria-label=${t('door.more', { name: [name, whereFrom].filter((text) => text !== '').join(', ') })}
      aria-haspopup="dialog"
      @click=${view.more}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="5" cy="12" r="2.2" />
        <circle cx="12" cy="12" r="2.2" />
        <circle cx="19" cy="12" r="2.2" />
      </svg>
    </button>
  </div>`;
}

/** Everything that a tile is made of: where nothing of it changed it need not be drawn again. */
export function shownOf(seen: AtDoor): readonly unknown[] {
  const { person, state, came, went, late, early, unclear, remarks } = seen;
  return [person, state, came, went, seen.seen, late, early, unclear, remarks.join('\n')];
}

/** Functie and organisation. */
export function placeOf({ person: { role, organisation } }: Pick<AtDoor, 'person'>): string {
  return [role, organisation].filter((text) => text.trim() !== '').join(', ');
}

/** How the tile looks: a shape and a colour for what its words say. */
function lookOf(seen: AtDoor, { isWelcomed }: TileView): string {
  if (isWelcomed) return 'just-in';
  if (seen.unclear !== undefined) return 'unclear';
  return seen.state === 'gone' && seen.early > 0 ? 'early' : seen.state;
}

function timesOf({ state, came, went }: AtDoor, { clock }: TileView): readonly string[] {
  if (state === 'absent') return [t('door.state.absent')];
  if (state === 'in' && came !== undefined) return [t('door.state.in', { time: clock(came) })];
  if (state === 'gone' && came !== undefined && went !== undefined)
    return [t('door.state.came', { time: clock(came) }), t('door.state.went', { time: clock(went) })];
  return [t('door.state.notYet')];
}

interface Mark {
  readonly text: string;
  /** Does it ask something of the organiser? */
  readonly asks: boolean;
}

/** What stands under the name: what asks for attention, and what this person will get. */
function marksOf({ unclear, late, early, resident, person, remarks, state }: AtDoor): readonly Mark[] {
  const marks: Mark[] = [];
  if (unclear !== undefined) marks.push({ text: t(`door.unclear.${unclear}`), asks: true });
  if (late > 0) marks.push({ text: t('door.late', { count: late }), asks: true });
  if (early > 0) marks.push({ text: t('door.early', { count: early }), asks: true });
  if (state !== 'absent') {
    if (resident || person.wants === 'nothing') {
      const key = person.wants === 'nothing' ? 'door.gets.nothing' : 'door.gets.residentPaper';
      marks.push({ text: t(key), asks: false });
    } else if (person.wants === 'paper') marks.push({ text: t('door.gets.paper'), asks: false });
    else if (person.wants === 'certificate') marks.push({ text: t('door.gets.certificate'), asks: false });
  }
  const last = remarks.at(-1);
  if (last !== undefined) marks.push({ text: last, asks: false });
  return marks;
}
