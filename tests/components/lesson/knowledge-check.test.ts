import '../setup.ts';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/lesson/knowledge-check.ts';
import { inSession, sessionOf, type SessionOptions } from '../session-fixture.ts';
import { lessonContent } from './lesson-fixture.ts';

describe('<knowledge-check>', () => {
  const setup = async (options: SessionOptions = {}) => {
    const { host, screen: check } = await inSession(
      sessionOf(options),
      'knowledge-check',
      (session) =>
        html`<knowledge-check
          .check=${lessonContent.check}
          .chosen=${session.facts.choices[33]}
          .mark=${15}
          ?readOnly=${session.readOnly}
        ></knowledge-check>`,
    );
    const radio = (value: number) =>
      check.renderRoot.querySelector<HTMLInputElement>(`input[value='${value}']`)!;
    const look = async () => {
      check.renderRoot.querySelector('button')!.click();
      await check.updateComplete;
    };
    const feedback = () => check.renderRoot.querySelector('[role="status"]')?.textContent ?? '';
    return { host, check, radio, look, feedback };
  };

  it('keeps the choice first and then finishes the part', async () => {
    const { host, radio, look } = await setup();
    radio(2).click();
    await look();
    expect(host.did).to.deep.equal([
      { type: 'choice.made', choice: 33, value: 2 },
      { type: 'part.finished', mark: 15 },
    ]);
    expect(host.session.facts.marks).to.have.property('15');
  });

  it('explains the chosen answer and says whether it is right', async () => {
    const { radio, look, feedback } = await setup();
    radio(1).click();
    await look();
    expect(feedback()).to.contain('Een ander antwoord past beter').and.to.contain('Een lijst veroudert.');
    radio(2).click();
    await look();
    expect(feedback()).to.contain('Goed gekozen').and.to.contain('Dat klopt.');
  });

  it('looks the answer up with Enter at it, as with the button', async () => {
    const { host, check, radio } = await setup();
    radio(2).click();
    radio(2).focus();
    await sendKeys({ press: 'Enter' });
    await check.updateComplete;
    expect(host.did.map(({ type }) => type)).to.deep.equal(['choice.made', 'part.finished']);
  });

  it('keeps the focus on the button, so that another answer can be tried at once', async () => {
    const { check, radio, look } = await setup();
    radio(1).click();
    check.renderRoot.querySelector('button')!.focus();
    await look();
    expect(check.shadowRoot?.activeElement?.localName).to.equal('button');
  });

  it('has the choice and its explanation again at the next visit', async () => {
    const { radio, feedback } = await setup({ facts: { choices: { 33: 1 }, marks: { 15: 1 } } });
    expect(radio(1).checked).to.equal(true);
    expect(feedback()).to.contain('Een lijst veroudert.');
  });

  it('hides the explanation while another answer is being chosen', async () => {
    const { check, radio, feedback } = await setup({ facts: { choices: { 33: 1 } } });
    expect(feedback()).to.contain('Een lijst veroudert.');
    radio(2).click();
    await check.updateComplete;
    expect(feedback().trim()).to.equal('');
  });

  it('works with the keyboard alone', async () => {
    const { check, host, radio } = await setup();
    radio(1).focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await check.updateComplete;
    expect(host.session.facts.choices[33]).to.equal(2);
  });

  it('asks for a choice when there is none', async () => {
    const { check, host, radio, look } = await setup();
    await look();
    expect(check.renderRoot.querySelector('[role="alert"]')?.textContent).to.contain('Kies eerst');
    expect(check.shadowRoot?.activeElement).to.equal(radio(1));
    expect(host.did).to.deep.equal([]);
  });

  it('only shows the answer when somebody looks back', async () => {
    const { check, radio, feedback } = await setup({ readOnly: true, facts: { choices: { 33: 2 } } });
    expect(check.renderRoot.querySelector('button')).to.equal(null);
    expect(radio(1).disabled).to.equal(true);
    expect(feedback()).to.contain('Dat klopt.');
  });

  it('is accessible before and after an answer', async () => {
    const { check, radio, look } = await setup();
    await expect(check).to.be.accessible();
    radio(1).click();
    await look();
    await expect(check).to.be.accessible();
  });
});
