import '../setup.ts';
import { expect, fixture } from '@open-wc/testing';
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
  const windowsIn = (path: Element | undefined) => path?.getAttribute('d')?.split('M').length ?? 0;

  it('lights a window for each of a hundred', async () => {
    const { all, numbers } = await setup('windows', [
      item('sfeer', 97, 100, '97 procent'),
      item('werkvormen', 73, 100),
    ]);
    expect(numbers).to.deep.equal(['97%', '73%']);
    expect(all('.pane[data-lit]').map((path) => windowsIn(path) - 1)).to.deep.equal([97, 73]);
  });

  it('says a number in words where the source does', async () => {
    const { numbers } = await setup('windows', [item('relaties', 75, 100, 'driekwart')]);
    expect(numbers).to.deep.equal(['driekwart']);
  });

  it('draws a house for each one when they are few', async () => {
    const { all, numbers } = await setup('of', [item('vervolg', 16, 19)]);
    expect(numbers).to.deep.equal(['16 van de 19']);
    expect(all('g .pane')).to.have.length(19);
    expect(all('g .pane[data-lit]')).to.have.length(16);
  });

  it('lets a window stand for more when they are many, and says so', async () => {
    const { chart, all, numbers } = await setup('of', [
      item('huisartsen', 60, 400, 'ongeveer 60 van ruim 400'),
    ]);
    expect(numbers).to.deep.equal(['ongeveer 60 van ruim 400']);
    expect(all('.pane[data-lit]').map((path) => windowsIn(path) - 1)).to.deep.equal([15]);
    expect(chart.renderRoot.textContent).to.contain('ongeveer 4 personen');
  });

  it('lets groups that make one whole light their own stretch', async () => {
    const { all, numbers } = await setup('groups', [
      item('a', 48, 100, 'bijna de helft'),
      item('b', 25, 100),
      item('c', 27, 100),
    ]);
    const lit = all('.row').map((row) =>
      [...row.children].flatMap((window, place) => (window.hasAttribute('data-lit') ? [place] : [])),
    );
    expect(lit.flat()).to.deep.equal(Array.from({ length: 25 }, (_, place) => place));
    expect(numbers).to.deep.equal(['bijna de helft', '25%', '27%']);
  });

  it('says once what holds for every group', async () => {
    const { chart, numbers } = await setup('groups', [
      item('a', 1, 2, 'een van de twee'),
      item('b', 1, 2, 'een van de twee'),
    ]);
    expect(numbers).to.deep.equal([]);
    expect(chart.renderRoot.textContent.match(/een van de twee/g)).to.have.length(1);
  });

  for (const kind of ['windows', 'of', 'groups'] as const) {
    it(`is accessible as ${kind}`, async () => {
      const { chart } = await setup(kind, [item('a', 12, 19), item('b', 7, 19)]);
      await expect(chart).to.be.accessible();
    });
  }
});
