import type { CourseFault } from '../../course-files/course-error.ts';
import type { CourseDraft } from '../course-draft.ts';
import type { Edit } from '../edit.ts';
import { isValuesFile, readValues } from '../read-values.ts';
import { valueAt } from '../same.ts';

/** What mends a fault of which the corrected line is known; nothing where there is none, or the line is another by now. */
export function repairOf(draft: CourseDraft, fault: CourseFault): Edit | undefined {
  const { file, line, corrected, place } = fault;
  const text = draft.text(file);
  if (corrected === undefined || text === undefined) return undefined;
  const lines = text.split('\n');
  if (lines[line - 1] === undefined || lines[line - 1] === corrected) return undefined;
  lines[line - 1] = corrected;
  const mended = lines.join('\n');
  if (!isValuesFile(file)) return { type: 'text', file, text: mended };
  // A file that cannot be read is mended as a text; in one that can be only this value changes.
  if (readValues(file, text) === undefined) return { type: 'text', file, text: mended };
  const value = valueAt(readValues(file, mended)?.values, place.path);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? { type: 'value', place, value }
    : undefined;
}
