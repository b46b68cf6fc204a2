import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assert, constantFrom, nat, property } from 'fast-check';
import { expect, test, vi } from 'vitest';
import { smallCourse } from '../../fixtures/course-copy.ts';
import { faultsOf } from '../../fixtures/course-faults.ts';

/** What can happen to a line while somebody edits it. */
const accidents: readonly ((line: string) => string)[] = [
  (line) => `${line} # weg`,
  (line) => line.replace(/: /, ': *'),
  (line) => line.replace(/: /, ': &zo '),
  (line) => line.replace(/: /, ': !let op '),
  (line) => line.replace(/: /, ': “'),
  (line) => line.replace(/: /, ": '"),
  (line) => line.replace(/: /, ': {{'),
  (line) => line.replace(/: .*/, ':'),
  (line) => line.replace(/: .*/, ': [1, { a: 2 }]'),
  (line) => line.replace(/: .*/, ': 2018-01-01'),
  (line) => line.replace(/\w+:/, '? x:'),
  (line) => line.replace(/\w+:/, '__proto__:'),
  (line) => line.replace(/[{}[\]"]/, ''),
  (line) => line.replace(/\d+/, '9999'),
  (line) => line.replace(/- /, ''),
  (line) => `\t${line.trim()}`,
  (line) => line.slice(1),
  (line) => ` ${line}`,
  (line) => line + line,
  () => '',
  () => '---',
  () => '%YAML 1.1',
  () => '<<: *a',
];

const files = readdirSync(smallCourse, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:yaml|json|md)$/.test(name),
);

test('whatever happens to a line, an editor gets sentences with a line, and nothing of the machinery', () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  assert(
    property(constantFrom(...files), nat(), constantFrom(...accidents), (file, at, accident) => {
      const lines = readFileSync(join(smallCourse, file), 'utf8').split('\n');
      const line = at % lines.length;
      lines[line] = accident(lines[line] ?? '');
      const faults = faultsOf([{ file, whole: lines.join('\n') }]);
      for (const fault of faults) {
        expect(fault.line).toBeGreaterThanOrEqual(1);
        expect(fault.message.nl).toMatch(/^\S/);
        expect(fault.message.nl).not.toMatch(/undefined|\[object|implicit|mapping|scalar/i);
      }
    }),
    { numRuns: 60, seed: 11 },
  );
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});
