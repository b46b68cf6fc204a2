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
const marks = Object.fromEntries(
  testOutline.phases.flatMap(({ steps }) =>
    steps.flatMap(({ parts }) => parts.map(({ mark }) => [mark, testTime])),
  ),
);

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

  it('lists what is still needed, with a link to it', async () => {
    const { element, words } = await setup();
    expect(words('.needed')).to.contain('Stap vragenlijst').and.to.contain('verplichte onderdelen');
    expect(element.renderRoot.querySelector('.needs a[href="#/vragenlijst"]')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('says that the organiser still has to confirm', async () => {
    const { words } = await setup({ facts: { marks, attendance: claimed } });
    expect(words('.answer')).to.contain('nog niet bevestigd');
    expect(words('.needed')).to.contain('De organisator moet dit nog bevestigen.');
  });

  it('says that nothing is needed any more', async () => {
    const { element, words } = await setup({ facts: { marks, attendance: confirmed } });
    expect(words('.answer')).to.contain('U hebt alles wat nodig is.');
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
      sentence: 'nog geen aanwezigheid',
    },
    {
      name: 'no confirmation',
      options: { outline: accredited, facts: { profession: huisarts, attendance: claimed } },
      sentence: 'nog niet bevestigd',
    },
    {
      name: 'a part of the session',
      options: { outline: accredited, facts: { profession: huisarts, attendance: inPart } },
      sentence: '1 uur en 30 minuten',
    },
    {
      name: 'points',
      options: { outline: accredited, facts: { profession: huisarts, attendance: confirmed } },
      sentence: '4 nascholingspunten (GAIA)',
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

  it('asks no profession while looking back', async () => {
    const { select } = await setup({ readOnly: true });
    expect(select.disabled).to.equal(true);
  });
});
