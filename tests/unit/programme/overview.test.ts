import { describe, expect, test } from 'vitest';
import type { Outline } from '../../../src/content/outline.ts';
import type { Facts } from '../../../src/programme/facts.ts';
import { overviewOf } from '../../../src/programme/overview.ts';
import {
  certificate,
  claimed,
  confirmed,
  factsWith,
  marked,
  minutesAt,
  requiredMarks,
  session,
  smallOutline,
  start,
} from '../../fixtures/learner.ts';

function look(some: Partial<Facts> = {}, { outline = smallOutline, now = start } = {}) {
  const overview = overviewOf(outline, factsWith(some), now);
  const stateOf = (id: string) => overview.steps.find(({ step }) => step.id === id);
  return { overview, stateOf, statusOf: (id: string) => stateOf(id)?.status };
}

function withRules(rules: Partial<Outline['rules']>): Outline {
  return { ...smallOutline, rules: { ...smallOutline.rules, ...rules } };
}

describe('the status of a step', () => {
  test.each([
    { name: 'a reading, at first', step: 'informatiepakket', given: {}, expected: 'open' },
    { name: 'a lesson, at first', step: 'les-1', given: {}, expected: 'locked' },
    {
      name: 'a reading with one section read',
      step: 'informatiepakket',
      given: { marks: marked(1) },
      expected: 'busy',
    },
    {
      name: 'a reading with every section read',
      step: 'informatiepakket',
      given: { marks: marked(1, 2) },
      expected: 'done',
    },
    { name: 'a lesson after the reading', step: 'les-1', given: { marks: marked(1, 2) }, expected: 'open' },
    {
      name: 'a questionnaire with one answer',
      step: 'vragenlijst',
      given: { choices: { 0: 3 } },
      expected: 'busy',
    },
    { name: 'a sent questionnaire', step: 'vragenlijst', given: { marks: marked(10) }, expected: 'done' },
    {
      name: 'a lesson with a text only',
      step: 'les-1',
      given: { texts: { 0: 'Ik bel.' } },
      expected: 'busy',
    },
    {
      name: 'a lesson that was begun and would be locked by a stricter rule',
      step: 'les-2',
      given: { marks: marked(6) },
      expected: 'busy',
    },
    {
      name: 'the reflection after only one of two steps',
      step: 'reflectie',
      given: { marks: marked(1, 2) },
      expected: 'locked',
    },
    {
      name: 'the reflection after both',
      step: 'reflectie',
      given: { marks: marked(1, 2, 10) },
      expected: 'open',
    },
    { name: 'the werksessie, at first', step: 'werksessie', given: {}, expected: 'open' },
    {
      name: 'the werksessie with all of Mijn wijk filled in beforehand',
      step: 'werksessie',
      given: { choices: { 7: 1, 9: 2 }, texts: { 2: 'Elk kwartaal.' } },
      expected: 'open',
    },
    {
      name: 'the werksessie with a check-in only',
      step: 'werksessie',
      given: { attendance: { session, checkedIn: session.start } },
      expected: 'busy',
    },
    {
      name: 'the werksessie with both codes',
      step: 'werksessie',
      given: { attendance: claimed },
      expected: 'done',
    },
    { name: 'the closing without the reflection', step: 'accreditatie', given: {}, expected: 'locked' },
    {
      name: 'the closing after the reflection',
      step: 'accreditatie',
      given: { marks: marked(12) },
      expected: 'open',
    },
    {
      name: 'the closing with a certificate',
      step: 'accreditatie',
      given: { certificate },
      expected: 'done',
    },
    {
      name: 'the closing with a full, confirmed presence, as long as there is no certificate',
      step: 'accreditatie',
      given: { attendance: confirmed, marks: marked(12) },
      expected: 'open',
    },
    {
      name: 'the closing with a partial, confirmed presence',
      step: 'accreditatie',
      given: { attendance: { ...claimed, confirmed: { in: session.start + 60, out: session.end } } },
      expected: 'locked',
    },
  ])('$name: $expected', ({ step, given, expected }) => {
    expect(look(given).statusOf(step)).toBe(expected);
  });

  test('the questionnaire of half a year later opens on the day that is 26 weeks after the werksessie', () => {
    const given = { attendance: claimed };
    // Midnight in the Netherlands; the session ended at 17:00.
    const opens = minutesAt('2027-03-10T23:00');
    expect(look(given, { now: opens - 1 }).stateOf('half-jaar-later')).toMatchObject({
      status: 'locked',
      opening: { open: false, from: opens },
    });
    expect(look(given, { now: opens }).statusOf('half-jaar-later')).toBe('open');
  });

  test('without the werksessie it opens 26 weeks after the reflection', () => {
    const given = { marks: marked(12) };
    expect(look(given, { now: minutesAt('2027-03-01T22:59') }).statusOf('half-jaar-later')).toBe('locked');
    expect(look(given, { now: minutesAt('2027-03-01T23:00') }).statusOf('half-jaar-later')).toBe('open');
  });
});

