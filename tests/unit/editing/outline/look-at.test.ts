import { expect, test } from 'vitest';
import { CourseDraft } from '../../../../src/editing/course-draft.ts';
import { courseTree, nodesOf } from '../../../../src/editing/outline/course-tree.ts';
import { lookAt } from '../../../../src/editing/outline/look-at.ts';
import { nodeAt } from '../../../../src/editing/outline/node-at.ts';
import { realCourse } from '../course-folder.ts';

const draft = CourseDraft.of(realCourse);
const nodes = nodesOf(courseTree(draft));

test.each([
  ['the core of a lesson', 'lessen/les-3.nl.md', [], { step: 'les-3', section: 'lezen' }],
  ['its dilemma', 'lessen/les-3.yaml', ['dilemma', 'title', 'nl'], { step: 'les-3', section: 'toepassen' }],
  ['a tip', 'tips/financien.nl.md', [], { step: 'tips', section: 'financien' }],
  ['a source', 'bronnen.yaml', ['sources', 0, 'title', 'nl'], { step: 'bronnen', section: 'rivm-magazine' }],
  ['the words of a screen', 'teksten/nl.json', ['leerdossier', 'title'], { step: 'leerdossier' }],
  ['words that every screen has', 'teksten/nl.json', ['bar', 'close'], { step: '' }],
  ['an accreditation', 'course.yaml', ['accreditation'], { step: 'accreditatie' }],
  ['what learners never see', 'teksten/zaal.nl.json', ['room', 'title'], undefined],
  ['a rule', 'course.yaml', ['rules', 'graceMinutes'], undefined],
] as const)('%s is seen where a learner sees it', (_, file, path, expected) => {
  const place = { file, path: [...path] };
  expect(lookAt(draft, nodeAt(nodes, place)!.node, place)).toEqual(expected);
});
