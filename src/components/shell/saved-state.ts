/**
 * What can be said about saving, in one calm line: saved or unsaved (waiting) or retrying (not reached);
 * browser: no LMS, kept in this browser; memory: no LMS and no storage; review, browse and refused (the LMS began no session): nothing is kept; elsewhere: another
 * tab or window writes; closing: the last save is being proved; closed, with the latest work saved or (closedUnsaved) so
 * far in this browser only.
 */
export type SavedState =
  | 'saved'
  | 'unsaved'
  | 'retrying'
  | 'browser'
  | 'memory'
  | 'review'
  | 'browse'
  | 'refused'
  | 'elsewhere'
  | 'closing'
  | 'closed'
  | 'closedUnsaved';

/** The session with the LMS has ended: nothing more can be kept until the course is opened again. */
export function isClosed(saved: SavedState): boolean {
  return saved === 'closing' || saved === 'closed' || saved === 'closedUnsaved';
}
