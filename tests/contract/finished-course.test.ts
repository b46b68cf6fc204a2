import { describe, expect, it, vi } from 'vitest';
import { whichCertificate } from '../../src/certificate/which-certificate.ts';
import { issue, readAttendance } from '../../src/components/certificate/certificate-maker.ts';
import type { AttendanceFacts, CertificateFacts } from '../../src/programme/facts.ts';
import { attestationFor, newIssuer, newLearner, sessionBy, trustIn } from '../fixtures/attendance.ts';
import { marked, requiredMarks, session, smallOutline, stepsOf } from '../fixtures/learner.ts';
import { hadDone, learnerIn, settled, toldIn, visit, type Learner } from './course-visit.ts';
import { frappe, kept } from './profiles/frappe.ts';
import { moodle12 } from './profiles/moodle12.ts';
import { moodle2004 } from './profiles/moodle2004.ts';
import { scormAgain12, scormAgain2004 } from './profiles/scorm-again.ts';
import { strictAdl12 } from './profiles/strict-adl12.ts';
import { strictAdl2004 } from './profiles/strict-adl2004.ts';
import { names, setsOf } from './visits.ts';

/** The evening after the werksessie, two days later, and more than half a year later. */
const evening = session.end + 30;
const confirmedAt = session.end + 2 * 1440;
const halfYearLater = session.end + 27 * 7 * 1440;

const issuer = await newIssuer();
globalThis.preventieInDeBuurtTrust = trustIn(issuer);
const held = await sessionBy(issuer, {
  ...session,
  issuedAt: session.start - 1440,
  expires: session.end + 400 * 1440,
});
const zoe = await newLearner('Zoë van den Ünal');
const claimed: AttendanceFacts = {
  session: { id: held.card.id, ...session },
  card: held.bytes,
  checkedIn: session.start,
  checkedOut: session.end,
  codes: { in: '7F3K92Q4', out: 'M4T8WZ1C' },
};
/** The word of the organiser, signed a day after the session. */
const word: AttendanceFacts = {
  ...claimed,
  confirmed: { in: session.start, out: session.end },
  attestation: await attestationFor(held, zoe, { issuedAt: session.end + 1440 }),
};
const withoutWord = { marks: marked(...requiredMarks), attendance: claimed, ...zoe.own };
const withWord = { ...withoutWord, attendance: word };
const later = stepsOf(smallOutline).find(({ id }) => id === 'half-jaar-later')!;
const answers = [
  ...later.choices.map((choice) => ({ type: 'choice.made', choice, value: 4 }) as const),
  { type: 'part.finished', mark: later.parts[0]?.mark ?? -1 } as const,
];

/** Milliseconds; what is waited for comes by cryptography, and by files of the package. */
const patience = 60_000;

type Run = Awaited<ReturnType<typeof visit>>['run'];

async function leave(run: Run): Promise<void> {
  run.learnerLeft();
  // A busy computer takes its time to seal what stays behind.
  await vi.waitFor(() => {
    expect(run.saved).toMatch(/^closed/);
  }, patience);
}

/** Reads in the word of the organiser, as the desk does. */
async function takeUp(run: Run): Promise<void> {
  run.did({ type: 'attendance.recorded', attendance: word });
  await vi.waitFor(() => {
    expect(run.session.overview.presence.basis).toBe('confirmed');
  }, patience);
  await settled();
}

/** Makes the certificate, as the closing does. */
async function makeCertificate(run: Run): Promise<CertificateFacts | undefined> {
  const { facts, outline, overview } = run.session;
  const what = whichCertificate(outline, facts, overview);
  const verified = await readAttendance(run.session);
  if (what.kind === 'none' || verified.kind !== 'verified') throw new Error('There is nothing to issue.');
  const certificate = await issue(run.session, what, zoe.name, verified);
  run.did({ type: 'certificate.issued', certificate });
  return run.session.facts.certificate;
}

