import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outlineOf, reportOutlineOf, type Outline } from '../../../src/content/outline.ts';
import { overviewOf } from '../../../src/programme/overview.ts';
import { planReports } from '../../../src/progress/reports.ts';
import { canKeep, keptForm } from '../../../src/progress/accept-text.ts';
import { nothingReported, type ProgressRecord } from '../../../src/progress/record.ts';
import { pack, stateCeiling } from '../../../src/progress/pack.ts';
import { fits, lengthWhenFull, toldWhenFull } from '../../../src/progress/room.ts';
import { claimed, factsWith } from '../../fixtures/learner.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

const textOf = (name: string) => readFileSync(`tests/fixtures/texts/${name}.txt`, 'utf8').trimEnd();
const dutch = textOf('dutch');

const kinds = {
  'telegram notes': textOf('notes'),
  'normal Dutch': dutch,
  'DUTCH IN CAPITALS': dutch.toUpperCase(),
  'Dutch with an emoji every five words': withEmoji(dutch),
  'pasted English': textOf('english'),
  'Dutch pasted from Word': fromWord(dutch),
};

/** Starts of the reading, so that no lucky cut decides. */
const offsets = [0, 500, 1200, 2100, 3000];

function withEmoji(text: string): string {
  const emoji = ['😀', '👍🏽', '🌱', '🏃‍♀️', '❤️', '🤝', '🚲', '🍎', '👵🏼', '🎉', '☕', '📞', '🏘️', '💬', '🙏'];
  return text
    .split(' ')
    .map((word, at) => (at % 5 === 4 ? `${word} ${emoji[(at * 7) % emoji.length]}` : word))
    .join(' ');
}

function fromWord(text: string): string {
  return text
    .split('\n')
    .map((line, at) => (at % 3 === 0 ? `•\u00a0${line}` : line))
    .join('\n')
    .replaceAll(/'([^']*)'/g, '‘$1’')
    .replaceAll("'", '’')
    .replaceAll(/"([^"]*)"/g, '“$1”')
    .replaceAll(', ', ' – ')
    .replaceAll('. ', '.\u00a0');
}

/** A record with every text field filled to its limit, reading on in the text from field to field. */
function filled(
  outline: Outline,
  text: string,
  offset: number,
  most = Number.POSITIVE_INFINITY,
): ProgressRecord {
  const endless = (text.slice(offset) + text + text).slice(0, most);
  let at = 0;
  const texts = outline.fields.map(({ text: number, limit }) => {
    const typed = endless.slice(at, at + limit);
    at += limit;
    return [number, typed] as const;
  });
  return {
    counter: 1,
    facts: factsWith({ texts: Object.fromEntries(texts) }),
    reported: nothingReported,
    visits: [],
  };
}

function charactersOf({ facts }: ProgressRecord): number {
  return Object.values(facts.texts).join('').length;
}

