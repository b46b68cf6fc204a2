import '../setup.ts';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/reflection/feedback-ratings.ts';
import type { FeedbackRatings } from '../../../src/components/reflection/feedback-ratings.ts';
import type { LearnerDid } from '../../../src/components/session/learner-did.ts';

const ratings = [{ id: 'sfeer', choice: 70, report: 1, label: 'De sfeer' }];
const options = [
  { value: 1, label: 'Slecht' },
  { value: 5, label: 'Uitstekend' },
];

describe('<feedback-ratings>', () => {
  const setup = (choices: Readonly<Record<number, number>> = {}, readOnly = false) =>
    fixture<FeedbackRatings>(
      html`<feedback-ratings
        .ratings=${ratings}
        .options=${options}
        .choices=${choices}
        ?readOnly=${readOnly}
      ></feedback-ratings>`,
    );

  it('asks each thing in a group with its name', async () => {
    const element = await setup();
    expect(element.renderRoot.querySelector('fieldset legend')?.textContent).to.equal('De sfeer');
    expect(element.renderRoot.querySelectorAll('input[name=sfeer]')).to.have.length(2);
  });

  it('tells the choice', async () => {
    const element = await setup();
    const did: LearnerDid['did'][] = [];
    element.addEventListener('learner-did', (event) => did.push(event.did));
    element.renderRoot.querySelector('input')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(did).to.deep.equal([{ type: 'choice.made', choice: 70, value: 5 }]);
  });

  it('shows the choice from before, which stays when somebody looks back', async () => {
    const element = await setup({ 70: 5 }, true);
    const checked = element.renderRoot.querySelector<HTMLInputElement>('input:checked');
    expect(checked?.value).to.equal('5');
    expect(checked?.disabled).to.equal(true);
  });

  it('is accessible', async () => {
    await expect(await setup({ 70: 5 })).to.be.accessible();
  });
});
