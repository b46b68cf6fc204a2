import { Script } from 'node:vm';
import { build, type Plugin, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
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
