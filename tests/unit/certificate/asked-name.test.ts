import { expect, test } from 'vitest';
import { participantOfName, signAttestation } from '../../../src/attendance/attestation.ts';
import { readRevocations } from '../../../src/attendance/trust.ts';
import { signerOf } from '../../../src/attendance/web-crypto.ts';
import { whoseAttestation } from '../../../src/attendance/whose-attestation.ts';
import { verifiedAttendance } from '../../../src/certificate/verified-attendance.ts';
import { crypto, newIssuer, newLearner, sessionBy } from '../../fixtures/attendance.ts';

const nhg = await newIssuer();
const session = await sessionBy(nhg);
const { card } = session;
const jan = await newLearner('Jan van der Berg');
const { start, end } = card;

async function verifiedOf(listed: string) {
  const bytes = await signAttestation(
    {
      session: card.id,
      participant: await participantOfName(card.id, listed, crypto),
      name: new Uint8Array(),
      in: start,
      out: end,
      issuedAt: end + 60,
    },
    await signerOf(globalThis.crypto.subtle, session.organiser.privateKey),
  );
  return verifiedAttendance({
    facts: {
      session: { id: card.id, start, end },
      card: session.bytes,
      confirmed: { in: start, out: end },
      attestation: bytes,
    },
    own: jan.own,
    learnerName: jan.name,
    trusted: { issuers: [nhg.issuer], revoked: await readRevocations([], [nhg.issuer], crypto) },
    crypto,
    now: end + 100,
  });
}

test('a word that was taken up after a question carries a certificate, with the name on the list', async () => {
  const verified = await verifiedOf('J. v.d. Berg');
  if (verified.kind === 'refused' || verified.attested === undefined) throw new Error('It was refused.');
  const { attestation, whose } = verified.attested;
  expect(whose).toMatchObject({ by: 'name', name: 'on-list', listed: 'J. v.d. Berg' });
  const printed = (name: string) =>
    whoseAttestation(attestation, { code: verified.code, names: [name] }, crypto).then(
      (found) => found?.name,
    );
  expect(await printed('J. v.d. Berg')).toBe('on-list');
  // With their own spelling who checks it could not see whose it is: that one is not made.
  expect(await printed('Jan van der Berg')).toBeUndefined();
});

test('the word on somebody of another name carries none', async () => {
  expect(await verifiedOf('Piet de Jong')).toMatchObject({ kind: 'refused', because: 'somebody-else' });
});
