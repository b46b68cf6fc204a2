import '../setup.ts';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/home/home-screen.ts';
import { dayPhase } from '../../../src/components/wijk/day-phase.ts';
import type { Opens } from '../../../src/course-files/schema.ts';
import { allMarks, withFollowUp } from '../closing/follow-up-fixture.ts';
import { inSession, sessionOf, testOutline, testTime, type SessionOptions } from '../session-fixture.ts';

describe('<home-screen>', () => {
  const setup = async (options: SessionOptions = {}) => {
    const { screen } = await inSession(
      sessionOf(options),
      'home-screen',
      () => html`<home-screen></home-screen>`,
    );
    const texts = (selector: string) =>
      [...screen.renderRoot.querySelectorAll(selector)].map((element) =>
        element.textContent.replaceAll(/\s+/g, ' ').trim(),
      );
    return { screen, texts };
  };

  it('shows every step with its status in a word', async () => {
    const { texts } = await setup();
    expect(texts('.step:not(.own) b')).to.have.length(8);
    expect(texts('.own b')).to.deep.equal(['Mijn wijk', 'Mijn leerdossier']);
    expect(texts('.step .chip')).to.include('Open');
  });

  it('says what is next and leads there', async () => {
    const { screen, texts } = await setup({ facts: { marks: { 1: 1 } } });
    expect(texts('.next h2')).to.deep.equal(['Stap informatiepakket']);
    expect(texts('.next .over')).to.deep.equal(['Verder waar u was']);
    expect(screen.renderRoot.querySelector('.next a')?.getAttribute('href')).to.equal('#/informatiepakket');
  });

  describe('with the word of the organiser', () => {
    const then = (ago: number) => ({ start: testTime - ago, end: testTime - ago + 240 });
    const confirmedAt = (ago: number) => {
      const session = then(ago);
      return { session, confirmed: { in: session.start, out: session.end } };
    };

    it('says first that the certificate is ready, and leads to it in one press', async () => {
      const { screen, texts } = await setup({
        facts: { marks: allMarks(testTime), attendance: confirmedAt(3000) },
      });
      expect(texts('.next h2')).to.deep.equal(['Uw certificaat ligt klaar']);
      expect(screen.renderRoot.querySelector('.next a')?.getAttribute('href')).to.equal('#/accreditatie');
      expect(screen.renderRoot.querySelector('details.whole .step')).not.to.equal(null);
    });

    it('has the questionnaire of half a year later before it, once that is open', async () => {
      const { texts } = await setup({
        outline: withFollowUp,
        facts: { marks: allMarks(testTime), attendance: confirmedAt(300 * 1440) },
      });
      expect(texts('.next h2')).to.have.length(2);
      expect(texts('.next h2')[1]).to.equal('Uw certificaat ligt klaar');
    });
  });

  it('counts the lights in a sentence', async () => {
    const { texts } = await setup({ facts: { marks: { 1: 1, 2: 1, 3: 1 } } });
    expect(texts('.greeting p')[0]).to.contain('brandt 1 van de 8 lichten');
  });

  it('says once, above them, what the steps of a group wait for', async () => {
    const opens: Opens = { rule: 'after', steps: ['informatiepakket'] };
    const outline = {
      ...testOutline,
      phases: testOutline.phases.map((phase) =>
        phase.id === 'lessen' ? { ...phase, steps: phase.steps.map((step) => ({ ...step, opens })) } : phase,
      ),
    };
    const { texts } = await setup({ outline });
    expect(texts('.waits')).to.deep.equal(['Gaat open na: Stap informatiepakket.']);
    expect(texts('.step small').join(' ')).not.to.contain('Gaat open');
  });

  it('tells who comes in first what this is, how long it takes and what it brings', async () => {
    const { texts } = await setup({ learnerName: 'Noor' });
    expect(texts('h1')).to.deep.equal(['Samen werken aan een gezonde wijk']);
    expect(texts('.hello')).to.deep.equal(['Welkom, Noor']);
    expect(texts('.in-short')).to.deep.equal([
      'nu ongeveer 18 minuten · samen 4 uur · daarna ongeveer 29 minuten',
    ]);
    expect(texts('.spans b')).to.deep.equal(['18 minuten', '4 uur', '29 minuten']);
    expect(texts('.gains strong')).to.deep.equal(['een certificaat van deelname']);
    expect(texts('.needs li')[0]).to.contain('Stap informatiepakket').and.to.contain('10 minuten');
    expect(texts('.earns, .needs').join(' ')).not.to.match(/\d+ (nascholings)?punt/);
  });

  it('promises points only with an accreditation that holds, and to whom it names', async () => {
    const record = {
      id: 'gaia',
      institution: 'NHG',
      register: 'GAIA',
      orgId: 19,
      number: '1',
      points: 4,
      professions: ['huisarts'],
      reportWithinDays: 14,
      bigNumber: false,
      wording: { nl: '', en: '' },
    };
    const valid = { ...record, from: '2026-01-01', until: '2026-12-31' };
    const { texts } = await setup({ outline: { ...testOutline, accreditation: [valid] } });
    expect(texts('.gains .number')).to.deep.equal(['4']);
    expect(texts('.gains')[0]).to.contain('Voor: Huisarts.').and.to.contain('31 december 2026');
    expect(texts('.greeting p')[0]).to.contain('4 nascholingspunten');
    expect(texts('.needs')[0]).to.contain('De hele werksessie').and.to.contain('geen punten');
    const expired = { ...record, from: '2025-01-01', until: '2025-12-31' };
    const { texts: later } = await setup({ outline: { ...testOutline, accreditation: [expired] } });
    expect(later('.gains .number')).to.deep.equal([]);
  });

  it('begins on the day of the werksessie with that, and folds the route', async () => {
    const session = { start: testTime + 60, end: testTime + 300 };
    const { screen, texts } = await setup({ learnerName: 'Noor', facts: { attendance: { session } } });
    expect(texts('h1')).to.deep.equal(['Welkom in het buurthuis, Noor']);
    expect(texts('.next h2')).to.deep.equal(['Uw werksessie is vandaag']);
    expect(screen.renderRoot.querySelector('.next a')?.getAttribute('href')).to.equal('#/werksessie');
    expect(screen.renderRoot.querySelector('details.whole')?.hasAttribute('open')).to.equal(false);
    const later = { start: testTime + 180, end: testTime + 420 };
    const before = await setup({ facts: { attendance: { session: later } } });
    expect(before.texts('details.whole')).to.deep.equal([]);
  });

  it('is accessible', async () => {
    const { screen } = await setup();
    await expect(screen).to.be.accessible();
  });
});

describe('the light above the wijk', () => {
  for (const { lit, expected } of [
    { lit: 0, expected: 'avond' },
    { lit: 4, expected: 'avond' },
    { lit: 5, expected: 'nacht' },
    { lit: 8, expected: 'nacht' },
    { lit: 9, expected: 'dageraad' },
    { lit: 12, expected: 'ochtend' },
  ]) {
    it(`is ${expected} with ${lit} of 12 lights on`, () => {
      expect(dayPhase(lit, 12)).to.equal(expected);
    });
  }
});
