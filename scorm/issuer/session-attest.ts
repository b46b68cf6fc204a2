import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asText } from '../../src/attendance/carriers.ts';
import { readOrganiserFile, type OrganiserFile } from '../../src/attendance/organiser-file.ts';
import { shortPoint } from '../../src/attendance/p256-point.ts';
import {
  confirmRows,
  readPresenceList,
  type ConfirmedRow,
  type PresenceFault,
  type PresenceFaultKind,
} from '../../src/attendance/presence-list.ts';
import { readCard, type SessionCard } from '../../src/attendance/session-card.ts';
import type { Issuer } from '../../src/attendance/trust.ts';
import { signerOf, webCrypto } from '../../src/attendance/web-crypto.ts';
import { fromBase64url } from '../../src/encoding/base64url.ts';
import { attestationSheet, learnerCode } from './attestation-sheet.ts';
import { minutesNow, typedPath, type Desk } from './desk.ts';
import { IssuerError } from './issuer-error.ts';
import { neededText, textOf, type Command } from './options.ts';
import { outsideRepository } from './outside-repository.ts';
import { refusalWords } from './session-show.ts';
import { dayText } from './times.ts';
import { trustedNow } from './trusted.ts';
import type { Word } from './words.ts';
import { writeTogether } from './write-together.ts';

/** Signs the organiser's word on everybody on the presence list; with one fault in the list it signs nothing. */
export async function sessionAttest(command: Command, desk: Desk): Promise<void> {
  const { say, print, warn } = desk;
  const secretPath = typedPath(neededText(command, 'organiser'), desk);
  const listPath = typedPath(neededText(command, 'list'), desk);
  const out = outsideRepository(
    typedPath(textOf(command, 'out') ?? dirname(secretPath), desk),
    desk.repository,
  );
  const file = readOrganiserFile(textIn(secretPath));
  if (file === undefined) throw new IssuerError('noOrganiserFile', { path: secretPath });
  const { card, issuer } = await cardOf(file, secretPath, desk);
  const list = readPresenceList(bytesIn(listPath), card, minutesNow(desk));
  for (const fault of list.faults) warn(faultText(fault, desk));
  const skips = command.values['skip-faults'] === true;
  if (list.faults.length > 0 && (!skips || list.rows.length === 0)) {
    const { length: count } = list.faults;
    throw new IssuerError(count === 1 ? 'listHasFault' : 'listHasFaults', { count });
  }
  const { subtle } = globalThis.crypto;
  const sign = await signerOf(subtle, file.privateKey);
  const confirmed = await confirmRows(list.rows, card, sign, webCrypto(subtle), minutesNow(desk));
  const named = (ending: string) => join(out, `${card.id}-${ending}`);
  const files = [
    { path: named('bevestigingen.txt'), text: attestationText(confirmed, file, card, desk), replaces: true },
    {
      path: named('bevestigingen.html'),
      text: attestationSheet(confirmed, card, issuer, desk),
      secret: true,
      replaces: true,
    },
  ];
  writeTogether(files);
  const { length: count } = confirmed;
  print(say(count === 1 ? 'confirmedOne' : 'confirmed', { count }));
  for (const { path } of files) print(`  ${path}`);
  print(say('confirmedNext'));
}

async function cardOf(
  file: OrganiserFile,
  path: string,
  desk: Desk,
): Promise<{ card: SessionCard; issuer: Issuer }> {
  const trusted = await trustedNow(desk);
  const read = await readCard(file.card, trusted, webCrypto(globalThis.crypto.subtle), undefined);
  if (read.kind === 'refused') {
    throw new IssuerError('cardRefused', { path, reason: desk.say(refusalWords[read.because]) });
  }
  const { x, y } = file.privateKey;
  const own = shortPoint(fromBase64url(x) ?? new Uint8Array(), fromBase64url(y) ?? new Uint8Array());
  const isOwn = own.every((byte, at) => byte === read.card.organiserKey[at]);
  if (!isOwn) throw new IssuerError('noOrganiserFile', { path });
  return read;
}

/** The file that goes round: without names. */
function attestationText(
  confirmed: readonly ConfirmedRow[],
  file: OrganiserFile,
  card: SessionCard,
  { say, language }: Desk,
): string {
  const { wijk, start, zone } = card;
  const lines = [
    say('confirmationsTitle', { wijk, day: dayText(start, zone, language) }),
    say('confirmationsUse'),
    '',
    say('cardId', { id: card.id }),
    asText('card', file.card),
    ...confirmed.flatMap(({ row, attestation }) => [
      '',
      row.code === undefined
        ? say('confirmationOfRow', { line: row.line })
        : say('confirmationOfCode', { code: learnerCode(row.code) }),
      asText('attestation', attestation),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

const faultWords: Readonly<Record<PresenceFaultKind, Word>> = {
  'no-columns': 'listNoColumns',
  'no-rows': 'listNoRows',
  'too-long': 'listTooLong',
  'open-quote': 'listOpenQuote',
  nobody: 'listNobody',
  'code-typo': 'listCodeTypo',
  'code-incomplete': 'listCodeIncomplete',
  'code-too-long': 'listCodeTooLong',
  'name-too-long': 'listNameTooLong',
  'double-code': 'listDoubleCode',
  'double-name': 'listDoubleName',
  'time-in-missing': 'listNoTimeIn',
  'time-out-missing': 'listNoTimeOut',
  'time-unreadable': 'listTimeUnreadable',
  'time-ambiguous': 'listTimeAmbiguous',
  'time-outside': 'listTimeOutside',
  'out-before-in': 'listOutBeforeIn',
  'still-to-come': 'listStillToCome',
};

function faultText({ line, because, value = '', otherLine = 0 }: PresenceFault, { say }: Desk): string {
  return say('listLine', { line, fault: say(faultWords[because], { value: shown(value), otherLine }) });
}

/** A cell may hold anything: only what a terminal can show as it is, and not too much of it. */
function shown(value: string): string {
  const plain = value.replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}

function textIn(path: string): string {
  return new TextDecoder().decode(bytesIn(path));
}

function bytesIn(path: string): Uint8Array {
  if (!existsSync(path)) throw new IssuerError('fileMissing', { path });
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new IssuerError('fileUnreadable', { path }, { cause });
  }
}
