import { createActor, waitFor } from 'xstate';
import type { AttendanceCrypto, Sign } from '../attendance/attendance-crypto.ts';
import type { SessionCard } from '../attendance/session-card.ts';
import type { Random } from '../attendance/new-session.ts';
import type { Issuer } from '../attendance/trust.ts';
import { randomCode } from '../encoding/crockford.ts';
import {
  happened,
  withoutNumbers,
  withPart,
  withPeople,
  withReceipts,
  type DayState,
} from './day-changes.ts';
import { openDayFile, writeDayFile } from './day-file.ts';
import { dayMachine, WrittenElsewhere } from './day-machine.ts';
import type { RoomDay, Signing, TakenDayFile, Taken } from './day.ts';
import type { DayEvent, DayRecord } from './day-record.ts';
import type { DayStore, DayTabs } from './day-store.ts';
import { dayText } from './day-text.ts';
import { readDayInTurns } from './read-day.ts';
import { newWriter } from './log.ts';
import { mergedDays } from './merge-days.ts';
import { presenceAtDoor, type DoorRules } from './presence-at-door.ts';
import { confirmed, withdrawn, type SignedRevision, type Signer } from './signing.ts';
import { sealed, unsealed, type DayKeys, type Role } from './store-key.ts';

/** What a day is opened with. */
export interface DayParts {
  readonly record: DayRecord;
  readonly card: SessionCard;
  readonly cardBytes: Uint8Array;
  readonly issuer: Issuer;
  readonly codes: RoomDay['codes'];
  readonly role: Role;
  readonly keys: DayKeys;
  /** What day files of each role are opened with. */
  readonly fileKeys: Partial<Readonly<Record<Role, CryptoKey>>>;
  readonly sign: Sign | undefined;
  readonly rules: DoorRules;
  /** Is the card revoked by now, or its issuer? */
  readonly isRevoked: () => Promise<boolean>;
  /** Version in the store; 0 for none. */
  readonly version: number;
  readonly around: DaySurroundings;
}

export interface DaySurroundings {
  readonly subtle: SubtleCrypto;
  readonly crypto: AttendanceCrypto;
  readonly random: Random;
  /** Minutes since 1970. */
  readonly minutes: () => number;
  /** Undefined where the browser keeps nothing: then only a day file does. */
  readonly store: DayStore | undefined;
  readonly tabs: DayTabs | undefined;
}

