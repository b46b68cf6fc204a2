import { join } from 'node:path';
import { stringify } from 'yaml';
import * as v from 'valibot';
import { newKeyPair } from '../../src/attendance/new-session.ts';
import { issuerFile } from '../../src/course-files/trust-files.ts';
import { today, typedPath, type CommandContext } from './command-context.ts';
import { IssuerError } from './issuer-error.ts';
import { keyFile, passphraseAsked } from './key-file.ts';
import { neededText, textOf, type Command } from './typed-command.ts';
import { outsideRepository } from './outside-repository.ts';
import { dayIn } from './typed-day.ts';
import { writeAllOrNone } from './write-all-or-none.ts';
import { keyIdOf } from '../../src/encoding/key-id.ts';

/** Makes a key: the private half outside the project, the public half as `issuers/<keyId>.yaml` in the course. */
export async function issuerNew(command: Command, context: CommandContext): Promise<void> {
  const { subtle } = globalThis.crypto;
  const name = neededText(command, 'name').normalize('NFC').trim();
  const folder = outsideRepository(typedPath(neededText(command, 'keys'), context), context.repository);
  const from = dayIn(textOf(command, 'from') ?? today(context), '--from');
  const { publicKey, privateKey } = await newKeyPair(subtle);
  const keyId = keyIdOf(publicKey);
  const { x, y } = publicKey;
  const issuer = v.safeParse(issuerFile, { name, keyId, demonstration: false, from, key: { x, y } });
  if (!issuer.success || /\p{Cc}|\p{Cf}/u.test(name)) throw new IssuerError('key.nameUnfit', { name });
  const passphrase = command.values.passphrase === false ? undefined : await passphraseAsked(context);
  const secret = await keyFile(folder, keyId, privateKey, passphrase);
  const path = join(context.courseFolder, 'issuers', `${keyId}.yaml`);
  const explanation = context.say('key.explanation').replaceAll(/^/gm, '# ');
  writeAllOrNone([secret, { path, text: `${explanation}\n${stringify(issuer.output)}` }]);
  context.print(context.say('key.made', { name, keyId, from, secret: secret.path, path }));
  context.print(context.say(passphrase === undefined ? 'key.keep' : 'key.keepWithPassphrase'));
}
