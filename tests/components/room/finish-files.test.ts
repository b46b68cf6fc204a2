import { course, inRoom, testDay } from './room-fixture.ts';
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/room/finish/leaves-card.ts';
import '../../../src/components/room/finish/registers-card.ts';
import type { LeavesCard } from '../../../src/components/room/finish/leaves-card.ts';
import type { RegistersCard } from '../../../src/components/room/finish/registers-card.ts';
import type { DayView } from '../../../src/components/room/board/day-view.ts';
import type { RoomDay } from '../../../src/room/day.ts';
import { sessionStart } from '../../fixtures/attendance.ts';
import { person, personId } from '../../fixtures/room.ts';

const accreditation = [
  {
    ...{ id: 'gaia-2026', institution: 'NHG', register: 'GAIA', orgId: 19, number: '000000', points: 4 },
    ...{ from: '2026-01-01', until: '2026-12-31', professions: ['huisarts'], reportWithinDays: 14 },
    ...{ wording: { nl: 'Verzonnen.', en: 'Invented.' }, bigNumber: true },
  },
];
const points = { profession: 'huisarts', wants: 'points' } as const;

async function dayAfter(): Promise<RoomDay> {
  const clock = { now: sessionStart + 300 };
  const people = [
    person(1, { ...points, lastName: 'Appelboom', numbers: { big: '09911009701' } }),
    person(2, { ...points, lastName: 'Brugman', numbers: {} }),
    person(3, { ...points, lastName: 'Dakraam', numbers: { big: '00000000201' } }),
  ];
  const sign = () => Promise.resolve(new Uint8Array(64));
  const day = await testDay(people, clock, { sign });
  for (const id of [1, 2]) {
    day.did({ type: 'person.came', person: personId(id), at: sessionStart, how: 'tap' });
    day.did({ type: 'person.went', person: personId(id), at: sessionStart + 241, how: 'tap' });
  }
  return day;
}

function viewOf(day: RoomDay): DayView {
  return { day, course: { ...course, accreditation }, language: 'nl', now: day.now() };
}

/** Names of the files that are offered meanwhile. */
async function offered(act: () => Promise<void>): Promise<readonly string[]> {
  const names: string[] = [];
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
    configurable: true,
    value(this: HTMLAnchorElement) {
      names.push(this.download);
    },
  });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  return names;
}

const press = (host: LeavesCard | RegistersCard, name: string) => {
  const buttons = [...host.renderRoot.querySelectorAll<HTMLElement>('button')];
  const found = buttons.find((one) => (one.ariaLabel ?? one.textContent.trim()) === name);
  if (found === undefined) throw new Error(`There is no button “${name}”.`);
  found.click();
};
const status = (host: LeavesCard | RegistersCard) =>
  host.renderRoot.querySelector('[role=status]')!.textContent.trim();

it('keeps a file, remembers its hash, and says its name', async () => {
  const day = await dayAfter();
  const card = await inRoom<LeavesCard>(day, html`<leaves-card .view=${viewOf(day)}></leaves-card>`);
  await expect(card).to.be.accessible();
  const names = await offered(async () => {
    press(card, 'Presentielijst: Excel');
    await waitUntil(() => status(card) !== '');
  });
  expect(names).to.deep.equal(['presentielijst.xlsx']);
  expect(status(card)).to.equal('Bewaard als presentielijst.xlsx.');
  expect(day.record.exports.map(({ what, hash }) => [what, hash.length])).to.deep.equal([
    ['presence-xlsx', 64],
  ]);
});

it('what is signed is signed after the list before it', async () => {
  const day = await dayAfter();
  const card = await inRoom<LeavesCard>(day, html`<leaves-card .view=${viewOf(day)}></leaves-card>`);
  await offered(async () => {
    press(card, 'Presentielijst: Ondertekend');
    await waitUntil(() => day.record.exports.length === 2);
  });
  expect(day.record.exports.map(({ what }) => what)).to.deep.equal(['presence-signed', 'signed-list']);
});

it('says why there is nothing to give away yet', async () => {
  const day = await dayAfter();
  const card = await inRoom<LeavesCard>(day, html`<leaves-card .view=${viewOf(day)}></leaves-card>`);
  const names = await offered(async () => {
    press(card, 'Bevestigingen: Bestand');
    await waitUntil(() => status(card) !== '');
  });
  expect(names).to.deep.equal([]);
  expect(status(card)).to.contain('nog niemand bevestigd');
});

it('who is reported, with a number that only they recognise; who is not, and why; and numbers go when asked twice', async () => {
  const day = await dayAfter();
  const card = await inRoom<RegistersCard>(day, html`<registers-card .view=${viewOf(day)}></registers-card>`);
  await expect(card).to.be.accessible();
  const text = () => card.renderRoot.textContent.replaceAll(/\s+/g, ' ');
  expect(text()).to.contain('GAIA').and.to.contain('1 mens op de lijst').and.to.contain('•••• 701');
  expect(text()).not.to.contain('09911009701');
  expect(text()).to.contain('Brugman: het nummer ontbreekt').and.to.contain('Dakraam: is niet gezien');
  const names = await offered(async () => {
    press(card, 'Maak plaklijst');
    await waitUntil(() => status(card) !== '');
  });
  expect(names).to.deep.equal(['pe-online-gaia-2026.txt']);
  press(card, 'Wis nummers na melden');
  await card.updateComplete;
  press(card, 'Wis de nummers');
  expect(day.record.people.every(({ numbers }) => Object.keys(numbers).length === 0)).to.equal(true);
});

it('keeps the numbers of PE-online in the day, and refuses what is no number', async () => {
  const day = await dayAfter();
  const card = await inRoom<RegistersCard>(day, html`<registers-card .view=${viewOf(day)}></registers-card>`);
  const numbers = card.renderRoot.querySelector('pe-online-numbers')!;
  await numbers.updateComplete;
  const type = async (id: string, value: string) => {
    const field = numbers.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await numbers.updateComplete;
    return field;
  };
  await type('user', '1234');
  await type('edition-gaia-2026', '98765');
  const field = await type('meeting-gaia-2026', '12a');
  expect(field.getAttribute('aria-invalid')).to.equal('true');
  expect(numbers.renderRoot.querySelector('#meeting-gaia-2026-fault')!.textContent).to.include(
    'alleen uit cijfers',
  );
  expect(field.value).to.equal('12a');
  expect(day.record.preparation.peOnline).to.deep.equal({
    user: '1234',
    editions: { 'gaia-2026': { edition: '98765', meeting: '' } },
  });
  await expect(card).to.be.accessible();
});
