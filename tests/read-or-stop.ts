import { ArgumentError, readArguments } from '../scorm/command-line/command-arguments.ts';
import { speaker } from '../scorm/command-line/words.ts';

type Options = Parameters<typeof readArguments>[1];

/** What was typed behind a command for developers; anything else ends it with a line that says what there is. */
export function readOrStop<const Known extends Options>(options: Known, { takesWords = false } = {}) {
  try {
    return readArguments(process.argv.slice(2), options, speaker('en'), { takesWords });
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    return stop(error.message);
  }
}

/** Ends the command before it did anything, with what is wrong. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