describe.each([moodle12, moodle2004].map((create) => ({ name: create().name, create })))(
  'a learner in $name',
  ({ create }) => {
    const is12 = create().name.includes('1.2');

    it('who has entered the codes can still do everything: the course is not completed by them', async () => {
      const learner = learnerIn(create(), evening, { completedAt: 'confirmation' });
      hadDone(learner, withoutWord);
      const { run, launch, calls } = await visit(learner);
      expect([launch.mode, run.session.readOnly]).toEqual(['normal', false]);
      expect(toldIn(calls).filter((told) => told !== 'commit')).toEqual([]);
      await leave(run);
      learner.now = confirmedAt;
      expect((await visit(learner)).launch.mode).toBe('normal');
    });

    it('with a record of before has the secret from the first commit on, so that nothing is lost that the LMS drops later', async () => {
      const learner = learnerIn(create(), evening, { completedAt: 'confirmation' });
      hadDone(learner, { marks: marked(...requiredMarks) });
      const { run, calls } = await visit(learner);
      expect(calls.length).toBeLessThanOrEqual(11);
      const { server } = learner.place;
      const stored = new Map(server.rows);
      run.did({ type: 'text.written', text: 0, typed: 'Ik bel haar.' });
      await leave(run);
      // Every later answer was "true", and nothing of it was stored.
      server.rows.clear();
      for (const [element, value] of stored) server.rows.set(element, value);

      const next = await visit(learner);
      expect(next.restored.from).toBe('recovered');
      expect(next.run.session.facts.texts).toEqual({ 0: 'Ik bel haar.' });
      await leave(next.run);
      const again = await visit(learner);
      expect(again.restored).toMatchObject({ from: 'restored' });
      expect(setsOf(again.calls).map(([element]) => element)).not.toContain('cmi.suspend_data');
    });

    it('hears completed in one commit, passed with 100 in the next, and then nothing more', async () => {
      const learner = learnerIn(create(), confirmedAt, { completedAt: 'confirmation' });
      hadDone(learner, withoutWord);
      const { run, calls } = await visit(learner);
      const before = calls.length;
      await takeUp(run);
      const told = ['commit', 'completed', 'commit', '100', 'passed', 'commit'];
      await vi.waitFor(() => {
        expect(toldIn(calls.slice(before))).toEqual(told);
      }, patience);
      await leave(run);
      const { rows } = learner.place.server;
      expect(rows.get(is12 ? 'cmi.core.lesson_status' : 'cmi.success_status')).toBe('passed');
      expect(rows.get(is12 ? 'cmi.core.score.raw' : 'cmi.score.raw')).toBe('100');
      expect(rows.get(is12 ? 'cmi.core.score.min' : 'cmi.score.min')).toBe('0');
      expect(rows.get(is12 ? 'cmi.core.score.max' : 'cmi.score.max')).toBe('100');
      if (!is12) expect(rows.get('cmi.score.scaled')).toBe('1');
      if (!is12) expect(rows.get('cmi.completion_status')).toBe('completed');
      const stored = new Map(rows);
      learner.now = halfYearLater;
      const back = await visit(learner);
      expect([back.launch.mode, back.run.saved]).toEqual(['review', 'review']);
      expect(setsOf(back.calls)).toEqual([]);
      await leave(back.run);
      expect(rows).toEqual(stored);
    });

    it('who completed by the codes still reads the word of the organiser and makes the same certificate each time', async () => {
      const learner = learnerIn(create(), evening, { completedAt: 'claim' });
      hadDone(learner, withoutWord);
      // The package of before told it at once.
      await leave((await visit(learner)).run);
      const { rows } = learner.place.server;
      const stored = new Map(rows);
      const certificates = [];
      for (const now of [confirmedAt, halfYearLater]) {
        learner.now = now;
        const { run, launch, calls, restored } = await visit(learner);
        expect([launch.mode, restored.record.facts.attendance.confirmed]).toEqual(['review', undefined]);
        await takeUp(run);
        certificates.push(await makeCertificate(run));
        await leave(run);
        expect(setsOf(calls)).toEqual([]);
      }
      expect(certificates[0]).toMatchObject({ basis: 'confirmed', issuedAt: session.end + 1440, version: 1 });
      expect(certificates[0]).toEqual(certificates[1]);
      expect(rows).toEqual(stored);
      expect([...learner.browser.keys()].filter((key) => key.endsWith('record'))).toEqual([]);
    });

    it('answers the questionnaire of half a year for oneself, and finds it again, sealed or open', async () => {
      const learner = learnerIn(create(), halfYearLater, {});
      hadDone(learner, withWord);
      await leave((await visit(learner)).run);
      const { rows } = learner.place.server;
      const stored = new Map(rows);
      const first = await visit(learner);
      expect([first.launch.mode, first.run.session.forOneself?.kept]).toEqual(['review', 'browser']);
      for (const did of answers.slice(0, 1)) first.run.did(did);
      first.run.pageLeft();
      const second = await visit(learner);
      for (const did of answers.slice(1)) second.run.did(did);
      expect(second.run.saved).toBe('forOneself');
      await leave(second.run);
      const third = await visit(learner);
      expect(third.run.session.overview.steps.find(({ step }) => step === later)?.status).toBe('done');
      expect(setsOf([...first.calls, ...second.calls, ...third.calls])).toEqual([]);
      expect(rows).toEqual(stored);
    });

    it('with completedAt: follow-up stays open until that questionnaire has been sent', async () => {
      const learner = learnerIn(create(), halfYearLater, { completedAt: 'follow-up' });
      hadDone(learner, withWord);
      const { run, calls, launch } = await visit(learner);
      expect(launch.mode).toBe('normal');
      expect(toldIn(calls).filter((told) => told !== 'commit')).toEqual([]);
      for (const did of answers) run.did(did);
      await settled();
      await leave(run);
      expect(toldIn(calls).filter((told) => told !== 'commit')).toEqual(['completed', '100', 'passed']);
      expect((await visit(learner)).launch.mode).toBe('review');
    });
  },
);

