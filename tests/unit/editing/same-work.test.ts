import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/content/outline.ts';
import { numbersOf } from '../../../src/course-files/numbers.ts';
import { CourseFiles } from '../../../src/course-files/course-files.ts';
import { folderOf } from '../../../src/course-files/course-folder.ts';
import { readCourse } from '../../../src/course-files/read-course.ts';
import type { CourseDraft } from '../../../src/editing/course-draft.ts';
import type { Action, Edit } from '../../../src/editing/edit.ts';
import {
  accreditationAdded,
  accreditationsOf,
  nextYear,
} from '../../../src/editing/operations/accreditations.ts';
import { partsOf } from '../../../src/editing/operations/parts-of.ts';
import { professionAdded } from '../../../src/editing/operations/people.ts';
import { textAdded, textMoved } from '../../../src/editing/operations/readings.ts';
import { edgeMoved } from '../../../src/editing/operations/session-parts.ts';
import { sourceAdded, sourceChecked } from '../../../src/editing/operations/sources.ts';
import {
  statementAdded,
  statementImproved,
  statementReplaced,
} from '../../../src/editing/operations/statements.ts';
import { stepRequired } from '../../../src/editing/operations/steps.ts';
import type { Facts } from '../../../src/programme/facts.ts';
import { overviewOf } from '../../../src/programme/overview.ts';
import { pack, unpack } from '../../../src/progress/pack.ts';
import { nothingReported } from '../../../src/progress/record.ts';
import { factsWith, start } from '../../fixtures/learner.ts';
import { faultsOf, openedCourse, today } from './operations/opened-course.ts';

/** What an editor does in the forms, with texts as people write them: the course stays sound, and nobody loses anything. */

const sentence = fc.constantFrom(
  'Let op: dit is nieuw',
  "Foto's horen erbij, zo'n drie",
  '‘Samen’ is meer dan “samen”',
  '- geen streepje # geen uitleg',
  'Nee',
  '2026.10',
  '100 % van de wijk @ huis',
);
const deed = fc.record({
  what: fc.constantFrom(
    'title',
    'prose',
    'page',
    'words',
    'improved',
    'replaced',
    'statement',
    'tip',
    'order',
    'edge',
    'accreditation',
    'year',
    'source',
    'looked',
    'profession',
    'required',
    'undo',
  ),
  which: fc.nat({ max: 5 }),
  said: sentence,
});
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

const value = (given: string, file: string, ...path: (string | number)[]): Edit => ({
  type: 'value',
  place: { file, path },
  value: given,
});

