import { describe, expect, test } from 'vitest';
import { newI18next } from '../../../../src/components/session/i18next-words.ts';
import { plainSentence } from '../../../../src/components/session/plain-words.ts';
import { loadWords } from '../../../fixtures/loaded-course.ts';

const tables = loadWords('course');
const i18next = newI18next();
i18next.add('nl', tables.nl);
i18next.add('en', tables.en);

/** Every sentence by the key that the code asks for. */
const keys = [...new Set(Object.keys(tables.nl).map((key) => key.replace(/_(zero|one|other)$/, '')))];
const languages = [
  ['nl', 'en'],
  ['en', 'nl'],
] as const;
/** What no sentence may make something of. */
const strange = ['Çağla', '', '$& $1 $$', '{{count}}', '$t(home.title)', '<b>&amp;</b>', 0, -1.5, 1e21];
const counts = [0, 1, 2, 11, 101, 1_000_000, 1.5, -1];

function namesIn(key: string): readonly string[] {
  const forms = [key, `${key}_zero`, `${key}_one`, `${key}_other`].map((form) => tables.nl[form] ?? '');
  return [...new Set([...forms.join(' ').matchAll(/\{\{(.+?)\}\}/g)].map(([, name = '']) => name.trim()))];
}

const bothSay = (spoken: readonly ('nl' | 'en')[], key: string, values: Record<string, unknown>) => ({
  key,
  values,
  plain: plainSentence(tables, spoken, key, values),
  i18next: i18next.translate(spoken, key, values),
});
const differing = (said: readonly ReturnType<typeof bothSay>[]) =>
  said.filter(({ plain, i18next: other }) => plain !== other);

describe('a plain sentence is what i18next makes of it', () => {
  test.each(languages)('in %s, for everything that can be filled in', (...spoken) => {
    const said = keys.flatMap((key) =>
      strange.map((value) =>
        bothSay(spoken, key, Object.fromEntries(namesIn(key).map((name) => [name, value]))),
      ),
    );
    expect(said.length).toBeGreaterThan(5000);
    expect(differing(said)).toEqual([]);
  });

  test.each(languages)('in %s, for every count', (...spoken) => {
    const said = keys.flatMap((key) =>
      counts.map((count) =>
        bothSay(spoken, key, {
          ...Object.fromEntries(namesIn(key).map((name) => [name, 'iets'])),
          count,
        }),
      ),
    );
    expect(differing(said)).toEqual([]);
  });

  test('also where nothing is given, and for a key that nobody wrote', () => {
    const said = [...keys, 'nobody.wrote', 'toString'].map((key) => bothSay(['nl', 'en'], key, {}));
    expect(differing(said)).toEqual([]);
  });

  test('also with a default', () => {
    const said = [...keys, 'nobody.wrote'].map((key) =>
      bothSay(['en', 'nl'], key, { defaultValue: '{{n}} keer', n: 13 }),
    );
    expect(differing(said)).toEqual([]);
  });

  test('also where only another language has it', () => {
    const only = newI18next();
    const nl = { 'home.lights_one': '{{count}} licht', 'home.lights_other': '{{count}} lichten' };
    only.add('nl', nl);
    expect(plainSentence({ nl, en: {} }, ['en', 'nl'], 'home.lights', { count: 1 })).toBe('1 licht');
    expect(only.translate(['en', 'nl'], 'home.lights', { count: 1 })).toBe('1 licht');
  });
});
