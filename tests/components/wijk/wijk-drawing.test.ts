import '../setup.ts';
import { expect, fixture, nextFrame, oneEvent } from '@open-wc/testing';
import { html, render } from 'lit';
import type { StepState } from '../../../src/programme/overview.ts';
import type { PointAtBuilding, WijkDrawing } from '../../../src/components/wijk/wijk-drawing.ts';
import '../../../src/components/wijk/wijk-drawing.ts';
import { sessionOf } from '../session-fixture.ts';

const stepsWith = (marks: Readonly<Record<number, number>>): readonly StepState[] =>
  sessionOf({ facts: { marks } }).overview.steps;
const read = { 1: 1, 2: 1, 3: 1 };

describe('<wijk-drawing>', () => {
  const setup = async (steps: readonly StepState[]) => {
    const drawing = await fixture<WijkDrawing>(html`<wijk-drawing .steps=${steps}></wijk-drawing>`);
    const part = (name: string) => {
      const found = drawing.renderRoot.querySelector<SVGElement>(`[data-part="${name}"]`);
      if (found === null) throw new Error(`The drawing has no ${name}.`);
      return found;
    };
    return { drawing, part };
  };

  it('shows the status of each building, and leads to what is open', async () => {
    const { part } = await setup(stepsWith({ 1: 1 }));
    expect(part('informatiepakket').dataset.status).to.equal('busy');
    expect(part('informatiepakket').getAttribute('href')).to.equal('#/informatiepakket');
    // The young tree waits for half a year.
    expect(part('half-jaar-later').dataset.status).to.equal('locked');
    expect(part('half-jaar-later').hasAttribute('href')).to.equal(false);
  });

  it('lets a light go on once, also when home was left in between', async () => {
    const before = await setup(stepsWith({}));
    expect(before.part('informatiepakket').hasAttribute('data-new')).to.equal(false);
    before.drawing.remove();
    const after = await setup(stepsWith(read));
    expect(after.part('informatiepakket').dataset.status).to.equal('done');
    expect(after.part('informatiepakket').hasAttribute('data-new')).to.equal(true);
    after.drawing.remove();
    const later = await setup(stepsWith(read));
    expect(later.part('informatiepakket').hasAttribute('data-new')).to.equal(false);
  });

  it('tells which building is pointed at', async () => {
    const { drawing, part } = await setup(stepsWith({}));
    const told = oneEvent<PointAtBuilding>(drawing, 'point-at-building');
    part('informatiepakket').dispatchEvent(new MouseEvent('mousemove', { bubbles: true, composed: true }));
    expect((await told).building).to.equal('informatiepakket');
  });

  it('is nothing for keyboard and screen reader: the route says the same', async () => {
    const { drawing } = await setup(stepsWith({}));
    const svg = drawing.renderRoot.querySelector('svg');
    expect(svg?.getAttribute('aria-hidden')).to.equal('true');
    expect(
      [...(svg?.querySelectorAll('a') ?? [])].every((link) => link.getAttribute('tabindex') === '-1'),
    ).to.equal(true);
  });

  it('has the styles of the page', async () => {
    const { part } = await setup(stepsWith({}));
    const horizon = part('informatiepakket').ownerSVGElement?.querySelector('.lucht');
    expect(horizon).to.exist;
    expect(getComputedStyle(part('informatiepakket').querySelector('.wk')!).fill).to.equal('none');
  });
});

describe('<building-drawing>', () => {
  before(() => import('../../../src/components/wijk/building-drawing.ts'));

  const setup = async (building: string | undefined, steps: readonly StepState[]) => {
    const place = await fixture(html`<div></div>`);
    render(
      html`<building-drawing .building=${building} .steps=${steps}></building-drawing>`,
      place as HTMLElement,
    );
    await nextFrame();
    const root = place.firstElementChild?.shadowRoot;
    return [...(root?.querySelectorAll<SVGElement>('[data-part]') ?? [])];
  };

  it('takes the building from the drawing of the wijk, with its light', async () => {
    const [library, ...others] = await setup('informatiepakket', stepsWith(read));
    expect(others).to.have.length(0);
    expect(library?.dataset.part).to.equal('informatiepakket');
    expect(library?.dataset.status).to.equal('done');
    expect(library?.querySelectorAll('path').length).to.be.greaterThan(3);
    expect(library?.querySelector('.mk')).to.equal(null);
  });

  it('shows a house between its neighbours', async () => {
    const parts = await setup('les-2', stepsWith({}));
    expect(parts.map((part) => part.dataset.part)).to.deep.equal(['les-1', 'les-2', 'les-3']);
  });

  it('shows the street where a step has no building', async () => {
    expect(await setup(undefined, stepsWith({}))).to.have.length(7);
  });
});
