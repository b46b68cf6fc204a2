import { countsOf, fillIn } from '../../course-files/counts.ts';
import type { ValuePath } from '../../course-files/value-path.ts';
import { listAt, listIn, textIn, valueIn, wordsOf, type CourseAsEdited } from './as-edited.ts';
import { besidesSteps, lessonWijk, variantGroup } from './besides-steps.ts';
import type { Called, CourseNode, CoursePart, NodeGroup } from './course-node.ts';

/**
 * The course in the order in which learners come to it, then what is beside the steps. A course that cannot be read as a whole
 * still has a tree: of what can be read.
 */
export function courseTree(course: CourseAsEdited): readonly NodeGroup[] {
  return [...variantGroup(course), ...together(phasesOf(course)), ...besidesSteps(course)];
}

/** All lines of a tree. */
export function nodesOf(tree: readonly NodeGroup[]): readonly CourseNode[] {
  return tree.flatMap(({ nodes }) => nodes);
}

function phasesOf(course: CourseAsEdited): readonly NodeGroup[] {
  const phases = listAt(course, { file: 'course.yaml', path: ['phases'] });
  const counts = countsOf((file) => course.value({ file, path: [] }));
  const filled = (value: unknown): Called => ({
    words: wordsOf(value, (text, language) => fillIn(text, language, { counts }).text),
  });
  return phases.map((phase, at) => {
    const path: ValuePath = ['phases', at];
    const steps = listIn(phase, 'steps');
    const nodes = steps.map((step, position) =>
      stepNode(course, step, filled(valueIn(step, 'title')), [...path, 'steps', position]),
    );
    return {
      id: textIn(phase, 'id'),
      titles: [filled(valueIn(phase, 'title'))],
      nodes: steps.some((step) => textIn(step, 'kind') === 'lesson') ? [...nodes, lessonWijk] : nodes,
    };
  });
}

/** Phases of one step stand under one heading, so that the tree does not consist of headings. */
function together(phases: readonly NodeGroup[]): readonly NodeGroup[] {
  const groups: NodeGroup[] = [];
  for (const phase of phases) {
    const last = groups.at(-1);
    const isShort = phase.nodes.length === 1;
    if (last !== undefined && isShort && last.nodes.length === last.titles.length)
      groups[groups.length - 1] = {
        ...last,
        titles: [...last.titles, ...phase.titles],
        nodes: [...last.nodes, ...phase.nodes],
      };
    else groups.push(phase);
  }
  return groups;
}

function stepNode(course: CourseAsEdited, step: unknown, title: Called, path: ValuePath): CourseNode {
  const id = textIn(step, 'id');
  const kind = textIn(step, 'kind');
  const content = contentOf(course, { id, kind, moment: textIn(step, 'moment') });
  const number = /\d+$/.exec(id)?.[0];
  return {
    id,
    title,
    icon: textIn(step, 'icon'),
    ...(kind === 'lesson' && number !== undefined ? { plate: Number(number) } : {}),
    screen: id,
    parts: [
      ...content,
      { id: 'step', title: { key: 'editor.part.step' }, places: [{ file: 'course.yaml', path }] },
    ],
  };
}

interface StepKind {
  readonly id: string;
  readonly kind: string;
  readonly moment: string;
}

function contentOf(course: CourseAsEdited, { id, kind, moment }: StepKind): readonly CoursePart[] {
  const part = (file: string, pages?: string, path: ValuePath = []): readonly CoursePart[] => [
    {
      id: 'content',
      title: { key: 'editor.part.content' },
      places: [{ file, path }],
      ...(pages === undefined ? {} : { pages }),
    },
  ];
  switch (kind) {
    case 'reading':
      return part(`${id}/${id}.yaml`, `${id}/`);
    case 'lesson':
      return part(`lessen/${id}.yaml`, `lessen/${id}.`);
    case 'evaluation':
      return part('evaluatie/evaluatie.yaml', 'evaluatie/');
    case 'werksessie':
      return part('werksessie.yaml');
    case 'reflection':
      return part('reflectie.yaml');
    case 'closing':
      return part('afronding.yaml');
    case 'questionnaire': {
      const moments = listAt(course, { file: 'vragenlijst.yaml', path: ['moments'] });
      // What is only asked the second time is edited where learners meet it.
      const isFirst = moments.findIndex((one) => textIn(one, 'id') === moment) <= 0;
      return isFirst ? part('vragenlijst.yaml') : part('vragenlijst.yaml', undefined, ['extra']);
    }
    default:
      return [];
  }
}
