import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  areMany,
  nextAttestations,
  type KnownAttestation,
  type NextAttestations,
} from '../../src/attendance/next-attestations.ts';
import { readOrganiserFile, type OrganiserFile } from '../../src/attendance/organiser-file.ts';
import { shortPoint } from '../../src/attendance/p256-point.ts';
import {
  readPresenceList,
  type ListedPerson,
  type PresenceList,
} from '../../src/attendance/presence-list.ts';
import {
  confirmations,
  confirmationsText,
  newestOfEach,
  signedAttestations,
} from '../../src/attendance/sign-attestations.ts';
import { readCard, type SessionCard } from '../../src/attendance/session-card.ts';
import type { Issuer } from '../../src/attendance/trust.ts';
import { signerOf, webCrypto } from '../../src/attendance/web-crypto.ts';
import { fromBase64url } from '../../src/encoding/base64url.ts';
import { attestationSheet, learnerCode } from '../../src/paper/attestation-sheet.ts';
import { confirmationsHeading } from '../../src/paper/confirmations-heading.ts';
import { minutesNow, typedPath, type CommandContext } from './command-context.ts';
import { IssuerError } from './issuer-error.ts';
import { faultTexts, inWords, wholeFaultText } from './list-fault-text.ts';
import { neededText, textOf, type Command } from './typed-command.ts';
import { outsideRepository } from './outside-repository.ts';
import { lengthenedLog, readRevisions, revisionRecord } from './earlier-confirmations.ts';
import { fontsOnDisk } from './paper-fonts.ts';
import { refusalWords } from './session-show.ts';
import { clockText, dayText } from '../../src/paper/time-text.ts';
import { trustedNow } from './trusted-issuers.ts';
import { writeAllOrNone } from './write-all-or-none.ts';

/** More is no presence list. */
const mostListBytes = 5_000_000;

/**
 * Signs the organiser's attestation of everybody on the presence list, and takes it back from who is no longer on it; with one
 * fault in the list it signs nothing. Each time the files get a number of their own: nothing is written over.
 */
export async function sessionAttest(command: Command, context: CommandContext): Promise<void> {
  const { say, print, warn } = context;
  const secretPath = typedPath(neededText(command, 'organiser'), context);
  const listPath = typedPath(neededText(command, 'list'), context);
  const out = outsideRepository(
    typedPath(textOf(command, 'out') ?? dirname(secretPath), context),
    context.repository,
  );
  const file = readOrganiserFile(textIn(secretPath));
  if (file === undefined) throw new IssuerError('confirm.noOrganiserFile', { path: secretPath });
  const { card, issuer } = await cardOf(file, secretPath, context);
  // Beside it the record and the log are kept, with names.
  const organiserPath = join(
    outsideRepository(dirname(secretPath), context.repository),
    basename(secretPath),
  );
  if (existsSync(listPath) && statSync(listPath).size > mostListBytes) {
    throw new IssuerError('files.tooLarge', { path: listPath });
  }
  const list = await readPresenceList(bytesIn(listPath), card, minutesNow(context));
  tellFaults(list, command.values['skip-faults'] === true, context);
  const crypto = webCrypto(globalThis.crypto.subtle);
  const before = await readRevisions(organiserPath, out, card);
  const next = await nextAttestations(list, before.attestations, card, crypto, minutesNow(context));
  if (list.rows.length === 0 && next.withdrawn.length === 0) throw new IssuerError('list.nobodyThere');
  await checkWithdrawals(next, before.attestations, command, context);
  const sign = await signerOf(globalThis.crypto.subtle, file.privateKey);
  const attestations = newestOfEach([
    ...before.attestations,
    ...next.unchanged,
    ...(await signedAttestations(next, card, sign, crypto)),
  ]);
  const revision = before.last + 1;
  const named = (ending: string) => join(out, `${card.id}-bevestigingen-${revision}.${ending}`);
  const confirmed = confirmations(attestations);
  const changes = changesOf(next, list, card, context);
  const files = [
    {
      path: named('txt'),
      text: confirmationsText(confirmationsHeading(card, context), file.card, attestations),
    },
    {
      path: named('html'),
      text: attestationSheet(confirmed, card, issuer, { ...context, fonts: fontsOnDisk() }),
      secret: true,
    },
  ];
  const when = {
    day: dayText(minutesNow(context), card.zone, context.language),
    time: clockText(minutesNow(context), card.zone),
  };
  const logged = say('secretFile.log', {
    ...when,
    revision,
    list: basename(listPath),
    count: confirmed.length,
  });
  writeAllOrNone([
    ...files,
    revisionRecord(organiserPath, card, { last: revision, attestations }, say('secretFile.record')),
    lengthenedLog(organiserPath, card, [logged, ...changes.map((line) => `  ${line}`)]),
  ]);
  const { length: count } = confirmed;
  print(say('confirm.done', { count }));
  for (const { path } of files) print(`  ${path}`);
  for (const line of changes) print(line);
  if (next.kept.length > 0)
    warn(
      say('confirm.kept', {
        people: namesOf(
          next.kept.map(({ person }) => person),
          context,
        ),
      }),
    );
  print(say('confirm.next', { revision }));
}

