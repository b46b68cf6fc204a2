import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../../scorm/package/build-site.ts';
import { packVerification } from '../../scorm/package/pack.ts';
import { mediaType } from '../../scorm/preview/media-types.ts';
import { newIssuer } from '../fixtures/attendance.ts';
import { newComputer } from '../clock/computer.ts';
import { findBrowser } from '../find-browser.ts';
import { sayer } from './words.ts';

/** The built pages as servers and frames of real LMSs give them: with less than they would like. */

interface Place {
  /** As what the server sends scripts. */
  readonly scripts?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const places: Readonly<Record<string, Place>> = {
  good: {},
  'text-plain': { scripts: 'text/plain', headers: { 'x-content-type-options': 'nosniff' } },
  'odd-type': { scripts: 'application/octet-stream' },
  'trusted-types': { headers: { 'content-security-policy': "require-trusted-types-for 'script'" } },
  'trusted-names': {
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types lms" },
  },
  'own-scripts': { headers: { 'content-security-policy': "script-src 'self'" } },
  'own-everything': {
    headers: {
      'content-security-policy':
        "default-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'",
    },
  },
  'only-page': { headers: { 'content-security-policy': "script-src 'unsafe-inline'" } },
  'own-style': { headers: { 'content-security-policy': "style-src 'self'" } },
  'no-scripts': { headers: { 'content-security-policy': "script-src 'none'" } },
};

const say = sayer('nl');
const inside = 'allow-scripts allow-same-origin';
let browser: Browser;
let server: Server;
let origin: string;
let outFolder: string;
let issuerName: string;
const problems: string[] = [];

beforeAll(async () => {
  const built = builtSite();
  const { folder } = built;
  outFolder = mkdtempSync(join(tmpdir(), 'pidb-frames-'));
  const { issuer } = await newIssuer();
  issuerName = issuer.name;
  const trust = { issuers: [issuer], revocations: [], sessions: [], accreditation: [] };
  const verification = await packVerification({ ...built, trust }, { outFolder, progress: () => undefined });
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://lms');
    if (pathname === '/lms') {
      response.setHeader('content-type', 'text/html');
      response.end(pageOfLms(searchParams));
      return;
    }
    const [, name = '', ...path] = pathname.split('/');
    const place = places[name] ?? {};
    const isCheck = path[0] === 'controle';
    const file = isCheck
      ? join(verification, ...(path[1] ? path.slice(1) : ['index.html']))
      : join(folder, ...path);
    const type = mediaType(file);
    response.setHeader('content-type', type.includes('javascript') ? (place.scripts ?? type) : type);
    for (const [header, value] of Object.entries(place.headers ?? {})) response.setHeader(header, value);
    try {
      response.end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
  const executablePath = findBrowser(() => undefined);
  if (executablePath === undefined) throw new Error('No browser was found; set CHROME_PATH.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(outFolder, { recursive: true });
});

/** The page of an LMS that is taller than the window, with our page in a frame somewhere in it. */
function pageOfLms(query: URLSearchParams): string {
  const sandbox = query.get('sandbox');
  const rules = sandbox === null ? '' : ` sandbox="${sandbox}"`;
  return `<!doctype html><title>LMS</title><body style="margin: 0"><p style="block-size: 200px">Menu</p>
    <iframe title="Cursus" src="${query.get('page') ?? ''}" style="inline-size: 100%; block-size: 600px"${rules}></iframe>
    <p style="block-size: 2000px">Voet</p>`;
}

async function open(path: string): Promise<Page> {
  const context = await newComputer(browser, { viewport: { width: 1000, height: 760 } });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(`${origin}/${path}`);
  return page;
}

async function openInFrame(path: string, sandbox: string): Promise<{ page: Page; frame: Frame }> {
  const page = await open(`lms?${new URLSearchParams({ page: `/${path}`, sandbox }).toString()}`);
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (frame === undefined) throw new Error('There is no frame.');
  return { page, frame };
}

const helpOf = (page: Page | Frame) => page.locator('#opening-help');
const home = (page: Page | Frame) => page.getByRole('heading', { level: 1, name: say('home.opening.title') });

describe('a frame that forbids forms', () => {
  test('lets the questionnaire be sent, with the button', async () => {
    const { page, frame } = await openInFrame('good/index.html#/vragenlijst', inside);
    await frame.getByRole('button', { name: say('questionnaire.send') }).click();
    await frame.locator('#missing').waitFor();
    await page.close();
  });

  test('lets a certificate be checked', async () => {
    const { page, frame } = await openInFrame('good/controle/', inside);
    await frame.getByLabel(say('verify.bring.paste')).fill('Beste collega');
    await frame.getByRole('button', { name: say('verify.bring.check') }).click();
    await frame.getByText(say('verify.refused.nothing-found')).waitFor();
    await page.close();
  });
});

test('what moves in the frame leaves the page of the LMS where it is', async () => {
  const { page, frame } = await openInFrame('good/index.html', inside);
  await home(frame).waitFor();
  const scrolled = () => page.evaluate(() => scrollY);
  await frame.evaluate(() => {
    location.hash = '#/vragenlijst';
  });
  const send = frame.getByRole('button', { name: say('questionnaire.send') });
  await send.waitFor();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  // By the keyboard of the page itself: Playwright's click would scroll everything.
  await send.evaluate((button: HTMLElement) => {
    button.click();
  });
  await frame.locator('#missing').waitFor();
  await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await scrolled()).toBe(0);
  await frame.evaluate(() => {
    location.hash = '#/';
  });
  await frame.locator('home-screen').waitFor();
  expect(await scrolled()).toBe(0);
  await page.close();
});

describe.concurrent('where modules cannot run the page says what an administrator must do', () => {
  const says = (key: string, language: 'nl' | 'en' = 'nl') => sayer(language)(`opening.${key}`);

  test.each([
    { page: 'text-plain/zelftest.html', name: 'the self-test' },
    { page: 'text-plain/controle/', name: 'the page for checking' },
    { page: 'no-scripts/index.html', name: 'the course without any script' },
  ])('after a while, with no script at all: $name', async ({ page: path }) => {
    const page = await open(path);
    expect(await helpOf(page).isVisible()).toBe(false);
    await helpOf(page).getByText(says('type')).first().waitFor({ timeout: 20_000 });
    await helpOf(page).getByText(says('administrator')).waitFor();
    // All reasons: nobody can tell which one it is.
    expect(await helpOf(page).locator('ul:visible li:visible').count()).toBe(6);
    await helpOf(page).getByText(says('summary', 'en')).click();
    await helpOf(page).getByText(says('administrator', 'en')).waitFor();
    await page.close();
  });

  test.each([
    { page: 'odd-type/index.html', why: 'type' },
    { page: 'text-plain/index.html', why: 'type' },
    { page: 'only-page/index.html', why: 'policy' },
    { page: 'odd-type/zelftest.html', why: 'type' },
    { page: 'trusted-names/index.html', why: 'trusted' },
  ])('sooner, and only that, where it is sure: $why of $page', async ({ page: path, why }) => {
    const page = await open(path);
    await helpOf(page).locator(`ul:visible [data-why=${why}]`).waitFor({ timeout: 9000 });
    expect(await helpOf(page).locator('ul:visible li:visible').allInnerTexts()).toEqual([says(why)]);
    await page.close();
  });

  test('in a sandbox without an origin', async () => {
    const { page, frame } = await openInFrame('good/index.html', 'allow-scripts');
    await helpOf(frame).getByText(says('sandbox')).first().waitFor({ timeout: 9000 });
    await page.close();
  });
});

describe('a server that asks for trusted types', () => {
  test('gets the course, with its lessons', async () => {
    problems.length = 0;
    const page = await open('trusted-types/index.html');
    await home(page).waitFor();
    await page.evaluate(() => {
      location.hash = '#/vragenlijst';
    });
    await page.getByRole('button', { name: say('questionnaire.send') }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  test('gets the page for checking and the self-test', async () => {
    problems.length = 0;
    const check = await open('trusted-types/controle/');
    await check.getByLabel(say('verify.bring.paste')).waitFor();
    const selfTest = await open('trusted-types/zelftest.html');
    await selfTest.getByRole('button', { name: say('selfTest.start') }).waitFor();
    expect(problems).toEqual([]);
    await check.close();
    await selfTest.close();
  });

  test('has our word for the scripts of the package, and for no other', async () => {
    const page = await open('trusted-types/controle/');
    // The list of whom the page trusts comes by such a script.
    await page.getByText(issuerName).waitFor();
    const load = (address: string) =>
      page.evaluate((src) => {
        try {
          document.createElement('script').src = src;
          return 'taken';
        } catch {
          return 'refused';
        }
      }, address);
    expect(await load('./trust-0123456789.js')).toBe('taken');
    expect(await load('https://example.org/a.js')).toBe('refused');
    expect(await load('/lms/other.js')).toBe('refused');
    await page.close();
  });
});

describe('a server that forbids scripts in a page', () => {
  test.each(['own-scripts', 'own-everything'])('gives the course from files, once: %s', async (place) => {
    problems.length = 0;
    const page = await open(`${place}/index.html`);
    await home(page).waitFor();
    expect(await page.locator('course-app').count()).toBe(1);
    await page.evaluate(() => {
      location.hash = '#/vragenlijst';
    });
    await page.getByRole('button', { name: say('questionnaire.send') }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  test('and only that one asks for the file of the script', async () => {
    const asked = async (place: string) => {
      const page = await open('lms');
      const paths: string[] = [];
      page.on('request', (request) => paths.push(new URL(request.url()).pathname));
      await page.goto(`${origin}/${place}/index.html`);
      await home(page).waitFor();
      await page.evaluate(() => {
        location.hash = '#/vragenlijst';
      });
      await page.getByRole('button', { name: say('questionnaire.send') }).waitFor();
      await page.close();
      return paths.filter((path) => /\/start-[^/]*\.js$/.test(path)).length;
    };
    expect(await asked('good')).toBe(0);
    expect(await asked('own-scripts')).toBe(1);
  });
});

describe('a server that forbids style in a page', () => {
  test.each(['index.html', 'zelftest.html', 'controle/'])('gets it from a file: %s', async (path) => {
    const page = await open(`own-style/${path}`);
    await page.locator('#opening').waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
      .toBe('rgb(251, 247, 239)');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson');
    await page.close();
  });

  test('has a wijk with its colours', async () => {
    const opened = async (place: string) => {
      const page = await open(`${place}/index.html`);
      await home(page).waitFor();
      const colours = () =>
        page
          .locator('wijk-drawing svg path')
          .evaluateAll((paths) => [...new Set(paths.map((path) => getComputedStyle(path).fill))].sort());
      return { page, colours };
    };
    const good = await opened('good');
    await expect.poll(async () => (await good.colours()).length).toBeGreaterThan(5);
    const own = await opened('own-style');
    // The light of the wijk moves for a moment in both.
    await expect.poll(async () => isDeepStrictEqual(await own.colours(), await good.colours())).toBe(true);
    await good.page.close();
    await own.page.close();
  });
});

test('the page for checking paints its title before any script', async () => {
  const page = await open('no-scripts/controle/');
  await page.getByRole('heading', { level: 1, name: say('verify.title') }).waitFor();
  await page.getByText(say('verify.lead')).waitFor();
  await page.close();
});

test('a page that a translator was at goes on saying what is true', async () => {
  const page = await open('good/index.html#/vragenlijst');
  await page.getByRole('button', { name: say('questionnaire.send') }).waitFor();
  // As Chrome translates a page: each text becomes a <font> in a <font>, in every open shadow root.
  await page.evaluate(() => {
    const translate = (node: Node): void => {
      if (node instanceof Text) {
        if (node.data.trim() === '') return;
        const outer = document.createElement('font' as string);
        const inner = document.createElement('font' as string);
        inner.textContent = `<${node.data.trim()}>`;
        outer.append(inner);
        node.replaceWith(outer);
        return;
      }
      if (node instanceof Element) {
        if (node.getAttribute('translate') === 'no' || node.localName === 'style') return;
        if (node.shadowRoot !== null) translate(node.shadowRoot);
      }
      for (const child of [...node.childNodes]) translate(child);
    };
    translate(document.body);
  });
  await page.getByText(`<${say('questionnaire.statements')}>`).waitFor();
  await page.locator('.statement input').first().check({ force: true });
  const counter = (language: 'nl' | 'en') =>
    sayer(language)('questionnaire.answered').replace('{{count}}', '1').replace('{{of}}', '16');
  await page.getByText(counter('nl'), { exact: true }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  const english = sayer('en');
  await page.getByRole('button', { name: english('questionnaire.send') }).waitFor();
  await page.getByRole('heading', { name: english('questionnaire.statements') }).waitFor();
  await page.getByText(counter('en'), { exact: true }).waitFor();
  expect(await page.getByText(say('questionnaire.send')).count()).toBe(0);
  expect(problems).toEqual([]);
  await page.close();
});
