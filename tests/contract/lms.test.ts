import { beforeEach, describe, expect, it } from 'vitest';
import type { Lms } from '../../src/runtime/lms.ts';
import { emptyMemory, MemoryLms } from '../fixtures/memory-lms.ts';
import { StandaloneLms } from '../../src/runtime/standalone.ts';
import { storageOf } from './memory-storage.ts';
import { moodle12 } from './profiles/moodle12.ts';
import { moodle2004 } from './profiles/moodle2004.ts';
import { scormAgain12, scormAgain2004 } from './profiles/scorm-again.ts';
import { strictAdl12 } from './profiles/strict-adl12.ts';
import { strictAdl2004 } from './profiles/strict-adl2004.ts';
import { full, interaction, objective, report } from './reports.ts';
import { adapterFor, faults, names, opened, setsOf, withState } from './visits.ts';

const scormPlaces = [strictAdl12, moodle12, scormAgain12, strictAdl2004, moodle2004, scormAgain2004].map(
  (create) => ({ name: create().name, create }),
);
const places2004 = scormPlaces.filter(({ name }) => name.includes('2004'));
const places12 = scormPlaces.filter(({ name }) => name.includes('1.2'));

const everyPlace: readonly { readonly name: string; readonly create: () => () => Lms }[] = [
  {
    name: 'memory',
    create: () => {
      const record = emptyMemory();
      return () => new MemoryLms(record);
    },
  },
  {
    name: 'standalone',
    create: () => {
      const storage = storageOf(new Map());
      return () => new StandaloneLms('course', () => storage);
    },
  },
  ...scormPlaces.map(({ name, create }) => ({
    name,
    create: () => {
      const place = create();
      place.mode = 'normal';
      return () => adapterFor(place.launch(), () => 0);
    },
  })),
];

describe.each(everyPlace)('every adapter: $name', ({ create }) => {
  let launch: () => Lms;
  beforeEach(() => {
    launch = create();
  });

  it('begins without a state', () => {
    expect(launch().open()).toMatchObject({ mode: 'normal', state: '', resumed: false, clockShiftMs: 0 });
  });

  it('gives the state back exactly at the next launch', () => {
    const first = launch();
    first.open();
    expect(first.write(report({ state: 'Az09-_.'.repeat(500) }))).toBe(true);
    expect(first.commit()).toBe(true);
    expect(first.close('button')).toBe(true);
    expect(launch().open()).toMatchObject({ state: 'Az09-_.'.repeat(500), resumed: true });
  });

  it('gives back what was committed when the page was killed', () => {
    const killed = launch();
    killed.open();
    killed.write(report({ state: 'kept' }));
    killed.commit();
    expect(launch().open()).toMatchObject({ state: 'kept', resumed: true });
  });

  it('keeps what was written before the end without a commit', () => {
    const first = launch();
    first.open();
    first.write(report({ state: 'last words' }));
    first.close('page');
    expect(launch().open()?.state).toBe('last words');
  });

  it('takes a state of exactly its limit and refuses one more', () => {
    const first = launch();
    first.open();
    expect(first.write(report({ state: 'x'.repeat(first.stateLimit) }))).toBe(true);
    expect(first.write(report({ state: 'y'.repeat(first.stateLimit + 1) }))).toBe(false);
    first.commit();
    expect(launch().open()?.state).toBe('x'.repeat(first.stateLimit));
  });

  it('does nothing before the opening', () => {
    const lms = launch();
    expect([lms.write(report({})), lms.commit(), lms.close('page')]).toEqual([false, false, false]);
  });

  it('opens once', () => {
    const lms = launch();
    expect(lms.open()).toBeDefined();
    expect(lms.open()).toBeUndefined();
  });

  it('does nothing after the end', () => {
    const lms = launch();
    lms.open();
    expect(lms.close('button')).toBe(true);
    expect([lms.write(report({})), lms.commit(), lms.close('page')]).toEqual([false, false, false]);
    expect(lms.reportCounts()).toEqual({ objectives: undefined, interactions: undefined });
  });
});

