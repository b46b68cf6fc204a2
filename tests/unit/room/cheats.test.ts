import { beforeAll, describe, expect, test } from 'vitest';
import { CompactEncrypt } from 'jose';
import { asText } from '../../../src/attendance/carriers.ts';
import { confirmationsText } from '../../../src/attendance/sign-attestations.ts';
import { toBase64url } from '../../../src/encoding/base64url.ts';
import { writeDayFile } from '../../../src/room/day-file.ts';
import { dayText } from '../../../src/room/day-text.ts';
import type { RoomDay, SigningFault } from '../../../src/room/day.ts';
import type { DayEvent, DayRecord, LogLine, Person } from '../../../src/room/day-record.ts';
import { newWriter, nextLine } from '../../../src/room/log.ts';
import { presenceAtDoor } from '../../../src/room/presence-at-door.ts';
import { confirmed, wordsToSend } from '../../../src/room/signing.ts';
import { dayKeys, organiserSecret } from '../../../src/room/store-key.ts';
import type { Receipt } from '../../../src/receipts/receipt.ts';
import { crypto, newIssuer, sessionBy, sessionStart } from '../../fixtures/attendance.ts';
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

/*
 * What somebody may try who has a file too many, an editor, or little time; each with what the page answers. Cheats with answer
 * lists, rosters and exports stand with what reads them.
 */

const { subtle } = globalThis.crypto;
const end = sessionStart + 240;
const afterwards = { minutes: () => end + 10 };
const [one, two] = [1, 2].map(personId) as [string, string];

let room: TestRoom;
let other: TestRoom;
let proof: TestRoom;
beforeAll(async () => {
  [room, other, proof] = await Promise.all([
    newRoom(),
    newRoom(),
    newRoom({ demonstration: true, name: 'Proefuitgever' }),
  ]);
});

const came = (some: object = {}): DayEvent => ({
  type: 'person.came',
  person: one,
  at: sessionStart,
  how: 'tap',
  ...some,
});
const went = (some: object = {}): DayEvent => ({
  type: 'person.went',
  person: one,
  at: end,
  how: 'tap',
  ...some,
});

/** A file with another value in it. */
function changed(text: string, some: (file: Record<string, unknown>) => object): string {
  const file = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify({ ...file, ...some(file) });
}
const keyIn = (text: string) => (JSON.parse(text) as { key: Record<string, string> }).key;

describe('a secret file is refused', () => {
  const refused = async (because: string, opened: ReturnType<typeof opens>) => {
    expect(await opened).toEqual({ kind: 'refused', because });
  };
  const revoking = (some: { keys?: string[]; sessions?: string[] }) => ({
    trusted: {
      issuers: [room.issuer.issuer],
      revoked: { keys: new Set(some.keys), sessions: new Set(some.sessions) },
    },
  });

  test('with the key of the organiser of another session', async () => {
    const text = changed(room.organiserFile, () => ({ key: keyIn(other.organiserFile) }));
    await refused('foreign-key', opens(room, { text }));
  });

  test('with the public half of the card and another private one', async () => {
    const { d } = keyIn(other.organiserFile);
    const text = changed(room.organiserFile, ({ key }) => ({ key: { ...(key as object), d } }));
    await refused('foreign-key', opens(room, { text }));
  });

  test('with a card of an issuer whom this page does not know: it is older than the session', async () => {
    await refused('unknown-issuer', opens(room, { text: other.organiserFile }));
  });

  test('with a card in which one letter is another one', async () => {
    const { bytes } = room.session;
    const at = bytes.length - 100;
    const card = asText(
      'card',
      Uint8Array.from(bytes, (byte, position) => (position === at ? byte ^ 1 : byte)),
    );
    await refused('wrong-signature', opens(room, { text: changed(room.organiserFile, () => ({ card })) }));
  });

  test('with a card whose issuer was revoked, or which was itself', async () => {
    const { keyId, name } = room.issuer.issuer;
    await refused('issuer-revoked', opens(room, revoking({ keys: [keyId] })));
    await refused(
      'session-revoked',
      opens(room, revoking({ sessions: [`${name}/${room.session.card.id}`] })),
    );
  });

  test('with a card that its issuer made after its last day', async () => {
    const issuers = [{ ...room.issuer.issuer, until: '2026-01-02' }];
    const trusted = { issuers, revoked: { keys: new Set<string>(), sessions: new Set<string>() } };
    await refused('issuer-not-valid', opens(room, { trusted }));
  });

  test('with a card of the future, and of long ago', async () => {
    await refused('from-the-future', opens(room, { minutes: () => sessionStart - 100 * 1440 }));
    await refused('expired', opens(room, { minutes: () => sessionStart + 401 * 1440 }));
  });

  test('of a trial where it counts, and a real one where it does not', async () => {
    await refused('practice-file', opens(proof));
    await refused('real-file', opens(room, { practising: true }));
  });

  test('on an insecure origin, where nothing can be encrypted or signed', async () => {
    await refused('insecure', opens(room, { subtle: undefined }));
    await refused('insecure', opens(room, { crypto: { ...crypto, secure: false } }));
  });

  test('that is something else, or not whole', async () => {
    const day = await dayOf(opens(room));
    await refused('day-file-first', opens(room, { text: await day.dayFile() }));
    await refused('card-first', opens(room, { text: asText('card', room.session.bytes) }));
    await refused('damaged', opens(room, { text: room.organiserFile.slice(0, -40) }));
    await refused(
      'damaged',
      opens(room, { text: changed(room.facilitatorFile, () => ({ secret: 'kort' })) }),
    );
    await refused('not-ours', opens(room, { text: 'Wachtwoord123' }));
    await refused('not-ours', opens(room, { text: '{"kind":"iets anders"}' }));
  });
});

