import '../setup.ts';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/evaluation/evaluation-screen.ts';
import type { EvaluationContent } from '../../../src/content/step-content.ts';
import { inSession, sessionOf, stateOf, type SessionOptions } from '../session-fixture.ts';

const figure = (id: string): EvaluationContent['figures'][number] => ({
  id,
  kind: 'of',
  title: `Cijfer ${id}`,
  explanation: 'Uitleg.',
  source: 'Evaluatie',
  items: [{ id: 'een', label: 'Wijken', value: 16, of: 19 }],
});

const section = (
  id: string,
  mark: number,
  figures: readonly string[],
): EvaluationContent['sections'][number] => ({
  id,
  mark,
  minutes: 2,
  figures,
  page: { title: `Bladzijde ${id}`, prose: [{ kind: 'paragraph', inline: ['Tekst.'] }] },
});

const content: EvaluationContent = {
  kind: 'evaluation',
  intro: 'Wat bleek.',
  figures: [figure('a'), figure('b')],
  sections: [section('wie', 38, ['b', 'a']), section('wat', 39, [])],
  voices: [{ id: 'tijd', role: 'Een huisarts', said: 'Het scheelt mij tijd.' }],
};

describe('<evaluation-screen>', () => {
  const setup = async (options: SessionOptions = {}) => {
    const { host, screen: evaluation } = await inSession(
      sessionOf(options),
      'evaluation-screen',
      (session) =>
        html`<evaluation-screen
          .content=${content}
          .state=${stateOf(session, 'evaluatie')}
        ></evaluation-screen>`,
    );
    const all = (selector: string) => [...evaluation.renderRoot.querySelectorAll<HTMLElement>(selector)];
    return { host, evaluation, all };
  };

  it('shows every page with its figures in their order', async () => {
    const { evaluation, all } = await setup();
    expect(all('[data-anchor]')).to.have.length(2);
    expect(
      [...evaluation.renderRoot.querySelectorAll('figure-chart')].map(({ figure }) => figure.id),
    ).to.deep.equal(['b', 'a']);
  });

  it('finishes a page and brings the focus to the next one', async () => {
    const { host, evaluation, all } = await setup();
    all('button')[0]!.click();
    await evaluation.updateComplete;
    expect(host.did).to.deep.equal([{ type: 'part.finished', mark: 38 }]);
    expect(evaluation.shadowRoot?.activeElement?.id).to.equal('title-1');
    expect(all('button')).to.have.length(1);
  });

  it('lets those who took part speak, by their role', async () => {
    const { all } = await setup();
    expect(all('.voices figcaption').map((caption) => caption.textContent)).to.deep.equal(['Een huisarts']);
  });

  it('records nothing when somebody looks back', async () => {
    const { all } = await setup({ readOnly: true });
    expect(all('button')).to.have.length(0);
  });

  it('is accessible', async () => {
    const { evaluation } = await setup({ facts: { marks: { 38: 1 } } });
    await expect(evaluation).to.be.accessible();
  });
});
