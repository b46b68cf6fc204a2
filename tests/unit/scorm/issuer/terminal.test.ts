import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, askSecret } from '../../../../scorm/issuer/terminal.ts';
import { filesIn, keyOn, testComputer, write, type TestComputer } from './test-computer.ts';

let computer: TestComputer;
beforeEach(() => {
  computer = testComputer();
});
afterEach(() => {
  computer.remove();
});

function terminal() {
  const raw: boolean[] = [];
  const input = Object.assign(new PassThrough(), { setRawMode: (on: boolean) => raw.push(on) });
  const shown: string[] = [];
  const answer = askSecret('Wachtzin: ', input as unknown as ReadStream, (text) => shown.push(text));
  return { input, answer, shown, raw };
}

test('shows nothing of a passphrase, and takes it with corrections', async () => {
  const { input, answer, shown, raw } = terminal();
  input.write('gehx');
  input.write('\u007f');
  input.write('eim ë\r');
  expect(await answer).toBe('geheim ë');
  expect(shown.join('')).toBe('Wachtzin: \n');
  expect(raw).toEqual([true, false]);
});

test('lets go of the terminal after Ctrl-C', async () => {
  const { input, answer, raw } = terminal();
  input.write('geh\u0003');
  await expect(answer).rejects.toThrow('typed.interrupted');
  expect(raw).toEqual([true, false]);
});

describe('a question on the screen', () => {
  const keys = async (input: PassThrough, ...typed: readonly string[]) => {
    for (const key of typed) {
      input.write(key);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  function question(already = '') {
    const input = new PassThrough();
    const output = new PassThrough();
    const shown: string[] = [];
    output.on('data', (chunk: Buffer) => shown.push(chunk.toString()));
    const answer = ask((typed) => `Wijk (nog ${10 - typed.length}): `, already, input, output);
    return { input, answer, shown: () => shown.join('') };
  }

  test('counts the room down with every letter, and up again', async () => {
    const { input, answer, shown } = question();
    await keys(input, 'a', 'b', 'c', '\u007f', '\r');
    expect(await answer).toBe('ab');
    const counts = [...shown().matchAll(/nog (\d+)/g)].map(([, count]) => Number(count));
    expect([...new Set(counts)]).toEqual([10, 9, 8, 7]);
    expect(counts.at(-1)).toBe(8);
  });

  test('keeps what was typed before, to be changed', async () => {
    const { input, answer, shown } = question('Morgenrod');
    await keys(input, '\u007f', 'od', '\r');
    expect(await answer).toBe('Morgenrood');
    expect(shown()).toContain('nog 1');
  });

  test('takes a pasted line, and asks nothing more after it', async () => {
    const { input, answer, shown } = question();
    await keys(input, 'Linde\nrest');
    expect(await answer).toBe('Linde');
    expect(shown().slice(shown().lastIndexOf('\n'))).not.toContain('Wijk');
  });

  test('stops at Ctrl-C', async () => {
    const { input, answer } = question();
    const stopped = expect(answer).rejects.toThrow('typed.interrupted');
    await keys(input, 'a', '\u0003');
    await stopped;
  });
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs the command as a person does; `during` may do something while it runs. */
function command(args: readonly string[], during?: (pid: number) => void): Promise<Ended> {
  const child = spawn(process.execPath, ['scorm/issuer.ts', ...args, '--course', computer.course]);
  let output = '';
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  if (during !== undefined) child.stderr.once('data', () => during(child.pid ?? 0));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
}

test('ends with 1 and one sentence when something cannot be', async () => {
  expect(await command(['session', 'new', '--wijk'])).toEqual({
    code: 1,
    output: 'Bij de optie “--wijk” klopt de waarde niet. Met --help ziet u wat erachter hoort.\n',
  });
});

test('does not wait for an answer where nobody can give one', async () => {
  const { code, output } = await command(['session', 'new', '--keys', computer.keys]);
  expect(code).toBe(1);
  expect(output).toMatch(/^[^\n]+\n$/);
});

test('names file and line of a fault in the course', async () => {
  const keyId = await keyOn(computer);
  write(join(computer.course, 'issuers', `${keyId}.yaml`), 'name: NHG\nkeyId: 12\n');
  const { code, output } = await command(['list']);
  expect(code).toBe(1);
  expect(output).toContain('In de cursusbestanden klopt iets niet:\n');
  expect(output).toContain(
    `issuers/${keyId}.yaml:2: keyId: 16 hexadecimale cijfers tussen aanhalingstekens worden verwacht.`,
  );
});

test('leaves nothing behind after Ctrl-C', async () => {
  await keyOn(computer);
  const args = [
    'session',
    'new',
    '--keys',
    computer.keys,
    '--out',
    computer.out,
    '--wijk',
    'A',
    '--place',
    'B',
  ];
  const rest = ['--organiser', 'C', '--start', '2020-01-01 10:00'];
  // It warns of the past just before the slow work begins.
  const { code, output } = await command([...args, ...rest], (pid) => process.kill(pid, 'SIGINT'));
  expect(code).toBe(130);
  expect(output).toContain('Gestopt. Er is niets geschreven.');
  expect(filesIn(computer.out)).toEqual([]);
});