function actionsFor(draft: CourseDraft, { what, which, said }: Deed): readonly Action[] {
  const lesson = `lessen/les-${which + 1}`;
  const both = { nl: said, en: said };
  const act = (...edits: readonly Edit[]): Action[] => [{ what, edits }];
  const items = partsOf(draft.files).questionnaire?.items ?? [];
  const id = items[which]?.id ?? '';
  switch (what) {
    case 'title':
      return act(value(said, `${lesson}.yaml`, 'example', 'title', 'nl'));
    case 'prose': {
      const place = { file: `${lesson}.yaml`, path: ['example', 'prose', 'nl'] };
      return act({ type: 'value', place, value: `${String(draft.value(place))}\nNog dit.` });
    }
    case 'page': {
      const file = `${lesson}.nl.md`;
      return act({ type: 'text', file, text: `${draft.text(file) ?? ''}\nNog dit.\n` });
    }
    case 'words':
      return act(value(said, 'teksten/nl.json', 'bar', 'home'));
    case 'improved':
      return [statementImproved(draft, { id, statement: both })];
    case 'replaced':
      return [statementReplaced(draft, { id, statement: both })];
    case 'statement':
      return [statementAdded(draft, { dimension: items[which]?.dimension ?? '', statement: both })];
    case 'tip': {
      const made = textAdded(draft, { step: 'tips', title: { nl: 'Nieuw', en: 'New' } });
      const text = (language: string): Edit => ({
        type: 'text',
        file: `tips/${made.id}.${language}.md`,
        text: `# Nieuw\n\n${'Een zin over de wijk. '.repeat(30).trim()}\n`,
      });
      return act(...made.action.edits, text('nl'), text('en'));
    }
    case 'order':
      return [textMoved(draft, { step: 'verhalen', id: 'veenendaal', to: which % 3 })];
    case 'edge':
      return [edgeMoved(draft, { after: 'aan-de-slag', by: which % 2 === 0 ? 1 : -1 })];
    case 'accreditation':
      return [
        accreditationAdded(draft, {
          institution: 'NHG',
          register: 'GAIA',
          orgId: 19,
          number: '012345',
          points: 4,
          from: '2026-01-01',
          until: '2026-12-31',
          professions: ['huisarts'],
          reportWithinDays: 14,
          bigNumber: true,
          wording: both,
        }).action,
      ];
    case 'year':
      return accreditationsOf(draft).length === 0 ? [] : [nextYear(draft).action];
    case 'source':
      return [sourceAdded(draft, { title: both, maker: 'NHG', about: both }, today).action];
    case 'looked':
      return [sourceChecked(draft, { id: 'gala' }, today)];
    case 'profession':
      return [professionAdded(draft, { title: both, domain: 'zorg' }).action];
    case 'required':
      return [stepRequired(draft, { id: 'tips', required: which % 2 === 0 })];
    case 'undo':
      draft.undo();
      return [];
  }
}

function read(draft: CourseDraft) {
  const { course, parts } = readCourse(new CourseFiles(folderOf(draft.files)));
  if (course === undefined) throw new Error('The course cannot be read.');
  return { course, parts };
}

const original = read(openedCourse());
const oldNumbers = numbersOf(original.parts);

/** Somebody who did everything that there was to do. */
const facts: Facts = factsWith({
  marks: Object.fromEntries(
    oldNumbers.filter(({ kind }) => kind === 'mark').map(({ value: mark }) => [mark, start]),
  ),
  choices: Object.fromEntries(
    oldNumbers.filter(({ kind }) => kind === 'choice').map(({ value: choice }) => [choice, 1 + (choice % 3)]),
  ),
  texts: Object.fromEntries(
    oldNumbers.filter(({ kind }) => kind === 'text').map(({ value: text }) => [text, `T${text}`]),
  ),
  profession: original.course.professions[0]?.index ?? 1,
});
const record = pack({ counter: 1, facts, reported: nothingReported, visits: [] });

test('whatever is done in the forms: the course is sound, and a record of before reads the same', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 3, maxLength: 9 }), (deeds) => {
      const draft = openedCourse();
      for (const one of deeds) for (const action of actionsFor(draft, one)) draft.act(action);

      expect(faultsOf(draft)).toEqual([]);
      const { course, parts } = read(draft);
      const owners = new Map(oldNumbers.map(({ kind, value: number, name }) => [`${kind} ${number}`, name]));
      const numbers = new Map(oldNumbers.map(({ kind, value: number, name }) => [`${kind} ${name}`, number]));
      for (const { kind, value: number, name } of numbersOf(parts)) {
        expect(owners.get(`${kind} ${number}`) ?? name).toBe(name);
        expect(numbers.get(`${kind} ${name}`) ?? number).toBe(number);
      }

      const back = unpack(record);
      if (back.kind !== 'record') throw new Error('It cannot be read.');
      expect(back.record.facts).toEqual(facts);
      const before = new Map(
        overviewOf(outlineOf(original.course), facts, start).steps.map((state) => [state.step.id, state]),
      );
      for (const { step, partsDone } of overviewOf(outlineOf(course), back.record.facts, start).steps) {
        const done = partsDone.map(({ id }) => id);
        expect(done).toEqual(
          expect.arrayContaining(before.get(step.id)?.partsDone.map(({ id }) => id) ?? []),
        );
      }
    }),
    { numRuns: 5 },
  );
});
