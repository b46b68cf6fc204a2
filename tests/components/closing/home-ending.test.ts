import '../setup.ts';
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/closing/home-ending.ts';
import '../../../src/components/certificate/certificate-export.ts';
import '../../../src/components/certificate/certificate-sheet.ts';
import type { CertificateFacts } from '../../../src/programme/facts.ts';
import { inSession, sessionOf, type SessionOptions } from '../session-fixture.ts';
import {
  accredited,
  allWords,
  confirmedFor,
  content,
  end,
  fakePrinter,
  huisarts,
  learner,
  learnerName,
  marks,
  start,
} from './closing-fixture.ts';

describe('<home-ending>', () => {
  const certificate: CertificateFacts = {
    issuedAt: end + 40,
    name: learnerName,
    number: '7F3K92QD',
    version: 1,
    kind: 'full',
    basis: 'confirmed',
    in: start,
    out: end,
    language: 'nl',
  };

  const setup = async (options: SessionOptions = {}) => {
    const attendance = await confirmedFor();
    const printer = fakePrinter();
    const wijken: string[] = [];
    const { screen } = await inSession(
      sessionOf({ learnerName, ...options, facts: { ...learner.own, attendance, marks, ...options.facts } }),
      'home-ending',
      () =>
        html`<home-ending
          .content=${content}
          .loadPrinter=${printer.load}
          @wijk-known=${({ wijk }: { wijk: string }) => wijken.push(wijk)}
        ></home-ending>`,
    );
    // The attendance is verified.
    await waitUntil(() => wijken.length > 0);
    await screen.updateComplete;
    return { screen, wijken, printed: printer.printed };
  };

  it('says that the certificate is ready, by whose word, shows it, and leads to it in one press', async () => {
    const { screen, wijken } = await setup();
    expect(allWords(screen)).to.contain('Uw certificaat ligt klaar').and.to.contain('Bevestigd op');
    const sheet = screen.renderRoot.querySelector('certificate-sheet')!;
    expect(sheet.shadowRoot!.querySelector('.sheet')!.ariaLabel)
      .to.contain(learnerName)
      .and.to.contain('Morgenrood');
    expect(screen.renderRoot.querySelector<HTMLAnchorElement>('.harvest a.button')!.hash).to.equal(
      '#/accreditatie',
    );
    expect(wijken).to.deep.equal(['Morgenrood']);
    await expect(screen).to.be.accessible();
  });

  it('gives the file itself once it was made', async () => {
    const { screen, printed } = await setup({ facts: { certificate } });
    const out = screen.renderRoot.querySelector('certificate-export')!;
    await out.updateComplete;
    out.shadowRoot!.querySelector<HTMLButtonElement>('button')!.click();
    await waitUntil(() => printed.length > 0);
    expect(printed[0]!.facts.number).to.equal('7F3K92QD');
    await expect(screen).to.be.accessible();
  });

  it('asks what somebody is going to do, with what they wrote, and shows it', async () => {
    const { screen } = await setup({ facts: { texts: { 20: 'Elke dinsdag bellen.' } } });
    const things = screen.renderRoot.querySelector<HTMLElement>('.three')!;
    expect(things.querySelector('.chosen li')).to.equal(null);
    things.querySelector('summary')!.click();
    things.querySelector<HTMLInputElement>('input[value="1"]')!.click();
    await waitUntil(() => things.querySelector('.chosen li') !== null);
    expect(allWords(things.querySelector('.chosen'))).to.equal('1 Onze eerste afspraak Elke dinsdag bellen.');
    await expect(screen).to.be.accessible();
  });

  it('tells of points in one line', async () => {
    const { screen } = await setup();
    expect(allWords(screen.renderRoot.querySelector('.points-line'))).to.contain('geen accreditatie');
    const entitled = await setup({ outline: accredited, facts: { profession: huisarts } });
    expect(allWords(entitled.screen.renderRoot.querySelector('.points-line'))).to.contain('4 punten');
  });
});
