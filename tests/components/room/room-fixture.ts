import '../setup.ts';
import { ContextProvider } from '@lit/context';
import { fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { roomDay } from '../../../src/components/room/room-day-context.ts';
import { roomCourse, roomLanguage } from '../../../src/components/room/watch-day.ts';
import { useWords } from '../../../src/components/session/words.ts';
import type { Language } from '../../../src/course-files/language.ts';
import type { InterfaceWords } from '../../../src/course-files/words-files.ts';
import { emptyDay, type Person } from '../../../src/room/day-record.ts';
import { dayRules } from '../../../src/room/day-rules.ts';
import type { RoomDay } from '../../../src/room/day.ts';
import { openedDay, type DayParts } from '../../../src/room/opened-day.ts';
import type { RoomCourse } from '../../../src/room/room-course.ts';
import { dayKeys } from '../../../src/room/store-key.ts';
import { crypto, plan, sessionStart } from '../../fixtures/attendance.ts';
import { memoryStore } from '../../fixtures/room.ts';

const { subtle } = globalThis.crypto;

/** What the page has of the real course. */
export const course = (await (await fetch('/room-course.json')).json()) as RoomCourse;

/** Gives the elements the words of the organiser's page. */
export async function speakRoom(language: Language): Promise<void> {
  useWords(language, (await (await fetch(`/room-words/${language}.json`)).json()) as InterfaceWords);
}

await speakRoom('nl');

/** A clock that a test puts ahead, in minutes since 1970. */
export interface TestClock {
  now: number;
}

/** A day as the page opens it, kept in memory; without the slow hashes of a real card. */
export async function testDay(
  people: readonly Person[] = [],
  clock: TestClock = { now: sessionStart - 10 },
  some: Partial<DayParts> = {},
): Promise<RoomDay> {
  const card = {
    ...plan,
    id: '7K3M9Q2X',
    salt: new Uint8Array(16),
    iterations: 600_000,
    moments: plan.moments.map((moment) => ({ ...moment, hash: new Uint8Array(12) })),
    organiserKey: new Uint8Array(33),
  };
  const keys = await dayKeys(new Uint8Array(32).fill(7), card.id, subtle);
  return openedDay({
    record: { ...emptyDay(card.id, false), people },
    card,
    cardBytes: new Uint8Array(),
    issuer: { keyId: '00', name: 'NHG', demonstration: false, from: '2026-01-01', key: { x: '', y: '' } },
    codes: [],
    role: 'organiser',
    keys,
    fileKeys: { organiser: keys.file },
    sign: undefined,
    rules: dayRules(card, course),
    isRevoked: () => Promise.resolve(false),
    version: 0,
    around: {
      subtle,
      crypto,
      random: (bytes) => globalThis.crypto.getRandomValues(bytes),
      minutes: () => clock.now,
      store: memoryStore(),
      tabs: undefined,
    },
    ...some,
  });
}

/** Stands around an element as the page does. */
@customElement('test-room')
export class TestRoom extends LitElement {
  readonly day = new ContextProvider(this, { context: roomDay });
  readonly course = new ContextProvider(this, { context: roomCourse, initialValue: course });
  readonly language = new ContextProvider(this, { context: roomLanguage, initialValue: 'nl' });

  override render() {
    return html`<slot></slot>`;
  }
}

/** Shows an element of the room with this day. */
export async function inRoom<Element_ extends LitElement>(
  day: RoomDay,
  content: TemplateResult,
): Promise<Element_> {
  const room = await fixture<TestRoom>(html`<test-room></test-room>`);
  room.day.setValue(day);
  const inner = document.createElement('div');
  room.append(inner);
  const { render } = await import('lit');
  render(content, inner);
  const element = inner.firstElementChild as Element_;
  await element.updateComplete;
  return element;
}
