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

  describe('asks whether the goals were reached', () => {
    const goals = {
      title: 'Zijn de doelen bereikt?',
      options: [
        { value: 1, label: 'Bereikt' },
        { value: 3, label: 'Niet' },
      ],
      items: [
        { goal: 'een-beeld', choice: 73, report: 5, text: 'U hebt één beeld van de wijk.' },
        { goal: 'eigen-plan', choice: 74, report: 6, text: 'U hebt plannen voor uw eigen werk.' },
      ],
    };
    const withGoals = async (choices: Readonly<Record<number, number>> = {}) => {
      const element = await fixture<FeedbackRatings>(
        html`<feedback-ratings
          .ratings=${ratings}
          .options=${options}
          .goals=${goals}
          .choices=${choices}
        ></feedback-ratings>`,
      );
      const did: LearnerDid['did'][] = [];
      element.addEventListener('learner-did', (event) => did.push(event.did));
      return { element, did, details: element.renderRoot.querySelector('details')! };
    };

    it('folded, with how many are answered; who began finds them open', async () => {
      const fresh = await withGoals();
      expect(fresh.details.open).to.equal(false);
      expect(fresh.details.querySelector('summary')!.textContent).to.contain('0 van 2 beantwoord');
      const begun = await withGoals({ 74: 3 });
      expect(begun.details.open).to.equal(true);
      expect(begun.details.querySelector('summary')!.textContent).to.contain('1 van 2 beantwoord');
      await expect(begun.element).to.be.accessible();
    });

    it('stays open when its first answer comes, and folds when somebody wants it to', async () => {
      const { element, details, did } = await withGoals();
      details.open = true;
      details.querySelector<HTMLInputElement>('input[name=goal-een-beeld][value="1"]')!.click();
      expect(did).to.deep.equal([{ type: 'choice.made', choice: 73, value: 1 }]);
      element.choices = { 73: 1 };
      await element.updateComplete;
      expect(details.open).to.equal(true);
      details.open = false;
      element.choices = { 73: 1, 74: 1 };
      await element.updateComplete;
      expect(details.open).to.equal(false);
    });

    it('with answers large enough to tap', async () => {
      const { element, details } = await withGoals({ 73: 1 });
      expect(details.open).to.equal(true);
      for (const label of element.renderRoot.querySelectorAll('.pill, summary')) {
        const { width, height } = label.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    });
  });

  it('is accessible', async () => {
    await expect(await setup({ 70: 5 })).to.be.accessible();
  });
});
