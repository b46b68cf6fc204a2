import { expect, test } from 'vitest';
import { endingOf } from '../../../src/programme/ending.ts';
import { overviewOf } from '../../../src/programme/overview.ts';
import {
  certificate,
  claimed,
  confirmed,
  factsWith,
  marked,
  requiredMarks,
  session,
  smallOutline,
} from '../../fixtures/learner.ts';

const all = marked(...requiredMarks);

test.each([
  { name: 'nothing is known of the presence', given: { marks: all }, expected: undefined },
  {
    name: 'only the codes of the room say so',
    given: { marks: all, attendance: claimed },
    expected: undefined,
  },
  { name: 'the organiser says so', given: { marks: all, attendance: confirmed }, expected: 'ready' },
  {
    name: 'the organiser says that it was a part',
    given: {
      marks: all,
      attendance: { ...claimed, confirmed: { in: session.start + 60, out: session.end } },
    },
    expected: 'ready',
  },
  {
    name: 'the organiser took it back',
    given: { marks: all, attendance: { ...claimed, confirmed: { in: session.start, out: session.start } } },
    expected: undefined,
  },
  {
    name: 'a step that the certificate needs is left',
    given: { marks: marked(12), attendance: confirmed },
    expected: undefined,
  },
  { name: 'it was made', given: { marks: all, attendance: claimed, certificate }, expected: 'made' },
])('the certificate, when $name: $expected', ({ given, expected }) => {
  const facts = factsWith(given);
  const overview = overviewOf(smallOutline, facts, session.end + 60);
  expect(endingOf(smallOutline, facts, overview)).toBe(expected);
});
