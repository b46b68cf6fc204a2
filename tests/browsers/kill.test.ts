import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { startPreview } from '../../scorm/preview/server.ts';
import { seedLearner } from '../e2e/seeded-learner.ts';
import { firefox, isThere, webkit } from '../find-browser.ts';
import { Deelnemer } from './deelnemer.ts';
import { startFirefox } from './firefox.ts';
import { onTestDay } from './on-test-day.ts';
import { ScriptDriver } from './script-driver.ts';
import { startUndrivenWebKit } from './undriven-webkit.ts';

/** Milliseconds of typing before a kill of which letters may be missing, on a busy computer too. */
const lastMoment = 2000;
const field = { css: 'textarea', inside: 'answer-field', after: 1 };

const engines = [
  { engine: 'firefox', start: (folder: string) => startFirefox(firefox()!, folder) },
  // A driven WebKit keeps nothing on disk, so there would be nothing to find back.
  {
    engine: 'webkit',
    start: (folder: string, driver: ScriptDriver) => startUndrivenWebKit(webkit()!, folder, driver),
  },
] as const;

describe.each(engines)('$engine', ({ engine, start }) => {
  test.runIf(isThere(engine))(
    'is killed while somebody types: what was typed is back',
    { timeout: 600_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'pidb-killed-'));
      const preview = await startPreview({ port: 0, dataFile: join(folder, 'records.sqlite') });
      await seedLearner({ preview }, 'scorm12', 'suryati', 'halfway', { at: 'reflectie' });
      const driver = new ScriptDriver();
      const lms = await onTestDay(preview.url, driver);
      let browser = await start(folder, driver);
      try {
        let deelnemer = new Deelnemer(browser, lms.url, 'scorm12', 'suryati');
        await deelnemer.opensTheCourse();
        await deelnemer.course.types(field, 'Ook de POH.');
        await pause(lastMoment);
        await browser.type(' En');
        await browser.kill();

        browser = await start(folder, driver);
        deelnemer = new Deelnemer(browser, lms.url, 'scorm12', 'suryati');
        await deelnemer.opensTheCourse();
        await deelnemer.course.sees(field);
        expect(await deelnemer.course.reads(field)).toMatch(/^Ook de POH\./);
        expect([...browser.problems(), ...lms.problems]).toEqual([]);
      } finally {
        await browser.close();
        await lms.close();
        await preview.close();
        rmSync(folder, { recursive: true, maxRetries: 5 });
      }
    },
  );
});
