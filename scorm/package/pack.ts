import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Issuer, Trust } from '../../src/attendance/trust.ts';
import { deflateSync } from 'fflate';
import { builtEngine, buildSite } from './build-site.ts';
import { editorFiles } from './editor-files.ts';
import { ArgumentError } from '../command-line/command-arguments.ts';
import type { Language } from '../../src/course-files/language.ts';
import { readFolder, writeFolder, writeWhole } from './folder.ts';
import { packedSmall } from './deflate.ts';
import { inWords, PackError } from './pack-error.ts';
import { readPackArguments } from './pack-options.ts';
import { remarksOn, remarksOnSessions, remarksOnVideos } from './pack-remarks.ts';
import { languageIn } from '../command-line/language.ts';
import { ownCourse } from '../command-line/own-course.ts';
import { speaker, speakerFor, type Say } from '../command-line/words.ts';
import { CourseError } from '../../src/course-files/course-error.ts';
import { openDemonstration } from '../issuer/demonstration.ts';
import { folderOnDisk } from '../../src/on-disk/folder-on-disk.ts';
import { courseFileName, courseFileOf } from '../../src/packing/course-file.ts';
import { coursePage } from '../../src/packing/engine.ts';
import { checkNoSecrets } from '../../src/packing/package-check.ts';
import { checkSite, packedPackage, trustOf, type PackageFacts } from '../../src/packing/packages.ts';
import { packageFileName, standards as allStandards, type Standard } from '../../src/packing/standards.ts';
import { markTrust, trustScript } from '../../src/packing/trust-script.ts';
import { zip } from '../../src/packing/zip.ts';

type Files = ReadonlyMap<string, Uint8Array>;

interface PackedZip {
  readonly standard: Standard;
  readonly path: string;
  readonly bytes: number;
  /** All files in the zip, the manifest and the schemas too. */
  readonly files: number;
}

/** The course as a website without LMS, as the build leaves it. */
export interface BuiltSite {
  readonly folder: string;
  readonly course: PackageFacts;
  /** Whom the course files trust. */
  readonly trust: Trust;
}

interface PackOptions {
  readonly outFolder?: string;
  readonly standards?: readonly Standard[];
  /** Makes packages for a trial, that say so in their name and title. Without it no demonstration issuer is packed. */
  readonly demonstration?: Demonstration;
  readonly progress: (line: string) => void;
  /** Of what is told; Dutch when nobody asked for another one. */
  readonly language?: Language;
  /** The folder of the course, with the words in which it is told. */
  readonly course?: string;
}

/** The course folder that is built, and how. */
interface BuildOptions extends PackOptions {
  /** For learners, and not only to look at: every number of the course must be in its register then. */
  readonly release?: boolean;
}

/** Whom a trial trusts beside those of the course. */
interface Demonstration {
  readonly issuers: readonly Issuer[];
  /** Session cards as text. */
  readonly sessions: readonly string[];
}

const defaultOutFolder = join(import.meta.dirname, '../..', 'dist');
const schemasFolder = join(import.meta.dirname, 'schemas');

/**
 * Builds the course and packs it: one zip per standard, a folder for opening it from disk, the page on which
 * certificates are checked, and the organiser's page. Ends with what whoever uploads them must know.
 */
export async function pack(options: BuildOptions): Promise<PackedZip[]> {
  const { course = ownCourse, language = 'nl', release = false, progress } = options;
  const site = await buildSite({ course, language, release, progress });
  await packForDisk(site, options);
  await packVerification(site, options);
  await packRoom(site, options);
  const packed = await packSite(site, options);
  await packOffice(site, options);
  const say = speaker(language, course);
  const minutes = Math.floor(Date.now() / 60_000);
  const trust = trustOf(site.trust, options.demonstration);
  const remarks = [
    ...(await remarksOn(trust, minutes, say)),
    ...(await remarksOnSessions(trust, site.programme, say)),
  ];
  for (const remark of [...remarks, ...remarksOnVideos(site.course.films, say)]) progress(remark);
  return packed;
}

/**
 * Packs a course that is already built.
 *
 * @throws {PackError} for what no LMS may get.
 */
export async function packSite(site: BuiltSite, options: PackOptions): Promise<PackedZip[]> {
  const { outFolder = defaultOutFolder, standards = allStandards, demonstration, progress } = options;
  const say = speaker(options.language ?? 'nl', options.course);
  return inWords(say, async () => {
    const trust = trustOf(site.trust, demonstration);
    const files = await readSite(site.folder, say);
    checkSite(files);
    const trial = demonstration !== undefined;
    const parts = { site: files, course: site.course, trust, schemas: await readSchemas(), trial };
    await mkdir(outFolder, { recursive: true });
    const packed: PackedZip[] = [];
    for (const standard of standards) {
      progress(say('packing.packing', { name: packageFileName(standard, { trial }) }));
      const { name, bytes, files: count } = await packedPackage(parts, standard, packedSmall);
      const path = join(outFolder, name);
      await writeWhole(path, bytes);
      packed.push({ standard, path, bytes: bytes.length, files: count });
    }
    return packed;
  });
}

/** The official schemas of each standard. */
export async function readSchemas(): Promise<Readonly<Record<Standard, ReadonlyMap<string, Uint8Array>>>> {
  const read = (standard: Standard) => readFolder(join(schemasFolder, standard));
  return { scorm12: await read('scorm12'), scorm2004: await read('scorm2004') };
}

