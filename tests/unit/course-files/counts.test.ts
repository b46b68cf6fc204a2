import { describe, expect, test } from 'vitest';
import { fillIn, fillInWords, type Counts } from '../../../src/course-files/counts.ts';
import { numberFromWords, numberInWords } from '../../../src/course-files/number-words.ts';

const counts: Counts = {
  numbers: { lessen: 6, stellingen: 16, tips: 3, 'werksessie-uren': 4, 'werksessie-minuten': 240 },
  name: 'Preventie in de Buurt',
};
const course = { counts };

describe('the course fills in what it counts', () => {
  test.each([
    { given: '{{lessen}} lessen', nl: 'zes lessen', en: 'six lessen' },
    { given: '{{Stellingen}} keer', nl: 'Zestien keer', en: 'Sixteen keer' },
    { given: '{{ tips }} stuks', nl: 'drie stuks', en: 'three stuks' },
    { given: '{{werksessie-minuten in cijfers}} minuten', nl: '240 minuten', en: '240 minuten' },
    { given: '{{werksessie-minuten}} minuten', nl: '240 minuten', en: '240 minuten' },
    {
      given: 'Welkom bij {{cursus}}',
      nl: 'Welkom bij Preventie in de Buurt',
      en: 'Welkom bij Preventie in de Buurt',
    },
  ])('$given', ({ given, nl, en }) => {
    expect(fillIn(given, 'nl', course)).toEqual({ text: nl, faults: [] });
    expect(fillIn(given, 'en', course)).toEqual({ text: en, faults: [] });
  });

  test.each([
    {
      name: 'a name that it does not know',
      given: 'een\n{{lesen}} lessen',
      line: 2,
      said: 'bestaat niet; deze kunnen: lessen',
    },
    { name: 'half a placeholder', given: '{{lessen} lessen', line: 1, said: 'halve invulplek' },
    { name: 'the other half', given: 'een\ntwee {lessen}} lessen', line: 2, said: 'halve invulplek' },
    { name: 'a wrong number in words', given: 'Na de zeven lessen', line: 1, said: '"zeven lessen"' },
    {
      name: 'a wrong number in figures',
      given: 'een\nNa 15 korte stellingen',
      line: 2,
      said: 'zijn het er 16; schrijf {{stellingen}}',
    },
  ])('$name is a fault, with its line', ({ given, line, said }) => {
    const { faults } = fillIn(given, 'nl', course);
    expect(faults.map((fault) => fault.line)).toEqual([line]);
    expect(faults[0]?.message.nl).toContain(said);
  });

  test.each([
    ['nl', 'Na de zes lessen, en in twintig wijken en vier jaar'],
    ['nl', 'Alle lessen en veel tips'],
    ['en', 'After the six lessons and three practical tips'],
    ['en', 'Four years with two other things'],
  ] as const)('in %s no fault: %s', (language, given) => {
    expect(fillIn(given, language, course)).toEqual({ text: given, faults: [] });
  });

  test('English is compared with English words', () => {
    expect(fillIn('Seven lessons', 'en', course).faults[0]?.message.en).toContain('write {{lessen}}');
  });

  test('words of the interface keep what the screen fills in', () => {
    expect(fillInWords('{{cursus}}: {{count}} van {{lessen}}', 'nl', course)).toEqual({
      text: 'Preventie in de Buurt: {{count}} van zes',
      faults: [],
    });
  });
});

describe('numbers in words', () => {
  test.each([
    [1, 'één', 'one'],
    [12, 'twaalf', 'twelve'],
    [21, 'eenentwintig', 'twenty-one'],
    [22, 'tweeëntwintig', 'twenty-two'],
    [40, 'veertig', 'forty'],
    [83, 'drieëntachtig', 'eighty-three'],
    [95, 'vijfennegentig', 'ninety-five'],
    [100, '100', '100'],
    [4.25, '4,25', '4.25'],
  ])('%d', (count, nl, en) => {
    expect([numberInWords(count, 'nl'), numberInWords(count, 'en')]).toEqual([nl, en]);
  });

  test('come back from their words', () => {
    for (let count = 0; count <= 99; count++) {
      expect(numberFromWords(numberInWords(count, 'nl'), 'nl')).toBe(count);
      expect(numberFromWords(numberInWords(count, 'en'), 'en')).toBe(count);
    }
  });
});
