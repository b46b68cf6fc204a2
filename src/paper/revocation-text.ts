import type { Issuer } from '../attendance/trust.ts';
import type { SayOnPaper } from './paper.ts';

/**
 * The file of what an issuer has taken back, for people to read with the signed list below it.
 *
 * @param day `2026-11-30`.
 */
export function revocationText(
  all: { readonly keys: readonly string[]; readonly sessions: readonly string[] },
  signer: Pick<Issuer, 'name' | 'keyId'>,
  list: string,
  day: string,
  say: SayOnPaper,
): string {
  const lines = [
    say('revoked.title', { name: signer.name, keyId: signer.keyId, day }),
    ...all.keys.map((keyId) => say('revoked.key', { keyId })),
    ...all.sessions.map((id) => say('revoked.session', { id })),
    list,
  ];
  return `${lines.join('\n')}\n`;
}
