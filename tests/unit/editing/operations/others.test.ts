import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../../src/editing/operations/parts-of.ts';
import { lessonAdded } from '../../../../src/editing/operations/lesson-added.ts';
import {
  domainAdded,
  domainRemoved,
  professionAdded,
  professionRemoved,
} from '../../../../src/editing/operations/people.ts';
import {
  sourceAdded,
  sourceChecked,
  sourceRemoved,
  usesOfSource,
} from '../../../../src/editing/operations/sources.ts';
import {
  isRemovable,
  stepMoved,
  stepRemoved,
  stepRequired,
} from '../../../../src/editing/operations/steps.ts';
import { checked, faultsOf, openedCourse, today } from './opened-course.ts';

describe('sources', () => {
  const source = {
    title: { nl: 'Een nieuw stuk', en: 'A new piece' },
    maker: 'NHG',
    year: 2026,
    url: 'https://www.nhg.org/stuk',
    about: { nl: 'Waar het over gaat.', en: 'What it is about.' },
  };

  test('a new one was looked at today', () => {
    const draft = openedCourse();
    draft.act(sourceAdded(draft, source, today).action);
    expect(draft.value({ file: 'bronnen.yaml', path: ['sources'] })).toContainEqual({
      id: 'een-nieuw-stuk',
      ...source,
      checked: today,
    });
    expect(faultsOf(draft)).toEqual([]);
  });

  test('one is looked at, and looked at again', () => {
    const draft = openedCourse();
    draft.act(sourceChecked(draft, { id: 'ntvg-artikel' }, '2026-01-01'));
    draft.act(sourceChecked(draft, { id: 'ntvg-artikel' }, today));
    const [found] = partsOf(draft.files).sources?.sources.filter(({ id }) => id === 'ntvg-artikel') ?? [];
    expect(found?.checked).toBe(today);
  });

  test('one that texts refer to stays', () => {
    const draft = openedCourse();
    expect(usesOfSource(draft, 'jogg')).toContain('tips/tips.yaml');
    expect(() => sourceRemoved(draft, { id: 'jogg' })).toThrow('in-use');
    draft.act(sourceAdded(draft, source, today).action);
    draft.act(sourceRemoved(draft, { id: 'een-nieuw-stuk' }));
    expect(draft.changes()).toEqual([]);
  });
});

describe('people', () => {
  test('a profession more has a number that nobody had, behind those of its domain', () => {
    const draft = openedCourse();
    const title = { nl: 'Wijkagent', en: 'Community police officer' };
    draft.act(professionAdded(draft, { title, domain: 'welzijn' }).action);
    const { course, news } = checked(draft);
    const at = course.professions.findIndex(({ id }) => id === 'wijkagent');
    expect(course.professions[at]).toEqual({ id: 'wijkagent', index: 24, domain: 'welzijn', title });
    expect(course.professions[at - 1]?.domain).toBe('welzijn');
    expect(news.added).toBe(0);
  });

  test('a profession goes, out of the lessons too, and its number is not given out again', () => {
    const draft = openedCourse();
    draft.act(professionRemoved(draft, { id: 'jongerenwerker' }));
    expect(faultsOf(draft)).toEqual([]);
    const { id, action } = professionAdded(draft, {
      title: { nl: 'Jongerenwerker', en: 'Youth worker' },
      domain: 'welzijn',
    });
    draft.act(action);
    expect(id).toBe('jongerenwerker-2');
    expect(partsOf(draft.files).course?.professions.find((one) => one.id === id)?.index).toBe(24);
  });

  test('a domain that somebody is in stays', () => {
    const draft = openedCourse();
    expect(() => domainRemoved(draft, { id: 'zorg' })).toThrow('in-use');
    draft.act(domainAdded(draft, { title: { nl: 'Veiligheid', en: 'Safety' }, required: false }).action);
    draft.act(domainRemoved(draft, { id: 'veiligheid' }));
    expect(draft.changes()).toEqual([]);
  });
});

describe('steps', () => {
  test('one that counts no more', () => {
    const draft = openedCourse();
    draft.act(stepRequired(draft, { id: 'les-6', required: false }));
    expect(draft.changes()).toMatchObject([{ before: true, after: false }]);
  });

  test('one moves in its phase, never before one that it waits for', () => {
    const draft = openedCourse();
    draft.act(stepMoved(draft, { id: 'informatiepakket', to: 0 }));
    expect(faultsOf(draft)).toEqual([]);
    draft.act(stepMoved(draft, { id: 'les-6', to: 0 }));
    expect(partsOf(draft.files).course?.phases[2]?.steps[0]?.id).toBe('les-6');
  });

  test('what every course has once, and the last of a phase, stay', () => {
    const draft = openedCourse();
    expect(isRemovable(draft, 'evaluatie')).toBe(false);
    expect(() => stepRemoved(draft, { id: 'evaluatie' })).toThrow('once');
    expect(() => stepRemoved(draft, { id: 'half-jaar-later' })).toThrow('last-one');
  });

  test('a text that goes takes its files along, and nothing waits for it', () => {
    const draft = openedCourse();
    draft.act(stepRemoved(draft, { id: 'informatiepakket' }));
    expect([...draft.files.keys()].filter((file) => file.startsWith('informatiepakket/'))).toEqual([]);
    const { course } = partsOf(draft.files);
    expect(course?.rules.certificateNeeds).toEqual(['vragenlijst']);
    const lesson = course?.phases.flatMap(({ steps }) => steps).find(({ id }) => id === 'les-1');
    expect(lesson?.opens).toEqual({ rule: 'always' });
  });

  test('a lesson that goes leaves its question behind', () => {
    const draft = openedCourse();
    draft.act(stepRemoved(draft, { id: 'les-6' }));
    expect([...draft.files.keys()].filter((file) => file.startsWith('lessen/les-6'))).toEqual([]);
    expect(partsOf(draft.files).earlier?.questions.at(-1)).toMatchObject({
      step: 'les-6',
      id: 'dilemma-les-6',
      choice: 89,
      report: 69,
    });
  });
});

test('a lesson more is a skeleton with numbers of its own, in which every empty text is told', () => {
  const draft = openedCourse();
  const { id, action } = lessonAdded(draft, { title: { nl: 'Vier wat lukt', en: 'Celebrate what works' } });
  draft.act(action);
  expect(id).toBe('les-7');
  const faults = faultsOf(draft);
  expect(faults.filter((fault) => !fault.startsWith('lessen/les-7.'))).toEqual([]);
  expect(faults.length).toBeGreaterThan(20);
  expect(draft.value({ file: 'nummers.yaml', path: ['step-index', '16'] })).toBe('les-7');
});
