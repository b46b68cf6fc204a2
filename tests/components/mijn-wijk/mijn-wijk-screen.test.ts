import '../setup.ts';
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/mijn-wijk/mijn-wijk-screen.ts';
import { instead } from '../instead.ts';
import { inSession, sessionOf, testTime, type SessionOptions } from '../session-fixture.ts';
import { mijnWijkContent, outlineWithKaart, outlineWithLocks, packRead } from './mijn-wijk-fixture.ts';

describe('<mijn-wijk-screen>', () => {
  const setup = async (options: SessionOptions = {}) => {
    const { host, screen } = await inSession(
      sessionOf({ outline: outlineWithKaart, ...options }),
      'mijn-wijk-screen',
      () => html`<mijn-wijk-screen .content=${mijnWijkContent}></mijn-wijk-screen>`,
    );
    const inside = (selector: string) => screen.renderRoot.querySelector<HTMLElement>(selector);
    const all = (selector: string) => [...screen.renderRoot.querySelectorAll<HTMLElement>(selector)];
    return { host, screen, inside, all };
  };
  const words = (element: HTMLElement | null | undefined) =>
    element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

  it('says in words what the picture shows, and again after an answer', async () => {
    const { screen, inside } = await setup({ facts: { choices: { 80: 2, 82: 3 } } });
    expect(words(inside('figcaption'))).to.equal(
      'U werkt samen met 1 partner. 1 partner ontbreekt, of u kent die nog niet. Eén partner is nog niet ingevuld.',
    );
    inside('partner-rows')!.shadowRoot!.querySelector<HTMLInputElement>('[name=apotheek]')!.click();
    await screen.updateComplete;
    expect(words(inside('figcaption'))).to.contain('U kent er nog 1.');
    expect(inside('figcaption p')?.getAttribute('role')).to.equal('status');
  });

  it('lists the partners under their answer, with the numbers of the picture', async () => {
    const { all } = await setup({ facts: { choices: { 80: 2, 82: 2 } } });
    expect(all('.list-title').map(words)).to.deep.equal([
      'Hier verwijst u naar 2',
      'Die kent u 0',
      'Ontbreekt nog 0',
      'Nog niet ingevuld 1',
    ]);
    expect(all('.lists ol li').map(words)).to.deep.equal([
      '1 Huisartsenpraktijk',
      '3 Bewoners',
      '2 Apotheek',
    ]);
  });

  it('edits the same notes as the werksessie', async () => {
    const { host, inside } = await setup({ facts: { texts: { 20: 'Wij' } } });
    const area = inside('answer-field')!.shadowRoot!.querySelector('textarea')!;
    expect(area.value).to.equal('Wij');
    area.focus();
    await sendKeys({ type: ' bellen.' });
    area.blur();
    expect(host.did).to.deep.include({ type: 'text.written', text: 20, typed: 'Wij bellen.' });
  });

  it('brings back what was written in the lessons, with the way to the exercise', async () => {
    const { all } = await setup({ facts: { texts: { 0: 'De buurtsportcoach' } } });
    const [first, second] = all('.lessons > li');
    expect(words(first)).to.contain('Ik wil kennismaken met … De buurtsportcoach');
    expect(first?.querySelector('a')?.getAttribute('href')).to.equal('#/les-1/2');
    expect(words(second)).to.contain('Hier staat nog niets van u. De opdracht kost ongeveer 3 minuten.');
    expect(second?.querySelector('a')?.getAttribute('href')).to.equal('#/les-2/2');
  });

  it('brings back what was chosen in the informatiepakket, with what to do and the way to the text', async () => {
    const { all } = await setup({ facts: { choices: { 90: 1 } } });
    const [card, ...others] = all('.pack > li');
    expect(others).to.have.length(0);
    expect(words(card)).to.contain('Het cijfer dat u wilt kennen Eenzaamheid Vraag de GGD.');
    expect(card!.querySelector('a')?.getAttribute('href')).to.equal('#/informatiepakket/1');
  });

  it('leads to the informatiepakket while nothing was chosen there', async () => {
    const { all, inside } = await setup();
    expect(all('.pack > li')).to.have.length(0);
    expect(inside('.pack-empty a')?.getAttribute('href')).to.equal('#/informatiepakket');
  });

  it('has no lessons that are locked', async () => {
    const locked = await setup({ outline: outlineWithLocks });
    expect(locked.all('.lessons > li')).to.deep.equal([]);
    expect(words(locked.inside('.empty'))).to.contain('Zodra de lessen opengaan');
    const open = await setup({ outline: outlineWithLocks, facts: { marks: packRead } });
    expect(open.all('.lessons > li')).to.have.length(2);
  });

  it('opens with the agreements half a year after the werksessie, and not before', async () => {
    const session = (end: number) => ({
      attendance: { session: { start: end - 240, end }, checkedIn: end - 240, checkedOut: end },
      texts: { 20: 'Elke maand samen lunchen' },
    });
    const before = await setup({ outline: outlineWithLocks, facts: session(testTime - 100 * 1440) });
    expect(before.inside('.look-back')).to.equal(null);
    const after = await setup({ outline: outlineWithLocks, facts: session(testTime - 200 * 1440) });
    expect(words(after.inside('.agreed'))).to.equal(
      'Onze afspraken Elke maand samen lunchen Vervolgstappen Hier is niets opgeschreven.',
    );
    expect(after.inside('.look-back a')?.getAttribute('href')).to.equal('#/half-jaar-later');
    expect(after.screen.renderRoot.querySelector('h2')?.textContent).to.contain('Een half jaar later');
  });

  it('goes to the part that the address names, with the focus', async () => {
    const { screen, inside } = await setup();
    screen.anchor = 2;
    await screen.updateComplete;
    await nextFrame();
    await aTimeout(0);
    expect(screen.shadowRoot?.activeElement).to.equal(inside('#title-2'));
  });

  it('prints from the top and from the end', async () => {
    const { inside } = await setup();
    let asked = 0;
    const putBack = instead(window, 'print', () => (asked += 1));
    for (const place of ['.top', '.print'])
      inside(`${place} print-button`)!.shadowRoot!.querySelector('button')!.click();
    putBack();
    expect(asked).to.equal(2);
  });

  it('is accessible, new and with everything there', async () => {
    const { screen } = await setup();
    await expect(screen).to.be.accessible();
    const later = await setup({
      outline: outlineWithLocks,
      facts: {
        marks: packRead,
        choices: { 60: 1, 80: 2, 81: 1, 82: 3 },
        texts: { 0: 'De buurtsportcoach', 20: 'Elke maand' },
        attendance: {
          session: { start: testTime - 288_240, end: testTime - 288_000 },
          checkedIn: testTime - 288_240,
          checkedOut: testTime - 288_000,
        },
      },
    });
    await expect(later.screen).to.be.accessible();
  });
});
