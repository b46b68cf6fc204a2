import '../setup.ts';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/mijn-wijk/wijk-sheet.ts';
import { inSession, sessionOf, type SessionOptions } from '../session-fixture.ts';
import { mijnWijkContent, outlineWithKaart } from './mijn-wijk-fixture.ts';

describe('<wijk-sheet>', () => {
  const setup = async (options: SessionOptions = {}) => {
    const { screen: sheet } = await inSession(
      sessionOf({ outline: outlineWithKaart, ...options }),
      'wijk-sheet',
      () => html`<wijk-sheet .content=${mijnWijkContent}></wijk-sheet>`,
    );
    const words = sheet.renderRoot.textContent.replace(/\s+/g, ' ');
    return { sheet, words };
  };

  it('is not there on a screen', async () => {
    const { sheet } = await setup();
    expect(getComputedStyle(sheet).display).to.equal('none');
  });

  it('has the name, what was filled in, and the lesson exercises that were done', async () => {
    const { sheet, words } = await setup({
      learnerName: 'Noor Verhagen',
      facts: { choices: { 60: 2, 80: 2 }, texts: { 2: 'Meer bewegen', 20: 'Elke maand samen' } },
    });
    expect(words).to.contain('Naam Noor Verhagen');
    expect(words).to.contain('De deelnemers kennen elkaar. Deels');
    expect(words).to.contain('Elke maand samen');
    expect(words).to.contain('2. Les 2 in het kort Samen willen we … Meer bewegen');
    expect(words).not.to.contain('Les 1 in het kort');
    expect(sheet.renderRoot.querySelectorAll('.notes [data-empty]')).to.have.length(1);
  });

  it('has a line to write on for everything that is empty', async () => {
    const { sheet } = await setup();
    expect(sheet.renderRoot.querySelectorAll('.notes [data-empty]')).to.have.length(2);
    expect(sheet.renderRoot.querySelectorAll('.points [data-empty]')).to.have.length(3);
    expect(sheet.renderRoot.querySelector('ul.lessons')).to.equal(null);
  });

  it('has a space behind the comma between two partners, also where the styles were made small', async () => {
    const { sheet } = await setup({ facts: { choices: { 80: 2, 81: 2 } } });
    const lists = [...sheet.renderRoot.querySelectorAll('.lists ol')].filter(
      ({ children }) => children.length > 1,
    );
    expect(lists.length).to.be.greaterThan(0);
    for (const { children } of lists)
      expect([...children].every((entry) => /^\s/.test(entry.nextSibling?.textContent ?? ''))).to.equal(true);
  });

  it('uses larger letters as long as little was typed', async () => {
    const { sheet } = await setup({ facts: { texts: { 20: 'Kort' } } });
    expect(sheet.hasAttribute('data-roomy')).to.equal(true);
    const full = await setup({ facts: { texts: { 20: 'Lang '.repeat(250) } } });
    expect(full.sheet.hasAttribute('data-roomy')).to.equal(false);
  });

  it('says the size of the page to the document only while it is there', async () => {
    const before = document.adoptedStyleSheets.length;
    const { sheet } = await setup();
    expect(document.adoptedStyleSheets).to.have.length(before + 1);
    sheet.remove();
    expect(document.adoptedStyleSheets).to.have.length(before);
  });
});
