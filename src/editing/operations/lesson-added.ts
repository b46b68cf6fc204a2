import type { Edit } from '../edit.ts';
import { stringify } from 'yaml';
import { listAt, type Edited, type Values, type Words } from './edited.ts';
import { numberBook, type NumberBook } from './number-book.ts';
import type { Made } from './readings.ts';
import { OperationRefused } from './refused.ts';

const file = 'course.yaml';
const empty: Words = { nl: '', en: '' };

/**
 * The skeleton of one more lesson behind the last one: its step, its file with a place for every text, and its pages. What is
 * still empty is told by the check, so that nothing unfinished is packed. The drawing has no house for it.
 */
export function lessonAdded(draft: Edited, input: { title: Words }): Made {
  const phases = listAt(draft, file, ['phases']);
  const steps = phases.map(({ steps: all }) => (Array.isArray(all) ? (all as readonly Values[]) : []));
  const phase = steps.findLastIndex((all) => all.some(({ kind }) => kind === 'lesson'));
  const behind = steps[phase]?.findLastIndex(({ kind }) => kind === 'lesson') ?? -1;
  const last = steps[phase]?.[behind];
  if (last === undefined) throw new OperationRefused('gone');
  const count = nextLesson(draft, steps.flat());
  const id = `les-${count}`;
  const book = numberBook(draft);
  const step = {
    id,
    index: book.take('step-index', id),
    kind: 'lesson',
    title: input.title,
    place: { nl: `Huis ${count}`, en: `House ${count}` },
    icon: 'huis',
    opens: last.opens,
    // Who was done stays done, until an editor says otherwise.
    required: false,
  };
  const lesson = skeleton(draft, id, String(last.id), book);
  const page = (language: 'nl' | 'en'): Edit => ({
    type: 'file-added',
    file: `lessen/${id}.${language}.md`,
    text: `# ${input.title[language].trim()}\n`,
  });
  return {
    id,
    action: {
      what: 'lessonAdded',
      edits: [
        { type: 'added', list: { file, path: ['phases', phase, 'steps'] }, at: behind + 1, value: step },
        {
          type: 'file-added',
          file: `lessen/${id}.yaml`,
          text: stringify(lesson, { lineWidth: 0, singleQuote: true }),
        },
        page('nl'),
        page('en'),
        ...book.edits(),
      ],
    },
  };
}

/** One further than every lesson that is or was there. */
function nextLesson(draft: Edited, steps: readonly Values[]): number {
  const register = Object(draft.value({ file: 'nummers.yaml', path: ['step-index'] })) as Values;
  const ids = [...steps.map(({ id }) => id), ...Object.values(register)].map(String);
  return 1 + Math.max(0, ...ids.map((id) => Number(/^les-(\d+)$/.exec(id)?.[1] ?? 0)));
}

/** Everything that the schema asks of a lesson; figure, people and source are those of the lesson before it. */
function skeleton(draft: Edited, id: string, before: string, book: NumberBook): Values {
  const of = (path: readonly string[]) => draft.value({ file: `lessen/${before}.yaml`, path });
  const perspectives = listAt(draft, 'lessen/wijk.yaml', ['perspectives']);
  const ways = [1, 2, 3];
  const marks = ['lezen', 'bekijken', 'toepassen'].map((part) => [part, book.take('mark', `${id}/${part}`)]);
  return {
    minutes: { lezen: 2, bekijken: 1, toepassen: 4 },
    marks: Object.fromEntries(marks) as Values,
    figure: of(['figure']),
    example: { title: empty, prose: empty },
    dilemma: {
      id: `dilemma-${id}`,
      choice: book.take('choice', `${id}/dilemma-${id}`),
      report: book.take('report', `${id}/dilemma-${id}`),
      title: empty,
      scene: empty,
      drawing: of(['dilemma', 'drawing']),
      people: of(['dilemma', 'people']),
      situation: empty,
      ways: ways.map((value) => ({ value, text: empty, week: empty, halfYear: empty })),
      closest: 1,
      views: perspectives.map(({ id: perspective }) => ({
        perspective,
        intro: empty,
        gains: ways.map((way) => ({ way, wins: empty, asks: empty })),
      })),
      evidence: { source: of(['dilemma', 'evidence', 'source']), text: empty },
    },
    exercise: {
      task: empty,
      fields: [
        { id: `${id}-veld-1`, text: book.take('text', `${id}/${id}-veld-1`), limit: 130, label: empty },
      ],
    },
  };
}
