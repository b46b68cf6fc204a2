import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asText, carriersIn } from '../../src/attendance/carriers.ts';
import { isBytes, readMessage, signMessage } from '../../src/attendance/cose-sign1.ts';
import { codeLength } from '../../src/attendance/code-length.ts';
import { keyOf, ownClaim, revocationType, type Issuer } from '../../src/attendance/trust.ts';
import { webCrypto } from '../../src/attendance/web-crypto.ts';
import { bytesToCode, codeToBytes, isCode } from '../../src/encoding/crockford.ts';
import { asTyped } from '../../src/encoding/typed-code.ts';
import { fromHex, toHex } from '../../src/encoding/hex.ts';
import { minutesNow, today, typedPath, type CommandContext } from './command-context.ts';
import { IssuerError } from './issuer-error.ts';
import { signerFor } from './key-file.ts';
import { neededText, textOf, type Command } from './typed-command.ts';
import { issuerWith, trustedNow } from './trusted-issuers.ts';
import { writeAllOrNone } from './write-all-or-none.ts';

/** What one issuer has taken back: key ids in hexadecimal, ids of sessions. */
interface Taken {
  readonly keys: readonly string[];
  readonly sessions: readonly string[];
}

const issuedAtClaim = 6;
/** What a module reads of a list. */
const mostBytes = 4096;

/** Takes back a key, with that key itself or with another of the same name. */
export async function issuerRevoke(command: Command, context: CommandContext): Promise<void> {
  const [keyId = ''] = command.rest;
  if (keyId === '') throw new IssuerError('key.idMissing');
  const trust = await trustedNow(context);
  const revoked = issuerWith(keyId, trust);
  const signer = issuerWith(textOf(command, 'issuer') ?? keyId, trust);
  if (signer.name !== revoked.name) {
    throw new IssuerError('revocation.otherIssuersKey', { name: revoked.name, other: signer.name });
  }
  await addToList(signer, { keys: [revoked.keyId], sessions: [] }, command, context);
  context.print(context.say('revocation.keyRevoked', { name: revoked.name, keyId: revoked.keyId }));
}

/** Takes back a session: nobody can link it or go on with it. */
export async function sessionRevoke(command: Command, context: CommandContext): Promise<void> {
  const id = asTyped(command.rest[0] ?? '');
  if (!isCode(id, codeLength)) throw new IssuerError('revocation.sessionIdUnfit');
  const signer = issuerWith(neededText(command, 'issuer'), await trustedNow(context));
  await addToList(signer, { keys: [], sessions: [id] }, command, context);
  context.print(context.say('revocation.sessionRevoked', { id }));
}

async function addToList(
  signer: Issuer,
  taken: Taken,
  command: Command,
  context: CommandContext,
): Promise<void> {
  const path = join(context.courseFolder, 'issuers', `ingetrokken-${signer.keyId}.txt`);
  const before = await listIn(path, signer);
  const all: Taken = {
    keys: [...new Set([...before.keys, ...taken.keys])],
    sessions: [...new Set([...before.sessions, ...taken.sessions])],
  };
  const sign = await signerFor(signer, typedPath(neededText(command, 'keys'), context), context);
  const claims = new Map<number, unknown>([
    [issuedAtClaim, minutesNow(context) * 60],
    [ownClaim, [all.keys.map(fromHex), all.sessions.map(codeToBytes)]],
  ]);
  const bytes = await signMessage(revocationType, claims, sign, fromHex(signer.keyId));
  if (bytes.length > mostBytes) throw new IssuerError('revocation.listFull', { path });
  const { say } = context;
  const lines = [
    say('revoked.title', { name: signer.name, keyId: signer.keyId, day: today(context) }),
    ...all.keys.map((keyId) => say('revoked.key', { keyId })),
    ...all.sessions.map((id) => say('revoked.session', { id })),
    asText('revocation', bytes),
  ];
  writeAllOrNone([{ path, text: `${lines.join('\n')}\n`, replaces: true }]);
  context.print(context.say('revocation.listWritten', { path }));
}

/** What is on the list already; a list that the signer did not sign is not added to. */
async function listIn(path: string, signer: Issuer): Promise<Taken> {
  if (!existsSync(path)) return { keys: [], sessions: [] };
  const [carrier] = carriersIn(readFileSync(path, 'utf8'));
  const message = carrier?.kind === 'revocation' ? readMessage(carrier.bytes, revocationType) : undefined;
  const crypto = webCrypto(globalThis.crypto.subtle);
  if (message === undefined || !(await message.isSignedBy(keyOf(signer), crypto))) {
    throw new IssuerError('revocation.listDamaged', { path });
  }
  return takenIn(message.claims);
}

export function takenIn(claims: ReadonlyMap<unknown, unknown>): Taken {
  const own: unknown = claims.get(ownClaim);
  const [keys, sessions] = Array.isArray(own) ? (own as unknown[]) : [];
  return {
    keys: bytesIn(keys).map(toHex),
    sessions: bytesIn(sessions).map((bytes) => bytesToCode(bytes, codeLength)),
  };
}

function bytesIn(value: unknown): readonly Uint8Array[] {
  return Array.isArray(value) ? value.filter(isBytes) : [];
}
