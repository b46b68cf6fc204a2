import '../setup.ts';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/mijn-wijk/partner-rings.ts';
import type { PartnerRings } from '../../../src/components/mijn-wijk/partner-rings.ts';
import { mijnWijkContent } from './mijn-wijk-fixture.ts';

describe('<partner-rings>', () => {
  const setup = async (choices: Readonly<Record<number, number>>) => {
    const rings = await fixture<PartnerRings>(
      html`<partner-rings .kaart=${mijnWijkContent.socialeKaart} .choices=${choices}></partner-rings>`,
    );
    const houses = () => [...rings.renderRoot.querySelectorAll<SVGGElement>('.partner')];
    return { rings, houses };
  };
  const distanceOf = (house: SVGGElement) => {
    const [x = 0, y = 0] = [...house.style.transform.matchAll(/-?[\d.]+/g)].map(Number);
    return Math.hypot(x, y);
  };

  it('puts those who are referred to closest, then those who are known, and who is missing at the edge', async () => {
    const { houses } = await setup({ 80: 2, 81: 1, 82: 3 });
    const [near = 0, far = 0, edge = 0] = houses().map(distanceOf);
    expect(near).to.be.above(60);
    expect(far).to.be.above(near + 40);
    expect(edge).to.be.above(far + 40);
  });

  it('is drawn again when an answer changes, each partner on its own street', async () => {
    const { rings, houses } = await setup({});
    expect(houses().map(({ dataset }) => dataset.ring)).to.deep.equal(['open', 'open', 'open']);
    const angle = (house: SVGGElement) => {
      const [x = 0, y = 0] = [...house.style.transform.matchAll(/-?[\d.]+/g)].map(Number);
      return Math.round(Math.atan2(y, x) * 20);
    };
    const before = houses().map(angle);
    rings.choices = { 81: 2 };
    await rings.updateComplete;
    expect(houses().map(({ dataset }) => dataset.ring)).to.deep.equal(['open', 'near', 'open']);
    expect(houses().map(angle)).to.deep.equal(before);
  });

  it('says nothing to a screen reader: the words stand beside it', async () => {
    const { rings } = await setup({ 80: 2 });
    expect(rings.renderRoot.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    await expect(rings).to.be.accessible();
  });
});
