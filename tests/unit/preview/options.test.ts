import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ArgumentError } from '../../../scorm/command-line/command-arguments.ts';
import { ownCourse } from '../../../scorm/command-line/own-course.ts';
import { readOptions } from '../../../scorm/preview/options.ts';

const defaults = {
  port: 8020,
  standard: undefined,
  course: ownCourse,
  open: false,
  language: 'nl',
  help: false,
};
const folder = mkdtempSync(join(tmpdir(), 'options-'));
const copy = join(folder, 'mijn cursus');
cpSync('tests/fixtures/course', copy, { recursive: true });
writeFileSync(join(folder, 'a.txt'), '');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  { args: [], expected: {} },
  { args: ['--port', '9000'], expected: { port: 9000 } },
  { args: ['--port=65535'], expected: { port: 65_535 } },
  { args: ['--standard', 'scorm2004'], expected: { standard: 'scorm2004' } },
  { args: ['--open', '--standard=scorm12'], expected: { open: true, standard: 'scorm12' } },
  { args: ['--course', copy], expected: { course: copy } },
  { args: ['--language', 'en'], expected: { language: 'en' } },
  { args: ['--help'], expected: { help: true } },
])('understands $args', ({ args, expected }) => {
  expect(readOptions(args)).toEqual({ ...defaults, ...expected });
});

const known = '--port …, --standard …, --course …, --variant …, --open, --language …, --help';

test.each([
  { args: ['--port', 'x'], message: 'Achter --port hoort een getal van 1 tot en met 65535, niet “x”.' },
  { args: ['--port', '0'], message: 'Achter --port hoort een getal van 1 tot en met 65535, niet “0”.' },
  { args: ['--port=65536'], message: 'niet “65536”.' },
  { args: ['--port=-1'], message: 'niet “-1”.' },
  { args: ['--port=-1', '--language', 'en'], message: '--port needs a number from 1 to 65535, not “-1”.' },
  { args: ['--standard', 'aicc'], message: 'Achter --standard hoort scorm12 of scorm2004, niet “aicc”.' },
  { args: ['--opne'], message: `De optie --opne is er niet. Bij deze opdracht horen: ${known}.` },
  {
    args: ['--opne', '--language=en'],
    message: `There is no option --opne. This command takes: ${known}.`,
  },
  { args: ['now'], message: `“now” hoort niet bij deze opdracht. Wel: ${known}.` },
  { args: ['--port'], message: `Achter --port ontbreekt iets. Bij deze opdracht horen: ${known}.` },
  { args: ['--course', '--open'], message: 'Achter --course ontbreekt iets.' },
  { args: ['--open=yes'], message: 'Achter --open hoort niets.' },
  { args: ['--course', join(folder, 'nergens')], message: `De map ${join(folder, 'nergens')} is er niet.` },
  { args: ['--course='], message: 'De map “” is er niet.' },
  { args: ['--course', join(folder, 'a.txt')], message: 'a.txt is geen map.' },
  { args: ['--course', folder], message: `In de map ${folder} staat geen course.yaml.` },
])('refuses $args in one line', ({ args, message }) => {
  expect(() => readOptions(args)).toThrow(ArgumentError);
  expect(() => readOptions(args)).toThrow(message);
  expect(() => readOptions(args)).toThrow(/^[^\n]+\.$/);
});