describe('the whole state fits in the smallest place that an LMS has for it', () => {
  let outline: Outline;
  const table: Record<string, unknown>[] = [];

  beforeAll(() => {
    outline = outlineOf(loadCourse('course'));
  });

  afterAll(() => {
    console.table(table);
  });

  test.each(Object.entries(kinds))(
    'with every field full of %s, every answer given and all signatures there',
    (name, text) => {
      const records = offsets.map((offset) => filled(outline, text, offset));
      const lengths = records.map((record) => lengthWhenFull(outline, record));
      const typed = charactersOf(records[0]!);
      table.push({
        text: name,
        typed,
        least: Math.min(...lengths),
        most: Math.max(...lengths),
        ceiling: stateCeiling,
      });
      expect(Math.max(...lengths)).toBeLessThanOrEqual(stateCeiling);
    },
  );

  test('an empty record leaves the room that the texts are promised', () => {
    const empty = lengthWhenFull(outline, filled(outline, '', 0));
    table.push({ text: '(none)', typed: 0, least: empty, most: empty, ceiling: stateCeiling });
    expect(empty).toBeLessThanOrEqual(1200);
  });

  test('what the LMS really was told takes no more room than is kept free for it', () => {
    const report = reportOutlineOf(loadCourse('course'));
    const steps = outline.phases.flatMap((phase) => phase.steps);
    for (let seed = 1; seed <= 40; seed++) {
      let state = seed * 7919;
      const answer = () => (state = (state * 48_271) % 2_147_483_647) % 6;
      const record = filled(outline, textOf('notes'), seed * 70);
      const facts = {
        ...record.facts,
        // Answers without any order, in which nothing repeats by luck.
        choices: Object.fromEntries(steps.flatMap(({ choices }) => choices).map((at) => [at, answer()])),
        attendance: claimed,
      };
      const nothing = { objectives: 0, interactions: 0 };
      const overview = overviewOf(outline, facts, facts.startedAt);
      const { reported } = planReports(outline, facts, overview, nothingReported, nothing, 9e9, report);
      expect(reported.interactions).toHaveLength(outline.reportLength);
      const lengthWith = (interactions: string) =>
        pack({ ...record, facts, reported: { ...reported, interactions } }).length;
      const kept = lengthWith(toldWhenFull(outline.reportLength));
      expect(lengthWith(reported.interactions), `seed ${seed}`).toBeLessThanOrEqual(kept);
    }
  });

  test('what does not fit is refused, and said to', () => {
    const noise = Array.from({ length: 4000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
    ).join('');
    expect(fits(outline, filled(outline, noise, 0))).toBe(false);
    expect(fits(outline, filled(outline, dutch, 0))).toBe(true);
  });

  test('the length does not change from one time to the next', () => {
    const record = filled(outline, dutch, 0);
    expect(lengthWhenFull(outline, record)).toBe(lengthWhenFull(outline, record));
  });

  test('room that is kept free for a signature is what the signature then takes', () => {
    const record = filled(outline, dutch, 0);
    const card = Uint8Array.from({ length: 330 }, (_, at) => (at * at * 31 + at * 7) % 256);
    const signed = { ...record, facts: { ...record.facts, attendance: { card } } };
    expect(Math.abs(lengthWhenFull(outline, signed) - lengthWhenFull(outline, record))).toBeLessThan(16);
  });
});

describe('a text is accepted', () => {
  const outline = () => outlineOf(loadCourse('course'));
  const empty: ProgressRecord = { counter: 1, facts: factsWith({}), reported: nothingReported, visits: [] };

  test.each([
    { name: 'up to its limit', given: { text: 0, length: 130 }, expected: true },
    { name: 'not beyond its limit', given: { text: 0, length: 131 }, expected: false },
    { name: 'not in a field that the course does not have', given: { text: 58, length: 1 }, expected: false },
  ])('$name', ({ given, expected }) => {
    expect(canKeep(outline(), empty, given.text, 'a'.repeat(given.length), fits)).toBe(expected);
  });

  test('when it is shorter than before, also when there is no room at all', () => {
    const whole = outline();
    const noise = Array.from({ length: 4000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
    ).join('');
    const full = filled(whole, noise, 0);
    const old = full.facts.texts[0]!;
    expect(canKeep(whole, full, 0, old.slice(0, -1), fits)).toBe(true);
    expect(
      canKeep(
        whole,
        { ...full, facts: { ...full.facts, texts: { ...full.facts.texts, 0: 'a' } } },
        0,
        old,
        fits,
      ),
    ).toBe(false);
  });

  test.each([
    { name: 'composed letters', given: 'e\u0301e\u0301n', expected: 'één' },
    { name: 'line ends of Windows', given: 'een\r\ntwee\rdrie', expected: 'een\ntwee\ndrie' },
    { name: 'spaces that do not break', given: 'een\u00a0twee', expected: 'een twee' },
    { name: 'what does not print', given: 'een\u0000\u0007\ttwee', expected: 'een   twee' },
    { name: 'words as they were typed', given: '‘Çağla’ – 👩🏽‍⚕️', expected: '‘Çağla’ – 👩🏽‍⚕️' },
  ])('in the form in which it is kept: $name', ({ given, expected }) => {
    expect(keptForm(given)).toBe(expected);
  });
});
