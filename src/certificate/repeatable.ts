import type { AttendanceCrypto } from '../attendance/attendance-crypto.ts';
import type { CertificateFacts, Facts } from '../programme/facts.ts';
import type { VerifiedAttendance } from './verified-attendance.ts';
import type { CertificateBasis } from './which-certificate.ts';

/** Blocks of 32 bytes: enough to draw a number on and on until its check symbol is a letter or digit. */
const blocks = 12;

/** What a certificate takes from chance and from the clock where it is stored. */
interface Repeatable {
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
  /** When it is issued, in minutes since 1970. */
  readonly issuedAt: number;
}

/**
 * Where nothing can be stored, a certificate must come out the same each time: its number is drawn from the attendance it
 * rests on, and its date is the day on which that was complete. So two prints never contradict each other.
 *
 * @param before The version before it, which it never goes before.
 */
export async function repeatable(
  { basis, out }: Pick<CertificateBasis, 'basis' | 'out'>,
  { session, card, attested }: VerifiedAttendance,
  { learnerCode = '', attendance }: Pick<Facts, 'learnerCode' | 'attendance'>,
  before: CertificateFacts | undefined,
  crypto: Pick<AttendanceCrypto, 'sha256'>,
): Promise<Repeatable> {
  const isConfirmed = basis === 'confirmed' && attested !== undefined;
  const { codes = {} } = attendance;
  const claim = new TextEncoder().encode([learnerCode, codes.in, codes.out].join(' '));
  const seed = isConfirmed ? attested.bytes : joined(card, claim);
  const complete = isConfirmed ? attested.attestation.issuedAt : session.end;
  const drawn = await Promise.all(
    Array.from({ length: blocks }, (_, at) => crypto.sha256(joined(Uint8Array.of(at), seed))),
  );
  const stream = joined(...drawn);
  let next = 0;
  return {
    random: (bytes) => {
      bytes.forEach((_, at) => {
        bytes[at] = stream[next % stream.length] ?? 0;
        next += 1;
      });
      return bytes;
    },
    issuedAt: Math.max(complete, out, before?.issuedAt ?? 0),
  };
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