describe('minutes and progress', () => {
  test('a new learner has all required minutes before them', () => {
    // Information pack 2, questionnaire 1, werksessie 60, two lessons of 3, reflection 2.
    expect(look().overview).toMatchObject({ minutesDone: 0, minutesToGo: 71, progress: 0 });
  });

  test('a finished part counts its own minutes', () => {
    const { overview, stateOf } = look({ marks: marked(1) });
    expect(stateOf('informatiepakket')).toMatchObject({ minutesToGo: 1, partsDone: [{ id: 'wijk' }] });
    expect(overview).toMatchObject({ minutesDone: 1, minutesToGo: 70, progress: 1 / 71 });
  });

  test('steps that are not required count for nothing', () => {
    expect(look({ marks: marked(0, 9) }).overview).toMatchObject({ minutesDone: 0, minutesToGo: 71 });
  });

  test('all required steps are everything', () => {
    const { overview } = look({ marks: marked(...requiredMarks), attendance: claimed });
    expect(overview).toMatchObject({ minutesDone: 71, minutesToGo: 0, progress: 1, needed: [] });
  });

  test('a course in which nothing is required is done', () => {
    const outline: Outline = {
      ...smallOutline,
      phases: smallOutline.phases.map((phase) => ({
        ...phase,
        steps: phase.steps.map((step) => ({ ...step, required: false })),
      })),
    };
    expect(look({}, { outline }).overview.progress).toBe(1);
  });

  test('the required steps that are left are named in their order', () => {
    const { overview } = look({ marks: marked(1, 2, 10) });
    expect(overview.needed.map(({ step }) => step.id)).toEqual(['werksessie', 'les-1', 'les-2', 'reflectie']);
  });
});

describe('where to go on', () => {
  const allButSession = marked(...requiredMarks);
  test.each([
    { name: 'somebody new: the reading guide', given: {}, expected: 'leeswijzer' },
    {
      name: 'somebody new who began with Mijn wijk: the reading guide too',
      given: { choices: { 7: 1, 9: 2 }, texts: { 2: 'Elk kwartaal.' } },
      expected: 'leeswijzer',
    },
    {
      name: 'after the reading guide: the first required step',
      given: { marks: marked(0) },
      expected: 'informatiepakket',
    },
    {
      name: 'a step that was begun, before one that is open',
      given: { marks: marked(0), choices: { 1: 2 } },
      expected: 'vragenlijst',
    },
    {
      name: 'a required step, also when an optional one was begun earlier',
      given: { marks: marked(0, 1, 2), choices: { 7: 1 } },
      expected: 'vragenlijst',
    },
    {
      name: 'the werksessie cannot be done here: the lessons go on',
      given: { marks: marked(0, 1, 2, 10) },
      expected: 'les-1',
    },
    {
      name: 'all but the werksessie: what is open and optional, in order',
      given: { marks: allButSession },
      expected: 'leeswijzer',
    },
    {
      name: 'all but the werksessie and the reading guide: the werksessie',
      given: { marks: { ...allButSession, ...marked(0) } },
      expected: 'werksessie',
    },
    {
      name: 'everything that is required: what it earns, before what is only worth reading',
      given: { marks: allButSession, attendance: claimed },
      expected: 'accreditatie',
    },
    {
      name: 'everything: nothing',
      given: { marks: { ...allButSession, ...marked(0, 9, 11) }, attendance: confirmed, certificate },
      expected: undefined,
    },
  ])('$name', ({ given, expected }) => {
    expect(look(given).overview.next?.step.id).toBe(expected);
  });
});

