import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');

/** A tool by the package that brings it, or a script of `package.json`. */
export type Tool = 'vitest' | 'wtr' | 'script';

const packages = { vitest: 'vitest', wtr: '@web/test-runner' } as const;

/**
 * The words that start a tool: always Node with a file. What stands in `node_modules/.bin`, and `npm` itself, are batch
 * files on Windows, which cannot be started without a shell and its quoting.
 */
export function toolWords(tool: Tool): readonly [string, ...string[]] {
  if (tool === 'script') return [process.execPath, '--run'];
  const home = join(project, 'node_modules', packages[tool]);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    readonly bin: Readonly<Record<string, string>>;
  };
  const file = bin[tool];
  if (file === undefined) throw new Error(`The package ${packages[tool]} has no command "${tool}".`);
  return [process.execPath, join(home, file)];
}

interface Ended {
  readonly passed: boolean;
  /** What it said, when it ran beside others. */
  readonly said: string;
}

/** Runs it to its end, in the terminal of who asked. Whether it went well. */
export async function runTool(
  tool: Tool,
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<boolean> {
  return (await run(tool, words, environment, 'inherit')).passed;
}

/** Runs it beside others: what it says comes in one piece, when it has ended. */
export function runBeside(
  tool: Tool,
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<Ended> {
  return run(tool, words, environment, 'pipe');
}

function run(
  tool: Tool,
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  output: 'inherit' | 'pipe',
): Promise<Ended> {
  const [command, ...first] = toolWords(tool);
  const running = spawn(command, [...first, ...words], {
    cwd: project,
    stdio: ['inherit', output, output],
    env: { ...process.env, ...environment },
  });
  const said: Buffer[] = [];
  for (const stream of [running.stdout, running.stderr])
    stream?.on('data', (piece: Buffer) => {
      said.push(piece);
    });
  return new Promise((resolve, reject) => {
    running.on('error', reject);
    running.on('close', (status) => {
      resolve({ passed: status === 0, said: Buffer.concat(said).toString() });
    });
  });
}
