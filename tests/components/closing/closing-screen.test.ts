import '../setup.ts';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/closing/closing-screen.ts';
import type { ClosingContent } from '../../../src/content/step-content.ts';
import type { Accreditation } from '../../../src/content/schema.ts';
import {
  inSession,
  sessionOf,
  stateOf,
  testOutline,
  testTime,
  type SessionOptions,
} from '../session-fixture.ts';
import { withFollowUp } from './follow-up-fixture.ts';

const content: ClosingContent = {
  kind: 'closing',
  minutes: 5,
  intro: 'Hier ziet u wat u hebt afgerond.',
  after: [{ kind: 'paragraph', inline: ['Blijf elkaar ontmoeten.'] }],
};

const record: Accreditation = {
  id: 'proef',
  institution: 'Instituut',
  register: 'GAIA',
  orgId: 1,
  bigNumber: false,
  number: '1',
  points: 4,
  from: '2026-01-01',
  until: '2026-12-31',
  professions: ['huisarts'],
  reportWithinDays: 14,
  wording: { nl: 'Geaccrediteerd voor vier uur.', en: 'Accredited for four hours.' },
};
const accredited = { ...testOutline, accreditation: [record] };
const huisarts = testOutline.professions[0]!.index;
const welzijn = testOutline.professions[1]!.index;

const start = testTime - 600;
const end = start + 240;
const session = { start, end };
const claimed = { session, checkedIn: start, checkedOut: end };
const confirmed = { session, confirmed: { in: start, out: end } };
const inPart = { session, confirmed: { in: start, out: start + 90 } };

describe('<closing-screen>', () => {
  const setup = async (options: SessionOptions = {}) => {
    const { host, screen: element } = await inSession(
      sessionOf(options),
      'closing-screen',
      (current) =>
        html`<closing-screen
          .content=${content}
          .state=${stateOf(current, 'accreditatie')}
        ></closing-screen>`,
    );
    const words = (selector: string) =>
      element.renderRoot.querySelector(selector)!.textContent.replaceAll(/\s+/g, ' ');
    const select = element.renderRoot.querySelector('select')!;
    return { host, element, words, select };
  };

  it('says what is still needed before anything else', async () => {
    const { element } = await setup();
    expect(element.renderRoot.querySelector('.page')?.querySelector('still-needed')).not.to.equal(null);
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
      const { words } = await setup(options);
      expect(words('[role=status]')).to.contain(sentence);
    });
  }

  it('keeps the profession and answers at once', async () => {
    const { host, element, words, select } = await setup({ outline: accredited });
    select.value = String(welzijn);
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(host.did).to.deep.include({ type: 'profession.chosen', profession: welzijn });
    expect(words('[role=status]')).to.contain('niet voor uw beroep');
  });

  describe('the first desk', () => {
    const desk = '.desks > :first-child';

    it('is closed, and says so, without a valid accreditation', async () => {
      const { element, words } = await setup();
      expect(words(desk)).to.contain('Nu niet geopend').and.to.contain('geen accreditatie');
      expect(element.renderRoot.querySelector('.many')).to.equal(null);
    });

    it('asks for the profession when there is one', async () => {
      const { words } = await setup({ outline: accredited });
      expect(words(desk)).to.contain('Nog niet zeker').and.to.contain('Kies hierboven uw beroep');
    });

    it('is not for every profession', async () => {
      const { words } = await setup({ outline: accredited, facts: { profession: welzijn } });
      expect(words(desk)).to.contain('Niet voor u').and.to.contain('Voor u is er loket 2');
    });

    it('says how many points there are, and who does what for them, before they are certain', async () => {
      const { element, words } = await setup({
        outline: accredited,
        facts: { profession: huisarts, attendance: claimed },
      });
      expect(words(desk))
        .to.contain('Nog niet zeker')
        .and.to.contain('punten voor de werksessie')
        .and.to.contain('Geaccrediteerd voor vier uur.')
        .and.to.contain('van 1 januari 2026 tot en met 31 december 2026')
        .and.to.contain('binnen 14 dagen bij GAIA');
      expect(words('.many strong')).to.equal('4');
      await expect(element).to.be.accessible();
    });

    it('is for the learner when the points are certain', async () => {
      const { words } = await setup({
        outline: accredited,
        facts: { profession: huisarts, attendance: confirmed },
      });
      expect(words(desk)).to.contain('Dit is voor u');
    });
  });

  describe('the second desk', () => {
    const desk = '.desks > :last-child';

    it('is for everybody, and has no button as long as there is no certificate', async () => {
      const { element, words } = await setup({
        outline: accredited,
        facts: { profession: huisarts, attendance: confirmed },
      });
      expect(words(desk)).to.contain('Voor iedereen').and.to.contain('Uw aanwezigheid staat vast.');
      expect(element.renderRoot.querySelector('button')).to.equal(null);
    });

    it('says the real minutes, and by whose word', async () => {
      const { words } = await setup({ facts: { attendance: inPart }, learnerName: 'Zoë Jansen' });
      expect(words(desk))
        .to.contain('Dit is voor u')
        .and.to.contain('90 van 240 minuten, bevestigd door de organisator.')
        .and.to.contain('Zoë Jansen, zoals bekend in uw leeromgeving.');
      const claim = await setup({ facts: { attendance: claimed } });
      expect(claim.words(desk)).to.contain('240 van 240 minuten. De organisator moet dit nog bevestigen.');
    });

    it('says what to do when the organiser did not see the learner', async () => {
      const absent = { session, confirmed: { in: end, out: end } };
      const { words } = await setup({ facts: { attendance: absent } });
      expect(words(desk)).to.contain('vraag dan de organisator');
    });
  });

  it('says when the follow-up opens, and leads to it when it is open', async () => {
    const later = await setup({ outline: withFollowUp, facts: { attendance: confirmed } });
    expect(later.words('.later')).to.contain('gaat open op 24 mei 2027');
    expect(later.element.renderRoot.querySelector('.later a')).to.equal(null);
    const longAgo = testTime - 300 * 1440;
    const session = { start: longAgo, end: longAgo + 240 };
    const now = await setup({
      outline: withFollowUp,
      facts: { attendance: { session, confirmed: { in: session.start, out: session.end } } },
    });
    expect(now.element.renderRoot.querySelector('.later a[href="#/later"]')).not.to.equal(null);
  });

  it('asks no profession while looking back', async () => {
    const { select } = await setup({ readOnly: true });
    expect(select.disabled).to.equal(true);
  });
});
