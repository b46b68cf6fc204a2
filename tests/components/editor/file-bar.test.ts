import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/editor/file-bar.ts';
import type { Keeping } from '../../../src/editing/session/editor-session.ts';
import '../setup.ts';
import { speakEditor } from './edited-course.ts';

const bar = (keeping: Keeping) =>
  fixture<HTMLElementTagNameMap['file-bar']>(
    html`<file-bar .name=${'cursus-2026.1'} .changes=${3} .keeping=${keeping}></file-bar>`,
  );
const alertIn = ({ renderRoot }: HTMLElementTagNameMap['file-bar']) =>
  renderRoot.querySelector('[role="alert"]')?.textContent.trim() ?? '';

describe('what is kept of the course that is edited', () => {
  before(speakEditor);

  it('is told with the time', async () => {
    const shown = await bar({ state: 'saved', at: new Date(2026, 10, 30, 14, 5) });
    expect(shown.renderRoot.querySelector('[role="status"]')?.textContent).to.contain('14:05');
    expect(alertIn(shown)).to.equal('');
  });

  for (const [state, said] of [
    ['full', 'geen ruimte meer'],
    ['blocked', 'bewaart hier niets'],
    ['elsewhere', 'in een ander tabblad'],
  ] as const) {
    it(`or why nothing is, and what to do: ${state}`, async () => {
      const shown = await bar({ state });
      expect(alertIn(shown)).to.contain(said);
      expect(alertIn(shown)).to.contain('cursusbestand');
      await expect(shown).to.be.accessible();
    });
  }
});
