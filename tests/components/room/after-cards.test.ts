import { course, inRoom, testDay } from './room-fixture.ts';
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { newKeyPair } from '../../../src/attendance/new-session.ts';
import { shortPoint } from '../../../src/attendance/p256-point.ts';
import { signerOf } from '../../../src/attendance/web-crypto.ts';
import '../../../src/components/room/after/after-papers-card.ts';
import '../../../src/components/room/after/certificates-card.ts';
import type { AfterPapersCard } from '../../../src/components/room/after/after-papers-card.ts';
import type { CertificatesCard } from '../../../src/components/room/after/certificates-card.ts';
import type { DayView } from '../../../src/components/room/board/day-view.ts';
import { fromBase64url } from '../../../src/encoding/base64url.ts';
import type { RoomDay } from '../../../src/room/day.ts';
import { sessionStart } from '../../fixtures/attendance.ts';
import { person, personId } from '../../fixtures/room.ts';

async function dayAfter(): Promise<RoomDay> {
  const people = [
    person(1, { lastName: 'Appelboom', profession: 'bewoner', wants: 'certificate' }),
    person(2, { lastName: 'Brugman', wants: 'points', code: '7K3M92Q' }),
    person(3, { lastName: 'Dakraam', wants: 'nothing' }),
  ];
  const { subtle } = globalThis.crypto;
  const { publicKey, privateKey } = await newKeyPair(subtle);
  const [x, y] = [publicKey.x, publicKey.y].map((part) => fromBase64url(part) ?? new Uint8Array());
  const { card } = await testDay();
  const day = await testDay(
    people,
    { now: sessionStart + 300 },
    { card: { ...card, organiserKey: shortPoint(x!, y!) }, sign: await signerOf(subtle, privateKey) },
  );
  for (const id of [1, 2, 3]) {
    day.did({ type: 'person.came', person: personId(id), at: sessionStart, how: 'tap' });
    day.did({ type: 'person.went', person: personId(id), at: sessionStart + 241, how: 'tap' });
  }
  return day;
}

const viewOf = (day: RoomDay): DayView => ({ day, course, language: 'nl', now: day.now() });
const textOf = (element: Element) => element.shadowRoot?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const everybody = [1, 2, 3].map(personId);

describe('what the day leaves on paper', () => {
  const shown = (day: RoomDay) =>
    inRoom<AfterPapersCard>(day, html`<after-papers-card .view=${viewOf(day)}></after-papers-card>`);

  it('is the wijkverslag at once, and the strips when somebody is confirmed', async () => {
    const day = await dayAfter();
    const before = await shown(day);
    expect(textOf(before)).to.contain('Wijkverslag als tekst').and.not.contain('Strookjes');
    expect((await day.confirm(everybody)).kind).to.equal('signed');
    const after = await shown(day);
    expect(textOf(after)).to.contain('Strookjes');
    // Nobody answered, so there is nothing that may be shown.
    expect(textOf(after)).not.to.contain('Uitslag van de groep');
    await expect(after).to.be.accessible();
  });

  it('is no wijkverslag as long as a name may stand in it, which one press answers', async () => {
    const day = await dayAfter();
    day.change({ outcome: { ...day.record.outcome, improvements: ['het dakraam staat open'] } });
    const card = await shown(day);
    card.shadowRoot!.querySelector<HTMLElement>('#make-reportText')!.click();
    await card.updateComplete;
    expect(textOf(card)).to.contain('nog niet gemaakt').and.to.contain('“het dakraam staat open”');
    card.shadowRoot!.querySelector<HTMLElement>('.name-asked button')!.click();
    expect(day.record.preparation.notNames).to.deep.equal(['Dakraam']);
    card.view = viewOf(day);
    await card.updateComplete;
    expect(textOf(card)).not.to.contain('nog niet gemaakt');
  });
});

describe('certificates of who has no account', () => {
  const shown = (day: RoomDay) =>
    inRoom<CertificatesCard>(day, html`<certificates-card .view=${viewOf(day)}></certificates-card>`);

  it('wait until somebody is confirmed by name', async () => {
    const day = await dayAfter();
    expect(textOf(await shown(day))).to.contain('Zodra u mensen op naam hebt bevestigd');
  });

  it('are offered to who is confirmed by name and wants one, and a refusal says whose it is', async () => {
    const day = await dayAfter();
    await day.confirm(everybody);
    const card = await shown(day);
    expect(textOf(card)).to.contain('A. Appelboom').and.not.contain('Brugman');
    expect(textOf(card)).not.to.contain('Dakraam');
    await expect(card).to.be.accessible();
    // The card of this day was signed by nobody.
    card.shadowRoot?.querySelector('button')?.click();
    await waitUntil(() => textOf(card).includes('Appelboom lukt het niet'), 'no refusal');
  });
});
