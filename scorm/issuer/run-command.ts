import { typedPath, type CommandContext } from './command-context.ts';
import { issuerList } from './issuer-list.ts';
import { issuerNew } from './issuer-new.ts';
import { issuerRetire } from './issuer-retire.ts';
import { readCommand, textOf, type Command, type CommandName } from './typed-command.ts';
import { issuerRevoke, sessionRevoke } from './revoke.ts';
import { sessionAttest } from './session-attest.ts';
import { sessionNew } from './session-new.ts';
import { sessionShow } from './session-show.ts';

const work: Readonly<
  Record<CommandName, (command: Command, context: CommandContext) => void | Promise<void>>
> = {
  new: issuerNew,
  list: issuerList,
  retire: issuerRetire,
  revoke: issuerRevoke,
  'session new': sessionNew,
  'session attest': sessionAttest,
  'session revoke': sessionRevoke,
  'session show': sessionShow,
};

/** Carries out what was typed after `npm run issuer --`. */
export async function runCommand(args: readonly string[], context: CommandContext): Promise<void> {
  const command = readCommand(args);
  if (command.name === 'help') {
    context.print(context.say('issuer.help'));
    return;
  }
  const course = textOf(command, 'course');
  await work[command.name](
    command,
    course === undefined ? context : { ...context, courseFolder: typedPath(course, context) },
  );
}