/** The folder of the page on which certificates are checked; that of a trial is no page for real ones. */
export function verificationFolder({ trial = false } = {}): string {
  return trial ? 'controle-PROEF' : 'controle';
}

/** The folder of the course for opening from disk. */
function diskFolder({ trial = false } = {}): string {
  return trial ? 'vanaf-schijf-PROEF' : 'vanaf-schijf';
}

/** Writes the page on which certificates are checked, to be opened from disk or put on any web server. */
export function packVerification(
  site: BuiltSite & { readonly verification: string },
  options: PackOptions,
): Promise<string> {
  const name = verificationFolder({ trial: options.demonstration !== undefined });
  return packFolder({ ...site, folder: site.verification }, name, options);
}

/** The folder of the organiser's page, and the name of its zip. */
export function roomFolder({ trial = false } = {}): string {
  return trial ? 'zaal-PROEF' : 'zaal';
}

/**
 * Writes the organiser's page as a folder and as a zip of that folder: to be opened from disk, or put on any web server.
 *
 * @returns the folder.
 */
export async function packRoom(
  site: BuiltSite & { readonly room: string },
  options: PackOptions,
): Promise<string> {
  const name = roomFolder({ trial: options.demonstration !== undefined });
  const folder = await packFolder({ ...site, folder: site.room }, name, options);
  const files = [...(await readFolder(folder))].map(
    ([path, contents]) => [`${name}/${path}`, contents] as const,
  );
  await writeWhole(`${folder}.zip`, await zip(new Map(files), packedUsual));
  return folder;
}

/**
 * Writes the pages of NHG, to be opened from disk: that with which sessions are issued, and that with which the course is
 * changed, which has the engine and the course with it. The course is also there as a file.
 */
async function packOffice(
  site: BuiltSite & { readonly office: string },
  options: PackOptions,
): Promise<void> {
  const { outFolder = defaultOutFolder, course = ownCourse, language = 'nl', progress } = options;
  const say = speaker(language, course);
  await inWords(say, async () => {
    const folder = folderOnDisk(course);
    const files = new Map(folder.list().map((path) => [path, folder.read(path) ?? new Uint8Array()]));
    const parts = {
      ...{ site: await readSite(site.folder, say), course: site.course, trust: site.trust },
      schemas: await readSchemas(),
    };
    await packFolder({ ...site, folder: site.office }, 'kantoor', options, async (built) =>
      editorFiles(built, await builtEngine(), parts, files),
    );
    const name = courseFileName(site.course.version);
    progress(say('packing.packing', { name }));
    await writeWhole(join(outFolder, name), courseFileOf(files));
  });
}

/** Writes the course to be opened from disk, without an LMS: who makes it can look at it, and no LMS needs it. */
function packForDisk(site: BuiltSite & { readonly disk: string }, options: PackOptions): Promise<string> {
  return packFolder(
    { ...site, folder: site.disk },
    diskFolder({ trial: options.demonstration !== undefined }),
    options,
  );
}

/**
 * Writes a built folder with its trust, anew each time.
 *
 * @param others What comes in it besides, or in the place of what was built.
 */
async function packFolder(
  site: BuiltSite,
  name: string,
  { outFolder = defaultOutFolder, demonstration, progress, language = 'nl', course }: PackOptions,
  others: (built: Files) => Files | Promise<Files> = () => new Map(),
): Promise<string> {
  const say = speaker(language, course);
  progress(say('packing.writing', { name }));
  return inWords(say, async () => {
    const trust = trustScript(trustOf(site.trust, demonstration));
    const built = await readSite(site.folder, say);
    const page = new TextDecoder().decode(built.get(coursePage));
    const marked = new TextEncoder().encode(markTrust(page, trust, `${name}/${coursePage}`));
    const files = new Map([
      ...built,
      [coursePage, marked],
      [trust.name, trust.contents],
      ...(await others(built)),
    ]);
    checkSite(files);
    checkNoSecrets(files);
    const folder = join(outFolder, name);
    await writeFolder(folder, files);
    return folder;
  });
}

/** Quickly: what is not sent to every learner. */
function packedUsual(contents: Uint8Array): Uint8Array {
  return deflateSync(contents, { level: 9 });
}

async function readSite(folder: string, say: Say): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    return await readFolder(folder);
  } catch (cause) {
    throw new PackError(say('notPacked.siteUnreadable', { folder }), { cause });
  }
}

async function packAndReport(args: readonly string[]): Promise<void> {
  const say = speakerFor(args);
  const { course, demonstration, language, help } = readPackArguments(args);
  if (help) {
    console.log(say('packing.help'));
    return;
  }
  const progress = (line: string): void => {
    console.log(line);
  };
  const options = { course, language, progress };
  const packed = await pack(
    demonstration
      ? { ...options, demonstration: (await openDemonstration({ say })).trust }
      : { ...options, release: true },
  );
  for (const { path, bytes, files } of packed) {
    console.log(
      say('packing.files', {
        path: relative(process.cwd(), path),
        kilobytes: Math.ceil(bytes / 1000),
        count: files,
      }),
    );
  }
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  try {
    await packAndReport(args);
  } catch (error) {
    if (!(error instanceof PackError || error instanceof ArgumentError || error instanceof CourseError))
      throw error;
    console.error(error instanceof CourseError ? error.withHeading(languageIn(args)) : error.message);
    process.exitCode = error instanceof ArgumentError ? 2 : 1;
  }
}
