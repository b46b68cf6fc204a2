import { describe, expect, test } from 'vitest';
import { askedWords, givenNames } from '../../../src/check/given-names.ts';
import { faultsOf } from '../../fixtures/course-faults.ts';
import { realCourse, type Change } from '../../fixtures/course-copy.ts';
import { folderOf } from '../../../src/course-files/course-folder.ts';

describe('what the code gives to a text', () => {
  const code = [
    "t('bar.home');",
    "t('time.minutes', { count });",
    "t('home.welcome', { name: learner.name, 'of': 3 });",
    "t('home.any', options);",
    't(`part.${part}`, { title });',
    'const values = { organiser: 1 };',
  ].join('\n');
  const given = givenNames(
    folderOf(
      new Map([
        ['components/screen.ts', new TextEncoder().encode(code)],
        ['opening.js', new TextEncoder().encode("t('opening.help');")],
      ]),
    ),
  );

  test('is known where the whole key and all names stand in one call', () => {
    expect(given.exactly).toEqual({ 'bar.home': [], 'time.minutes': ['count'] });
  });

  test('may be any name of the code where they do not', () => {
    expect(given.anywhere).toEqual(['count', 'name', 'organiser', 'title']);
  });
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

  test('of a plural too', () => {
    const faults = faultsOf(
      (['nl', 'en'] as const).map((language) => ({
        file: `teksten/${language}.json`,
        find: '"draft_other": "{{count}}',
        put: '"draft_other": "{{count}} {{naam}}',
      })),
      realCourse,
    );
    expect(faults.map(({ message }) => message.nl)).toEqual([expect.stringContaining('{{naam}}')]);
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

describe('what the commands ask for', () => {
  const code = {
    'paper.ts': "say('card.place', { place }); context.say('card.id', { id, name });",
    'again.ts': "this.#say('card.id', { id }); const titles = { in: 'sheet.in', file: 'card.json' };",
    'error.ts': "throw new IssuerError(isOne ? 'list.one' : 'list.more', { count });",
    'server.ts':
      "new Refusal(503, 'refusal.none', { values: { path }, cause }); new Refusal(404, 'refusal.here');",
    'screen.ts': 't(`door.why.${why}`); t(`door.${one}.of.${other}`, { count }); `${part}.js`;',
    'page.html': '<p data-word="bar.page"></p><nav data-label="bar.settings"></nav><!-- zaal: room.lead -->',
  };
  const asked = askedWords(
    folderOf(new Map(Object.entries(code).map(([name, text]) => [name, new TextEncoder().encode(text)]))),
  );

  test('is every key that stands there, on a page too', () => {
    expect(asked.keys).toEqual([
      'bar.page',
      'bar.settings',
      'card.id',
      'card.place',
      'list.more',
      'list.one',
      'refusal.here',
      'refusal.none',
      'room.lead',
      'sheet.in',
    ]);
    expect(asked.called).not.toContain('sheet.in');
    expect(asked.called).toContain('card.place');
  });

  test('and every key that can come of one that is put together', () => {
    expect(asked.patterns).toEqual(['^door\\.[\\w.-]+\\.of\\.[\\w.-]+$', '^door\\.why\\.[\\w.-]+$']);
  });

  test('with what no text can do without', () => {
    expect(asked.needed).toEqual({
      'card.place': ['place'],
      'card.id': ['id'],
      'list.one': [],
      'list.more': [],
      'refusal.none': ['path'],
      'refusal.here': [],
    });
    expect(asked.exactly['card.id']).toEqual(['id', 'name']);
  });
});
