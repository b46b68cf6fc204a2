import { join } from 'node:path';
import { newSession, type NewSession } from '../../src/attendance/new-session.ts';
import { writeOrganiserFile } from '../../src/attendance/organiser-file.ts';
import { mostCardBytes } from '../../src/attendance/session-card.ts';
import type { Sign } from '../../src/attendance/attendance-crypto.ts';
import type { Issuer } from '../../src/attendance/trust.ts';
import { minutesNow, today, typedPath, type Desk } from './command-context.ts';
import { invitation } from './invitation.ts';
import { IssuerError } from './issuer-error.ts';
import { hasKey, passphraseVariable, signerFor } from './key-file.ts';
import { textOf, type Command } from './typed-command.ts';
import { outsideRepository } from './outside-repository.ts';
import { loadProgramme, partsOf, type Programme } from './programme.ts';
import { answered, asked } from './ask-until-right.ts';
import { roomSheet } from './room-sheet.ts';
import { cardText } from './session-card-text.ts';
import { sessionPlan } from './session-plan.ts';
import { sessionAnswers } from './session-questions.ts';
import { issuerWith, stateOf, trustedNow, type Trusted } from './trusted-issuers.ts';
import { writeTogether, type FileToWrite } from './write-all-or-none.ts';

/** Makes a session: its public card, the organiser's secret file, the sheets for the room and the invitation. */
export async function sessionNew(command: Command, desk: Desk): Promise<void> {
  const trust = await trustedNow(desk);
  const programme = loadProgramme(desk.courseFolder);
  const keys = await answered(command, 'keys', 'askKeys', (text) => folderIn(text, desk), desk);
  const issuer = issuerFor(command, keys, trust, desk);
  const readOut = (text: string) => outsideRepository(folderIn(text, desk), desk.repository);
  const out = await answered(command, 'out', 'askOut', readOut, desk);
  // First, so that a wrong passphrase costs no answers.
  const sign = await signerAsked(issuer, keys, desk);
  const answers = await sessionAnswers(command, { trust, programme, issuer }, desk);
  const random = (bytes: Uint8Array<ArrayBuffer>) => globalThis.crypto.getRandomValues(bytes);
  const session = await newSession(
    sessionPlan(answers, programme, minutesNow(desk)),
    { keyId: issuer.keyId, sign },
    { subtle: globalThis.crypto.subtle, random },
  );
  const inPackage = command.values['in-package'] === true;
  for (let folder = out; ;) {
    const files = filesOf(session, issuer, programme, folder, inPackage, desk);
    try {
      writeTogether(files);
      tell(session, files, desk);
      return;
    } catch (error) {
      if (!(error instanceof IssuerError) || desk.ask === undefined) throw error;
      desk.warn(desk.say(error.word, error.values));
      folder = await asked(`${desk.say('askOutAgain')} `, readOut, desk, folder);
    }
  }
}

/** Signs with the issuer's key; a passphrase that does not fit is asked again. */
async function signerAsked(issuer: Issuer, keys: string, desk: Desk): Promise<Sign> {
  for (;;) {
    try {
      return await signerFor(issuer, keys, desk);
    } catch (error) {
      const isTypo = error instanceof IssuerError && error.word === 'passphraseWrong';
      if (!isTypo || desk.ask === undefined || desk.environment[passphraseVariable] !== undefined)
        throw error;
      desk.warn(desk.say(error.word, error.values));
    }
  }
}

function folderIn(text: string, desk: Desk): string {
  if (text.trim() === '') throw new IssuerError('folderEmpty');
  return typedPath(text, desk);
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
