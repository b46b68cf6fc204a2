import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packRoom, packSite, packVerification, type BuiltSite } from '../../../scorm/package/pack.ts';
import { PackError } from '../../../scorm/package/pack-error.ts';
import { trustScript } from '../../../src/packing/trust-script.ts';
import { nobodyTrusted } from '../../../src/attendance/nobody-trusted.ts';
import type { Issuer, Trust } from '../../../src/attendance/trust.ts';
import { schemaFaults, schemasFolder } from './schema-faults.ts';

/** Of a course that trusts nobody. */
const trustFile = 'trust-ecef536e42.js';
const courseFiles = ['assets/course.js', 'assets/style.css', 'fonts/proef.woff2', 'index.html', trustFile];

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

  it('tells the self-test the same, and lists it', async () => {
    const { site, options } = setup();
    const page = readFileSync(join(site.folder, 'index.html'), 'utf8');
    writeFileSync(join(site.folder, 'zelftest.html'), page);
    const [zip] = await packSite(site, { ...options, standards: [standard] });
    const files = unzipSync(readFileSync(zip!.path));
    expect(text(files['zelftest.html'])).toBe(text(files['index.html']));
    expect(text(files['zelftest.html'])).not.toBe(page);
    expect(text(files['imsmanifest.xml'])).toContain('<file href="zelftest.html"');
  });

  it('tells the start page which standard it speaks and where its trust stands, and changes nothing else', async () => {
    const { site } = setup();
    const page = readFileSync(join(site.folder, 'index.html'), 'utf8');
    expect(text((await packed(standard))['index.html'])).toBe(
      page
        .replace('"scorm-standard" content="none"', `"scorm-standard" content="${standard}"`)
        .replace('"trust" content="none"', `"trust" content="./${trustFile}"`),
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

describe('whom a package trusts', () => {
  it('stands in a script of its own, of which nothing but what is public is told', async () => {
    const { site, options } = setup();
    const leaky = { ...nhg, key: { ...nhg.key, d: 'geheim' }, passphrase: 'geheim' };
    const trust: Trust = { ...nobodyTrusted, issuers: [leaky], sessions: ['pidb.s.AAAA'] };
    const [zip] = await packSite({ ...site, trust }, options);
    const files = unzipSync(readFileSync(zip?.path ?? ''));
    const name = Object.keys(files).find((path) => path.startsWith('trust-')) ?? '';
    expect(run(text(files[name]))).toEqual({ ...nobodyTrusted, issuers: [nhg], sessions: ['pidb.s.AAAA'] });
    expect(text(files['imsmanifest.xml'])).toContain(`<file href="${name}"`);
    expect(text(files['index.html'])).toContain(`content="./${name}"`);
  });

  it('has another file name when it is another, so that no browser keeps an old one', async () => {
    const names = await Promise.all(
      [nobodyTrusted, { ...nobodyTrusted, sessions: ['pidb.s.AAAA'] }].map(async (trust) => {
        const { site, options } = setup();
        const [zip] = await packSite({ ...site, trust }, options);
        return Object.keys(unzipSync(readFileSync(zip?.path ?? ''))).find((path) =>
          path.startsWith('trust-'),
        );
      }),
    );
    expect(names[0]).not.toBe(names[1]);
  });

  it('cannot break out of its script, whatever an issuer calls itself', () => {
    const name = '</script><script>alert(1)</script><!-- \u2028\u2029 "\\';
    const { contents } = trustScript({ ...nobodyTrusted, issuers: [{ ...nhg, name }] });
    expect(text(contents)).not.toMatch(/[<>\u2028\u2029]/);
    expect(run(text(contents)).issuers[0]?.name).toBe(name);
  });
});

describe('a demonstration issuer', () => {
  const trying: Issuer = { ...nhg, name: 'Proefuitgever', demonstration: true };

  it('among the issuers of the course stops the packing', async () => {
    const { site, options } = setup();
    const trust = { ...nobodyTrusted, issuers: [nhg, trying] };
    await expect(packSite({ ...site, trust }, options)).rejects.toThrow(
      /De uitgever “Proefuitgever” .* alleen voor een proef.*--demonstration/,
    );
    expect(existsSync(options.outFolder)).toBe(false);
  });

  it('makes packages that say in their name, title and identifier that they are a trial', async () => {
    const { site, options } = setup();
    const demonstration = { issuers: [trying], sessions: ['pidb.s.AAAA'] };
    const zips = await packSite(site, { ...options, demonstration });
    expect(zips.map(({ path }) => basename(path))).toEqual([
      'preventie-in-de-buurt-scorm12-PROEF.zip',
      'preventie-in-de-buurt-scorm2004-PROEF.zip',
    ]);
    for (const { path, standard } of zips) {
      const manifest = text(unzipSync(readFileSync(path))['imsmanifest.xml']);
      expect(await schemaFaults(standard, manifest)).toEqual([]);
      expect(manifest).toContain('&lt;Öztürk&gt; (PROEF)');
      expect(manifest).toContain(`identifier="proefcursus-${standard}-proef"`);
    }
  });
});

it('a local variant has its name in the title, and is the same course to an LMS', async () => {
  const { site, options } = setup();
  const course = { ...site.course, variant: { base: '2026.1', name: 'Zuid & Co' } };
  const [national] = await packSite(site, options);
  const manifestOf = (path: string) => text(unzipSync(readFileSync(path))['imsmanifest.xml']);
  const identifier = /<manifest [^>]*identifier="[^"]+"/;
  const before = identifier.exec(manifestOf(national!.path))?.[0];
  for (const { path, standard } of await packSite({ ...site, course }, options)) {
    const manifest = manifestOf(path);
    expect(manifest).toContain(' · Zuid &amp; Co');
    expect(await schemaFaults(standard, manifest)).toEqual([]);
    if (standard === 'scorm12') expect(identifier.exec(manifest)?.[0]).toBe(before);
  }
  expect(before).toBeDefined();
});

describe('the page on which certificates are checked', () => {
  it('is written with its trust, and anew each time', async () => {
    const { site, options } = setup();
    const verification = site.folder;
    const folder = await packVerification({ ...site, verification }, options);
    expect(folder).toBe(join(options.outFolder, 'controle'));
    writeFileSync(join(folder, 'trust-0000000000.js'), '');
    await packVerification({ ...site, verification }, options);
    expect(readdirSync(folder).sort()).toEqual(['assets', 'fonts', 'index.html', trustFile]);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(`content="./${trustFile}"`);
  });

  it('of a trial stands apart', async () => {
    const { site, options } = setup();
    const demonstration = { issuers: [], sessions: [] };
    const folder = await packVerification(
      { ...site, verification: site.folder },
      { ...options, demonstration },
    );
    expect(basename(folder)).toBe('controle-PROEF');
  });
});

describe("the organiser's page", () => {
  it('is written as a folder and as a zip of that folder, the same bytes each time', async () => {
    const { site, options } = setup();
    const folder = await packRoom({ ...site, room: site.folder }, options);
    expect(folder).toBe(join(options.outFolder, 'zaal'));
    const first = readFileSync(`${folder}.zip`);
    await packRoom({ ...site, room: site.folder }, options);
    expect(readFileSync(`${folder}.zip`).equals(first)).toBe(true);
    const files = unzipSync(first);
    expect(Object.keys(files).sort()).toEqual(courseFiles.map((file) => `zaal/${file}`).sort());
    expect(text(files['zaal/index.html'])).toBe(readFileSync(join(folder, 'index.html'), 'utf8'));
    expect(text(files['zaal/index.html'])).toContain(`content="./${trustFile}"`);
  });

  it('of a trial stands apart', async () => {
    const { site, options } = setup();
    const demonstration = { issuers: [], sessions: [] };
    const folder = await packRoom({ ...site, room: site.folder }, { ...options, demonstration });
    expect(basename(folder)).toBe('zaal-PROEF');
    expect(existsSync(`${folder}.zip`)).toBe(true);
  });

  it.each(['zaal.html', 'kantoor.html', 'redactie.html', 'voorbeeld.html'])(
    'can send nothing, whatever happens in it: %s',
    (page) => {
      const [, policy = ''] = /content="(default-src[^"]*)"/.exec(readFileSync(page, 'utf8')) ?? [];
      const allowed: Record<string, string> = Object.fromEntries(
        policy
          .split('; ')
          .map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1).join(' ')] as const),
      );
      expect(allowed).toMatchObject({
        'default-src': "'none'",
        'connect-src': "'none'",
        'form-action': "'none'",
        // It packs with a library in WebAssembly, which may do no more than compute.
        'script-src': page === 'redactie.html' ? "'self' 'wasm-unsafe-eval'" : "'self'",
      });
      expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/https?:|\*|unsafe/);
    },
  );
});

