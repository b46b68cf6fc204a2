import { beforeAll, expect, test } from 'vitest';
import { presenceAtDoor } from '../../../src/room/presence-at-door.ts';
import { extended } from '../../../src/issuing/extend-card.ts';
import { asText, carriersIn } from '../../../src/attendance/carriers.ts';
import { readAttestation } from '../../../src/attendance/attestation.ts';
import { newPracticeRoom } from '../../../src/room/practice-room.ts';
import { momentOfCode } from '../../../src/attendance/room-code.ts';
import { wordsToSend } from '../../../src/room/signing.ts';
import { crypto, sessionBy, sessionStart } from '../../fixtures/attendance.ts';
import {
  dayOf,
  memoryStore,
  memoryTabs,
  newRoom,
  opens,
  person,
  personId,
  rules,
  type TestRoom,
} from '../../fixtures/room.ts';

let room: TestRoom;
beforeAll(async () => {
  room = await newRoom();
});

const one = personId(1);
const came = { type: 'person.came', person: one, at: sessionStart - 5, how: 'tap' } as const;
const went = { type: 'person.went', person: one, at: sessionStart + 240, how: 'tap' } as const;

test('a day is there again when its secret file is opened a second time, with the last tap', async () => {
  const store = memoryStore();
  const day = await dayOf(opens(room, { store }));
  day.changePeople([person(1)]);
  day.did(came);
  await day.close();
  const opened = await opens(room, { store });
  expect(opened).toMatchObject({ kind: 'opened', stored: 'read' });
  const again = await dayOf(Promise.resolve(opened));
  expect(again.record.people).toEqual(day.record.people);
  expect(presenceAtDoor(again.record, rules).get(one)?.state).toBe('in');
});

test('nothing that is stored says anything of the day', async () => {
  const store = memoryStore();
  const day = await dayOf(opens(room, { store }));
  day.changePeople([person(1, { lastName: 'Appelboom', numbers: { big: '00000000001' } })]);
  day.did(came);
  await day.close();
  const file = await day.dayFile();
  const kept = [...store.kept].map(([id, { bytes }]) => id + Buffer.from(bytes).toString('latin1')).join('');
  const inFile = file.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'));
  for (const text of [kept, file, ...inFile]) {
    expect(text).not.toMatch(/Appelboom|00000000001|Morgenrood|person\.came/);
  }
  expect(kept).not.toContain(room.session.card.id);
});

test('who was there is confirmed with the organiser’s key, corrected, and taken back', async () => {
  let now = sessionStart + 250;
  const day = await dayOf(opens(room, { minutes: () => now }));
  day.changePeople([person(1, { code: '7F3K92Q' }), person(2)]);
  day.did(came);
  day.did(went);
  expect(await day.confirm([one])).toEqual({ kind: 'signed', revision: 1, count: 1 });
  expect(await day.confirm([one])).toMatchObject({ because: 'already-confirmed' });
  now += 5;
  day.did({ ...went, at: sessionStart + 200, why: 'was eerder weg' });
  expect(await day.confirm([one])).toEqual({ kind: 'signed', revision: 2, count: 1 });
  const said = async () => {
    const words = wordsToSend(day.record);
    const read = words.map(({ bytes }) => readAttestation(bytes, room.session.card, crypto, now));
    return (await Promise.all(read)).map((word) => word.kind === 'attestation' && word.attestation);
  };
  expect(await said()).toMatchObject([{ in: sessionStart - 5, out: sessionStart + 200 }]);
  expect(await day.withdraw(one, 'verkeerde persoon')).toEqual({ kind: 'signed', revision: 3, count: 0 });
  expect(await said()).toMatchObject([{ in: sessionStart, out: sessionStart }]);
  expect(day.record.revisions.map(({ signed }) => signed.length)).toEqual([1, 1, 1]);
  expect(carriersIn(day.record.revisions[0]!.signed[0]!.attestation)).toMatchObject([
    { kind: 'attestation' },
  ]);
});

