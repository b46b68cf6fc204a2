import { describe, expect, test } from 'vitest';
import { linksIn, parseProse } from '../../../src/content/prose.ts';

describe('Markdown becomes a tree that the module can draw', () => {
  test.each([
    { name: 'a paragraph', given: 'Een\nregel.', expected: [{ kind: 'paragraph', inline: ['Een regel.'] }] },
    {
      name: 'headings',
      given: '## Twee\n\n### Drie',
      expected: [
        { kind: 'heading', level: 2, inline: ['Twee'] },
        { kind: 'heading', level: 3, inline: ['Drie'] },
      ],
    },
    {
      name: 'strong and emphasis',
      given: '**heel** _erg_',
      expected: [
        {
          kind: 'paragraph',
          inline: [{ kind: 'strong', inline: ['heel'] }, ' ', { kind: 'emphasis', inline: ['erg'] }],
        },
      ],
    },
    {
      name: 'lists',
      given: '- een\n- twee\n\n1. drie',
      expected: [
        { kind: 'list', ordered: false, items: [['een'], ['twee']] },
        { kind: 'list', ordered: true, items: [['drie']] },
      ],
    },
    { name: 'a quote', given: '> Gezegd.', expected: [{ kind: 'quote', inline: ['Gezegd.'] }] },
    {
      name: 'a link',
      given: '[hier](stap:les-1)',
      expected: [{ kind: 'paragraph', inline: [{ kind: 'link', href: 'stap:les-1', inline: ['hier'] }] }],
    },
  ])('$name', ({ given, expected }) => {
    expect(parseProse(given)).toEqual({ blocks: expected, faults: [] });
  });
});

describe('what could do harm or cannot be drawn is named with its line', () => {
  test.each([
    { name: 'HTML', given: 'Goed.\n\n<div>Fout</div>', expected: [3] },
    { name: 'HTML inside a line', given: 'Een <img src=x onerror=alert(1)> plaatje', expected: [1] },
    { name: 'a code block', given: 'Goed.\n\n```\ncode\n```', expected: [3] },
    { name: 'an image', given: '![x](https://example.org/a.png)', expected: [1] },
    { name: 'a line', given: 'Goed.\n\n---\n\nGoed.', expected: [3] },
    { name: 'a list in a list', given: '- een\n  - twee', expected: [2] },
    { name: 'a script link', given: '[x](javascript:alert)', expected: [1] },
    { name: 'a data link', given: '[x](data:text/html,x)', expected: [1] },
    { name: 'a link without scheme', given: '[x](//example.org)', expected: [1] },
    { name: 'a link that a reference hides', given: '[x][y]\n\n[y]: javascript:alert', expected: [1, 3] },
    { name: 'an automatic mail link', given: '<mail@example.org>', expected: [1] },
  ])('$name', ({ given, expected }) => {
    expect(parseProse(given).faults.map((fault) => fault.line)).toEqual(expected);
  });
});

test('links are found wherever they stand', () => {
  const { blocks } = parseProse('[a](bron:a)\n\n- **[b](bron:b)**\n\n> [c](bron:c)\n\n## [d](bron:d)');
  expect(linksIn(blocks)).toEqual(['bron:a', 'bron:b', 'bron:c', 'bron:d']);
});