describe('without the organiser’s key', () => {
  test('nobody is confirmed, not with a key smuggled into the file of the gespreksleider either', async () => {
    const text = changed(room.facilitatorFile, () => ({ key: keyIn(room.organiserFile) }));
    const day = await dayOf(opens(room, { text, ...afterwards }));
    day.changePeople([person(1)]);
    day.did(came());
    day.did(went());
    expect(day.sign).toBeUndefined();
    expect(await day.confirm([one])).toMatchObject({ kind: 'refused', because: 'no-key' });
    expect(await day.withdraw(one, 'zomaar')).toMatchObject({ kind: 'refused', because: 'no-key' });
  });

  test('the day that the browser kept of one session is not opened as that of another', async () => {
    const store = memoryStore();
    await (await dayOf(opens(room, { store }))).close();
    const [kept] = store.kept.values();
    const theirs = memoryStore();
    await (await dayOf(opens(other, { store: theirs, trusted: trustOf(other) }))).close();
    const [id] = theirs.kept.keys();
    theirs.kept.set(id!, kept!);
    expect(await opens(other, { store: theirs, trusted: trustOf(other) })).toMatchObject({
      stored: 'unreadable',
    });
  });
});

function trustOf({ issuer }: TestRoom) {
  return { issuers: [issuer.issuer], revoked: { keys: new Set<string>(), sessions: new Set<string>() } };
}