test('a deelnemerscode that is scanned later takes the word that was bound to the name away', async () => {
  const day = await dayOf(opens(room, { minutes: () => sessionStart + 250 }));
  day.changePeople([person(1)]);
  day.did(came);
  day.did(went);
  await day.confirm([one]);
  day.changePeople([person(1, { code: '7F3K92Q' })]);
  expect(await day.confirm([one])).toMatchObject({ revision: 2, count: 1 });
  const kinds = wordsToSend(day.record).map(({ word }) => [word.person, word.kind]);
  expect(kinds.toSorted()).toEqual([
    [one, 'confirmation'],
    [one, 'withdrawal'],
  ]);
});

test('one tab writes; the other one only shows until it takes over, and nothing is lost', async () => {
  const [store, tabs] = [memoryStore(), memoryTabs()];
  const first = await dayOf(opens(room, { store, tabs }));
  first.changePeople([person(1)]);
  const second = await dayOf(opens(room, { store, tabs }));
  expect(second.saved).toBe('elsewhere');
  second.did(came);
  expect(second.record.log.some(({ did }) => did.type === 'person.came')).toBe(false);
  first.did(came);
  await second.takeOver();
  expect([first.saved, second.saved]).toEqual(['elsewhere', 'saved']);
  second.did(went);
  first.did({ type: 'numbers.erased' });
  await second.close();
  const types = (await dayOf(opens(room, { store }))).record.log.map(({ did }) => did.type);
  expect(types).toEqual(['person.added', 'person.came', 'person.went']);
});

test('a tab that did not notice that another one writes overwrites nothing', async () => {
  const store = memoryStore();
  const first = await dayOf(opens(room, { store }));
  const second = await dayOf(opens(room, { store }));
  second.changePeople([person(2)]);
  await second.close();
  first.changePeople([person(1)]);
  await expect.poll(() => first.saved).toBe('elsewhere');
  await first.takeOver();
  await first.close();
  const again = await dayOf(opens(room, { store }));
  expect(again.record.people.map(({ id }) => id).toSorted()).toEqual([personId(1), personId(2)]);
});

test('what could not be saved is said, and saved with the next change', async () => {
  const store = memoryStore();
  const day = await dayOf(opens(room, { store }));
  await expect.poll(() => day.saved).toBe('saved');
  store.fault = () => {
    throw new Error('The disk is full.');
  };
  day.changePeople([person(1)]);
  await expect.poll(() => day.saved).toBe('not-saved');
  store.fault = undefined;
  day.did(came);
  await expect.poll(() => day.saved).toBe('saved');
  const again = await dayOf(opens(room, { store }));
  expect(again.record.log).toHaveLength(2);
});

test('what cannot be read is kept aside and never written over', async () => {
  const store = memoryStore();
  const day = await dayOf(opens(room, { store }));
  await day.close();
  const [[id, kept]] = [...store.kept] as [[string, { version: number; bytes: Uint8Array }]];
  const bytes = kept.bytes.slice();
  bytes[20]! ^= 1;
  store.kept.set(id, { ...kept, bytes });
  const opened = await opens(room, { store });
  expect(opened).toMatchObject({ kind: 'opened', stored: 'unreadable' });
  await (await dayOf(Promise.resolve(opened))).close();
  expect([...store.kept.values()].some((one) => Buffer.from(one.bytes).equals(bytes))).toBe(true);
});

test('the gespreksleider has the codes and no key; the organiser can take up their day file', async () => {
  const theirs = await dayOf(opens(room, { text: room.facilitatorFile }));
  expect([theirs.role, theirs.sign]).toEqual(['facilitator', undefined]);
  theirs.change({ outcome: { ...theirs.record.outcome, improvements: ['Wij willen dat …'] } });
  const day = await dayOf(opens(room));
  expect(await theirs.takeDayFile(await day.dayFile())).toEqual({ kind: 'refused', because: 'not-opened' });
  expect(await day.takeDayFile(await theirs.dayFile())).toEqual({
    kind: 'merged',
    people: 0,
    lines: 1,
    receipts: 0,
  });
  expect(day.record.outcome.improvements).toEqual(['Wij willen dat …']);
});

