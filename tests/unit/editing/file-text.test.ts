import { describe, expect, test } from 'vitest';
import { CourseDraft } from '../../../src/editing/course-draft.ts';
import type { Edit } from '../../../src/editing/edit.ts';
import { inMannerOf } from '../../../src/editing/file-text.ts';
import { filesOf } from './course-folder.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function after(file: string, text: string, edit: Edit): string {
  const draft = CourseDraft.of(filesOf({ [file]: text }));
  draft.act({ what: 'test', edits: [edit] });
  const now = decoder.decode(draft.files.get(file));
  draft.undo();
  expect(decoder.decode(draft.files.get(file))).toBe(text);
  return now;
}
const value = (given: string): Edit => ({
  type: 'value',
  place: { file: 'a.yaml', path: ['a'] },
  value: given,
});

describe('a file that was saved elsewhere keeps its manner', () => {
  test.each([
    ['line ends of Windows', '# u\r\na: x\r\nb: 1\r\n', '# u\r\na: w\r\nb: 1\r\n'],
    ['line ends of old Macs', '# u\ra: x\rb: 1\r', '# u\ra: w\rb: 1\r'],
    ['a byte order mark', '\uFEFFa: x\nb: 1\n', '\uFEFFa: w\nb: 1\n'],
    ['both', '\uFEFFa: x\r\nb: 1\r\n', '\uFEFFa: w\r\nb: 1\r\n'],
    ['no end of its last line', 'b: 1\r\na: x', 'b: 1\r\na: w'],
  ])('%s', (_, text, expected) => {
    expect(after('a.yaml', text, value('w'))).toBe(expected);
  });

  test('lines that stay keep each its own end, where they are mixed', () => {
    const text = 'a: x\nb: 1\r\nc: 2\r\nd: 3\r\ne: 4\n';
    expect(after('a.yaml', text, value('een\ntwee'))).toBe(
      'a: |-\r\n  een\r\n  twee\r\nb: 1\r\nc: 2\r\nd: 3\r\ne: 4\n',
    );
  });

  test('a page, with one more paragraph that was copied on Windows', () => {
    const edit: Edit = { type: 'text', file: 'a.nl.md', text: '# T\r\n\r\nEen.\r\n\r\nTwee.\r\n' };
    expect(after('a.nl.md', '# T\n\nEen.\n', edit)).toBe('# T\n\nEen.\n\nTwee.\n');
    expect(after('a.nl.md', '# T\r\n\r\nEen.\r\n', edit)).toBe('# T\r\n\r\nEen.\r\n\r\nTwee.\r\n');
  });

  test('nothing changes where nothing was changed', () => {
    const raw = '\uFEFFa\r\nb\nc\r';
    expect(inMannerOf(raw, 'a\nb\nc\n')).toBe(raw);
  });
});

test('what is no UTF-8 is not edited, and stays as it is', () => {
  const bytes = Uint8Array.of(0x61, 0x3a, 0x20, 0xe9, 0x0a);
  const draft = CourseDraft.of(new Map([['a.yaml', bytes]]));
  expect(draft.value({ file: 'a.yaml', path: ['a'] })).toBe(undefined);
  expect(() => {
    draft.act({ what: 'test', edits: [value('w')] });
  }).toThrow('unreadable');
  expect(draft.files.get('a.yaml')).toBe(bytes);
});

test('a file of data with a fault can be mended as a text', () => {
  const draft = CourseDraft.of(filesOf({ 'a.yaml': 'a: x: y\n' }));
  expect(() => {
    draft.act({ what: 'test', edits: [value('w')] });
  }).toThrow('unreadable');
  draft.act({ what: 'test', edits: [{ type: 'text', file: 'a.yaml', text: "a: 'x: y'\n" }] });
  expect(draft.value({ file: 'a.yaml', path: ['a'] })).toBe('x: y');
  // A sound file is edited at its places.
  expect(() => {
    draft.act({ what: 'test', edits: [{ type: 'text', file: 'a.yaml', text: 'b: 1\n' }] });
  }).toThrow('no-place');
});
