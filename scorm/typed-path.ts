import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * A path as it was typed or dragged into the window: npm starts in the project, the person often somewhere else, and no
 * shell has turned `~` into their own folder.
 */
export function typedPath(
  path: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const bare = path.trim().replace(/^(["'])(.*)\1$/, '$2');
  const plain = process.platform === 'win32' ? bare : bare.replaceAll(/\\(?=[ ()'&])/g, '');
  const home = /^(?:~|\$HOME|%USERPROFILE%)(?=$|[/\\])/.exec(plain);
  const own = environment.HOME ?? environment.USERPROFILE ?? homedir();
  const whole = home === null ? plain : join(own, plain.slice(home[0].length));
  return resolve(environment.INIT_CWD ?? '.', whole);
}
