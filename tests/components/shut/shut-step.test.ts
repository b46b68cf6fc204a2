import '../setup.ts';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/shut/shut-step.ts';
import type { Outline } from '../../../src/content/outline.ts';
import type { Opens } from '../../../src/course-files/schema.ts';
import { inSession, sessionOf, stateOf, testOutline } from '../session-fixture.ts';

describe('<shut-step>', () => {
  const withRule = (id: string, opens: Opens): Outline => ({
    ...testOutline,
    phases: testOutline.phases.map((phase) => ({
      ...phase,
      steps: phase.steps.map((step) => (step.id === id ? { ...step, opens } : step)),
    })),
  });
  const setup = async (id: string, opens: Opens) => {
    const { screen } = await inSession(
      sessionOf({ outline: withRule(id, opens) }),
      'shut-step',
      (session) => html`<shut-step .state=${stateOf(session, id)}></shut-step>`,
    );
    const text = (selector: string) =>
      screen.renderRoot.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
    const links = [...screen.renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    return { screen, text, links };
  };

  it('says what comes first and leads there', async () => {
    const { text, links } = await setup('les-1', { rule: 'after', steps: ['informatiepakket'] });
    expect(text('.card')).to.contain('Het gaat open zodra dit klaar is: Stap informatiepakket.');
    expect(links).to.deep.equal(['#/informatiepakket', '#/']);
    expect(text('.earns')).to.equal('');
  });

  it('is a window to look through at the closing', async () => {
    const { screen, text } = await setup('accreditatie', { rule: 'after', steps: ['werksessie'] });
    expect(text('.card')).to.contain('zodra bekend is dat u bij de werksessie was');
    expect(text('.gains')).to.contain('een certificaat van deelname');
    expect(text('.needs')).to.contain('inchecken');
    await expect(screen).to.be.accessible();
  });

  it('says that it opens later where no date is known', async () => {
    const { text, links } = await setup('reflectie', {
      rule: 'weeks-after',
      steps: ['werksessie'],
      weeks: 26,
    });
    expect(text('.card')).to.contain('een half jaar na de werksessie');
    expect(links).to.deep.equal(['#/']);
  });
});
