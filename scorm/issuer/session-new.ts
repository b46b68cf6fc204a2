import { join } from 'node:path';
import { newSession, type NewSession } from '../../src/attendance/new-session.ts';
import { writeOrganiserFile } from '../../src/attendance/organiser-file.ts';
import { mostCardBytes } from '../../src/attendance/session-card.ts';
import type { Issuer } from '../../src/attendance/trust.ts';
import { accreditationDay } from '../../src/programme/points.ts';
import { minutesNow, today, typedPath, type Desk } from './desk.ts';
import { invitation } from './invitation.ts';
import { IssuerError } from './issuer-error.ts';
import { hasKey, signerFor } from './key-file.ts';
import { textOf, type Command } from './options.ts';
import { outsideRepository } from './outside-repository.ts';
import { loadProgramme, partsOf, type Programme } from './programme.ts';
import { answered } from './questions.ts';
import { roomSheet } from './room-sheet.ts';
import { cardText } from './session-card-text.ts';
import {
  accreditationIn,
  cardLine,
  partsIn,
  sessionPlan,
  startIn,
  usualZone,
  zoneIn,
  type SessionAnswers,
} from './session-plan.ts';
import { issuerWith, stateOf, trustedNow, type Trusted } from './trusted.ts';
import { writeTogether, type FileToWrite } from './write-together.ts';

/** Makes a session: its public card, the organiser's secret file, the sheets for the room and the invitation. */
export async function sessionNew(command: Command, desk: Desk): Promise<void> {
  const trust = await trustedNow(desk);
  const programme = loadProgramme(desk.courseFolder);
  const keys = await answered(command, 'keys', 'askKeys', (text) => folderIn(text, desk), desk);
  const issuer = issuerFor(command, keys, trust, desk);
  const out = await answered(
    command,
    'out',
    'askOut',
    (text) => outsideRepository(folderIn(text, desk), desk.repository),
    desk,
  );
  const answers = await answersFor(command, trust, programme, desk);
  const sign = await signerFor(issuer, keys, desk);
  const random = (bytes: Uint8Array<ArrayBuffer>) => globalThis.crypto.getRandomValues(bytes);
  const session = await newSession(
    sessionPlan(answers, programme, minutesNow(desk)),
    { keyId: issuer.keyId, sign },
    { subtle: globalThis.crypto.subtle, random },
  );
  const excess = session.bytes.length - mostCardBytes;
  if (excess > 0) throw new IssuerError(excess === 1 ? 'cardTooLargeOne' : 'cardTooLarge', { excess });
  const files = filesOf(session, issuer, programme, out, command.values['in-package'] === true, desk);
  writeTogether(files);
  tell(session, files, desk);
}

function folderIn(text: string, desk: Desk): string {
  if (text.trim() === '') throw new IssuerError('folderEmpty');
  return typedPath(text.trim(), desk);
}

/** The named issuer, or the only one that may make cards today and whose key is there. */
function issuerFor(command: Command, keys: string, trust: Trusted, desk: Desk): Issuer {
  const named = textOf(command, 'issuer');
  if (named !== undefined) {
    const issuer = issuerWith(named, trust);
    const state = stateOf(issuer, today(desk), trust.revoked);
    const { keyId, from, until = '' } = issuer;
    if (state === 'later') throw new IssuerError('issuerLater', { keyId, from });
    if (state === 'retired') throw new IssuerError('issuerOver', { keyId, until });
    if (state === 'revoked') throw new IssuerError('issuerRevoked', { keyId });
    return issuer;
  }
  const [only, ...others] = trust.issuers.filter(
    (issuer) => stateOf(issuer, today(desk), trust.revoked) === 'in-use' && hasKey(keys, issuer.keyId),
  );
  if (only === undefined) throw new IssuerError('noKeyHere', { folder: keys });
  if (others.length > 0) {
    throw new IssuerError('whichIssuer', { known: [only, ...others].map(({ keyId }) => keyId).join(', ') });
  }
  return only;
}

async function answersFor(
  command: Command,
  trust: Trusted,
  programme: Programme,
  desk: Desk,
): Promise<SessionAnswers> {
  const zone = zoneIn(textOf(command, 'zone') ?? usualZone);
  const parts = partsIn(textOf(command, 'programme'), programme);
  const wijk = await answered(command, 'wijk', 'askWijk', (text) => cardLine(text, 'wijk', desk.say), desk);
  const place = await answered(
    command,
    'place',
    'askPlace',
    (text) => cardLine(text, 'place', desk.say),
    desk,
  );
  const organiser = await answered(
    command,
    'organiser',
    'askOrganiser',
    (text) => cardLine(text, 'organiser', desk.say),
    desk,
  );
  const start = await answered(command, 'start', 'askStart', (text) => startIn(text, zone), desk);
  if (start < minutesNow(desk)) desk.warn(desk.say('startOver'));
  const accreditation = accreditationIn(
    textOf(command, 'accreditation'),
    trust.accreditation,
    accreditationDay(start),
  );
  const earlyLeave = command.values['early-leave'] !== false;
  return { wijk, place, organiser, start, zone, parts, accreditation, earlyLeave };
}

function filesOf(
  session: NewSession,
  issuer: Issuer,
  programme: Programme,
  out: string,
  inPackage: boolean,
  desk: Desk,
): readonly FileToWrite[] {
  const { language, say } = desk;
  const { card, bytes } = session;
  const named = (ending: string) => join(out, `${card.id}-${ending}`);
  const paper = {
    session,
    issuer,
    title: programme.title[language],
    parts: partsOf(programme, card),
    language,
    say,
  };
  const text = cardText({ card, bytes }, issuer, desk);
  return [
    { path: named('sessiekaart.txt'), text },
    {
      path: named('organisator-GEHEIM.json'),
      text: writeOrganiserFile(session, say('organiserNotice')),
      secret: true,
    },
    { path: named('zaalblad.html'), text: roomSheet(paper), secret: true },
    { path: named('uitnodiging.ics'), text: invitation({ card, bytes }, issuer, paper.title, desk) },
    ...(inPackage ? [{ path: join(desk.courseFolder, 'sessions', `${card.id}.txt`), text }] : []),
  ];
}

function tell({ card, bytes }: NewSession, files: readonly FileToWrite[], desk: Desk): void {
  const { say, print } = desk;
  print(say('sessionMade', { id: card.id, bytes: bytes.length, most: mostCardBytes }));
  for (const { path, secret } of files) {
    print(`  ${path}${secret === true ? `  (${say('secret')})` : ''}`);
  }
  if (card.accreditation.length === 0) desk.warn(say('noAccreditation'));
  print(say('sessionNext'));
}
