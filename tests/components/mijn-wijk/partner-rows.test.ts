import '../setup.ts';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/mijn-wijk/partner-rows.ts';
import { inSession, sessionOf } from '../session-fixture.ts';
import { mijnWijkContent, outlineWithKaart } from './mijn-wijk-fixture.ts';

describe('<partner-rows>', () => {
  const setup = async (choices: Readonly<Record<number, number>> = {}, readOnly = false, width = 900) => {
    const { host, screen: rows } = await inSession(
      sessionOf({ outline: outlineWithKaart, facts: { choices }, readOnly }),
      'partner-rows',
      (session) =>
        html`<partner-rows
          .kaart=${mijnWijkContent.socialeKaart}
          .choices=${session.facts.choices}
          ?readOnly=${session.readOnly}
        ></partner-rows>`,
    );
    rows.style.inlineSize = `${width}px`;
    const inside = (selector: string) => rows.renderRoot.querySelector<HTMLElement>(selector);
    return { host, rows, inside };
  };

  it('has a group of radio buttons for each partner, under the heading of its group', async () => {
    const { rows } = await setup();
    const legends = [...rows.renderRoot.querySelectorAll('legend')];
    expect(legends.map((legend) => legend.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      '1 Huisartsenpraktijk',
      '2 Apotheek',
      '3 Bewoners',
    ]);
    const titles = [...rows.renderRoot.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(titles).to.deep.equal(['Zorg dichtbij', 'Bewoners']);
  });

  it('tells the answer chosen with the keyboard, and the next with an arrow', async () => {
    const { host, rows, inside } = await setup();
    inside('input')!.focus();
    await sendKeys({ press: ' ' });
    expect(host.did).to.deep.equal([{ type: 'choice.made', choice: 80, value: 1 }]);
    await rows.updateComplete;
    await sendKeys({ press: 'ArrowRight' });
    expect(host.did.at(-1)).to.deep.equal({ type: 'choice.made', choice: 80, value: 2 });
  });

  it('takes an answer back, and brings the focus to where a new one is chosen', async () => {
    const { host, rows, inside } = await setup({ 81: 3 });
    const clear = inside('button')!;
    expect(clear.getAttribute('aria-label')).to.equal('Antwoord wissen: Apotheek');
    clear.focus();
    await sendKeys({ press: 'Enter' });
    expect(host.did).to.deep.equal([{ type: 'choice.made', choice: 81, value: 0 }]);
    await rows.updateComplete;
    expect(inside('input:checked')).to.equal(null);
    expect(inside('button')).to.equal(null);
    expect((rows.shadowRoot!.activeElement as HTMLInputElement).name).to.equal('apotheek');
  });

  it('cannot be changed when somebody looks back', async () => {
    const { inside } = await setup({ 81: 3 }, true);
    expect(inside('input:enabled')).to.equal(null);
    expect(inside('button')).to.equal(null);
    expect(inside('input:checked')?.getAttribute('value')).to.equal('3');
  });

  it('shows cards with the words of the answers where there is no room for rows', async () => {
    const { inside } = await setup({}, false, 340);
    expect(getComputedStyle(inside('.head')!).display).to.equal('none');
    expect(inside('.answer-words')!.getBoundingClientRect().width).to.be.above(20);
  });

  it('does not move what stands below when a card is answered', async () => {
    const { rows, inside } = await setup({}, false, 340);
    const before = inside('fieldset')!.getBoundingClientRect().height;
    inside('input')!.click();
    await rows.updateComplete;
    expect(inside('fieldset')!.getBoundingClientRect().height).to.equal(before);
  });

  it('is accessible, as rows and as cards', async () => {
    const { rows } = await setup({ 80: 2 });
    await expect(rows).to.be.accessible();
    rows.style.inlineSize = '340px';
    await expect(rows).to.be.accessible();
  });
});
