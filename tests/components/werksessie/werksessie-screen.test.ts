import { clockTime, dayInWords } from '../../../src/content/moment-in-words.ts';
import '../setup.ts';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/werksessie/werksessie-screen.ts';
import type { AttendanceFacts } from '../../../src/programme/facts.ts';
import { newIssuer, sessionBy, trustIn } from '../../fixtures/attendance.ts';
import { inSession, sessionOf, stateOf, testTime, type SessionOptions } from '../session-fixture.ts';
import { werksessieContent } from './werksessie-fixture.ts';

const issuer = await newIssuer();
globalThis.preventieInDeBuurtTrust = trustIn(issuer);

const start = testTime - 1000;
const session = { start, end: start + 240 };
const late = { session, checkedIn: start + 40, checkedOut: session.end };

describe('<werksessie-screen>', () => {
  const setup = async (options: SessionOptions = {}) => {
    const { host, screen: werksessie } = await inSession(
      sessionOf(options),
      'werksessie-screen',
      (current) =>
        html`<werksessie-screen
          .content=${werksessieContent}
          .state=${stateOf(current, 'werksessie')}
        ></werksessie-screen>`,
    );
    const inside = (selector: string) => werksessie.renderRoot.querySelector<HTMLElement>(selector);
    const all = (selector: string) => [...werksessie.renderRoot.querySelectorAll<HTMLElement>(selector)];
    return { host, werksessie, inside, all };
  };
  const presenceWith = async (attendance: AttendanceFacts) => {
    const { inside } = await setup({ facts: { attendance } });
    return inside('.presence')?.textContent.replace(/\s+/g, ' ') ?? '';
  };

  it('counts the times from the start of the session', async () => {
    const { all } = await setup();
    expect(all('.rail time').map((time) => time.textContent)).to.deep.equal(['0:00', '0:20', '1:35']);
    expect(all('.rail time')[1]?.getAttribute('datetime')).to.equal('PT20M');
    expect(all('.rail h3').map((title) => title.textContent)).to.deep.equal([
      'Aftrap',
      'Blik op de wijk',
      'Einde',
    ]);
  });

  it('has a place for each of its three parts, and a link to each', async () => {
    const { all } = await setup();
    const anchors = all('[data-anchor]').map((part) => part.getAttribute('data-anchor'));
    expect(anchors).to.deep.equal(['0', '1', '2']);
    expect(all('.on-this-page a').map((link) => link.getAttribute('href'))).to.deep.equal(
      anchors.map((anchor) => `#/werksessie/${anchor}`),
    );
  });

  it('brings the focus to the part that a link leads to', async () => {
    const { werksessie, all, inside } = await setup();
    const link = all('.on-this-page a')[2]!;
    const before = location.href;
    link.focus();
    await sendKeys({ press: 'Enter' });
    expect(werksessie.shadowRoot?.activeElement).to.equal(inside('#title-2'));
    history.replaceState(null, '', before);
  });

  it('has nothing to finish: presence is recorded at the desk', async () => {
    const { all, inside } = await setup();
    expect(all('button')).to.deep.equal([]);
    expect(inside('.presence')?.textContent).to.contain('U legt uw aanwezigheid zelf vast, hieronder');
  });

  it('says what is known of the presence', async () => {
    expect(await presenceWith({}))
      .to.contain('Nog niet bekend')
      .and.to.contain('U legt uw aanwezigheid zelf vast');
    expect(await presenceWith({ session, checkedIn: start })).to.contain('U bent ingecheckt');
    const claim = await presenceWith({ session, checkedIn: start - 3, checkedOut: session.end });
    expect(claim)
      .to.contain('Volledig 240 van 240 minuten')
      .and.to.contain('De organisator stuurt u daarvan nog een bevestiging');
    const late = await presenceWith({ session, checkedIn: start + 90, checkedOut: session.end });
    expect(late).to.contain('Deels 150 van 240 minuten').and.to.contain('telt alleen de hele werksessie');
    const confirmed = await presenceWith({ session, confirmed: { in: start, out: session.end } });
    expect(confirmed).to.contain('Bevestigd door de organisator U was de hele werksessie aanwezig');
    const absent = await presenceWith({ session, confirmed: { in: start - 60, out: start - 30 } });
    expect(absent).to.contain('Niet aanwezig').and.to.contain('was u er niet bij');
  });

  it('lights the quarters in which the learner was there, in their own place', async () => {
    const { all } = await setup({ facts: { attendance: late } });
    const lit = all('.presence .windows i').map(({ dataset }) => dataset.status);
    expect(lit).to.deep.equal([...Array<string>(2).fill('open'), 'busy', ...Array<string>(13).fill('done')]);
  });

  it('lights the parts in which the learner was there, and says the minutes', async () => {
    const { all } = await setup({ facts: { attendance: late } });
    expect(all('.rail li').map(({ dataset }) => dataset.lit)).to.deep.equal(['none', 'some', 'all']);
    expect(all('.rail .chip').map(({ textContent }) => textContent.trim())).to.deep.equal([
      '0 van 20 minuten',
      '55 van 75 minuten',
      `uitgecheckt om ${clockTime(session.end, 'nl')}`,
    ]);
  });

  it('says the times of the clock once the session is known', async () => {
    const { all, inside } = await setup({ facts: { attendance: { session } } });
    expect(all('.rail time').map((time) => time.textContent)).to.deep.equal(
      [0, 20, 95].map((minutes) => clockTime(start + minutes, 'nl')),
    );
    expect(inside('#title-0 + p')?.textContent).to.contain(dayInWords(start, 'nl'));
    expect(all('.rail .chip').map(({ textContent }) => textContent.trim())).to.deep.equal([
      '20 minuten',
      '1 uur en 15 minuten',
    ]);
  });

  it('says which of the times was entered afterwards', async () => {
    const { all } = await setup({
      facts: {
        attendance: { session, checkedIn: start, checkedOut: session.end, afterwards: { out: true } },
      },
    });
    expect(all('.times div').map(({ textContent }) => textContent.includes('achteraf'))).to.deep.equal([
      false,
      true,
    ]);
  });

  it('brings the desk by itself, and shows the session as its card tells it', async () => {
    // In New York, with a programme of its own, and short names that leave room for it on a card.
    const abroad = await sessionBy(issuer, {
      zone: 'America/New_York',
      parts: [60, 180],
      place: 'Elm Street',
    });
    const { card, bytes } = abroad;
    const { inside, all } = await setup({
      facts: { attendance: { session: { id: card.id, start: card.start, end: card.end }, card: bytes } },
    });
    await waitUntil(() => all('.rail time')[0]?.textContent === '10:30', 'no card');
    expect(all('.rail time').map((time) => time.textContent)).to.deep.equal(['10:30', '11:30', '14:30']);
    expect(inside('#title-0 + p')?.textContent).to.contain('10:30').and.contain('andere tijd');
    expect(inside('attendance-desk')?.shadowRoot?.textContent).to.contain('Wijk Morgenrood');
  });

  it('leads to the preparation before, and to looking back and closing after', async () => {
    const linksIn = async (facts: SessionOptions['facts']) => {
      const { all } = await setup({ facts: facts ?? {} });
      return all('.presence a').map((link) => link.getAttribute('href'));
    };
    expect(await linksIn({ marks: { 1: 1, 2: 1, 3: 1 } })).to.deep.equal(['#/vragenlijst']);
    expect(await linksIn({ attendance: late })).to.deep.equal(['#/reflectie']);
    expect(await linksIn({ attendance: late, marks: { 50: 1 } })).to.deep.equal(['#/accreditatie']);
  });

  it('shows what was written and answered, and leads to the one place where that is done', async () => {
    const { all, inside } = await setup({ facts: { texts: { 20: 'Wij bellen.' }, choices: { 60: 1 } } });
    const words = all('.own-summary')[0]!.textContent.replaceAll(/\s+/g, ' ');
    expect(words).to.contain('Wij bellen.').and.to.contain('1 van de 3 uitgangspunten');
    expect(all('.own-summary a').map((link) => link.getAttribute('href'))).to.deep.equal([
      '#/mijn-wijk/0',
      '#/mijn-wijk/2',
    ]);
    expect(inside('answer-field')).to.equal(null);
  });

  it('is accessible', async () => {
    const { werksessie } = await setup();
    await expect(werksessie).to.be.accessible();
  });

  it('is accessible with the presence known', async () => {
    const { werksessie } = await setup({ facts: { attendance: late } });
    await expect(werksessie).to.be.accessible();
  });
});
