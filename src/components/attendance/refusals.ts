import type { Refusal } from '../../attendance/hand-in.ts';

/** How a refusal is told: `info` when all is well already, `warn` when there is something to do. */
const tones: Readonly<Record<Refusal, 'info' | 'warn'>> = {
  'too-large': 'warn',
  damaged: 'warn',
  'unknown-issuer': 'warn',
  'wrong-signature': 'warn',
  'out-of-bounds': 'warn',
  'issuer-revoked': 'warn',
  'issuer-not-valid': 'warn',
  'session-revoked': 'warn',
  expired: 'warn',
  'from-the-future': 'warn',
  incomplete: 'warn',
  'too-long': 'warn',
  typo: 'warn',
  'wrong-code': 'warn',
  'too-early': 'info',
  'already-in': 'info',
  'already-out': 'info',
  'early-code-afterwards': 'warn',
  'attestation-damaged': 'warn',
  'attestation-other-session': 'warn',
  'attestation-wrong-signature': 'warn',
  'attestation-out-of-bounds': 'warn',
  'attestation-from-the-future': 'warn',
  'nothing-found': 'warn',
  'not-whole': 'warn',
  'text-too-large': 'warn',
  'other-session-linked': 'warn',
  'same-session': 'info',
  'not-for-here': 'info',
  'somebody-else': 'warn',
  'older-attestation': 'info',
  'already-confirmed': 'info',
  'already-withdrawn': 'info',
  'no-session': 'info',
};

/** Every reason for which something can be refused at the desk. */
export const refusals = Object.keys(tones) as readonly Refusal[];

export function toneOf(refusal: Refusal): 'info' | 'warn' {
  return tones[refusal];
}
