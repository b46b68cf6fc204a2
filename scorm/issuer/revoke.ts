import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeLength } from '../../src/attendance/code-length.ts';
import type { Issuer } from '../../src/attendance/trust.ts';
import { webCrypto } from '../../src/attendance/web-crypto.ts';
import { isCode } from '../../src/encoding/crockford.ts';
import { asTyped } from '../../src/encoding/typed-code.ts';
import {
  nothingTaken,
  revocationFile,
  signedList,
  takenInList,
  takenTogether,
  type Taken,
} from '../../src/issuing/revocation-list.ts';
import { revocationText } from '../../src/paper/revocation-text.ts';
import { minutesNow, today, typedPath, type CommandContext } from './command-context.ts';
import { IssuerError } from './issuer-error.ts';
import { signerFor } from './key-file.ts';
import { neededText, textOf, type Command } from './typed-command.ts';
import { issuerWith, trustedNow } from './trusted-issuers.ts';
import { writeAllOrNone } from './write-all-or-none.ts';

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
  const path = join(context.courseFolder, 'issuers', revocationFile(signer));
  const all = takenTogether(await listIn(path, signer), taken);
  const sign = await signerFor(signer, typedPath(neededText(command, 'keys'), context), context);
  const list = await signedList(all, signer, sign, minutesNow(context));
  if (list === undefined) throw new IssuerError('revocation.listFull', { path });
  const text = revocationText(all, signer, list, today(context), context.say);
  writeAllOrNone([{ path, text, replaces: true }]);
  context.print(context.say('revocation.listWritten', { path }));
}

/** What is on the list already; a list that the signer did not sign is not added to. */
async function listIn(path: string, signer: Issuer): Promise<Taken> {
  if (!existsSync(path)) return nothingTaken;
  const taken = await takenInList(readFileSync(path, 'utf8'), signer, webCrypto(globalThis.crypto.subtle));
  if (taken === undefined) throw new IssuerError('revocation.listDamaged', { path });
  return taken;
}
