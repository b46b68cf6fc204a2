import { Script } from 'node:vm';
import { build, type Plugin, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { chunkName, textFile } from '../../../build/chunks.ts';
import { leanPdfkit } from '../../../build/lean-pdfkit.ts';
import { openingScript } from '../../../build/opening-script.ts';

/** Builds one module out of texts, and gives every file that comes of it. */
async function built(
  modules: Readonly<Record<string, string>>,
  plugin: Plugin,
): Promise<Map<string, string>> {
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      plugin,
      {
        name: 'texts',
        resolveId: (id) => (id in modules ? id : undefined),
        load: (id) => modules[id.replace(/\?.*/, '')],
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: Object.keys(modules).slice(0, 1) } },
  })) as Rolldown.RolldownOutput;
  return new Map(
    result.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}

describe('what comes with a certificate', () => {
  it('has no parts that a certificate does not use, and names its colour profile without an address', async () => {
    const entry = '/node_modules/pdfkit/entry.js';
    const files = await built(
      {
        [entry]:
          "import unused from 'png-js'; import Lines from 'linebreak'; import { cbc } from '@noble/ciphers/aes'; import { zlibSync } from 'fflate'; console.log([unused, Lines, cbc], zlibSync, new URL('./colour.icc', import.meta.url).href);",
      },
      leanPdfkit(),
    );
    const [code = ''] = files.values();
    expect(code).toContain('"./colour.icc"');
    expect(code).not.toContain('import.meta');
    expect(code).toContain('function adler32');
    expect(code).not.toContain('function zlibSync(data, opts)');
    expect(code.match(/void 0/g)).toHaveLength(3);
  });
});

describe('the script that stands by', () => {
  it('is a classic script: short, and whole in itself', async () => {
    const code = (await built({ entry: 'console.log(1);' }, openingScript())).get('opening.js') ?? '';
    expect(code).toContain('document.currentScript');
    expect(code).not.toContain('import ');
    expect(code.split('\n').length).toBeLessThan(3);
    expect(() => new Script(code)).not.toThrow();
  });
});

describe('the name of a chunk', () => {
  it('is that of its step and language, or that of its module', () => {
    expect(chunkName('\0course:content/les-1/nl.js', 'nl')).toBe('les-1.nl');
    expect(chunkName('\0course:words/notice/en.js', 'en')).toBe('notice.en');
    expect(chunkName('/src/looking-back.ts', 'looking-back')).toBe('looking-back');
    expect(chunkName(undefined, 'codes')).toBe('codes');
  });
});

describe('the file of a text', () => {
  const fileOf = (name: string, kind?: string) => textFile(`\0course:${name}.js`, () => kind);

  it('is its own in Dutch, so that no lesson waits for another one', () => {
    expect(fileOf('content/les-1/nl', 'lesson')).toBeNull();
    expect(fileOf('content/tips/nl', 'reading')).toBeNull();
    expect(fileOf('words/needed/nl')).toBe('around-home.nl');
  });

  it('is that of the desk for the card of the day, which speaks with its words', () => {
    expect(fileOf('words/evening/nl')).toBe(fileOf('words/attendance/nl'));
    expect(fileOf('words/evening/nl')).toBe('attendance.nl');
  });

  it('is shared by pages, by small words, and in English by its kind', () => {
    expect(fileOf('content/bronnen/nl', 'sources')).toBe('pages.nl');
    expect(fileOf('words/closing.out/nl')).toBe('with-closing.nl');
    expect(fileOf('content/accreditatie/nl', 'closing')).toBe('with-closing.nl');
    expect(fileOf('content/mijn-wijk/nl', 'mijn-wijk')).toBe('evening.nl');
    expect(fileOf('content/reflectie/nl', 'reflection')).toBe('looking-back.nl');
    expect(fileOf('words/needed/en')).toBe('around-home.en');
    expect(fileOf('content/les-1/en', 'lesson')).toBe('lessons.en');
    expect(fileOf('content/tips/en', 'reading')).toBe('readings.en');
    expect(fileOf('content/werksessie/en', 'werksessie')).toBe('steps.en');
  });

  it('is none for what is no text of the course, and the start has its own', () => {
    expect(textFile('/src/learner.ts', () => undefined)).toBeNull();
    expect(fileOf('words/start/nl')).toBeNull();
  });
});
