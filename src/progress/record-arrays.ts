import type { Language } from '../course-files/language.ts';
import type { AttendanceFacts, CertificateFacts, Facts, SessionFacts } from '../programme/facts.ts';
import type { ProgressRecord, Visit } from './record.ts';

/** A record as values in a fixed order, which is a storage format: a new value goes at the end, where older versions ignore it. */
export type Arrays = readonly [
  counter: number,
  startedAt: number,
  language: string,
  place: readonly number[],
  profession: number,
  /** Minutes since startedAt plus 1 by mark; 0 where it did not happen. */
  marks: readonly number[],
  /** One character by choice: the value, or `-`. */
  choices: string,
  texts: readonly string[],
  attendance: readonly (string | number)[],
  certificate: readonly (string | number)[],
  reportedObjectives: string,
  reportedInteractions: string,
  content: string,
  learnerCode: string,
  bigNumber: string,
  /** `k3f,a0zaz`: 3 characters of the visit, then its counter in base 36 where it is not the record's own. */
  visits: string,
  secret: string,
  /** The code is older than the secret. In format 1 it is absent, with all that follows, where there is nothing to say. */
  hasOldCode: number,
  receiptTag: string,
  /** The pauses of the session: the start of each in minutes after that of the session and its length, by turns. */
  breaks: readonly number[],
];

export function toArrays({ counter, facts, reported, content, visits }: ProgressRecord): Arrays {
  const { attendance, certificate } = facts;
  return [
    counter,
    facts.startedAt,
    facts.language ?? '',
    facts.place === undefined ? [] : [facts.place.step, facts.place.anchor],
    facts.profession ?? 0,
    // A clock that was put back must not lose what was done.
    byIndex(facts.marks, 0, (at) => Math.max(0, at - facts.startedAt) + 1),
    byIndex(facts.choices, '-', String).join(''),
    byIndex(facts.texts, '', (text) => text),
    [
      attendance.session?.start ?? 0,
      attendance.session?.end ?? 0,
      attendance.checkedIn ?? 0,
      attendance.checkedOut ?? 0,
      attendance.confirmed?.in ?? 0,
      attendance.confirmed?.out ?? 0,
      attendance.codes?.in ?? '',
      attendance.codes?.out ?? '',
      (attendance.afterwards?.in === true ? 1 : 0) +
        (attendance.afterwards?.out === true ? 2 : 0) +
        (attendance.unproven === true ? 4 : 0),
      attendance.session?.id ?? '',
    ],
    certificate === undefined ? [] : certificateToArray(certificate),
    reported.objectives,
    reported.interactions,
    content ?? '',
    facts.learnerCode ?? '',
    facts.bigNumber ?? '',
    visits.map((visit) => visit.id + (visit.counter === counter ? '' : visit.counter.toString(36))).join(),
    facts.secret ?? '',
    facts.hasOldCode === true ? 1 : 0,
    facts.receiptTag ?? '',
    breaksToArray(attendance.session),
  ];
}

/** A record of what was stored, whoever wrote it: a value of the wrong kind is left out. */
export function fromArrays(
  found: unknown,
  card: Uint8Array,
  attestation: Uint8Array,
): ProgressRecord | undefined {
  if (!isList(found)) return undefined;
  const [
    counter,
    startedAt,
    language,
    place,
    profession,
    marks,
    choices,
    texts,
    attendance,
    certificate,
    objectives,
    interactions,
    content,
    learnerCode,
    bigNumber,
    visits,
    secret,
    oldCode,
    receiptTag,
    breaks,
  ] = found;
  if (!isCount(counter) || !isCount(startedAt)) return undefined;
  const facts: Facts = {
    startedAt,
    marks: fromIndex(numbers(marks), (at) => (at > 0 ? startedAt + at - 1 : undefined)),
    choices: fromIndex([...text(choices)], (digit) => (/^[0-9]$/.test(digit) ? Number(digit) : undefined)),
    texts: fromIndex(Array.isArray(texts) ? texts.map(text) : [], (typed) =>
      typed === '' ? undefined : typed,
    ),
    attendance: attendanceOf(isList(attendance) ? attendance : [], numbers(breaks), card, attestation),
    ...optional('language', languageOf(language)),
    ...optional('place', placeOf(numbers(place))),
    ...optional('profession', isCount(profession) && profession > 0 ? profession : undefined),
    ...optional('secret', filled(secret)),
    ...optional('learnerCode', filled(learnerCode)),
    ...optional('hasOldCode', oldCode === 1 ? (true as const) : undefined),
    ...optional('bigNumber', filled(bigNumber)),
    ...optional('receiptTag', filled(receiptTag)),
    ...optional('certificate', certificateOf(certificate)),
  };
  return {
    counter,
    facts,
    reported: { objectives: text(objectives), interactions: text(interactions) },
    ...optional('content', filled(content)),
    visits: text(visits)
      .split(',')
      .flatMap((visit) => visitOf(visit, counter)),
  };
}