describe('a day file is refused', () => {
  let day: RoomDay;
  let mine: DayRecord;
  beforeAll(async () => {
    day = await dayOf(opens(room, afterwards));
    day.changePeople([person(1), person(2)]);
    day.did(came());
    day.did(came({ person: two }));
    day.did(went());
    mine = day.record;
  });

  /** As somebody writes it who has the key: everything but the chain of the log can be made. */
  async function written(record: object): Promise<string> {
    const secret = organiserSecret(room.session.organiser.privateKey);
    const { file } = await dayKeys(secret, room.session.card.id, subtle);
    return writeDayFile(record as DayRecord, 'organiser', file);
  }
  const refused = async (because: string, text: string | Promise<string>) => {
    const before = day.record;
    expect(await day.takeDayFile(await text)).toEqual({ kind: 'refused', because });
    expect(day.record).toBe(before);
  };
  const withLog = (log: readonly LogLine[]) => written({ ...mine, log });

  test('of another session', async () => {
    const theirs = await dayOf(opens(other, { trusted: trustOf(other) }));
    await refused('other-session', theirs.dayFile());
    await refused('other-session', written({ ...mine, session: mine.session }).then(relabelled));
    await refused('other-session', sealedAs({ ...mine, session: other.session.card.id }));
  });

  /** Says of another session that it is that one’s. */
  function relabelled(file: string): string {
    const [head = '', ...rest] = file.split('.');
    const header = Buffer.from(head, 'base64url').toString().replace(mine.session, other.session.card.id);
    return [toBase64url(Buffer.from(header)), ...rest].join('.');
  }

  /** Says of this session, and holds something else. */
  async function sealedAs(record: object): Promise<string> {
    const secret = organiserSecret(room.session.organiser.privateKey);
    const { file } = await dayKeys(secret, room.session.card.id, subtle);
    const kid = `${mine.session}.organiser`;
    return new CompactEncrypt(new TextEncoder().encode(dayText(record as DayRecord)))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: 'pidb-dag', kid })
      .encrypt(file);
  }

  test('of another key under the name of this session', async () => {
    const theirs = await dayOf(opens(other, { trusted: trustOf(other) }));
    const [, ...rest] = (await theirs.dayFile()).split('.');
    const [head] = (await day.dayFile()).split('.');
    await refused('not-opened', [head, ...rest].join('.'));
  });

  test('with one bit changed anywhere, and with a header that asks for no encryption', async () => {
    const file = await day.dayFile();
    for (const at of [...Array(20).keys()].map((step) => Math.floor((file.length / 20) * step))) {
      const letter = file[at] === 'A' ? 'B' : 'A';
      const changedFile = file.slice(0, at) + letter + file.slice(at + 1);
      expect(await day.takeDayFile(changedFile)).toMatchObject({ kind: 'refused' });
    }
    const [, ...rest] = file.split('.');
    const header = JSON.stringify({
      alg: 'none',
      enc: 'A256GCM',
      typ: 'pidb-dag',
      kid: `${mine.session}.organiser`,
    });
    await refused('no-day-file', [toBase64url(Buffer.from(header)), ...rest].join('.'));
  });

  test('whose log was edited, shortened in the middle, put in another order or taken from elsewhere', async () => {
    const { log } = mine;
    const later = log.map((line) =>
      line.did.type === 'person.went' ? { ...line, did: went({ at: end + 60 }) } : line,
    );
    await refused('log-changed', withLog(later));
    await refused('log-changed', withLog(log.map((line) => ({ ...line, at: line.at - 60 }))));
    await refused('log-changed', withLog(log.filter((_, at) => at !== 2)));
    await refused('log-changed', withLog([...log.slice(0, 2), ...log.slice(3), log[2]!]));
    const jumping = nextLine({ ...newWriter(mine.session, 'DEV00009'), number: 4 }, came(), end, undefined);
    await refused('log-changed', withLog([...log, jumping.line]));
    const elsewhere = nextLine(newWriter(other.session.card.id, 'DEV00009'), came(), end, undefined).line;
    await refused('log-changed', withLog([...log, elsewhere]));
  });

  test('whose log goes another way than this one', async () => {
    const { device } = mine.log[0]!;
    let writer = newWriter(mine.session, device);
    const log = [came(), went(), came({ person: two })].map((did) => {
      const next = nextLine(writer, did, end, undefined);
      ({ writer } = next);
      return next.line;
    });
    await refused('log-forked', withLog(log));
  });

  test('that is played again later: what happened since stays', async () => {
    const old = await day.dayFile();
    day.did({ ...went(), person: two } as DayEvent);
    expect(await day.takeDayFile(old)).toEqual({ kind: 'merged', people: 0, lines: 0, receipts: 0 });
    expect(presenceAtDoor(day.record, rules).get(two)).toMatchObject({ state: 'gone' });
  });

  test('of a trial', async () => {
    await refused('practice-mixed', written({ ...mine, practice: true }));
  });

  test('that is too large, of a later version, of another shape, or no day file', async () => {
    await refused('too-large', 'x'.repeat(30_000_001));
    await refused('newer-version', written({ ...mine, version: 2 }));
    await refused(
      'not-whole',
      written({ ...mine, people: [{ ...mine.people[0], lastName: 'x'.repeat(301) }] }),
    );
    await refused('not-whole', written({ ...mine, more: true }));
    const unknown = { type: 'script.run' } as unknown as DayEvent;
    await refused('not-whole', withLog([{ ...mine.log[0]!, did: unknown }]));
    await refused('no-day-file', room.organiserFile);
    await refused('no-day-file', 'dag');
  });
});

