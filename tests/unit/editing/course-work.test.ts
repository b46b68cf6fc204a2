import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { deflateSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packedSmall } from '../../../scorm/package/deflate.ts';
import { writeFolder } from '../../../scorm/package/folder.ts';
import { packSite, readSchemas } from '../../../scorm/package/pack.ts';
import { courseWorkHere } from '../../../src/editing/course-work-here.ts';
import type { CourseBytes } from '../../../src/editing/course-work.ts';
import { newestOnly } from '../../../src/editing/newest-only.ts';
import { workAnswers } from '../../../src/editing/work-answers.ts';
import type { WorkAsked, WorkDone } from '../../../src/editing/work-messages.ts';
import { workerWork, type WorkPort } from '../../../src/editing/worker-work.ts';
import { checkOnDisk, givenByCode } from '../../../src/on-disk/check-on-disk.ts';
import { folderOnDisk } from '../../../src/on-disk/folder-on-disk.ts';
import { deflateSmall } from '../../../src/packing/deflate-small.ts';
import { kitFile } from '../../../src/packing/engine-file.ts';
import { filledEngine } from '../../../src/packing/fill-engine.ts';
import { PackRefused } from '../../../src/packing/pack-refused.ts';
import { standards } from '../../../src/packing/standards.ts';
import { smallCourse } from '../../fixtures/course-copy.ts';
import { smallEngine } from '../../fixtures/small-engine.ts';

const course = filesOf(smallCourse);
const broken: CourseBytes = new Map([...course, ['privacy.en.md', bytesOf('# Privacy\n\n<b>Bold</b>\n')]]);
const deflate = (contents: Uint8Array) => deflateSync(contents);

describe.each([
  { where: 'in the page', open: () => Promise.resolve(courseWorkHere(givenByCode(), deflate)) },
  { where: 'in a worker', open: () => workerWork(workerHere(), givenByCode()) },
])('the work, done $where', ({ open }) => {
  it('finds nothing wrong with a sound course, and has its texts', async () => {
    const work = await open();
    expect(await work.check(course)).toEqual({ faults: [], remarks: [] });
    expect((await work.texts(course))?.files.size).toBeGreaterThan(3);
  });

  it('names a fault with its field and its language, and has no texts', async () => {
    const work = await open();
    const { faults } = await work.check(broken);
    expect(faults).toMatchObject([
      { file: 'privacy.en.md', place: { file: 'privacy.en.md', path: [] }, language: 'en' },
    ]);
    expect(await work.texts(broken)).toBeUndefined();
    // What was mended is sent too.
    expect((await work.check(course)).faults).toEqual([]);
  });

  it('packs no course with a fault', async () => {
    const work = await open();
    const refusal = await work.pack(broken, new Uint8Array(), { standards }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PackRefused);
    expect(refusal).toMatchObject({ key: 'notPacked.faults', values: { count: 1 } });
  });
});

it.each([{ known: false }, { known: true }])(
  'packs byte for byte what the command line packs (texts packed before: $known)',
  async ({ known }) => {
    const folder = mkdtempSync(join(tmpdir(), 'work-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const checked = checkOnDisk(smallCourse);
    const site = filledEngine(smallEngine, checked, folderOnDisk(smallCourse));
    await writeFolder(join(folder, 'site'), site);
    const ours = await packSite(
      { folder: join(folder, 'site'), ...checked },
      { outFolder: join(folder, 'dist'), progress: () => undefined },
    );
    const kit = { engine: smallEngine, schemas: await readSchemas() };
    const engine = await kitFile(kit, known ? [...site.values()] : [], packedSmall);
    let packedAnew = 0;
    const work = courseWorkHere(givenByCode(), (contents) => {
      packedAnew += 1;
      return deflateSmall(contents);
    });
    const packed = await work.pack(course, engine, { standards });
    expect(packed.map(({ name }) => name)).toEqual(ours.map(({ path }) => basename(path)));
    for (const [at, { bytes, files }] of packed.entries()) {
      expect(files).toBe(ours[at]?.files);
      expect(Buffer.compare(bytes, readFileSync(ours[at]!.path))).toBe(0);
    }
    // The two pages, the trust and the manifest, for each standard; what is in both is there once more.
    expect(packedAnew <= 8).toBe(known);
  },
);

it('does of what waits only the newest', async () => {
  const did: number[] = [];
  const act = newestOnly(async (given: number) => {
    await Promise.resolve();
    did.push(given);
    return given;
  });
  const first = act(1);
  await Promise.resolve();
  expect(await Promise.all([first, act(2), act(3), act(4)])).toEqual([1, 4, 4, 4]);
  expect(did).toEqual([1, 4]);
  expect(await act(5)).toBe(5);
});

/** What is posted is copied, as a browser does. */
function workerHere(): WorkPort {
  const answer = workAnswers(deflate);
  let heard: (event: { readonly data: WorkDone }) => void = () => undefined;
  return {
    postMessage: (asked: WorkAsked) => {
      void answer(structuredClone(asked)).then((done) => {
        heard({ data: structuredClone(done) });
      });
    },
    addEventListener: (type: string, listener: (event: never) => void) => {
      if (type === 'message') heard = listener as typeof heard;
    },
  };
}

function filesOf(path: string): CourseBytes {
  const folder = folderOnDisk(path);
  return new Map(folder.list().map((file) => [file, folder.read(file)!]));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
