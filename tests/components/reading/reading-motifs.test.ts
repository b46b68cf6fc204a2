import '../setup.ts';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/components/reading/reading-screen.ts';
import type { ReadingContent } from '../../../src/content/step-content.ts';
import { inSession, sessionOf, stateOf, testOutline, type SessionOptions } from '../session-fixture.ts';

type Section = ReadingContent['sections'][number];

const section = (id: string, mark: number, more: Partial<Section> = {}): Section => ({
  id,
  mark,
  minutes: 3,
  links: [],
  page: {
    title: `Tekst ${id}`,
    prose: [
      { kind: 'paragraph', inline: [`Over ${id}.`] },
      { kind: 'heading', level: 2, inline: ['Tussenkop'] },
    ],
  },
  ...more,
});

const sections = [section('een', 1), section('twee', 2), section('drie', 3)];

describe('what stands for a text in <reading-screen>', () => {
  const setup = async (content: Partial<ReadingContent>, options: SessionOptions = {}) => {
    const whole = {
      kind: 'reading',
      intro: '',
      sources: [],
      motif: 'vensters',
      sections,
      ...content,
    } as const;
    const { screen: reading } = await inSession(
      sessionOf(options),
      'reading-screen',
      (session) =>
        html`<reading-screen
          .content=${whole}
          .state=${stateOf(session, 'informatiepakket')}
          .anchor=${0}
        ></reading-screen>`,
    );
    return { reading, all: (selector: string) => [...reading.renderRoot.querySelectorAll(selector)] };
  };

  before(() => setViewport({ width: 1200, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('is a window, lit when the text was read', async () => {
    const { all } = await setup({}, { facts: { marks: { 2: 5 } } });
    expect(all('.contents i').map((window) => window.hasAttribute('data-lit'))).to.deep.equal([
      false,
      true,
      false,
    ]);
  });

  it('is a lantern, and the row of lanterns above the text has as many', async () => {
    const { reading, all } = await setup({ motif: 'lantaarns' }, { facts: { marks: { 3: 5 } } });
    expect(all('.contents .lantern[data-lit]')).to.have.length(1);
    const above = all('.scene .lantern').map((lantern) => lantern.hasAttribute('data-lit'));
    // The text that is being read has light too.
    expect(above).to.deep.equal([true, false, true]);
    await expect(reading).to.be.accessible();
  });

  it('is a street sign with the place, which also names the text on the way on', async () => {
    const { reading, all } = await setup({
      motif: 'borden',
      sections: [
        section('een', 1, { sign: 'Westerbork', drawing: 'boerderij' }),
        section('twee', 2, { sign: 'Veenendaal', drawing: 'cafe' }),
      ],
    });
    expect(all('.contents .sign').map((sign) => sign.textContent)).to.deep.equal([
      'Westerbork',
      'Veenendaal',
    ]);
    expect(all('article header .sign')[0]?.textContent).to.equal('Westerbork');
    expect(all('.onward')[0]?.textContent).to.contain('verder met: Veenendaal');
    await expect(reading).to.be.accessible();
  });

  it('draws every scene as decoration', async () => {
    const names = [
      'deuren',
      'tafel',
      'wandeling',
      'twee-ramen',
      'skyline',
      'zes-vensters',
      'bomen',
      'boerderij',
      'cafe',
      'vliegwiel',
    ] as const;
    for (const drawing of names) {
      const { all } = await setup({ sections: [section('een', 1, { drawing })] });
      const [scene] = all('.scene');
      expect(scene?.getAttribute('aria-hidden'), drawing).to.equal('true');
      expect(scene?.querySelectorAll('path').length, drawing).to.be.greaterThan(8);
    }
  });

  it('is the whole programme beside a reading guide, one stop for each phase with its windows', async () => {
    const outline = {
      ...testOutline,
      phases: testOutline.phases.map((phase) => ({
        ...phase,
        steps: phase.steps.map((step) => ({ ...step, building: step.id })),
      })),
    };
    const { reading, all } = await setup({ motif: 'route', sections: [section('een', 1)] }, { outline });
    expect(all('.programme li b').map((title) => title.textContent)).to.deep.equal([
      'Vooraf',
      'De werksessie',
      'Lessen',
      'Erna',
    ]);
    expect(all('.programme .windows i')).to.have.length(8);
    expect(all('article .programme')).to.have.length(0);
    await expect(reading).to.be.accessible();
  });

  it('puts the programme after the opening on a narrow screen', async () => {
    await setViewport({ width: 390, height: 800 });
    const outline = {
      ...testOutline,
      phases: testOutline.phases.map((phase) => ({
        ...phase,
        steps: phase.steps.map((step) => ({ ...step, building: step.id })),
      })),
    };
    const { all } = await setup({ motif: 'route', sections: [section('een', 1)] }, { outline });
    expect(all('article .prose + .programme + .prose')).to.have.length(1);
    await setViewport({ width: 1200, height: 800 });
  });
});
