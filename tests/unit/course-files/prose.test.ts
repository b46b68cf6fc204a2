import { describe, expect, test } from 'vitest';
import { linksIn, parseProse } from '../../../src/course-files/prose.ts';

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

describe('what would be shown otherwise than it was meant is named with its line', () => {
  test.each([
    { name: 'a bullet of Word', given: 'Zo:\n\n• een\n• twee', lines: [3, 4], corrected: '- een' },
    { name: 'a dash of Word', given: 'Zo:\n\n– een', lines: [3], corrected: '- een' },
    { name: 'a dot of Word', given: '· een', lines: [1], corrected: '- een' },
    { name: 'a sign of Wingdings', given: '\uF0B7 een', lines: [1], corrected: '- een' },
    { name: 'a hyphen without its space', given: '-een', lines: [1], corrected: '- een' },
    { name: 'a number without its space', given: '1.een', lines: [1], corrected: '1. een' },
    { name: 'a heading without its space', given: '##Kop', lines: [1], corrected: '## Kop' },
    {
      name: 'a year',
      given: 'Zo.\n\n2018. Het jaar waarin',
      lines: [3],
      corrected: '2018\\. Het jaar waarin',
    },
    { name: 'a year in a list', given: '- 2018. Het jaar', lines: [1], corrected: '- 2018\\. Het jaar' },
    { name: 'a list that begins at 3', given: '3. drie\n4. vier', lines: [1] },
    { name: 'a list that skips a number', given: '1. een\n2. twee\n4. vier', lines: [1] },
    { name: 'a table', given: 'Zo:\n\n| A | B |\n| --- | --- |\n| 1 | 2 |', lines: [3] },
    { name: 'a table without a line', given: 'A | B | C', lines: [1] },
    { name: 'a table pasted with tabs', given: 'Naam\tWijk\nJan\tOost', lines: [1] },
    { name: 'a space between the brackets of a link', given: '[x] (https://voorbeeld.nl)', lines: [1] },
    { name: 'a space in the address of a link', given: 'Zie\n[y](https://voorbeeld.nl/ a)', lines: [2] },
    { name: 'a link the wrong way round', given: '(hier)[https://voorbeeld.nl]', lines: [1] },
    { name: 'a link without an address', given: '[hier][daar]', lines: [1] },
    { name: 'a link with a title', given: '[x](https://voorbeeld.nl "Titel")', lines: [1] },
    { name: 'a link without a text', given: '[](https://voorbeeld.nl)', lines: [1] },
    { name: 'a bare address', given: 'Zie https://voorbeeld.nl.', lines: [1] },
    { name: 'a bare address without its scheme', given: 'Zie www.voorbeeld.nl.', lines: [1] },
    { name: 'strong that does not close', given: 'Dit is **heel belangrijk.', lines: [1] },
    { name: 'strong with a space inside', given: 'Dit is ** heel ** belangrijk.', lines: [1] },
    { name: 'strike-through', given: 'Dit is ~~niet~~ waar.', lines: [1] },
    { name: 'a footnote', given: 'Dit is waar[^1].', lines: [1] },
    { name: 'a box', given: '- [ ] te doen', lines: [1] },
    { name: 'a heading by a line below it', given: 'Kop\n---', lines: [2] },
    { name: 'a line drawn into a list', given: '- een\nDaarna gaat het verder.', lines: [2] },
    { name: 'a line drawn into a quote', given: '> een\nDaarna gaat het verder.', lines: [2] },
    { name: 'a second paragraph in an item', given: '- een\n\n  nog een', lines: [3] },
    { name: 'a second paragraph in a quote', given: '> een\n>\n> nog een', lines: [3] },
  ])('$name', ({ given, lines, ...more }) => {
    const { faults } = parseProse(given);
    expect(faults.map((fault) => fault.line)).toEqual(lines);
    expect(faults[0]?.corrected).toBe('corrected' in more ? more.corrected : undefined);
  });

  test.each([
    ['an asterisk that is meant', 'Vier \\* vijf'],
    ['a year that is meant', '2018\\. Het jaar waarin'],
    ['a year inside a line', 'Dat was in 2018. Daarna niet.'],
    ['a dash inside a line', 'Zorg – en welzijn – samen'],
    ['a list that runs on', '- een punt dat\n  verder gaat\n- twee'],
    ['a numbered list with ones', '1. een\n1. twee\n1. drie'],
    ['a range', 'Tussen 2017 - 2018, of 1-2 keer'],
  ])('%s is no fault', (_, given) => {
    expect(parseProse(given).faults).toEqual([]);
  });

  test('a corrected line is right', () => {
    for (const given of ['• een', '2018. Het jaar', '##Kop', '1.een']) {
      const [fault] = parseProse(given).faults;
      expect(parseProse(fault?.corrected ?? given).faults).toEqual([]);
    }
  });
});

test('links are found wherever they stand', () => {
  const { blocks } = parseProse('[a](bron:a)\n\n- **[b](bron:b)**\n\n> [c](bron:c)\n\n## [d](bron:d)');
  expect(linksIn(blocks)).toEqual(['bron:a', 'bron:b', 'bron:c', 'bron:d']);
});
