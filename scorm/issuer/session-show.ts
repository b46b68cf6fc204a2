import { existsSync, readFileSync, statSync } from 'node:fs';
import { carriersIn, looksLikeOurs, mostText, type Carrier } from '../../src/attendance/carriers.ts';
import { readMessage } from '../../src/attendance/cose-sign1.ts';
import { readCard, type CardFault, type SessionCard } from '../../src/attendance/session-card.ts';
import { isWithdrawal, readAttestation } from '../../src/attendance/attestation.ts';
import { keyOf, revocationType } from '../../src/attendance/trust.ts';
import { webCrypto } from '../../src/attendance/web-crypto.ts';
import { toHex } from '../../src/encoding/hex.ts';
import { minutesNow, typedPath, type Desk } from './command-context.ts';
import { IssuerError } from './issuer-error.ts';
import type { Command } from './typed-command.ts';
import { takenIn } from './revoke.ts';
import { courseName } from './programme.ts';
import { cardLines } from './session-card-text.ts';
import { clockText } from './time-text.ts';
import { trustedNow, type Trusted } from './trusted-issuers.ts';
import type { Word } from './words.ts';

export const refusalWords: Readonly<Record<CardFault, Word>> = {
  'too-large': 'refusedTooLarge',
  damaged: 'refusedDamaged',
  'unknown-issuer': 'refusedUnknownIssuer',
  'wrong-signature': 'refusedWrongSignature',
  'out-of-bounds': 'refusedOutOfBounds',
  'issuer-revoked': 'refusedIssuerRevoked',
  'issuer-not-valid': 'refusedIssuerNotValid',
  'session-revoked': 'refusedSessionRevoked',
  expired: 'refusedExpired',
  'from-the-future': 'refusedFromTheFuture',
};

/** Says in words what is in a file or text, and whether the course accepts it. Codes are never shown. */
export async function sessionShow(command: Command, desk: Desk): Promise<void> {
  const [given = ''] = command.rest;
  if (given === '') throw new IssuerError('nothingToShow');
  const text = textOf(given, desk);
  const carriers = carriersIn(text);
  if (carriers.length === 0) throw new IssuerError(looksLikeOurs(text) ? 'notWhole' : 'nothingFound');
  if (text.includes('preventie-in-de-buurt-organisator')) desk.warn(desk.say('isSecret'));
  const trusted = await trustedNow(desk);
  let card: SessionCard | undefined;
  for (const carrier of carriers) {
    if (carrier.kind === 'card' || carrier.kind === 'moment') {
      card = await showCard(carrier.kind === 'card' ? carrier.bytes : carrier.card, trusted, desk);
    } else if (carrier.kind === 'revocation') await showList(carrier.bytes, trusted, desk);
    else if (carrier.kind === 'learner') desk.print(desk.say('isLearnerCode'));
    else if (carrier.kind === 'certificate') desk.print(desk.say('isCertificate'));
  }
  await showAttestations(carriers, card, desk);
}

function textOf(given: string, desk: Desk): string {
  if (/^pidb[.:]/i.test(given)) return given;
  const path = typedPath(given, desk);
  if (!existsSync(path) || !statSync(path).isFile()) throw new IssuerError('fileMissing', { path });
  if (statSync(path).size > mostText) throw new IssuerError('fileTooLarge', { path });
  return readFileSync(path, 'utf8');
}

async function showCard(bytes: Uint8Array, trusted: Trusted, desk: Desk): Promise<SessionCard | undefined> {
  const { say, print } = desk;
  const crypto = webCrypto(globalThis.crypto.subtle);
  const read = await readCard(bytes, trusted, crypto, minutesNow(desk));
  if (read.kind === 'refused') {
    throw new IssuerError('cardNotAccepted', { reason: say(refusalWords[read.because]) });
  }
  const { card, issuer } = read;
  print(say('cardTitle', { course: courseName(desk.courseFolder) }));
  for (const line of cardLines(card, issuer, desk)) print(`  ${line}`);
  for (const { kind, opens } of card.moments) {
    const from = clockText(card.start + opens, card.zone);
    const words = { in: 'codeInFrom', out: 'codeOutFrom', early: 'codeEarly' } as const;
    print(`  ${say(words[kind], { from })}`);
  }
  print(`  ${say('cardAccepted', { bytes: bytes.length })}`);
  return card;
}

async function showList(bytes: Uint8Array, trusted: Trusted, desk: Desk): Promise<void> {
  const list = readMessage(bytes, revocationType);
  const signer = trusted.issuers.find(
    ({ keyId }) => list?.keyId !== undefined && keyId === toHex(list.keyId),
  );
  const crypto = webCrypto(globalThis.crypto.subtle);
  if (list === undefined || signer === undefined || !(await list.isSignedBy(keyOf(signer), crypto))) {
    throw new IssuerError('listNotAccepted');
  }
  const { keys, sessions } = takenIn(list.claims);
  desk.print(desk.say('isList', { name: signer.name, keyId: signer.keyId }));
  for (const keyId of keys) desk.print(`  ${desk.say('listedKey', { keyId })}`);
  for (const id of sessions) desk.print(`  ${desk.say('cardId', { id })}`);
}

async function showAttestations(
  carriers: readonly Carrier[],
  card: SessionCard | undefined,
  desk: Desk,
): Promise<void> {
  const found = carriers.filter((carrier) => carrier.kind === 'attestation');
  const { length: count } = found;
  if (count === 0) return;
  if (card === undefined) {
    desk.print(desk.say('attestationsWithoutCard', { count }));
    return;
  }
  const crypto = webCrypto(globalThis.crypto.subtle);
  const read = await Promise.all(
    found.map(({ bytes }) => readAttestation(bytes, card, crypto, minutesNow(desk))),
  );
  const good = read.filter(({ kind }) => kind === 'attestation').length;
  desk.print(desk.say('attestationsFound', { good, count }));
  const withdrawn = read.filter(
    (word) => word.kind === 'attestation' && isWithdrawal(word.attestation),
  ).length;
  if (withdrawn > 0) desk.print(desk.say('withdrawalsFound', { count: withdrawn }));
}
