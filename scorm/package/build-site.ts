import { readFileSync } from 'node:fs';
import { appendFile, copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as viteBuild, mergeConfig, type BuildOptions, type InlineConfig } from 'vite';
import { courseSource } from '../../build/course-source.ts';
import { siteConfig } from '../../build/site-config.ts';
import { startFromFile } from '../../build/start-from-file.ts';
import type { Trust } from '../../src/attendance/trust.ts';
import { programmeOf, type ProgrammePart } from '../../src/content/session-programme.ts';
import type { CheckedCourse } from '../../src/check/check-course.ts';
import { checkOnDisk } from '../../src/on-disk/check-on-disk.ts';
import { folderOnDisk } from '../../src/on-disk/folder-on-disk.ts';
import { CourseError } from '../../src/course-files/course-error.ts';
import type { Language } from '../../src/course-files/language.ts';
import { ownCourse } from '../command-line/own-course.ts';
import { staleEnglish } from '../command-line/stale-english.ts';
import { speaker } from '../command-line/words.ts';
import { engineFile, selfTestPage, type Engine } from '../../src/packing/engine.ts';
import { filledEngine } from '../../src/packing/fill-engine.ts';
import type { PackageFacts } from '../../src/packing/packages.ts';
import { PackError } from './pack-error.ts';
import { readFolder, writeFolder } from './folder.ts';

/** What a build is made from, and how it tells what it does. */
interface BuildPlan {
  readonly course: string;
  readonly language: Language;
  /** Will learners get it? Then every number that their work is kept under must be in the register. */
  readonly release?: boolean;
  readonly progress: (line: string) => void;
}

const root = join(import.meta.dirname, '../..');

/** What a package has of every course, with places for this one. */
const engineFolder = join(root, 'dist', 'engine');

/** What the build leaves: the course for an LMS and for opening from disk, and the pages beside it. */
interface Built {
  readonly folder: string;
  readonly disk: string;
  readonly verification: string;
  readonly room: string;
  /** The page with which sessions are issued. */
  readonly office: string;
  readonly course: PackageFacts;
  /** The werksessie with its pauses, as it comes on the clock. */
  readonly programme: readonly ProgrammePart[];
  readonly trust: Trust;
}

/** Remembers of which course folder the last build was. */
const builtFrom = join(root, 'dist', 'course-folder.txt');

/** Was the last build one of this course folder? */
export function isBuiltFrom(course: string): boolean {
  try {
    return readFileSync(builtFrom, 'utf8') === course;
  } catch {
    return false;
  }
}

/** What was built before, with the course files as they are now. */
export function builtSite(course = ownCourse, language: Language = 'nl', release = false): Built {
  return builtOf(checkedCourse(course, language, release));
}

function builtOf({ course, trust }: CheckedCourse): Built {
  return {
    folder: join(root, 'dist', 'site'),
    disk: join(root, 'dist', 'disk'),
    verification: join(root, 'dist', 'verification'),
    room: join(root, 'dist', 'room'),
    office: join(root, 'dist', 'office'),
    course,
    programme: programmeOf(course.werksessie),
    trust,
  };
}

/** Builds one of the websites of a course. */
type Build = (config: InlineConfig, kind?: { readonly isEngine?: boolean }) => Promise<unknown>;

/** All builds of a package are made of the course that was checked: it is read once. */
function buildOf(path: string, checked: CheckedCourse): Build {
  const source = courseSource(path, undefined, checked);
  return (config, { isEngine = false } = {}) =>
    viteBuild(
      mergeConfig({ ...siteConfig(source, { isEngine }), root, configFile: false, logLevel: 'warn' }, config),
    );
}

/**
 * Checks the course files and builds the website that goes into every package, the course for opening from disk, the
 * page on which certificates are checked, and the organiser's page.
 *
 * @throws {PackError} naming every fault in the course files.
 */
