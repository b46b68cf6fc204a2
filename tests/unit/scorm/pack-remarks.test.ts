import { expect, test } from 'vitest';
import { speaker } from '../../../scorm/command-line/words.ts';
import { remarksOn, remarksOnSessions, remarksOnVideos } from '../../../scorm/package/pack-remarks.ts';
import { nobodyTrusted } from '../../../src/attendance/nobody-trusted.ts';
import type { Issuer } from '../../../src/attendance/trust.ts';
import type { VideoFilm } from '../../../src/course-files/film.ts';
import type { Accreditation } from '../../../src/course-files/schema.ts';
import { asText } from '../../../src/attendance/carriers.ts';
import { newIssuer, sessionBy, trustIn } from '../../fixtures/attendance.ts';
import { minutesAt, smallOutline } from '../../fixtures/learner.ts';

const now = minutesAt('2026-11-30T12:00');
const issuer: Issuer = {
  keyId: '0123456789abcdef',
  name: 'NHG',
  demonstration: false,
  from: '2026-01-01',
  key: { x: 'x'.repeat(43), y: 'y'.repeat(43) },
};
const record: Accreditation = { ...smallOutline.accreditation[0]!, register: 'GAIA', number: '123456' };

const trustOf = (issuers: readonly Issuer[]) => ({ ...nobodyTrusted, issuers });
const accredited = (...accreditation: readonly Accreditation[]) => ({ ...nobodyTrusted, accreditation });
const nl = speaker('nl');
const en = speaker('en');

test.each([
  { name: 'nobody', trust: nobodyTrusted, expected: nl('packing.trustsNobody') },
  { name: 'somebody', trust: trustOf([issuer]), expected: nl('packing.trusts', { names: 'NHG' }) },
  {
    name: 'one organisation with two keys, and another',
    trust: trustOf([issuer, { ...issuer, keyId: 'f'.repeat(16) }, { ...issuer, name: 'Een GGD' }]),
    expected: nl('packing.trusts', { names: 'NHG, Een GGD' }),
  },
  {
    name: 'who stopped yesterday',
    trust: trustOf([{ ...issuer, until: '2026-11-29' }]),
    expected: nl('packing.noneInUse', { names: 'NHG' }),
  },
  {
    name: 'who stops today',
    trust: trustOf([{ ...issuer, until: '2026-11-30' }]),
    expected: nl('packing.trusts', { names: 'NHG' }),
  },
  {
    name: 'who begins tomorrow',
    trust: trustOf([{ ...issuer, from: '2026-12-01' }]),
    expected: nl('packing.notYetInUse', { names: 'NHG', from: '2026-12-01' }),
  },
])('a package that trusts $name says so', async ({ trust, expected }) => {
  expect((await remarksOn(trust, now, nl))[0]).toBe(expected);
});

test.each([
  { name: 'none', trust: accredited(), expected: nl('packing.noAccreditation') },
  {
    name: 'that of this year',
    trust: accredited({ ...record, from: '2026-01-01', until: '2026-12-31' }),
    expected: nl('packing.accreditation', { which: 'GAIA 123456, tot en met 2026-12-31' }),
  },
  {
    name: 'that of last year',
    trust: accredited(
      { ...record, from: '2024-01-01', until: '2024-12-31' },
      { ...record, from: '2025-01-01', until: '2025-12-31' },
    ),
    expected: nl('packing.accreditationOver', { until: '2025-12-31' }),
  },
  {
    name: 'that of next year',
    trust: accredited({ ...record, from: '2027-01-01', until: '2027-12-31' }),
    expected: nl('packing.accreditationLater', { from: '2027-01-01' }),
  },
])('a package with $name as its accreditation says so', async ({ trust, expected }) => {
  expect((await remarksOn(trust, now, nl))[1]).toBe(expected);
});

test('on New Year the accreditation of the old year is over', async () => {
  const trust = accredited({ ...record, from: '2026-01-01', until: '2026-12-31' });
  const at = async (moment: string) => (await remarksOn(trust, minutesAt(moment), nl))[1];
  expect(await at('2026-12-31T22:59')).toBe(
    nl('packing.accreditation', { which: 'GAIA 123456, tot en met 2026-12-31' }),
  );
  expect(await at('2026-12-31T23:00')).toBe(nl('packing.accreditationOver', { until: '2026-12-31' }));
});

test('in English on request, and in one line each', async () => {
  const remarks = await remarksOn(nobodyTrusted, now, en);
  expect(remarks).toEqual([en('packing.trustsNobody'), en('packing.noAccreditation')]);
  for (const remark of [...remarks, ...(await remarksOn(nobodyTrusted, now, nl))])
    expect(remark).toMatch(/^[^\n]+\.$/);
});

test('a video above 20 MB is named, one below it is not', () => {
  const video = (bytes: number): VideoFilm => ({
    kind: 'video',
    id: 'eigen',
    title: { nl: 'Eigen', en: 'Own' },
    about: { nl: 'Waarover.', en: 'What about.' },
    shown: [],
    still: { sky: 'avond', view: [0, 0, 800], lit: {} },
    seconds: 92,
    files: ['eigen.mp4'],
    bytes,
    page: { title: { nl: 'Eigen', en: 'Own' }, prose: { nl: [], en: [] } },
  });
  expect(remarksOnVideos([video(20_000_000)], nl)).toEqual([]);
  expect(remarksOnVideos([video(31_400_000)], nl)).toEqual([
    nl('packing.largeVideo', { file: 'films/eigen.mp4', megabytes: 31 }),
  ]);
});

test('a session card of another programme than that of the package is told', async () => {
  const by = await newIssuer();
  const { card, bytes } = await sessionBy(by);
  const trust = { ...trustIn(by), sessions: [asText('card', bytes)] };
  const words = { nl: 'x', en: 'x' };
  const part = { id: 'a', minutes: 240, title: words, content: words, result: words };
  expect(await remarksOnSessions(trust, [part], nl)).toEqual([]);
  const pause = { ...part, id: 'p', minutes: 15, pause: 'pause' as const };
  expect(await remarksOnSessions(trust, [part, pause], nl)).toEqual([
    nl('packing.otherProgramme', { id: card.id, wijk: card.wijk }),
  ]);
});
