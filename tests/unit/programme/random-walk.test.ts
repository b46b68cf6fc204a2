import { beforeAll, describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { outlineOf, type Outline } from '../../../src/content/outline.ts';
import { programmeMachine, type ProgrammeEvent } from '../../../src/programme/machine.ts';
import { pack, unpack } from '../../../src/progress/pack.ts';
import { nothingReported } from '../../../src/progress/record.ts';
import { Chance } from '../../fixtures/chance.ts';
import { certificate, confirmed, factsWith, session, start, stepsOf } from '../../fixtures/learner.ts';
import { expectOrderDoesNotMatter, expectPromisesKept } from '../../fixtures/programme-promises.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

const typed = ['', 'Ik bel de POH.', 'Çağla Öztürk-Żukowska', '👩🏽‍⚕️ samen', 'é́\n"<>&'];

/** Something that a screen, an old version or a curious learner could send. */
function anyEvent(outline: Outline, now: number, chance: Chance): ProgrammeEvent {
  const steps = stepsOf(outline);
  const marks = [...steps.flatMap(({ parts }) => parts.map(({ mark }) => mark)), 149];
  const choices = [...steps.flatMap((step) => step.choices), 199];
  const texts = [...outline.fields.map(({ text }) => text), 59];
  const kinds = [
    'mark',
    'mark',
    'mark',
    'choice',
    'choice',
    'choice',
    'text',
    'place',
    'attendance',
    'certificate',
    'tick',
  ];
  switch (chance.one(kinds)) {
    case 'mark':
      return { type: 'part.finished', mark: chance.one(marks) };
    case 'choice':
      return { type: 'choice.made', choice: chance.one(choices), value: chance.number(6) };
    case 'text':
      return { type: 'text.written', text: chance.one(texts), typed: chance.one(typed) };
    case 'place':
      return { type: 'place.changed', place: { step: chance.number(40), anchor: chance.number(10) } };
    case 'attendance':
      return {
        type: 'attendance.recorded',
        attendance: chance.one([
          { session },
          { session, checkedIn: session.start - 5 + chance.number(200) },
          { session, checkedOut: session.end - chance.number(200) },
          confirmed,
        ]),
      };
    case 'certificate':
      // A certificate is not issued by chance in the first days.
      return chance.number(20) === 0
        ? {
            type: 'certificate.issued',
            certificate: { ...certificate, issuedAt: now, version: 1 + chance.number(2) },
          }
        : { type: 'profession.chosen', profession: 1 + chance.number(12) };
    default:
      return { type: 'clock.ticked' };
  }
}

describe('whatever happens in the real course, in whatever order', () => {
  let outline: Outline;

  beforeAll(() => {
    outline = outlineOf(loadCourse('course'));
  });

  test.each([1, 7, 2026])('the promises hold during 3500 events (seed %i)', (seed) => {
    const chance = new Chance(seed);
    const clock = { now: start };
    const begin = (facts = factsWith({})) =>
      createActor(programmeMachine(outline), { input: { outline, facts, minutes: () => clock.now } }).start();
    let learner = begin();

    for (let step = 0; step < 3500; step++) {
      clock.now += chance.number(600);
      const event = anyEvent(outline, clock.now, chance);
      const before = learner.getSnapshot().context.overview;
      learner.send(event);
      const { facts, overview } = learner.getSnapshot().context;
      expectPromisesKept(before, overview, JSON.stringify(event));
      if (step % 25 === 0) {
        expectOrderDoesNotMatter(outline, facts, clock.now, chance);
        const found = unpack(pack({ counter: step, facts, reported: nothingReported, visits: [] }));
        expect(found).toEqual({
          kind: 'record',
          record: { counter: step, facts, reported: nothingReported, visits: [] },
        });
        learner = begin(facts);
      }
    }

    const { overview } = learner.getSnapshot().context;
    expect(overview.completion).toBe('completed');
    expect(overview.success).toBe('passed');
  });
});
