import { openCrypto } from '../../attendance/open-crypto.ts';
import { carriersIn } from '../../attendance/carriers.ts';
import { readCard } from '../../attendance/session-card.ts';
import { readRevocations } from '../../attendance/trust.ts';
import { packageTrust } from '../attendance/package-trust.ts';
import { utcDay } from '../../encoding/day.ts';

/**
 * The issuers, sessions and accreditations that this package knows, each with the days on which it holds; undefined
 * where the list could not be read. A session holds until nobody can begin with its card any more.
 */
export async function factsOfPackage() {
  try {
    const [trust, crypto] = await Promise.all([packageTrust(), openCrypto()]);
    const { issuers } = trust;
    const bytesOf = (texts: readonly string[], kind: 'card' | 'revocation') =>
      texts
        .flatMap((text) => carriersIn(text))
        .flatMap((found) => (found.kind === kind ? [found.bytes] : []));
    const revoked = await readRevocations(bytesOf(trust.revocations, 'revocation'), issuers, crypto);
    const cards = await Promise.all(
      bytesOf(trust.sessions, 'card').map((bytes) =>
        readCard(bytes, { issuers, revoked }, crypto, undefined),
      ),
    );
    return {
      issuers: issuers.map(({ name, demonstration, from, until }) => ({ name, demonstration, from, until })),
      sessions: cards.flatMap((read) =>
        read.kind === 'card'
          ? [
              {
                name: `${read.card.wijk}, ${read.card.organiser}`,
                from: utcDay(read.card.start),
                until: utcDay(read.card.expires),
              },
            ]
          : [],
      ),
      refusedSessions: cards.filter(({ kind }) => kind === 'refused').length,
      accreditation: trust.accreditation.map(({ institution, register, number, from, until }) => ({
        name: `${institution}, ${register} ${number}`,
        from,
        until,
      })),
    };
  } catch {
    return undefined;
  }
}
