import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkCommand } from '../../../scorm/command-line/check-command.ts';
import { CourseCopy, type Change } from '../../fixtures/course-copy.ts';

const copies: CourseCopy[] = [];

afterEach(() => {
  for (const copy of copies.splice(0)) copy.remove();
});

function check(changes: readonly Change[], ...options: readonly string[]) {
  const copy = new CourseCopy(changes);
  copies.push(copy);
  let [stdout, stderr] = ['', ''];
  const status = checkCommand(['--course', copy.folder, ...options], {
    print: (line) => {
      stdout += `${line}\n`;
    },
    warn: (line) => {
      stderr += `${line}\n`;
    },
  });
  return { status, stdout, stderr };
}

const wrong: readonly Change[] = [
  {
    file: 'afronding.yaml',
    find: 'intro: { nl: Bijna klaar., en: Nearly done. }',
    put: 'intro: Bijna: klaar',
  },
  { file: 'reflectie.yaml', find: 'minutes: 2', put: 'minutes: vijf' },
];

test('a sound course is said to be so', () => {
  expect(check([])).toEqual({
    status: 0,
    stdout: 'De cursus is in orde: 6 fasen, 10 stappen, 2 stellingen.\n',
    stderr: '',
  });
});

test('faults come in Dutch, each with its line, and the line as it should be', () => {
  expect(check(wrong)).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      'reflectie.yaml:1: minuten: een getal wordt verwacht.',
      'afronding.yaml:2: in een tekst zonder aanhalingstekens kan geen dubbele punt met een spatie staan; zet enkele aanhalingstekens om de tekst. Schrijf deze regel zo:',
      "intro: 'Bijna: klaar'",
      '',
      '2 fouten in de cursusbestanden.',
      '',
    ].join('\n'),
  });
});

test('the command itself answers so', () => {
  const copy = new CourseCopy(wrong);
  copies.push(copy);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scorm/check.ts', '--course', copy.folder],
    { encoding: 'utf8' },
  );
  expect({ status, stdout, stderr }).toEqual(check(wrong));
});

test('in English where that is asked', () => {
  const { stderr } = check(wrong, '--language', 'en');
  expect(stderr).toContain('reflectie.yaml:1: minutes: a number is expected.\n');
  expect(stderr).toContain("Write this line so:\nintro: 'Bijna: klaar'\n");
  expect(stderr).toMatch(/2 faults in the course files\.\n$/);
});

test.each([
  ['nl', '--nummers-bijschrijven'],
  ['en', '--write-numbers'],
])('numbers are written on request, in %s by %s', (language, option) => {
  const added: Change = { file: 'nummers.yaml', find: '  2: informatiepakket/samen\n', put: '' };
  expect(check([added], '--language', language).stdout).toMatch(
    /1 (?:getal staat nog niet|number is not) in nummers\.yaml/,
  );
  const { status, stdout } = check([added], '--language', language, option);
  expect(status).toBe(0);
  expect(stdout.split('\n')[0]).toMatch(/^(?:Bijgeschreven in|Added to) nummers\.yaml: 1\.$/);
});

test.each([['--taal', 'en'], ['--language', 'de'], ['course']])(
  '%s is refused with the options there are',
  (...options) => {
    const { status, stderr } = check([], ...options);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^(De optie --taal is er niet|Achter --language hoort nl of en, niet “de”|“course” hoort niet)/,
    );
    expect(stderr).toContain('--nummers-bijschrijven');
    expect(stderr).not.toMatch(/\n\s+at /);
  },
);

test('a folder that is not there is told in a sentence', () => {
  const { status, stderr } = check([], '--course', 'nergens');
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^De map .*nergens is er niet\. Noem achter --course een map met cursusbestanden\.\n$/,
  );
});

const damaged: readonly Change[] = [
  { file: 'teksten/opdrachtregel.nl.json', whole: '{ "check": { "sound": "Goed" ' },
  { file: 'teksten/opdrachtregel.en.json', whole: '{}' },
];

test('damaged words of commands are told as any other fault, in the words of this project', () => {
  const { status, stderr } = check([...wrong, ...damaged]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^teksten\/opdrachtregel\.nl\.json:1: dit kan niet worden gelezen als JSON/m);
  expect(stderr).toMatch(/^reflectie\.yaml:1: minuten/m);
  expect(stderr).toMatch(/\n3 fouten in de cursusbestanden\.\n$/);
});

test.each([
  { name: 'npm run issuer', command: ['scorm/issuer.ts', 'list'] },
  { name: 'npm run package', command: ['scorm/package/pack.ts', '--help'] },
  { name: 'npm start', command: ['scorm/start.ts', '--help'] },
])('$name says so too, and does nothing', ({ command }) => {
  const copy = new CourseCopy(damaged);
  copies.push(copy);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, '--course', copy.folder], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(
    /^In de cursusbestanden klopt iets niet:\nteksten\/opdrachtregel\.nl\.json:1: dit kan niet worden gelezen als JSON/,
  );
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('English that is older than its Dutch is named with what to do, and can be kept as looked at', () => {
  const copy = new CourseCopy([]);
  copies.push(copy);
  const run = (...options: readonly string[]) => {
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    checkCommand(['--course', copy.folder, ...options], { print, warn: print });
    return lines;
  };
  expect(run('--engels-nagekeken')[0]).toMatch(
    /^Al het Engels staat als nagekeken in vertaling\.yaml: \d+ teksten\.$/,
  );
  const file = join(copy.folder, 'afronding.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('nl: Bijna klaar.', 'nl: Nu klaar.'));
  expect(run().slice(1)).toEqual([
    '1 Engelse tekst is niet nagekeken sinds het Nederlands veranderde:',
    '  afronding.yaml: inleiding',
    expect.stringContaining('npm run check:course -- --engels-nagekeken'),
  ]);
  expect(run('--engels-nagekeken')).toHaveLength(2);
});
