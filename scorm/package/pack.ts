import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Issuer, Trust } from '../../src/attendance/trust.ts';
import { buildSite, type CoursePackageFacts } from './build-site.ts';
import { ArgumentError } from '../command-line/command-arguments.ts';
import type { Language } from '../../src/course-files/language.ts';
import type { ManifestInput } from './manifest/manifest-input.ts';
import { manifest12 } from './manifest/scorm12.ts';
import { manifest2004 } from './manifest/scorm2004.ts';
import { readFolder, writeFolder, writeWhole } from './folder.ts';
import { PackError } from './pack-error.ts';
import { readPackArguments } from './pack-options.ts';
import { remarksOn, remarksOnVideos } from './pack-remarks.ts';
import {
  checkBaseNames,
  checkIdentifier,
  checkNoForeignRequests,
  checkNoSecrets,
  checkPaths,
} from './package-check.ts';
import { languageIn } from '../command-line/language.ts';
import { ownCourse } from '../command-line/own-course.ts';
import { speaker, speakerFor, type Say } from '../command-line/words.ts';
import { CourseError } from '../../src/course-files/course-error.ts';
import { openDemonstration } from '../issuer/demonstration.ts';
import { packageFileName, standards as allStandards, type Standard } from '../../src/packing/standards.ts';
import { markTrust, trustScript, type TrustScript } from './trust-script.ts';
import { comparePaths, zip } from './zip.ts';

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
  readonly course: CoursePackageFacts;
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
const launchPage = 'index.html';
const selfTestPage = 'zelftest.html';

/** The start page says which standard it speaks; as built it says none. */
const standardMarker = '<meta name="scorm-standard" content="none" />';

const writeManifest: Readonly<Record<Standard, (input: ManifestInput) => string>> = {
  scorm12: manifest12,
  scorm2004: manifest2004,
};

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
  await packOffice(site, options);
  const packed = await packSite(site, options);
  const say = speaker(language, course);
  const minutes = Math.floor(Date.now() / 60_000);
  const remarks = await remarksOn(trustOf(site.trust, options.demonstration, say), minutes, say);
  for (const remark of [...remarks, ...remarksOnVideos(site.course.films, say)]) progress(remark);
  return packed;
}

/** Packs a course that is already built. */
export async function packSite(site: BuiltSite, options: PackOptions): Promise<PackedZip[]> {
  const { outFolder = defaultOutFolder, standards = allStandards, demonstration, progress } = options;
  const say = speaker(options.language ?? 'nl', options.course);
  const trial = demonstration !== undefined;
  const trust = trustScript(trustOf(site.trust, demonstration, say));
  const siteFiles = await readSite(site.folder, say);
  checkPaths([...siteFiles.keys()], say);
  checkNoForeignRequests(siteFiles, say);
  await mkdir(outFolder, { recursive: true });
  const packed: PackedZip[] = [];
  for (const standard of standards) {
    const name = packageFileName(standard, { trial });
    progress(say('packing.packing', { name }));
    const files = await packageFiles(siteFiles, site.course, { standard, trust, trial }, say);
    const path = join(outFolder, name);
    const bytes = await zip(files, 'small');
    await writeWhole(path, bytes);
    packed.push({ standard, path, bytes: bytes.length, files: files.size });
  }
  return packed;
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
  await writeWhole(`${folder}.zip`, await zip(new Map(files)));
  return folder;
}

/** Writes the page with which NHG issues sessions, to be opened from disk. A trial has none: nothing is issued in it. */
function packOffice(site: BuiltSite & { readonly office: string }, options: PackOptions): Promise<string> {
  return packFolder({ ...site, folder: site.office }, 'kantoor', options);
}

/** Writes the course to be opened from disk, without an LMS: who makes it can look at it, and no LMS needs it. */
function packForDisk(site: BuiltSite & { readonly disk: string }, options: PackOptions): Promise<string> {
  return packFolder(
    { ...site, folder: site.disk },
    diskFolder({ trial: options.demonstration !== undefined }),
    options,
  );
}

