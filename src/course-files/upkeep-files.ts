/**
 * Files in which those who make the course keep what they did, and what they still want to do. No learner sees them: they go
 * into no package. A course may have none of them.
 */
export const upkeepFiles = {
  /** With which Dutch the English was looked at last; written by `src/translation/approvals.ts`. */
  translation: 'vertaling.yaml',
  /** What changed in each version, newest first. */
  logbook: 'logboek.yaml',
  /** What colleagues say to each other of a field. */
  comments: 'opmerkingen.yaml',
  /** When a text that names a year was looked at. */
  looked: 'nagekeken.yaml',
} as const;
