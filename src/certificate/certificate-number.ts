import { inGroups } from '../encoding/crockford.ts';

/** The number of a certificate as people read it: `7F3K92QD` is `PB-7F3K-92QD`. */
export function writtenNumber(number: string): string {
  return `PB-${inGroups(number)}`;
}

/** Under which name a certificate is kept on a computer. */
export function certificateFile(number: string): string {
  // A check symbol may be one that some computers do not take in the name of a file.
  return `certificaat-${writtenNumber(number).replaceAll(/[^A-Z0-9-]/g, '_')}.pdf`;
}