describe.each(scormPlaces)('any SCORM LMS: $name', ({ create }) => {
  it('is safe from the first second, in eleven calls', () => {
    const { visit } = opened(create());
    const sets = setsOf(visit.calls);
    expect(sets).toContainEqual([names(visit).status, 'incomplete']);
    expect(sets).toContainEqual([names(visit).exit, 'suspend']);
    expect(sets.map(([element]) => element)).toContain(names(visit).sessionTime);
    expect(visit.calls.at(-1)).toMatchObject({ name: 'Commit', answer: 'true' });
    expect(visit.calls).toHaveLength(11);
  });

  it('opens a later visit in at most ten calls and leaves the status as it is', () => {
    const place = create();
    place.mode = 'normal';
    const first = opened(place);
    first.lms.write(report({ completion: 'completed' }));
    first.lms.close('button');
    const { visit } = opened(place);
    expect(visit.calls.length).toBeLessThanOrEqual(10);
    expect(setsOf(visit.calls).map(([element]) => element)).not.toContain(names(visit).status);
    expect(visit.peek(names(visit).status)).toBe('completed');
  });

  it('reads who the learner is without touching the name', () => {
    expect(opened(create()).facts).toMatchObject({
      learnerId: 'learner1',
      learnerName: "van den Ünal-d'Hondt, Zoë",
    });
  });

  it('causes no error anywhere in two visits with everything in them', () => {
    const place = create();
    place.mode = 'normal';
    const first = opened(place);
    first.lms.reportCounts();
    first.lms.write(full(0));
    first.lms.commit();
    first.lms.write(full(1));
    first.lms.commit();
    first.lms.close('button');
    const second = opened(place);
    expect(second.lms.reportCounts()).toEqual({ objectives: 2, interactions: 6 });
    second.lms.write(full(2));
    second.lms.commit();
    second.lms.close('page');
    expect(faults([...first.visit.calls, ...second.visit.calls])).toEqual([]);
  });

  it('lets a status go up only', () => {
    const { lms, visit } = opened(create());
    lms.write(report({ state: '1' }));
    lms.commit();
    lms.write(report({ state: '2', completion: 'completed' }));
    lms.write(report({ state: '3' }));
    lms.commit();
    lms.write(report({ state: '4', completion: 'completed', success: 'passed' }));
    lms.commit();
    lms.write(report({ state: '5' }));
    lms.commit();
    const statuses = setsOf(visit.calls).filter(([element]) => element.endsWith('_status'));
    expect(statuses).toEqual(
      visit.standard === '1.2'
        ? [
            ['cmi.core.lesson_status', 'incomplete'],
            ['cmi.core.lesson_status', 'completed'],
            ['cmi.core.lesson_status', 'passed'],
          ]
        : [
            ['cmi.completion_status', 'incomplete'],
            ['cmi.success_status', 'unknown'],
            ['cmi.completion_status', 'completed'],
            ['cmi.success_status', 'passed'],
          ],
    );
  });

  it('never takes a status down that a later visit finds', () => {
    const place = create();
    place.mode = 'normal';
    const first = opened(place);
    first.lms.write(report({ completion: 'completed', success: 'passed' }));
    first.lms.close('button');
    const { lms, visit } = opened(place);
    lms.write(report({ state: 'younger' }));
    lms.commit();
    expect(setsOf(visit.calls).filter(([element]) => element.endsWith('_status'))).toEqual([]);
    expect(visit.peek(names(visit).status)).toBe(visit.standard === '1.2' ? 'passed' : 'completed');
    if (visit.standard === '2004') expect(visit.peek('cmi.success_status')).toBe('passed');
  });

  it('tells each status in a commit of its own, and the score with the highest', () => {
    const { lms, visit } = opened(create());
    const before = visit.calls.length;
    lms.write(report({ completion: 'completed', success: 'passed', score: 100 }));
    lms.commit();
    const told = visit.calls.slice(before).flatMap(({ name, args: [element = '', value = ''] }) => {
      if (name === 'Commit') return ['commit'];
      const isTold = name === 'SetValue' && /status$|score.raw$/.test(element);
      return isTold ? [`${element.slice(element.lastIndexOf('.') + 1)} ${value}`] : [];
    });
    expect(told).toEqual(
      visit.standard === '1.2'
        ? ['commit', 'lesson_status completed', 'commit', 'raw 100', 'lesson_status passed', 'commit']
        : ['commit', 'completion_status completed', 'commit', 'raw 100', 'success_status passed', 'commit'],
    );
    const after = visit.calls.length;
    lms.write(report({ completion: 'completed', success: 'passed', score: 100 }));
    lms.commit();
    expect(setsOf(visit.calls.slice(after)).map(([element]) => element)).toEqual([names(visit).sessionTime]);
  });

  it('tells no score as long as nothing is completed', () => {
    const { lms, visit } = opened(create());
    lms.write(report({ score: 100 }));
    lms.commit();
    lms.close('page');
    expect(setsOf(visit.calls).filter(([element]) => element.includes('score'))).toEqual([]);
  });

  it('does not tell passed as long as completed could not be stored', () => {
    const place = create();
    const { lms, visit } = opened(place);
    const before = visit.calls.length;
    place.server.network = 'refusing';
    lms.write(report({ completion: 'completed', success: 'passed' }));
    lms.commit();
    const statuses = setsOf(visit.calls.slice(before)).filter(([element]) => element.endsWith('_status'));
    expect(statuses.filter(([, value]) => value !== 'unknown')).toEqual([]);
    place.server.network = 'up';
    expect(lms.commit()).toBe(true);
    expect(visit.peek(names(visit).status)).toBe(visit.standard === '1.2' ? 'passed' : 'completed');
  });

  it.each([
    { heard: 'incomplete', known: {}, told: ['completed', 'passed'] },
    { heard: 'completed', known: { completion: 'completed' } as const, told: ['passed'] },
  ])('tells at the launch what an LMS that heard $heard does not know yet', ({ known, told }) => {
    const place = create();
    place.mode = 'normal';
    const first = opened(place);
    first.lms.write(report(known));
    first.lms.close('button');
    const visit = place.launch();
    const lms = adapterFor(visit, () => 0);
    lms.open();
    lms.tell({ completion: 'completed', success: 'passed', score: 100 });
    expect(visit.calls.length).toBeLessThanOrEqual(9);
    lms.commit();
    const sets = setsOf(visit.calls);
    expect(sets.filter(([element]) => element.endsWith('_status')).map(([, value]) => value)).toEqual(told);
    expect(sets.filter(([element]) => element.endsWith('score.raw')).map(([, value]) => value)).toEqual([
      '100',
    ]);
    expect(sets.map(([element]) => element)).not.toContain('cmi.suspend_data');
  });

  it('tells a missing score to an LMS that has heard the highest status, and once', () => {
    const place = create();
    place.mode = 'normal';
    const reached = { completion: 'completed', success: 'passed' } as const;
    const first = opened(place);
    first.lms.write(report(reached));
    first.lms.close('button');
    const scores = [1, 2].map(() => {
      const visit = place.launch();
      const lms = adapterFor(visit, () => 0);
      lms.open();
      lms.tell({ ...reached, score: 100 });
      lms.commit();
      lms.commit();
      lms.close('page');
      expect(faults(visit.calls)).toEqual([]);
      return setsOf(visit.calls).filter(([element]) => element.endsWith('score.raw'));
    });
    expect(scores.map((sets) => sets.length)).toEqual([1, 0]);
  });

  it.each(['completed', 'passed'] as const)(
    'takes a launch that is %s and has no state for an emptied one, and writes nothing over it',
    (status) => {
      const place = create();
      place.mode = 'normal';
      const first = opened(place);
      first.lms.write(
        report({ completion: 'completed', success: status === 'passed' ? status : 'unknown', state: 'mine' }),
      );
      first.lms.close('button');
      const before = new Map(place.server.rows);
      const visit = place.launch();
      const lms = adapterFor(
        withState(visit, () => ''),
        () => 0,
      );
      expect(lms.open()).toMatchObject({ mode: 'emptied', state: '' });
      expect([lms.write(report({ state: 'less' })), lms.commit()]).toEqual([false, false]);
      lms.close('button');
      expect(setsOf(visit.calls)).toEqual([]);
      expect(visit.calls.length).toBeLessThanOrEqual(11);
      if (!place.name.startsWith('scorm-again')) expect(place.server.rows).toEqual(before);
    },
  );

  it.each([
    { name: 'finished', known: { completion: 'completed' } as const, expected: true },
    { name: 'never opened', known: undefined, expected: undefined },
  ])('says of a look back at nothing whether something was there: $name', ({ known, expected }) => {
    const place = create();
    place.mode = 'normal';
    if (known !== undefined) {
      const first = opened(place);
      first.lms.write(report({ ...known, state: 'mine' }));
      first.lms.close('button');
    }
    place.mode = 'review';
    const visit = withState(place.launch(), () => '');
    const facts = adapterFor(visit, () => 0).open();
    expect([facts?.mode, facts?.isEmptied]).toEqual(['review', expected]);
  });

  it('works as always once the state of an emptied launch comes late', () => {
    const place = create();
    place.mode = 'normal';
    const first = opened(place);
    first.lms.write(report({ completion: 'completed', state: 'mine' }));
    first.lms.close('button');
    const visit = place.launch();
    let state = '';
    const late = withState(visit, () => state);
    const lms = adapterFor(late, () => 0);
    expect(lms.open()).toMatchObject({ mode: 'emptied' });
    state = 'mine';
    expect(lms.stateAgain()).toBe('mine');
    expect(lms.write(report({ state: 'more' }))).toBe(true);
    expect(setsOf(visit.calls).map(([, value]) => value)).not.toContain('incomplete');
    expect(setsOf(visit.calls)).toContainEqual([names(visit).exit, 'suspend']);
  });

  it.each(['review', 'browse'] as const)('writes nothing in %s', (mode) => {
    const place = create();
    const first = opened(place);
    first.lms.write(report({ state: 'finished', completion: 'completed' }));
    first.lms.close('button');
    const before = new Map(place.server.rows);
    place.mode = mode;
    const { lms, visit, facts } = opened(place);
    expect(facts).toMatchObject({ mode, state: 'finished' });
    expect(lms.write(report({ state: 'other' }))).toBe(false);
    expect(lms.commit()).toBe(false);
    expect(lms.close('button')).toBe(true);
    expect(new Set(visit.calls.map(({ name }) => name))).toEqual(
      new Set(['Initialize', 'GetValue', 'Terminate']),
    );
    expect(visit.calls.length).toBeLessThanOrEqual(11);
    if (!place.name.startsWith('scorm-again')) expect(place.server.rows).toEqual(before);
  });

  it('sends nothing twice that has not changed', () => {
    const { lms, visit } = opened(create());
    lms.write(full(0));
    lms.commit();
    const before = visit.calls.length;
    lms.write(full(0));
    expect(visit.calls.slice(before)).toEqual([]);
    lms.write({ ...full(0), state: 'changed' });
    expect(setsOf(visit.calls.slice(before))).toEqual([['cmi.suspend_data', 'changed']]);
  });

  it('counts the time of this session only, and says it before every commit', () => {
    const place = create();
    const first = opened(place);
    first.wait(3_600_000);
    first.lms.close('button');
    const { lms, visit, wait } = opened(place, 7_000_000);
    wait(65_400);
    lms.commit();
    wait(3_600_000);
    lms.close('page');
    const times = setsOf(visit.calls).filter(([element]) => element === names(visit).sessionTime);
    expect(times.map(([, value]) => value)).toEqual(
      visit.standard === '1.2'
        ? ['0000:00:00', '0000:01:05', '0001:01:05']
        : ['PT0H0M0S', 'PT0H1M5S', 'PT1H1M5S'],
    );
  });

  it('keeps each objective and interaction at its own index over visits', () => {
    const place = create();
    place.mode = 'normal';
    const first = opened(place);
    expect(first.lms.reportCounts()).toEqual({ objectives: 0, interactions: 0 });
    first.lms.write(
      report({
        objectives: [objective(0, 'incomplete')],
        interactions: [interaction(0, { response: 'a' }), interaction(1, {})],
      }),
    );
    first.lms.close('button');
    const { lms, visit } = opened(place);
    const before = visit.calls.length;
    lms.write(
      report({
        objectives: [objective(0, 'completed'), objective(1, 'not attempted')],
        interactions: [interaction(1, { response: 'b', result: 'neutral' }), interaction(2, {})],
      }),
    );
    const elements = setsOf(visit.calls.slice(before)).map(([element]) => element);
    expect(elements).not.toContain('cmi.objectives.0.id');
    expect(elements).toContain('cmi.objectives.1.id');
    expect(elements.filter((element) => element.startsWith('cmi.interactions.'))).toEqual(
      visit.standard === '1.2'
        ? [
            'cmi.interactions.1.student_response',
            'cmi.interactions.1.result',
            'cmi.interactions.2.id',
            'cmi.interactions.2.type',
          ]
        : [
            'cmi.interactions.1.learner_response',
            'cmi.interactions.1.result',
            'cmi.interactions.2.id',
            'cmi.interactions.2.type',
          ],
    );
    expect(lms.reportCounts()).toEqual({ objectives: 2, interactions: 3 });
    expect(visit.peek('cmi.interactions._count')).toBe('3');
    expect(faults(visit.calls)).toEqual([]);
  });

  it('leaves out an entry that would make a gap', () => {
    const { lms, visit } = opened(create());
    lms.write(report({ objectives: [objective(1, 'completed')], interactions: [interaction(3, {})] }));
    expect(setsOf(visit.calls).filter(([element]) => /\.\d+\./.test(element))).toEqual([]);
  });

  it('asks for the counts once, in at most four calls', () => {
    const { lms, visit } = opened(create());
    const before = visit.calls.length;
    lms.reportCounts();
    lms.reportCounts();
    expect(visit.calls.length - before).toBe(4);
  });

  it('writes one answer in at most six calls, and three when the entry exists', () => {
    const { lms, visit } = opened(create());
    lms.reportCounts();
    lms.write(report({}));
    const before = visit.calls.length;
    const answered = { response: 'a', result: 'correct', at: Date.UTC(2026, 2, 1, 10) } as const;
    lms.write(report({ interactions: [interaction(0, answered)] }));
    expect(visit.calls.length - before).toBe(visit.standard === '1.2' ? 5 : 6);
    const again = { response: 'b', result: 'wrong', at: Date.UTC(2026, 2, 1, 11) } as const;
    lms.write(report({ interactions: [interaction(0, again)] }));
    expect(visit.calls.length - before).toBe(visit.standard === '1.2' ? 8 : 9);
    expect(faults(visit.calls)).toEqual([]);
  });

  it('needs few calls for an ordinary step: state, place, one objective, one answer', () => {
    const { lms, visit } = opened(create());
    lms.reportCounts();
    lms.write(report({ state: 'before', objectives: [objective(0, 'incomplete')] }));
    lms.commit();
    lms.write(report({ state: 'just before' }));
    lms.commit();
    const before = visit.calls.length;
    lms.write(
      report({
        state: 'after',
        place: 'les/2',
        progress: 0.25,
        objectives: [objective(0, 'completed')],
        interactions: [interaction(0, { response: 'a', result: 'correct', at: Date.UTC(2026, 2, 1, 10) })],
      }),
    );
    lms.commit();
    // state, place, objective, answer, (2004: progress), session time, commit
    expect(visit.calls.length - before).toBe(visit.standard === '1.2' ? 10 : 12);
  });

  it.each([
    { name: 'a newline', given: 'eerst\r\n\n dan', expected: 'eerst / dan' },
    { name: 'a formula', given: '=1+1', expected: "'=1+1" },
    { name: 'a formula behind white space', given: ' \n@SOM(A1)', expected: "'@SOM(A1)" },
    { name: 'an emoji', given: 'goed 👍🏽 zo', expected: 'goed 👍🏽 zo' },
    { name: 'half an emoji', given: 'goed \ud83d zo', expected: 'goed \ufffd zo' },
    { name: 'diacritics', given: 'coördinatie, crème brûlée', expected: 'coördinatie, crème brûlée' },
    { name: 'a separator of the standard', given: 'a[,]b[.]c', expected: 'a[,]b[.]c' },
    { name: 'nothing', given: '', expected: '' },
  ])('takes a text with $name', ({ given, expected }) => {
    const { lms, visit } = opened(create());
    lms.write(report({ interactions: [interaction(0, { type: 'text', response: given })] }));
    expect(setsOf(visit.calls)).toContainEqual([names(visit).response, expected]);
    expect(faults(visit.calls)).toEqual([]);
  });

  it('takes a text of 300 characters, cut in 1.2 where the standard ends', () => {
    const { lms, visit } = opened(create());
    lms.write(report({ interactions: [interaction(0, { type: 'text', response: 'é'.repeat(300) })] }));
    const sent = new Map(setsOf(visit.calls)).get(names(visit).response);
    expect(sent).toBe(visit.standard === '1.2' ? `${'é'.repeat(254)}…` : 'é'.repeat(300));
    expect(faults(visit.calls)).toEqual([]);
  });

  it('takes a text that begins with a brace', () => {
    const { lms, visit } = opened(create());
    lms.write(report({ interactions: [interaction(0, { type: 'text', response: '{x' })] }));
    expect(new Map(setsOf(visit.calls)).get(names(visit).response)).toBe(
      visit.standard === '1.2' ? '{x' : "'{x",
    );
    expect(faults(visit.calls)).toEqual([]);
  });

  it('lets a negative number be a number, and leaves out what is none', () => {
    const { lms, visit } = opened(create());
    lms.write(
      report({
        interactions: [
          interaction(0, { type: 'numeric', response: '-3.5' }),
          interaction(1, { type: 'numeric', response: '3,5' }),
        ],
      }),
    );
    const responses = setsOf(visit.calls).filter(([element]) => element.endsWith('_response'));
    expect(responses).toEqual([[names(visit).response, '-3.5']]);
    expect(faults(visit.calls)).toEqual([]);
  });

  it('makes an identifier of anything', () => {
    const { lms, visit } = opened(create());
    lms.write(report({ interactions: [{ ...interaction(0, {}), id: 'vraag-één 1' }] }));
    expect(setsOf(visit.calls)).toContainEqual(['cmi.interactions.0.id', 'vraag___n_1']);
    expect(faults(visit.calls)).toEqual([]);
  });

  it('sends everything of a failed commit again', () => {
    const place = create();
    const { lms, visit } = opened(place);
    place.server.network = 'refusing';
    lms.write({ ...full(0), state: 'one', completion: 'completed' });
    const lost = setsOf(visit.calls.slice(11)).filter(([element]) => element !== 'cmi.suspend_data');
    expect(lost.length).toBeGreaterThan(10);
    expect(lms.commit()).toBe(false);
    expect(lms.commit()).toBe(false);
    place.server.network = 'up';
    const before = visit.calls.length;
    lms.write({ ...full(0), state: 'two', completion: 'completed', objectives: [], interactions: [] });
    expect(setsOf(visit.calls.slice(before))).toEqual([['cmi.suspend_data', 'two'], ...lost]);
    expect(lms.commit()).toBe(true);
    expect(visit.peek(names(visit).status)).toBe('completed');
    const after = visit.calls.length;
    lms.write({ ...full(0), state: 'two', completion: 'completed' });
    expect(visit.calls.slice(after)).toEqual([]);
  });

  it('sends everything again when a failed commit is simply repeated', () => {
    const place = create();
    const { lms, visit } = opened(place);
    place.server.network = 'refusing';
    lms.write(report({ state: 'one', completion: 'completed' }));
    lms.commit();
    place.server.network = 'up';
    const before = visit.calls.length;
    expect(lms.commit()).toBe(true);
    const again = setsOf(visit.calls.slice(before));
    expect(again).toContainEqual(['cmi.suspend_data', 'one']);
    expect(again).toContainEqual([names(visit).place, 'les/1']);
    expect(again).toContainEqual([names(visit).status, 'completed']);
  });

  it('asks for exit suspend again when the very first commit failed', () => {
    const place = create();
    place.server.network = 'refusing';
    const { lms } = opened(place);
    place.server.network = 'up';
    lms.write(report({ state: 'kept' }));
    lms.commit();
    expect(opened(place).facts?.state).toBe('kept');
  });

  it('refuses a state over its limit without any call', () => {
    const { lms, visit } = opened(create());
    const before = visit.calls.length;
    expect(lms.write(report({ state: 'x'.repeat(lms.stateLimit + 1) }))).toBe(false);
    expect(visit.calls).toHaveLength(before);
  });

  it('offers a refused state again, even when it is the same', () => {
    const { lms, visit, refuse } = opened(create());
    refuse('cmi.suspend_data');
    expect(lms.write(report({ state: 'mine', completion: 'completed' }))).toBe(false);
    lms.commit();
    expect(visit.peek(names(visit).status)).toBe('completed');
    refuse(undefined);
    expect(lms.write(report({ state: 'mine' }))).toBe(true);
    expect(visit.peek('cmi.suspend_data')).toBe('mine');
  });

  it('offers a refused status again, but an unwanted place only once', () => {
    const { lms, visit, refuse, tried } = opened(create());
    refuse(names(visit).status);
    lms.write(report({ completion: 'completed' }));
    lms.commit();
    refuse(names(visit).place);
    lms.write(report({ place: 'les/9', completion: 'completed' }));
    lms.write(report({ place: 'les/9', completion: 'completed' }));
    lms.commit();
    expect(tried(names(visit).place)).toBe(2);
    expect(visit.peek(names(visit).status)).toBe('completed');
  });

  it('makes no entry of an answer whose id is refused', () => {
    const { lms, visit, refuse, tried } = opened(create());
    refuse('cmi.interactions.0.id');
    const answered = report({ interactions: [interaction(0, { response: 'a', result: 'correct' })] });
    lms.write(answered);
    lms.write(answered);
    expect(tried('cmi.interactions.0.id')).toBe(1);
    expect(lms.reportCounts().interactions).toBe(0);
    expect(faults(visit.calls)).toEqual([]);
  });

  it('ends the session once and says nothing after', () => {
    const { lms, visit } = opened(create());
    expect(lms.close('page')).toBe(true);
    expect(lms.close('page')).toBe(false);
    lms.write(report({}));
    lms.commit();
    expect(visit.calls.filter(({ name }) => name === 'Terminate')).toHaveLength(1);
    expect(visit.calls.at(-1)?.name).toBe('Terminate');
    expect(faults(visit.calls)).toEqual([]);
  });

  it('starts no second session', () => {
    const { lms, visit } = opened(create());
    lms.open();
    expect(visit.calls.filter(({ name }) => name === 'Initialize')).toHaveLength(1);
  });

  it('goes on with a session that a reloaded page had left running', () => {
    const { lms, visit } = opened(create());
    lms.write(report({ state: 'mine' }));
    const before = visit.calls.length;
    const reloaded = adapterFor(visit, () => 0);
    expect(reloaded.open()).toMatchObject({ mode: 'normal', state: 'mine', resumed: true });
    expect(visit.calls.length - before).toBeLessThanOrEqual(11);
    expect(reloaded.write(report({ state: 'more' }))).toBe(true);
  });
});

