import { mkdirSync } from 'node:fs';
import { openDemonstration } from '../scorm/issuer/demonstration.ts';
import { builtSite } from '../scorm/package/build-site.ts';
import { packSite } from '../scorm/package/pack.ts';
import { outlineOf } from '../src/content/outline.ts';
import { extraPages } from '../src/content/step-content.ts';
import type { AttendanceFacts } from '../src/programme/facts.ts';
import { openTestbed, visit, type Testbed, type Visit, type VisitOptions } from './e2e/preview-visit.ts';
import { factsAt, seedLearner, storeFacts, type Stage } from './e2e/seeded-learner.ts';
import { findBrowser } from './find-browser.ts';
import { readOrStop, stop } from './read-or-stop.ts';
import { loadCourse } from './fixtures/loaded-course.ts';

/**
 * `npm run screenshots`: pictures of the packed course in `dist/screenshots/`, to look at. Every screen of somebody
 * who is nearly done, home at every stage, the day of the werksessie hour by hour, the ending, and some in the dark and in
 * English. Words after `--` choose: part of a name (`les-2`, `dag`), `--whole` for whole pages instead of what fits the
 * window, `--width 390` for one width.
 */
const { values, words } = readOrStop(
  { whole: { type: 'boolean', default: false }, width: { type: 'string' } },
  { takesWords: true },
);

const sizes = [
  { width: 1280, height: 800 },
  { width: 1000, height: 650 },
  // The frame of Moodle as it comes.
  { width: 650, height: 666 },
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
  /** Around the session of the trial, to which this learner is linked. */
  readonly evening?: Evening;
}

interface Evening {
  readonly stage: Stage;
  /** Minutes after the beginning of the session at which is looked. */
  readonly at: number;
  /** What has happened by then; times in minutes after the beginning. */
  readonly checkedIn?: number;
  readonly checkedOut?: number;
  readonly isConfirmed?: true;
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
const beforehand: Evening = { stage: 'prepared', at: -90 };
const arriving: Evening = { stage: 'prepared', at: -10 };
const halfway: Evening = { stage: 'prepared', at: 100, checkedIn: -4 };
const leaving: Evening = { stage: 'prepared', at: 232, checkedIn: -4 };
const home: Evening = { stage: 'prepared', at: 275, checkedIn: -4, checkedOut: 238 };
const confirmed: Evening = { ...home, stage: 'nearly', at: 3 * 1440, isConfirmed: true };
const evening = (name: string, hours: Evening, screen = ''): Scene => {
  return { name, screen, learner: 'ij.vanthoff', evening: hours };
};
const evenings: readonly Scene[] = [
  evening('dag-1-vooraf', beforehand),
  evening('dag-2-binnenkomst', arriving),
  evening('dag-2-werksessie', arriving, 'werksessie'),
  evening('dag-3-onderweg', halfway),
  evening('dag-3-werksessie', halfway, 'werksessie'),
  evening('dag-4-uitchecken', leaving),
  evening('dag-5-erna', home),
  evening('einde-1-home', confirmed),
  evening('einde-2-afronden', confirmed, 'accreditatie'),
  evening('einde-3-half-jaar', { ...confirmed, at: 183 * 1440 }),
  { ...evening('dag-3-donker', halfway), dark: true },
];
const scenes: readonly Scene[] = [
  ...evenings,
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
  stop(`There is no width ${String(values.width)}; there are 1280, 1000, 650 and 390 (--width …).`);

const room = await openDemonstration();
await packSite(builtSite('course', 'nl'), {
  ...{ demonstration: room.trust, standards: ['scorm12'], course: 'course', progress: console.log },
});
const testbed = await openTestbed(findBrowser, room);
for (const [learner, stage] of stages) {
  if (stage !== undefined) await seedLearner(testbed, 'scorm12', learner, stage);
}
mkdirSync(folder, { recursive: true });
for (const scene of scenes.filter(({ name }) => isWanted(name))) {
  // Its own computer: what one hour left in a browser is not there in another.
  const { evening: hours } = scene;
  const place = hours === undefined ? testbed : await openTestbed(findBrowser, room);
  if (hours !== undefined) await seedEvening(place, scene.learner, hours);
  for (const { width, height } of sizes) {
    const open = await visit(place, {
      ...{ learner: scene.learner, width, height, ...scene.visit },
      ...(scene.evening === undefined ? {} : { shift: shiftTo(scene.evening.at) }),
    });
    await open.page.emulateMedia({ colorScheme: scene.dark === true ? 'dark' : 'light' });
    await show(open, scene.screen);
    await picture(open, scene.name, width, height);
    for (const problem of open.problems) console.error(`${scene.name}: ${problem}`);
    await open.close();
  }
  if (place !== testbed) await place.close();
}
await testbed.close();

function isWanted(name: string): boolean {
  return words.length === 0 || words.some((part) => name.includes(part));
}

/** The clock of the preview, so that it is this many minutes after the beginning of the session. */
function shiftTo(at: number): string {
  return `${String(room.card.start + at - Math.floor(Date.now() / 60_000))}m`;
}

async function seedEvening(place: Testbed, learner: string, hours: Evening): Promise<void> {
  const { stage, at, checkedIn, checkedOut, isConfirmed } = hours;
  const { id, start, end } = room.card;
  const known = factsAt(outlineOf(loadCourse('course')), stage, start + at);
  const attendance: AttendanceFacts = {
    session: { id, start, end },
    card: room.cardBytes,
    ...(checkedIn === undefined ? {} : { checkedIn: start + checkedIn }),
    ...(checkedOut === undefined ? {} : { checkedOut: start + checkedOut }),
    ...(isConfirmed === undefined ? {} : { confirmed: { in: start, out: end } }),
  };
  await storeFacts(place, 'scorm12', learner, { ...known, attendance });
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
