import { describe, expect, it } from 'vitest';
import { build, type Rolldown } from 'vite';
import { chunkGroups } from '../../../build/chunks.ts';
import { handOn, takeOver } from '../../../build/handed-on.ts';
import { startInPage } from '../../../build/start-in-page.ts';

const page = [
  `<meta content="default-src 'none'; script-src 'self'; style-src 'self'">`,
  '<script src="./opening.js" async></script>',
  '<script type="module" src="./start-1.js"></script>',
  '<body><h1>Cursus</h1></body>',
].join('');

describe('a script that nothing can import from', () => {
  const other = [{ file: 'start-1.js', name: 'handed' }];

  it('hands on its exports under a name, and others take them from there', () => {
    expect(handOn('const a=1,b=2;export{a as x,b as $};', 'handed')).toBe(
      'const a=1,b=2;globalThis.handed={x:a,$:b};',
    );
    expect(takeOver('import{x as y,$ as z}from"../start-1.js";import"./other.js";f(y,z);', other)).toBe(
      'const{x:y,$:z}=globalThis.handed;import"./other.js";f(y,z);',
    );
    expect(takeOver('import"./start-1.js";f();', other)).toBe('f();');
  });

  it('may give a value once more while it begins, and not later', () => {
    expect(handOn('let a=1;a=dress(a);export{a as x};', 'handed')).toContain('{x:a}');
    // A name within a function is another one.
    expect(handOn('let a=1;const f=a=>{a=2};export{a as x};', 'handed')).toContain('{x:a}');
    expect(() => handOn('let a=1;const f=()=>{a=2};export{a as x};', 'handed')).toThrow('a changes later');
    expect(() => handOn('let a=1;class A{static f(){a++}}export{a as x};', 'handed')).toThrow(
      'a changes later',
    );
  });

  it.each(['export default 1;', 'export*from"./a.js";', 'export{a}from"./a.js";', 'export const a=1;'])(
    'has no exports but a list of names: %s',
    (code) => {
      expect(() => handOn(code, 'handed')).toThrow('cannot be handed on');
    },
  );

  it.each([
    'import*as s from"./start-1.js";f(s);',
    'const f=()=>import("./start-1.js");',
    'export{a}from"./start-1.js";',
  ])('is asked for by nothing: %s', (code) => {
    expect(() => takeOver(code, other)).toThrow(/asks for/);
  });
});

it('a built course asks for its start never, and has one copy of what is shared', async () => {
  const modules: Readonly<Record<string, string>> = {
    '/start.js': `import { shared } from '/shared.js'; shared.push('start'); window.later = () => import('/later.js');`,
    '/shared.js': 'export const shared = []; window.copies = (window.copies ?? 0) + 1;',
    '/later.js': `import { shared } from '/shared.js'; export const found = () => shared; export default (await import('/last.js')).list;`,
    '/last.js': `import { shared } from '/shared.js'; import * as all from '/shared.js'; export const list = shared; export const names = () => all;`,
  };
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    base: './',
    root: import.meta.dirname,
    publicDir: false,
    plugins: [
      {
        name: 'texts',
        resolveId: (id) => (id in modules || id.endsWith('/index.html') ? id : undefined),
        load: (id) => (id.endsWith('/index.html') ? page.replace('./start-1.js', '/start.js') : modules[id]),
      },
      {
        name: 'no-crossorigin',
        transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll(' crossorigin', '') },
      },
      startInPage(),
    ],
    build: {
      write: false,
      target: 'es2023',
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      rolldownOptions: {
        input: `${import.meta.dirname}/index.html`,
        output: { codeSplitting: { groups: chunkGroups } },
      },
    },
  })) as Rolldown.RolldownOutput;
  const files = new Map(
    made.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
  const [html] = [...files].filter(([name]) => name.endsWith('.html'));
  const scripts = [...files].filter(([name]) => name.endsWith('.js'));
  expect(html?.[1]).toContain('<script type="module" src="./start.js"></script>');
  const start = scripts.filter(([name]) => name === 'start.js');
  expect(start[0]?.[1]).toContain('globalThis.preventieInDeBuurtStart=');
  for (const [, code] of scripts) expect(code).not.toMatch(/(start|index|runtime)(-[\w-]+)?\.js/);
  expect(scripts.filter(([, code]) => code.includes('copies'))).toHaveLength(1);
});
