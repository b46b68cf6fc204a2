import { courseFileOf } from '../../src/packing/course-file.ts';
import type { Engine } from '../../src/packing/engine.ts';
import { kitFile } from '../../src/packing/engine-file.ts';
import { shortHash } from '../../src/packing/hash.ts';
import { PackRefused } from '../../src/packing/pack-refused.ts';
import { packageFiles, type PackageParts } from '../../src/packing/packages.ts';
import { pageScripts, scriptMarker, scriptOf, type PageScript } from '../../src/packing/page-scripts.ts';
import { standards } from '../../src/packing/standards.ts';
import { packedSmall } from './deflate.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const editorPage = 'redactie.html';

/**
 * What the editor's page has beside it: the engine with which it packs and the course to begin with, each in a script that
 * the page names.
 *
 * @param built The pages of the office, as the build left them.
 * @param parts What the packages of this course are made of.
 * @param course The files of the course.
 */
export async function editorFiles(
  built: Files,
  engine: Engine,
  parts: PackageParts,
  course: Files,
): Promise<Files> {
  const scripts = [
    script('engine', await kitFile({ engine, schemas: parts.schemas }, newIn(engine, parts), packedSmall)),
    script('course', courseFileOf(course)),
  ];
  const page = scripts.reduce(
    (text, { kind, name }) => marked(text, kind, name),
    new TextDecoder().decode(built.get(editorPage)),
  );
  return new Map([
    [editorPage, new TextEncoder().encode(page)],
    ...scripts.map(({ name, contents }) => [name, contents] as const),
  ]);
}

/** What the packages have besides the engine: packed once here, so that a course that is hardly changed is packed at once. */
function newIn({ files }: Engine, parts: PackageParts): readonly Uint8Array[] {
  const own = new Set<Uint8Array>([
    ...files.values(),
    ...standards.flatMap((one) => [...parts.schemas[one].values()]),
  ]);
  const known = new Set([...own].map(keyOf));
  const made = standards.flatMap((standard) => [...packageFiles(parts, standard).values()]);
  return [...new Map(made.map((contents) => [keyOf(contents), contents]))].flatMap(([key, contents]) =>
    known.has(key) ? [] : [contents],
  );
}

function keyOf(contents: Uint8Array): string {
  return Buffer.from(contents).toString('latin1');
}

function script(kind: PageScript, bytes: Uint8Array) {
  const text = scriptOf(kind, Buffer.from(bytes).toString('base64'));
  return {
    kind,
    name: `${pageScripts[kind].file}-${shortHash(text)}.js`,
    contents: new TextEncoder().encode(text),
  };
}

function marked(page: string, kind: PageScript, name: string): string {
  const parts = page.split(scriptMarker(kind));
  if (parts.length !== 2) {
    const times = parts.length - 1;
    throw new PackRefused('notPacked.marker', { page: editorPage, marker: scriptMarker(kind), times });
  }
  return parts.join(scriptMarker(kind, `./${name}`));
}
