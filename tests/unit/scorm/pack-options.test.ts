import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ArgumentError } from '../../../scorm/command-line/command-arguments.ts';
import { ownCourse } from '../../../scorm/command-line/own-course.ts';
import { readPackArguments } from '../../../scorm/package/pack-options.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-options-'));
const copy = join(folder, 'cursus van ’t jaar');
cpSync('tests/fixtures/course', copy, { recursive: true });
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What does not refuse goes to work, and would work for minutes. */
const patienceMs = 240_000;

const defaults = { course: ownCourse, demonstration: false, language: 'nl', help: false };

test.each([
  { args: [], expected: {} },
  { args: ['--demonstration'], expected: { demonstration: true } },
  { args: ['--course', copy], expected: { course: copy } },
  { args: [`--course=${copy}`, '--language', 'en'], expected: { course: copy, language: 'en' } },
])('understands $args', ({ args, expected }) => {
  expect(readPackArguments(args)).toEqual({ ...defaults, ...expected });
});

const known = '--course …, --variant …, --demonstration, --language …, --help';

test.each([
  { args: ['--kursus', 'x'], message: `De optie --kursus is er niet. Bij deze opdracht horen: ${known}.` },
  { args: ['--demo'], message: 'De optie --demo is er niet.' },
  { args: ['-c'], message: 'De optie -c is er niet.' },
  // npm takes an option without "--" before it for its own, and gives only what follows.
  { args: [copy], message: 'Bij npm staat er “--” voor de opties.' },
  { args: ['--language', 'fr'], message: 'Achter --language hoort nl of en, niet “fr”' },
  { args: ['--course'], message: 'Achter --course ontbreekt iets.' },
  { args: ['--course', join(copy, 'lessen')], message: 'staat geen course.yaml' },
])('refuses $args', ({ args, message }) => {
  expect(() => readPackArguments(args)).toThrow(ArgumentError);
  expect(() => readPackArguments(args)).toThrow(message);
});

test('a path counts from where the person stands, not from where npm starts', () => {
  const before = process.env.INIT_CWD;
  process.env.INIT_CWD = folder;
  try {
    expect(readPackArguments(['--course', 'cursus van ’t jaar']).course).toBe(copy);
  } finally {
    if (before === undefined) delete process.env.INIT_CWD;
    else process.env.INIT_CWD = before;
  }
});

describe('from the command line', () => {
  test.each([
    ['scorm/package/pack.ts', '--kursus'],
    ['scorm/start.ts', '--kursus'],
    ['scorm/issuer.ts', '--kursus'],
    ['scorm/issuer.ts', 'list', '--kursus'],
    ['scorm/issuer.ts', 'list', 'kursus'],
    ['tests/all.ts', '--kursus'],
    ['tests/bench/bench.ts', '--kursus'],
    ['tests/screenshots.ts', '--kursus'],
  ])('%s %s %s names what it does not know, and what it does', (...words) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      encoding: 'utf8',
      timeout: patienceMs,
    });
    expect(stderr).toContain('kursus');
    // Those that there are, or that there are none.
    expect(stderr).toMatch(/--(course|help|width)|no options|session new/);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(status).toBeGreaterThan(0);
  });
});
