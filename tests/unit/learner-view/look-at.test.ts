import { describe, expect, it } from 'vitest';
import { CourseDraft } from '../../../src/editing/course-draft.ts';
import { languageAt, lookAt } from '../../../src/learner-view/look-at.ts';
import { folderOnDisk } from '../../../src/on-disk/folder-on-disk.ts';

const folder = folderOnDisk('course');
const draft = CourseDraft.of(new Map(folder.list().map((name) => [name, folder.read(name)!])));
const valueAt = (file: string, ...path: (string | number)[]) => draft.value({ file, path });

describe('where a learner sees what is edited', () => {
  it.each([
    ['lessen/les-3.nl.md', [], 'les-3', 'lezen'],
    ['lessen/les-3.yaml', ['example', 'title'], 'les-3', 'bekijken'],
    ['lessen/les-3.yaml', ['dilemma', 'ways', 0, 'text'], 'les-3', 'toepassen'],
    ['lessen/les-3.yaml', ['exercise', 'task'], 'les-3', 'toepassen'],
    ['tips/financien.en.md', [], 'tips', 'financien'],
    ['tips/tips.yaml', ['sections', 1, 'minutes'], 'tips', valueAt('tips/tips.yaml', 'sections', 1, 'id')],
    ['informatiepakket/waarom-samen.nl.md', [], 'informatiepakket', 'waarom-samen'],
    ['evaluatie/wie-deden-mee.nl.md', [], 'evaluatie', 'wie-deden-mee'],
    ['bronnen.yaml', ['sources', 0, 'title'], 'bronnen', valueAt('bronnen.yaml', 'sources', 0, 'id')],
    ['films/cursus.yaml', ['title'], 'film', valueAt('films/cursus.yaml', 'id') ?? 'cursus'],
    ['vragenlijst.yaml', ['items', 0, 'statement'], 'vragenlijst', undefined],
    ['werksessie.yaml', ['goals', 0], 'werksessie', undefined],
    ['reflectie.yaml', ['private', 'title'], 'reflectie', undefined],
    ['privacy.nl.md', [], 'privacy', undefined],
    ['mijn-wijk.yaml', ['intro'], 'mijn-wijk', undefined],
    ['course.yaml', ['title'], '', undefined],
    ['course.yaml', ['phases', 0, 'steps', 1, 'title'], 'informatiepakket', undefined],
    ['teksten/nl.json', ['lesson', 'read'], 'les-1', undefined],
    ['teksten/nl.json', ['home', 'next'], '', undefined],
    ['teksten/nl.json', ['film', 'play'], 'film', undefined],
  ] as const)('%s %j: %s, %s', (file, path, step, section) => {
    const look = lookAt({ file, path }, draft, 'nl');
    expect([look?.step, look?.section]).toEqual([step, section]);
  });

  it.each(['organiseren/draaiboek.yaml', 'teksten/papier.nl.json', 'nummers.yaml', 'vroeger.yaml'])(
    'is nowhere for %s',
    (file) => {
      expect(lookAt({ file, path: [] }, draft, 'nl')).toBeUndefined();
    },
  );

  it('takes the word of the tree for the screen', () => {
    expect(lookAt({ file: 'vragenlijst.yaml', path: [] }, draft, 'nl', 'later')?.step).toBe('later');
  });

  it('lights the text that stands there, in the language that is asked for', () => {
    const at = (...path: (string | number)[]) => ({ file: 'lessen/les-3.yaml', path });
    expect(lookAt(at('example', 'title'), draft, 'en')?.lit).toBe('How they did it in Westerbork');
    expect(lookAt(at('example', 'title', 'nl'), draft, 'en')?.lit).toBe('Zo deden ze het in Westerbork');
    expect(lookAt(at('minutes', 'lezen'), draft, 'nl')?.lit).toBeUndefined();
    expect(lookAt({ file: 'lessen/les-3.nl.md', path: [] }, draft, 'nl')?.lit).toContain('# Kies wie');
  });

  it('has a name for each field', () => {
    const fields = [0, 1].map(
      (at) => lookAt({ file: 'bronnen.yaml', path: ['sources', at] }, draft, 'nl')?.field,
    );
    expect(new Set(fields).size).toBe(2);
  });
});

describe('the language of a field', () => {
  it.each([
    [{ file: 'lessen/les-3.en.md', path: [] }, 'en'],
    [{ file: 'teksten/nl.json', path: ['home', 'title'] }, 'nl'],
    [{ file: 'teksten/papier.en.json', path: ['a'] }, 'en'],
    [{ file: 'bronnen.yaml', path: ['sources', 0, 'title', 'en'] }, 'en'],
    [{ file: 'bronnen.yaml', path: ['sources', 0, 'year'] }, undefined],
  ] as const)('%j is %s', (place, language) => {
    expect(languageAt(place)).toBe(language);
  });
});
