import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CourseFolder } from '../course-files/course-folder.ts';

/** A folder as it is on the disk now. */
export function folderOnDisk(path: string): CourseFolder {
  return {
    read: (file) => orNothing(() => readFileSync(join(path, file))),
    list: (folder = '') =>
      (orNothing(() => readdirSync(join(path, folder), { recursive: true, withFileTypes: true })) ?? [])
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(path, '/').length))
        // Windows writes its paths with \.
        .map((file) => file.replaceAll('\\', '/')),
  };
}

function orNothing<Found>(look: () => Found): Found | undefined {
  try {
    return look();
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
