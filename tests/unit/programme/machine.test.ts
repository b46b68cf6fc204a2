import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { Facts } from '../../../src/programme/facts.ts';
import { programmeMachine, type ProgrammeEvent } from '../../../src/programme/machine.ts';
import {
  certificate,
  claimed,
  confirmed,
  factsWith,
  marked,
  minutesAt,
  requiredMarks,
  smallOutline,
  start,
} from '../../fixtures/learner.ts';

/** A learner in the small course, with a clock that the test moves. */
function setup(some: Partial<Facts> = {}) {
  const clock = { now: start };
  const actor = createActor(programmeMachine(smallOutline), {
    input: { outline: smallOutline, facts: factsWith(some), minutes: () => clock.now },
  }).start();
  return {
    clock,
    send: (...events: readonly ProgrammeEvent[]) => {
      for (const event of events) actor.send(event);
    },
    finish: (...marks: readonly number[]) => {
      for (const mark of marks) actor.send({ type: 'part.finished', mark });
    },
    phase: () => actor.getSnapshot().value,
    facts: () => actor.getSnapshot().context.facts,
    statusOf: (id: string) =>
      actor.getSnapshot().context.overview.steps.find(({ step }) => step.id === id)?.status,
  };
}

describe('the phases follow each other', () => {
  test('from the first to the last', () => {
    const { send, finish, phase } = setup();
    const phases = [phase()];
    finish(1, 2);
    send({ type: 'choice.made', choice: 0, value: 3 }, { type: 'choice.made', choice: 1, value: 4 });
    phases.push(phase());
    finish(10);
    phases.push(phase());
    send({ type: 'attendance.recorded', attendance: claimed });
    phases.push(phase());
    send({ type: 'choice.made', choice: 5, value: 1 }, { type: 'choice.made', choice: 6, value: 1 });
    finish(3, 4, 5, 6, 7, 8);
    phases.push(phase());
    finish(12);
    phases.push(phase());
    expect(phases).toEqual([
      'voorbereiding',
      'voorbereiding',
      'werksessie',
      'lessen',
      'reflectie',
      'afgerond',
    ]);
  });

  test('what was done ahead is passed over', () => {
    const { send, phase } = setup({ marks: marked(...requiredMarks) });
    expect(phase()).toBe('werksessie');
    send({ type: 'attendance.recorded', attendance: claimed });
    expect(phase()).toBe('afgerond');
  });

  test.each([
    { name: 'nothing', given: {}, expected: 'voorbereiding' },
    { name: 'the preparation', given: { marks: marked(1, 2, 10) }, expected: 'werksessie' },
    { name: 'the werksessie', given: { marks: marked(1, 2, 10), attendance: claimed }, expected: 'lessen' },
    {
      name: 'everything',
      given: { marks: marked(...requiredMarks), attendance: confirmed },
      expected: 'afgerond',
    },
    {
      name: 'numbers that this course does not know',
      given: { marks: marked(140), choices: { 190: 1 }, texts: { 55: 'oud' } },
      expected: 'voorbereiding',
    },
  ])('a learner with $name comes back in the right phase', ({ given, expected }) => {
    expect(setup(given).phase()).toBe(expected);
  });
});

describe('nothing that is locked can be finished', () => {
  test('a lesson before the information pack', () => {
    const { send, finish, facts } = setup();
    finish(3);
    send({ type: 'choice.made', choice: 5, value: 1 }, { type: 'text.written', text: 0, typed: 'Ik bel.' });
    expect(facts()).toEqual(factsWith({}));
  });

  test('a lesson as soon as the pack is read', () => {
    const { finish, facts } = setup({ marks: marked(1) });
    finish(3);
    finish(2);
    finish(3);
    expect(facts().marks).toEqual(marked(1, 2, 3));
  });

  test('a questionnaire with an answer missing', () => {
    const { send, finish, facts } = setup();
    send({ type: 'choice.made', choice: 0, value: 3 });
    finish(10);
    expect(facts().marks).toEqual({});
    send({ type: 'choice.made', choice: 1, value: 0 });
    finish(10);
    expect(facts().marks).toEqual(marked(10));
  });

  test('what is applied of a lesson with nothing chosen in its dilemma', () => {
    const { send, finish, facts } = setup({ marks: marked(1, 2) });
    finish(5);
    expect(facts().marks).toEqual(marked(1, 2));
    send({ type: 'choice.made', choice: 5, value: 2 });
    finish(5);
    expect(facts().marks).toEqual(marked(1, 2, 5));
  });

  test('a mark that no step has', () => {
    const { finish, facts } = setup();
    finish(140);
    expect(facts().marks).toEqual({});
  });
});

describe('nothing that is done is undone', () => {
  test('a part keeps the moment at which it was finished first', () => {
    const { clock, finish, facts } = setup();
    finish(1);
    clock.now += 100;
    finish(1);
    expect(facts().marks).toEqual({ 1: start });
  });

  test('a certificate is issued once', () => {
    const { send, facts } = setup({ certificate });
    send({ type: 'certificate.issued', certificate: { ...certificate, name: 'Iemand anders' } });
    expect(facts().certificate).toEqual(certificate);
  });

  test('a text can be taken away, and the step is not begun any more', () => {
    const { send, facts, statusOf } = setup({ marks: marked(1, 2) });
    send({ type: 'text.written', text: 0, typed: 'Ik bel.' });
    expect(statusOf('les-1')).toBe('busy');
    send({ type: 'text.written', text: 0, typed: '' });
    expect(facts().texts).toEqual({});
    expect(statusOf('les-1')).toBe('open');
  });
});

test('half a year later the last questionnaire opens by the clock alone', () => {
  const { clock, send, statusOf } = setup({ attendance: claimed });
  clock.now = minutesAt('2027-03-10T22:59');
  send({ type: 'clock.ticked' });
  expect(statusOf('half-jaar-later')).toBe('locked');
  clock.now += 1;
  send({ type: 'clock.ticked' });
  expect(statusOf('half-jaar-later')).toBe('open');
});

test('the mark of a bon is drawn once: another one would count the same answers twice', () => {
  const { send, facts } = setup();
  send({ type: 'receipt-tag.given', tag: 'a1b2c3d4' }, { type: 'receipt-tag.given', tag: '00000001' });
  expect(facts().receiptTag).toBe('a1b2c3d4');
});

test('place, language and profession are the last ones chosen', () => {
  const { send, facts } = setup();
  send(
    { type: 'place.changed', place: { step: 1, anchor: 2 } },
    { type: 'place.changed', place: { step: 4, anchor: 0 } },
    { type: 'language.chosen', language: 'en' },
    { type: 'profession.chosen', profession: 2 },
    { type: 'profession.chosen', profession: 1 },
  );
  expect(facts()).toEqual(factsWith({ place: { step: 4, anchor: 0 }, language: 'en', profession: 1 }));
});
