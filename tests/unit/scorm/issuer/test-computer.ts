import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandContext, Question } from '../../../../scorm/issuer/command-context.ts';
import { IssuerError } from '../../../../scorm/issuer/issuer-error.ts';
import { faultText, isFault } from '../../../../scorm/issuer/fault-text.ts';
import { runCommand } from '../../../../scorm/issuer/run-command.ts';
import type { Language } from '../../../../src/course-files/language.ts';
import { speaker } from '../../../../scorm/command-line/words.ts';

/** A computer with a project, a course in it, and a folder for what is secret. */
export interface TestComputer {
  readonly folder: string;
  readonly course: string;
  readonly repository: string;
  readonly keys: string;
  readonly out: string;
  /** Everything that was said, and the sentence of what went wrong. */
  readonly said: () => string;
  /** What was asked, with what stood there already. */
  readonly asked: () => readonly { readonly question: string; readonly already: string }[];
  /** Carries out a command; answers the sentence of the error, or "" when all went well. */
  readonly issuer: (args: readonly string[], some?: Partial<TestPerson>) => Promise<string>;
  readonly remove: () => void;
}

export interface TestPerson {
  readonly answers: readonly string[];
  readonly secrets: readonly string[];
  readonly environment: CommandContext['environment'];
  readonly now: string;
  readonly language: Language;
}

/** @param like A computer to begin with a copy of; without it there is only a course. */
export function testComputer(like?: TestComputer): TestComputer {
  const folder = mkdtempSync(join(tmpdir(), 'issuer-'));
  const repository = join(folder, 'project');
  const course = join(repository, 'course');
  if (like === undefined) {
    mkdirSync(course, { recursive: true });
    for (const file of ['course.yaml', 'werksessie.yaml']) cpSync(join('course', file), join(course, file));
  } else cpSync(like.folder, folder, { recursive: true });
  let said: string[] = [];
  let asked: { question: string; already: string }[] = [];
  const issuer: TestComputer['issuer'] = async (args, some = {}) => {
    said = [];
    asked = [];
    const { answers, secrets, environment = {}, now = '2026-11-01T12:00Z', language = 'nl' } = some;
    const say = speaker(language, course);
    const remaining = { answers: [...(answers ?? [])], secrets: [...(secrets ?? [])] };
    const from =
      (list: string[]) =>
      (question: Question, already = '') => {
        asked.push({ question: typeof question === 'string' ? question : question(already), already });
        const answer = list.shift();
        return answer === undefined
          ? Promise.reject(new IssuerError('typed.interrupted'))
          : Promise.resolve(answer);
      };
    try {
      await runCommand(args, {
        language,
        say,
        print: (line) => said.push(line),
        warn: (line) => said.push(line),
        ask: answers === undefined ? undefined : from(remaining.answers),
        askSecret: secrets === undefined ? undefined : from(remaining.secrets),
        environment,
        now: () => Date.parse(now),
        courseFolder: course,
        repository,
      });
      return '';
    } catch (error) {
      if (!isFault(error)) throw error;
      return faultText(error, say);
    }
  };
  return {
    folder,
    course,
    repository,
    keys: join(folder, 'keys'),
    out: join(folder, 'out'),
    said: () => said.join('\n'),
    asked: () => asked,
    issuer,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes a key and answers its id. */
export async function keyOn(
  computer: TestComputer,
  name = 'NHG',
  now = '2026-11-01T12:00Z',
): Promise<string> {
  const before = new Set(filesIn(join(computer.course, 'issuers')));
  await computer.issuer(['new', '--name', name, '--keys', computer.keys, '--no-passphrase'], { now });
  const [file = ''] = filesIn(join(computer.course, 'issuers')).filter((path) => !before.has(path));
  return file.replace('.yaml', '');
}

export const sessionOptions = {
  '--wijk': 'Morgenrood',
  '--place': 'Buurthuis De Linde, Lindeplein 4',
  '--organiser': 'GGD Voorbeeldstreek',
  '--start': '2026-11-12 16:30',
} as const;

/** `session new` with all options that it needs, of which some may be others. */
export function sessionNew(
  computer: TestComputer,
  some: Readonly<Record<string, string | true>> = {},
): string[] {
  const options: Record<string, string | true> = {
    ...sessionOptions,
    '--keys': computer.keys,
    '--out': computer.out,
    ...some,
  };
  const args = Object.entries(options).flatMap(([option, value]) =>
    value === true ? [option] : [option, value],
  );
  return ['session', 'new', ...args];
}

/** Names of the files in a folder, hidden ones too; empty when it is not there. */
export function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The files of the only session in the folder, by their ending. */
export function sessionFiles(folder: string): Readonly<Record<string, string>> & { readonly id: string } {
  const files = filesIn(folder);
  const id = files[0]?.slice(0, 8) ?? '';
  return Object.fromEntries([
    ['id', id],
    ...files.map((file) => [file.slice(9), readFileSync(join(folder, file), 'utf8')]),
  ]) as ReturnType<typeof sessionFiles>;
}

export function write(path: string, text: string | Uint8Array): string {
  writeFileSync(path, text);
  return path;
}