export async function buildSite({ course, language, release = false, progress }: BuildPlan): Promise<Built> {
  const say = speaker(language, course);
  progress(say('packing.checking'));
  const checked = checkedCourse(course, language, release);
  const built = builtOf(checked);
  const build = buildOf(course, checked);
  const { folder } = built;
  // Half a build of one course must not pass for a build of another.
  await rm(builtFrom, { force: true });
  progress(say('packing.building'));
  const isEngine = { isEngine: true };
  await build({ build: { outDir: engineFolder } }, isEngine);
  await gatherLicences(engineFolder);
  progress(say('packing.buildingForDisk'));
  await buildForDisk(build, built.disk);
  progress(say('packing.buildingSelfTest'));
  await build(
    {
      publicDir: false,
      build: {
        outDir: engineFolder,
        emptyOutDir: false,
        // Its libraries are those of the course, whose licences are there already.
        license: false,
        rolldownOptions: { input: join(root, selfTestPage) },
      },
      plugins: [startFromFile()],
    },
    isEngine,
  );
  await writeFolder(folder, filledEngine(await builtEngine(), checked, folderOnDisk(course)));
  progress(say('packing.buildingVerification'));
  await buildPage(build, 'controle.html', built.verification);
  progress(say('packing.buildingRoom'));
  await buildPage(build, 'zaal.html', built.room);
  progress(say('packing.buildingOffice'));
  await buildPage(build, 'kantoor.html', built.office);
  for (const page of pagesBesideOffice) await buildPageBeside(build, page, built.office);
  await writeFile(builtFrom, course);
  return built;
}

/** The licence of the fonts stands with those of the libraries: a package has few files. */
async function gatherLicences(folder: string): Promise<void> {
  const [all, fonts] = ['licences.md', 'OFL.txt'].map((name) => join(folder, name)) as [string, string];
  await appendFile(all, `\n## Fonts (OFL-1.1)\n\n${await readFile(fonts, 'utf8')}`);
  await rm(fonts);
}

/** The engine as the last build left it. */
export async function builtEngine(): Promise<Engine> {
  const files = new Map(await readFolder(engineFolder));
  const said = JSON.parse(new TextDecoder().decode(files.get(engineFile))) as Pick<Engine, 'screens'>;
  files.delete(engineFile);
  return { files, screens: said.screens };
}

/** Browsers refuse modules in a page that is opened from disk; there the whole course comes as one classic script. */
async function buildForDisk(build: Build, folder: string): Promise<void> {
  await build({
    build: {
      outDir: folder,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: {
        input: join(root, 'index.html'),
        // A classic script has no address of its own, and needs none: it has everything in it.
        checks: { emptyImportMeta: false },
        output: { format: 'iife', codeSplitting: false, entryFileNames: 'course-from-disk.js' },
      },
    },
  });
}

/** Pages that stand in the folder of the office under their own name. */
const pagesBesideOffice = ['redactie.html', 'voorbeeld.html'] as const;

/** One page with one classic script: it opens from disk and from any web server. */
async function buildPage(build: Build, page: string, folder: string): Promise<void> {
  await buildClassic(build, page, folder, { emptyOutDir: true });
  // Web servers and people know this name.
  await rename(join(folder, page), join(folder, 'index.html'));
  // The font asks for its licence to go along; those of the libraries stand in `licences.md`.
  await copyFile(join(root, 'public', 'OFL.txt'), join(folder, 'OFL.txt'));
}

/** Another page in a folder that has one already; it has libraries, so licences, of its own. */
function buildPageBeside(build: Build, page: string, folder: string): Promise<void> {
  const license = { fileName: `licences-${page.replace('.html', '')}.md` };
  return buildClassic(build, page, folder, { emptyOutDir: false, license });
}

async function buildClassic(
  build: Build,
  page: string,
  folder: string,
  besides: Pick<BuildOptions, 'emptyOutDir' | 'license'>,
): Promise<void> {
  await build({
    publicDir: false,
    // A classic script has no address of its own: it stands beside the page, and looks from there.
    define: { 'import.meta.url': 'self.location.href' },
    build: {
      ...besides,
      outDir: folder,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: join(root, page),
        checks: { emptyImportMeta: false },
        output: { format: 'iife', codeSplitting: false, entryFileNames: '[name]-[hash].js' },
      },
    },
  });
}

/**
 * The course as it is packed: what packages say about it, and whom it trusts.
 *
 * @throws {PackError} naming every fault in the course files, or what a release waits for: numbers, English.
 */
export function checkedCourse(folder: string, language: Language, release: boolean): CheckedCourse {
  try {
    const checked = checkOnDisk(folder);
    if (release && checked.news.added > 0)
      throw new PackError(speaker(language, folder)('check.news', { count: checked.news.added }));
    const { withheld } = checked.english;
    if (release && withheld.length > 0)
      throw new PackError(staleEnglish(withheld, language, speaker(language, folder)).join('\n'));
    return checked;
  } catch (error) {
    if (error instanceof CourseError)
      throw new PackError(error.withHeading(language), {
        cause: error,
      });
    throw error;
  }
}
