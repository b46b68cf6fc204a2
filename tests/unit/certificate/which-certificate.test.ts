import { expect, test } from 'vitest';
import {
  changedSince,
  whichCertificate,
  type CertificateBasis,
} from '../../../src/certificate/which-certificate.ts';
import type { AttendanceFacts, Facts } from '../../../src/programme/facts.ts';
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

const [record] = smallOutline.accreditation;
const gp = 1;
const welfareWorker = 2;
const outline = {
  ...smallOutline,
  rules: { ...smallOutline.rules, graceMinutes: 10, certificateNeeds: ['informatiepakket', 'vragenlijst'] },
};
const prepared = { marks: marked(...requiredMarks) };
const { start, end } = session;
const by = (attendance: Partial<AttendanceFacts>): AttendanceFacts => ({ session, ...attendance });
const whole = { in: start, out: end };
const half = { in: start + 120, out: end };

interface Row {
  readonly name: string;
  readonly given: Partial<Facts>;
  readonly in?: typeof outline;
  readonly expected: object;
}

const rows: readonly Row[] = [
  { name: 'nothing for who is new', given: {}, expected: { kind: 'none', because: 'not-attended' } },
  {
    name: 'nothing for who only prepared',
    given: prepared,
    expected: { kind: 'none', because: 'not-attended' },
  },
  {
    name: 'nothing with a check-in only',
    given: { ...prepared, attendance: by({ checkedIn: start }) },
    expected: { kind: 'none', because: 'not-attended' },
  },
  {
    name: 'nothing when the organiser saw the learner only before it began',
    given: { ...prepared, attendance: { ...claimed, confirmed: { in: start - 60, out: start - 30 } } },
    expected: { kind: 'none', because: 'not-attended' },
  },
  {
    name: 'nothing when the organiser took back that the learner was there, whatever the codes say',
    given: { ...prepared, attendance: { ...claimed, confirmed: { in: end, out: end } } },
    expected: { kind: 'none', because: 'withdrawn' },
  },
  {
    name: 'nothing with codes of before the session',
    given: { ...prepared, attendance: by({ checkedIn: start - 30, checkedOut: start - 5 }) },
    expected: { kind: 'none', because: 'not-attended' },
  },
  {
    name: 'nothing without the preparation',
    given: { attendance: confirmed },
    expected: { kind: 'none', because: 'steps' },
  },
  {
    name: 'a certificate without preparation, where the course does not ask for it',
    given: { attendance: confirmed },
    in: { ...outline, rules: { ...outline.rules, certificateNeeds: [] } },
    expected: { kind: 'full', basis: 'confirmed', ...whole },
  },
  {
    name: 'a certificate by the room codes alone',
    given: { ...prepared, attendance: claimed },
    expected: { kind: 'full', basis: 'claim', ...whole },
  },
  {
    name: 'a certificate by the room codes for somebody who may get points later',
    given: { ...prepared, attendance: claimed, profession: gp },
    expected: { kind: 'full', basis: 'claim', ...whole },
  },
  {
    name: 'a certificate for a profession without points, confirmed',
    given: { ...prepared, attendance: confirmed, profession: welfareWorker },
    expected: { kind: 'full', basis: 'confirmed', ...whole },
  },
  {
    name: 'a certificate and no points as long as the profession is unknown',
    given: { ...prepared, attendance: confirmed },
    expected: { kind: 'full', basis: 'confirmed', ...whole },
  },
  {
    name: 'points for an entitled profession, there all the time, confirmed',
    given: { ...prepared, attendance: confirmed, profession: gp },
    expected: { kind: 'points', basis: 'confirmed', ...whole, accreditation: record },
  },
  {
    name: 'points within the minutes of grace, with the real times',
    given: { ...prepared, attendance: by({ confirmed: { in: start + 10, out: end - 10 } }), profession: gp },
    expected: { kind: 'points', basis: 'confirmed', in: start + 10, out: end - 10, accreditation: record },
  },
  {
    name: 'no points a minute later than that',
    given: { ...prepared, attendance: by({ confirmed: { in: start + 11, out: end } }), profession: gp },
    expected: { kind: 'part', basis: 'confirmed', in: start + 11, out: end, accreditation: record },
  },
  {
    name: 'no points where the accreditation has expired',
    given: { ...prepared, attendance: confirmed, profession: gp },
    in: { ...outline, accreditation: [{ ...record!, from: '2020-01-01', until: '2020-12-31' }] },
    expected: { kind: 'full', basis: 'confirmed', ...whole },
  },
  {
    name: 'the real hours and the record, for who is entitled and was there in part',
    given: { ...prepared, attendance: by({ confirmed: half }), profession: gp },
    expected: { kind: 'part', basis: 'confirmed', ...half, accreditation: record },
  },
  {
    name: 'the same by the room codes',
    given: { ...prepared, attendance: by({ checkedIn: half.in, checkedOut: half.out }), profession: gp },
    expected: { kind: 'part', basis: 'claim', ...half, accreditation: record },
  },
  {
    name: 'only the real hours, for another profession',
    given: { ...prepared, attendance: by({ confirmed: half }), profession: welfareWorker },
    expected: { kind: 'part', basis: 'confirmed', ...half },
  },
  {
    name: 'the times of the organiser before those of the codes',
    given: { ...prepared, attendance: { ...claimed, confirmed: half } },
    expected: { kind: 'part', basis: 'confirmed', ...half },
  },
];

test.each(rows)('$name', ({ given, in: course = outline, expected }) => {
  const facts = factsWith(given);
  const { steps, ...found } = {
    steps: [],
    ...whichCertificate(course, facts, overviewOf(course, facts, end + 60)),
  };
  expect(found).toEqual(expected);
  expect(steps.length > 0).toBe('kind' in expected && expected.kind === 'none' && given.marks === undefined);
});

test('says which steps must be done first, and no others', () => {
  const facts = factsWith({ attendance: confirmed });
  const found = whichCertificate(outline, facts, overviewOf(outline, facts, end + 60));
  expect(found.kind === 'none' && found.steps.map(({ step }) => step.id)).toEqual([
    'informatiepakket',
    'vragenlijst',
  ]);
});

const same: CertificateBasis = { kind: 'full', basis: 'confirmed', ...whole };

test.each([
  { name: 'nothing', issued: certificate, now: same, expected: [] },
  {
    name: 'the organiser confirmed it',
    issued: { ...certificate, basis: 'claim' },
    now: same,
    expected: ['confirmed'],
  },
  {
    name: 'more minutes',
    issued: { ...certificate, kind: 'part', out: end - 60 },
    now: same,
    expected: ['times', 'kind'],
  },
  {
    name: 'points',
    issued: certificate,
    now: { ...same, kind: 'points', ...(record === undefined ? {} : { accreditation: record }) },
    expected: ['kind', 'accreditation'],
  },
] as const)('what a new version would change: $name', ({ issued, now, expected }) => {
  expect(changedSince(issued, now)).toEqual(expected);
});

test.each([
  { name: 'that the organiser took it back', because: 'withdrawn', expected: ['withdrawn'] },
  { name: 'nothing, when a step must be done again', because: 'steps', expected: [] },
] as const)('there is no new version, and what changed is $name', ({ because, expected }) => {
  expect(changedSince(certificate, { kind: 'none', because, steps: [] })).toEqual(expected);
});
