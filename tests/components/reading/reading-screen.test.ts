import '../setup.ts';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/components/reading/reading-screen.ts';
import type { ReadingContent } from '../../../src/content/step-content.ts';
import { inSession, sessionOf, stateOf, type SessionOptions } from '../session-fixture.ts';

const section = (id: string, mark: number): ReadingContent['sections'][number] => ({
  id,
  mark,
  minutes: 3,
  links: id === 'een' ? [{ source: 'bron-een' }] : [],
  page: {
    title: `Tekst ${id}`,
    prose: [
      { kind: 'paragraph', inline: [`Over ${id}.`] },
      { kind: 'heading', level: 2, inline: ['Tussenkop'] },
    ],
  },
});

const content: ReadingContent = {
  kind: 'reading',
  intro: 'Drie teksten.',
  motif: 'vensters',
  sections: [
    { ...section('een', 1), drawing: 'deuren' },
    { ...section('twee', 2), drawing: 'gezonde-wijkaanpak' },
    section('drie', 3),
  ],
  figures: [],
  sources: [
    {
      id: 'bron-een',
      title: 'De bron',
      maker: 'Een maker',
      year: 2018,
      url: 'https://example.org/',
      about: 'Waarover het gaat.',
    },
  ],
};

describe('<reading-screen>', () => {
  const setup = async (anchor?: number, options: SessionOptions = {}) => {
    history.replaceState(undefined, '', '#/informatiepakket');
    let at = anchor;
    const { host, screen: reading } = await inSession(
      sessionOf(options),
      'reading-screen',
      (session) =>
        html`<reading-screen
          .content=${content}
          .state=${stateOf(session, 'informatiepakket')}
          .anchor=${at}
        ></reading-screen>`,
    );
    const inside = (selector: string) => reading.renderRoot.querySelector<HTMLElement>(selector);
    const goTo = async (next: number) => {
      at = next;
      reading.anchor = next;
      await reading.updateComplete;
    };
    return { host, reading, inside, goTo };
  };

  before(() => setViewport({ width: 1200, height: 800 }));

  it('starts with the first text that has not been read', async () => {
    const { inside } = await setup(undefined, { facts: { marks: { 1: 5 } } });
    expect(inside('h2')?.textContent).to.equal('Tekst twee');
    expect(inside('.contents a[aria-current="page"]')?.textContent).to.contain('Tekst twee');
  });

  it('finishes a text and goes on to the next one', async () => {
    const { host, reading, inside } = await setup(0);
    inside('button')!.click();
    await reading.updateComplete;
    expect(host.did).to.deep.include({ type: 'part.finished', mark: 1 });
    expect(location.hash).to.equal('#/informatiepakket/1');
  });

  it('goes back to the wijk after the last text', async () => {
    const { host, inside } = await setup(2);
    inside('button')!.click();
    expect(host.did).to.deep.include({ type: 'part.finished', mark: 3 });
    expect(location.hash).to.equal('#/');
  });

  it('does not ask for another update while it updates', async () => {
    const warnings = (globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ?? new Set();
    for (const warning of warnings) if (warning.includes('change-in-update')) warnings.delete(warning);
    const { goTo } = await setup(0);
    await goTo(1);
    expect([...warnings].filter((warning) => warning.includes('change-in-update'))).to.deep.equal([]);
  });

  it('brings the focus to the heading of another text, and tells the place', async () => {
    const { host, reading, inside, goTo } = await setup(0);
    expect(reading.shadowRoot?.activeElement).to.equal(null);
    await goTo(1);
    expect(reading.shadowRoot?.activeElement).to.equal(inside('h2'));
    expect(host.did.at(-1)).to.deep.equal({ type: 'place.changed', place: { step: 1, anchor: 1 } });
  });

  it('shows the last text when the address has one that is not there', async () => {
    const { inside } = await setup(40);
    expect(inside('h2')?.textContent).to.equal('Tekst drie');
  });

  it('names the sources of a text, with who made them', async () => {
    const { inside } = await setup(0);
    expect(inside('.sources')?.textContent).to.contain('Een maker, 2018');
    expect(inside('.sources a')?.getAttribute('href')).to.equal('https://example.org/');
  });

  it('records nothing when somebody looks back, but can be walked through', async () => {
    const { inside } = await setup(0, { readOnly: true });
    expect(inside('button')).to.equal(null);
    expect(inside('.onward a')?.getAttribute('href')).to.equal('#/informatiepakket/1');
  });

  it('folds the contents up on a narrow screen', async () => {
    await setViewport({ width: 390, height: 800 });
    const { inside } = await setup(0);
    expect(inside('.contents details')?.hasAttribute('open')).to.equal(false);
    expect(document.documentElement.scrollWidth).to.be.at.most(390);
    await setViewport({ width: 1200, height: 800 });
  });

  it('is accessible, also with the drawing', async () => {
    const { reading, goTo } = await setup(0, { facts: { marks: { 1: 5 } } });
    await expect(reading).to.be.accessible();
    await goTo(1);
    await expect(reading).to.be.accessible();
  });
});
