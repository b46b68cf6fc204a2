import { expect, test } from 'vitest';
import type { Facts } from '../../../src/programme/facts.ts';
import { overviewOf } from '../../../src/programme/overview.ts';
import { stillNeededOf } from '../../../src/programme/still-needed.ts';
import {
  claimed,
  confirmed,
  factsWith,
  marked,
  minutesAt,
  requiredMarks,
  session,
  smallOutline,
  start,
  stepsOf,
} from '../../fixtures/learner.ts';

const marks = marked(...requiredMarks);
const later = minutesAt('2027-04-01T12:00');
const followUpMarks = stepsOf(smallOutline)
  .filter(({ id }) => id === 'half-jaar-later')
  .flatMap(({ parts }) => parts.map(({ mark }) => mark));
const absent = { ...confirmed, confirmed: { in: session.end, out: session.end } };

function look(some: Partial<Facts>, now = start) {
  const { answer, steps, followUp } = stillNeededOf(overviewOf(smallOutline, factsWith(some), now));
  return { answer, steps: steps.map(({ step }) => step.id), followUp: followUp?.status };
}

test.each([
  {
    name: 'at the start: every required step',
    given: {},
    expected: {
      answer: 'steps',
      steps: ['informatiepakket', 'vragenlijst', 'werksessie', 'les-1', 'les-2', 'reflectie'],
    },
  },
  {
    name: 'after the werksessie: what is left at the desk',
    given: { attendance: claimed, marks: marked(1, 2, 10) },
    expected: { answer: 'steps', steps: ['les-1', 'les-2', 'reflectie'] },
  },
  {
    name: 'with only the werksessie left',
    given: { marks },
    expected: { answer: 'attendance', steps: ['werksessie'] },
  },
  {
    name: 'when the organiser says that somebody was not there',
    given: { marks, attendance: absent },
    expected: { answer: 'attendance', steps: ['werksessie'] },
  },
  {
    name: 'as long as the organiser has not confirmed',
    given: { marks, attendance: claimed },
    expected: { answer: 'confirmation', steps: [] },
  },
  {
    name: 'when everything is there',
    given: { marks, attendance: confirmed },
    expected: { answer: 'nothing', steps: [], followUp: 'locked' },
  },
  {
    name: 'after half a year',
    given: { marks, attendance: confirmed },
    now: later,
    expected: { answer: 'follow-up', steps: [], followUp: 'open' },
  },
  {
    name: 'after half a year, not confirmed: the organiser comes first',
    given: { marks, attendance: claimed },
    now: later,
    expected: { answer: 'confirmation', steps: [], followUp: 'open' },
  },
  {
    name: 'when the last questionnaire was sent too',
    given: { marks: { ...marks, ...marked(...followUpMarks) }, attendance: confirmed },
    now: later,
    expected: { answer: 'nothing', steps: [], followUp: 'done' },
  },
])('what is still needed $name', ({ given, now, expected }) => {
  expect(look(given, now)).toMatchObject(expected);
});
