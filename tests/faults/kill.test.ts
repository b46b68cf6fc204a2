import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startPreview } from '../../scorm/preview/server.ts';
import type { Standard } from '../../src/packing/standards.ts';
import type { Facts } from '../../src/programme/facts.ts';
import { findBrowser } from '../find-browser.ts';
import { Chance } from '../fixtures/chance.ts';
import { seedLearner } from '../e2e/seeded-learner.ts';
import { typeInto } from './learner.ts';
import { startMortal, type Mortal } from './killed-browser.ts';

/**
 * The browser is killed (SIGKILL, the whole of it) at random moments of a run of answers and letters. At the next start
 * every answer is there; of what was being typed only the letters of the last moment may be missing.
 */

const kills = 25;
/** Milliseconds of work before a kill. */
const longestWork = 1200;
/** Milliseconds between two letters of a fast typist. */
const betweenLetters = 60;
/**
 * What was done in the last moment may still be on its way: half a second, or on a busy computer as long as it needed for
 * ten things before.
 */
const lastMoment = (slowest: number) => Math.max(500, 10 * slowest);
const ratings = ['sfeer', 'leiding', 'werkvormen'] as const;
const firstRating = 46;
const firstText = 26;
const sentence = 'De POH en de wijkverpleegkundige, en daarna ook de buurtsportcoach.';

/** What stood in one place, one after the other; `at` is when the browser said that it was done. */
type Past = readonly { readonly value: string; at?: number }[];

interface Work {
  /** By the words of `choice` and `text` without their value. */
  readonly done: Map<string, Past>;
  /** Milliseconds that the browser took at most for one thing. */
  slowest: number;
}

const ratingAt = (position: number) => `choice ${String(firstRating + position)}`;
const textAt = (position: number) => `text ${String(firstText + position)}`;

test.each([
  { standard: 'scorm12', learner: 'suryati', seed: 20_261 },
  { standard: 'scorm2004', learner: 'n.verhagen', seed: 20_262 },
] as const)(
  `killed ${String(kills)} times in $standard: no answer is lost`,
  { timeout: 600_000, concurrent: true },
  async ({ standard, learner, seed }) => {
    const folder = mkdtempSync(join(tmpdir(), 'pidb-kill-'));
    const preview = await startPreview({ port: 0, dataFile: join(folder, 'records.sqlite') });
    await seedLearner({ preview }, standard, learner, 'halfway', { at: 'reflectie' });
    const random = new Chance(seed);
    const chance = () => random.number(1000) / 1000;
    const executable = findBrowser(console.log)!;
    const work: Work = { done: new Map(), slowest: 0 };
    const losses: string[] = [];
    let letters = 0;
    let missing = 0;
    let most = 0;
    let killedAt = 0;
    let mortal: Mortal | undefined;
    try {
      for (let kill = 0; kill <= kills; kill++) {
        mortal = await startMortal(executable, join(folder, 'profile'));
        const frame = await openCourse(mortal.page, preview.url, standard, learner);
        const gone = compare(work, await factsIn(frame), killedAt);
        losses.push(...gone.answers.map((answer) => `kill ${String(kill)}: ${answer}`));
        missing += gone.letters;
        most = Math.max(most, gone.letters);
        if (kill < kills) {
          const deadline = Date.now() + 200 + chance() * longestWork;
          const dying = new Promise((resolve) => setTimeout(resolve, deadline - Date.now())).then(() => {
            killedAt = Date.now();
            return mortal!.kill();
          });
          letters += await workUntilDead(frame, work, chance);
          await dying;
        } else await mortal.kill();
      }
    } finally {
      await mortal?.kill();
      await preview.close();
      rmSync(folder, { recursive: true, maxRetries: 3 });
    }
    console.log(
      `${standard}: killed ${String(kills)} times; answers lost ${String(losses.length)}; of ${String(
        letters,
      )} letters ${String(missing)} missing, at most ${String(most)} at a time`,
    );
    expect(losses).toEqual([]);
  },
);

async function openCourse(page: Page, url: string, standard: Standard, learner: string): Promise<Frame> {
  const query = new URLSearchParams({ standard, learner, panel: '0' });
  await page.goto(`${url}?${query.toString()}`);
  const field = page.frameLocator('#stage > iframe').locator('answer-field textarea').nth(1);
  await field.waitFor();
  return page.frames().find((frame) => frame.url().includes('/package/'))!;
}

type CourseApp = HTMLElement & { readonly session: { readonly facts: Facts } };

function factsIn(frame: Frame): Promise<Facts> {
  return frame.evaluate(() => document.querySelector<CourseApp>('course-app')!.session.facts);
}

/** One thing after the other, until the browser does not answer any more. Answers the number of letters. */
async function workUntilDead(frame: Frame, work: Work, chance: () => number): Promise<number> {
  let letters = 0;
  try {
    for (;;) {
      const position = Math.floor(chance() * ratings.length);
      if (chance() < 0.3) {
        const value = String(1 + Math.floor(chance() * 5));
        const radio = frame.locator(`input[name=${ratings[position]!}][value="${value}"]`);
        await did(work, ratingAt(position), value, radio.evaluate(click));
      } else {
        const length = 3 + Math.floor(chance() * 20);
        const field = frame.locator('answer-field textarea').nth(position);
        for (let letter = 1; letter <= length; letter++) {
          const value = sentence.slice(0, letter);
          await did(work, textAt(position), value, field.evaluate(typeInto, value));
          letters++;
          await frame.waitForTimeout(betweenLetters);
        }
      }
      await frame.waitForTimeout(chance() * 120);
    }
  } catch {
    return letters;
  }
}

/** From its beginning on it may be there, as it may be taken before the browser can say so. */
async function did(work: Work, place: string, value: string, doing: Promise<void>): Promise<void> {
  const begun = Date.now();
  const moment: Past[number] = { value };
  work.done.set(place, [...(work.done.get(place) ?? []), moment]);
  await doing;
  moment.at = Date.now();
  work.slowest = Math.max(work.slowest, moment.at - begun);
}

/** Runs in the page. */
function click(element: Element): void {
  (element as HTMLElement).focus();
  (element as HTMLElement).click();
}

/** What is missing; what is there becomes what was done so far. */
function compare(
  work: Work,
  { choices, texts }: Facts,
  killedAt: number,
): { answers: string[]; letters: number } {
  const answers: string[] = [];
  let letters = 0;
  const found = new Map<string, string>();
  for (const position of ratings.keys()) {
    found.set(ratingAt(position), String(choices[firstRating + position] ?? ''));
    found.set(textAt(position), texts[firstText + position] ?? '');
  }
  for (const [place, past] of work.done) {
    const value = found.get(place)!;
    const values = past.map((moment) => moment.value);
    const surely = past.findLastIndex(
      ({ at }) => at !== undefined && at < killedAt - lastMoment(work.slowest),
    );
    const possible = surely === -1 ? ['', ...values] : values.slice(surely);
    if (!possible.includes(value)) answers.push(`${place} is "${value}" and not "${possible[0]!}" or more`);
    if (place.startsWith('text')) letters += Math.abs(values.at(-1)!.length - value.length);
  }
  for (const [place, value] of found) work.done.set(place, [{ value, at: 0 }]);
  work.slowest = 0;
  return { answers, letters };
}