describe.each(
  [strictAdl12, moodle12, scormAgain12, strictAdl2004, moodle2004, scormAgain2004].map((create) => ({
    name: create().name,
    create,
  })),
)('at the launch in $name', ({ create }) => {
  async function launched(learner: Learner) {
    const made = await visit(learner);
    return { ...made, told: toldIn(made.calls) };
  }

  it('a learner of whom everything has been heard costs at most eleven calls, and is told nothing', async () => {
    const learner = learnerIn(create(), confirmedAt, { completedAt: 'confirmation' });
    hadDone(learner, withoutWord);
    const { calls, told } = await launched(learner);
    expect(told.filter((what) => what !== 'commit')).toEqual([]);
    expect(calls.length).toBeLessThanOrEqual(11);
  });

  it('what the last visit could not tell is told before anything is opened', async () => {
    const learner = learnerIn(create(), confirmedAt, { completedAt: 'confirmation' });
    hadDone(learner, withWord);
    const { told, atOpening, calls, run } = await launched(learner);
    expect(atOpening).toBeLessThanOrEqual(11);
    expect(told).toEqual(['commit', 'completed', 'commit', '100', 'passed', 'commit']);
    expect(setsOf(calls).map(([element]) => element)).not.toContain('cmi.suspend_data');
    await leave(run);
    learner.place.mode = 'normal';
    const next = await launched(learner);
    expect(next.told.filter((what) => what !== 'commit')).toEqual([]);
  });

  it('a rule that changed is told as soon as the new package is opened', async () => {
    const learner = learnerIn(create(), evening, { completedAt: 'confirmation' });
    hadDone(learner, withoutWord);
    await leave((await visit(learner)).run);
    learner.rules = { completedAt: 'claim' };
    expect((await launched(learner)).told).toEqual(['commit', 'completed', 'commit']);
  });

  it('where nobody passes the score goes with completed', async () => {
    const learner = learnerIn(create(), evening, { completedAt: 'claim', passedAt: 'never' });
    hadDone(learner, withoutWord);
    expect((await launched(learner)).told).toEqual(['commit', '100', 'completed', 'commit']);
  });

  it('a course without a score tells none', async () => {
    const learner = learnerIn(create(), confirmedAt, { score: 'none' });
    hadDone(learner, withWord);
    expect((await launched(learner)).told).toEqual(['commit', 'completed', 'commit', 'passed', 'commit']);
  });
});

