import { createInterface } from 'node:readline/promises';
import type { ReadStream } from 'node:tty';
import { IssuerError } from './issuer-error.ts';

/** Asks one question. Ctrl-C and the end of the input both stop the program, with nothing written. */
export async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const stop = new AbortController();
  const abort = () => {
    stop.abort();
  };
  lines.on('SIGINT', abort);
  lines.on('close', abort);
  try {
    return (await lines.question(question, { signal: stop.signal })).trim();
  } catch (cause) {
    throw new IssuerError('interrupted', {}, { cause });
  } finally {
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
          end(() => reject(new IssuerError('interrupted')));
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
