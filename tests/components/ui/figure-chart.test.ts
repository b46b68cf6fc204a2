import '../setup.ts';
import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/ui/figure-chart.ts';
import type { FigureChart, FigureContent } from '../../../src/components/ui/figure-chart.ts';

type Item = FigureContent['items'][number];

const item = (id: string, value: number, of: number, said?: string): Item => ({
  id,
  label: `Over ${id}`,
  value,
  of,
  ...(said === undefined ? {} : { said }),
});

describe('<figure-chart>', () => {
  const setup = async (kind: FigureContent['kind'], items: readonly Item[]) => {
    const figure: FigureContent = {
      id: 'f',
      kind,
      title: 'Titel',
      explanation: 'Uitleg.',
      source: 'Evaluatie',
      items,
    };
    const chart = await fixture<FigureChart>(html`<figure-chart .figure=${figure}></figure-chart>`);
    const all = (selector: string) => [...chart.renderRoot.querySelectorAll(selector)];
    return { chart, all, numbers: all('.number').map((number) => number.textContent.trim()) };
  };
  const windowsIn = (path: Element) => (path.getAttribute('d')?.split('M').length ?? 1) - 1;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

  it('draws a percentage as a flat with a hundred windows', async () => {
    const { all, numbers } = await setup('windows', [
      item('sfeer', 97, 100, '97 procent'),
      item('werkvormen', 73, 100),
    ]);
    expect(numbers).to.deep.equal(['97%', '73%']);
    const flats = all('svg');
    const panes = (selector: string) =>
      flats.map((flat) => sum([...flat.querySelectorAll(selector)].map(windowsIn)));
    expect(panes('.pane[data-lit]')).to.deep.equal([97, 73]);
    expect(panes('.pane')).to.deep.equal([100, 100]);
  });

  it('says a number in words where the source does', async () => {
    const { numbers } = await setup('windows', [item('relaties', 75, 100, 'driekwart')]);
    expect(numbers).to.deep.equal(['driekwart']);
  });

  it('draws a house for each one', async () => {
    const { all, numbers } = await setup('of', [item('vervolg', 16, 19)]);
    expect(numbers).to.deep.equal(['16 van de 19']);
    expect(all('.house')).to.have.length(19);
    expect(all('.house[data-lit]')).to.have.length(16);
  });

  it('draws many people as a hundred, and says what one stands for', async () => {
    const { chart, all, numbers } = await setup('people', [
      item('huisartsen', 60, 400, 'ongeveer 60 van ruim 400'),
    ]);
    expect(numbers).to.deep.equal(['ongeveer 60 van ruim 400']);
    expect(all('.person')).to.have.length(100);
    expect(all('.person[data-lit]')).to.have.length(15);
    expect(chart.renderRoot.textContent).to.contain('ongeveer 4 personen');
  });

  it('puts the groups that make one whole side by side in the light', async () => {
    const { chart, all, numbers } = await setup('people', [
      item('a', 48, 100, 'bijna de helft'),
      item('b', 25, 100),
      item('c', 27, 100),
    ]);
    const lit = all('svg').map((row) =>
      [...row.querySelectorAll('.person')].flatMap((person, place) =>
        person.hasAttribute('data-lit') ? [place] : [],
      ),
    );
    expect(lit.flat()).to.deep.equal(Array.from({ length: 25 }, (_, place) => place));
    expect(lit.map((places) => places.length)).to.deep.equal([12, 6, 7]);
    expect(numbers).to.deep.equal(['bijna de helft', '25%', '27%']);
    expect(chart.renderRoot.textContent).to.contain('4 op de 100');
  });

  it('does not count what has no number', async () => {
    const { all, numbers } = await setup('topics', [item('armoede', 1, 1), item('bewegen', 1, 1)]);
    expect(numbers).to.deep.equal([]);
    expect(all('.label').map((label) => label.textContent)).to.deep.equal(['Over armoede', 'Over bewegen']);
  });

  it('says of each drawing what there is to see', async () => {
    const names = async (kind: FigureContent['kind'], ...items: readonly Item[]) => {
      const { all } = await setup(kind, items);
      return all('svg[role=img]').map((drawing) => drawing.getAttribute('aria-label'));
    };
    expect(await names('windows', item('a', 43, 100))).to.deep.equal([
      'Tekening van een flat met 100 vensters, waarvan 43 met licht.',
    ]);
    expect(await names('of', item('a', 16, 19))).to.deep.equal([
      'Tekening van een straat met 19 huizen, waarvan 16 met licht.',
    ]);
    expect(await names('people', item('a', 60, 400))).to.deep.equal([
      'Tekening van 100 mensen, van wie 15 in het licht.',
    ]);
    expect(await names('topics', item('a', 1, 1))).to.deep.equal([]);
  });

  it('lights up once it is in view', async () => {
    const { chart, all } = await setup('of', [item('vervolg', 16, 19)]);
    chart.scrollIntoView();
    await waitUntil(() => all('figure')[0]?.hasAttribute('data-seen'));
    chart.style.marginBlockStart = '5000px';
    await nextFrame();
    expect(all('figure')[0]?.hasAttribute('data-seen')).to.equal(true);
  });

  it('stays dark until then', async () => {
    const figureBelow: FigureContent = {
      id: 'f',
      kind: 'of',
      title: 'Titel',
      explanation: 'Uitleg.',
      source: 'Evaluatie',
      items: [item('a', 1, 2)],
    };
    const room = await fixture(
      html`<div>
        <svg width="10" height="5000"></svg>
        <figure-chart .figure=${figureBelow}></figure-chart>
      </div>`,
    );
    const chart = room.querySelector('figure-chart')!;
    await nextFrame();
    await nextFrame();
    const figure = chart.renderRoot.querySelector('figure')!;
    const lit = chart.renderRoot.querySelector('.pane[data-lit]')!;
    const dark = chart.renderRoot.querySelector('.pane:not([data-lit])')!;
    expect(figure.hasAttribute('data-seen')).to.equal(false);
    expect(getComputedStyle(lit).fill).to.equal(getComputedStyle(dark).fill);
  });

  for (const kind of ['windows', 'of', 'people', 'topics'] as const) {
    it(`is accessible as ${kind}`, async () => {
      const { chart } = await setup(kind, [item('a', 12, 19), item('b', 7, 19)]);
      await expect(chart).to.be.accessible();
    });
  }
});
