import { describe, expect, test } from 'vitest';
import { jsonAccidents } from '../../../src/course-files/json-text.ts';

const around = (...lines: readonly string[]) => ['{', '  "bar": {', ...lines, '  }', '}', ''].join('\n');

describe('an accident in a words file is told by its line, with the line as it should be', () => {
  test.each([
    {
      name: 'quotes of Word',
      given: around('    “home”: “De wijk”,', '    "close": "Sluiten"'),
      line: 3,
      said: 'van Word',
      corrected: '    "home": "De wijk",',
    },
    {
      name: 'a missing comma',
      given: around('    "home": "De wijk"', '    "close": "Sluiten"'),
      line: 3,
      said: 'ontbreekt een komma',
      corrected: '    "home": "De wijk",',
    },
    {
      name: 'a comma too many',
      given: around('    "home": "De wijk",'),
      line: 3,
      said: 'hoort geen komma',
      corrected: '    "home": "De wijk"',
    },
    {
      name: 'a quote in a text',
      given: around('    "home": "Naar "De wijk" toe",', '    "close": "Sluiten"'),
      line: 3,
      said: 'sluit de tekst af',
      corrected: '    "home": "Naar \\"De wijk\\" toe",',
    },
    {
      name: 'a text that does not close',
      given: around('    "home": "De wijk,', '    "close": "Sluiten"'),
      line: 3,
      said: 'ontbreekt een aanhalingsteken',
      corrected: '    "home": "De wijk",',
    },
  ])('$name', ({ given, line, said, corrected }) => {
    const accidents = jsonAccidents(given);
    expect(accidents.map((accident) => [accident.line, accident.corrected])).toEqual([[line, corrected]]);
    expect(accidents[0]?.message.nl).toContain(said);
    const lines = given.split('\n');
    lines[line - 1] = corrected;
    expect(() => JSON.parse(lines.join('\n')) as unknown).not.toThrow();
  });
});

test('what has no lines of its own is told all the same', () => {
  expect(jsonAccidents('{ "a": "b" "c": "d" }').map(({ line }) => line)).toEqual([1]);
});

test('sound JSON has none, however it is laid out', () => {
  expect(jsonAccidents('{"a":{"b":"c"}}')).toEqual([]);
});