function attendanceOf(
  values: readonly unknown[],
  breaks: readonly number[],
  card: Uint8Array,
  attestation: Uint8Array,
): AttendanceFacts {
  const [
    start = 0,
    end = 0,
    checkedIn = 0,
    checkedOut = 0,
    confirmedIn = 0,
    confirmedOut = 0,
    ,
    ,
    flags = 0,
  ] = numbers(values);
  const codes = { ...optional('in', filled(values[6])), ...optional('out', filled(values[7])) };
  return {
    ...(end > start
      ? {
          session: {
            start,
            end,
            ...optional('id', filled(values[9])),
            ...optional('breaks', breaksFrom(breaks, start)),
          },
        }
      : {}),
    ...(checkedIn > 0 ? { checkedIn } : {}),
    ...(checkedOut > 0 ? { checkedOut } : {}),
    ...(Object.keys(codes).length > 0 ? { codes } : {}),
    ...(flags & 3
      ? {
          afterwards: {
            ...(flags & 1 ? { in: true as const } : {}),
            ...(flags & 2 ? { out: true as const } : {}),
          },
        }
      : {}),
    ...(confirmedOut > 0 ? { confirmed: { in: confirmedIn, out: confirmedOut } } : {}),
    ...(confirmedOut > 0 && flags & 4 ? { unproven: true as const } : {}),
    ...(card.length > 0 ? { card } : {}),
    ...(attestation.length > 0 ? { attestation } : {}),
  };
}

function breaksToArray(session: SessionFacts | undefined): readonly number[] {
  return (session?.breaks ?? []).flatMap(({ start, end }) => [start - (session?.start ?? 0), end - start]);
}

function breaksFrom(values: readonly number[], start: number): SessionFacts['breaks'] {
  const breaks = Array.from({ length: Math.floor(values.length / 2) }, (_, at) => {
    const from = start + (values[at * 2] ?? 0);
    return { start: from, end: from + (values[at * 2 + 1] ?? 0) };
  });
  return breaks.length === 0 ? undefined : breaks;
}

const certificateKinds = ['full', 'part', 'points'] as const;

function certificateToArray(certificate: CertificateFacts): readonly (string | number)[] {
  return [
    certificate.issuedAt,
    certificate.name,
    certificate.number,
    certificate.version,
    certificateKinds.indexOf(certificate.kind),
    certificate.basis === 'confirmed' ? 1 : 0,
    certificate.in,
    certificate.out - certificate.in,
    certificate.accreditation ?? '',
    certificate.withBigNumber === true ? 1 : 0,
    certificate.language,
  ];
}

function certificateOf(found: unknown): CertificateFacts | undefined {
  if (!isList(found)) return undefined;
  const [issuedAt, name, number, version, kindNumber, confirmed, came, stayed] = found;
  const kind = certificateKinds[isCount(kindNumber) ? kindNumber : 0];
  if (!isCount(issuedAt) || text(name) === '' || text(number) === '' || kind === undefined) return undefined;
  const [from, minutes] = [isCount(came) ? came : 0, isCount(stayed) ? stayed : 0];
  return {
    issuedAt,
    name: text(name),
    number: text(number),
    version: isCount(version) ? version : 1,
    kind,
    basis: confirmed === 1 ? 'confirmed' : 'claim',
    in: from,
    out: from + minutes,
    ...optional('accreditation', filled(found[8])),
    ...optional('withBigNumber', found[9] === 1 ? (true as const) : undefined),
    language: languageOf(found[10]) ?? 'nl',
  };
}

function visitOf(found: string, counter: number): readonly Visit[] {
  const [, id, own = ''] = /^([a-z0-9]{3})([a-z0-9]{0,6})$/.exec(found) ?? [];
  return id === undefined ? [] : [{ id, counter: own === '' ? counter : parseInt(own, 36) }];
}

function placeOf(found: readonly number[]): Facts['place'] {
  const [step, anchor] = found;
  return step === undefined || anchor === undefined ? undefined : { step, anchor };
}

function languageOf(found: unknown): Language | undefined {
  return found === 'nl' || found === 'en' ? found : undefined;
}

function byIndex<Value, Cell>(
  values: Readonly<Record<number, Value>>,
  none: Cell,
  cell: (value: Value) => Cell,
): Cell[] {
  const highest = Object.keys(values).reduce((most, index) => Math.max(most, Number(index)), -1);
  return Array.from({ length: highest + 1 }, (_, index) => {
    const value = values[index];
    return value === undefined ? none : cell(value);
  });
}

function fromIndex<Cell, Value>(
  cells: readonly Cell[],
  value: (cell: Cell) => Value | undefined,
): Record<number, Value> {
  return Object.fromEntries(
    cells.flatMap((cell, index) => {
      const found = value(cell);
      return found === undefined ? [] : [[index, found]];
    }),
  );
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, Value>>);
}

function isList(found: unknown): found is readonly unknown[] {
  return Array.isArray(found);
}

function isCount(found: unknown): found is number {
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0;
}

function numbers(found: unknown): readonly number[] {
  return Array.isArray(found) ? found.map((value: unknown) => (isCount(value) ? value : 0)) : [];
}

function filled(found: unknown): string | undefined {
  return text(found) === '' ? undefined : text(found);
}

function text(found: unknown): string {
  return typeof found === 'string' ? found : '';
}
