import '../setup.ts';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/ui/film-card.ts';
import { inSession, sessionOf } from '../session-fixture.ts';

describe('<film-card>', () => {
  const setup = async (place: string) => {
    const { screen } = await inSession(
      sessionOf(),
      'film-card',
      () => html`<film-card .place=${place}></film-card>`,
    );
    return screen;
  };

  it('leads to the film of its place, and says how long it takes', async () => {
    const element = await setup('home');
    const link = element.renderRoot.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('#/film/0');
    expect(link.textContent).to.contain('De cursus in het kort').and.to.contain('75 seconden');
    await expect(element).to.be.accessible();
  });

  it('is nothing where no film is', async () => {
    const element = await setup('reflectie');
    expect(element.renderRoot.querySelector('a')).to.equal(null);
  });

  it('has a picture with a sky of its own, whatever the time of the day is around it', async () => {
    const element = await setup('home');
    const picture = element.renderRoot.querySelector('wijk-picture')!;
    await picture.updateComplete;
    const drawing = picture.renderRoot.querySelector('svg')!;
    const skyAt = () => getComputedStyle(drawing).getPropertyValue('--sky-5').trim();
    const evening = skyAt();
    document.documentElement.dataset.phase = 'ochtend';
    expect(getComputedStyle(document.documentElement).getPropertyValue('--sky-5').trim()).not.to.equal(
      evening,
    );
    expect(skyAt()).to.equal(evening);
    delete document.documentElement.dataset.phase;
    expect(drawing.querySelector<SVGElement>('[data-part="werksessie"]')?.dataset.status).to.equal('done');
    expect(drawing.querySelector<SVGElement>('[data-part="les-1"]')?.dataset.lit).to.equal('2');
    expect(drawing.getAttribute('viewBox')).to.equal('150 200 660 371.25');
  });
});