describe('Frappe LMS', () => {
  it('gives the work back as long as nobody has passed', async () => {
    const learner = learnerIn(frappe('1.2'), evening, { completedAt: 'confirmation' });
    const first = await visit(learner);
    first.run.did({ type: 'part.finished', mark: 1 });
    await leave(first.run);
    const next = await visit(learner);
    expect([next.launch.mode, next.restored.from]).toEqual(['normal', 'restored']);
    expect(Object.keys(next.run.session.facts.marks)).toEqual(['1']);
  });

  it('empties the state at passed: the next launch is recognised, and nothing is written over what was complete', async () => {
    const learner = learnerIn(frappe('1.2'), confirmedAt, { completedAt: 'confirmation' });
    hadDone(learner, withWord);
    await leave((await visit(learner)).run);
    const { rows } = learner.place.server;
    expect([rows.get(kept.status), rows.get(kept.content)]).toEqual(['Complete', '']);
    const { launch, run, calls } = await visit(learner);
    expect([launch.mode, run.saved, run.session.readOnly]).toEqual(['emptied', 'emptied', true]);
    run.did({ type: 'part.finished', mark: 1 });
    run.pageHidden();
    await leave(run);
    expect(setsOf(calls)).toEqual([]);
    expect(rows.get(kept.status)).toBe('Complete');
  });

  it('keeps everything until the questionnaire of half a year has been sent, with the rule of the guide', async () => {
    const learner = learnerIn(frappe('1.2'), confirmedAt, { completedAt: 'follow-up' });
    hadDone(learner, withWord);
    const now = await visit(learner);
    await leave(now.run);
    learner.now = halfYearLater;
    const { run, launch } = await visit(learner);
    expect([launch.mode, run.session.readOnly]).toEqual(['normal', false]);
    for (const did of answers) run.did(did);
    await settled();
    expect(learner.place.server.rows.get(kept.status)).toBe('Complete');
  });

  it.each(['1.2', '2004'] as const)(
    'its like in %s: a copy that is still here is shown, used and kept',
    async (standard) => {
      const place = frappe(standard, 'learner1');
      const learner = learnerIn(place, confirmedAt, { completedAt: 'confirmation' });
      hadDone(learner, withoutWord);
      const last = await visit(learner);
      last.run.did({ type: 'text.written', text: 0, typed: 'Ik bel haar.' });
      await takeUp(last.run);
      await vi.waitFor(() => {
        expect(toldIn(last.calls)).toContain('passed');
      }, patience);
      // The window is closed; nothing of this visit was proved.
      last.run.pageLeft();
      const { rows } = place.server;
      expect(rows.get(kept.content)).toBe('');
      const launchedAgain = standard === '1.2' ? place : withFinalStatus(place);
      // Within the thirty days that a copy stays.
      learner.now = confirmedAt + 20 * 1440;
      const { run, launch, calls, journal } = await visit({ ...learner, place: launchedAgain });
      expect([launch.mode, run.session.forOneself]).toEqual([
        'emptied',
        { kept: 'browser', stored: undefined },
      ]);
      expect(run.session.facts.texts).toEqual({ 0: 'Ik bel haar.' });
      expect(await makeCertificate(run)).toMatchObject({ basis: 'confirmed', issuedAt: session.end + 1440 });
      await leave(run);
      expect(journal.read()?.facts).toMatchObject({
        texts: { 0: 'Ik bel haar.' },
        attendance: { confirmed: word.confirmed },
      });
      expect(setsOf(calls)).toEqual([]);
      expect(rows.get(kept.status)).toBe('Complete');
    },
  );

  it('shows nothing of it to a 2004 package, which is why the guide says 1.2', async () => {
    const learner = learnerIn(frappe('2004'), confirmedAt, { completedAt: 'confirmation' });
    hadDone(learner, withWord);
    await leave((await visit(learner)).run);
    const { launch } = await visit(learner);
    expect([launch.mode, launch.state, launch.resumed]).toEqual(['normal', '', false]);
  });
});

/** The same LMS, if it also told a 2004 course that it is complete. */
function withFinalStatus(place: Learner['place']): Learner['place'] {
  return {
    ...place,
    launch: () => {
      const launched = place.launch();
      if (launched.standard === '1.2') return launched;
      const { status } = names(launched);
      const get = (element: string) => (element === status ? 'completed' : launched.api.GetValue(element));
      return { ...launched, api: { ...launched.api, GetValue: get } };
    },
  };
}
