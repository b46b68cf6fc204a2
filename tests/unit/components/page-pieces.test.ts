import { expect, it } from 'vitest';
import { pagePieces, withBody, withTitle } from '../../../src/components/editor/form/page-pieces.ts';
import { folderOnDisk } from '../../../src/on-disk/folder-on-disk.ts';

const folder = folderOnDisk('course');
const pages = folder.list().filter((name) => name.endsWith('.md'));

it('puts every page of the course together again as it was', () => {
  expect(pages.length).toBeGreaterThan(40);
  for (const name of pages) {
    const text = new TextDecoder().decode(folder.read(name));
    const { title, body } = pagePieces(text);
    expect(title, name).not.toBe('');
    expect(withTitle(text, title), name).toBe(text);
    expect(withBody(text, body), name).toBe(text);
  }
});

it('changes the title or the text, and the other stays', () => {
  expect(withTitle('# Een\n\nTekst.\n', 'Twee')).toBe('# Twee\n\nTekst.\n');
  expect(withBody('# Een\n\nTekst.\n', 'Meer.\n\nNog meer.')).toBe('# Een\n\nMeer.\n\nNog meer.\n');
  expect(withBody('# Een\n', 'Tekst.')).toBe('# Een\n\nTekst.\n');
  expect(withTitle('# Een\n\nTekst.\n', '')).toBe('# \n\nTekst.\n');
  expect(pagePieces('# \n\nTekst.\n')).toEqual({ title: '', body: 'Tekst.' });
  expect(pagePieces('Zonder titel.\n')).toEqual({ title: '', body: 'Zonder titel.' });
  expect(withTitle('Zonder titel.\n', 'Nu wel')).toBe('# Nu wel\n\nZonder titel.\n');
});
