/** What a page can know of where it stands. */
export interface PageFacts {
  /** `self.origin`: "null" for a frame without an origin, and in most browsers for a file. */
  readonly origin: string;
  /** With the colon. */
  readonly protocol: string;
  /** The standard that this package was made for. */
  readonly standard: string | undefined;
}

/**
 * Can the course go on once it has begun? In a frame without an origin, or as a package for an LMS that is opened from
 * disk, a browser refuses every next file. `opening.js` says so then.
 */
export function mayStart({ origin, protocol, standard }: PageFacts): boolean {
  return protocol === 'file:' ? standard === 'none' : origin !== 'null';
}
