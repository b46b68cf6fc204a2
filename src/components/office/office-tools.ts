import type { AttendanceCrypto, Sign } from '../../attendance/attendance-crypto.ts';
import type { Issuer, Revoked, Trust } from '../../attendance/trust.ts';
import { decrypted, isEncrypted, signerWith } from '../../issuing/key-text.ts';
import { holdsOn } from '../../encoding/period.ts';
import { utcDay } from '../../encoding/day.ts';

/** What the page works with. */
export interface OfficeTools {
  readonly trust: Trust;
  readonly revoked: Revoked;
  readonly crypto: AttendanceCrypto;
  /** Undefined on an insecure origin: there nothing is signed. */
  readonly subtle: SubtleCrypto | undefined;
  /** Minutes since 1970. */
  readonly minutes: () => number;
}

/** A key that signs as long as the page is open; nothing of it is kept. */
export interface OpenKey {
  readonly issuer: Issuer;
  readonly sign: Sign;
  /** Was it made just now, so that no course trusts it yet? */
  readonly isNew: boolean;
}

/** Why a key does not open: the name of a sentence, in `key.refused`. */
export type KeyFault =
  'insecure' | 'no-key' | 'unknown' | 'later' | 'retired' | 'revoked' | 'passphrase' | 'damaged' | 'of-other';

type Opened = { readonly kind: 'key'; readonly key: OpenKey } | Refused;
interface Refused {
  readonly kind: 'refused';
  readonly because: KeyFault;
}

/** Does this file wait for its passphrase? */
export { isEncrypted };

/** Opens the file of a key: with its passphrase, and only one that the course of this page trusts and that may sign today. */
export async function openKey(
  text: string,
  passphrase: string,
  { trust, revoked, subtle, minutes }: OfficeTools,
): Promise<Opened> {
  const refused = (because: KeyFault): Refused => ({ kind: 'refused', because });
  if (subtle === undefined) return refused('insecure');
  const jwk = isEncrypted(text) ? await decrypted(text, passphrase) : text;
  if (jwk === undefined) return refused('passphrase');
  const keyId = keyIdIn(jwk);
  if (keyId === undefined) return refused('no-key');
  const issuer = trust.issuers.find((known) => known.keyId === keyId);
  if (issuer === undefined) return refused('unknown');
  if (revoked.keys.has(keyId)) return refused('revoked');
  const today = utcDay(minutes());
  if (!holdsOn(today, issuer)) return refused(today < issuer.from ? 'later' : 'retired');
  const sign = await signerWith(jwk, issuer, subtle);
  return typeof sign === 'string' ? refused(sign) : { kind: 'key', key: { issuer, sign, isNew: false } };
}

function keyIdIn(jwk: string): string | undefined {
  try {
    const { kty, d, kid } = JSON.parse(jwk) as Readonly<Record<string, unknown>>;
    return kty === 'EC' && typeof d === 'string' && typeof kid === 'string' ? kid : undefined;
  } catch {
    // Whatever it is, it is no key.
    return undefined;
  }
}
