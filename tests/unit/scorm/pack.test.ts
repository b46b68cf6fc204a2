import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packSite, type BuiltSite } from '../../../scorm/pack.ts';
import { PackError } from '../../../scorm/pack-error.ts';
import { schemaFaults, schemasFolder } from './schema-faults.ts';

const courseFiles = ['assets/course.js', 'assets/style.css', 'fonts/proef.woff2', 'index.html'];

describe.each(['scorm12', 'scorm2004'] as const)('the package of %s', (standard) => {
  it('has the course, the manifest and the schemas, and nothing else', async () => {
    const files = await packed(standard);
    const schemas = readdirSync(join(schemasFolder, standard));
    expect(Object.keys(files).sort()).toEqual([...courseFiles, ...schemas, 'imsmanifest.xml'].sort());
  });

  it('has the manifest in the root, valid, with every course file', async () => {
    const manifest = text((await packed(standard))['imsmanifest.xml']);
    expect(await schemaFaults(standard, manifest)).toEqual([]);
    const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map((match) => match[1]);
    expect(listed).toEqual(courseFiles);
    expect(manifest).toContain(`identifier="proefcursus-${standard}"`);
  });

  it('carries the schemas byte for byte', async () => {
    const files = await packed(standard);
    for (const schema of readdirSync(join(schemasFolder, standard))) {
      expect(Buffer.from(files[schema] ?? [])).toEqual(readFileSync(join(schemasFolder, standard, schema)));
    }
  });

  it('tells the start page which standard it speaks, and changes nothing else', async () => {
    const { site } = setup();
    const page = readFileSync(join(site.folder, 'index.html'), 'utf8');
    expect(text((await packed(standard))['index.html'])).toBe(
      page.replace('content="none"', `content="${standard}"`),
    );
  });
});

it('makes both packages, tells what it made, and makes the same bytes again', async () => {
  const first = setup();
  const second = setup();
  const zips = await packSite(first.site, first.options);
  const again = await packSite(second.site, second.options);
  expect(zips.map((zip) => zip.standard)).toEqual(['scorm12', 'scorm2004']);
  expect(readdirSync(first.options.outFolder).sort()).toEqual([
    'preventie-in-de-buurt-scorm12.zip',
    'preventie-in-de-buurt-scorm2004.zip',
  ]);
  for (const [at, zip] of zips.entries()) {
    const bytes = readFileSync(zip.path);
    expect(zip.bytes).toBe(bytes.length);
    expect(zip.files).toBe(Object.keys(unzipSync(bytes)).length);
    expect(bytes.equals(readFileSync(again[at]?.path ?? ''))).toBe(true);
  }
});

describe('what cannot be packed', () => {
  it('is a start page without the marker of the standard', async () => {
    const { site, options } = setup();
    writeFileSync(join(site.folder, 'index.html'), '<!doctype html>');
    await expect(packSite(site, options)).rejects.toThrow(
      new PackError(
        'The start page must have the line <meta name="scorm-standard" content="none" /> exactly once, but it is there 0 times; put it in the head of src/index.html.',
      ),
    );
  });

  it.each([
    {
      name: 'two files of one name',
      file: 'fonts/course.js',
      message: /"assets\/course.js" and "fonts\/course.js"/,
    },
    { name: 'a file that hides the manifest', file: 'assets/imsmanifest.xml', message: /rename one of them/ },
    { name: 'a file that hides a schema', file: 'fonts/imsss_v1p0.xsd', message: /rename one of them/ },
    { name: 'a file name with a space', file: 'fonts/een twee.txt', message: /rename it/ },
    { name: 'web assembly', file: 'assets/a.wasm', message: /wrong type/ },
  ])('is a site with $name', async ({ file, message }) => {
    const { site, options } = setup();
    writeFileSync(join(site.folder, file), '');
    await expect(packSite(site, options)).rejects.toThrow(message);
    await expect(packSite(site, options)).rejects.toBeInstanceOf(PackError);
  });

  it('is a site that loads from another host', async () => {
    const { site, options } = setup();
    writeFileSync(join(site.folder, 'assets/style.css'), '@import "https://fonts.example.org/a.css";');
    await expect(packSite(site, options)).rejects.toThrow(/loads https:\/\/fonts\.example\.org\/a\.css/);
  });

  it('is a course id that is not an XML name', async () => {
    const { site, options } = setup();
    await expect(packSite({ ...site, course: { ...site.course, id: '1e cursus' } }, options)).rejects.toThrow(
      /course\.yaml/,
    );
  });

  it('is a folder that was never built', async () => {
    const { site, options } = setup();
    await expect(packSite({ ...site, folder: join(site.folder, 'gone') }, options)).rejects.toThrow(
      /npm run build/,
    );
  });
});

async function packed(standard: 'scorm12' | 'scorm2004'): Promise<Record<string, Uint8Array>> {
  const { site, options } = setup();
  const [zip] = await packSite(site, { ...options, standards: [standard] });
  return unzipSync(readFileSync(zip?.path ?? ''));
}

/** A copy of the tiny site, free to spoil, and an empty folder for the packages. */
function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const site: BuiltSite = {
    folder: join(folder, 'site'),
    course: {
      id: 'proefcursus',
      version: '2026.1',
      languages: ['nl', 'en'],
      title: { nl: 'Çağla & <Öztürk>', en: 'Çağla & <Öztürk>' },
      description: { nl: 'Een proef', en: 'A trial' },
      keywords: { nl: ['proef'], en: ['trial'] },
    },
  };
  cpSync(join(import.meta.dirname, '../../fixtures/site'), site.folder, { recursive: true });
  return { site, options: { outFolder: join(folder, 'dist'), progress: () => undefined } };
}

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
