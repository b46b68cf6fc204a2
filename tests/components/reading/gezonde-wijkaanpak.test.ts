import '../setup.ts';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/reading/gezonde-wijkaanpak.ts';
import type { GezondeWijkaanpak } from '../../../src/components/reading/gezonde-wijkaanpak.ts';

describe('<gezonde-wijkaanpak>', () => {
  const setup = () => fixture<GezondeWijkaanpak>(html`<gezonde-wijkaanpak></gezonde-wijkaanpak>`);

  it('has three phases, five numbered steps and four pillars, as lists', async () => {
    const { shadowRoot } = await setup();
    expect(shadowRoot?.querySelectorAll('.phases > li')).to.have.length(3);
    const numbers = [...(shadowRoot?.querySelectorAll('.plate') ?? [])].map((plate) => plate.textContent);
    expect(numbers).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(shadowRoot?.querySelectorAll('.pillars > li')).to.have.length(4);
  });

  it('is accessible', async () => {
    await expect(await setup()).to.be.accessible();
  });
});
