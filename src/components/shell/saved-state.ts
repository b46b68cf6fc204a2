/**
 * What can be said about saving, in one calm line: connecting; saved or unsaved (waiting) or retrying (not reached);
 * browser: no LMS, kept in this browser; memory: no LMS and no storage; review and browse: nothing is kept; closed.
 */
export type SavedState =
  'connecting' | 'saved' | 'unsaved' | 'retrying' | 'browser' | 'memory' | 'review' | 'browse' | 'closed';
