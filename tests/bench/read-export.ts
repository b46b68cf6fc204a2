import { createWriteStream, mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { roomCourseOf } from '../../src/room/room-course.ts';
import { reportedQuestions, readReceipts } from '../../src/room/lms-exports/read-receipts.ts';
import { loadCourse } from '../fixtures/loaded-course.ts';
import { readOrStop } from '../read-or-stop.ts';

/** How much memory an export of very many learners takes while it is read, and how long that lasts. */
const { values } = readOrStop({ learners: { type: 'string', default: '100000' } });
const learners = Number(values.learners);
const course = roomCourseOf(loadCourse('course'));
const width = reportedQuestions(course.report).length;
const folder = mkdtempSync(join(tmpdir(), 'read-export-'));

const headings = [
  'Naam',
  'E-mailadres',
  'Poging',
  'Gestart op',
  ...range(width, (at) => `Antwoord ${String(at)}`),
];

try {
  for (const kind of ['txt', 'xlsx'] as const) {
    const path = join(folder, `report.${kind}`);
    await (kind === 'txt' ? writeText(path) : writeWorkbook(path));
    await measure(kind, path);
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(kind: string, path: string): Promise<void> {
  const file = await openAsBlob(path);
  globalThis.gc?.();
  const before = process.memoryUsage();
  let peak = before;
  let longest = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    const now = process.memoryUsage();
    if (now.rss > peak.rss) peak = now;
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const start = performance.now();
  let sum = 0;
  const outcome = await readReceipts(file, course, 'ABCD2345', () => (sum += 1));
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
  const counted = outcome.kind === 'read' ? outcome.learners : outcome.because;
  console.log(
    `${kind}: ${megabytes(file.size)}, ${String(counted)} learners, ${String(sum)} answer lists, ${seconds.toFixed(1)} s; ` +
      `peak ${megabytes(peak.rss - before.rss)} above ${megabytes(before.rss)} ` +
      `(heap ${megabytes(peak.heapUsed)}); longest without a pause ${longest.toFixed(0)} ms`,
  );
}

function range<Item>(length: number, make: (at: number) => Item): readonly Item[] {
  return Array.from({ length }, (_, at) => make(at));
}

function rowOf(at: number): readonly string[] {
  const answers = range(width, (place) => String(((at + place) % 5) + 1));
  return [
    `Voornaam${String(at)} van der Achternaam`,
    `deelnemer${String(at)}@example.invalid`,
    '1',
    `zondag ${String(at)}`,
    ...answers,
  ];
}

async function writeText(path: string): Promise<void> {
  const out = createWriteStream(path);
  out.write(`${headings.join('\t')}\n`);
  for (let at = 0; at < learners; at += 1) {
    if (!out.write(`${rowOf(at).join('\t')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** As Moodle writes it: every different text once, in a part of its own. */
async function writeWorkbook(path: string): Promise<void> {
  const out = createWriteStream(path);
  const zip = new Zip((_, data) => out.write(data));
  const part = (name: string) => {
    const entry = new ZipDeflate(name, { level: 1 });
    zip.add(entry);
    return entry;
  };
  const texts = part('xl/sharedStrings.xml');
  texts.push(strToU8(`<sst>${headings.map((text) => `<si><t>${text}</t></si>`).join('')}`));
  for (let at = 0; at < learners; at += 1) {
    const [name, mail, , day] = rowOf(at);
    texts.push(strToU8([name, mail, day].map((text) => `<si><t>${text!}</t></si>`).join('')));
    if (out.writableNeedDrain) await once(out, 'drain');
  }
  texts.push(strToU8('</sst>'), true);
  const sheet = part('xl/worksheets/sheet1.xml');
  const shared = (index: number) => `<c t="s"><v>${String(index)}</v></c>`;
  sheet.push(strToU8(`<sheetData><row>${range(headings.length, shared).join('')}</row>`));
  for (let at = 0; at < learners; at += 1) {
    const first = headings.length + at * 3;
    const answers = rowOf(at)
      .slice(4)
      .map((answer) => `<c><v>${answer}</v></c>`);
    sheet.push(
      strToU8(
        `<row>${shared(first)}${shared(first + 1)}<c><v>1</v></c>${shared(first + 2)}${answers.join('')}</row>`,
      ),
    );
    if (out.writableNeedDrain) await once(out, 'drain');
  }
  sheet.push(strToU8('</sheetData>'), true);
  zip.end();
  out.end();
  await once(out, 'finish');
}
