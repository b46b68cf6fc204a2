import * as v from 'valibot';
import type { CourseFiles } from './course-files.ts';
import { read } from './read-file.ts';
import { day } from './schema.ts';
import { line } from './schema-values.ts';
import { upkeepFiles } from './upkeep-files.ts';

export { upkeepFiles };

const translationFile = v.record(v.string(), v.string());

/** Names are as they were typed; nobody was asked to prove them. */
const name = line(80);

const logbookFile = v.strictObject({
  versions: v.pipe(
    v.array(
      v.strictObject({
        version: line(20),
        day,
        what: line(300),
        made: v.optional(name),
        approved: v.optional(name),
        /** Issued although nobody had looked at the English of these texts: `lessen/les-3.yaml intro`. */
        english: v.optional(v.strictObject({ reason: line(300), texts: v.array(v.string()) })),
      }),
    ),
    v.minLength(1),
  ),
});

/** A field by its file and key: see `stable-key.ts`. */
const field = { file: v.string(), key: v.string() };

const commentsFile = v.strictObject({
  comments: v.array(v.strictObject({ ...field, by: v.optional(name), day, text: line(500) })),
});

const lookedFile = v.strictObject({ looked: v.array(v.strictObject({ ...field, day })) });

export type LoggedVersion = v.InferOutput<typeof logbookFile>['versions'][number];
export type Comment = v.InferOutput<typeof commentsFile>['comments'][number];
export type LookedAt = v.InferOutput<typeof lookedFile>['looked'][number];

/** What the files of the upkeep say; empty where there is none. */
export interface Upkeep {
  /** The values of `vertaling.yaml`; `undefined` where the course does not keep it. */
  readonly approvals: Readonly<Record<string, string>> | undefined;
  /** Newest first. */
  readonly versions: readonly LoggedVersion[];
  readonly comments: readonly Comment[];
  readonly looked: readonly LookedAt[];
}

/** Reads the files of the upkeep that are there; what is wrong with them is in `files`. */
export function readUpkeep(files: CourseFiles): Upkeep {
  const found = <Schema extends v.GenericSchema>(file: string, schema: Schema) =>
    files.has(file) ? read(files, file, schema, {}) : undefined;
  const versions = found(upkeepFiles.logbook, logbookFile)?.versions ?? [];
  versions.forEach(({ version }, at) => {
    if (versions.findIndex((other) => other.version === version) < at)
      files.fault(upkeepFiles.logbook, ['versions', at, 'version'], (words) => words.upkeep.twice(version));
  });
  return {
    approvals: found(upkeepFiles.translation, translationFile),
    versions,
    comments: found(upkeepFiles.comments, commentsFile)?.comments ?? [],
    looked: found(upkeepFiles.looked, lookedFile)?.looked ?? [],
  };
}

/** The same of values that were read already: what is not sound is left out. */
export function readUpkeepValues(values: (file: string) => unknown): Upkeep {
  const found = <Schema extends v.GenericSchema>(file: string, schema: Schema) => {
    const { success, output } = v.safeParse(schema, values(file));
    return success ? output : undefined;
  };
  return {
    approvals: found(upkeepFiles.translation, translationFile),
    versions: found(upkeepFiles.logbook, logbookFile)?.versions ?? [],
    comments: found(upkeepFiles.comments, commentsFile)?.comments ?? [],
    looked: found(upkeepFiles.looked, lookedFile)?.looked ?? [],
  };
}
