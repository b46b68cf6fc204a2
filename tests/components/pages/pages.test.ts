import '../setup.ts';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/pages/text-page.ts';
import '../../../src/components/pages/sources-screen.ts';
import type { TextPage } from '../../../src/components/pages/text-page.ts';
import type { SourcesScreen } from '../../../src/components/pages/sources-screen.ts';
import type { PageContent, SourcesContent } from '../../../src/content/step-content.ts';

describe('<sources-screen>', () => {
  const content: SourcesContent = {
    kind: 'sources',
    intro: 'De bronnen.',
    sources: [
      {
        id: 'een',
        title: 'Met adres',
        maker: 'Een maker',
        year: 2018,
        url: 'https://example.org/',
        about: 'Waarover.',
      },
      { id: 'twee', title: 'Zonder adres', maker: 'Een ander', about: 'Zoek op de site.' },
    ],
  };
  const setup = () => fixture<SourcesScreen>(html`<sources-screen .content=${content}></sources-screen>`);

  it('has a book on the shelf for each source', async () => {
    const { renderRoot } = await setup();
    expect(renderRoot.querySelectorAll('.shelf .book')).to.have.length(2);
    expect(renderRoot.querySelector('.shelf')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('links a source only where there is an address', async () => {
    const { renderRoot } = await setup();
    expect(renderRoot.querySelectorAll('h2')).to.have.length(2);
    expect([...renderRoot.querySelectorAll('a')].map((link) => link.rel)).to.deep.equal([
      'noopener noreferrer',
    ]);
  });

  it('leads to the line of a source', async () => {
    const screen = await setup();
    expect(await screen.goTo('twee')).to.equal(true);
    expect(screen.shadowRoot?.activeElement?.textContent).to.contain('Zonder adres');
    expect(await screen.goTo('drie')).to.equal(false);
  });

  it('is accessible', async () => {
    await expect(await setup()).to.be.accessible();
  });
});

describe('<text-page>', () => {
  const content: PageContent = {
    kind: 'disclosure',
    page: {
      title: 'Over deze cursus',
      prose: [
        { kind: 'paragraph', inline: ['Vooraf.'] },
        { kind: 'heading', level: 2, inline: ['Belangen ', { kind: 'strong', inline: ['en meer'] }] },
        { kind: 'heading', level: 3, inline: ['Klein'] },
        { kind: 'paragraph', inline: ['Geen.'] },
      ],
    },
  };
  const setup = () => fixture<TextPage>(html`<text-page .content=${content}></text-page>`);

  it('has its headings in order below the title of the screen', async () => {
    const { renderRoot } = await setup();
    expect(renderRoot.querySelector('h2')?.textContent).to.equal('Belangen en meer');
    expect(renderRoot.querySelector('h3')?.textContent).to.equal('Klein');
  });

  it('is accessible', async () => {
    await expect(await setup()).to.be.accessible();
  });
});
