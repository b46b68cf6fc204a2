import '../setup.ts';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/lesson/dilemma-choice.ts';
import { inSession, sessionOf, type SessionOptions } from '../session-fixture.ts';
import { lessonContent } from './lesson-fixture.ts';

describe('<dilemma-choice>', () => {
  const setup = async (options: SessionOptions = {}) => {
    const { host, screen: dilemma } = await inSession(
      sessionOf(options),
      'dilemma-choice',
      (session) =>
        html`<dilemma-choice
          .dilemma=${lessonContent.dilemma}
          .chosen=${session.facts.choices[84]}
          .profession=${session.facts.profession}
          ?readOnly=${session.readOnly}
        ></dilemma-choice>`,
    );
    const radio = (name: string, value: number | string) =>
      dilemma.renderRoot.querySelector<HTMLInputElement>(`input[name='${name}'][value='${value}']`)!;
    const choose = async (name: string, value: number | string) => {
      radio(name, value).click();
      await dilemma.updateComplete;
    };
    const told = () => dilemma.renderRoot.textContent.replaceAll(/\s+/g, ' ');
    return { host, dilemma, radio, choose, told };
  };

  it('keeps the choice at once and tells what comes of it, of that way only', async () => {
    const { host, choose, told } = await setup();
    expect(told()).not.to.contain('De week erna');
    await choose('way', 2);
    expect(host.did).to.deep.equal([{ type: 'choice.made', choice: 84, value: 2 }]);
    expect(told()).to.contain('Drie beginnen.').and.to.contain('Twee lopen nog.').and.to.contain('Uw keuze');
    expect(told()).to.contain('Er is altijd iemand nodig.');
    expect(told()).not.to.contain('Karim zegt ja.');
  });

  it('says quietly where that stands', async () => {
    const { dilemma, choose } = await setup();
    const status = dilemma.renderRoot.querySelector('[role="status"]')!;
    expect(status.textContent.trim()).to.equal('');
    await choose('way', 1);
    expect(status.textContent).to.contain('Onder uw keuze');
  });

  it('shows the other ways too when asked, and hides them again', async () => {
    const { dilemma, told } = await setup({ facts: { choices: { 84: 2 } } });
    const others = () => dilemma.renderRoot.querySelector<HTMLButtonElement>('.others')!;
    expect(others().getAttribute('aria-expanded')).to.equal('false');
    others().click();
    await dilemma.updateComplete;
    expect(told()).to.contain('Karim zegt ja.').and.to.contain('Drie beginnen.');
    expect(others().getAttribute('aria-expanded')).to.equal('true');
    others().click();
    await dilemma.updateComplete;
    expect(told()).not.to.contain('Karim zegt ja.');
  });

  it('works with the keyboard alone', async () => {
    const { dilemma, host, radio } = await setup();
    radio('way', 1).focus();
    await sendKeys({ press: 'ArrowDown' });
    await dilemma.updateComplete;
    expect(host.session.facts.choices[84]).to.equal(2);
    expect(dilemma.shadowRoot?.activeElement).to.equal(radio('way', 2));
  });

  it('only shows the choice when somebody looks back', async () => {
    const { radio, told } = await setup({ readOnly: true, facts: { choices: { 84: 1 } } });
    expect(radio('way', 2).disabled).to.equal(true);
    expect(told()).to.contain('Karim zegt ja.');
  });

  it('is accessible, before and after a choice, with all ways open', async () => {
    const { dilemma, choose } = await setup();
    await expect(dilemma).to.be.accessible();
    await choose('way', 1);
    dilemma.renderRoot.querySelector<HTMLButtonElement>('.others')!.click();
    await dilemma.updateComplete;
    await expect(dilemma).to.be.accessible();
  });

  // Last: who looked along from other work does so in what comes after, too.
  it('is told from one\u2019s own work, and from other work when asked, in the next lesson too', async () => {
    const { host, radio, choose, told } = await setup({ facts: { profession: 2, choices: { 84: 1 } } });
    expect(radio('from', 'huisartsenpraktijk').checked).to.equal(true);
    expect(told()).to.contain('Morgen hebt u spreekuur.').and.to.contain('Twee uur per week.');
    await choose('from', 'ander-werk');
    expect(told()).to.contain('U was hier nog nooit.').and.to.contain('Vertrouwen.');
    expect(told()).not.to.contain('Twee uur per week.');
    expect(host.did).to.deep.equal([]);
    const next = await setup({ facts: { profession: 2 } });
    expect(next.told()).to.contain('U was hier nog nooit.');
  });

  it('is told as to anybody to who has not said what they do', async () => {
    const { radio } = await setup();
    expect(radio('from', 'ander-werk').checked).to.equal(true);
  });
});