describe('what the learning environment is told', () => {
  const all = { marks: marked(...requiredMarks) };
  test.each([
    {
      name: 'claim: nothing without the codes',
      rules: {},
      given: all,
      completion: 'incomplete',
      success: 'unknown',
    },
    {
      name: 'claim: completed with the codes, passed not yet',
      rules: {},
      given: { ...all, attendance: claimed },
      completion: 'completed',
      success: 'unknown',
    },
    {
      name: 'claim: passed with the confirmation',
      rules: {},
      given: { ...all, attendance: confirmed },
      completion: 'completed',
      success: 'passed',
    },
    {
      name: 'confirmation: the codes are not enough',
      rules: { completedAt: 'confirmation' },
      given: { ...all, attendance: claimed },
      completion: 'incomplete',
      success: 'unknown',
    },
    {
      name: 'confirmation: one that nothing shows to be theirs is not enough',
      rules: { completedAt: 'confirmation' },
      given: { ...all, attendance: { ...confirmed, unproven: true } },
      completion: 'incomplete',
      success: 'unknown',
    },
    {
      name: 'confirmation: one that was taken back is not enough',
      rules: { completedAt: 'claim', passedAt: 'claim' },
      given: { ...all, attendance: { ...claimed, confirmed: { in: session.start, out: session.start } } },
      completion: 'incomplete',
      success: 'unknown',
    },
    {
      name: 'confirmation: completed with the confirmation',
      rules: { completedAt: 'confirmation' },
      given: { ...all, attendance: confirmed },
      completion: 'completed',
      success: 'passed',
    },
    {
      name: 'follow-up: not completed before the questionnaire after half a year',
      rules: { completedAt: 'follow-up' },
      given: { ...all, attendance: confirmed },
      completion: 'incomplete',
      success: 'unknown',
    },
    {
      name: 'follow-up: completed with that questionnaire',
      rules: { completedAt: 'follow-up' },
      given: { marks: marked(...requiredMarks, 11), attendance: confirmed },
      completion: 'completed',
      success: 'passed',
    },
    {
      name: 'passed with the codes, where the course says so',
      rules: { passedAt: 'claim' },
      given: { ...all, attendance: claimed },
      completion: 'completed',
      success: 'passed',
    },
    {
      name: 'never passed, where the course says so',
      rules: { passedAt: 'never' },
      given: { ...all, attendance: confirmed },
      completion: 'completed',
      success: 'unknown',
    },
    {
      name: 'no passed before completed',
      rules: { passedAt: 'claim' },
      given: { attendance: confirmed },
      completion: 'incomplete',
      success: 'unknown',
    },
  ] as const)('$name', ({ rules, given, completion, success }) => {
    expect(look(given, { outline: withRules(rules) }).overview).toMatchObject({ completion, success });
  });

  test.each([
    { name: 'none before the highest status', rules: {}, attendance: claimed, score: undefined },
    { name: '100 with passed', rules: {}, attendance: confirmed, score: 100 },
    {
      name: '100 with completed, where nobody passes',
      rules: { passedAt: 'never' },
      attendance: claimed,
      score: 100,
    },
    {
      name: 'none before completed, where nobody passes',
      rules: { passedAt: 'never', completedAt: 'confirmation' },
      attendance: claimed,
      score: undefined,
    },
    {
      name: 'none, where the course gives none',
      rules: { score: 'none' },
      attendance: confirmed,
      score: undefined,
    },
    {
      name: 'none as long as the last questionnaire has to come',
      rules: { completedAt: 'follow-up' },
      attendance: confirmed,
      score: undefined,
    },
  ] as const)('the score: $name', ({ rules, attendance, score }) => {
    expect(look({ ...all, attendance }, { outline: withRules(rules) }).overview.score).toBe(score);
  });

  test('the score does not depend on accreditation or profession: everybody whose presence is confirmed passes', () => {
    const outline = { ...withRules({}), accreditation: [] };
    const { overview } = look({ ...all, attendance: confirmed }, { outline });
    expect([overview.reward.kind, overview.success, overview.score]).toEqual(['certificate', 'passed', 100]);
  });

  test.each(requiredMarks)('not completed without mark %i', (mark) => {
    const others = requiredMarks.filter((other) => other !== mark);
    expect(look({ marks: marked(...others), attendance: confirmed }).overview.completion).toBe('incomplete');
  });
});

test('numbers that the course does not know change nothing', () => {
  const strange = {
    marks: { 140: start },
    choices: { 190: 3 },
    texts: { 55: 'oud' },
    place: { step: 38, anchor: 2 },
  };
  const withoutPlace = look().overview;
  expect(look(strange).overview).toEqual(withoutPlace);
});
