import * as v from 'valibot';
import { asText, carriersIn } from '../attendance/carriers.ts';
import type { NewSession } from '../attendance/new-session.ts';

/** A session that was issued, as the office remembers it: nothing secret, and no person. */
export interface IssuedSession {
  readonly id: string;
  readonly wijk: string;
  readonly place: string;
  readonly organiser: string;
  /** Minutes since 1970. */
  readonly start: number;
  readonly end: number;
  readonly zone: string;
  /** Minutes since 1970 until when somebody can begin with its card. */
  readonly expires: number;
  /** The signed card, as text. */
  readonly card: string;
  readonly keyId: string;
  /** Minutes since 1970. */
  readonly issued: number;
  readonly revoked?: { readonly at: number; readonly why: string } | undefined;
}

const kind = 'preventie-in-de-buurt-uitgegeven';
/** Sessions that one list may hold, and characters of its file. */
const most = { sessions: 5000, characters: 8_000_000 };

const minutes = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.string(), v.maxLength(200));
const session = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{8}$/)),
  wijk: line,
  place: line,
  organiser: line,
  start: minutes,
  end: minutes,
  zone: line,
  expires: minutes,
  card: v.pipe(v.string(), v.maxLength(2000)),
  keyId: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  issued: minutes,
  revoked: v.optional(v.strictObject({ at: minutes, why: v.pipe(v.string(), v.maxLength(400)) })),
});
const file = v.strictObject({
  kind: v.literal(kind),
  version: v.literal(1),
  sessions: v.pipe(v.array(session), v.maxLength(most.sessions)),
});

/** What the office remembers of a session that was just made. */
export function issuedOf({ card, bytes }: Pick<NewSession, 'card' | 'bytes'>, keyId: string): IssuedSession {
  const { id, wijk, place, organiser, start, end, zone, expires, issuedAt } = card;
  return {
    id,
    wijk,
    place,
    organiser,
    start,
    end,
    zone,
    expires,
    card: asText('card', bytes),
    keyId,
    issued: issuedAt,
  };
}

/** The list as a file that the office keeps itself. */
export function issuedText(sessions: readonly IssuedSession[]): string {
  return `${JSON.stringify({ kind, version: 1, sessions }, null, 2)}\n`;
}

/** The sessions in a file; undefined when it is no such list, or not whole. */
export function issuedIn(text: string): readonly IssuedSession[] | undefined {
  if (text.length > most.characters) return undefined;
  try {
    const read = v.safeParse(file, JSON.parse(text.replace(/^\uFEFF/, '')));
    if (!read.success) return undefined;
    const hasCards = read.output.sessions.every(({ card }) => carriersIn(card)[0]?.kind === 'card');
    return hasCards ? read.output.sessions : undefined;
  } catch {
    // Whatever it is, it is not ours.
    return undefined;
  }
}

/** Both lists together: of one session the copy that knows more, so that nothing that was revoked comes back. */
export function issuedTogether(
  mine: readonly IssuedSession[],
  other: readonly IssuedSession[],
): readonly IssuedSession[] {
  const all = new Map(mine.map((one) => [one.id, one]));
  for (const one of other) {
    const known = all.get(one.id);
    if (known === undefined) all.set(one.id, one);
    else
      all.set(one.id, {
        ...(one.issued > known.issued ? one : known),
        revoked: known.revoked ?? one.revoked,
      });
  }
  return [...all.values()].toSorted((one, another) => another.start - one.start);
}
