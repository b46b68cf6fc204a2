import { upkeepFiles } from '../course-files/upkeep-files.ts';
import { variantFile } from '../course-files/variant/variant-file.ts';
import type { DraftFiles } from './draft-files.ts';
import { EditRefused, type RefusalReason } from './edit-refused.ts';
import type { Edit } from './edit.ts';
import { fileOf } from './edit-values.ts';
import { fileRefusal, scalarRefusal } from './refusals.ts';
import { isGroup, valueAt } from './same.ts';

/** What may never be edited, whoever asks: see `RefusalReason`. */
export interface Limits {
  readonly opened: DraftFiles;
  /** `2026-11-30`; an accreditation that ended before it is closed. */
  readonly today: string;
}

/**
 * Stops at an edit of what may never be edited.
 *
 * @throws {EditRefused}
 */
export function refuseForbidden(edit: Edit, now: DraftFiles, limits: Limits): void {
  const file = fileOf(edit);
  const reason = fileRefusal(file) ?? nationalRefusal(file, now) ?? refusalOf(edit, now, limits);
  if (reason !== undefined) throw new EditRefused(reason, file);
}

/** Once there is a variant, only what it may have otherwise is edited; who makes it still keeps a log and comments. */
function nationalRefusal(file: string, now: DraftFiles): RefusalReason | undefined {
  const ownFiles: readonly string[] = [variantFile, ...Object.values(upkeepFiles)];
  return now.bytes.has(variantFile) && !ownFiles.includes(file) ? 'national' : undefined;
}

function refusalOf(edit: Edit, now: DraftFiles, limits: Limits): RefusalReason | undefined {
  const file = fileOf(edit);
  switch (edit.type) {
    case 'value': {
      const { path } = edit.place;
      const value = valueAt(now.values(file), path);
      // What is not there yet can be written; what stands there is for ever.
      const isThere = value !== undefined && value !== null;
      return (
        (isThere && value !== edit.value ? scalarRefusal(file, path, value) : undefined) ??
        accreditationRefusal(file, path, now, limits)
      );
    }
    case 'removed': {
      const { path } = edit.place;
      const value = valueAt(now.values(file), path);
      if (file === 'course.yaml' && path[0] === 'accreditation' && path.length <= 2) {
        const ids = path.length === 2 ? [idOf(value)] : listOf(value).map(idOf);
        if (ids.some((id) => isKnownAccreditation(id, limits))) return 'known-accreditation';
      }
      if (path.at(-1) === 'marks') return 'number';
      return scalarRefusal(file, path, value) ?? accreditationRefusal(file, path, now, limits);
    }
    case 'added':
      return accreditationRefusal(file, [...edit.list.path, ''], now, limits);
    case 'moved':
      return file === 'nummers.yaml'
        ? 'register'
        : accreditationRefusal(file, [...edit.list.path, ''], now, limits);
    case 'text':
    case 'file-removed':
      return file === 'nummers.yaml' ? 'register' : undefined;
    case 'file-added':
      return undefined;
  }
}

/** Something within a record that was closed already when the course was opened. */
function accreditationRefusal(
  file: string,
  path: readonly (string | number)[],
  now: DraftFiles,
  { opened, today }: Limits,
): RefusalReason | undefined {
  if (file !== 'course.yaml' || path[0] !== 'accreditation' || path.length < 3) return undefined;
  const id = idOf(valueAt(now.values(file), path.slice(0, 2)));
  const record = listOf(valueAt(opened.values(file), ['accreditation'])).find((one) => idOf(one) === id);
  const until = isGroup(record) ? record.until : undefined;
  return id !== undefined && typeof until === 'string' && until < today ? 'past-accreditation' : undefined;
}

/** An id that the register knows stands on certificates. */
function isKnownAccreditation(id: unknown, { opened }: Limits): boolean {
  return id !== undefined && listOf(valueAt(opened.values('nummers.yaml'), ['accreditation'])).includes(id);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function idOf(record: unknown): unknown {
  return isGroup(record) ? record.id : undefined;
}
