import { createInterface } from 'node:readline/promises';
import type { ReadStream } from 'node:tty';
import type { Question } from './command-context.ts';
import { IssuerError } from './issuer-error.ts';

/**
 * Asks one question. Ctrl-C and the end of the input both stop the program, with nothing written.
 *
 * @param question May say something else with each letter that is typed, such as how much room is left.
 * @param already Stands there to be changed, or taken as it is.
 */
export async function ask(
  question: Question,
  already = '',
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<string> {
  const said = typeof question === 'string' ? () => question : question;
  const lines = createInterface({ input, output, terminal: output === process.stdout ? undefined : true });
  const stop = new AbortController();
  const abort = () => {
    stop.abort();
  };
  let isGiven = false;
  const countDown = (_: string | undefined, { name }: { readonly name?: string } = {}) => {
    isGiven ||= name === 'return' || name === 'enter' || stop.signal.aborted;
    const now = said(lines.line);
    if (isGiven || now === lines.getPrompt()) return;
    lines.setPrompt(now);
    lines.prompt(true);
  };
  lines.on('SIGINT', abort);
  lines.on('close', abort);
  try {
    const answer = lines.question(said(already), { signal: stop.signal });
    if (already !== '') lines.write(already);
    // After the line itself has taken the key.
    input.on('keypress', countDown);
    return (await answer).trim();
  } catch (cause) {
    throw new IssuerError('typed.interrupted', {}, { cause });
  } finally {
    input.off('keypress', countDown);
    lines.close();
  }
}

const controls = { enter: ['\r', '\n'], stop: ['\u0003', '\u0004'], back: ['\u007f', '\b'] };

/** Reads a line without showing it. */
export function askSecret(
  question: string,
  input: ReadStream = process.stdin,
  print: (text: string) => void = (text) => process.stdout.write(text),
): Promise<string> {
  print(question);
  return new Promise((resolve, reject) => {
    let typed: string[] = [];
    const end = (finish: () => void) => {
      input.off('data', read);
      input.setRawMode(false);
      input.pause();
      print('\n');
      finish();
    };
    const read = (chunk: string | Buffer) => {
      for (const character of chunk.toString()) {
        if (controls.enter.includes(character)) {
          end(() => resolve(typed.join('')));
          return;
        }
        if (controls.stop.includes(character)) {
          end(() => reject(new IssuerError('typed.interrupted')));
          return;
        }
        typed = controls.back.includes(character) ? typed.slice(0, -1) : [...typed, character];
      }
    };
    input.setRawMode(true);
    input.setEncoding('utf8');
    input.on('data', read);
    input.resume();
  });
}