describe('what cannot be packed', () => {
  it('is a start page without the marker of the trust', async () => {
    const { site, options } = setup();
    const page = join(site.folder, 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('name="trust"', 'name="other"'));
    await expect(packSite(site, options)).rejects.toThrow(
      /precies één keer de regel <meta name="trust" content="none" \/>/,
    );
  });

  it.each([
    { name: 'PEM', secret: '-----BEGIN EC PRIVATE KEY-----' },
    { name: 'a JSON Web Key', secret: `{"kty":"EC","d": "${'aB3-_'.repeat(9)}"}` },
  ])('is a site with a private key as $name', async ({ secret }) => {
    const { site, options } = setup();
    writeFileSync(join(site.folder, 'assets/notes.txt'), secret);
    await expect(packSite(site, options)).rejects.toThrow(/“assets\/notes.txt” staat een geheime sleutel/);
  });

  it('is a start page without the marker of the standard', async () => {
    const { site, options } = setup();
    writeFileSync(join(site.folder, 'index.html'), '<!doctype html>');
    await expect(packSite(site, options)).rejects.toThrow(
      new PackError(
        'In de pagina index.html hoort precies één keer de regel <meta name="scorm-standard" content="none" />. Zij staat er nu 0 keer. Zet haar één keer in de head van de pagina.',
      ),
    );
  });

  it.each([
    {
      name: 'two files of one name',
      file: 'fonts/course.js',
      message: /“assets\/course.js” en “fonts\/course.js”/,
    },
    { name: 'a file that hides the manifest', file: 'assets/imsmanifest.xml', message: /dezelfde naam/ },
    { name: 'a file that hides a schema', file: 'fonts/imsss_v1p0.xsd', message: /dezelfde naam/ },
    { name: 'a file name with a space', file: 'fonts/een twee.txt', message: /een andere naam/ },
    { name: 'web assembly', file: 'assets/a.wasm', message: /verkeerd doorgeven/ },
  ])('is a site with $name', async ({ file, message }) => {
    const { site, options } = setup();
    writeFileSync(join(site.folder, file), '');
    await expect(packSite(site, options)).rejects.toThrow(message);
    await expect(packSite(site, options)).rejects.toBeInstanceOf(PackError);
  });

  it('is a site that loads from another host', async () => {
    const { site, options } = setup();
    writeFileSync(join(site.folder, 'assets/style.css'), '@import "https://fonts.example.org/a.css";');
    await expect(packSite(site, options)).rejects.toThrow(/laadt https:\/\/fonts\.example\.org\/a\.css/);
  });

  it('is a course id that is not an XML name', async () => {
    const { site, options } = setup();
    await expect(packSite({ ...site, course: { ...site.course, id: '1e cursus' } }, options)).rejects.toThrow(
      /course\.yaml/,
    );
  });

  it.each([
    { language: 'nl', told: /^De gebouwde cursus in .*gone kan niet worden gelezen\. .*npm run package/ },
    { language: 'en', told: /^The built course in .*gone cannot be read\. .*npm run package/ },
  ] as const)('is a folder that was never built, told in $language', async ({ language, told }) => {
    const { site, options } = setup();
    const gone = { ...site, folder: join(site.folder, 'gone') };
    await expect(packSite(gone, { ...options, language })).rejects.toThrow(told);
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
    trust: nobodyTrusted,
    course: {
      id: 'proefcursus',
      version: '2026.1',
      languages: ['nl', 'en'],
      title: { nl: 'Çağla & <Öztürk>', en: 'Çağla & <Öztürk>' },
      description: { nl: 'Een proef', en: 'A trial' },
      keywords: { nl: ['proef'], en: ['trial'] },
      films: [],
    },
  };
  cpSync(join(import.meta.dirname, '../../fixtures/site'), site.folder, { recursive: true });
  return { site, options: { outFolder: join(folder, 'dist'), progress: () => undefined } };
}

/** What a script leaves behind. */
function run(script: string): Trust {
  const page: { preventieInDeBuurtTrust?: Trust } = {};
  runInNewContext(script, page);
  // Objects of another context have other prototypes.
  return JSON.parse(JSON.stringify(page.preventieInDeBuurtTrust)) as Trust;
}

const nhg: Issuer = {
  keyId: '0123456789abcdef',
  name: 'NHG',
  demonstration: false,
  from: '2026-01-01',
  key: { x: 'x'.repeat(43), y: 'y'.repeat(43) },
};

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
