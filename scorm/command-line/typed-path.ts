import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/**
 * A path as it was typed or dragged into the window: npm starts in the project, the person often somewhere else, and no
 * shell has turned `~` into their own folder.
 */
export function typedPath(
  path: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const isWindows = platform === 'win32';
  const paths = isWindows ? win32 : posix;
  // The command line of Windows takes the quote after a last \ for a part of the path.
  const closed = isWindows ? path.trim().replace(/"$/, '') : path.trim();
  const bare = (isWindows ? closed.replace(/^"/, '') : closed).replace(/^(["'])(.*)\1$/, '$2');
  const plain = isWindows ? bare : bare.replaceAll(/\\(?=[ ()'&])/g, '');
  const home = /^(?:~|\$HOME|%USERPROFILE%)(?=$|[/\\])/.exec(plain);
  const own = environment.HOME ?? environment.USERPROFILE ?? homedir();
  const whole = home === null ? plain : paths.join(own, plain.slice(home[0].length));
  return paths.resolve(environment.INIT_CWD ?? '.', whole);
}
