import { carriersIn } from '../../src/attendance/carriers.ts';
import { readRevocations, type Issuer, type Revoked, type Trust } from '../../src/attendance/trust.ts';
import { webCrypto } from '../../src/attendance/web-crypto.ts';
import { loadTrustFiles } from '../../src/course-files/trust-files.ts';
import { holdsOn } from '../../src/encoding/period.ts';
import type { CommandContext } from './command-context.ts';
import { IssuerError } from './issuer-error.ts';
import { folderOnDisk } from '../../src/on-disk/folder-on-disk.ts';

/** Whom the course trusts now, as a module with this package would. */
export interface Trusted extends Trust {
  readonly revoked: Revoked;
}

export async function trustedNow(context: CommandContext): Promise<Trusted> {
  const trust = loadTrustFiles(folderOnDisk(context.courseFolder));
  const lists = trust.revocations.flatMap((text) =>
    carriersIn(text).flatMap((carrier) => (carrier.kind === 'revocation' ? [carrier.bytes] : [])),
  );
  const revoked = await readRevocations(lists, trust.issuers, webCrypto(globalThis.crypto.subtle));
  return { ...trust, revoked };
}

export function issuerWith(keyId: string, trust: Trust): Issuer {
  const issuer = trust.issuers.find((candidate) => candidate.keyId === keyId.toLowerCase());
  if (issuer === undefined) {
    const known = trust.issuers.map((candidate) => candidate.keyId).join(', ');
    throw new IssuerError(known === '' ? 'key.none' : 'key.unknown', { keyId, known });
  }
  return issuer;
}

type IssuerState = 'in-use' | 'later' | 'retired' | 'revoked';

/** May it make cards on this day? */
export function stateOf({ keyId, ...period }: Issuer, day: string, { keys }: Revoked): IssuerState {
  if (keys.has(keyId)) return 'revoked';
  if (holdsOn(day, period)) return 'in-use';
  return day < period.from ? 'later' : 'retired';
}
