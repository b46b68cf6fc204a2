import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folderOnDisk } from '../../../src/on-disk/folder-on-disk.ts';
import { courseFileName, courseFileOf, readCourseFile, versionOf } from '../../../src/packing/course-file.ts';
import { CourseFileRefused } from '../../../src/packing/course-file-refused.ts';
import { realCourse } from '../../fixtures/course-copy.ts';

const small = { 'course.yaml': strToU8('id: proef\n'), 'tips/tips.yaml': strToU8('sections: []\n') };

describe('a course as one file', () => {
  it('comes back as it was, byte for byte', async () => {
    const files = filesOf(realCourse);
    const back = await readCourseFile(courseFileOf(files));
    expect([...back.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [path, bytes] of files) expect(Buffer.compare(bytes, back.get(path)!)).toBe(0);
  });

  it('has the same bytes in another order, and without what a computer adds', () => {
    const one = courseFileOf(new Map(Object.entries(small)));
    const other = courseFileOf(
      new Map([
        ...Object.entries(small).reverse(),
        ['.DS_Store', strToU8('x')],
        ['tips/Thumbs.db', strToU8('x')],
      ]),
    );
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('is called after its version', () => {
    expect(versionOf(filesOf(realCourse))).toMatch(/^20\d\d\.\d+$/);
    expect(versionOf(new Map([['course.yaml', strToU8('id: x\nversion: 2026.10 # nieuw\n')]]))).toBe(
      '2026.10',
    );
    expect(courseFileName('2026.1')).toBe('cursus-2026.1.pidbcursus');
    expect(courseFileName('2026.1 / wijk')).toBe('cursus-2026.1-wijk.pidbcursus');
  });
});

describe('a file that somebody chose', () => {
  it.each([
    { name: 'with the folder around it', files: under('cursus/', small) },
    { name: 'with two folders around it', files: under('mijn map/cursus/', small) },
    {
      name: 'as a Mac makes it',
      files: {
        ...under('cursus/', small),
        '__MACOSX/cursus/._course.yaml': strToU8('x'),
        'cursus/.DS_Store': strToU8('x'),
      },
    },
    {
      name: 'as an old Windows makes it',
      files: under('cursus\\', {
        'course.yaml': small['course.yaml'],
        'tips\\tips.yaml': small['tips/tips.yaml'],
      }),
    },
  ])('is read $name', async ({ files }) => {
    expect([...(await readCourseFile(zipSync(files))).keys()].sort()).toEqual(Object.keys(small).sort());
  });

  it.each([
    { name: 'a Word file that is no zip', bytes: strToU8('geen zip'), key: 'courseFile.noZip' },
    { name: 'nothing at all', bytes: new Uint8Array(), key: 'courseFile.noZip' },
    { name: 'half a zip', bytes: zipSync(small).slice(0, -30), key: 'courseFile.damaged' },
    { name: 'a zip with another letter in it', bytes: spoilt(), key: 'courseFile.damaged' },
    {
      name: 'a zip without a course',
      bytes: zipSync({ 'brief.txt': strToU8('hallo') }),
      key: 'courseFile.noCourse',
    },
    { name: 'a package', bytes: zipSync({ 'imsmanifest.xml': strToU8('x') }), key: 'courseFile.isPackage' },
    {
      name: 'two courses',
      bytes: zipSync({ ...under('een/', small), ...under('twee/', small) }),
      key: 'courseFile.twoCourses',
    },
    {
      name: 'a newer course',
      bytes: zipSync({ 'course.yaml': strToU8('schema: 2 # nieuw\nid: proef\n') }),
      key: 'courseFile.newer',
    },
    {
      name: 'a way out of the folder',
      bytes: zipSync({ ...small, '../../weg.txt': strToU8('x') }),
      key: 'courseFile.strangePath',
    },
    {
      name: 'a way from the root',
      bytes: zipSync({ ...small, '/etc/weg.txt': strToU8('x') }),
      key: 'courseFile.strangePath',
    },
    {
      name: 'a file among the keys that may be secret',
      bytes: zipSync({ ...small, 'issuers/nhg.pidbkey': strToU8('x') }),
      key: 'courseFile.secret',
    },
    {
      name: 'a private key',
      bytes: zipSync({ ...small, 'notes.txt': strToU8('-----BEGIN PRIVATE KEY-----') }),
      key: 'courseFile.secret',
    },
    { name: 'a bomb', bytes: bomb(), key: 'courseFile.tooBig' },
  ])('is refused when it is $name', async ({ bytes, key }) => {
    const refusal = await readCourseFile(bytes).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CourseFileRefused);
    expect((refusal as CourseFileRefused).key).toBe(key);
  });

  it('is not made of a course with a secret in it', () => {
    const files = new Map([...Object.entries(small), ['sessions/geheim.json', strToU8('{}')]]);
    expect(() => courseFileOf(files)).toThrow(CourseFileRefused);
  });
});

function under(folder: string, files: Zippable): Zippable {
  return Object.fromEntries(Object.entries(files).map(([path, contents]) => [folder + path, contents]));
}

/** Stored, so that only the check sum can tell it. */
function spoilt(): Uint8Array {
  const bytes = zipSync(small, { level: 0 });
  const at = Buffer.from(bytes).indexOf('proef');
  bytes[at] = 0x71;
  return bytes;
}

/** It says of a file that it is half a gigabyte. */
function bomb(): Uint8Array {
  const bytes = zipSync(small);
  const directory = Buffer.from(bytes).indexOf('PK\u0001\u0002');
  new DataView(bytes.buffer).setUint32(directory + 24, 500_000_000, true);
  return bytes;
}

function filesOf(path: string): ReadonlyMap<string, Uint8Array> {
  const folder = folderOnDisk(path);
  return new Map(folder.list().map((file) => [file, folder.read(file)!]));
}
