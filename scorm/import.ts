import { createInterface } from 'node:readline/promises';
import { importCommand } from './command-line/import-command.ts';

const { stdin, stdout } = process;

async function ask(question: string): Promise<boolean> {
  const lines = createInterface({ input: stdin, output: stdout });
  const answer = await lines.question(`${question} `);
  lines.close();
  return /^(?:j|ja|y|yes)$/i.test(answer.trim());
}

process.exitCode = await importCommand(process.argv.slice(2), {
  print: console.log,
  warn: console.error,
  ask: stdin.isTTY ? ask : undefined,
});
