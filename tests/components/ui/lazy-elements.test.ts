import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { loadLazyElements, type LazyElement } from '../../../src/components/ui/lazy-elements.ts';

/** Says what it has been told so far. */
let told = 'closing.out.download';
class LazyExample extends LitElement {
  override render() {
    return told;
  }
}

it('an element that another file brought along gets its words all the same, once', async () => {
  customElements.define('lazy-example', LazyExample);
  const asked: string[] = [];
  const lazy: Record<string, LazyElement> = {
    'lazy-example': { load: () => Promise.resolve(), words: ['closing.out'] },
    'nobody-here': { load: () => Promise.reject(new Error('It is not used.')) },
  };
  const root = await fixture<HTMLElement>(html`<div><lazy-example></lazy-example></div>`);
  const look = () => {
    loadLazyElements(root, lazy, (group) => {
      asked.push(group);
      told = 'Download als pdf';
      return Promise.resolve();
    });
  };
  look();
  await new Promise((resolve) => setTimeout(resolve));
  look();
  const element = root.querySelector<LazyExample>('lazy-example')!;
  await element.updateComplete;
  expect(element.shadowRoot!.textContent).to.equal('Download als pdf');
  expect(asked).to.deep.equal(['closing.out']);
});

it('what cannot be fetched now is tried at the next look', async () => {
  let tries = 0;
  const lazy: Record<string, LazyElement> = {
    'slow-example': {
      load: () => {
        if (++tries === 1) return Promise.reject(new Error('No network.'));
        customElements.define('slow-example', class extends LitElement {});
        return Promise.resolve();
      },
    },
  };
  const root = await fixture<HTMLElement>(html`<div><slow-example></slow-example></div>`);
  for (let look = 0; look < 3; look++) {
    loadLazyElements(root, lazy, () => Promise.resolve());
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(tries).to.equal(2);
});