describe.each(places12)('a 1.2 LMS: $name', ({ create }) => {
  it('sends the score before the status', () => {
    const { lms, visit } = opened(create());
    lms.write(report({ completion: 'completed', score: 66.666 }));
    lms.close('page');
    expect(setsOf(visit.calls).slice(-5)).toEqual([
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', '66.67'],
      ['cmi.core.lesson_status', 'completed'],
      ['cmi.core.session_time', '0000:00:00'],
    ]);
    expect(faults(visit.calls)).toEqual([]);
  });
});

describe.each(places2004)('a 2004 LMS: $name', ({ create }) => {
  it('tells progress, then completed, then passed with the score before it, each in a commit', () => {
    const { lms, visit } = opened(create());
    lms.write(report({ completion: 'completed', success: 'passed', progress: 1 / 3, score: 66.666 }));
    lms.close('page');
    expect(setsOf(visit.calls).slice(-9, -1)).toEqual([
      ['cmi.progress_measure', '0.3333'],
      ['cmi.completion_status', 'completed'],
      ['cmi.session_time', 'PT0H0M0S'],
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.score.raw', '66.67'],
      ['cmi.score.scaled', '0.6667'],
      ['cmi.success_status', 'passed'],
    ]);
    expect(faults(visit.calls)).toEqual([]);
  });

  it('asks to suspend when the learner leaves by the button, and not when the page goes', () => {
    const byButton = opened(create());
    byButton.lms.close('button');
    expect(setsOf(byButton.visit.calls).at(-1)).toEqual(['adl.nav.request', 'suspendAll']);
    const byPage = opened(create());
    byPage.lms.close('page');
    expect(setsOf(byPage.visit.calls).at(-1)).toEqual(['cmi.session_time', 'PT0H0M0S']);
  });

  it('refuses to start a session that has ended', () => {
    const { lms, visit } = opened(create());
    lms.close('page');
    expect(adapterFor(visit, () => 0).open()).toBeUndefined();
  });
});

