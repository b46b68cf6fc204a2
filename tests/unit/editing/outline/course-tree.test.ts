import { describe, expect, it, test } from 'vitest';
import { CourseDraft } from '../../../../src/editing/course-draft.ts';
import { courseTree, nodesOf } from '../../../../src/editing/outline/course-tree.ts';
import { marksOf } from '../../../../src/editing/outline/marks.ts';
import { nodeAt } from '../../../../src/editing/outline/node-at.ts';
import { search } from '../../../../src/editing/outline/search.ts';
import { textsIn } from '../../../../src/editing/outline/texts-in.ts';
import { filesOf, realCourse } from '../course-folder.ts';

const draft = CourseDraft.of(realCourse);
const tree = courseTree(draft);
const nodes = nodesOf(tree);

describe('the tree of the course', () => {
  it('has the steps in learners’ order, short phases under one heading, then what is beside them', () => {
    expect(tree.map(({ id }) => id)).toEqual([
      'voorbereiding',
      'werksessie',
      'lessen',
      'reflectie',
      'always',
      'room',
      'behind',
    ]);
    expect(tree[3]?.titles).toEqual(
      ['Terugkijken', 'Afronden', 'Later'].map((nl) => ({
        words: expect.objectContaining({ nl }) as unknown,
      })),
    );
    expect(tree[2]?.titles).toEqual([{ words: { nl: 'Zes lessen en tips', en: 'Six lessons and tips' } }]);
    expect(nodes.slice(0, 6).map(({ id }) => id)).toEqual([
      'leeswijzer',
      'informatiepakket',
      'vragenlijst',
      'werksessie',
      'les-1',
      'les-2',
    ]);
    expect(nodes.find(({ id }) => id === 'les-3')).toMatchObject({
      title: { words: { nl: 'Kies wie de kar trekt' } },
      plate: 3,
      screen: 'les-3',
    });
  });

  it('has a line for every text that somebody reads', () => {
    const lost = textsIn(draft)
      .filter(({ language }) => language !== undefined)
      .filter(({ place }) => nodeAt(nodes, place) === undefined);
    expect(lost).toEqual([]);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });

  it('is there for a course whose files cannot all be read', () => {
    const broken = CourseDraft.of(filesOf({ 'course.yaml': 'phases: [', 'bronnen.yaml': 'sources: []' }));
    expect(nodesOf(courseTree(broken)).map(({ id }) => id)).toEqual(expect.arrayContaining(['bronnen']));
  });
});

test.each([
  [{ file: 'lessen/les-3.en.md', path: [] }, 'les-3', 'content'],
  [{ file: 'lessen/les-3.yaml', path: ['dilemma', 'title', 'nl'] }, 'les-3', 'content'],
  [{ file: 'course.yaml', path: ['phases', 2, 'steps', 2, 'title', 'nl'] }, 'les-3', 'step'],
  [{ file: 'tips/financien.nl.md', path: [] }, 'tips', 'content'],
  [{ file: 'vragenlijst.yaml', path: ['items', 3, 'text', 'nl'] }, 'vragenlijst', 'content'],
  [{ file: 'vragenlijst.yaml', path: ['extra', 'choices', 0] }, 'half-jaar-later', 'content'],
  [{ file: 'course.yaml', path: ['accreditation', 0, 'until'] }, 'regels', 'accreditation'],
  [{ file: 'werkvormen/aftrap.yaml', path: ['methods', 0] }, 'werkvormen', 'aftrap'],
  [{ file: 'teksten/en.json', path: ['bar', 'home'] }, 'woorden', 'screens'],
  [{ file: 'teksten/zaal.nl.json', path: [] }, 'woorden', 'zaal'],
])('%o belongs to %s, %s', (place, node, part) => {
  const found = nodeAt(nodes, place);
  expect([found?.node.id, found?.part.id]).toEqual([node, part]);
});

test('a line shows its gravest mark', () => {
  const place = { file: 'lessen/les-3.nl.md', path: [] };
  const other = { file: 'bronnen.yaml', path: ['sources', 0] };
  const found = marksOf(nodes, { fault: [], english: [place], changed: [place, other], date: [other] });
  expect(Object.fromEntries(found)).toEqual({ 'les-3': 'english', bronnen: 'changed' });
});

describe('searching', () => {
  const texts = textsIn(draft);

  it('finds what stands on the screen, in either language, whatever its capitals and accents', () => {
    const [hit] = search(texts, 'kies wie de KAR');
    expect(hit).toMatchObject({ found: 'Kies wie de kar', language: 'nl' });
    expect(search(texts, 'dietist').some(({ found }) => found === 'Diëtist')).toBe(true);
    expect(search(texts, 'general pract').some(({ language }) => language === 'en')).toBe(true);
  });

  it('leaves out what nobody reads, and waits for two letters', () => {
    expect(search(texts, 'visie-eerstelijnszorg')).toEqual([]);
    expect(search(texts, 'k')).toEqual([]);
    expect(search(texts, '  ')).toEqual([]);
  });
});
