import { join } from 'node:path';
import { issuerFileName, issuerText, newIssuer } from '../../src/issuing/issuer-key.ts';
import { today, typedPath, type CommandContext } from './command-context.ts';
import { keyFile, passphraseAsked } from './key-file.ts';
import { neededText, textOf, type Command } from './typed-command.ts';
import { outsideRepository } from './outside-repository.ts';
import { dayIn } from './typed-day.ts';
import { writeAllOrNone } from './write-all-or-none.ts';

/** Makes a key: the private half outside the project, the public half as `issuers/<keyId>.yaml` in the course. */
export async function issuerNew(command: Command, context: CommandContext): Promise<void> {
  const folder = outsideRepository(typedPath(neededText(command, 'keys'), context), context.repository);
  const from = dayIn(textOf(command, 'from') ?? today(context), '--from');
  const { issuer, privateKey } = await newIssuer(neededText(command, 'name'), from, globalThis.crypto.subtle);
  const { keyId, name } = issuer;
  const passphrase = command.values.passphrase === false ? undefined : await passphraseAsked(context);
  const secret = await keyFile(folder, keyId, privateKey, passphrase);
  const path = join(context.courseFolder, 'issuers', issuerFileName(issuer));
  writeAllOrNone([secret, { path, text: issuerText(issuer, context.say('key.explanation')) }]);
  context.print(context.say('key.made', { name, keyId, from, secret: secret.path, path }));
  context.print(context.say(passphrase === undefined ? 'key.keep' : 'key.keepWithPassphrase'));
}
