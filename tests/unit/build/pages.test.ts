import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alsoFromDisk } from '../../../build/also-from-disk.ts';
import { courseSource } from '../../../build/course-source.ts';
import { drawingInPage } from '../../../build/drawing-in-page.ts';
import { startFromFile } from '../../../build/start-from-file.ts';
import { styleInPage } from '../../../build/style-in-page.ts';
import { trustOfDev } from '../../../scorm/package/trust-of-dev.ts';
import { wordsInPage } from '../../../build/words-in-page.ts';
import { asset, pageBy } from './plugin-hooks.ts';
import { loadWords } from '../../fixtures/loaded-course.ts';

describe('the drawing', () => {
  it('stands in the page as it was drawn', async () => {
    const page = await pageBy(drawingInPage(), '<body><!-- wijk.svg --></body>');
    expect(page).toBe(`<body>${readFileSync('src/assets/wijk.svg', 'utf8').trim()}</body>`);
  });
});

describe('the words of a page', () => {
  it('are those of the course, and the help for when it does not open too', async () => {
    const { nl } = loadWords('course');
    const page = await pageBy(
      wordsInPage(courseSource('course')),
      '<h1><!-- words: verify.title --></h1><!-- opening help -->',
    );
    expect(page).toContain(`<h1>${nl['verify.title'] ?? ''}</h1>`);
    expect(page).toContain('id="opening-help"');
    expect(page).toContain(nl['opening.title']);
  });

  it('must be there', async () => {
    await expect(
      pageBy(wordsInPage(courseSource('course')), '<!-- words: verify.nothing -->'),
    ).rejects.toThrow('verify.nothing');
  });
});

describe('the style of a page', () => {
  const page =
    '<meta content="style-src \'self\'"><link rel="stylesheet" crossorigin href="./module/a.css"><script type="module" src="./a.js"></script>';
  const sheet = asset('module/a.css', 'p{background:url(./letter.woff2)}\n');

  it('stands in it, allowed by its hash, with addresses from where the page is', async () => {
    const style = 'p{background:url(./module/letter.woff2)}';
    const hash = createHash('sha256').update(style).digest('base64');
    const made = await pageBy(styleInPage(), page, '/controle.html', [sheet]);
    expect(made).toContain(`<style>${style}</style>`);
    expect(made).toContain(`style-src 'self' 'sha256-${hash}'`);
  });

  it('comes from a file where no script runs, and the script that stands by knows that file', async () => {
    const made = await pageBy(styleInPage(), page, '/controle.html', [sheet]);
    expect(made).toContain('<noscript><link rel="stylesheet" href="./module/a.css"></noscript>');
    expect(made).toContain(
      '<script src="./opening.js" defer data-style="./module/a.css"></script><script type="module"',
    );
  });

  it('may not be missing', async () => {
    await expect(pageBy(styleInPage(), page)).rejects.toThrow('style sheet');
  });
});

describe('from disk', () => {
  const page = '<script type="module" crossorigin src="./a.js"></script>';
  const builtAs = (format: 'es' | 'iife') => {
    const plugin = alsoFromDisk();
    const hook = plugin.outputOptions;
    (typeof hook === 'object' ? hook.handler : hook)?.call({} as never, { format });
    return pageBy(plugin, page);
  };

  it('a page asks for nothing with crossorigin', async () => {
    expect(await builtAs('es')).toBe('<script type="module" src="./a.js"></script>');
  });

  it('a classic script is asked for as one', async () => {
    expect(await builtAs('iife')).toBe('<script defer src="./a.js"></script>');
  });
});

describe('a page that begins as the course does', () => {
  const page = '<script type="module" src="./src/learner.ts"></script>';

  it('asks for the file with the start of the course, and builds no second one', async () => {
    expect(await pageBy(startFromFile(), page)).toBe(
      '<script type="module" vite-ignore src="./start.js"></script>',
    );
  });

  it('must ask for a script', async () => {
    await expect(pageBy(startFromFile(), '<p></p>')).rejects.toThrow('asks for no script');
  });
});

describe('while developing', () => {
  it('a page has its trust from the server', async () => {
    const page = await pageBy(trustOfDev(courseSource('course')), '<meta name="trust" content="none" />');
    expect(page).toBe('<meta name="trust" content="./trust-dev.js" />');
  });
});
