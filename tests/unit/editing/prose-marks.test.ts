import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProse } from '../../../src/course-files/prose.ts';
import { linkAddress, linked, marked, type ProseMark } from '../../../src/editing/prose-marks.ts';

/** `[` and `]` stand for what is selected. */
function selected(text: string) {
  const from = text.indexOf('⟦');
  const to = text.indexOf('⟧') - 1;
  return { text: text.replace('⟦', '').replace('⟧', ''), from, to };
}
const shown = ({ text, from, to }: { text: string; from: number; to: number }) =>
  `${text.slice(0, from)}⟦${text.slice(from, to)}⟧${text.slice(to)}`;

describe('a mark', () => {
  it.each<[ProseMark, string, string]>([
    ['bold', 'een ⟦goede⟧ dag', 'een **⟦goede⟧** dag'],
    ['bold', 'een **⟦goede⟧** dag', 'een ⟦goede⟧ dag'],
    ['bold', 'een⟦ goede ⟧dag', 'een **⟦goede⟧** dag'],
    ['italic', 'een ⟦goede⟧ dag', 'een *⟦goede⟧* dag'],
    ['italic', 'een *⟦goede⟧* dag', 'een ⟦goede⟧ dag'],
    ['italic', 'een **⟦goede⟧** dag', 'een ***⟦goede⟧*** dag'],
    ['heading', 'Eerst\n⟦Wat⟧ het is\nDan', 'Eerst\n\n## ⟦Wat het is⟧\n\nDan'],
    ['heading', '## ⟦Wat⟧', '⟦Wat⟧'],
    ['heading', '### ⟦Wat⟧', '## ⟦Wat⟧'],
    ['small-heading', '⟦Wat⟧', '### ⟦Wat⟧'],
    ['quote', '⟦Samen⟧', '> ⟦Samen⟧'],
    ['quote', '> ⟦Samen⟧', '⟦Samen⟧'],
  ])('%s makes of %j %j', (mark, before, after) => {
    expect(shown(marked(selected(before), mark))).toBe(after);
  });

  it('makes a list of lines, and lines of a list', () => {
    const list = marked(selected('⟦een\ntwee⟧'), 'list');
    expect(list.text).toBe('- een\n- twee');
    expect(marked({ ...list, from: 0, to: list.text.length }, 'list').text).toBe('een\ntwee');
    expect(marked(selected('⟦1. een\n2. twee⟧'), 'list').text).toBe('een\ntwee');
  });

  it('gives a text that the course takes, and taken away the text that was there', () => {
    const word = fc.stringMatching(/^[a-zé]{1,8}$/);
    const text = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        text,
        fc.constantFrom<ProseMark[]>('bold', 'italic', 'heading', 'quote', 'list'),
        fc.nat(),
        (words, mark, at) => {
          const paragraphs = words.map((one) => one.join(' '));
          const whole = paragraphs.join('\n\n');
          const paragraph = paragraphs[at % paragraphs.length] ?? '';
          const from = whole.indexOf(paragraph);
          const done = marked({ text: whole, from, to: from + paragraph.length }, mark);
          expect(parseProse(done.text).faults).toEqual([]);
          expect(marked(done, mark).text).toBe(whole);
        },
      ),
    );
  });
});

describe('a link', () => {
  it('is made of what is selected, else of what it leads to', () => {
    expect(shown(linked(selected('lees de ⟦tips⟧ na'), 'stap:tips', 'Tips'))).toBe(
      'lees de [⟦tips⟧](stap:tips) na',
    );
    expect(shown(linked(selected('lees ⟦⟧'), 'bron:gala', 'GALA'))).toBe('lees [⟦GALA⟧](bron:gala)');
  });

  it.each([
    ['https://www.nhg.org/a', 'https://www.nhg.org/a'],
    ['http://www.nhg.org', 'https://www.nhg.org'],
    [' www.nhg.org ', 'https://www.nhg.org'],
    ['https://x.nl/a_(b)', 'https://x.nl/a_%28b%29'],
    ['geen adres', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('%j leads to %j', (typed, address) => {
    expect(linkAddress(typed)).toBe(address);
  });
});
