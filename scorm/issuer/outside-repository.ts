import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { IssuerError } from './issuer-error.ts';

/**
 * Where a path really is; refuses one inside the project, however it is written. What lies there is sooner or later
 * committed or packed.
 */
export function outsideRepository(path: string, repository: string): string {
  const real = realPath(resolve(path));
  const within = relative(realpathSync.native(repository), real);
  const isOutside = within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within);
  if (!isOutside) throw new IssuerError('files.insideRepository', { path, repository });
  return real;
}

/** The end of it may not exist yet; symbolic links on the way are followed. */
function realPath(path: string): string {
  if (isThere(path)) {
    try {
      return realpathSync.native(path);
    } catch (cause) {
      // A link that leads nowhere: what is written through it could end up anywhere.
      throw new IssuerError('files.linkToNowhere', { path }, { cause });
    }
  }
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (cause) {
    // A part of it is a file, or nobody may look into it.
    throw new IssuerError('files.notAFolder', { path }, { cause });
  }
}
