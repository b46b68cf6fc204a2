import { html, type TemplateResult } from 'lit';
import type { RoomDay } from '../../../room/day.ts';
import '../door/door-tab.ts';
import '../evening/evening-tab.ts';
import '../finish/finish-tab.ts';
import '../half-year/half-year-tab.ts';
import '../outcome/outcome-tab.ts';
import '../prepare/prepare-tab.ts';

/** A tab of the page: its name in the words (`room.tab.door`), its address (`#/deur`) and its element. */
export interface RoomTab {
  readonly id: 'prepare' | 'door' | 'evening' | 'outcome' | 'finish' | 'halfYear';
  readonly address: string;
  readonly element: () => TemplateResult;
  /** A facilitator works with it too. */
  readonly withoutKey: boolean;
}

export const roomTabs: readonly RoomTab[] = [
  {
    id: 'prepare',
    address: '#/voorbereiden',
    element: () => html`<prepare-tab></prepare-tab>`,
    withoutKey: true,
  },
  { id: 'door', address: '#/deur', element: () => html`<door-tab></door-tab>`, withoutKey: true },
  { id: 'evening', address: '#/zaal', element: () => html`<evening-tab></evening-tab>`, withoutKey: true },
  { id: 'outcome', address: '#/uitslag', element: () => html`<outcome-tab></outcome-tab>`, withoutKey: true },
  { id: 'finish', address: '#/afronden', element: () => html`<finish-tab></finish-tab>`, withoutKey: false },
  {
    id: 'halfYear',
    address: '#/half-jaar-later',
    element: () => html`<half-year-tab></half-year-tab>`,
    withoutKey: false,
  },
];

/** Minutes after the end from which half a year later is a tab of its own. */
const laterAfter = 60 * 24 * 120;

/** The tabs that somebody has: a facilitator signs and reports nothing, and half a year later is not there on the day. */
export function tabsFor(day: Pick<RoomDay, 'role' | 'card' | 'now'>): readonly RoomTab[] {
  const { role, card } = day;
  const now = day.now();
  return roomTabs.filter(
    ({ id, withoutKey }) =>
      (withoutKey || role === 'organiser') &&
      (id !== 'halfYear' || now > card.end + laterAfter || location.hash.startsWith('#/half-jaar-later')),
  );
}

/** The tab of an address; undefined for any other address. */
export function tabAt(address: string): RoomTab | undefined {
  return roomTabs.find((tab) => tab.address === address);
}
