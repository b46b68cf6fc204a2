import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { readAttestation } from '../../src/attendance/attestation.ts';
import { asText, carriersIn } from '../../src/attendance/carriers.ts';
import type { KnownAttestation } from '../../src/attendance/next-attestations.ts';
import { participantOfPerson } from '../../src/attendance/presence-list.ts';
import type { SessionCard } from '../../src/attendance/session-card.ts';
import { webCrypto } from '../../src/attendance/web-crypto.ts';
import { isCode } from '../../src/encoding/crockford.ts';
import { learnerCodeLength } from '../../src/attendance/code-length.ts';
import { sameBytes } from '../../src/programme/facts.ts';
import { IssuerError } from './issuer-error.ts';
import type { FileToWrite } from './write-all-or-none.ts';

/** What was confirmed of a session so far. */
interface Revisions {
  /** Number of the last one; 0 before the first. */
  readonly last: number;
  /** The newest attestation of everybody, withdrawals too. */
  readonly attestations: readonly KnownAttestation[];
}

const kind = 'preventie-in-de-buurt-bevestigd';
const person = v.strictObject({
  name: v.string(),
  role: v.string(),
  code: v.optional(
    v.pipe(
      v.string(),
      v.check((code) => isCode(code, learnerCodeLength)),
    ),
  ),
  attestation: v.string(),
});
const recordFile = v.object({
  kind: v.literal(kind),
  version: v.literal(1),
  notice: v.string(),
  session: v.string(),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  people: v.array(person),
});

/**
 * What was confirmed before: the secret record beside the organiser's file, and the files for all that are still there, also
 * those of a version that kept no record. Every attestation is checked as the module would.
 */
export async function readRevisions(secretPath: string, out: string, card: SessionCard): Promise<Revisions> {
  const path = recordPath(secretPath, card);
  const recorded = await recordedIn(path, card);
  const files = [...new Set([dirname(secretPath), out])].flatMap((folder) => sentFiles(folder, card));
  const attestations = [...recorded.attestations];
  for (const { text } of files) {
    for (const carrier of carriersIn(text)) {
      const read = carrier.kind === 'attestation' ? await attestationIn(carrier.bytes, card) : undefined;
      if (read !== undefined) attestations.push({ ...read, person: { name: '', role: '' } });
    }
  }
  return {
    last: Math.max(recorded.last, ...files.map(({ revision }) => revision)),
    attestations: newestOf(attestations),
  };
}

/** The record of this revision; the one before is in it, so that it takes its place. */
export function revisionRecord(
  secretPath: string,
  card: SessionCard,
  { last, attestations }: Revisions,
  notice: string,
): FileToWrite {
  const people = attestations.map(({ person: { name, role, code }, bytes }) => ({
    name,
    role,
    ...(code === undefined ? {} : { code }),
    attestation: asText('attestation', bytes),
  }));
  const record: v.InferOutput<typeof recordFile> = {
    kind,
    version: 1,
    notice,
    session: card.id,
    revision: last,
    people,
  };
  const text = `${JSON.stringify(record, null, 2)}\n`;
  return { path: recordPath(secretPath, card), text, secret: true, replaces: true };
}

/** What was done so far with a line more; a log is only ever added to. */
export function lengthenedLog(secretPath: string, card: SessionCard, lines: readonly string[]): FileToWrite {
  const path = join(dirname(secretPath), `${card.id}-organisator-GEHEIM-logboek.txt`);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return { path, text: `${before}${lines.join('\n')}\n\n`, secret: true, replaces: true };
}

function recordPath(secretPath: string, card: SessionCard): string {
  return join(dirname(secretPath), `${card.id}-organisator-GEHEIM-bevestigd.json`);
}

async function recordedIn(path: string, card: SessionCard): Promise<Revisions> {
  if (!existsSync(path)) return { last: 0, attestations: [] };
  const damaged = (cause?: unknown) => new IssuerError('confirm.recordDamaged', { path }, { cause });
  let record: v.InferOutput<typeof recordFile>;
  try {
    record = v.parse(recordFile, JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw damaged(cause);
  }
  if (record.session !== card.id) throw damaged();
  const crypto = webCrypto(globalThis.crypto.subtle);
  const attestations = await Promise.all(
    record.people.map(async ({ attestation, code, ...rest }): Promise<KnownAttestation> => {
      const [carrier] = carriersIn(attestation);
      const read = carrier?.kind === 'attestation' ? await attestationIn(carrier.bytes, card) : undefined;
      if (read === undefined) throw damaged();
      const known = { ...rest, ...(code === undefined ? {} : { code }) };
      const isKnown = code !== undefined || rest.name !== '';
      const bound = isKnown ? await participantOfPerson(known, card, crypto) : read.attestation.participant;
      if (!sameBytes(bound, read.attestation.participant)) throw damaged();
      return { ...read, person: known };
    }),
  );
  return { last: record.revision, attestations };
}

async function attestationIn(
  bytes: Uint8Array,
  card: SessionCard,
): Promise<Omit<KnownAttestation, 'person'> | undefined> {
  // The clock of this computer may have been wrong: what was confirmed counts.
  const crypto = webCrypto(globalThis.crypto.subtle);
  const read = await readAttestation(bytes, card, crypto, Number.MAX_SAFE_INTEGER);
  return read.kind === 'attestation' ? { attestation: read.attestation, bytes } : undefined;
}

/** The files for all of this session in a folder; the first version gave them no number. */
function sentFiles(folder: string, card: SessionCard): readonly { revision: number; text: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const match = /^(.{8})-bevestigingen(?:-(\d+))?\.(?:txt|html)$/.exec(name);
    if (match?.[1] !== card.id) return [];
    const text = name.endsWith('.txt') ? readFileSync(join(folder, name), 'utf8') : '';
    return [{ revision: Number(match[2] ?? 0), text }];
  });
}

/** One attestation of each, the newest; where it is known twice, the one that says whose it is. */
function newestOf(attestations: readonly KnownAttestation[]): readonly KnownAttestation[] {
  const newest = new Map<string, KnownAttestation>();
  for (const known of attestations) {
    const key = known.attestation.participant.join();
    const before = newest.get(key);
    if (before === undefined || known.attestation.issuedAt > before.attestation.issuedAt) {
      const person = before !== undefined && known.person.name === '' ? before.person : known.person;
      newest.set(key, { ...known, person });
    }
  }
  return [...newest.values()];
}
