/** What the learner must know about this launch, if anything. */
export type LaunchNotice =
  | 'standalone'
  | 'refused'
  | 'memory'
  | 'review'
  | 'browse'
  /** The LMS has the learner as finished and gave no state: with a copy in this browser, or without. */
  | 'emptiedCopy'
  | 'emptied'
  | 'recovered'
  | 'merged'
  | 'unreadable'
  /** The LMS says that the learner was here before, and has nothing of it. */
  | 'nothingBack'
  /** It does not say so, but here is a sealed copy of the learner that what the LMS gave does not open. */
  | 'sealedCopy'
  /** The browser blocks the copy that is kept until the LMS has proved to have everything. */
  | 'noCopy';
