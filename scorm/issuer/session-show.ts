import { existsSync, readFileSync, statSync } from 'node:fs';
import { carriersIn, looksLikeOurs, mostText, type Carrier } from '../../src/attendance/carriers.ts';
import { readMessage } from '../../src/attendance/cose-sign1.ts';
import { readCard, type CardFault, type SessionCard } from '../../src/attendance/session-card.ts';
import { readAttestation } from '../../src/attendance/attestation.ts';
import { isWithdrawal } from '../../src/programme/presence.ts';
import { keyOf, revocationType } from '../../src/attendance/trust.ts';
import { webCrypto } from '../../src/attendance/web-crypto.ts';
import { toHex } from '../../src/encoding/hex.ts';
import { minutesNow, typedPath, type CommandContext } from './command-context.ts';
import { IssuerError } from './issuer-error.ts';
import type { Command } from './typed-command.ts';
import { takenIn } from '../../src/issuing/revocation-list.ts';
import { courseName } from './programme.ts';
import { cardLines } from '../../src/paper/card-text.ts';
import { clockText } from '../../src/paper/time-text.ts';
import { trustedNow, type Trusted } from './trusted-issuers.ts';
import type { Word } from '../command-line/words.ts';

export const refusalWords: Readonly<Record<CardFault, Word>> = {
  'too-large': 'refused.tooLarge',
  damaged: 'refused.damaged',
  'unknown-issuer': 'refused.unknownIssuer',
  'wrong-signature': 'refused.wrongSignature',
  'out-of-bounds': 'refused.outOfBounds',
  'issuer-revoked': 'refused.issuerRevoked',
  'issuer-not-valid': 'refused.issuerNotValid',
  'session-revoked': 'refused.sessionRevoked',
  expired: 'refused.expired',
  'from-the-future': 'refused.fromTheFuture',
};

/** Says in words what is in a file or text, and whether the course accepts it. Codes are never shown. */
export async function sessionShow(command: Command, context: CommandContext): Promise<void> {
  const [given = ''] = command.rest;
  if (given === '') throw new IssuerError('show.nothingToShow');
  const text = textOf(given, context);
  const carriers = carriersIn(text);
  if (carriers.length === 0)
    throw new IssuerError(looksLikeOurs(text) ? 'show.notWhole' : 'show.nothingFound');
  if (text.includes('preventie-in-de-buurt-organisator')) context.warn(context.say('show.isSecret'));
  const trusted = await trustedNow(context);
  let card: SessionCard | undefined;
  for (const carrier of carriers) {
    if (carrier.kind === 'card' || carrier.kind === 'moment') {
      card = await showCard(carrier.kind === 'card' ? carrier.bytes : carrier.card, trusted, context);
    } else if (carrier.kind === 'revocation') await showList(carrier.bytes, trusted, context);
    else if (carrier.kind === 'learner') context.print(context.say('show.isLearnerCode'));
    else if (carrier.kind === 'certificate') context.print(context.say('show.isCertificate'));
    else if (carrier.kind === 'receipt') context.print(context.say('show.isReceipt'));
  }
  await showAttestations(carriers, card, context);
}

function textOf(given: string, context: CommandContext): string {
  if (/^pidb[.:]/i.test(given)) return given;
  const path = typedPath(given, context);
  if (!existsSync(path) || !statSync(path).isFile()) throw new IssuerError('files.missing', { path });
  if (statSync(path).size > mostText) throw new IssuerError('files.tooLarge', { path });
  return readFileSync(path, 'utf8');
}

async function showCard(
  bytes: Uint8Array,
  trusted: Trusted,
  context: CommandContext,
): Promise<SessionCard | undefined> {
  const { say, print } = context;
  const crypto = webCrypto(globalThis.crypto.subtle);
  const read = await readCard(bytes, trusted, crypto, minutesNow(context));
  if (read.kind === 'refused') {
    throw new IssuerError('show.cardNotAccepted', { reason: say(refusalWords[read.because]) });
  }
  const { card, issuer } = read;
  print(say('card.title', { course: courseName(context.courseFolder) }));
  for (const line of cardLines(card, issuer, context)) print(`  ${line}`);
  for (const { kind, opens } of card.moments) {
    const from = clockText(card.start + opens, card.zone);
    const words = { in: 'show.codeIn', out: 'show.codeOut', early: 'show.codeEarly' } as const;
    print(`  ${say(words[kind], { from })}`);
  }
  print(`  ${say('show.cardAccepted', { bytes: bytes.length })}`);
  return card;
}

async function showList(bytes: Uint8Array, trusted: Trusted, context: CommandContext): Promise<void> {
  const list = readMessage(bytes, revocationType);
  const signer = trusted.issuers.find(
    ({ keyId }) => list?.keyId !== undefined && keyId === toHex(list.keyId),
  );
  const crypto = webCrypto(globalThis.crypto.subtle);
  if (list === undefined || signer === undefined || !(await list.isSignedBy(keyOf(signer), crypto))) {
    throw new IssuerError('show.listNotAccepted');
  }
  const { keys, sessions } = takenIn(list.claims);
  context.print(context.say('show.isList', { name: signer.name, keyId: signer.keyId }));
  for (const keyId of keys) context.print(`  ${context.say('show.listedKey', { keyId })}`);
  for (const id of sessions) context.print(`  ${context.say('card.id', { id })}`);
}

async function showAttestations(
  carriers: readonly Carrier[],
  card: SessionCard | undefined,
  context: CommandContext,
): Promise<void> {
  const found = carriers.filter((carrier) => carrier.kind === 'attestation');
  const { length: count } = found;
  if (count === 0) return;
  if (card === undefined) {
    context.print(context.say('show.attestationsWithoutCard', { count }));
    return;
  }
  const crypto = webCrypto(globalThis.crypto.subtle);
  const read = await Promise.all(
    found.map(({ bytes }) => readAttestation(bytes, card, crypto, minutesNow(context))),
  );
  const good = read.filter(({ kind }) => kind === 'attestation').length;
  context.print(context.say('show.attestationsFound', { good, count }));
  const withdrawn = read.filter(
    (word) => word.kind === 'attestation' && isWithdrawal(word.attestation),
  ).length;
  if (withdrawn > 0) context.print(context.say('show.withdrawalsFound', { count: withdrawn }));
}
