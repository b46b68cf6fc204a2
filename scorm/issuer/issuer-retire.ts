import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { dayIn } from './typed-day.ts';
import { today, type CommandContext } from './command-context.ts';
import { IssuerError } from './issuer-error.ts';
import { neededText, type Command } from './typed-command.ts';
import { issuerWith, trustedNow } from './trusted-issuers.ts';
import { writeAllOrNone } from './write-all-or-none.ts';

/** Gives a key its last day: what it signed until then stays good. */
export async function issuerRetire(command: Command, context: CommandContext): Promise<void> {
  const [keyId = ''] = command.rest;
  if (keyId === '') throw new IssuerError('key.idMissing');
  const issuer = issuerWith(keyId, await trustedNow(context));
  const until = dayIn(neededText(command, 'until'), '--until');
  // A day that is over would undo cards that are in use: that is what revoking is for.
  if (until < today(context)) throw new IssuerError('key.untilOver', { until });
  if (until < issuer.from) throw new IssuerError('key.untilBeforeFrom', { until, from: issuer.from });
  const path = join(context.courseFolder, 'issuers', `${issuer.keyId}.yaml`);
  const document = parseDocument(readFileSync(path, 'utf8'));
  document.set('until', until);
  writeAllOrNone([{ path, text: String(document), replaces: true }]);
  context.print(context.say('key.nowRetired', { name: issuer.name, keyId: issuer.keyId, until }));
}