/** Opens a day for the screens: from here on everything that changes is saved. */
export async function openedDay(parts: DayParts): Promise<RoomDay> {
  const { card, keys, role, around, rules } = parts;
  const { subtle, crypto, random, minutes, store, tabs } = around;
  const listeners = new Set<() => void>();
  let { version } = parts;
  let savedAt: number | undefined;
  let dayFileAt: number | undefined;
  let leave: (() => void) | undefined;

  const save = async (record: DayRecord) => {
    if (store === undefined) throw new Error('This browser keeps nothing.');
    const plain = new TextEncoder().encode(dayText(record));
    const bytes = await sealed(plain, keys, { subtle, random });
    if (!(await store.write(keys.id, { version: version + 1, bytes }, version))) throw new WrittenElsewhere();
    version += 1;
    savedAt = minutes();
  };
  const writer = () => newWriter(card.id, randomCode(8, random));
  const handOver = async () => {
    const settled = await waitFor(actor, (state) => !state.matches('saving'), { timeout: 2000 }).catch(
      () => undefined,
    );
    if (settled?.matches('closed') !== true) actor.send({ type: 'lost' });
    leave = undefined;
  };
  leave = tabs === undefined ? () => undefined : await tabs.claim(keys.id, handOver);
  const input = { record: parts.record, writer: writer(), writes: leave !== undefined, save };
  const actor = createActor(dayMachine, { input });
  actor.subscribe(() => {
    for (const listener of [...listeners]) listener();
  });
  actor.start();

  /** From 0 up to 1. */
  const chance = () => new DataView(random(new Uint8Array(4)).buffer).getUint32(0) / 2 ** 32;
  const state = (): DayState => actor.getSnapshot().context;
  const mayWrite = () => !actor.getSnapshot().matches('elsewhere') && !actor.getSnapshot().matches('closed');
  const change = (next: (state: DayState, now: number) => DayState) => {
    if (!mayWrite()) return;
    const { record, writer: by } = state();
    const after = next({ record, writer: by }, minutes());
    if (after.record !== record) actor.send({ type: 'changed', state: after });
  };
  const settled = () =>
    waitFor(actor, (snapshot) => !snapshot.matches('saving') && !snapshot.matches('opening')).then(
      () => undefined,
    );
  const signer = async (): Promise<Signer> => ({
    record: state().record,
    card,
    issuer: parts.issuer,
    sign: parts.sign,
    crypto,
    isRevoked: await parts.isRevoked(),
    device: state().writer.device,
    now: minutes(),
  });
  /** One at a time, so that no revision has the number of another. */
  let signing: Promise<unknown> = Promise.resolve();
  const sign = (
    what: () => Promise<SignedRevision>,
    event: (revision: number, count: number) => DayEvent,
  ) => {
    const done = signing.then(async (): Promise<Signing> => {
      if (!mayWrite()) return { kind: 'refused', because: 'written-elsewhere', people: [] };
      const result = await what();
      if (result.kind === 'refused') return result;
      const { revision } = result;
      const count = revision.signed.filter(({ kind }) => kind === 'confirmation').length;
      change((before, now) => {
        const { revisions } = before.record;
        const record = { ...before.record, revisions: [...revisions, revision] };
        return happened({ ...before, record }, [event(revision.number, count)], now);
      });
      return { kind: 'signed', revision: revision.number, count };
    });
    signing = done.catch(() => undefined);
    return done;
  };

  /** What another tab has written since, put together with what is here. */
  const current = async (): Promise<DayState> => {
    const stored = await store?.read(keys.id);
    const plain = stored === undefined ? undefined : await unsealed(stored.bytes, keys, subtle);
    const read =
      plain === undefined
        ? undefined
        : await readDayInTurns(new TextDecoder().decode(plain), card.id, parts.record.practice);
    const { record } = state();
    const merged = read?.kind === 'day' ? mergedDays(record, read.record) : undefined;
    version = stored?.version ?? version;
    return { record: merged?.kind === 'merged' ? merged.record : record, writer: writer() };
  };

  return {
    get record() {
      return state().record;
    },
    card,
    cardBytes: parts.cardBytes,
    issuer: parts.issuer,
    codes: parts.codes,
    role,
    get saved() {
      const snapshot = actor.getSnapshot();
      if (snapshot.matches('elsewhere')) return 'elsewhere';
      if (snapshot.matches('notSaved')) return 'not-saved';
      return snapshot.matches('saved') || snapshot.matches('closed') ? 'saved' : 'saving';
    },
    get savedAt() {
      return savedAt;
    },
    get dayFileAt() {
      return dayFileAt;
    },
    now: minutes,
    did: (event) => {
      change((before, now) => happened(before, [event], now));
    },
    changePeople: (people) => {
      change((before, now) => withPeople(before, people, now));
    },
    takeReceipts: (moment, receipts) => {
      let taken: Taken = { taken: 0, replaced: 0, tooLate: 0, known: 0, refused: [], foreign: 0 };
      change((before, now) => {
        const next = withReceipts(before, moment, receipts, now, chance);
        ({ taken } = next);
        return next.state;
      });
      return taken;
    },
    change: (part) => {
      change((before, now) => withPart(before, part, now));
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    sign: parts.sign,
    confirm: (people) =>
      sign(
        async () => {
          const by = await signer();
          return confirmed(people, presenceAtDoor(by.record, rules), rules, by);
        },
        (revision, count) => ({ type: 'confirmed', revision, count }),
      ),
    withdraw: (person, why) =>
      sign(
        async () => withdrawn(person, why, await signer()),
        (revision) => ({ type: 'withdrawn', person, why, revision }),
      ),
    exported: (made) => {
      change((before, now) => {
        const record = { ...before.record, exports: [...before.record.exports, made] };
        return happened(
          { ...before, record },
          [{ type: 'exported', what: made.what, revision: made.revision }],
          now,
        );
      });
    },
    eraseNumbers: () => {
      change(withoutNumbers);
    },
    dayFile: async () => {
      const file = await writeDayFile(state().record, role, keys.file);
      dayFileAt = minutes();
      for (const listener of [...listeners]) listener();
      return file;
    },
    takeDayFile: async (text): Promise<TakenDayFile> => {
      if (!mayWrite()) return { kind: 'refused', because: 'written-elsewhere' };
      const { practice } = parts.record;
      const opened = await openDayFile(text, { session: card.id, practice }, parts.fileKeys);
      if (opened.kind === 'refused') return opened;
      const mine = state().record;
      const merged = mergedDays(mine, opened.record);
      if (merged.kind === 'refused') return merged;
      const { record } = merged;
      const lines = record.log.length - mine.log.length;
      const device = opened.record.log.at(-1)?.device;
      change((before, now) =>
        happened(
          { ...before, record },
          [
            ...merged.leftOver.map((left) => ({ type: 'remark.made', text: left }) as const),
            ...(lines === 0 || device === undefined ? [] : [{ type: 'day.merged', device } as const]),
          ],
          now,
        ),
      );
      const countOf = ({ receipts }: DayRecord) =>
        Object.values(receipts).reduce((sum, { length }) => sum + length, 0);
      return {
        kind: 'merged',
        people: record.people.length - mine.people.length,
        lines,
        receipts: countOf(record) - countOf(mine),
      };
    },
    takeOver: async () => {
      if (!actor.getSnapshot().matches('elsewhere')) return;
      leave = tabs === undefined ? () => undefined : await tabs.takeOver(keys.id, handOver);
      actor.send({ type: 'taken', state: await current() });
      await settled();
    },
    forget: async () => {
      await settled();
      actor.send({ type: 'close' });
      const ids = (await store?.ids()) ?? [];
      // With what could not be read and was put aside.
      for (const id of ids.filter((one) => one.startsWith(keys.id))) await store?.remove(id);
      leave?.();
    },
    close: async () => {
      await settled();
      actor.send({ type: 'close' });
      leave?.();
    },
  };
}
