import { asText, carriersIn } from '../../attendance/carriers.ts';
import type { AttendanceCrypto, Sign } from '../../attendance/attendance-crypto.ts';
import type { SessionCard } from '../../attendance/session-card.ts';
import { wallTimeAt } from '../../attendance/zoned-time.ts';
import { fromBase64url, toBase64url } from '../../encoding/base64url.ts';
import type { DayRecord, Outcome, ReceiptMoment } from '../day-record.ts';
import { possibleNames } from '../holds-name.ts';
import type { Presence } from '../presence-at-door.ts';
import type { Results } from '../results/results.ts';

/** What NHG gets to know of a werksessie: counts, and what the group decided. No person is in it. */
export interface SessionSummary {
  readonly version: 1;
  readonly course: { readonly id: string; readonly version: string };
  readonly session: string;
  readonly wijk: string;
  /** `2026-11-12`, where the session was. */
  readonly day: string;
  /** Minutes that it lasted by its card. */
  readonly minutes: number;
  readonly practice: boolean;
  /** How often was confirmed. */
  readonly revision: number;
  readonly people: {
    readonly came: number;
    readonly full: number;
    /** Minutes of all of them together. */
    readonly minutes: number;
    /** Domain → how many came; '' for a profession that nobody chose. */
    readonly domains: Readonly<Record<string, number>>;
  };
  /** Of each moment what may be shown: nothing of fewer than five. */
  readonly results: readonly SummaryResults[];
  readonly outcome: Outcome;
}

interface SummaryResults {
  readonly moment: ReceiptMoment;
  readonly shown: number;
  /** How many gave each value of the scale, the lowest first, and how many had no opinion. */
  readonly statements: readonly {
    readonly id: string;
    readonly counts: readonly number[];
    readonly none: number;
  }[];
  readonly choices: readonly { readonly id: string; readonly counts: Readonly<Record<string, number>> }[];
}

export interface SummarySource {
  readonly record: Pick<DayRecord, 'practice' | 'people' | 'outcome' | 'preparation' | 'revisions'>;
  readonly card: Pick<SessionCard, 'id' | 'wijk' | 'start' | 'end' | 'zone'>;
  readonly course: {
    readonly id: string;
    readonly version: string;
    readonly professions: readonly { readonly id: string; readonly domain: string }[];
  };
  readonly presence: Presence;
  readonly results: readonly Results[];
}

export type MadeSummary =
  | { readonly kind: 'summary'; readonly summary: SessionSummary }
  /** A text of the outcome may hold the name of somebody who is on the list; the organiser was not asked yet. */
  | { readonly kind: 'refused'; readonly because: 'name'; readonly name: string; readonly text: string };

export function sessionSummary({ record, card, course, presence, results }: SummarySource): MadeSummary {
  const { outcome, practice, revisions } = record;
  const [possible] = possibleNames(record);
  if (possible !== undefined) return { kind: 'refused', because: 'name', ...possible };
  const came = [...presence.values()].filter(({ state }) => state === 'in' || state === 'gone');
  const domainOf = new Map(course.professions.map(({ id, domain }) => [id, domain]));
  const domains: Record<string, number> = {};
  for (const { person } of came) {
    const domain = domainOf.get(person.profession) ?? '';
    domains[domain] = (domains[domain] ?? 0) + 1;
  }
  const summary: SessionSummary = {
    version: 1,
    course: { id: course.id, version: course.version },
    session: card.id,
    wijk: card.wijk,
    day: wallTimeAt(card.start, card.zone).day,
    minutes: card.end - card.start,
    practice,
    revision: revisions.length,
    people: {
      came: came.length,
      full: came.filter(({ full }) => full).length,
      minutes: came.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
      domains,
    },
    results: results.flatMap(resultsIn),
    outcome,
  };
  return { kind: 'summary', summary };
}

function resultsIn({ moment, shown, list, choices }: Results): readonly SummaryResults[] {
  if (shown === 0) return [];
  return [
    {
      moment,
      shown,
      statements: (list?.statements ?? []).map(({ id, counts, none }) => ({ id, counts, none })),
      choices: choices.map(({ id, counts }) => ({
        id,
        counts: Object.fromEntries(counts.map(({ value, count }) => [String(value), count])),
      })),
    },
  ];
}

const kind = 'preventie-in-de-buurt-samenvatting';
const header = { alg: 'ES256', typ: 'pidb-summary+jws' };

/**
 * The summary as a file that people can read, signed by the organiser (a JWS in compact form, RFC 7515) and with the card of the
 * session, which NHG signed: so that both can be checked.
 */
export async function summaryFile(summary: SessionSummary, card: Uint8Array, sign: Sign): Promise<string> {
  const signed = [header, summary].map((part) => toBase64url(encoded(JSON.stringify(part)))).join('.');
  const signature = toBase64url(await sign(encoded(signed)));
  const file = { kind, summary, card: asText('card', card), signed: `${signed}.${signature}` };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Why a summary is not taken for what the organiser signed. */
export type SummaryFault = 'no-summary' | 'wrong-signature' | 'other-session';

/**
 * Reads what was signed; what stands beside it to be read counts for nothing.
 *
 * @param card Of the session, checked before.
 */
export async function readSummary(
  text: string,
  card: Pick<SessionCard, 'id' | 'organiserKey'>,
  crypto: Pick<AttendanceCrypto, 'verify'>,
): Promise<
  | { readonly kind: 'summary'; readonly summary: SessionSummary }
  | { readonly kind: 'refused'; readonly because: SummaryFault }
> {
  const refused = (because: SummaryFault) => ({ kind: 'refused', because }) as const;
  const file = objectIn(text);
  const signed = file?.kind === kind && typeof file.signed === 'string' ? file.signed : '';
  const [protectedHeader = '', payload = '', signature = '', ...more] = signed.split('.');
  const head = decoded(protectedHeader);
  const summary = decoded(payload);
  const bytes = fromBase64url(signature);
  if (head?.alg !== header.alg || head.typ !== header.typ || more.length > 0) return refused('no-summary');
  if (summary === undefined || bytes === undefined) return refused('no-summary');
  const message = encoded(`${protectedHeader}.${payload}`);
  if (!(await crypto.verify(card.organiserKey, message, bytes))) return refused('wrong-signature');
  // The key signed it, so that it is as `sessionSummary` made it.
  if (summary.session !== card.id) return refused('other-session');
  return { kind: 'summary', summary: summary as unknown as SessionSummary };
}

/** The card that came along in a summary, still to be checked; undefined where none is. */
export function cardInSummary(text: string): Uint8Array | undefined {
  const card = objectIn(text)?.card;
  const [carrier] = typeof card === 'string' ? carriersIn(card) : [];
  return carrier?.kind === 'card' ? carrier.bytes : undefined;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decoded(part: string): Record<string, unknown> | undefined {
  const bytes = fromBase64url(part);
  return bytes === undefined ? undefined : objectIn(new TextDecoder().decode(bytes));
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    // Whatever it is, it is not ours.
    return undefined;
  }
}