describe('an answer list is not counted', () => {
  const receipt = (some: Partial<Receipt>): Receipt => ({
    kind: 'before',
    session: undefined,
    print: 'a1b2',
    tag: '00000001',
    profession: 1,
    answers: [1, 2, undefined],
    choices: [],
    ...some,
  });

  test('of another session or moment, and one tag only once', async () => {
    const day = await dayOf(opens(room));
    const foreign = [receipt({ session: other.session.card.id }), receipt({ kind: 'feedback' })];
    expect(day.takeReceipts('before', foreign)).toMatchObject({ taken: 0, foreign: 2 });
    expect(day.takeReceipts('before', [receipt({}), receipt({})])).toMatchObject({ taken: 1, known: 1 });
    expect(day.record.receipts.before).toHaveLength(1);
  });
});

describe('nobody is confirmed', () => {
  async function refusal(
    people: readonly Person[],
    events: readonly DayEvent[],
    ids: readonly string[] = [one],
    minutes = end + 10,
  ) {
    const day = await dayOf(opens(room, { minutes: () => minutes }));
    day.changePeople(people);
    for (const event of events) day.did(event);
    const signing = await day.confirm(ids);
    expect(day.record.revisions).toEqual([]);
    return signing;
  }
  const there = [came(), went()];
  const cases: readonly (readonly [
    SigningFault,
    string,
    readonly Person[],
    readonly DayEvent[],
    (readonly string[])?,
    number?,
  ])[] = [
    ['still-there', 'who has not left', [person(1)], [came()]],
    [
      'still-there',
      'who came back and is there',
      [person(1)],
      [...there, came({ type: 'person.returned', at: end + 5 })],
    ],
    ['never-came', 'who never came', [person(1)], []],
    ['never-came', 'of whom only a departure is known', [person(1)], [went()]],
    ['absent', 'who was signed off', [person(1)], [...there, { type: 'person.absent', person: one }]],
    [
      'times-outside',
      'more than two hours before the start',
      [person(1)],
      [came({ at: sessionStart - 121 }), went()],
    ],
    [
      'times-outside',
      'more than two hours after the end',
      [person(1)],
      [came(), went({ at: end + 121 })],
      [one],
      end + 200,
    ],
    [
      'times-outside',
      'who was there only after the end',
      [person(1)],
      [came({ at: end + 1 }), went({ at: end + 5 })],
    ],
    [
      'out-before-in',
      'who left before coming',
      [person(1)],
      [came(), went({ at: sessionStart - 5, why: 'typefout' })],
    ],
    [
      'still-to-come',
      'at a time that has not been',
      [person(1)],
      [came(), went({ at: end })],
      [one],
      end - 60,
    ],
    [
      'needs-choice',
      'who was away for half an hour',
      [person(1)],
      [came(), went({ at: end - 60 }), came({ type: 'person.returned', at: end - 30 }), went()],
    ],
    [
      'needs-choice',
      'whom two doors saw leave at two times',
      [person(1)],
      [came(), went({ at: end - 60 }), went()],
    ],
    ['unnamed', 'who has neither a name nor a code', [person(1, { lastName: '', initials: '…' })], there],
    ['unknown-person', 'who is not on the list', [person(1)], there, [one, 'ZZZZZZZZ']],
    [
      'unknown-person',
      'who was taken off the list',
      [person(1)],
      [...there, { type: 'person.removed', person: one, why: 'dubbel' }],
    ],
    [
      'not-told-apart',
      'who has the name of somebody else',
      [person(1), person(2, { lastName: 'Voorbeeld1' })],
      there,
    ],
    [
      'double-code',
      'whose code somebody else has too',
      [person(1, { code: '7F3K92Q' }), person(2, { code: '7F3K92Q' })],
      there,
    ],
    ['nobody', 'when nobody is chosen', [person(1)], there, []],
  ];
  for (const [because, whom, people, events, ids, minutes] of cases) {
    test(`${because}: ${whom}`, async () => {
      expect(await refusal(people, events, ids, minutes)).toMatchObject({ kind: 'refused', because });
    });
  }

  test('when one of many may not: the sentence names exactly those', async () => {
    const people = [person(1), person(2), person(3)];
    const events = [...there, came({ person: two }), came({ person: personId(3) })];
    expect(await refusal(people, events, [one, two, personId(3)])).toEqual({
      kind: 'refused',
      because: 'still-there',
      people: [two, personId(3)],
    });
  });

  async function ready(some: Parameters<typeof opens>[1] = {}) {
    const day = await dayOf(opens(room, { ...afterwards, ...some }));
    day.changePeople([person(1)]);
    for (const event of there) day.did(event);
    return day;
  }

  test('once the card was revoked, also while the page is open', async () => {
    const sessions = new Set<string>();
    const trusted = { issuers: [room.issuer.issuer], revoked: { keys: new Set<string>(), sessions } };
    const day = await ready({ trusted });
    sessions.add(`${room.issuer.issuer.name}/${room.session.card.id}`);
    expect(await day.confirm([one])).toMatchObject({ because: 'card-revoked' });
  });

  test('with a PROEF key on a real day, and with a real key while practising', async () => {
    const day = await ready();
    const presence = presenceAtDoor(day.record, rules);
    const signer = {
      record: day.record,
      card: room.session.card,
      issuer: proof.issuer.issuer,
      sign: day.sign,
      crypto,
      isRevoked: false,
      device: 'DEV00001',
      now: end + 10,
    };
    expect(await confirmed([one], presence, rules, signer)).toMatchObject({ because: 'practice-key' });
    const practised = { ...signer, issuer: room.issuer.issuer, record: { ...day.record, practice: true } };
    expect(await confirmed([one], presence, rules, practised)).toMatchObject({ because: 'practice-day' });
    const insecure = { ...signer, issuer: room.issuer.issuer, crypto: { ...crypto, secure: false } };
    expect(await confirmed([one], presence, rules, insecure)).toMatchObject({ because: 'insecure' });
  });

  test('while another tab writes', async () => {
    const [store, tabs] = [memoryStore(), memoryTabs()];
    await ready({ store, tabs });
    const second = await dayOf(opens(room, { store, tabs, ...afterwards }));
    expect(await second.confirm([one])).toMatchObject({ because: 'written-elsewhere' });
    expect(await second.takeDayFile('')).toMatchObject({ because: 'written-elsewhere' });
  });

  test('twice in the same words', async () => {
    const day = await ready();
    const twice = await Promise.all([day.confirm([one]), day.confirm([one])]);
    expect(twice).toMatchObject([{ kind: 'signed', revision: 1 }, { because: 'already-confirmed' }]);
  });

  test('anew by taking back what was never confirmed, or without a reason', async () => {
    const day = await ready();
    expect(await day.withdraw(one, 'was er niet')).toMatchObject({ because: 'not-confirmed' });
    await day.confirm([one]);
    expect(await day.withdraw(one, '  ')).toMatchObject({ because: 'why-missing' });
    expect(day.record.revisions).toHaveLength(1);
  });
});

