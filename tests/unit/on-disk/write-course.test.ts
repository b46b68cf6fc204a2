import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeCourse } from '../../../src/on-disk/write-course.ts';
import { CourseCopy } from '../../fixtures/course-copy.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function copy(): string {
  const found = new CourseCopy();
  onTestFinished(() => {
    found.remove();
  });
  return found.folder;
}

test('files are written, made and taken away, with a folder that is empty then', () => {
  const folder = copy();
  writeCourse(
    folder,
    new Map([
      ['reflectie.yaml', bytes('anders')],
      ['nieuw/tekst.nl.md', bytes('# Nieuw\n')],
    ]),
  );
  expect(readFileSync(join(folder, 'reflectie.yaml'), 'utf8')).toBe('anders');
  expect(readdirSync(join(folder, 'nieuw'))).toEqual(['tekst.nl.md']);
  writeCourse(folder, new Map([['nieuw/tekst.nl.md', undefined]]));
  expect(existsSync(join(folder, 'nieuw'))).toBe(false);
});

test('when one of them cannot be written, all are as they were', () => {
  const folder = copy();
  const before = readFileSync(join(folder, 'reflectie.yaml'), 'utf8');
  // A folder stands where the last file should come.
  mkdirSync(join(folder, 'vol.yaml/in-de-weg'), { recursive: true });
  const changes = new Map([
    ['reflectie.yaml', bytes('anders')],
    ['nieuw.md', bytes('nieuw')],
    ['vol.yaml', bytes('past niet')],
  ]);
  expect(() => {
    writeCourse(folder, changes);
  }).toThrow();
  expect(readFileSync(join(folder, 'reflectie.yaml'), 'utf8')).toBe(before);
  expect(readdirSync(folder).filter((name) => name.includes('nieuw'))).toEqual([]);
});
