import { fromHex } from '../encoding/hex.ts';
import type { Sign } from '../attendance/attendance-crypto.ts';
import { signCard, type SessionCard } from '../attendance/session-card.ts';
import type { Issuer } from '../attendance/trust.ts';
import { daysValid } from './session-plan.ts';

/**
 * The same session with a card that is valid longer: as long from now on as a new one. Its codes, its organiser and its id stay,
 * so what was handed out and confirmed stays good.
 *
 * @param now Minutes since 1970.
 */
export async function extended(
  card: SessionCard,
  { issuer, sign }: { readonly issuer: Pick<Issuer, 'keyId'>; readonly sign: Sign },
  now: number,
): Promise<{ readonly card: SessionCard; readonly bytes: Uint8Array }> {
  const longer = { ...card, issuedAt: now, expires: Math.max(card.expires, now + daysValid * 1440) };
  return { card: longer, bytes: await signCard(longer, sign, fromHex(issuer.keyId)) };
}
