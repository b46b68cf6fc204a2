import { course, inRoom, testDay, type TestClock } from './room-fixture.ts';
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/room/door/door-tab.ts';
import type { DoorTab } from '../../../src/components/room/door/door-tab.ts';
import { QrSeen } from '../../../src/components/qr/live-camera.ts';
import { learnerQr } from '../../../src/attendance/learner-qr.ts';
import { readableCode } from '../../../src/encoding/crockford.ts';
import { dayRules } from '../../../src/room/day-rules.ts';
import type { RoomDay } from '../../../src/room/day.ts';
import { presenceAtDoor } from '../../../src/room/presence-at-door.ts';
import { sessionStart } from '../../fixtures/attendance.ts';
import { person, personId } from '../../fixtures/room.ts';

const code = '7F3K92Q';

const people = () => [
  person(1, { lastName: 'Appelboom', initials: 'M.', code }),
  person(2, { lastName: 'Brugman', initials: 'S.', role: 'wijkverpleegkundige' }),
  person(3, { lastName: 'Klinker', initials: 'A.', organisation: 'Praktijk Aan de Brug' }),
  person(4, { lastName: 'Klinker', initials: 'A.', organisation: 'Welzijn Morgenrood', role: '' }),
];

async function open(clock: TestClock = { now: sessionStart - 10 }, list = people()) {
  const day = await testDay(list, clock);
  const door = await inRoom<DoorTab>(day, html`<door-tab></door-tab>`);
  return { day, door, clock };
}

const at = (day: RoomDay, id: number) =>
  presenceAtDoor(day.record, dayRules(day.card, course)).get(personId(id));

function tile(door: DoorTab, name: string, position = 0): HTMLElement {
  const tiles = [...door.renderRoot.querySelectorAll<HTMLElement>('.person')];
  return tiles.filter((one) => one.textContent.includes(name))[position]!;
}

async function tap(door: DoorTab, name: string): Promise<void> {
  tile(door, name).querySelector<HTMLElement>('.tap')!.click();
  await door.updateComplete;
}

async function scan(door: DoorTab, text: string): Promise<void> {
  door.renderRoot.querySelector('room-camera')!.dispatchEvent(new QrSeen(text));
  await door.updateComplete;
}

const band = (door: DoorTab) =>
  door.renderRoot.querySelector('.band')?.textContent.replaceAll(/\s+/g, ' ') ?? '';
const announced = (door: DoorTab) =>
  door.renderRoot.querySelector('[role=status]')!.textContent.replaceAll(/\s+/g, ' ').trim();

/** A panel over the door, when it is there. */
async function panel<
  Name extends 'newcomer-form' | 'unknown-code' | 'person-panel' | 'type-code' | 'all-away',
>(door: DoorTab, name: Name): Promise<HTMLElementTagNameMap[Name]> {
  await waitUntil(() => door.renderRoot.querySelector(`dialog[open] ${name}`) !== null);
  const found = door.renderRoot.querySelector<HTMLElementTagNameMap[Name]>(name)!;
  await found.updateComplete;
  return found;
}

const press = (root: { renderRoot: HTMLElement | DocumentFragment }, selector: string) => {
  root.renderRoot.querySelector<HTMLElement>(selector)!.click();
};
const type = (root: { renderRoot: HTMLElement | DocumentFragment }, selector: string, text: string) => {
  root.renderRoot.querySelector<HTMLInputElement>(selector)!.value = text;
};

