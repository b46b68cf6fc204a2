import '../setup.ts';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/questionnaire/slope-chart.ts';
import type { SlopeChart } from '../../../src/components/questionnaire/slope-chart.ts';
import type { SlopeRow } from '../../../src/components/questionnaire/slope-layout.ts';

const names = ['Kennen', 'Vertrouwen', 'Gezamenlijk doel en beeld van de wijk', 'Rollen en kartrekker'];
const rows = (
  ...values: readonly (readonly [number | undefined, number | undefined])[]
): readonly SlopeRow[] =>
  values.map(([before, now], index) => ({ label: names[index % names.length] ?? '', before, now }));

describe('<slope-chart>', () => {
  const setup = async (given: readonly SlopeRow[], width = 1100) => {
    const room = await fixture<HTMLElement>(
      html`<div>
        <slope-chart .rows=${given} language="nl"></slope-chart>
      </div>`,
    );
    room.style.width = `${width}px`;
    const chart = room.querySelector<SlopeChart>('slope-chart')!;
    const all = <Found extends Element>(selector: string) => [
      ...chart.renderRoot.querySelectorAll<Found>(selector),
    ];
    const sentences = all('.rows p').map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim());
    return { chart, all, sentences };
  };
  const isShown = (element: Element | undefined) => element?.checkVisibility() === true;

  it('draws a line for each subject, whose direction is in its mark and its kind of line too', async () => {
    const { all } = await setup(rows([2, 3], [3, 3], [4, 2]));
    const lines = all<SVGLineElement>('.slopes .line');
    expect(lines.map((line) => line.dataset.direction)).to.deep.equal(['higher', 'same', 'lower']);
    expect(new Set(lines.map((line) => getComputedStyle(line).strokeDasharray))).to.have.length(3);
    expect(new Set(all('.slopes .end').map((end) => end.outerHTML))).to.have.length(3);
  });

  it('says the same in words', async () => {
    const { all, sentences } = await setup(rows([2, 3], [3, 3], [4, 2.5]));
    expect(sentences).to.deep.equal([
      'Vooraf 2,0, nu 3,0 1,0 hoger',
      'Vooraf 3,0, nu 3,0 gelijk gebleven',
      'Vooraf 4,0, nu 2,5 1,5 lager',
    ]);
    expect(all('.slopes')[0]?.getAttribute('aria-label')).to.contain(
      '1 onderwerp hoger, 1 onderwerp gelijk, 1 onderwerp lager',
    );
  });

  it('says where no answer counted, and draws no line there', async () => {
    const { all, sentences } = await setup(rows([2, 3], [undefined, 3], [undefined, undefined]));
    expect(all('.slopes .line')).to.have.length(1);
    expect(sentences[1]).to.equal('Vooraf geen antwoord dat meetelt, nu 3,0');
    expect(all('.legend')[0]?.textContent).to.contain('2 onderwerpen niet te vergelijken');
  });

  it('keeps the labels of eight equal lines apart', async () => {
    const { all } = await setup(rows(...Array.from({ length: 8 }, () => [3, 3] as const)));
    const boxes = all('.slopes .label').map((label) => label.getBoundingClientRect());
    const overlaps = boxes.filter((a) =>
      boxes.some(
        (b) => a !== b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
      ),
    );
    expect(boxes).to.have.length(16);
    expect(overlaps).to.deep.equal([]);
  });

  it('stays within its width, also with text twice as large', async () => {
    const { chart, all } = await setup(rows([2, 3], [3, 3], [4, 2]), 1700);
    document.documentElement.style.fontSize = '200%';
    const { left, right } = chart.getBoundingClientRect();
    expect(isShown(all('.slopes')[0])).to.equal(true);
    for (const label of all('.slopes text')) {
      expect(label.getBoundingClientRect().left).to.be.at.least(left);
      expect(label.getBoundingClientRect().right).to.be.at.most(right);
    }
    document.documentElement.style.fontSize = '';
  });

  it('gives each subject a scale of its own on a phone', async () => {
    const { all } = await setup(rows([2, 3], [3, 3]), 320);
    expect(isShown(all('.slopes')[0])).to.equal(false);
    expect(all('.scale').map(isShown)).to.deep.equal([true, true]);
    expect(all('.scale .line')).to.have.length(2);
  });

  it('is accessible', async () => {
    const { chart } = await setup(rows([2, 3], [3, undefined]));
    await expect(chart).to.be.accessible();
  });
});
