import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { packageFileName, isStandard, standards, type Standard } from '../../src/packing/standards.ts';
import { Packages } from '../../scorm/preview/packages.ts';
import { readOrStop, stop } from '../read-or-stop.ts';
import { betweenMarks, lastRun } from './last-run.ts';
import { openLaboratory, type Stand } from './laboratory.ts';
import { lessonToRead } from './lesson-to-read.ts';
import { speedRows, speedTable, weightRows, type Runs, type ZipSize } from './speed-table.ts';
import { clickAtOnce, clickAtRest, openCold, openVerification, type LessonToRead } from './visits.ts';

const kinds = ['click', 'rest', 'cold', 'far', 'plain', 'verification'] as const;
type Kind = (typeof kinds)[number];

const help = `Measures the packed course of dist/ in a browser; docs/performance.md says what and how.

  npm run bench -- [options]

  --before <folder>   packages of another build, as in dist/: measured in turn with these
  --runs <n>          visits of each kind (default 5)
  --only <kind>       one of ${kinds.join(', ')}; may be repeated
  --standard <name>   ${standards.join(' or ')} (default scorm12)
  --write             puts the table into docs/performance.md
  --json <path>       where the numbers go (default dist/bench.json)
  --help              this text`;

const { values } = readOrStop({
  before: { type: 'string' },
  runs: { type: 'string', default: '5' },
  only: { type: 'string', multiple: true, default: [] },
  standard: { type: 'string', default: 'scorm12' },
  write: { type: 'boolean', default: false },
  json: { type: 'string', default: 'dist/bench.json' },
  help: { type: 'boolean', default: false },
});

const performanceText = 'docs/performance.md';
/** The lesson that is opened, and a part of it that lies several windows down. */
const lessonId = 'les-2';
const farAnchor = 2;

/** Visits of one build as they come in. */
type Growing = {
  -readonly [Key in keyof Runs]: Runs[Key] extends readonly (infer Visit)[] ? Visit[] : Runs[Key];
};

const visit: Readonly<
  Record<Kind, (runs: Growing, stand: Stand, standard: Standard, lesson: LessonToRead) => Promise<void>>
> = {
  click: async (runs, stand, standard, lesson) => {
    runs.click.push(await clickAtOnce(stand, { standard, gzip: true }, lesson));
  },
  rest: async (runs, stand, standard, lesson) => {
    runs.rest.push(await clickAtRest(stand, { standard, gzip: true }, lesson));
  },
  cold: async (runs, stand, standard, lesson) => {
    runs.cold.push(await openCold(stand, { standard, gzip: true }, lesson, 0));
  },
  far: async (runs, stand, standard, lesson) => {
    runs.far.push(await openCold(stand, { standard, gzip: true }, lesson, farAnchor));
  },
  plain: async (runs, stand, standard, lesson) => {
    runs.plainClick.push(await clickAtOnce(stand, { standard, gzip: false }, lesson));
    runs.plainCold.push(await openCold(stand, { standard, gzip: false }, lesson, 0));
  },
  verification: async (runs, stand) => {
    runs.verification.push(await openVerification(stand));
  },
};

const visits = Number(values.runs);

if (values.help) console.log(help);
else {
  const strange = values.only.find((name) => !(kinds as readonly string[]).includes(name));
  if (strange !== undefined) stop(`There is no “${strange}” to measure. There are: ${kinds.join(', ')}.`);
  if (!Number.isInteger(visits) || visits < 1) stop(`--runs needs a number from 1, not “${values.runs}”.`);
  if (!isStandard(values.standard)) stop(`--standard is ${standards.join(' or ')}.`);
  if (values.write && values.only.length > 0) stop('--write needs every kind of visit: leave out --only.');
  await bench(values.standard);
}

async function bench(standard: Standard): Promise<void> {
  const dists = ['dist', ...(values.before === undefined ? [] : [values.before])];
  const missing = dists.find((dist) => !existsSync(join(dist, packageFileName(standard))));
  if (missing !== undefined) stop(`There is no package in ${missing}; run "npm run package" first.`);
  const all = dists.map((dist) => noRuns(zipSize(dist, standard)));
  const laboratory = await openLaboratory(dists);
  const browser = laboratory.browser.version();
  try {
    const lesson = lessonToRead(lessonId);
    // The first visit of a browser is slower than all others.
    for (const stand of laboratory.stands) await clickAtOnce(stand, { standard, gzip: true }, lesson);
    for (let run = 1; run <= visits; run += 1) {
      for (const kind of kinds.filter((name) => values.only.length === 0 || values.only.includes(name))) {
        console.log(`${String(run)} of ${String(visits)}: ${kind}`);
        // One after another: two visits at once would slow each other down.
        for (const [position, stand] of laboratory.stands.entries())
          await visit[kind](all[position]!, stand, standard, lesson);
      }
    }
  } finally {
    await laboratory.close();
  }
  const [now, before] = all;
  if (now === undefined) return;
  const speed = speedTable(speedRows, now, before);
  const weight = speedTable(weightRows, now, before);
  console.log(`\n${speed}\n\n${weight}`);
  writeNumbers({ browser, lesson: lessonId, standard, now, before });
  if (values.write)
    writeText(lastRun({ browser, standard, visits, processors: cpus().length }, [speed, weight]));
}

function noRuns(zip: ZipSize): Growing {
  return { click: [], rest: [], cold: [], far: [], plainClick: [], plainCold: [], verification: [], zip };
}

function zipSize(dist: string, standard: Standard): ZipSize {
  const { size: bytes } = statSync(join(dist, packageFileName(standard)));
  return { bytes, files: new Packages(dist).current(standard).files.size };
}

function writeNumbers(numbers: object): void {
  const report = {
    at: new Date().toISOString(),
    processors: cpus().length,
    /** Of the last minute: above the number of processors the times say little. */
    load: loadavg()[0],
    ...numbers,
  };
  mkdirSync(dirname(values.json), { recursive: true });
  writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${values.json}`);
}

function writeText(text: string): void {
  writeFileSync(performanceText, betweenMarks(readFileSync(performanceText, 'utf8'), text));
  console.log(performanceText);
}
