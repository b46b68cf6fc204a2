import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { importCommand } from '../../../scorm/command-line/import-command.ts';
import { folderOnDisk } from '../../../src/on-disk/folder-on-disk.ts';
import { courseFileOf } from '../../../src/packing/course-file.ts';
import { CourseCopy, courseWith, realCourse, type Change } from '../../fixtures/course-copy.ts';

const newTip: Change = {
  file: 'tips/draagvlak.nl.md',
  find: '# Zoek draagvlak op elk niveau',
  put: '# Zoek steun',
};
const added: Change = { file: 'issuers/nieuw.txt', whole: 'pidb.r.AAAA\n' };

function copy(changes: readonly Change[] = []): CourseCopy {
  const found = new CourseCopy(changes, realCourse);
  onTestFinished(() => {
    found.remove();
  });
  return found;
}

/** A course file with some changes, beside the copy. */
function fileWith(folder: string, changes: readonly Change[]): string {
  const course = courseWith(changes, realCourse);
  const files = new Map(course.list().map((path) => [path, course.read(path) ?? new Uint8Array()]));
  return written(`${folder}.pidbcursus`, courseFileOf(files));
}

function written(path: string, bytes: Uint8Array): string {
  writeFileSync(path, bytes);
  onTestFinished(() => {
    rmSync(path, { force: true });
  });
  return path;
}

async function run(
  folder: string,
  file: string,
  more: { args?: readonly string[]; ask?: () => Promise<boolean>; open?: readonly string[] } = {},
) {
  const said: string[] = [];
  const line = (text: string) => void said.push(text);
  const status = await importCommand([file, '--course', folder, ...(more.args ?? [])], {
    print: line,
    warn: line,
    ask: more.ask,
    uncommitted: () => more.open ?? [],
  });
  return { status, said: said.join('\n') };
}

const titleIn = (folder: string) => readFileSync(join(folder, 'tips/draagvlak.nl.md'), 'utf8').split('\n')[0];

test('what is other in the file is shown and written, and nothing else', async () => {
  const { folder } = copy();
  const { status, said } = await run(folder, fileWith(folder, [newTip]));
  expect(status).toBe(0);
  expect(said).toContain('tips/draagvlak.nl.md (gewijzigd)');
  expect(said).toContain('- # Zoek draagvlak op elk niveau\n  + # Zoek steun');
  expect(said).toContain('Klaar: 1 bestand');
  expect(titleIn(folder)).toBe('# Zoek steun');
  expect((await run(folder, fileWith(folder, [newTip]))).said).toContain('gelijk aan de map');
});

test('a course with a fault is not taken over, and the fault is named', async () => {
  const { folder } = copy();
  const file = fileWith(folder, [
    newTip,
    { file: 'tips/tips.yaml', find: 'source: jogg', put: 'source: jog' },
  ]);
  const { status, said } = await run(folder, file);
  expect(status).toBe(1);
  expect(said).toContain('er is geen bron "jog"');
  expect(said).toContain('Er is niets veranderd.');
  expect(titleIn(folder)).toBe('# Zoek draagvlak op elk niveau');
});

test('work that was not committed is asked about, or kept where nobody can be asked', async () => {
  const { folder } = copy();
  const file = fileWith(folder, [newTip]);
  const open = ['tips/draagvlak.nl.md', 'reflectie.yaml'];
  const alone = await run(folder, file, { open });
  expect([alone.status, titleIn(folder)]).toEqual([1, '# Zoek draagvlak op elk niveau']);
  expect(alone.said).toContain('in 1 bestand staat werk');
  expect((await run(folder, file, { open, ask: () => Promise.resolve(false) })).said).toContain(
    'niets veranderd',
  );
  expect(titleIn(folder)).toBe('# Zoek draagvlak op elk niveau');
  expect((await run(folder, file, { open, args: ['--overschrijven'] })).status).toBe(0);
  expect(titleIn(folder)).toBe('# Zoek steun');
});

test('whom the course trusts stays as it is on the disk', async () => {
  const { folder } = copy();
  mkdirSync(join(folder, 'sessions'));
  const path = join(folder, 'sessions/avond.txt');
  const text = 'pidb.s.AAAA\n';
  writeFileSync(path, text);
  const { status } = await run(folder, fileWith(folder, [newTip, added]));
  expect(status).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(folderOnDisk(folder).read('issuers/nieuw.txt')).toBeUndefined();
});

test.each([
  ['no file', [], 2, 'Noem één cursusbestand'],
  ['a file that is not there', ['/nergens/x.pidbcursus'], 2, '/nergens/x.pidbcursus'],
  ['something else', ['package.json'], 1, 'geen cursusbestand'],
] as const)('%s is told', async (_, args, status, sentence) => {
  const said: string[] = [];
  const line = (text: string) => void said.push(text);
  expect(await importCommand(args, { print: line, warn: line })).toBe(status);
  expect(said.join('\n')).toContain(sentence);
});

test('a zip of a folder with a secret in it is refused', async () => {
  const { folder } = copy();
  const path = written(
    `${folder}.pidbcursus`,
    zipSync({ 'course.yaml': strToU8('id: x\n'), 'issuers/sleutel.json': strToU8('{"d":"geheim"}') }),
  );
  const { status, said } = await run(folder, path);
  expect([status, said]).toEqual([1, expect.stringContaining('geheime sleutel')]);
});
