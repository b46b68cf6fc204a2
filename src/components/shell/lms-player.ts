/** LMSs of which we know what the learner presses to go back from a course in a frame; each has its words. */
export type KnownLms = 'moodle' | 'openolat' | 'ilias' | 'openedx' | 'frappe';

/** Part of an address that only this LMS has. */
const addresses: Readonly<Record<KnownLms, RegExp>> = {
  moodle: /\/mod\/scorm\//,
  openolat: /\/(auth|dmz)\/RepositoryEntry|\/olat\//,
  ilias: /\/ilias\.php|\/goto\.php|ilSCORM|Modules\/Scorm/i,
  openedx: /\/xblock\/|course-v1:/,
  frappe: /\/lms\/courses\//,
};

/**
 * What plays the course: a window of its own, which a learner closes, or a frame in an LMS, where there is something to
 * press around it.
 */
export function lmsPlayer(page: Window = window): 'window' | 'frame' | KnownLms {
  if (page.parent === page) return 'window';
  const around = addressesAround(page);
  const known = (Object.keys(addresses) as KnownLms[]).find((lms) =>
    around.some((address) => addresses[lms].test(address)),
  );
  return known ?? 'frame';
}

function addressesAround(page: Window): readonly string[] {
  const found = [page.document.referrer, page.location.href];
  for (let frame = page; frame !== frame.parent; frame = frame.parent) {
    try {
      found.push(frame.parent.location.href);
    } catch {
      // Of another site; the page that led here is known all the same.
      break;
    }
  }
  return found;
}
