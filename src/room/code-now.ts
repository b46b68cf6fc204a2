import type { OrganiserFile } from '../attendance/organiser-file.ts';
import type { MomentKind, SessionCard } from '../attendance/session-card.ts';

/** Minutes after the end in which somebody may still check out. */
const afterEnd = 120;

/** Which code of the room may be shown now, and which one opens next. */
export interface CodeNow {
  readonly shown: { readonly moment: 'in' | 'out'; readonly code: string } | undefined;
  /** Minutes since 1970. */
  readonly next: { readonly moment: 'in' | 'out'; readonly opens: number } | undefined;
}

type Codes = OrganiserFile['codes'];

/**
 * The code of arrival stays for who comes late, until that of departure opens; that one is never shown before its time.
 * The code for who leaves early is not for a screen: it is shown at the door.
 *
 * @param now Minutes since 1970.
 */
export function codeNow(
  card: Pick<SessionCard, 'start' | 'end' | 'moments'>,
  codes: Codes,
  now: number,
): CodeNow {
  const moments = card.moments
    .flatMap(({ kind, opens }) => (isForAll(kind) ? [{ moment: kind, opens: card.start + opens }] : []))
    .toSorted((one, other) => one.opens - other.opens);
  const open = now > card.end + afterEnd ? undefined : moments.findLast(({ opens }) => opens <= now);
  const code = codes.find(({ moment }) => moment === open?.moment)?.code;
  return {
    shown: open === undefined || code === undefined ? undefined : { moment: open.moment, code },
    next: moments.find(({ opens }) => opens > now),
  };
}

function isForAll(kind: MomentKind): kind is 'in' | 'out' {
  return kind !== 'early';
}
