import '../setup.ts';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/home/home-screen.ts';
import { dayPhase } from '../../../src/components/wijk/day-phase.ts';
import { inSession, sessionOf, type SessionOptions } from '../session-fixture.ts';

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

  it('counts the lights in a sentence', async () => {
    const { texts } = await setup({ facts: { marks: { 1: 1, 2: 1, 3: 1 } } });
    expect(texts('.greeting p')[0]).to.contain('brandt 1 van de 8 lichten');
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