test('what goes round holds no name, code, number or line of the list, whatever stands in a name', async () => {
  const day = await dayOf(opens(room, afterwards));
  const lastName = '<script>alert(1)</script>';
  day.changePeople([
    person(1, {
      lastName,
      code: '7F3K92Q',
      numbers: { big: '00000000001' },
      organisation: '=HYPERLINK("x")',
    }),
    person(2, { lastName: '=2+2' }),
  ]);
  for (const id of [one, two])
    for (const event of [came(), went()]) day.did({ ...event, person: id } as DayEvent);
  expect(await day.confirm([one, two])).toMatchObject({ kind: 'signed', count: 2 });
  const text = confirmationsText(['Bevestigingen'], room.session.bytes, wordsToSend(day.record));
  expect(text).not.toMatch(/script|7F3K92Q|00000000001|=2|HYPER/);
  expect(text.match(/pidb\.a\./g)).toHaveLength(2);
});

test('a card that somebody else signed in the name of the issuer is refused', async () => {
  const forger = await newIssuer({ name: 'NHG' });
  const forged = await sessionBy({ ...forger, issuer: room.issuer.issuer });
  const text = changed(room.organiserFile, () => ({
    card: asText('card', forged.bytes),
    key: forged.organiser.privateKey,
  }));
  expect(await opens(room, { text })).toEqual({ kind: 'refused', because: 'wrong-signature' });
});
