import type { Language } from '../../course-files/language.ts';
import { consequenceKey } from '../consequence.ts';
import type { Change, ChangeKind, Place } from '../edit.ts';
import { isGroup } from '../same.ts';

/** What a reader of a change sees of it in one language; a value that has no language stands under Dutch. */
export interface ChangedText {
  readonly language: Language;
  /** Not there of what was added; of a long page only what is about the change. */
  readonly before?: string;
  readonly after?: string;
}

/** Something that changed, as a colleague approves it. */
export interface ReportedChange {
  readonly kind: ChangeKind | 'replaced';
  readonly place: Place;
  /** Dutch first. */
  readonly texts: readonly ChangedText[];
  /** The numbers that went and came with a statement. */
  readonly numbers?: { readonly before: number; readonly after: number };
  /** The key of the sentence on what it means for who is halfway. */
  readonly consequence: string | undefined;
}

/** The net changes of a course as a report: what nobody sees is left out, and both languages of a text are one change. */
export function changeReport(changes: readonly Change[]): readonly ReportedChange[] {
  const seen = changes.filter((change) => consequenceKey(change) !== undefined);
  const statement = (kind: ChangeKind) =>
    seen.filter(
      ({ kind: own, place: { file, path } }) =>
        own === kind && file === 'vragenlijst.yaml' && path.length === 2,
    );
  const gone = statement('removed');
  const pairs = new Map(
    statement('added').flatMap((came): readonly (readonly [Change, Change])[] => {
      const old = gone.find(({ before }) => of(before, 'dimension') === of(came.after, 'dimension'));
      if (old === undefined) return [];
      gone.splice(gone.indexOf(old), 1);
      return [[came, old]];
    }),
  );
  const paired = new Set([...pairs.values()]);
  const groups = new Map<string, Change[]>();
  for (const change of seen) {
    // A statement that is asked no more is kept there; that is told where it went.
    if (change.place.file === 'vroeger.yaml' && change.place.path[0] === 'statements') continue;
    if (paired.has(change)) continue;
    const key = JSON.stringify([change.kind, withoutLanguage(change.place)]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap(([first, ...others]): readonly ReportedChange[] => {
    if (first === undefined) return [];
    const old = pairs.get(first);
    return [old === undefined ? oneChange([first, ...others]) : replaced(first, old)];
  });
}

function oneChange(changes: readonly [Change, ...Change[]]): ReportedChange {
  const [first] = changes;
  const texts = changes.flatMap(textsOf);
  return {
    // A list that was only a key has its first entry.
    kind: first.kind === 'changed' && first.before === null ? 'added' : first.kind,
    place: first.place,
    texts: texts.toSorted((one, other) =>
      one.language === other.language ? 0 : one.language === 'nl' ? -1 : 1,
    ),
    consequence: consequenceKey(first),
  };
}

function replaced(came: Change, old: Change): ReportedChange {
  const [before, after] = [old.before, came.after];
  return {
    kind: 'replaced',
    place: came.place,
    texts: (['nl', 'en'] as const).map((language) => ({
      language,
      before: String(of(of(before, 'statement'), language)),
      after: String(of(of(after, 'statement'), language)),
    })),
    numbers: { before: Number(of(before, 'choice')), after: Number(of(after, 'choice')) },
    consequence: consequenceKey(came),
  };
}

function textsOf({ place, before, after }: Change): readonly ChangedText[] {
  const own = languageOf(place);
  if (own !== undefined || ![before, after].some(holdsGroups)) {
    const [was, is] = place.file.endsWith('.md')
      ? aboutTheChange(said(before), said(after))
      : [said(before), said(after)];
    return [changed(own ?? 'nl', was, is)];
  }
  return (['nl', 'en'] as const).flatMap((language) => {
    const [was, is] = [before, after].map((value) => linesIn(value, language).join('\n') || undefined);
    return was === undefined && is === undefined ? [] : [changed(language, was, is)];
  });
}

function holdsGroups(value: unknown): boolean {
  return isGroup(value) || (Array.isArray(value) && value.some(isGroup));
}

function changed(language: Language, before: string | undefined, after: string | undefined): ChangedText {
  return {
    language,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** Of two long texts the paragraphs that differ, with a sign where something stayed the same. */
function aboutTheChange(
  before: string | undefined,
  after: string | undefined,
): readonly [string | undefined, string | undefined] {
  if (before === undefined || after === undefined) return [before, after];
  const [old, now] = [before, after].map((text) => text.split(/\n\s*\n/)) as [string[], string[]];
  const differing = (own: readonly string[], other: readonly string[]) =>
    own
      .map((paragraph) => (other.includes(paragraph) ? '…' : paragraph.trim()))
      .filter((paragraph, at, all) => paragraph !== '…' || (at > 0 && all[at - 1] !== '…'))
      .join('\n')
      .replace(/\n…$/, '');
  return [differing(old, now), differing(now, old)];
}

/** Every text in a value that is for people to read, in one language; numbers, ids and references are none. */
function linesIn(value: unknown, language: Language): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => linesIn(entry, language));
  if (!isGroup(value)) return [];
  const text = value[language];
  if (typeof text === 'string') return [text.trim()];
  return Object.entries(value).flatMap(([key, inner]) =>
    // Names and days that are the same in both languages stand under Dutch.
    typeof inner === 'string' && inner !== '' && language === 'nl' && plainKeys.includes(key)
      ? [inner]
      : linesIn(inner, language),
  );
}

const plainKeys: readonly string[] = [
  'maker',
  'url',
  'institution',
  'register',
  'number',
  'from',
  'until',
  'name',
];

function said(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object')
    return Array.isArray(value) ? value.map((entry) => said(entry) ?? '').join('\n') : JSON.stringify(value);
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}

function of(value: unknown, key: string): unknown {
  return isGroup(value) ? value[key] : undefined;
}

/** The language in which a text at this place stands; nothing where it has none of its own. */
export function languageOf({ file, path }: Place): Language | undefined {
  const [, inName] = /(?:^|[./])(nl|en)\.(?:md|json)$/.exec(file) ?? [];
  const found = inName ?? path.findLast((key) => key === 'nl' || key === 'en');
  return found === 'nl' || found === 'en' ? found : undefined;
}

function withoutLanguage({ file, path }: Place): Place {
  return {
    file: file.replace(/(^|[./])(?:nl|en)(\.(?:md|json))$/, '$1*$2'),
    path: path.filter((key) => key !== 'nl' && key !== 'en'),
  };
}
