import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { loadCourse } from '../../src/course-files/load.ts';
import type { Block, Inline } from '../../src/course-files/prose.ts';
import { contentOf } from '../../src/content/step-content.ts';
import { standards } from '../../scorm/package/standards.ts';
import { readOrStop, stop } from '../read-or-stop.ts';
import { openLaboratory, type Laboratory } from './laboratory.ts';
import { measureHome, measureInteractive, measureLesson, type LessonToRead, type Place } from './measure.ts';
import { screensTable, summaryOf, timesTable, weightTable, type Runs } from './results.ts';
import { screenNames, weighScreen, type ScreenWeight } from './screens.ts';
import { settings } from './settings.ts';
import { folderOnDisk } from '../../src/on-disk/folder-on-disk.ts';

const help = `Measures the packed course of dist/ in a browser; docs/performance.md says what and how.

  npm run bench -- [options]

  --runs <n>       visits of each kind in each setting (default 5)
  --only <name>    one of ${[...settings.map(({ name }) => name), ...standards, 'screens'].join(', ')}; may be repeated
  --json <path>    where the numbers go (default dist/bench.json)
  --help           this text`;

const { values } = readOrStop({
  runs: { type: 'string', default: '5' },
  only: { type: 'string', multiple: true, default: [] },
  json: { type: 'string', default: 'dist/bench.json' },
  help: { type: 'boolean', default: false },
});

/** The lesson that is opened. */
const lessonId = 'les-2';

const parts = [...settings.map(({ name }) => name), ...standards, 'screens'];
const visits = Number(values.runs);

if (values.help) console.log(help);
else {
  const [strange] = values.only.filter((name) => !parts.includes(name));
  if (strange !== undefined) stop(`There is no “${strange}” to measure. There are: ${parts.join(', ')}.`);
  if (!Number.isInteger(visits) || visits < 1) stop(`--runs needs a number from 1, not “${values.runs}”.`);
  await bench();
}

async function bench(): Promise<void> {
  const laboratory = await openLaboratory();
  try {
    const lesson = lessonToRead(lessonId);
    const places = chosenPlaces();
    const screens = isChosen('screens') ? await weighScreens(laboratory) : [];
    // The first visits of a browser are slower than all others.
    if (places[0] !== undefined)
      await measureHome(laboratory, { ...places[0], setting: settings[0]! }, lesson);
    const all: Runs[] = [];
    for (const place of places) all.push(await runsOf(laboratory, place, lesson));
    if (all.length > 0) console.log(`\n${timesTable(all)}\n\n${weightTable(all)}`);
    if (screens.length > 0) console.log(`\n${screensTable(screens)}`);
    write({ browser: laboratory.browser.version(), lesson: lessonId, all, screens });
  } finally {
    await laboratory.close();
  }
}

function chosenPlaces(): readonly Place[] {
  const named = (names: readonly string[]) => values.only.filter((name) => names.includes(name));
  const chosenSettings = named(settings.map(({ name }) => name));
  const chosenStandards = named(standards);
  if (values.only.length > 0 && chosenSettings.length + chosenStandards.length === 0) return [];
  return standards
    .filter((standard) => chosenStandards.length === 0 || chosenStandards.includes(standard))
    .flatMap((standard) =>
      settings
        .filter(({ name }) => chosenSettings.length === 0 || chosenSettings.includes(name))
        .map((setting) => ({ setting, standard })),
    );
}

function isChosen(name: string): boolean {
  return values.only.length === 0 || values.only.includes(name);
}

/** One after another: two visits at once would slow each other down. */
async function runsOf(laboratory: Laboratory, place: Place, lesson: LessonToRead): Promise<Runs> {
  const { setting, standard } = place;
  const runs = { home: [], interactive: [], lesson: [] } as {
    home: Runs['home'][number][];
    interactive: number[];
    lesson: Runs['lesson'][number][];
  };
  for (let run = 1; run <= visits; run += 1) {
    console.log(`${setting.label}, ${standard}: ${String(run)} of ${values.runs}`);
    runs.home.push(await measureHome(laboratory, place, lesson));
    runs.interactive.push(await measureInteractive(laboratory, place));
    runs.lesson.push(await measureLesson(laboratory, place, lesson));
  }
  return { setting: setting.label, standard, ...runs };
}

async function weighScreens(laboratory: Laboratory): Promise<readonly ScreenWeight[]> {
  const weights: ScreenWeight[] = [];
  for (const screen of screenNames()) weights.push(await weighScreen(laboratory, screen));
  return weights;
}

/** A lesson can be read when its heading and the first paragraph of its text are there. */
function lessonToRead(id: string): LessonToRead {
  const content = contentOf(loadCourse(folderOnDisk('course')), id, 'nl');
  if (content.kind !== 'lesson') throw new Error(`"${id}" is no lesson.`);
  const first = content.page.prose.find(({ kind }) => kind === 'paragraph');
  return { id, wish: { heading: content.page.title, paragraph: beginOf(first) } };
}

function beginOf(block: Block | undefined): string {
  if (block?.kind !== 'paragraph') throw new Error('The lesson does not begin with a paragraph.');
  const plain = (inline: readonly Inline[]): string =>
    inline.map((part) => (typeof part === 'string' ? part : plain(part.inline))).join('');
  return plain(block.inline).slice(0, 40).trim();
}

interface Report {
  readonly browser: string;
  readonly lesson: string;
  readonly all: readonly Runs[];
  readonly screens: readonly ScreenWeight[];
}

function write({ all, ...rest }: Report): void {
  const report = {
    at: new Date().toISOString(),
    processors: cpus().length,
    /** Of the last minute: above the number of processors the times say little. */
    load: loadavg()[0],
    settings,
    ...rest,
    times: all.map((runs) => ({ setting: runs.setting, standard: runs.standard, ...summaryOf(runs) })),
    runs: all,
  };
  mkdirSync(dirname(values.json), { recursive: true });
  writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${values.json}`);
}
