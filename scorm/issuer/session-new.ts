import { join } from 'node:path';
import { newSession, type NewSession } from '../../src/attendance/new-session.ts';
import { writeFacilitatorFile, writeOrganiserFile } from '../../src/attendance/organiser-file.ts';
import { mostCardBytes } from '../../src/attendance/session-card.ts';
import type { Sign } from '../../src/attendance/attendance-crypto.ts';
import type { Issuer } from '../../src/attendance/trust.ts';
import { minutesNow, today, typedPath, type CommandContext } from './command-context.ts';
import { invitation } from '../../src/paper/invitation.ts';
import { faultText, isFault } from './fault-text.ts';
import { IssuerError } from './issuer-error.ts';
import { hasKey, passphraseVariable, signerFor } from './key-file.ts';
import { textOf, type Command } from './typed-command.ts';
import { outsideRepository } from './outside-repository.ts';
import { loadProgramme, type Programme } from './programme.ts';
import { partsOf } from '../../src/paper/parts.ts';
import { fontsOnDisk } from './paper-fonts.ts';
import { answered, asked } from './ask-until-right.ts';
import { roomSheet } from '../../src/paper/room-sheet.ts';
import { cardText } from '../../src/paper/card-text.ts';
import { sessionPlan } from '../../src/issuing/session-plan.ts';
import { sessionAnswers } from './session-questions.ts';
import { issuerWith, stateOf, trustedNow, type Trusted } from './trusted-issuers.ts';
import { writeAllOrNone, type FileToWrite } from './write-all-or-none.ts';

/** Makes a session: its public card, the organiser's secret file, the sheets for the room and the invitation. */
export async function sessionNew(command: Command, context: CommandContext): Promise<void> {
  const trust = await trustedNow(context);
  const programme = loadProgramme(context.courseFolder);
  const keys = await answered(command, 'keys', 'session.askKeys', (text) => folderIn(text, context), context);
  const issuer = issuerFor(command, keys, trust, context);
  const readOut = (text: string) => outsideRepository(folderIn(text, context), context.repository);
  const out = await answered(command, 'out', 'session.askOut', readOut, context);
  // First, so that a wrong passphrase costs no answers.
  const sign = await signerAsked(issuer, keys, context);
  const answers = await sessionAnswers(command, { trust, programme, issuer }, context);
  const random = (bytes: Uint8Array<ArrayBuffer>) => globalThis.crypto.getRandomValues(bytes);
  const session = await newSession(
    sessionPlan(answers, programme, minutesNow(context)),
    { keyId: issuer.keyId, sign },
    { subtle: globalThis.crypto.subtle, random },
  );
  const inPackage = command.values['in-package'] === true;
  for (let folder = out; ;) {
    const files = filesOf(session, issuer, programme, folder, inPackage, context);
    try {
      writeAllOrNone(files);
      tell(session, files, context);
      return;
    } catch (error) {
      if (!isFault(error) || context.ask === undefined) throw error;
      context.warn(faultText(error, context.say));
      folder = await asked(`${context.say('session.askOutAgain')} `, readOut, context, folder);
    }
  }
}

/** Signs with the issuer's key; a passphrase that does not fit is asked again. */
async function signerAsked(issuer: Issuer, keys: string, context: CommandContext): Promise<Sign> {
  for (;;) {
    try {
      return await signerFor(issuer, keys, context);
    } catch (error) {
      const isTypo = error instanceof IssuerError && error.word === 'passphrase.wrong';
      if (!isTypo || context.ask === undefined || context.environment[passphraseVariable] !== undefined)
        throw error;
      context.warn(context.say(error.word, error.values));
    }
  }
}

function folderIn(text: string, context: CommandContext): string {
  if (text.trim() === '') throw new IssuerError('files.folderEmpty');
  return typedPath(text, context);
}

/** The named issuer, or the only one that may make cards today and whose key is there. */
function issuerFor(command: Command, keys: string, trust: Trusted, context: CommandContext): Issuer {
  const named = textOf(command, 'issuer');
  if (named !== undefined) {
    const issuer = issuerWith(named, trust);
    const state = stateOf(issuer, today(context), trust.revoked);
    const { keyId, from, until = '' } = issuer;
    if (state === 'later') throw new IssuerError('key.countsFrom', { keyId, from });
    if (state === 'retired') throw new IssuerError('key.isRetired', { keyId, until });
    if (state === 'revoked') throw new IssuerError('key.isRevoked', { keyId });
    return issuer;
  }
  const [only, ...others] = trust.issuers.filter(
    (issuer) => stateOf(issuer, today(context), trust.revoked) === 'in-use' && hasKey(keys, issuer.keyId),
  );
  if (only === undefined) throw new IssuerError('key.noneHere', { folder: keys });
  if (others.length > 0) {
    throw new IssuerError('key.which', { known: [only, ...others].map(({ keyId }) => keyId).join(', ') });
  }
  return only;
}

function filesOf(
  session: NewSession,
  issuer: Issuer,
  programme: Programme,
  out: string,
  inPackage: boolean,
  context: CommandContext,
): readonly FileToWrite[] {
  const { language, say } = context;
  const { card, bytes } = session;
  const named = (ending: string) => join(out, `${card.id}-${ending}`);
  const sheet = {
    session,
    issuer,
    title: programme.title[language],
    parts: partsOf(programme.parts, card),
    language,
    say,
    fonts: fontsOnDisk(),
  };
  const text = cardText({ card, bytes }, issuer, programme.title.nl, context);
  return [
    { path: named('sessiekaart.txt'), text },
    {
      path: named('organisator-GEHEIM.json'),
      text: writeOrganiserFile(session, say('secretFile.organiser')),
      secret: true,
    },
    {
      path: named('gespreksleider-GEHEIM.json'),
      text: writeFacilitatorFile(session, say('secretFile.facilitator')),
      secret: true,
    },
    { path: named('zaalblad.html'), text: roomSheet(sheet), secret: true },
    { path: named('uitnodiging.ics'), text: invitation({ card, bytes }, issuer, sheet.title, context) },
    ...(inPackage ? [{ path: join(context.courseFolder, 'sessions', `${card.id}.txt`), text }] : []),
  ];
}

function tell({ card, bytes }: NewSession, files: readonly FileToWrite[], context: CommandContext): void {
  const { say, print } = context;
  print(say('session.made', { id: card.id, bytes: bytes.length, most: mostCardBytes }));
  for (const { path, secret } of files) {
    print(`  ${path}${secret === true ? `  (${say('session.secret')})` : ''}`);
  }
  if (card.accreditation.length === 0) context.warn(say('session.noAccreditation'));
  print(say('session.next'));
}
