import { mkdirSync } from 'node:fs';
import { extraPages } from '../src/content/step-content.ts';
import { openTestbed, visit, type Visit, type VisitOptions } from './e2e/preview-visit.ts';
import { seedLearner, type Stage } from './e2e/seeded-learner.ts';
import { readOrStop, stop } from './read-or-stop.ts';
import { loadCourse } from './fixtures/loaded-course.ts';

/**
 * `npm run screenshots`: pictures of the packed course in `dist/screenshots/`, to look at. Every screen of somebody
 * who is nearly done, home at every stage, and some in the dark and in English. Words after `--` choose: part of a
 * name (`les-2`), `--whole` for whole pages instead of what fits the window, `--width 390` for one width.
 */
const { values, words } = readOrStop(
  { whole: { type: 'boolean', default: false }, width: { type: 'string' } },
  { takesWords: true },
);

const sizes = [
  { width: 1280, height: 800 },
  { width: 1000, height: 650 },
  { width: 390, height: 844 },
].filter(({ width }) => values.width === undefined || values.width === String(width));
/** Taller than any screen's bottom half that matters, short enough for a picture. */
const tallest = 6000;
const folder = 'dist/screenshots';

interface Scene {
  readonly name: string;
  /** After `#/` in the address. */
  readonly screen: string;
  readonly learner: string;
  readonly visit?: Partial<VisitOptions>;
  readonly dark?: boolean;
}

const stages: readonly (readonly [learner: string, stage: Stage | undefined])[] = [
  ['suryati', undefined],
  ['n.verhagen', 'halfway'],
  ['c.ozturk-zukowska', 'nearly'],
  ['z.dhondt-unal', 'morning'],
];
const names = [
  ...loadCourse('course')
    .phases.flatMap((phase) => phase.steps)
    .map((step) => step.id),
  ...Object.keys(extraPages),
];
const scenes: readonly Scene[] = [
  { name: 'home-nieuw', screen: '', learner: 'suryati' },
  { name: 'home', screen: '', learner: 'n.verhagen' },
  { name: 'home-donker', screen: '', learner: 'n.verhagen', dark: true },
  { name: 'home-dageraad', screen: '', learner: 'c.ozturk-zukowska' },
  { name: 'home-ochtend', screen: '', learner: 'z.dhondt-unal' },
  { name: 'home-ochtend-donker', screen: '', learner: 'z.dhondt-unal', dark: true },
  { name: 'vragenlijst-nieuw', screen: 'vragenlijst', learner: 'suryati' },
  { name: 'informatiepakket-nieuw', screen: 'informatiepakket', learner: 'suryati' },
  { name: 'accreditatie-bevestigd', screen: 'accreditatie', learner: 'z.dhondt-unal' },
  { name: 'half-jaar-later-klaar', screen: 'half-jaar-later', learner: 'z.dhondt-unal' },
  { name: 'les-2-donker', screen: 'les-2', learner: 'n.verhagen', dark: true },
  { name: 'les-2-bezig', screen: 'les-2', learner: 'n.verhagen' },
  ...names.map((screen) => ({
    name: screen,
    screen,
    learner: 'c.ozturk-zukowska',
    visit: { shift: 'half-year' },
  })),
];

for (const word of words) {
  if (!scenes.some(({ name }) => name.includes(word)))
    stop(
      `There is no picture “${word}”. There are: ${scenes.map(({ name }) => name).join(', ')}; and --whole, --width ….`,
    );
}
if (sizes.length === 0)
  stop(`There is no width ${String(values.width)}; there are 1280, 1000 and 390 (--width …).`);

const testbed = await openTestbed();
for (const [learner, stage] of stages) {
  if (stage !== undefined) await seedLearner(testbed, 'scorm12', learner, stage);
}
mkdirSync(folder, { recursive: true });
for (const scene of scenes.filter(({ name }) => isWanted(name))) {
  for (const { width, height } of sizes) {
    const open = await visit(testbed, { learner: scene.learner, width, height, ...scene.visit });
    await open.page.emulateMedia({ colorScheme: scene.dark === true ? 'dark' : 'light' });
    await show(open, scene.screen);
    await picture(open, scene.name, width, height);
    for (const problem of open.problems) console.error(`${scene.name}: ${problem}`);
    await open.close();
  }
}
await testbed.close();

function isWanted(name: string): boolean {
  return words.length === 0 || words.some((part) => name.includes(part));
}

async function show({ page, course }: Visit, screen: string): Promise<void> {
  const frame = page.frames().find((candidate) => candidate.url().includes('/package/'));
  if (frame === undefined) throw new Error('The course has no frame.');
  await frame.evaluate((name) => {
    location.hash = `#/${name}`;
  }, screen);
  await frame.waitForFunction(
    () => document.querySelector('course-app')?.shadowRoot?.querySelector('.message') === null,
  );
  await course.locator('h1').first().waitFor();
  await page.waitForTimeout(1200);
}

/** The course itself, without the preview's bar above it. */
async function picture({ page }: Visit, name: string, width: number, height: number): Promise<void> {
  const frame = page.locator('#stage iframe');
  const above = (await frame.boundingBox())?.y ?? 0;
  const inner = page.frames().find((candidate) => candidate.url().includes('/package/'));
  const content = (await inner?.evaluate(() => document.documentElement.scrollHeight)) ?? height;
  const wanted = values.whole ? Math.min(Math.max(content, height), tallest) : height;
  await page.setViewportSize({ width, height: Math.ceil(wanted + above) });
  await page.waitForTimeout(300);
  const path = `${folder}/${name}-${width}${values.whole ? '-heel' : ''}.png`;
  await page.screenshot({ path, clip: { x: 0, y: above, width, height: wanted } });
  console.log(path);
}
