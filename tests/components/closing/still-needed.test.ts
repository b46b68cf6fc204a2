import '../setup.ts';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/closing/still-needed.ts';
import { inSession, sessionOf, testOutline, testTime, type SessionOptions } from '../session-fixture.ts';
import { allMarks, withFollowUp } from './follow-up-fixture.ts';

const start = testTime - 600;
const session = { start, end: start + 240 };
const claimed = { session, checkedIn: start, checkedOut: session.end };
const confirmed = { session, confirmed: { in: start, out: session.end } };
const absent = { session, confirmed: { in: session.end, out: session.end + 10 } };
const longAgo = testTime - 300 * 1440;
const sessionThen = { start: longAgo, end: longAgo + 240 };
const confirmedThen = { session: sessionThen, confirmed: { in: longAgo, out: longAgo + 240 } };
const marks = allMarks(testTime);

describe('<still-needed>', () => {
  const setup = async (options: SessionOptions = {}, compact = false) => {
    const { screen: element } = await inSession(
      sessionOf({ outline: withFollowUp, ...options }),
      'still-needed',
      () => html`<still-needed ?compact=${compact}></still-needed>`,
    );
    const words = () => element.renderRoot.textContent.replaceAll(/\s+/g, ' ');
    const answer = () => element.renderRoot.querySelector('.answer')!.textContent.trim();
    const links = () =>
      [...element.renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    return { element, words, answer, links };
  };

  it('lists every required part that is left, each with a link and its time', async () => {
    const { element, answer, links, words } = await setup();
    expect(answer()).to.equal(
      'U hebt nog 6 verplichte onderdelen nodig, samen ongeveer 4 uur en 42 minuten.',
    );
    expect(links()).to.deep.equal([
      '#/informatiepakket',
      '#/vragenlijst',
      '#/werksessie',
      '#/les-1',
      '#/les-2',
      '#/reflectie',
    ]);
    expect(words()).to.contain('nog ongeveer 10 minuten').and.to.contain('4 uur, samen in de wijk');
    await expect(element).to.be.accessible();
  });

  it('counts one part in the singular', async () => {
    const { 50: _reflection, ...others } = marks;
    const { answer } = await setup({ facts: { marks: others, attendance: confirmed } });
    expect(answer()).to.equal('U hebt nog 1 verplicht onderdeel nodig, ongeveer 10 minuten.');
  });

  it('says what a locked part waits for, without a link', async () => {
    const lessons = testOutline.phases.map((phase) => ({
      ...phase,
      steps: phase.steps.map((step) =>
        step.id === 'les-1'
          ? { ...step, opens: { rule: 'after' as const, steps: ['informatiepakket', 'vragenlijst'] } }
          : step,
      ),
    }));
    const { links, words } = await setup({ outline: { ...testOutline, phases: lessons } });
    expect(links()).not.to.include('#/les-1');
    expect(words()).to.contain('gaat open na: Stap informatiepakket en Stap vragenlijst');
  });

  for (const { name, facts, sentence, rest } of [
    {
      name: 'only the werksessie is left',
      facts: { marks },
      sentence: 'Wat u zelf kunt doen, is klaar.',
      rest: 'er is nog niets van uw werksessie bekend',
    },
    {
      name: 'the organiser did not see the learner',
      facts: { marks, attendance: absent },
      sentence: 'Wat u zelf kunt doen, is klaar.',
      rest: 'volgens de organisator was u niet bij de werksessie',
    },
    {
      name: 'the organiser still has to confirm',
      facts: { marks, attendance: claimed },
      sentence: 'U wacht alleen nog op de bevestiging van de organisator.',
      rest: 'De organisator moet dit nog bevestigen.',
    },
    {
      name: 'everything is there',
      facts: { marks, attendance: confirmed },
      sentence: 'U hebt alles wat nodig is.',
      rest: '‘Een half jaar later’ gaat open op 24 mei 2027.',
    },
    {
      name: 'half a year has passed',
      facts: { marks, attendance: confirmedThen },
      sentence: 'Uw programma is rond. ‘Een half jaar later’ staat nu voor u open.',
      rest: 'Een half jaar later',
    },
    {
      name: 'the last questionnaire was sent too',
      facts: { marks: { ...marks, 60: testTime }, attendance: confirmedThen },
      sentence: 'U hebt alles wat nodig is.',
      rest: '‘Een half jaar later’ hebt u ook ingevuld.',
    },
  ] satisfies readonly { name: string; facts: SessionOptions['facts']; sentence: string; rest: string }[]) {
    it(`says what is needed when ${name}`, async () => {
      const { element, answer, words } = await setup({ facts });
      expect(answer()).to.contain(sentence);
      expect(words()).to.contain(rest);
      await expect(element).to.be.accessible();
    });
  }

  it('says it when the last questionnaire counts for the LMS', async () => {
    const rules = { ...testOutline.rules, completedAt: 'follow-up' as const };
    const facts = { marks, attendance: confirmed };
    const { words } = await setup({ outline: { ...withFollowUp, rules }, facts });
    expect(words()).to.contain('noteert ‘afgerond’ als u ook die vragenlijst hebt verstuurd');
  });

  describe('in short', () => {
    it('has three parts at most, and says how many more there are', async () => {
      const { element, links, words } = await setup({}, true);
      expect(links()).to.deep.equal([
        '#/informatiepakket',
        '#/vragenlijst',
        '#/werksessie',
        '#/accreditatie',
      ]);
      expect(words()).to.contain('en nog 3 onderdelen');
      await expect(element).to.be.accessible();
    });

    it('leads to the closing only when that is open', async () => {
      const locked = testOutline.phases.map((phase) => ({
        ...phase,
        steps: phase.steps.map((step) =>
          step.kind === 'closing'
            ? { ...step, opens: { rule: 'after' as const, steps: ['reflectie'] } }
            : step,
        ),
      }));
      const outline = { ...testOutline, phases: locked };
      expect((await setup({ outline }, true)).links()).not.to.include('#/accreditatie');
      expect((await setup({ outline, facts: { marks } }, true)).links()).to.deep.equal([
        '#/werksessie',
        '#/accreditatie',
      ]);
    });

    it('is one sentence and a link when nothing is needed', async () => {
      const { answer, links } = await setup({ facts: { marks, attendance: confirmed } }, true);
      expect(answer()).to.equal('U hebt alles wat nodig is. Uw programma is rond.');
      expect(links()).to.deep.equal(['#/accreditatie']);
    });
  });
});
