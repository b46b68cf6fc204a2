/** A time as people write it. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/**
 * A time: `16:28`, `16.28 uur`, `16u28`, `16u`, `1628`, `4:28 PM`, also with the apostrophe of a spreadsheet before it.
 * `undefined` for anything else, and for a time that no clock shows.
 */
export function clockIn(text: string): ClockTime | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^['’‘`´"]+\s*/, '')
    .replace(/^(?:om|at)\s+/, '')
    .replace(/\s*['’"]$/, '');
  const half = /\s*([ap])\.?\s?m\.?$/.exec(bare);
  const time = half === null ? bare : bare.slice(0, half.index);
  const match =
    /^(\d{1,2})\s?[:.,]\s?(\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:uur|u|h|hrs?)?\.?$/.exec(time) ??
    /^(\d{1,2})\s?(?:uur|[uh])\.?(?:\s?(\d{2})(?:\s?m(?:in)?)?)?\.?$/.exec(time) ??
    /^(\d{1,2})(\d{2})\s*(?:uur|u|h)?\.?$/.exec(time) ??
    (half === null ? null : /^(\d{1,2})$/.exec(time));
  if (match === null) return undefined;
  const written = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const isNoon = written === 12;
  if (half !== null && written === 0) return undefined;
  const hour = half?.[1] === 'p' && written < 12 ? written + 12 : half?.[1] === 'a' && isNoon ? 0 : written;
  if (half?.[1] === 'a' && written > 12) return undefined;
  return hour > 23 || minute > 59 ? undefined : { hour, minute };
}

/** A day as people write it, and what stands after it. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  /** Not everybody writes it. */
  readonly year?: number;
  /** 0 for Sunday. */
  readonly weekday?: number;
  /** Only numbers, such as `11/12/2026`: some programs write the month first. */
  readonly isNumbers: boolean;
  readonly rest: string;
}

const months = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const weekdays = [
  ['zondag', 'sunday', 'zo', 'sun'],
  ['maandag', 'monday', 'ma', 'mon'],
  ['dinsdag', 'tuesday', 'di', 'tue'],
  ['woensdag', 'wednesday', 'wo', 'wed'],
  ['donderdag', 'thursday', 'do', 'thu'],
  ['vrijdag', 'friday', 'vr', 'fri'],
  ['zaterdag', 'saturday', 'za', 'sat'],
];
const anyOf = (names: readonly (readonly string[])[]) => names.flat().join('|');
const afterDay = String.raw`(?:[\s,]+|$)(?:(?:om|at|t)\s+)?`;
const written = new RegExp(
  String.raw`^(\d{1,2})(?:e|de|ste)?\s+(${anyOf(months)})\.?(?:,?\s+(\d{4}))?${afterDay}`,
);
const writtenEnglish = new RegExp(
  String.raw`^(${anyOf(months)})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?${afterDay}`,
);
const numbers = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${afterDay}`);
const numbersWithoutYear = new RegExp(String.raw`^(\d{1,2})[-/](\d{1,2})${afterDay}`);
const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:t|[\s,]+|$)/;
const startsWithWeekday = new RegExp(String.raw`^(${anyOf(weekdays)})\.?,?\s+`);

/** A day: `2026-11-30`, `30-11-2026`, `30 november 2026`, `maandag 30 november`; what follows it is left as it is. */
export function dayAtStart(text: string): WrittenDay | undefined {
  const whole = text
    .trim()
    .toLowerCase()
    .replace(/^['’‘`´"]+\s*/, '');
  const named = startsWithWeekday.exec(whole);
  const bare = whole.slice(named?.[0].length ?? 0);
  const found = dayIn(bare);
  if (found === undefined) return undefined;
  return named === null ? found : { ...found, weekday: placeIn(weekdays, named[1] ?? '') };
}

function dayIn(text: string): WrittenDay | undefined {
  const made = (
    match: RegExpExecArray,
    day: number,
    month: number,
    year: string | undefined,
    isNumbers = false,
  ) => ({
    day,
    month,
    ...(year === undefined ? {} : { year: year.length === 2 ? 2000 + Number(year) : Number(year) }),
    isNumbers,
    rest: text.slice(match[0].length).trim(),
  });
  const inOrder = iso.exec(text);
  if (inOrder !== null) return made(inOrder, Number(inOrder[3]), Number(inOrder[2]), inOrder[1]);
  const word = written.exec(text);
  if (word !== null) return made(word, Number(word[1]), placeIn(months, word[2] ?? '') + 1, word[3]);
  const english = writtenEnglish.exec(text);
  if (english !== null)
    return made(english, Number(english[2]), placeIn(months, english[1] ?? '') + 1, english[3]);
  const bare = numbers.exec(text);
  if (bare !== null) return made(bare, Number(bare[1]), Number(bare[3]), bare[4], true);
  const short = numbersWithoutYear.exec(text);
  return short === null ? undefined : made(short, Number(short[1]), Number(short[2]), undefined, true);
}

function placeIn(names: readonly (readonly string[])[], name: string): number {
  return names.findIndex((all) => all.includes(name));
}
