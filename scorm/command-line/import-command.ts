import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkCourse } from '../../src/check/check-course.ts';
import { CourseError } from '../../src/course-files/course-error.ts';
import { isMadeByComputer } from '../../src/course-files/check-folder.ts';
import { folderOf } from '../../src/course-files/course-folder.ts';
import { givenByCode } from '../../src/on-disk/check-on-disk.ts';
import { courseDifferences, type FileDifference } from '../../src/on-disk/course-differences.ts';
import { folderOnDisk } from '../../src/on-disk/folder-on-disk.ts';
import { writeCourse } from '../../src/on-disk/write-course.ts';
import { CourseFileRefused } from '../../src/packing/course-file-refused.ts';
import { readCourseFile } from '../../src/packing/course-file.ts';
import type { Lines } from './check-command.ts';
import { ArgumentError, readArguments } from './command-arguments.ts';
import { courseFolderIn } from './course-folder.ts';
import { languageIn } from './language.ts';
import { typedPath } from './typed-path.ts';
import { speakerFor, type Say } from './words.ts';

const options = {
  course: { type: 'string' },
  language: { type: 'string' },
  overschrijven: { type: 'boolean' },
  overwrite: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Lines of differences that are shown of one file; the rest is counted. */
const mostLines = 40;
/** Whom the course trusts is the work of the office, and stays as it is. */
const trust = /^(?:issuers|sessions)\//;

type Files = ReadonlyMap<string, Uint8Array>;

export interface ImportTools extends Lines {
  /** Asks a question to be answered with yes or no; not there where nobody sits at the keyboard. */
  readonly ask?: ((question: string) => Promise<boolean>) | undefined;
  /** Files of a folder that were changed and not committed, by their path in it. */
  readonly uncommitted?: (folder: string) => readonly string[];
}

/**
 * `npm run course:import <file>`: puts a course file of the editor's page into the course folder, all of it or nothing, and shows
 * what changes. A course with faults, of a newer schema or with secrets is refused; work that was not committed is asked about.
 *
 * @returns the exit status: 0 done or nothing to do, 1 refused or left, 2 something that was asked for is not there.
 */
export async function importCommand(args: readonly string[], tools: ImportTools): Promise<number> {
  const { print, warn } = tools;
  const say = speakerFor(args);
  try {
    const { values, words } = readArguments(args, options, say, { takesWords: true });
    const [typed] = words;
    if (values.help === true) {
      print(say('import.help'));
      return 0;
    }
    if (typed === undefined || words.length > 1) throw new ArgumentError(say('import.oneFile'));
    const folder = courseFolderIn(values.course, say);
    const files = await readCourseFile(bytesOf(typed, say));
    // Whom it trusts is read along, so that accreditations and cards fit.
    const after = withTrustOf(filesOn(folder), files);
    checkCourse(folderOf(after), givenByCode());
    return await take(folder, after, tools, say, values.overschrijven === true || values.overwrite === true);
  } catch (error) {
    if (error instanceof CourseError) {
      warn(error.inLanguage(languageIn(args)));
      warn(`\n${say('import.faults', { count: error.faults.length })}`);
      return 1;
    }
    if (error instanceof CourseFileRefused) {
      warn(say(error.key, error.values));
      return 1;
    }
    if (!(error instanceof ArgumentError)) throw error;
    warn(error.message);
    return 2;
  }
}

async function take(
  folder: string,
  after: Files,
  { print, warn, ask, uncommitted = uncommittedIn }: ImportTools,
  say: Say,
  isForced: boolean,
): Promise<number> {
  const differences = courseDifferences(filesOn(folder), after);
  if (differences.length === 0) {
    print(say('import.same'));
    return 0;
  }
  for (const difference of differences) tell(difference, print, say);
  const open = uncommitted(folder).filter((path) => differences.some((one) => one.path === path));
  if (open.length > 0 && !isForced) {
    warn(say('import.uncommitted', { count: open.length, files: open.join(', ') }));
    if (ask === undefined) {
      warn(say('import.howToOverwrite'));
      return 1;
    }
    if (!(await ask(say('import.overwrite')))) {
      print(say('import.left'));
      return 1;
    }
  }
  writeCourse(folder, new Map(differences.map(({ path }) => [path, after.get(path)])));
  print(say('import.done', { count: differences.length, folder: basename(folder) }));
  return 0;
}

function tell({ path, kind, lines }: FileDifference, print: (line: string) => void, say: Say): void {
  print(`${path} (${say(`import.${kind}`)})`);
  for (const line of lines.slice(0, mostLines)) print(`  ${line}`);
  if (lines.length > mostLines) print(say('import.more', { count: lines.length - mostLines }));
}

function bytesOf(typed: string, say: Say): Uint8Array {
  const path = typedPath(typed);
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new ArgumentError(say('import.noFile', { path }), { cause });
  }
}

function filesOn(folder: string): Files {
  const disk = folderOnDisk(folder);
  const paths = disk.list().filter((path) => !isMadeByComputer(path));
  return new Map(paths.map((path) => [path, disk.read(path) ?? new Uint8Array()]));
}

function withTrustOf(disk: Files, files: Files): Files {
  const isTrust = ([path]: readonly [string, Uint8Array]) => trust.test(path);
  return new Map([...[...files].filter((one) => !isTrust(one)), ...[...disk].filter(isTrust)]);
}

/** As git says it; where there is no git, nothing can be lost that it had. */
function uncommittedIn(folder: string): readonly string[] {
  try {
    const said = execFileSync('git', ['status', '--porcelain', '-z', '--no-renames', '--', '.'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const prefix = execFileSync('git', ['rev-parse', '--show-prefix'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return said
      .split('\0')
      .filter((line) => line !== '')
      .map((line) => line.slice(3 + prefix.length));
  } catch {
    return [];
  }
}
