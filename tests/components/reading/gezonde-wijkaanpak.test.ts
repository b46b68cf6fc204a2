import '../setup.ts';
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/reading/gezonde-wijkaanpak.ts';
import type { GezondeWijkaanpak } from '../../../src/components/reading/gezonde-wijkaanpak.ts';

describe('<gezonde-wijkaanpak>', () => {
  const setup = () => fixture<GezondeWijkaanpak>(html`<gezonde-wijkaanpak lang="nl"></gezonde-wijkaanpak>`);

  it('says in lists what the drawing shows: three phases, five numbered steps, four pillars', async () => {
    const { shadowRoot } = await setup();
    const all = (selector: string) => [...(shadowRoot?.querySelectorAll(selector) ?? [])];
    expect(all('.phases > li')).to.have.length(3);
    expect(all('.steps .plate').map((plate) => plate.textContent)).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(all('.pillars > li')).to.have.length(4);
    const words = shadowRoot?.querySelector('.words')?.textContent ?? '';
    for (const label of all('.wide text:not(.number)')) {
      const lines = [...label.querySelectorAll('tspan')].map((line) => line.textContent);
      const said = lines.length === 0 ? label.textContent : lines.join(' ');
      expect(words).to.contain(said.trim());
    }
  });

  it('is drawn anew for a narrow place, and hides the drawing from a screen reader', async () => {
    const element = await setup();
    const shown = () =>
      [...element.shadowRoot!.querySelectorAll('.drawing > svg')]
        .filter((drawing) => drawing.checkVisibility())
        .map((drawing) => drawing.getAttribute('class'));
    for (const [width, drawing] of [
      [340, 'narrow'],
      [600, 'narrow'],
      [800, 'wide'],
    ] as const) {
      element.style.inlineSize = `${width}px`;
      await nextFrame();
      expect(shown()).to.deep.equal([drawing]);
      expect(element.shadowRoot!.querySelector('.halves')!.scrollWidth).to.be.at.most(width);
    }
    expect(element.shadowRoot!.querySelectorAll('svg:not([aria-hidden="true"])')).to.have.length(0);
  });

  it('is accessible', async () => {
    await expect(await setup()).to.be.accessible();
  });
});
