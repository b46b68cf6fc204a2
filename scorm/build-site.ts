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

export function buildSite(
  progress: (line: string) => void,
): Promise<{ folder: string; course: CoursePackageFacts }> {
  progress('Building the course');
  return Promise.reject(
    new PackError('The course cannot be built yet; write buildSite in scorm/build-site.ts.'),
  );
}