test('half a year later the card has expired, and the day that is there opens all the same', async () => {
  const store = memoryStore();
  const day = await dayOf(opens(room, { store }));
  const dayFiles = [await day.dayFile()];
  await day.close();
  const later = { minutes: () => sessionStart + 500 * 1440 };
  expect(await opens(room, { store, ...later })).toMatchObject({ kind: 'opened', isExpired: true });
  expect(await opens(room, later)).toEqual({ kind: 'refused', because: 'expired' });
  // On another device too, for who has its file.
  expect(await opens(room, { dayFiles, ...later })).toMatchObject({ kind: 'opened', isExpired: true });
});

test('a card that is valid longer takes the place of the first one, and stays with the day', async () => {
  const store = memoryStore();
  const { issuer, session } = room;
  const later = { minutes: () => sessionStart + 500 * 1440 };
  const { bytes, card } = await extended(session.card, issuer, sessionStart + 399 * 1440);
  const foreign = await sessionBy(issuer);
  const day = await dayOf(opens(room, { store, cards: [foreign.bytes, bytes], ...later }));
  expect([day.card.expires, day.cardBytes]).toEqual([card.expires, bytes]);
  await day.close();
  // Without it, too: the day knows it.
  const again = await opens(room, { store, ...later });
  expect(again).toMatchObject({ kind: 'opened', isExpired: false });
  expect((await dayOf(Promise.resolve(again))).cardBytes).toEqual(bytes);
  // One that nobody signed, or of another session, does nothing.
  const forged = Uint8Array.from(bytes);
  forged[forged.length - 1]! ^= 1;
  expect(await opens(room, { cards: [forged, foreign.bytes], ...later })).toMatchObject({
    because: 'expired',
  });
  expect(await opens(room, { text: asText('card', bytes) })).toMatchObject({ because: 'card-first' });
});

test('a day that is taken off the device is gone, and comes back from its file', async () => {
  const store = memoryStore();
  const day = await dayOf(opens(room, { store }));
  day.changePeople([person(1)]);
  const file = await day.dayFile();
  await day.forget();
  day.did(came);
  expect([...store.kept]).toEqual([]);
  const again = await dayOf(opens(room, { store }));
  expect(again.record.people).toEqual([]);
  expect(await again.takeDayFile(file)).toMatchObject({ kind: 'merged', people: 1 });
  expect(again.record.people).toEqual(day.record.people);
});

test('practising makes a session that this page alone trusts, and its codes are real ones', async () => {
  const words = { issuer: 'Proef', wijk: 'Proefwijk', place: 'Hier', organiser: 'U', notice: 'PROEF' };
  const random = (bytes: Uint8Array<ArrayBuffer>) => globalThis.crypto.getRandomValues(bytes);
  const now = sessionStart + 7;
  const practice = await newPracticeRoom(words, now, { subtle: globalThis.crypto.subtle, random });
  const around = { text: practice.text, minutes: () => now, store: practice.store, practising: true };
  expect(await opens(room, around)).toMatchObject({ because: 'unknown-issuer' });
  const day = await dayOf(opens(room, { ...around, trusted: practice.trusted }));
  expect([day.record.practice, day.issuer.demonstration, day.card.wijk]).toEqual([true, true, 'Proefwijk']);
  expect(day.card.start - now).toBeLessThanOrEqual(30);
  const [first] = day.codes;
  expect(await momentOfCode(first!.code, day.card, ['in'], crypto)).toMatchObject({ kind: 'in' });
});
