import { join } from 'node:path';
import { build } from 'vite';
import { loadCourse } from '../src/content/load.ts';
import { CourseError } from '../src/content/course-error.ts';
import type { ManifestLanguage } from './manifest/manifest-input.ts';
import { PackError } from './pack-error.ts';

/** What the packages say about the course. */
export interface CoursePackageFacts {
  readonly id: string;
  readonly version: string;
  readonly languages: readonly ManifestLanguage[];
  readonly title: Readonly<Record<ManifestLanguage, string>>;
  readonly description: Readonly<Record<ManifestLanguage, string>>;
  readonly keywords: Readonly<Record<ManifestLanguage, readonly string[]>>;
}

const root = join(import.meta.dirname, '..');

/**
 * Checks the course files and builds the website that goes into every package.
 *
 * @throws {PackError} naming every fault in the course files.
 */
export async function buildSite(
  progress: (line: string) => void,
): Promise<{ folder: string; course: CoursePackageFacts }> {
  progress('Checking the course files');
  const course = checkedCourse();
  progress('Building the course');
  const folder = join(root, 'dist', 'site');
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder },
  });
  progress('Building the course for opening from disk');
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: join(root, 'src', 'learner.ts'),
        // A classic script has no address of its own, and needs none: it has everything in it.
        checks: { emptyImportMeta: false },
        output: { format: 'iife', codeSplitting: false, entryFileNames: 'course-from-disk.js' },
      },
    },
  });
  return { folder, course };
}

function checkedCourse(): CoursePackageFacts {
  try {
    return loadCourse(join(root, 'course'));
  } catch (error) {
    if (error instanceof CourseError)
      throw new PackError(`The course files have faults:\n${error.message}`, { cause: error });
    throw error;
  }
}
