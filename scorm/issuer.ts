import { join } from 'node:path';
import { CourseError } from '../src/course-files/course-error.ts';
import { languageIn } from './command-line/language.ts';
import { speakerFor, type Say } from './command-line/words.ts';
import { faultText, isFault } from './issuer/fault-text.ts';
import { runCommand } from './issuer/run-command.ts';
import { ask, askSecret } from './issuer/terminal.ts';

/** `npm run issuer`: keys and session cards. Nothing secret is ever printed. */
const args = process.argv.slice(2);
const language = languageIn(args);

async function issuer(say: Say): Promise<void> {
  const hasTerminal = process.stdin.isTTY && process.stdout.isTTY;
  // Files are written without waiting, so this falls before or after it, never halfway.
  process.on('SIGINT', () => {
    console.error(`\n${say('typed.interrupted')}`);
    process.exit(130);
  });
  try {
    await runCommand(args, {
      language,
      say,
      print: (line) => {
        console.log(line);
      },
      warn: (line) => {
        console.error(line);
      },
      ask: hasTerminal ? ask : undefined,
      askSecret: hasTerminal ? (question) => askSecret(question) : undefined,
      environment: process.env,
      now: Date.now,
      courseFolder: 'course',
      repository: join(import.meta.dirname, '..'),
    });
  } catch (error) {
    if (!isFault(error)) throw error;
    console.error(faultText(error, say));
    process.exitCode = error.word === 'typed.interrupted' ? 130 : 1;
  }
}

try {
  await issuer(speakerFor(args));
} catch (error) {
  if (!(error instanceof CourseError)) throw error;
  console.error(error.withHeading(language));
  process.exitCode = 1;
}
