import { p256 } from '@noble/curves/nist.js';
import * as v from 'valibot';
import { fromBase64url } from '../encoding/base64url.ts';
import { keyIdOf } from '../encoding/key-id.ts';
import { CourseError } from './course-error.ts';
import { CourseFiles } from './course-files.ts';
import type { CourseFolder } from './course-folder.ts';
import { read } from './read-file.ts';
import { courseFile, day, type Accreditation, type CourseFile } from './schema.ts';
import { told } from './schema-values.ts';
import { granted } from './whole-parts.ts';

const coordinate = v.pipe(v.string(told('coordinate')), v.regex(/^[A-Za-z0-9_-]{43}$/, told('coordinate')));

/** `issuers/<keyId>.yaml`: somebody whose session cards the course accepts. Public: only the public half of the key. */
export const issuerFile = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  keyId: v.pipe(v.string(told('keyId')), v.regex(/^[0-9a-f]{16}$/, told('keyId'))),
  /** Whatever rests on it is a trial and says so. */
  demonstration: v.boolean(),
  from: day,
  until: v.optional(day),
  key: v.strictObject({ x: coordinate, y: coordinate }),
});

export type IssuerFile = v.InferOutput<typeof issuerFile>;

/** What goes along in every package, as `Trust` in the attendance wants it. */
export interface TrustFiles {
  readonly issuers: readonly IssuerFile[];
  readonly revocations: readonly string[];
  readonly sessions: readonly string[];
  readonly accreditation: readonly Accreditation[];
}

/**
 * Reads whom the course trusts: the issuers and their signed lists (`issuers/`), the session cards that come with the
 * package (`sessions/`), and the accreditation records. A folder that is not there holds nothing.
 *
 * @throws {CourseError} naming every fault with file and line.
 */
export function loadTrustFiles(folder: CourseFolder): TrustFiles {
  const files = new CourseFiles(folder);
  const trust = readTrust(files, read(files, 'course.yaml', courseFile, {}));
  if (files.faults.length > 0) throw new CourseError(files.faults);
  return trust;
}

/** The same of a course that was read already, with all faults in `files`. */
export function readTrust(files: CourseFiles, course: CourseFile | undefined): TrustFiles {
  const issuers = namesIn(files, 'issuers', ['.yaml', '.txt'])
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => issuerIn(files, `issuers/${name}`) ?? []);
  return {
    issuers,
    revocations: textsIn(files, 'issuers', 'r'),
    sessions: textsIn(files, 'sessions', 's'),
    accreditation: course === undefined ? [] : granted(course),
  };
}

function issuerIn(files: CourseFiles, file: string): IssuerFile | undefined {
  const issuer = read(files, file, issuerFile, {});
  if (issuer === undefined) return undefined;
  const { keyId, key, from, until } = issuer;
  if (!isKey(key)) {
    files.fault(file, ['key'], (words) => words.trust.noPoint);
  } else if (keyId !== keyIdOf(key)) {
    files.fault(file, ['keyId'], (words) => words.trust.keyCalled(keyIdOf(key)));
  } else if (file !== `issuers/${keyId}.yaml`) {
    files.fault(file, ['keyId'], (words) => words.trust.fileCalled(`${keyId}.yaml`));
  }
  if (until !== undefined && until < from) files.fault(file, ['until'], (words) => words.trust.dayFrom(from));
  return issuer;
}

/** Only what is ours: the lines around it are for people. */
function textsIn(files: CourseFiles, folder: string, letter: 'r' | 's'): readonly string[] {
  const found = new RegExp(`pidb\\.${letter}\\.[A-Za-z0-9_-]+`, 'g');
  return namesIn(files, folder, folder === 'issuers' ? ['.yaml', '.txt'] : ['.txt'])
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const text = files.readText(`${folder}/${name}`);
      if (text === undefined) return [];
      const texts = text.match(found) ?? [];
      if (texts.length === 0)
        files.faultAt(`${folder}/${name}`, 1, (words) =>
          words.files.textExpected(letter === 'r' ? words.textKinds.list : words.textKinds.card),
        );
      return texts;
    });
}

/** What else stands there might be secret, such as an organiser's file or a private key: nobody may pack that by mistake. */
function namesIn(files: CourseFiles, folder: string, endings: readonly string[]): readonly string[] {
  const inside = files.names.filter((name) => name.startsWith(`${folder}/`));
  // A folder in it is told by its own name.
  const all = new Set(inside.map((name) => name.split('/')[1] ?? ''));
  const names = [...all].filter((name) => !name.startsWith('.'));
  const [ours, others] = [true, false].map((wanted) =>
    names.filter((name) => endings.some((ending) => name.endsWith(ending)) === wanted),
  );
  const told = new Set(files.faults.map(({ file }) => file));
  for (const name of (others ?? []).filter((other) => !told.has(`${folder}/${other}`))) {
    files.faultAt(`${folder}/${name}`, 1, (words) => words.files.onlyEndings(endings));
  }
  return (ours ?? []).sort();
}

function isKey({ x, y }: IssuerFile['key']): boolean {
  try {
    p256.Point.fromBytes(
      Uint8Array.of(4, ...(fromBase64url(x) ?? []), ...(fromBase64url(y) ?? [])),
    ).assertValidity();
    return true;
  } catch {
    return false;
  }
}
