import { expect, test } from 'vitest';
import { OptionError, readOptions } from '../../../scorm/preview/options.ts';

const defaults = { port: 8020, standard: undefined, open: false, help: false };

test.each([
  { args: [], expected: {} },
  { args: ['--port', '9000'], expected: { port: 9000 } },
  { args: ['--port=65535'], expected: { port: 65_535 } },
  { args: ['--standard', 'scorm2004'], expected: { standard: 'scorm2004' } },
  { args: ['--open', '--standard=scorm12'], expected: { open: true, standard: 'scorm12' } },
  { args: ['--help'], expected: { help: true } },
])('understands $args', ({ args, expected }) => {
  expect(readOptions(args)).toEqual({ ...defaults, ...expected });
});

test.each([
  { args: ['--port', 'x'], message: '--port needs a number from 1 to 65535, not "x".' },
  { args: ['--port', '0'], message: '--port needs a number from 1 to 65535, not "0".' },
  { args: ['--port=65536'], message: '--port needs a number from 1 to 65535, not "65536".' },
  { args: ['--port=-1'], message: '--port needs a number from 1 to 65535, not "-1".' },
  { args: ['--standard', 'aicc'], message: '--standard is scorm12 or scorm2004, not "aicc".' },
  { args: ['--opne'], message: "Unknown option '--opne'; see --help." },
  { args: ['now'], message: /^Unexpected argument 'now'.*; see --help\.$/ },
  { args: ['--port'], message: /^Option '--port <value>' argument missing; see --help\.$/ },
  { args: ['--open=yes'], message: /--open.*; see --help\.$/ },
])('refuses $args in one sentence', ({ args, message }) => {
  expect(() => readOptions(args)).toThrow(OptionError);
  expect(() => readOptions(args)).toThrow(message);
  expect(() => readOptions(args)).toThrow(/^[^\n]+\.$/);
});