/** All faults, and the end of it where they are not skipped. */
function tellFaults({ rows, faults }: PresenceList, skips: boolean, context: CommandContext): void {
  const [fault] = faults;
  if (fault === undefined) return;
  if (fault.line === undefined) {
    throw new IssuerError('list.refused', { fault: wholeFaultText(fault, context) });
  }
  for (const text of faultTexts(faults, context)) context.warn(text);
  const { size: count } = new Set(faults.map(({ line }) => line));
  if (!skips || rows.length === 0) throw new IssuerError('list.faults', { count });
}

/** Who loses a confirmation is named; when they are many, somebody has to say that it is meant. */
async function checkWithdrawals(
  { vanished }: NextAttestations,
  before: readonly KnownAttestation[],
  command: Command,
  context: CommandContext,
): Promise<void> {
  const { say } = context;
  const { length: confirmed } = confirmations(before);
  if (command.values.withdraw === true || !areMany(vanished.length, confirmed)) return;
  const { length: count } = vanished;
  context.warn(
    say('confirm.manyGone', {
      count,
      of: confirmed,
      people: namesOf(
        vanished.map(({ person }) => person),
        context,
      ),
    }),
  );
  const answer = context.ask === undefined ? '' : await context.ask(`${say('confirm.askWithdraw')} `);
  if (!/^(?:ja|j|yes|y)$/i.test(answer.trim()))
    throw new IssuerError('confirm.notWithdrawn', { option: '--withdraw' });
}

/** What became different, for screen and log. */
function changesOf(
  next: NextAttestations,
  list: PresenceList,
  card: SessionCard,
  context: CommandContext,
): readonly string[] {
  const { say } = context;
  const times = (row: ListedPerson & { readonly in: number; readonly out: number }) =>
    `${nameOf(row, context)} (${clockText(row.in, card.zone)}–${clockText(row.out, card.zone)})`;
  const line = (
    word: 'change.added' | 'change.times' | 'change.withdrawn' | 'change.absent',
    people: readonly string[],
  ) =>
    people.length === 0 ? [] : [say(word, { count: people.length, people: inAlphabet(people, context) })];
  const { length: same } = next.unchanged;
  const skipped = [...new Set(list.faults.map((fault) => fault.line ?? 0))].map(String);
  return [
    ...line('change.added', next.added.map(times)),
    ...line('change.times', next.changed.map(times)),
    ...line(
      'change.withdrawn',
      next.withdrawn.map(({ person }) => nameOf(person, context)),
    ),
    ...(same === 0 ? [] : [say('change.none', { count: same })]),
    ...line(
      'change.absent',
      list.absent.map((person) => nameOf(person, context)),
    ),
    ...(skipped.length === 0
      ? []
      : [
          say('change.skipped', {
            count: skipped.length,
            lines: inWords(skipped, context),
          }),
        ]),
  ];
}

type Named = KnownAttestation['person'];

function nameOf({ name, code }: Named | ListedPerson, { say }: CommandContext): string {
  if (name !== '') return name;
  return code === undefined ? say('strip.unknown') : learnerCode(code);
}

function namesOf(people: readonly Named[], context: CommandContext): string {
  return inAlphabet(
    people.map((person) => nameOf(person, context)),
    context,
  );
}

/** So that somebody can be found, whatever order they are kept in. */
function inAlphabet(people: readonly string[], { language }: CommandContext): string {
  return people.toSorted((one, other) => one.localeCompare(other, language)).join('; ');
}

async function cardOf(
  file: OrganiserFile,
  path: string,
  context: CommandContext,
): Promise<{ card: SessionCard; issuer: Issuer }> {
  const trusted = await trustedNow(context);
  const read = await readCard(file.card, trusted, webCrypto(globalThis.crypto.subtle), undefined);
  if (read.kind === 'refused') {
    throw new IssuerError('confirm.cardRefused', { path, reason: context.say(refusalWords[read.because]) });
  }
  const { x, y } = file.privateKey;
  const own = shortPoint(fromBase64url(x) ?? new Uint8Array(), fromBase64url(y) ?? new Uint8Array());
  const isOwn = own.every((byte, at) => byte === read.card.organiserKey[at]);
  if (!isOwn) throw new IssuerError('confirm.noOrganiserFile', { path });
  return read;
}

function textIn(path: string): string {
  return new TextDecoder().decode(bytesIn(path));
}

function bytesIn(path: string): Uint8Array {
  if (!existsSync(path)) throw new IssuerError('files.missing', { path });
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new IssuerError('files.unreadable', { path }, { cause });
  }
}
