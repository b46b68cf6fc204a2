import { isLater, uncheckedAttestation } from '../attendance/attestation.ts';
import type { AttendanceFacts, CertificateFacts, Facts } from '../programme/facts.ts';
import { joinAttendance } from '../programme/join-attendance.ts';
import type { ProgressRecord } from './record.ts';
import { rememberedVisits } from './visits.ts';

/** Two records that grew apart, as one; and the texts that had to make room. */
interface Merged {
  readonly record: ProgressRecord;
  /** Of texts that were written in both, differently: the older one, by the number of the text. */
  readonly otherTexts: Readonly<Record<number, string>>;
}

/**
 * Puts together what was done on two computers without knowing of each other. Everything that happened happened; of what
 * can only have one value the later record's counts; of a text the later one stands, and the other one is given back.
 *
 * @param inLms The one that the LMS has: only it knows what the LMS's lists were told.
 */
export function merge(inLms: ProgressRecord, inBrowser: ProgressRecord): Merged {
  const [older, newer] = inBrowser.counter > inLms.counter ? [inLms, inBrowser] : [inBrowser, inLms];
  const facts = mergeFacts(older.facts, newer.facts);
  const otherTexts = Object.fromEntries(
    Object.entries(older.facts.texts).filter(([text, typed]) => facts.texts[Number(text)] !== typed),
  );
  const visits = [...newer.visits, ...older.visits];
  const record: ProgressRecord = {
    counter: newer.counter,
    facts,
    reported: inLms.reported,
    // Both branches stay known: neither must come back as something new.
    visits: [...newer.visits.slice(0, 1), ...older.visits.slice(0, 1), ...visits]
      .filter((visit, at, all) => all.findIndex(({ id }) => id === visit.id) === at)
      .slice(0, rememberedVisits),
    ...(newer.content === undefined ? {} : { content: newer.content }),
  };
  return { record, otherTexts };
}

function mergeFacts(older: Facts, newer: Facts): Facts {
  const marks = { ...newer.marks };
  for (const [mark, at] of Object.entries(older.marks)) {
    const known = marks[Number(mark)];
    marks[Number(mark)] = known === undefined ? at : Math.min(at, known);
  }
  const attendance = mergeAttendance(older.attendance, newer.attendance);
  const secrets = secretsOf(older, newer, attendance);
  const certificate = laterCertificate(older.certificate, newer.certificate);
  const { secret: _secret, learnerCode: _code, hasOldCode: _old, ...others } = { ...older, ...newer };
  return {
    ...others,
    startedAt: Math.min(older.startedAt, newer.startedAt),
    marks,
    choices: { ...older.choices, ...newer.choices },
    texts: { ...older.texts, ...newer.texts },
    attendance,
    ...secrets,
    ...(certificate === undefined ? {} : { certificate }),
  };
}

/**
 * The certificate and the organiser's word are bound to a deelnemerscode, and that to the secret of its record: they go
 * together, of the record whose word counts, or else of one that is bound already.
 */
function secretsOf(
  older: Facts,
  newer: Facts,
  { attestation: word }: AttendanceFacts,
): Pick<Facts, 'secret' | 'learnerCode' | 'hasOldCode'> {
  const hasWord = ({ attendance }: Facts) => word !== undefined && attendance.attestation === word;
  const isBound = ({ attendance, certificate }: Facts) =>
    (attendance.attestation ?? certificate) !== undefined;
  const { secret, learnerCode, hasOldCode } =
    [newer, older].find((facts) => hasWord(facts) && facts.learnerCode !== undefined) ??
    [newer, older].find((facts) => isBound(facts) && facts.learnerCode !== undefined) ??
    [newer, older].find((facts) => facts.learnerCode !== undefined) ??
    newer;
  const kept = secret ?? (learnerCode === undefined ? older.secret : undefined);
  return {
    ...(kept === undefined ? {} : { secret: kept }),
    ...(learnerCode === undefined ? {} : { learnerCode }),
    ...(hasOldCode === undefined ? {} : { hasOldCode }),
  };
}

/** The first check-in counts; of the organiser's words the later one, so that what was taken away does not come back. */
function mergeAttendance(older: AttendanceFacts, newer: AttendanceFacts): AttendanceFacts {
  const cameFirst = (newer.checkedIn ?? Infinity) <= (older.checkedIn ?? Infinity);
  const [first, second] = cameFirst ? [newer, older] : [older, newer];
  return joinAttendance(first, second, () => laterWord(older, newer));
}

/** Whose word of the organiser counts. Its signature is checked each time something rests on it. */
function laterWord(older: AttendanceFacts, newer: AttendanceFacts): AttendanceFacts {
  if (older.confirmed === undefined || newer.confirmed === undefined)
    return newer.confirmed === undefined ? older : newer;
  const [before, after] = [older, newer].map(({ attestation }) =>
    attestation === undefined ? undefined : uncheckedAttestation(attestation),
  );
  if (before === undefined || after === undefined) return before === undefined ? newer : older;
  return before.session === after.session && isLater(before, after) ? older : newer;
}

function laterCertificate(
  older: CertificateFacts | undefined,
  newer: CertificateFacts | undefined,
): CertificateFacts | undefined {
  if (older === undefined || newer === undefined) return newer ?? older;
  return older.version > newer.version ? older : newer;
}
