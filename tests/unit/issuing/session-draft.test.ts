import { describe, expect, test } from 'vitest';
import { draftOf, type DraftSurroundings, type SessionForm } from '../../../src/issuing/session-draft.ts';
import { seriesIn } from '../../../src/issuing/session-series.ts';
import { usualZone } from '../../../src/issuing/session-plan.ts';
import type { Accreditation } from '../../../src/course-files/schema.ts';

const record = (id: string, from: string, until: string) => ({ id, from, until }) as Accreditation;
const around: DraftSurroundings = {
  programme: { minutes: 240, parts: [20, 40, 25, 50, 60, 35, 10].map((minutes) => ({ minutes })) },
  accreditation: [record('abc1-2026', '2026-01-01', '2026-12-31')],
  keyId: '0123456789abcdef',
  now: Date.parse('2026-11-01T12:00Z') / 60_000,
};
const form: SessionForm = {
  wijk: 'Morgenrood',
  place: 'Buurthuis De Lantaarn',
  organiser: 'Samenwerkingsverband Morgenrood',
  day: 'donderdag 12 november 2026',
  time: '16:30',
  zone: usualZone,
  parts: '',
  accreditation: undefined,
  earlyLeave: true,
};
const draft = (some: Partial<SessionForm> = {}) => draftOf({ ...form, ...some }, around);

describe('a session that is being typed', () => {
  test('becomes answers when all of it is right', () => {
    const { answers, faults, holding } = draft();
    expect(faults).toEqual({});
    expect(holding.map(({ id }) => id)).toEqual(['abc1-2026']);
    expect(answers).toMatchObject({
      start: Date.parse('2026-11-12T15:30Z') / 60_000,
      parts: [],
      accreditation: ['abc1-2026'],
    });
  });

  test.each([
    [{ wijk: ' ' }, 'wijk', 'session.lineEmpty'],
    [{ organiser: 'zus@voorbeeld.nl' }, 'organiser', 'session.lineWithAddress'],
    [{ place: '=HYPERLINK("x")' }, 'place', 'session.lineFormula'],
    [{ day: 'morgen' }, 'day', 'session.noStart'],
    [{ day: '31-02-2027' }, 'day', 'session.noStart'],
    [{ day: '31-02-2027', time: '25:99' }, 'day', 'session.noStart'],
    [{ day: 'vrijdag 12 november 2026' }, 'day', 'session.otherWeekday'],
    [{ time: '' }, 'time', 'session.noStartTime'],
    [{ time: '25:99' }, 'time', 'session.noStartTime'],
    [{ parts: '20,40' }, 'parts', 'session.partsCount'],
    [{ parts: '20,40,25,50,60,35,11' }, 'parts', 'session.partsSum'],
    [{ day: '12-11-2027', accreditation: ['abc1-2026'] }, 'accreditation', 'session.accreditationNotThen'],
  ] as const)('%o is found fault with at its field', (some, field, word) => {
    const { answers, faults } = draft(some);
    expect(answers).toBeUndefined();
    expect(Object.entries(faults).map(([at, fault]) => [at, fault.word])).toEqual([[field, word]]);
  });

  test('says how much room is left, letter by letter, and what the third code takes', () => {
    const { room, roomWithoutEarly, capacity } = draft();
    expect(draft({ wijk: 'Morgenrood!' }).room).toBe(room - 1);
    // Two bytes in UTF-8.
    expect(draft({ wijk: 'Mörgenrood' }).room).toBe(room - 1);
    expect(roomWithoutEarly).toBeGreaterThan(room);
    // A longer text may take one more for its own length (RFC 8949 §3).
    const extra = capacity - room - (form.wijk + form.place + form.organiser).length;
    expect(extra).toBeGreaterThanOrEqual(0);
    expect(extra).toBeLessThanOrEqual(3);
  });

  test('is not signed when the card is too full, and is when the third code goes', () => {
    const { room, roomWithoutEarly } = draft();
    const place = form.place + 'x'.repeat(room + 1);
    expect(draft({ place })).toMatchObject({ answers: undefined, faults: {} });
    expect(draft({ place }).room).toBeLessThan(0);
    expect(roomWithoutEarly - room).toBeGreaterThan(1);
    expect(draft({ place, earlyLeave: false }).answers).toMatchObject({ place });
  });

  test('counts on no accreditation when none was chosen', () => {
    expect(draft({ accreditation: [] }).answers?.accreditation).toEqual([]);
  });
});

describe('a series from a sheet', () => {
  const table = (...rows: readonly string[][]) => [
    { rows: rows.map((cells, at) => ({ line: at + 1, cells })) },
  ];
  const heads = ['Wijk', 'Locatie', 'Organisator', 'Datum', 'Begintijd'];

  test('reads each row as a form, whatever stands above the names', () => {
    const series = seriesIn(
      table(
        ['Najaar 2026', '', '', '', ''],
        heads,
        ['Vogelwijk', 'De Zwaluw', 'GGD Voorbeeld', '16-11-2026', '16:30'],
        ['', '', '', '', ''],
        ['Lindepark', 'De Brug', 'Gemeente Voorbeeldstad', '2026-11-17T00:00:00.000Z', '13:00:00'],
        ['Havenkant', '', 'GGD Voorbeeld', '26-11-2026', '17:00'],
      ),
      around,
    );
    if (series.kind !== 'series') throw new Error(series.because);
    expect(
      series.rows.map(({ line, form: { wijk }, draft: { answers } }) => [line, wijk, answers?.start]),
    ).toEqual([
      [3, 'Vogelwijk', Date.parse('2026-11-16T15:30Z') / 60_000],
      [5, 'Lindepark', Date.parse('2026-11-17T12:00Z') / 60_000],
      [6, 'Havenkant', undefined],
    ]);
    expect(series.rows[2]?.draft.faults.place?.word).toBe('session.lineEmpty');
  });

  test('says of a row that it is one that stood there before, however it was typed', () => {
    const series = seriesIn(
      table(
        heads,
        ['Vogelwijk', 'De Zwaluw', 'GGD Voorbeeld', '16-11-2026', '16:30'],
        ['Vogelwijk', 'De Zwaluw', 'GGD Voorbeeld', '16-11-2026', '19:30'],
        ['vogelwijk ', 'De  Zwaluw', 'GGD voorbeeld', '16-11-2026', '16:30'],
      ),
      around,
    );
    if (series.kind !== 'series') throw new Error(series.because);
    expect(series.rows.map(({ sameAs }) => sameAs)).toEqual([undefined, undefined, 2]);
  });

  test.each([
    [table(['a', 'b'], ['1', '2']), 'no-columns'],
    [table(heads), 'no-rows'],
    [table(heads, ...Array.from({ length: 201 }, () => ['W', 'P', 'O', '16-11-2026', '16:30'])), 'too-long'],
  ] as const)('that is none is refused: %#', (tables, because) => {
    expect(seriesIn(tables, around)).toMatchObject({ kind: 'refused', because });
  });
});