/** Writes a built folder with its trust, anew each time. */
async function packFolder(
  site: BuiltSite,
  name: string,
  { outFolder = defaultOutFolder, demonstration, progress, language = 'nl', course }: PackOptions,
): Promise<string> {
  const say = speaker(language, course);
  progress(say('packing.writing', { name }));
  const trust = trustScript(trustOf(site.trust, demonstration, say));
  const built = await readSite(site.folder, say);
  const page = markTrust(textOf(built.get(launchPage)), trust, `${name}/${launchPage}`, say);
  const files = new Map([...built, [launchPage, bytesOf(page)], [trust.name, trust.contents]]);
  checkPaths([...files.keys()], say);
  checkNoForeignRequests(files, say);
  checkNoSecrets(files, say);
  const folder = join(outFolder, name);
  await writeFolder(folder, files);
  return folder;
}

/** Nobody may take a trial for the real thing: a demonstration issuer is only packed where that was asked for. */
function trustOf(course: Trust, demonstration: Demonstration | undefined, say: Say): Trust {
  const issuers = [...course.issuers, ...(demonstration?.issuers ?? [])];
  const [trying] = issuers.filter((issuer) => issuer.demonstration);
  if (trying !== undefined && demonstration === undefined) {
    const { name, keyId } = trying;
    throw new PackError(say('notPacked.trialIssuer', { name, keyId }));
  }
  return { ...course, issuers, sessions: [...course.sessions, ...(demonstration?.sessions ?? [])] };
}

interface Kind {
  readonly standard: Standard;
  readonly trust: TrustScript;
  readonly trial: boolean;
}

async function packageFiles(
  siteFiles: ReadonlyMap<string, Uint8Array>,
  course: CoursePackageFacts,
  kind: Kind,
  say: Say,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { standard, trust } = kind;
  const schemas = await readFolder(join(schemasFolder, standard));
  const names = [...siteFiles.keys(), trust.name].sort(comparePaths);
  checkBaseNames(['imsmanifest.xml', ...schemas.keys(), ...names], say);
  const marked = (page: Uint8Array | undefined, name: string) =>
    bytesOf(markTrust(markStandard(textOf(page), standard, name, say), trust, name, say));
  const selfTest = siteFiles.get(selfTestPage);
  const files = new Map([
    ...siteFiles,
    ...schemas,
    [trust.name, trust.contents],
    [launchPage, marked(siteFiles.get(launchPage), launchPage)],
    ...(selfTest === undefined ? [] : [[selfTestPage, marked(selfTest, selfTestPage)] as const]),
    ['imsmanifest.xml', bytesOf(writeManifest[standard](manifestInput(course, kind, names, say)))],
  ]);
  checkNoSecrets(files, say);
  return files;
}

/**
 * The standard is in the identifier, so that an LMS with both packages does not take one for an update of the other; nor
 * a trial for an update of the course.
 */
function manifestInput(
  course: CoursePackageFacts,
  { standard, trial }: Kind,
  files: readonly string[],
  say: Say,
): ManifestInput {
  checkIdentifier(course.id, say);
  const [first, ...others] = course.languages;
  if (first === undefined) throw new PackError(say('notPacked.noLanguages'));
  const title = (language: Language) => `${course.title[language]}${trial ? ' (PROEF)' : ''}`;
  return {
    identifier: `${course.id}-${standard}${trial ? '-proef' : ''}`,
    title: { nl: title('nl'), en: title('en') },
    description: course.description,
    keywords: course.keywords,
    languages: [first, ...others],
    version: course.version,
    launch: launchPage,
    files,
  };
}

function markStandard(page: string, standard: Standard, name: string, say: Say): string {
  const parts = page.split(standardMarker);
  if (parts.length !== 2) {
    const times = parts.length - 1;
    throw new PackError(say('notPacked.marker', { page: name, marker: standardMarker, times }));
  }
  return parts.join(standardMarker.replace('none', standard));
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function readSite(folder: string, say: Say): Promise<ReadonlyMap<string, Uint8Array>> {
  let files: ReadonlyMap<string, Uint8Array>;
  try {
    files = await readFolder(folder);
  } catch (cause) {
    throw new PackError(say('notPacked.siteUnreadable', { folder }), { cause });
  }
  if (!files.has(launchPage)) throw new PackError(say('notPacked.noPage', { page: launchPage, folder }));
  return files;
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
