import '../setup.ts';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/mijn-wijk/print-button.ts';
import { instead } from '../instead.ts';

const open = () =>
  fixture<HTMLElementTagNameMap['print-button']>(
    html`<print-button label="Druk af" instead="Download het dossier."></print-button>`,
  );

describe('<print-button>', () => {
  it('says what to do where nothing comes of printing, and takes it back when something does', async () => {
    const element = await open();
    const said = () => element.renderRoot.querySelector('[role=status]')?.textContent;
    const press = () => {
      element.renderRoot.querySelector('button')!.click();
    };
    const silent = instead(window, 'print', () => undefined);
    press();
    await waitUntil(() => said() === 'Download het dossier.', undefined, { timeout: 4000 });
    await expect(element).to.be.accessible();
    silent();
    const printing = instead(window, 'print', () => window.dispatchEvent(new Event('beforeprint')));
    press();
    await waitUntil(() => said() === '');
    printing();
  });

  it('says so where an app has taken printing out of its browser', async () => {
    const element = await open();
    const gone = instead(window, 'print', undefined);
    element.renderRoot.querySelector('button')!.click();
    await waitUntil(() => element.renderRoot.textContent.includes('Download het dossier.'), undefined, {
      timeout: 4000,
    });
    gone();
  });
});
