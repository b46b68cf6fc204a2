import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { rooms } from '../../../build/rooms.js';

const files = globSync('{src,scorm,build}/**/*.{ts,js}', { exclude: ['**/*.d.ts'] }).map((file) =>
  file.replaceAll('\\', '/'),
);

/** The innermost room in which a file stands; a room with others within it has only the files that lie in it directly. */
function roomOf(file: string): string | undefined {
  const around = Object.keys(rooms).filter((room) => file.startsWith(`${room}/`));
  const room = around.toSorted((a, b) => b.length - a.length)[0];
  const hasOthers = Object.keys(rooms).some((other) => other.startsWith(`${room ?? ''}/`));
  return room !== undefined && hasOthers && dirname(file) !== room ? undefined : room;
}

const filesIn = (room: string) => files.filter((file) => roomOf(file) === room && file.endsWith('.ts'));
const fileIn = (room: string) => filesIn(room)[0]!;

const addressFrom = (file: string, to: string) => {
  const address = relative(dirname(file), to).replaceAll('\\', '/');
  return address.startsWith('.') ? address : `./${address}`;
};

/** What lint says of rooms, with the configuration that the project has; types are not needed for it. */
const lint = new ESLint({
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
});

async function refused(room: string, text: string): Promise<readonly string[]> {
  const [result] = await lint.lintText(text, { filePath: fileIn(room) });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'import-x/no-restricted-paths')
    .map(({ message }) => /"(.+?)"/.exec(message)?.[1] ?? '');
}

test('every file stands in a room, and every room has files', () => {
  expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  expect(Object.keys(rooms).filter((room) => filesIn(room).length === 0)).toEqual([]);
});

test('no room knows a room that knows it', () => {
  const knows = (room: string, other: string) =>
    rooms[room]!.some((known) => known === other || other.startsWith(`${known}/`));
  const pairs = Object.keys(rooms).flatMap((room) =>
    Object.keys(rooms)
      .filter((other) => other < room && knows(room, other) && knows(other, room))
      .map((other) => `${room} and ${other}`),
  );
  expect(pairs).toEqual([]);
});

test.each(Object.keys(rooms))('a wrong import that is planted in %s is found', async (room) => {
  const own = fileIn(room);
  const known = rooms[room]!;
  const others = Object.keys(rooms).filter((other) => other !== room);
  const allowed = others.filter((other) =>
    known.some((name) => other === name || other.startsWith(`${name}/`) || other.startsWith(`${room}/`)),
  );
  const plant = (other: string) => addressFrom(own, fileIn(other));
  const forbidden = others.filter((other) => !allowed.includes(other)).map(plant);
  const text = [...forbidden, ...allowed.map(plant)]
    .map((address, at) => (at % 2 === 0 ? `import '${address}';` : `void import('${address}');`))
    .join('\n');
  expect((await refused(room, text)).toSorted()).toEqual(forbidden.toSorted());
});

test('no files import each other in a circle, not even for a type', () => {
  const imports = new Map(
    files.map((file) => [
      file,
      ts
        .preProcessFile(readFileSync(file, 'utf8'), true, true)
        .importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''))
        .filter((name) => name.startsWith('.'))
        .map((name) => normalize(join(dirname(file), name)).replaceAll('\\', '/')),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const met = way.indexOf(file);
    if (met >= 0) circles.push([...way.slice(met), file].join(' → '));
    if (met >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});
