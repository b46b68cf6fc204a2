import { typedPath, type Desk } from './command-context.ts';
import { issuerList } from './issuer-list.ts';
import { issuerNew } from './issuer-new.ts';
import { issuerRetire } from './issuer-retire.ts';
import { readCommand, textOf, type Command, type CommandName } from './typed-command.ts';
import { issuerRevoke, sessionRevoke } from './revoke.ts';
import { sessionAttest } from './session-attest.ts';
import { sessionNew } from './session-new.ts';
import { sessionShow } from './session-show.ts';

const work: Readonly<Record<CommandName, (command: Command, desk: Desk) => void | Promise<void>>> = {
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
export async function run(args: readonly string[], desk: Desk): Promise<void> {
  const command = readCommand(args);
  if (command.name === 'help') {
    desk.print(desk.say('help'));
    return;
  }
  const course = textOf(command, 'course');
  await work[command.name](
    command,
    course === undefined ? desk : { ...desk, courseFolder: typedPath(course, desk) },
  );
}
