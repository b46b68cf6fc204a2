import '../setup.ts';
import { expect, waitUntil } from '@open-wc/testing';
import type { SessionOptions } from '../session-fixture.ts';
import { testTime } from '../session-fixture.ts';
import {
  accredited,
  claimed,
  closingScreen,
  confirmedFor,
  end,
  huisarts,
  marks,
  record,
  start,
  welzijn,
  withBigNumber,
} from './closing-fixture.ts';
import { withFollowUp } from './follow-up-fixture.ts';

const session = { start, end };
const confirmed = { session, confirmed: { in: start, out: end } };
const inPart = { session, confirmed: { in: start, out: start + 90 } };
const forYou = '.for-you [role=status]';

describe('<closing-screen>', () => {
  it('says what is still needed before anything else', async () => {
    const { element, find } = await closingScreen();
    expect(find('.page still-needed')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  for (const { name, options, sentence } of [
    { name: 'no accreditation', options: {}, sentence: 'geen geldige accreditatie' },
    { name: 'no profession yet', options: { outline: accredited }, sentence: 'Kies uw beroep.' },
    {
      name: 'another profession',
      options: { outline: accredited, facts: { profession: welzijn } },
      sentence: 'niet voor uw beroep',
    },
    {
      name: 'no attendance',
      options: { outline: accredited, facts: { profession: huisarts } },
      sentence: 'is nog niet bekend',
    },
    {
      name: 'no confirmation',
      options: { outline: accredited, facts: { profession: huisarts, attendance: claimed } },
      sentence: 'moet uw aanwezigheid nog bevestigen',
    },
    {
      name: 'a part of the session',
      options: { outline: accredited, facts: { profession: huisarts, attendance: inPart } },
      sentence: 'de hele werksessie aanwezig',
    },
    {
      name: 'points',
      options: { outline: accredited, facts: { profession: huisarts, attendance: confirmed } },
      sentence: '4 nascholingspunten in GAIA',
    },
  ] satisfies readonly { name: string; options: SessionOptions; sentence: string }[]) {
    it(`says what somebody gets: ${name}`, async () => {
      const { words } = await closingScreen(options);
      expect(words(forYou)).to.contain(sentence);
    });
  }

  it('keeps the profession and answers at once', async () => {
    const { select, host, element, words } = await closingScreen({ outline: accredited });
    const list = select();
    list.value = String(welzijn);
    list.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(host.did).to.deep.include({ type: 'profession.chosen', profession: welzijn });
    expect(words(forYou)).to.contain('niet voor uw beroep');
  });

  it('says what the LMS hears, and when, as the course has it', async () => {
    const usual = await closingScreen();
    expect(usual.words('.lms'))
      .to.contain('uw aanwezigheid bekend is')
      .and.to.contain('‘Geslaagd’ volgt als');
    const rules = { ...accredited.rules, completedAt: 'follow-up' as const, passedAt: 'never' as const };
    const other = await closingScreen({ outline: { ...accredited, rules } });
    expect(other.words('.lms')).to.contain('een half jaar later').and.to.contain('komt er niet te staan');
    const byWord = { ...accredited.rules, completedAt: 'confirmation' as const };
    const together = await closingScreen({ outline: { ...accredited, rules: byWord } });
    expect(together.words('.lms'))
      .to.contain('aanwezigheid heeft bevestigd')
      .and.to.contain('volgt tegelijk');
    const back = { readOnly: true, forOneself: { kept: 'browser' as const, stored: undefined } };
    expect((await closingScreen(back)).find('.lms')).to.equal(null);
  });

  describe('the first desk', () => {
    const desk = '.desks > :first-child';

    it('is closed without a valid accreditation, and nothing promises points', async () => {
      const { find, words } = await closingScreen({
        facts: { attendance: claimed, profession: huisarts, marks },
      });
      expect(words('.points-line')).to.contain('geen accreditatie').and.to.contain('Geen punten');
      // The other one has the room, with the certificate beside it.
      expect(find('.desks')!.children).to.have.length(2);
      expect(find('.desks > .looks certificate-sheet')).not.to.equal(null);
      expect(find('.many')).to.equal(null);
      expect(words('.page')).not.to.match(/\d nascholingspunt|vier nascholingspunt/);
    });

    it('asks for the profession when there is one', async () => {
      const { words } = await closingScreen({ outline: accredited });
      expect(words(desk)).to.contain('Nog niet zeker').and.to.contain('Kies hierboven uw beroep');
    });

    it('is not for every profession', async () => {
      const { words } = await closingScreen({ outline: accredited, facts: { profession: welzijn } });
      expect(words('.for-you')).to.contain('niet voor uw beroep');
      expect(words(desk)).to.contain('Certificaat van deelname').and.not.to.contain('Loket');
    });

    it('says what is missing, in a line each', async () => {
      const before = await closingScreen({ outline: accredited, facts: { profession: huisarts } });
      expect(before.words('.misses'))
        .to.contain('van inchecken tot uitchecken')
        .and.to.contain('bevestiging');
      const after = await closingScreen({
        outline: accredited,
        facts: { profession: huisarts, attendance: claimed },
      });
      expect(after.words('.misses')).not.to.contain('inchecken');
      expect(after.words('.misses')).to.contain('Die voegt u toe bij de werksessie.');
      expect(after.words('.many strong')).to.equal('4');
      await expect(after.element).to.be.accessible();
    });

    it('says who reports what to whom, by which day', async () => {
      const { words } = await closingScreen({
        outline: accredited,
        facts: { profession: huisarts, attendance: await confirmedFor() },
      });
      expect(words(desk))
        .to.contain('Dit is voor u')
        .and.to.contain('uiterlijk op 6 december 2026 bij GAIA')
        .and.to.contain('123456, Instituut')
        .and.to.contain('van 1 januari 2026 tot en met 31 december 2026');
      const noDay = await closingScreen({ outline: accredited, facts: { profession: huisarts } });
      expect(noDay.words(desk)).to.contain('binnen 14 dagen na de werksessie bij GAIA');
    });

    it('has every accreditation for this profession, and no others', async () => {
      const accreditation = [
        record,
        { ...record, id: 'twee', register: 'Register Twee' },
        { ...record, id: 'drie', register: 'Register Drie', professions: ['welzijn'] },
        { ...record, id: 'oud', register: 'Register Oud', until: '2026-01-31' },
      ];
      const { words } = await closingScreen({
        outline: { ...accredited, accreditation },
        facts: { profession: huisarts, attendance: claimed },
      });
      expect(words(desk)).to.contain('GAIA').and.to.contain('Register Twee');
      expect(words(desk)).not.to.match(/Register (Drie|Oud)/);
    });

    it('has no points but the hours for who was there in part, and how to enter them', async () => {
      const { find, words, element } = await closingScreen({
        outline: accredited,
        facts: { profession: huisarts, attendance: inPart },
      });
      expect(words('.many')).to.contain('1 uur en 30 minuten').and.to.contain('van de 4 uur');
      expect(words(desk)).to.contain('Geen punten, wel uw uren').and.to.contain('ID-nummer 123456');
      expect(find('.misses')).to.equal(null);
      await expect(element).to.be.accessible();
    });
  });

  describe('the BIG-nummer', () => {
    const entitled = { outline: withBigNumber, facts: { profession: huisarts, attendance: claimed } };

    it('is asked only where an accreditation has it', async () => {
      expect((await closingScreen({ ...entitled, outline: accredited })).find('big-number-field')).to.equal(
        null,
      );
      expect((await closingScreen(entitled)).find('big-number-field')).not.to.equal(null);
      const other = await closingScreen({ ...entitled, facts: { ...entitled.facts, profession: welzijn } });
      expect(other.find('big-number-field')).to.equal(null);
    });

    it('is kept by the programme, and gone after one press', async () => {
      const { input, host, find, press } = await closingScreen(entitled);
      const field = input('#big');
      field.value = 'BIG-000 000 000 01';
      field.dispatchEvent(new Event('input'));
      press('Bewaren');
      await waitUntil(() => host.session.facts.bigNumber === '00000000001');
      await waitUntil(() => find('.kept') !== null);
      press('Verwijderen');
      await waitUntil(() => host.session.facts.bigNumber === undefined);
    });
  });

  it('says when the follow-up opens, gives a reminder, and leads to it when it is open', async () => {
    const later = await closingScreen({ outline: withFollowUp, facts: { attendance: confirmed } });
    expect(later.words('.later')).to.contain('gaat open op 24 mei 2027');
    later.press('Zet in mijn agenda');
    await waitUntil(() => later.words('.later').includes('herinnering.ics'));
    const longAgo = testTime - 300 * 1440;
    const then = { start: longAgo, end: longAgo + 240 };
    const now = await closingScreen({
      outline: withFollowUp,
      facts: { attendance: { session: then, confirmed: { in: then.start, out: then.end } } },
    });
    expect(now.find('.later a[href="#/later"]')).not.to.equal(null);
    expect(now.find('reminder-file')).to.equal(null);
  });

  it('asks nothing and makes nothing while looking back', async () => {
    const { input, select, named, element } = await closingScreen({
      readOnly: true,
      outline: withBigNumber,
      facts: { profession: huisarts, attendance: await confirmedFor(), marks },
    });
    expect(select().disabled).to.equal(true);
    expect(input('#big').readOnly).to.equal(true);
    for (const label of ['Certificaat maken', 'Andere schrijfwijze', 'Bewaren', 'Nieuwe versie maken'])
      expect(named(label), label).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('shows the certificate as it will look, with the learner’s name', async () => {
    const { find, element } = await closingScreen({ facts: { attendance: claimed, marks } });
    const sheet = () => find('certificate-sheet')!.shadowRoot!.querySelector('.sheet')!;
    await waitUntil(() => sheet().textContent.includes('Morgenrood'));
    expect(sheet().getAttribute('aria-label'))
      .to.contain('Çağla Öztürk-Żukowska')
      .and.to.contain('wijk Morgenrood')
      .and.to.contain('240 van 240 minuten')
      .and.to.contain('volgens de codes uit de zaal')
      .and.to.contain('geen nascholingspunten');
    expect(sheet().textContent).to.contain('Voorbeeld');
    expect(sheet().querySelectorAll('.morning [data-part]').length).to.equal(9);
    await expect(element).to.be.accessible();
  });
});
