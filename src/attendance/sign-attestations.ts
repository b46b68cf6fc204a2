import { toHex } from '../encoding/hex.ts';
import { isWithdrawal } from '../programme/presence.ts';
import { readAttestation, signAttestation, withdrawalOf } from './attestation.ts';
import { asText } from './carriers.ts';
import type { AttendanceCrypto, Sign } from './attendance-crypto.ts';
import type { KnownAttestation, NextAttestations } from './next-attestations.ts';
import { confirmRows } from './presence-list.ts';
import type { SessionCard } from './session-card.ts';

/** What there is to sign, of `nextAttestations`. */
type ToSign = Pick<NextAttestations, 'added' | 'changed' | 'withdrawn' | 'replaced' | 'issuedAt'>;

/**
 * Signs what is new: confirmations, and withdrawals one minute earlier, so that who is both is confirmed. Rejects when what
 * was signed is not what the card's organiser can have signed.
 */
export async function signedAttestations(
  next: ToSign,
  card: SessionCard,
  sign: Sign,
  crypto: AttendanceCrypto,
): Promise<readonly KnownAttestation[]> {
  const { issuedAt } = next;
  const given = await confirmRows([...next.added, ...next.changed], card, sign, crypto, issuedAt);
  const confirmations = given.map(({ row, attestation }) => ({ person: row, bytes: attestation }));
  const withdrawals = await Promise.all(
    [...next.withdrawn, ...next.replaced].map(async ({ person, attestation }) => ({
      person,
      bytes: await signAttestation(withdrawalOf(card, attestation.participant, issuedAt - 1), sign),
    })),
  );
  return Promise.all(
    [...confirmations, ...withdrawals].map(async ({ person, bytes }): Promise<KnownAttestation> => {
      const read = await readAttestation(bytes, card, crypto, issuedAt);
      if (read.kind === 'refused') throw new Error(`What was just signed is refused: ${read.because}.`);
      return { person, attestation: read.attestation, bytes };
    }),
  );
}

/** The newest of everybody, in an order that says nothing of the list: by the bytes of what each is bound to. */
export function newestOfEach<Known extends Pick<KnownAttestation, 'attestation'>>(
  inTime: readonly Known[],
): readonly Known[] {
  const all = new Map(inTime.map((known) => [toHex(known.attestation.participant), known]));
  return [...all].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, known]) => known);
}

/** Those that say that somebody was there. */
export function confirmations<Known extends Pick<KnownAttestation, 'attestation'>>(
  known: readonly Known[],
): readonly Known[] {
  return known.filter(({ attestation }) => !isWithdrawal(attestation));
}

/**
 * The file that goes round: everybody's module finds its own attestation by trying. Nothing in it says whose is which: no code,
 * no name, no line of the list, and not their order.
 *
 * @param heading What it is for, in the words of the reader.
 * @param attestations The newest of everybody (`newestOfEach`), withdrawals too.
 */
export function confirmationsText(
  heading: readonly string[],
  cardBytes: Uint8Array,
  attestations: readonly Pick<KnownAttestation, 'bytes'>[],
): string {
  const lines = [
    ...heading,
    asText('card', cardBytes),
    ...attestations.flatMap(({ bytes }) => ['', asText('attestation', bytes)]),
  ];
  return `${lines.join('\n')}\n`;
}
