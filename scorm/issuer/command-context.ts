import { typedPath as pathAsTyped } from '../command-line/typed-path.ts';
import type { Language } from '../../src/course-files/language.ts';
import type { Say } from '../command-line/words.ts';
import { utcDay } from '../../src/encoding/day.ts';

/** Where a command is carried out: the person, the folders and the clock. */
export interface CommandContext {
  readonly language: Language;
  readonly say: Say;
  /** One line for the person. Never anything secret. */
  readonly print: (line: string) => void;
  /** One line about something that is allowed, and perhaps not meant. */
  readonly warn: (line: string) => void;
  /**
   * Undefined where nobody can answer, as in a script. A question may change with what is typed, and what stands there
   * already can be changed and taken as it is.
   */
  readonly ask: ((question: Question, already?: string) => Promise<string>) | undefined;
  /** The same without showing what is typed. */
  readonly askSecret: ((question: string) => Promise<string>) | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly courseFolder: string;
  /** The project: nothing secret may be written in it. */
  readonly repository: string;
}

export type Question = string | ((typed: string) => string);

/** Minutes since 1970. */
export function minutesNow(context: CommandContext): number {
  return Math.floor(context.now() / 60_000);
}

/** Today, by the clock of the cards (UTC). */
export function today(context: CommandContext): string {
  return utcDay(minutesNow(context));
}

/** A path as the person typed it. */
export function typedPath(path: string, context: CommandContext): string {
  return pathAsTyped(path, context.environment);
}
