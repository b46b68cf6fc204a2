import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import type { RoomPage } from '../../src/components/room/shell/room-page.ts';
import type { Person } from '../../src/room/day-record.ts';
import { findBrowser } from '../find-browser.ts';
import { table } from './table.ts';

/*
 * How long the organiser's page itself is busy at a time, in a browser, with the largest room there is: 500 people and 4,000 answer
 * lists. `npm run package && npm run bench:room`; a task of more than 100 ms would be felt, and ends it with an error.
 * What the rules alone take, without a page: `room-day.ts`.
 */

const [people, lists, most] = [500, 4000, 100];
/** What else the computer does only makes a task longer: of each the shortest of these counts. */
const rounds = 3;

const executablePath = findBrowser(console.log);
if (executablePath === undefined) throw new Error('A browser is needed; set CHROME_PATH.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
/** Longest task of each thing that was done, in milliseconds; 0 where none was above 50. */
const shortest = new Map<string, number>();
try {
  for (let round = 0; round < rounds; round += 1) await oneEvening();
} finally {
  await browser.close();
}

const rows = [...shortest].map(([what, time]) => [
  what,
  time === 0 ? 'under 50 ms' : `${String(Math.round(time))} ms`,
]);
console.log(table(['what', 'longest task'], rows));
const slow = [...shortest].flatMap(([what, time]) => (time > most ? [what] : []));
if (slow.length > 0) throw new Error(`Longer than ${String(most)} ms: ${slow.join('; ')}.`);

async function oneEvening(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { benchTasks: tasks });
    // Shorter ones are not told.
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(pathToFileURL(join('dist', 'zaal', 'index.html')).href);
  await page.getByRole('button', { name: 'Begin te oefenen' }).click();
  await page.getByRole('navigation', { name: 'De dag' }).waitFor();

  /** Does something, waits until the page rests, and notes its longest task. */
  const measured = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    await page.evaluate(() => {
      (globalThis as unknown as { benchTasks: number[] }).benchTasks.length = 0;
    });
    await work();
    const tasks = await page.evaluate(async () => {
      for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 150));
      return (globalThis as unknown as { benchTasks: readonly number[] }).benchTasks;
    });
    shortest.set(what, Math.min(shortest.get(what) ?? Infinity, Math.max(0, ...tasks)));
  };

  const tab = (name: string) =>
    page.getByRole('navigation', { name: 'De dag' }).getByRole('link', { name }).click();

  await measured(`a list of ${String(people)} people is taken over`, () => page.evaluate(addPeople, people));
  await measured('the door is opened', () => tab('Deur'));
  await measured('somebody is tapped', () => tapAt(page, 20));
  await measured('a name is looked for', () => page.getByLabel('Zoek op naam').fill('Persoon 41'));
  await measured('all are shown again', () => page.getByLabel('Zoek op naam').fill(''));
  await measured('everybody came', () => page.evaluate(everybodyComes));
  await measured('somebody is tapped, with all inside', () => tapAt(page, 30));
  const end = await page.evaluate(() => document.querySelector<RoomPage>('room-page')!.day!.card.end);
  await page.clock.setFixedTime((end + 5) * 60_000);
  await measured('all who leave are shown', () => page.getByRole('button', { name: 'Allen nu weg' }).click());
  await measured('everybody leaves', () => page.getByRole('button', { name: /^Zet \d+ mensen weg/ }).click());
  await measured('the evening is opened', () => tab('Zaal'));
  await measured('a verbeterpunt is typed', () =>
    page.getByLabel('Verbeterpunt 1').pressSequentially('Wij willen dat iedereen elkaar kent', { delay: 15 }),
  );
  await measured('2,000 lists are taken at once', () =>
    page.evaluate(addReceipts, { from: 0, until: lists / 2 }),
  );
  await measured('the results are opened', () => tab('Uitslag'));
  await measured('2,000 more, while they are looked at', () =>
    page.evaluate(addReceipts, { from: lists / 2, until: lists }),
  );
  await measured('one more list', () => page.evaluate(addReceipts, { from: lists, until: lists + 3 }));
  await measured('Afronden is opened', () => tab('Afronden'));
  await measured('whom is signed for is shown', () =>
    page.getByRole('button', { name: /^Bekijk de \d+ en onderteken/ }).click(),
  );
  await page.keyboard.press('Escape');
  await measured('preparing is opened', () => tab('Voorbereiden'));
  await page.close();
}

async function tapAt(shown: Page, place: number): Promise<void> {
  await shown.locator('door-tab ul.list li').nth(place).getByRole('button').first().click();
}

/* What follows runs in the page. */

function addPeople(count: number): void {
  const { day } = document.querySelector<RoomPage>('room-page')!;
  const professions = ['huisarts', 'ggd', 'welzijn', 'verpleegkundige'];
  day!.changePeople(
    Array.from({ length: count }, (_, at): Person => ({
      ...{ id: String(at).padStart(8, '0'), changed: day!.now(), initials: 'A.', infix: '', firstName: '' },
      ...{ lastName: `Persoon ${String(at)}`, profession: professions[at % 4]!, role: professions[at % 4]! },
      ...{ organisation: `Organisatie ${String(at % 30)}`, email: '', code: undefined, numbers: {} },
      ...{ wants: 'points', source: 'roster' },
    })),
  );
}

async function everybodyComes(): Promise<void> {
  const { day } = document.querySelector<RoomPage>('room-page')!;
  for (const { id } of day!.record.people) {
    day!.did({ type: 'person.came', person: id, at: day!.now(), how: 'tap' });
    // One after the other, as people come.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function addReceipts({ from, until }: { readonly from: number; readonly until: number }): void {
  const { day, course } = document.querySelector<RoomPage>('room-page')!;
  const { print, items } = course!.forms.before;
  day!.takeReceipts(
    'before',
    Array.from({ length: until - from }, (_, at) => ({
      ...{ kind: 'before', session: day!.card.id, print, profession: ((from + at) % 8) + 1, choices: [] },
      tag: (((from + at + 1) * 2_654_435_761) >>> 0).toString(16).padStart(8, '0'),
      answers: items.map((_item, item) => ((from + at + item) % 5) + 1),
    })),
  );
}
