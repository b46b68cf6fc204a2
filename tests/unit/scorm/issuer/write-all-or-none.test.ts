import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAllOrNone } from '../../../../scorm/issuer/write-all-or-none.ts';

let folder: string;
let paths: { a: string; b: string };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'together-'));
  paths = { a: join(folder, 'new', 'a.txt'), b: join(folder, 'b.txt') };
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('writes all files, and only those', () => {
  writeAllOrNone([
    { path: paths.a, text: 'a' },
    { path: paths.b, text: 'b', secret: true },
  ]);
  expect(readFileSync(paths.a, 'utf8') + readFileSync(paths.b, 'utf8')).toBe('ab');
  expect(readdirSync(folder)).toEqual(['b.txt', 'new']);
  expect(readdirSync(join(folder, 'new'))).toEqual(['a.txt']);
  expect(statSync(paths.b).mode & 0o777).toBe(0o600);
});

test('replaces a file only where it may, and leaves no copy of it', () => {
  writeFileSync(paths.b, 'before');
  expect(() => {
    writeAllOrNone([{ path: paths.b, text: 'after' }]);
  }).toThrow('files.alreadyThere');
  expect(readFileSync(paths.b, 'utf8')).toBe('before');
  writeAllOrNone([{ path: paths.b, text: 'after', replaces: true }]);
  expect(readFileSync(paths.b, 'utf8')).toBe('after');
  expect(readdirSync(folder)).toEqual(['b.txt']);
});

test('puts everything back when the last file cannot be put in its place', () => {
  writeFileSync(paths.b, 'before');
  // The same file twice: the second time there is nothing left to put there.
  const a = { path: paths.a, text: 'a' };
  expect(() => {
    writeAllOrNone([{ path: paths.b, text: 'after', replaces: true }, a, a]);
  }).toThrow('files.cannotWrite');
  expect(readFileSync(paths.b, 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['b.txt', 'new']);
  expect(readdirSync(join(folder, 'new'))).toEqual([]);
});

test('is not misled by what an interrupted run left behind', () => {
  writeFileSync(join(folder, '.b.txt.unfinished'), 'half', { mode: 0o666 });
  writeAllOrNone([{ path: paths.b, text: 'b', secret: true }]);
  expect(statSync(paths.b).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['b.txt']);
});
