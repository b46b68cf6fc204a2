import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What a file imports when it runs: types are gone. */
function importsOf(file: string): readonly string[] {
  const code = stripTypeScriptTypes(readFileSync(file, 'utf8'));
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''));
}

/** Everything that a page loads sooner or later: our own files and the libraries. */
function loadedBy(starts: readonly string[]) {
  const files = new Set<string>();
  const libraries = new Set<string>();
  const look = (file: string): void => {
    if (files.has(file) || !existsSync(file)) return;
    files.add(file);
    if (!file.endsWith('.ts')) return;
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) look(normalize(join(dirname(file), name)).replaceAll('\\', '/'));
      else libraries.add(name);
    }
  };
  starts.forEach(look);
  return { files: [...files], libraries: [...libraries] };
}

test('of the room that reads course files only the languages, how they write numbers and how a film is told come into the browser', () => {
  const { files, libraries } = loadedBy(['src/learner.ts', 'src/self-test.ts', 'src/verification.ts']);
  expect(files.length).toBeGreaterThan(200);
  expect(libraries).toContain('lit');
  expect(files.filter((file) => /^src\/(?:course-files|check|on-disk)\//.test(file))).toEqual([
    'src/course-files/language.ts',
    'src/course-files/figures.ts',
    'src/course-files/caption-lines.ts',
    'src/course-files/film.ts',
  ]);
  expect(libraries.filter((name) => /^(?:valibot|yaml|mdast|micromark|typescript|node:)/.test(name))).toEqual(
    [],
  );
});