describe('door-tab', () => {
  it('welcomes nobody while another window writes the day', async () => {
    const day = await testDay(people(), { now: sessionStart - 10 });
    const lookedAt = Object.create(day, {
      saved: { value: 'elsewhere' },
      did: { value: () => undefined },
    }) as RoomDay;
    const door = await inRoom<DoorTab>(lookedAt, html`<door-tab></door-tab>`);
    await tap(door, 'Appelboom');
    expect(at(day, 1)?.state).to.equal('not-yet');
    expect(band(door)).to.contain('ander venster').and.not.to.contain('binnen om');
  });

  it('is accessible, with somebody in and a panel open', async () => {
    const { door } = await open();
    await tap(door, 'Appelboom');
    await expect(door).to.be.accessible();
    press(door, '.keys .new');
    await panel(door, 'newcomer-form');
    await expect(door).to.be.accessible();
  });

  it('puts somebody in by a tap, welcomes them by name and tells a screen reader no name', async () => {
    const { day, door } = await open();
    await tap(door, 'Brugman');
    expect(at(day, 2)).to.include({ state: 'in', came: sessionStart - 10, how: 'tap' });
    expect(tile(door, 'Brugman').dataset.state).to.equal('just-in');
    expect(band(door)).to.include('Brugman, S.').and.to.include('16:20');
    expect(announced(door)).to.equal('Binnen, 16:20. 1 van 4.');
    expect(door.renderRoot.querySelector('.count')?.textContent).to.include('van 4 binnen');
  });

  it('does nothing at a second tap within ten minutes, and puts them out after it', async () => {
    const { day, door, clock } = await open();
    await tap(door, 'Brugman');
    clock.now += 9;
    await tap(door, 'Brugman');
    expect(at(day, 2)?.state).to.equal('in');
    clock.now += 1;
    await tap(door, 'Brugman');
    expect(at(day, 2)).to.include({ state: 'gone', went: sessionStart });
  });

  it('asks of who is scanned again whether they go', async () => {
    const { day, door, clock } = await open();
    await scan(door, learnerQr(code));
    expect(at(day, 1)).to.include({ state: 'in', how: 'scan' });
    clock.now = sessionStart + 250;
    await scan(door, learnerQr(code));
    expect(band(door)).to.include('Gaat deze persoon weg?');
    press(door, '.band .no');
    await door.updateComplete;
    expect(at(day, 1)?.state).to.equal('in');
    clock.now += 15;
    await scan(door, learnerQr(code));
    press(door, '.band .yes');
    expect(at(day, 1)).to.include({ state: 'gone', went: sessionStart + 265 });
  });

  it('gives a code that nobody has to who stands there', async () => {
    const { day, door } = await open();
    await scan(door, learnerQr('7F3K92P'));
    const unknown = await panel(door, 'unknown-code');
    const shown = [...unknown.renderRoot.querySelectorAll<HTMLElement>('.candidate')];
    expect(shown.length).to.equal(3);
    expect(unknown.renderRoot.textContent).not.to.include('Appelboom');
    shown.find((one) => one.textContent.includes('Brugman'))!.click();
    await door.updateComplete;
    expect(at(day, 2)).to.include({ state: 'in', how: 'scan' });
    expect(at(day, 2)?.person.code).to.equal('7F3K92P');
    expect(day.record.log.map(({ did }) => did.type)).to.include('code.bound');
  });

  it('says where an answer list belongs, and what is none of ours', async () => {
    const { door } = await open();
    await scan(door, 'PIDB:U:0123');
    expect(band(door)).to.include('bus');
    await scan(door, 'https://example.org/');
    expect(band(door)).to.include('niet van de cursus');
  });

  it('takes a newcomer in three fields, and a resident with a first name', async () => {
    const { day, door } = await open();
    press(door, '.keys .new');
    let form = await panel(door, 'newcomer-form');
    press(form, '.save');
    await form.updateComplete;
    expect(form.renderRoot.querySelector('.error')?.textContent).to.include('Vul een naam in');
    type(form, '#name', 'J. van Veldpad');
    type(form, '#role', 'leefstijlcoach');
    press(form, '.save');
    await door.updateComplete;
    const [newcomer] = day.record.people.filter(({ source }) => source === 'newcomer');
    expect(newcomer).to.include({ lastName: 'Veldpad', infix: 'van', initials: 'J.', wants: 'paper' });
    expect(newcomer?.profession).to.equal('dietist');
    expect(tile(door, 'Veldpad').textContent).to.include('papier').and.to.include('in 16:20');
    press(door, '.keys .new');
    form = await panel(door, 'newcomer-form');
    type(form, '#name', 'Joke');
    form.renderRoot.querySelector<HTMLSelectElement>('#wish')!.value = 'resident';
    press(form, '.save');
    await door.updateComplete;
    expect(tile(door, 'Joke').textContent).to.include('geen punten').and.to.include('bewoner');
  });

  it('takes somebody off the list who was added by mistake, and back on it', async () => {
    const { day, door } = await open();
    press(door, '.keys .new');
    const form = await panel(door, 'newcomer-form');
    type(form, '#name', 'J. Veldpad');
    press(form, '.save');
    await door.updateComplete;
    press(door, '.keys .undo');
    await door.updateComplete;
    tile(door, 'Veldpad').querySelector<HTMLElement>('.more')!.click();
    press(await panel(door, 'person-panel'), '.remove');
    await door.updateComplete;
    expect(tile(door, 'Veldpad')).to.equal(undefined);
    expect(day.record.people).to.have.length(5);
    press(door, '.keys .undo');
    await door.updateComplete;
    expect(tile(door, 'Veldpad').textContent).to.include('nog niet');
  });

  it('takes a typed code, and says of a wrong one what is wrong', async () => {
    const { day, door } = await open();
    press(door, '.keys .type');
    const typing = await panel(door, 'type-code');
    type(typing, 'input', '7F3K');
    press(typing, '.save');
    await typing.updateComplete;
    expect(typing.renderRoot.querySelector('.error')?.textContent).to.include('nog niet heel');
    type(typing, 'input', readableCode(code));
    press(typing, '.save');
    await door.updateComplete;
    expect(at(day, 1)).to.include({ state: 'in', how: 'typed' });
  });

  it('keeps another time with its reason, and no time without one or outside the evening', async () => {
    const clock = { now: sessionStart + 30 };
    const { day, door } = await open(clock);
    tile(door, 'Brugman').querySelector<HTMLElement>('.more')!.click();
    const more = await panel(door, 'person-panel');
    const times = more.renderRoot.querySelector('person-times')!;
    const fault = async (came: string, why: string) => {
      type(times, '#came', came);
      type(times, '#why', why);
      press(times, '.save');
      await times.updateComplete;
      return times.renderRoot.querySelector('.error')?.textContent.trim();
    };
    expect(await fault('16:25', '')).to.include('waarom');
    expect(await fault('09:00', 'x')).to.include('twee uur');
    expect(await fault('18:00', 'x')).to.include('nog niet geweest');
    expect(day.record.log).to.have.length(0);
    expect(await fault('16:25', 'vergeten aan te tikken')).to.equal(undefined);
    expect(at(day, 2)).to.include({ state: 'in', came: sessionStart - 5 });
    const [line] = day.record.log;
    expect(line?.did).to.include({ type: 'person.came', why: 'vergeten aan te tikken' });
  });

  it('notes absence and a remark, and takes the last thing back', async () => {
    const { day, door } = await open();
    tile(door, 'Brugman').querySelector<HTMLElement>('.more')!.click();
    press(await panel(door, 'person-panel'), '.absent');
    await door.updateComplete;
    expect(at(day, 2)?.state).to.equal('absent');
    expect(door.renderRoot.querySelector('.count')?.textContent).to.include('van 3 binnen');
    press(door, '.keys .undo');
    await door.updateComplete;
    expect(at(day, 2)?.state).to.equal('not-yet');
    tile(door, 'Brugman').querySelector<HTMLElement>('.more')!.click();
    const more = await panel(door, 'person-panel');
    type(more, '#remark', 'belde: komt om 17:00');
    press(more, 'button.remark');
    await door.updateComplete;
    expect(tile(door, 'Brugman').textContent).to.include('belde: komt om 17:00');
  });

  it('tells two people of one name apart', async () => {
    const { day, door } = await open();
    expect(tile(door, 'Klinker').dataset.state).to.equal('unclear');
    tile(door, 'Klinker').querySelector<HTMLElement>('.more')!.click();
    const more = await panel(door, 'person-panel');
    const apart = more.renderRoot.querySelector('tell-apart')!;
    await apart.updateComplete;
    press(apart, '.apart');
    await door.updateComplete;
    expect(at(day, 3)?.unclear).to.equal(undefined);
    expect(at(day, 4)?.unclear).to.equal(undefined);
  });

  it('takes a line away that was there twice, with what was seen of it', async () => {
    const { day, door } = await open();
    await tap(door, 'Klinker');
    tile(door, 'Klinker').querySelector<HTMLElement>('.more')!.click();
    const more = await panel(door, 'person-panel');
    const apart = more.renderRoot.querySelector('tell-apart')!;
    await apart.updateComplete;
    press(apart, '.same');
    await door.updateComplete;
    const left = [3, 4].map((id) => at(day, id)).filter((seen) => seen !== undefined);
    expect(left.map(({ state }) => state)).to.deep.equal(['in']);
  });

  it('puts everybody out at once, but for who stays', async () => {
    const clock = { now: sessionStart - 10 };
    const { day, door } = await open(clock);
    await tap(door, 'Appelboom');
    await tap(door, 'Brugman');
    clock.now = sessionStart + 241;
    press(door, '.away');
    const away = await panel(door, 'all-away');
    const [first] = away.renderRoot.querySelectorAll<HTMLInputElement>('input');
    first!.click();
    await away.updateComplete;
    expect(away.renderRoot.querySelector('.save')?.textContent).to.include('één persoon');
    press(away, '.save');
    await door.updateComplete;
    expect(at(day, 1)?.state).to.equal('in');
    expect(at(day, 2)).to.include({ state: 'gone', went: sessionStart + 241 });
  });

  it('finds somebody by a part of the name without accents, and takes the only one at Enter', async () => {
    const { day, door } = await open(undefined, [...people(), person(5, { lastName: 'Öztürk' })]);
    const field = door.renderRoot.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = 'ozt';
    field.dispatchEvent(new Event('input'));
    await door.updateComplete;
    expect(door.renderRoot.querySelectorAll('.person')).to.have.length(1);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await door.updateComplete;
    expect(at(day, 5)?.state).to.equal('in');
  });

  it('shows only whom the filter asks for', async () => {
    const { door } = await open();
    await tap(door, 'Appelboom');
    const filters = [...door.renderRoot.querySelectorAll<HTMLElement>('.filters button')];
    expect(filters.map(({ textContent }) => textContent.trim().replaceAll(/\s+/g, ' '))).to.deep.equal([
      'Allen 4',
      'Nog niet 3',
      'Binnen 1',
      'Uitzoeken 2',
    ]);
    filters[2]!.click();
    await door.updateComplete;
    expect(door.renderRoot.querySelectorAll('.person')).to.have.length(1);
  });
});
