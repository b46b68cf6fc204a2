import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/editor/not-kept.ts';
import type { Keeping } from '../../../src/editing/session/editor-session.ts';
import '../setup.ts';
import { speakEditor } from './edited-course.ts';

const shown = (keeping: Keeping) =>
  fixture<HTMLElementTagNameMap['not-kept']>(html`<not-kept .keeping=${keeping}></not-kept>`);
const alertIn = ({ renderRoot }: HTMLElementTagNameMap['not-kept']) =>
  renderRoot.querySelector('[role="alert"]')?.textContent.trim();

describe('what cannot be kept of the course that is edited', () => {
  before(speakEditor);

  it('is not spoken of as long as all is well', async () => {
    expect(alertIn(await shown({ state: 'saved', at: new Date() }))).to.equal('');
    expect(alertIn(await shown({ state: 'busy' }))).to.equal('');
  });

  for (const [state, said] of [
    ['full', 'geen ruimte meer'],
    ['blocked', 'bewaart hier niets'],
    ['elsewhere', 'in een ander tabblad'],
  ] as const) {
    it(`is told with what to do: ${state}`, async () => {
      const element = await shown({ state });
      expect(alertIn(element)).to.contain(said);
      expect(alertIn(element)).to.contain('cursusbestand');
      await expect(element).to.be.accessible();
    });
  }
});
