import { stableKey } from '../../course-files/stable-key.ts';
import { upkeepFiles } from '../../course-files/upkeep-schema.ts';
import { daysAfter, isDay, monthsAfter } from '../../encoding/day.ts';
import type { Action, Place } from '../edit.ts';
import { sourceChecked } from '../operations/sources.ts';
import { listAt, textIn } from '../outline/as-edited.ts';
import { draftTexts, draftUpkeep, type Edited } from './draft-texts.ts';

/** What has to be looked at again some day. */
export type DatedKind =
  /** A source that nobody opened for a year and a half, or ever. */
  | 'source'
  /** A text that names a year which has gone by. */
  | 'text'
  /** An accreditation that ends, and that nothing follows. */
  | 'accreditation'
  /** One that waits for its ID-nummer. */
  | 'number'
  /** Somebody whose session cards the course trusts, until a day. */
  | 'issuer';

export interface Dated {
  readonly kind: DatedKind;
  readonly place: Place;
  /** Name or id of what it is; of a text nothing, as its place says it. */
  readonly name: string;
  /** From this day on somebody has to look: `2027-01-01`. */
  readonly due: string;
  /** When it was looked at last, if that is known. */
  readonly since?: string;
  /** The last day on which it holds, or the year that a text names. */
  readonly until?: string;
}

/** Months after which a source is opened again, and a text with a year is read again. */
const sourceMonths = 18;
const textMonths = 12;
/** Days before an accreditation or a key ends in which the next one is asked for. */
const askDays = 92;
/** Years; what a text says of longer ago is history, which does not grow old. */
const history = 5;
/** Days before it is due that something is said to come soon. */
const soonDays = 92;

/** Everything in the course with a date, what is due first at the top. Files with a fault are left out. */
export function datedIn(edited: Edited, today: string): readonly Dated[] {
  return [
    ...sources(edited, today),
    ...texts(edited, today),
    ...accreditations(edited),
    ...issuers(edited),
  ].toSorted((one, other) => (one.due === other.due ? 0 : one.due < other.due ? -1 : 1));
}

export function whenDue({ due }: Pick<Dated, 'due'>, today: string): 'now' | 'soon' | 'later' {
  if (due <= today) return 'now';
  return due <= daysAfter(today, soonDays) ? 'soon' : 'later';
}

/** Somebody looked at it, and it is right; not there for what only another date helps. */
export function lookedAt(edited: Edited, dated: Dated, today: string): Action | undefined {
  if (dated.kind === 'source') return sourceChecked(edited, { id: dated.name }, today);
  if (dated.kind !== 'text') return undefined;
  const { file, path } = dated.place;
  const key = stableKey(edited.value({ file, path: [] }), path);
  const list: Place = { file: upkeepFiles.looked, path: ['looked'] };
  const { looked } = draftUpkeep(edited);
  const before = looked.findIndex((one) => one.file === file && one.key === key);
  if (before >= 0)
    return {
      what: 'lookedAt',
      edits: [{ type: 'value', place: { ...list, path: ['looked', before, 'day'] }, value: today }],
    };
  const isNew = !edited.files.has(upkeepFiles.looked);
  return {
    what: 'lookedAt',
    edits: [
      ...(isNew ? [{ type: 'file-added', file: upkeepFiles.looked, text: header } as const] : []),
      { type: 'added', list, at: looked.length, value: { file, key, day: today } },
    ],
  };
}

const header = `# Wanneer iemand een tekst met een jaartal heeft nagekeken. De redactie houdt dit bestand bij; het gaat in geen pakket mee.
looked:
`;

function sources(edited: Edited, today: string): readonly Dated[] {
  return listAt(edited, { file: 'bronnen.yaml', path: ['sources'] }).map((source, at): Dated => {
    const checked = textIn(source, 'checked');
    const isKnown = isDay(checked);
    return {
      kind: 'source',
      place: { file: 'bronnen.yaml', path: ['sources', at] },
      name: textIn(source, 'id'),
      due: isKnown ? monthsAfter(checked, sourceMonths) : today,
      ...(isKnown ? { since: checked } : {}),
    };
  });
}

function texts(edited: Edited, today: string): readonly Dated[] {
  const year = Number(today.slice(0, 4));
  const { looked } = draftUpkeep(edited);
  return draftTexts(edited).flatMap(({ nl, dutch }): readonly Dated[] => {
    // Sources have a day of their own; words of the screens name no year.
    if (dutch.file === 'bronnen.yaml' || dutch.file.endsWith('.json')) return [];
    const years = [...nl.join('\n').matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([found]) => Number(found));
    const newest = Math.max(0, ...years.filter((one) => one <= year + 1));
    if (newest < year - history) return [];
    const { file, path } = dutch;
    const key = stableKey(edited.value({ file, path: [] }), path);
    const since = looked.find((one) => one.file === file && one.key === key)?.day;
    const over = `${newest + 1}-01-01`;
    const again = since === undefined ? over : monthsAfter(since, textMonths);
    return [
      {
        kind: 'text',
        place: dutch,
        name: '',
        due: again > over ? again : over,
        until: String(newest),
        ...(since === undefined ? {} : { since }),
      },
    ];
  });
}

function accreditations(edited: Edited): readonly Dated[] {
  const records = listAt(edited, { file: 'course.yaml', path: ['accreditation'] });
  return records.flatMap((record, at): readonly Dated[] => {
    const [register, from, until, number] = ['register', 'from', 'until', 'number'].map((key) =>
      textIn(record, key),
    ) as [string, string, string, string];
    const place: Place = { file: 'course.yaml', path: ['accreditation', at] };
    const isFollowed = records.some(
      (other) => textIn(other, 'register') === register && textIn(other, 'until') > until,
    );
    const name = `${register} ${from.slice(0, 4)}`;
    return [
      ...(isDay(until) && !isFollowed
        ? [{ kind: 'accreditation', place, name, due: daysAfter(until, -askDays), until } as const]
        : []),
      ...(isDay(from) && number === ''
        ? [{ kind: 'number', place: { ...place, path: [...place.path, 'number'] }, name, due: from } as const]
        : []),
    ];
  });
}

function issuers(edited: Edited): readonly Dated[] {
  return [...edited.files.keys()].toSorted().flatMap((file): readonly Dated[] => {
    if (!/^issuers\/[^/]+\.yaml$/.test(file)) return [];
    const issuer = edited.value({ file, path: [] });
    const until = textIn(issuer, 'until');
    if (!isDay(until)) return [];
    const place = { file, path: ['until'] };
    return [{ kind: 'issuer', place, name: textIn(issuer, 'name'), due: daysAfter(until, -askDays), until }];
  });
}
