import { carriersIn } from '../../src/attendance/carriers.ts';
import { readRevocations, type Trust } from '../../src/attendance/trust.ts';
import { readCard } from '../../src/attendance/session-card.ts';
import { webCrypto } from '../../src/attendance/web-crypto.ts';
import { isProgrammeOf, type ProgrammePart } from '../../src/content/session-programme.ts';
import type { Film } from '../../src/course-files/film.ts';
import { holdsOn } from '../../src/encoding/period.ts';
import { accreditationDay } from '../../src/programme/points.ts';
import { stateOf } from '../issuer/trusted-issuers.ts';
import type { Say } from '../command-line/words.ts';

/** Bytes above which a video is slow for who watches it on a phone, and near what an LMS takes in one file. */
const largeVideo = 20_000_000;

/** A line for each video of the course that is larger than it should be. */
export function remarksOnVideos(films: readonly Film[], say: Say): readonly string[] {
  return films.flatMap((film) =>
    film.kind === 'video' && film.bytes > largeVideo
      ? [
          say('packing.largeVideo', {
            file: `films/${film.files.join(', ')}`,
            megabytes: Math.round(film.bytes / 1e6),
          }),
        ]
      : [],
  );
}

/** A line for each session card of the package that was made for another programme: participants see its times only. */
export async function remarksOnSessions(
  { issuers, sessions }: Trust,
  programme: readonly ProgrammePart[],
  say: Say,
): Promise<readonly string[]> {
  const trusted = { issuers, revoked: { keys: new Set<string>(), sessions: new Set<string>() } };
  const crypto = webCrypto(globalThis.crypto.subtle);
  const cards = sessions
    .flatMap((text) => carriersIn(text))
    .flatMap((carrier) => (carrier.kind === 'card' ? [carrier.bytes] : []));
  const read = await Promise.all(cards.map((bytes) => readCard(bytes, trusted, crypto, undefined)));
  return read.flatMap((found) =>
    found.kind === 'card' && !isProgrammeOf(programme, found.card)
      ? [say('packing.otherProgramme', { id: found.card.id, wijk: found.card.wijk })]
      : [],
  );
}

/**
 * What somebody who makes a package must know of it, a line each: whose werksessies it trusts and which accreditation holds,
 * and clearly so when there is none. A package without them works, and gives nobody what they came for.
 *
 * @param now Minutes since 1970.
 */
export async function remarksOn(trust: Trust, now: number, say: Say): Promise<readonly string[]> {
  const day = accreditationDay(now);
  return [await trustRemark(trust, day, say), accreditationRemark(trust, day, say)];
}

async function trustRemark({ issuers, revocations }: Trust, day: string, say: Say): Promise<string> {
  if (issuers.length === 0) return say('packing.trustsNobody');
  const lists = revocations
    .flatMap((text) => carriersIn(text))
    .flatMap((carrier) => (carrier.kind === 'revocation' ? [carrier.bytes] : []));
  const revoked = await readRevocations(lists, issuers, webCrypto(globalThis.crypto.subtle));
  const are = (state: ReturnType<typeof stateOf>) =>
    issuers.filter((issuer) => stateOf(issuer, day, revoked) === state);
  const names = (some: Trust['issuers']) => [...new Set(some.map(({ name }) => name))].join(', ');
  const inUse = are('in-use');
  if (inUse.length > 0) return say('packing.trusts', { names: names(inUse) });
  const later = are('later').toSorted((one, other) => (one.from < other.from ? -1 : 1));
  if (later[0] !== undefined) return say('packing.notYetInUse', { names: names(later), from: later[0].from });
  return say('packing.noneInUse', { names: names(issuers) });
}

function accreditationRemark({ accreditation }: Trust, day: string, say: Say): string {
  const current = accreditation.filter((record) => holdsOn(day, record));
  if (current.length > 0)
    return say('packing.accreditation', {
      which: current
        .map(({ register, number, until }) =>
          say('packing.until', { record: `${register} ${number}`, until }),
        )
        .join('; '),
    });
  const [next] = accreditation
    .map(({ from }) => from)
    .filter((from) => from > day)
    .sort();
  if (next !== undefined) return say('packing.accreditationLater', { from: next });
  const last = accreditation
    .map(({ until }) => until)
    .sort()
    .at(-1);
  return last === undefined
    ? say('packing.noAccreditation')
    : say('packing.accreditationOver', { until: last });
}
