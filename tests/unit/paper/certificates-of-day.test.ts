import { expect, test } from 'vitest';
import { asText } from '../../../src/attendance/carriers.ts';
import {
  nameHash,
  participantOfCode,
  participantOfName,
  signAttestation,
  withdrawalOf,
} from '../../../src/attendance/attestation.ts';
import { signerOf } from '../../../src/attendance/web-crypto.ts';
import { certificateFor } from '../../../src/certificate/certificate-for.ts';
import { certificatesOf } from '../../../src/paper/certificates-of-day.ts';
import type { DayRecord, Person, SignedWord } from '../../../src/room/day-record.ts';
import { crypto, newIssuer, sessionBy } from '../../fixtures/attendance.ts';
import { dayOnPaper } from './papers.ts';

const issuer = await newIssuer();
const session = await sessionBy(issuer);
const { card } = session;
const sign = await signerOf(globalThis.crypto.subtle, session.organiser.privateKey);
const now = card.end + 1440;

const person = (id: string, some: Partial<Person> = {}): Person => ({
  id,
  changed: 1,
  lastName: id,
  initials: 'A.',
  infix: '',
  firstName: '',
  profession: 'bewoner',
  role: 'bewoner',
  organisation: '',
  email: '',
  code: undefined,
  numbers: {},
  wants: 'certificate',
  source: 'newcomer',
  ...some,
});

async function word(
  { id, code }: Person,
  some: { code?: string; taken?: boolean } = {},
): Promise<SignedWord> {
  const name = `A. ${id}`;
  const bound = some.code ?? code;
  const participant =
    bound === undefined
      ? await participantOfName(card.id, name, crypto)
      : await participantOfCode(card.id, bound, crypto);
  const times = { in: card.start, out: card.end };
  const said =
    some.taken === true
      ? withdrawalOf(card, participant, card.end + 60)
      : {
          session: card.id,
          participant,
          name: bound === undefined ? new Uint8Array() : await nameHash(card.id, name, crypto),
          ...times,
          issuedAt: card.end + 30,
        };
  const attestation = asText('attestation', await signAttestation(said, sign));
  const kind = some.taken === true ? 'withdrawal' : 'confirmation';
  return { person: id, name, role: '', code: bound, kind, attestation };
}

const dayOf = (people: readonly Person[], ...signed: readonly (readonly SignedWord[])[]): DayRecord =>
  ({
    people,
    revisions: signed.map((words, at) => ({ number: at + 1, at: now, device: 'AAAAAAAA', signed: words })),
  }) as unknown as DayRecord;

test('who is confirmed by name has a certificate that can be made; who has a code makes it in the module', async () => {
  const people = [person('Een'), person('Twee', { code: '7K3M92Q' }), person('Drie')];
  const day = dayOf(people, [await word(people[0]!), await word(people[1]!)]);
  const found = certificatesOf(day);
  expect(found.map((each) => each.person)).toEqual(['Een']);
  const made = await certificateFor(found[0]!, {
    card: session.bytes,
    trusted: { issuers: [issuer.issuer], revoked: { keys: new Set(), sessions: new Set() } },
    course: dayOnPaper().course,
    language: 'nl',
    crypto,
    now,
  });
  expect(made.kind).toBe('certificate');
});

test('who was taken off again, or wants nothing, has none', async () => {
  const people = [person('Een'), person('Twee', { wants: 'nothing' })];
  const day = dayOf(
    people,
    [await word(people[0]!), await word(people[1]!)],
    [await word(people[0]!, { taken: true })],
  );
  expect(certificatesOf(day)).toEqual([]);
});

test('a number goes along only as it is known', async () => {
  const people = [person('Een', { numbers: { big: '19012345701' } }), person('Twee')];
  const found = certificatesOf(dayOf(people, [await word(people[0]!), await word(people[1]!)]));
  expect(found.map(({ bigNumber }) => bigNumber)).toEqual(['19012345701', undefined]);
});
