import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { buildSite, type CoursePackageFacts } from './build-site.ts';
import type { ManifestInput } from './manifest/manifest-input.ts';
import { manifest12 } from './manifest/scorm12.ts';
import { manifest2004 } from './manifest/scorm2004.ts';
import { PackError } from './pack-error.ts';
import { checkBaseNames, checkIdentifier, checkNoForeignRequests, checkPaths } from './package-check.ts';
import { packageFileName, standards as allStandards, type Standard } from './preview/standards.ts';
import { comparePaths, zip } from './zip.ts';

export interface PackedZip {
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
}

export interface PackOptions {
  readonly outFolder?: string;
  readonly standards?: readonly Standard[];
  readonly progress: (line: string) => void;
}

const defaultOutFolder = join(import.meta.dirname, '..', 'dist');
const schemasFolder = join(import.meta.dirname, 'schemas');
const launchPage = 'index.html';

/** The start page says which standard it speaks; as built it says none. */
const standardMarker = '<meta name="scorm-standard" content="none" />';

const writeManifest: Readonly<Record<Standard, (input: ManifestInput) => string>> = {
  scorm12: manifest12,
  scorm2004: manifest2004,
};

/** Builds the course and packs it, one zip per standard. */
export async function pack(options: PackOptions): Promise<PackedZip[]> {
  return packSite(await buildSite(options.progress), options);
}

/** Packs a course that is already built. */
export async function packSite(site: BuiltSite, options: PackOptions): Promise<PackedZip[]> {
  const { outFolder = defaultOutFolder, standards = allStandards, progress } = options;
  const siteFiles = await readSite(site.folder);
  checkPaths([...siteFiles.keys()]);
  checkNoForeignRequests(siteFiles);
  await mkdir(outFolder, { recursive: true });
  const packed: PackedZip[] = [];
  for (const standard of standards) {
    progress(`Packing ${packageFileName(standard)}`);
    const files = await packageFiles(siteFiles, site.course, standard);
    const path = join(outFolder, packageFileName(standard));
    const bytes = zip(files);
    await writeWhole(path, bytes);
    packed.push({ standard, path, bytes: bytes.length, files: files.size });
  }
  return packed;
}

async function packageFiles(
  siteFiles: ReadonlyMap<string, Uint8Array>,
  course: CoursePackageFacts,
  standard: Standard,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const schemas = await readFolder(join(schemasFolder, standard));
  checkBaseNames(['imsmanifest.xml', ...schemas.keys(), ...siteFiles.keys()]);
  const manifest = writeManifest[standard](manifestInput(course, standard, [...siteFiles.keys()]));
  return new Map([
    ...siteFiles,
    ...schemas,
    [launchPage, markStandard(siteFiles.get(launchPage), standard)],
    ['imsmanifest.xml', new TextEncoder().encode(manifest)],
  ]);
}

/** The standard is in the identifier, so that an LMS with both packages does not take one for an update of the other. */
function manifestInput(course: CoursePackageFacts, standard: Standard, files: string[]): ManifestInput {
  checkIdentifier(course.id);
  const [first, ...others] = course.languages;
  if (first === undefined) {
    throw new PackError('The course has no languages; name at least one in course.yaml.');
  }
  return {
    identifier: `${course.id}-${standard}`,
    title: course.title,
    description: course.description,
    keywords: course.keywords,
    languages: [first, ...others],
    version: course.version,
    launch: launchPage,
    files,
  };
}

function markStandard(page: Uint8Array | undefined, standard: Standard): Uint8Array {
  const parts = new TextDecoder().decode(page).split(standardMarker);
  if (parts.length !== 2) {
    throw new PackError(
      `The start page must have the line ${standardMarker} exactly once, but it is there ${String(parts.length - 1)} times; put it in the head of src/${launchPage}.`,
    );
  }
  return new TextEncoder().encode(parts.join(standardMarker.replace('none', standard)));
}

async function readSite(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  let files: ReadonlyMap<string, Uint8Array>;
  try {
    files = await readFolder(folder);
  } catch (cause) {
    throw new PackError(
      `The built course in ${folder} cannot be read; build it again with "npm run build".`,
      {
        cause,
      },
    );
  }
  if (!files.has(launchPage)) {
    throw new PackError(`There is no ${launchPage} in ${folder}; build the course with "npm run build".`);
  }
  return files;
}

/** Contents by path from the folder, always with `/` and in the same order on every computer. */
async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return new Map([...files].sort(([a], [b]) => comparePaths(a, b)));
}

/** Under another name first, so that nobody finds half a zip. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.unfinished`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}

async function packAndReport(): Promise<void> {
  const packed = await pack({
    progress: (line) => {
      console.log(line);
    },
  });
  for (const { path, bytes, files } of packed) {
    console.log(
      `${relative(process.cwd(), path)}  ${String(Math.ceil(bytes / 1000))} kB  ${String(files)} files`,
    );
  }
}

if (import.meta.main) {
  try {
    await packAndReport();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
