import type { ValuePath } from '../course-files/value-path.ts';
import type { RefusalReason } from './edit-refused.ts';

/** Files of the office: keys of issuers, and what was taken back. */
const trust = /^(?:issuers|revocations)(?:\/|$)/;
const courseFile = /^(?:[\w-]+\/)*[\w-][\w.-]*\.(?:ya?ml|json|md)$/;

/** Why a file is never edited; nothing when it may be. */
export function fileRefusal(file: string): RefusalReason | undefined {
  if (trust.test(file)) return 'trust';
  return courseFile.test(file) ? undefined : 'file-name';
}

const numbers: readonly unknown[] = [
  'mark',
  'choice',
  'text',
  'report',
  'index',
  'choiceOffset',
  'reportOffset',
];

/** Why a scalar may never get another value; nothing when it may. `value` is what stands there now. */
export function scalarRefusal(file: string, path: ValuePath, value: unknown): RefusalReason | undefined {
  const key = path.at(-1);
  if (file === 'nummers.yaml') return 'register';
  if (!/\.ya?ml$/.test(file)) return undefined;
  if (key === 'id') return 'id';
  if (typeof value !== 'number') return undefined;
  if (numbers.includes(key) || path.at(-2) === 'marks') return 'number';
  // In the figures of the evaluation it is what was counted.
  if (key === 'value' && !file.startsWith('evaluatie/')) return 'stored-value';
  return undefined;
}
