import type { Issuer, Trust } from '../attendance/trust.ts';
import type { Film } from '../course-files/film.ts';
import type { VariantFacts } from '../course-files/variant/variant-facts.ts';
import type { Language, Words } from '../course-files/language.ts';
import { coursePage, selfTestPage } from './engine.ts';
import type { ManifestInput } from './manifest/manifest-input.ts';
import { manifest12 } from './manifest/scorm12.ts';
import { manifest2004 } from './manifest/scorm2004.ts';
import { PackRefused } from './pack-refused.ts';
import {
  checkBaseNames,
  checkIdentifier,
  checkNoForeignRequests,
  checkNoSecrets,
  checkPaths,
} from './package-check.ts';
import { packageFileName, type Standard } from './standards.ts';
import { markTrust, trustScript } from './trust-script.ts';
import { comparePaths, zip, type Deflate } from './zip.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** What the packages say about the course. */
export interface PackageFacts {
  readonly id: string;
  readonly version: string;
  readonly languages: readonly Language[];
  readonly title: Words;
  readonly description: Words;
  readonly keywords: Readonly<Record<Language, readonly string[]>>;
  readonly films: readonly Film[];
  /** A local variant has its name in the title; the identifier stays, so that it is the same course to an LMS. */
  readonly variant?: VariantFacts;
}

/** Everything that a package is made of. */
export interface PackageParts {
  /** The website of the course, as `filledEngine` makes it. */
  readonly site: Files;
  readonly course: PackageFacts;
  readonly trust: Trust;
  /** The official schemas, which go along unchanged. */
  readonly schemas: Readonly<Record<Standard, Files>>;
  /** Is it a trial? It says so in its name and title. */
  readonly trial?: boolean;
}

export interface PackedPackage {
  readonly standard: Standard;
  /** Of the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** All files in the zip, the manifest and the schemas too. */
  readonly files: number;
}

/** The start page says which standard it speaks; as built it says none. */
const standardMarker = '<meta name="scorm-standard" content="none" />';

const writeManifest: Readonly<Record<Standard, (input: ManifestInput) => string>> = {
  scorm12: manifest12,
  scorm2004: manifest2004,
};

/**
 * A package for an LMS: the same parts give the same bytes, wherever they are put together.
 *
 * @throws {PackRefused} for what no LMS may get.
 */
export async function packedPackage(
  parts: PackageParts,
  standard: Standard,
  deflate: Deflate,
): Promise<PackedPackage> {
  const files = packageFiles(parts, standard);
  const { trial = false } = parts;
  const bytes = await zip(files, deflate);
  return { standard, name: packageFileName(standard, { trial }), bytes, files: files.size };
}

/** @throws {PackRefused} for a file that some LMS would not serve, or that loads something from elsewhere. */
export function checkSite(site: Files): void {
  if (!site.has(coursePage)) throw new PackRefused('notPacked.noPage', { page: coursePage });
  checkPaths([...site.keys()]);
  checkNoForeignRequests(site);
}

/** Nobody may take a trial for the real thing: a demonstration issuer is only packed where that was asked for. */
export function trustOf(
  course: Trust,
  demonstration?: { readonly issuers: readonly Issuer[]; readonly sessions: readonly string[] },
): Trust {
  const issuers = [...course.issuers, ...(demonstration?.issuers ?? [])];
  const [trying] = issuers.filter((issuer) => issuer.demonstration);
  if (trying !== undefined && demonstration === undefined) {
    const { name, keyId } = trying;
    throw new PackRefused('notPacked.trialIssuer', { name, keyId });
  }
  return { ...course, issuers, sessions: [...course.sessions, ...(demonstration?.sessions ?? [])] };
}

/** The files of a package, by their paths in it. */
export function packageFiles(parts: PackageParts, standard: Standard): Files {
  const { site } = parts;
  const schemas = parts.schemas[standard];
  const trust = trustScript(parts.trust);
  const names = [...site.keys(), trust.name].sort(comparePaths);
  checkBaseNames(['imsmanifest.xml', ...schemas.keys(), ...names]);
  const marked = (page: Uint8Array | undefined, name: string) =>
    bytesOf(markTrust(markStandard(textOf(page), standard, name), trust, name));
  const selfTest = site.get(selfTestPage);
  const files = new Map([
    ...site,
    ...schemas,
    [trust.name, trust.contents],
    [coursePage, marked(site.get(coursePage), coursePage)],
    ...(selfTest === undefined ? [] : [[selfTestPage, marked(selfTest, selfTestPage)] as const]),
    ['imsmanifest.xml', bytesOf(writeManifest[standard](manifestInput(parts, standard, names)))],
  ]);
  checkNoSecrets(files);
  return files;
}

/**
 * The standard is in the identifier, so that an LMS with both packages does not take one for an update of the other; nor
 * a trial for an update of the course.
 */
function manifestInput(
  { course, trial = false }: PackageParts,
  standard: Standard,
  files: readonly string[],
): ManifestInput {
  checkIdentifier(course.id);
  const [first, ...others] = course.languages;
  if (first === undefined) throw new PackRefused('notPacked.noLanguages');
  const local = course.variant === undefined ? '' : ` · ${course.variant.name}`;
  const title = (language: Language) => `${course.title[language]}${local}${trial ? ' (PROEF)' : ''}`;
  return {
    identifier: `${course.id}-${standard}${trial ? '-proef' : ''}`,
    title: { nl: title('nl'), en: title('en') },
    description: course.description,
    keywords: course.keywords,
    languages: [first, ...others],
    version: course.version,
    launch: coursePage,
    files,
  };
}

function markStandard(page: string, standard: Standard, name: string): string {
  const parts = page.split(standardMarker);
  if (parts.length !== 2) {
    const times = parts.length - 1;
    throw new PackRefused('notPacked.marker', { page: name, marker: standardMarker, times });
  }
  return parts.join(standardMarker.replace('none', standard));
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
