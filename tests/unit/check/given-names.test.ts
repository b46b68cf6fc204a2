import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenNames } from '../../../src/check/given-names.ts';
import { faultsOf } from '../../fixtures/course-faults.ts';
import { realCourse, type Change } from '../../fixtures/course-copy.ts';
import type { GivenNames } from '../../../src/course-files/words-files.ts';

describe('what the code gives to a text', () => {
  let folder: string;
  let given: GivenNames;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'code-'));
    writeFileSync(
      join(folder, 'screen.ts'),
      [
        "t('bar.home');",
        "t('time.minutes', { count });",
        "t('home.welcome', { name: learner.name, 'of': 3 });",
        "t('home.any', options);",
        't(`part.${part}`, { title });',
        'const values = { organiser: 1 };',
      ].join('\n'),
    );
    given = givenNames(folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    { key: 'bar.home', expected: { exactly: [] } },
    { key: 'time.minutes', expected: { exactly: ['count'] } },
    { key: 'time.minutes_one', expected: { exactly: ['count'] } },
  ])('$key', ({ key, expected }) => {
    expect(given(key)).toEqual(expected);
  });

  test.each(['home.any', 'part.lezen', 'nowhere.known', 'home.welcome'])(
    '%s may get any name of the code',
    (key) => {
      const names = given(key);
      expect('some' in names && [...names.some].sort()).toEqual(['count', 'name', 'organiser', 'title']);
    },
  );
});

describe('a placeholder that the code does not give is a fault in both languages', () => {
  const put = (text: Record<'nl' | 'en', string>, find: Record<'nl' | 'en', string>): readonly Change[] =>
    (['nl', 'en'] as const).map((language) => ({
      file: `teksten/${language}.json`,
      find: find[language],
      put: text[language],
    }));

  test('where the call is known', () => {
    const faults = faultsOf(
      put(
        {
          nl: 'Welkom, {{name}} {{duration}}',
          en: 'Welcome, {{name}} {{duration}}',
        },
        { nl: 'Welkom, {{name}}', en: 'Welcome, {{name}}' },
      ),
      realCourse,
    );
    expect(faults.map(({ file }) => file)).toEqual(['teksten/nl.json']);
    expect(faults[0]?.message.nl).toContain(
      '{{duration}}, maar die vult de cursus daar niet in; deze kunnen: name',
    );
  });

  test('where it is put together', () => {
    const faults = faultsOf(
      put(
        { nl: '"open": "Open {{naam}}"', en: '"open": "Open {{naam}}"' },
        { nl: '"open": "Open"', en: '"open": "Open"' },
      ),
      realCourse,
    );
    expect(faults.map((fault) => fault.message.nl)).toEqual([
      '"status.open" heeft de invulplek {{naam}}, maar die naam vult de cursus nergens in; kijk naar een typefout',
    ]);
  });
});
