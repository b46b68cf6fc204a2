import { describe, expect, test } from 'vitest';
import type { Change } from '../../fixtures/course-copy.ts';
import { faultsOf } from '../../fixtures/course-faults.ts';

/** The places of the faults, as `course.yaml title.nl`. */
function placesOf(...changes: readonly Change[]): readonly string[] {
  return faultsOf(changes).map(({ place }) => `${place.file} ${place.path.join('.')}`);
}

describe('a fault leads to its field', () => {
  test('where a value is not what it should be', () => {
    expect(placesOf({ file: 'bronnen.yaml', find: 'year: 2026', put: 'year: soon' })).toEqual([
      'bronnen.yaml sources.0.year',
    ]);
  });

  test('where a text in a language is missing', () => {
    expect(
      placesOf({
        file: 'course.yaml',
        find: 'title: { nl: Kleine cursus, en: Small course }',
        put: 'title: { nl: Kleine cursus }',
      }),
    ).toContain('course.yaml title.en');
  });

  test('where a line cannot be read as it is meant', () => {
    expect(
      placesOf({
        file: 'course.yaml',
        find: 'title: { nl: Kleine cursus, en: Small course }',
        put: 'title: { nl: Kleine: cursus, en: Small course }',
      }),
    ).toContain('course.yaml title');
  });

  test('in a page', () => {
    expect(placesOf({ file: 'privacy.nl.md', whole: '# Privacy\n\n<b>Dik</b>\n' })).toEqual([
      'privacy.nl.md ',
    ]);
  });

  test('where a word is not the same in both languages', () => {
    expect(placesOf({ file: 'teksten/nl.json', whole: '{ "home": { "title": "" } }' })[0]).toMatch(
      /^teksten\/nl\.json home\.title$/,
    );
  });
});
