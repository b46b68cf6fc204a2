import '../setup.ts';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { richText } from '../../../src/components/ui/rich-text.ts';
import type { Block, Inline } from '../../../src/course-files/prose.ts';

describe('richText', () => {
  const setup = (...blocks: readonly Block[]) => fixture<HTMLElement>(html`<div>${richText(blocks)}</div>`);
  const quote = (...inline: readonly Inline[]): Block => ({ kind: 'quote', inline });

  for (const { name, given, expected } of [
    { name: 'a sentence to remember', given: quote('Begin klein.'), expected: 'key' },
    {
      name: 'a box with a title',
      given: quote({ kind: 'strong', inline: ['Denk alvast na'] }, ' Wie mist u?'),
      expected: 'box',
    },
    {
      name: 'a figure',
      given: quote({ kind: 'strong', inline: ['16 van de 19'] }, ' wijken gingen verder.'),
      expected: 'fact',
    },
  ]) {
    it(`sets apart ${name}`, async () => {
      const element = await setup(given);
      expect(element.querySelector('p')?.className).to.equal(expected);
      expect(element.querySelector('p b') !== null).to.equal(expected !== 'key');
      await expect(element).to.be.accessible();
    });
  }
});
