/**
 * What can be said about saving, in one calm line: saved or unsaved (waiting) or retrying (not reached);
 * browser: no LMS, kept in this browser; memory: no LMS and no storage; review, browse and refused (the LMS began no session): nothing is kept; elsewhere: another
 * tab or window writes; closing: the last save is being proved; closed, with the latest work saved or (closedUnsaved) so
 * far in this browser only; emptied: the LMS has the learner as finished and nothing else. In a finished course, forOneself:
 * own answers are in this browser; forNow: until the page is closed; closedForOneself and closedLooking: after it. exceptText and
 * closedExceptText: saved, but for a text that is longer than can be saved.
 */
export type SavedState =
  | 'saved'
  | 'exceptText'
  | 'unsaved'
  | 'retrying'
  | 'browser'
  | 'memory'
  | 'review'
  | 'browse'
  | 'refused'
  | 'emptied'
  | 'forOneself'
  | 'forNow'
  | 'elsewhere'
  | 'closing'
  | 'closed'
  | 'closedExceptText'
  | 'closedUnsaved'
  | 'closedForOneself'
  | 'closedLooking';

/** The session with the LMS has ended: nothing more can be kept until the course is opened again. */
export function isClosed(saved: SavedState): boolean {
  return saved.startsWith('clos');
}
