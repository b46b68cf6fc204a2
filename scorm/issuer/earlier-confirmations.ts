import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { readAttestation } from '../../src/attendance/attestation.ts';
import { asText, carriersIn } from '../../src/attendance/carriers.ts';
import type { KnownWord } from '../../src/attendance/next-attestations.ts';
import { participantOfPerson } from '../../src/attendance/presence-list.ts';
import type { SessionCard } from '../../src/attendance/session-card.ts';
import { webCrypto } from '../../src/attendance/web-crypto.ts';
import { isCode } from '../../src/encoding/crockford.ts';
import { learnerCodeLength } from '../../src/attendance/code-length.ts';
import { sameBytes } from '../../src/programme/facts.ts';
import { IssuerError } from './issuer-error.ts';
import type { FileToWrite } from './write-all-or-none.ts';

/** What was confirmed of a session so far. */
export interface Revisions {
  /** Number of the last one; 0 before the first. */
  readonly last: number;
  /** The newest word on everybody, withdrawals too. */
  readonly words: readonly KnownWord[];
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
 * those of a version that kept no record. Every word is checked as the module would.
 */
export async function readRevisions(secretPath: string, out: string, card: SessionCard): Promise<Revisions> {
  const path = recordPath(secretPath, card);
  const recorded = await recordedIn(path, card);
  const files = [...new Set([dirname(secretPath), out])].flatMap((folder) => sentFiles(folder, card));
  const words = [...recorded.words];
  for (const { text } of files) {
    for (const carrier of carriersIn(text)) {
      const word = carrier.kind === 'attestation' ? await wordOf(carrier.bytes, card) : undefined;
      if (word !== undefined) words.push({ ...word, person: { name: '', role: '' } });
    }
  }
  return {
    last: Math.max(recorded.last, ...files.map(({ revision }) => revision)),
    words: newestOf(words),
  };
}

/** The record of this revision; the one before is in it, so that it takes its place. */
export function revisionRecord(
  secretPath: string,
  card: SessionCard,
  { last, words }: Revisions,
  notice: string,
): FileToWrite {
  const people = words.map(({ person: { name, role, code }, bytes }) => ({
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
  if (!existsSync(path)) return { last: 0, words: [] };
  const damaged = (cause?: unknown) => new IssuerError('recordDamaged', { path }, { cause });
  let record: v.InferOutput<typeof recordFile>;
  try {
    record = v.parse(recordFile, JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw damaged(cause);
  }
  if (record.session !== card.id) throw damaged();
  const crypto = webCrypto(globalThis.crypto.subtle);
  const words = await Promise.all(
    record.people.map(async ({ attestation, code, ...rest }): Promise<KnownWord> => {
      const [carrier] = carriersIn(attestation);
      const word = carrier?.kind === 'attestation' ? await wordOf(carrier.bytes, card) : undefined;
      if (word === undefined) throw damaged();
      const known = { ...rest, ...(code === undefined ? {} : { code }) };
      const isKnown = code !== undefined || rest.name !== '';
      const bound = isKnown ? await participantOfPerson(known, card, crypto) : word.word.participant;
      if (!sameBytes(bound, word.word.participant)) throw damaged();
      return { ...word, person: known };
    }),
  );
  return { last: record.revision, words };
}

async function wordOf(bytes: Uint8Array, card: SessionCard): Promise<Omit<KnownWord, 'person'> | undefined> {
  // The clock of this computer may have been wrong: a word that was given counts.
  const crypto = webCrypto(globalThis.crypto.subtle);
  const read = await readAttestation(bytes, card, crypto, Number.MAX_SAFE_INTEGER);
  return read.kind === 'attestation' ? { word: read.attestation, bytes } : undefined;
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

/** One word on each, the newest; where it is known twice, the one that says whose it is. */
function newestOf(words: readonly KnownWord[]): readonly KnownWord[] {
  const newest = new Map<string, KnownWord>();
  for (const word of words) {
    const key = word.word.participant.join();
    const before = newest.get(key);
    if (before === undefined || word.word.issuedAt > before.word.issuedAt) {
      newest.set(
        key,
        before === undefined
          ? word
          : { ...word, person: word.person.name === '' ? before.person : word.person },
      );
    }
  }
  return [...newest.values()];
}
