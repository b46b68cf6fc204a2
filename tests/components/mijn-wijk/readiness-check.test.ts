import '../setup.ts';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/mijn-wijk/readiness-check.ts';
import { inSession, sessionOf } from '../session-fixture.ts';
import { werksessieContent } from '../werksessie/werksessie-fixture.ts';

describe('<readiness-check>', () => {
  const setup = async (choices: Readonly<Record<number, number>> = {}, readOnly = false) => {
    const { host, screen: check } = await inSession(
      sessionOf({ facts: { choices }, readOnly }),
      'readiness-check',
      (session) =>
        html`<readiness-check
          .readiness=${werksessieContent.readiness}
          .choices=${session.facts.choices}
          ?readOnly=${session.readOnly}
        ></readiness-check>`,
    );
    const outcome = () =>
      check.renderRoot.querySelector('[role=status]')?.textContent.replace(/\s+/g, ' ').trim();
    return { host, check, outcome };
  };

  it('tells the choice made with the keyboard, and the outcome so far', async () => {
    const { host, check, outcome } = await setup();
    expect(outcome()).to.contain('nog geen punt');
    check.renderRoot.querySelector('input')!.focus();
    await sendKeys({ press: ' ' });
    await check.updateComplete;
    expect(host.did).to.deep.equal([{ type: 'choice.made', choice: 60, value: 1 }]);
    expect(outcome()).to.equal('Op één van de drie punten: ja. Er zijn nog twee punten open.');
    await sendKeys({ press: 'ArrowRight' });
    expect(host.did.at(-1)).to.deep.equal({ type: 'choice.made', choice: 60, value: 2 });
  });

  it('says every answer that was given', async () => {
    const { outcome } = await setup({ 60: 1, 61: 2, 62: 3 });
    expect(outcome()).to.equal(
      'Op één van de drie punten: ja. Daarnaast één keer deels en één keer nog niet.',
    );
  });

  it('says it also when nothing is ready yet', async () => {
    const { outcome } = await setup({ 60: 3, 61: 3 });
    expect(outcome()).to.equal(
      'Op geen van de drie punten: ja. Daarnaast twee keer nog niet. Er is nog één punt open.',
    );
  });

  it('draws a window per point, in another shape for each answer', async () => {
    const drawn = async (choices: Readonly<Record<number, number>>) => {
      const { check } = await setup(choices);
      return [...check.renderRoot.querySelectorAll<HTMLElement>('.front i')].map(
        ({ dataset }) => dataset.answer,
      );
    };
    expect(await drawn({ 60: 1, 61: 2, 62: 3 })).to.deep.equal(['lit', 'half', 'dark']);
    expect(await drawn({ 61: 9 })).to.deep.equal(['open', 'unsure', 'open']);
  });

  it('shows the answers from before', async () => {
    const { check } = await setup({ 61: 2 });
    const checked = [...check.renderRoot.querySelectorAll<HTMLInputElement>('input:checked')];
    expect(checked.map(({ name, value }) => [name, value])).to.deep.equal([['thema', '2']]);
  });

  it('cannot be changed when somebody looks back', async () => {
    const { check } = await setup({}, true);
    expect(check.renderRoot.querySelector('input:enabled')).to.equal(null);
  });

  it('is accessible', async () => {
    const { check } = await setup({ 60: 1 });
    await expect(check).to.be.accessible();
  });
});