describe.each([moodle12, moodle2004].map((create) => ({ name: create().name, create })))(
  'Moodle: $name',
  ({ create }) => {
    it('is repaired by the next changed state when a commit was lost although it answered true', () => {
      const place = create();
      const { lms } = opened(place);
      place.server.network = 'lost';
      lms.write(report({ state: 'first' }));
      expect(lms.commit()).toBe(true);
      expect(place.server.rows.get('cmi.suspend_data') ?? '').toBe('');
      place.server.network = 'up';
      lms.write(report({ state: 'second' }));
      lms.commit();
      expect(opened(place).facts?.state).toBe('second');
    });

    it('shows a completed attempt for review and stays as it was', () => {
      const place = create();
      const first = opened(place);
      first.lms.write(report({ state: 'finished', completion: 'completed' }));
      first.lms.close('button');
      const before = new Map(place.server.rows);
      const { lms, facts } = opened(place);
      expect(facts).toMatchObject({ mode: 'review', state: 'finished' });
      lms.write(report({ state: 'other' }));
      lms.close('page');
      expect(place.server.rows).toEqual(before);
    });

    it('tells a completion once the server answers again, after commits that failed', () => {
      const place = create();
      const { lms, visit } = opened(place);
      place.server.network = 'refusing';
      lms.write(report({ state: 'first', completion: 'completed' }));
      expect(lms.commit()).toBe(false);
      lms.write(report({ state: 'second', completion: 'completed' }));
      expect(lms.commit()).toBe(false);
      place.server.network = 'up';
      lms.write(report({ state: 'third', completion: 'completed' }));
      expect(lms.commit()).toBe(true);
      expect(place.server.rows.get(names(visit).status)).toBe('completed');
    });

    it('does not complete a course that was only previewed', () => {
      const place = create();
      place.mode = 'browse';
      const { lms } = opened(place);
      expect(lms.close('button')).toBe(true);
      place.mode = 'auto';
      expect(opened(place).facts).toMatchObject({ mode: 'normal', resumed: false });
    });

    it('writes a lost status again at the next visit', () => {
      const place = create();
      const first = opened(place);
      place.server.network = 'lost';
      first.lms.write(report({ completion: 'completed' }));
      first.lms.commit();
      place.server.network = 'up';
      const second = opened(place);
      second.lms.write(report({ completion: 'completed' }));
      second.lms.commit();
      expect(place.server.rows.get(names(second.visit).status)).toBe('completed');
    });
  },
);
