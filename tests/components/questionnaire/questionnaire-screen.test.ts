import '../setup.ts';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/questionnaire/questionnaire-screen.ts';
import type { StepState } from '../../../src/programme/overview.ts';
import { inSession, sessionOf, stateOf, type SessionOptions } from '../session-fixture.ts';
import { questionnaireContent } from './questionnaire-fixture.ts';

/** The step of the test course, at another moment of the questionnaire. */
const atMoment = (state: StepState, moment: string): StepState => ({
  ...state,
  step: { ...state.step, moment },
});

describe('<questionnaire-screen>', () => {
  const setup = async (options: SessionOptions = {}, moment = 'vooraf') => {
    const { host, screen: element } = await inSession(
      sessionOf(options),
      'questionnaire-screen',
      (session) =>
        html`<questionnaire-screen
          .content=${questionnaireContent}
          .state=${atMoment(stateOf(session, 'vragenlijst'), moment)}
        ></questionnaire-screen>`,
    );
    const find = (selector: string) => element.renderRoot.querySelector<HTMLElement>(selector);
    const radio = (position: number, value: number) =>
      element.renderRoot.querySelector<HTMLInputElement>(
        `[data-anchor='${position}'] input[value='${value}']`,
      )!;
    const send = async () => {
      find('button[type=submit]')!.click();
      await element.updateComplete;
    };
    const focused = () => element.shadowRoot?.activeElement;
    const profile = () => find('own-profile')?.shadowRoot?.textContent.replaceAll(/\s+/g, ' ') ?? '';
    return { host, element, find, radio, send, focused, profile };
  };

  it('keeps every answer at once and counts it', async () => {
    const { host, element, find, radio } = await setup();
    radio(0, 4).click();
    await element.updateComplete;
    expect(host.did).to.deep.include({ type: 'choice.made', choice: 0, value: 4 });
    expect(find('.counter')!.textContent).to.contain('1 van 2 beantwoord');
  });

  it('is answered with the arrow keys', async () => {
    const { host, radio } = await setup({ facts: { choices: { 0: 2 } } });
    radio(0, 2).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(host.session.facts.choices[0]).to.equal(3);
  });

  it('names each statement as the question of its answers', async () => {
    const { find } = await setup();
    expect(find('[data-anchor="1"] legend')!.textContent).to.contain('Ik ken de mensen.');
  });

  it('is not sent as long as an answer is missing, and leads to it', async () => {
    const { host, element, find, radio, send, focused } = await setup({ facts: { choices: { 0: 3 } } });
    await send();
    expect(host.did).to.deep.equal([]);
    expect(focused()).to.equal(find('#missing-title'));
    expect(find('[data-anchor="0"] .error')).to.equal(null);
    expect(find('[data-anchor="1"] .error')!.textContent).to.contain('Kies een antwoord');
    await expect(element).to.be.accessible();

    find('.notice a')!.click();
    expect(focused()).to.equal(radio(1, 1));
    radio(1, 0).click();
    await element.updateComplete;
    expect(find('#missing-title')).to.equal(null);
  });

  it('is sent with the mark of its moment, and then shows the own profile', async () => {
    const { host, element, find, send, focused, profile } = await setup({
      facts: { choices: { 0: 3, 1: 4 } },
    });
    await send();
    expect(host.did).to.deep.include({ type: 'part.finished', mark: 9 });
    expect(focused()).to.equal(find('#sent-title'));
    expect(profile()).to.contain('3,5 van 5').and.to.contain('Om te bespreken');
    expect(find('.profile')!.textContent).to.contain('niet gevalideerd');
    expect(find('button[type=submit]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('leaves "do not know" out of the profile', async () => {
    const { profile } = await setup({ facts: { choices: { 0: 5, 1: 0 }, marks: { 9: 1 } } });
    expect(profile()).to.contain('5,0 van 5');
  });

  it('says so when no answer counts', async () => {
    const { profile } = await setup({ facts: { choices: { 0: 0, 1: 0 }, marks: { 9: 1 } } });
    expect(profile()).to.contain('Geen antwoord dat meetelt');
  });

  it('keeps a changed answer after it was sent', async () => {
    const { host, radio } = await setup({ facts: { choices: { 0: 3, 1: 4 }, marks: { 9: 1 } } });
    radio(0, 5).click();
    expect(host.session.facts.choices[0]).to.equal(5);
  });

  it('asks the extra questions half a year later, and compares', async () => {
    const { element, find, profile } = await setup(
      { facts: { choices: { 0: 3, 1: 3, 16: 4, 17: 4, 32: 2 }, marks: { 10: 1 } } },
      'half-jaar',
    );
    expect(find('.extra')!.textContent).to.contain('Gaf de werksessie een impuls?');
    expect(find('.counter')!.textContent).to.contain('3 van 3');
    expect(profile())
      .to.contain('3,0 van 5')
      .and.to.contain('4,0 van 5')
      .and.to.contain('1,0 hoger dan vooraf');
    await expect(element).to.be.accessible();
  });

  it('cannot be filled in while looking back', async () => {
    const { find, radio } = await setup({ readOnly: true });
    expect(radio(0, 1).disabled).to.equal(true);
    expect(find('.foot')).to.equal(null);
  });
});
