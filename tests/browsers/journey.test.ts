import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Standard } from '../../src/packing/standards.ts';
import { openRoom, type Room } from '../e2e/room.ts';
import { stored } from '../e2e/preview-visit.ts';
import { sayer } from '../e2e/words.ts';
import { engineNames, isThere, otherEngines } from '../find-browser.ts';
import { Deelnemer, later, statements } from './deelnemer.ts';
import { onTestDay, type OnTestDay } from './on-test-day.ts';
import { Person, type Browser } from './person.ts';
import { start } from './start.ts';

/**
 * The whole way of a deelnemer in the browsers that are not Chromium, with the pointer and the keyboard: from the first
 * launch to half a year later.
 */

const say = sayer('nl');

/** Both browsers visit the same LMS, so each is somebody else's. */
const learners = {
  firefox: { id: 'c.ozturk-zukowska', name: 'Çağla Öztürk-Żukowska' },
  webkit: { id: 'z.dhondt-unal', name: "Zoë d'Hondt-Ünal" },
} as const;
type Learner = (typeof learners)[keyof typeof learners];

const reflection = 'Korte lijnen met de GGD.';

let room: Room;

beforeAll(async () => {
  room = await openRoom();
});
afterAll(async () => {
  await room.close();
});

describe.concurrent.each(otherEngines)('in %s', (engine) => {
  if (!isThere(engine)) {
    console.log(`${engineNames[engine]} is not here: its journeys are skipped.`);
    test.skip('a journey');
    return;
  }

  test(
    'from the first launch to half a year later, in SCORM 1.2 and 2004',
    { timeout: 600_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), `pidb-${engine}-`));
      const lms = await onTestDay(room.preview.url);
      const browser = await start(engine, folder);
      try {
        for (const standard of ['scorm12', 'scorm2004'] as const) {
          const began = Date.now();
          await journey(browser, lms, learners[engine], standard, folder);
          console.log(`${browser.name}, ${standard}: ${String(Math.round((Date.now() - began) / 1000))} s`);
          expect([...browser.problems(), ...lms.problems]).toEqual([]);
        }
      } finally {
        await browser.close();
        await lms.close();
        rmSync(folder, { recursive: true, maxRetries: 5 });
      }
    },
  );
});

async function journey(
  browser: Browser,
  lms: OnTestDay,
  { id: who, name }: Learner,
  standard: Standard,
  folder: string,
): Promise<void> {
  const deelnemer = new Deelnemer(browser, lms.url, standard, who);
  const { course } = deelnemer;

  await deelnemer.opensTheCourse();
  await course.sees({ css: '.hello', says: name });
  await deelnemer.opensStep('Informatiepakket');
  await deelnemer.reads();
  await deelnemer.opensStep('Vragenlijst over de samenwerking');
  await deelnemer.answers(statements);
  await course.click({ css: 'button', says: say('questionnaire.send') });
  await course.sees({ css: '#sent-title' });

  await deelnemer.opensStep('Werksessie in de wijk');
  await deelnemer.brings(room.invitation);
  await course.sees({ css: '.told', inside: 'attendance-desk', says: 'Dit is nu uw werksessie' });
  await deelnemer.typesCode(room.codes[0]!);
  await course.sees({ css: '.told', inside: 'attendance-desk', says: 'ingecheckt' });
  await deelnemer.typesCode(room.codes[1]!.toLowerCase());
  await course.sees({ css: '.told', inside: 'attendance-desk', says: 'uitgecheckt' });
  const code = await course.sees({ css: '.learner-code .code', inside: 'attendance-desk' });
  await deelnemer.brings(await room.confirm(code, name));
  await course.sees({ css: '.told', inside: 'attendance-desk', says: 'bevestigt uw aanwezigheid' });

  await deelnemer.opensStep('Reflectie');
  await course.types({ css: 'textarea', inside: 'answer-field' }, reflection);
  await course.click({ css: 'button', says: say('reflection.keep') });
  await course.sees({ css: '#kept', says: say('reflection.kept.title') });

  await deelnemer.opensStep('Punten en certificaat');
  const pdf = await deelnemer.makesCertificate('Welzijns- of sociaal werker');
  expect(pdf.name).toMatch(/^certificaat-PB-[0-9A-Z]{4}-[0-9A-Z*~$=_]{4}\.pdf$/);
  const { text } = await extractText(await getDocumentProxy(pdf.contents.slice()), { mergePages: true });
  expect(text).toContain(name);
  expect(text).toMatch(/240\s+(van 240\s+)?minuten/);
  await deelnemer.leaves();
  expect((await stored(room, standard, who)).suspend_data?.length ?? 0).toBeGreaterThan(0);

  await deelnemer.opensTheCourse();
  await course.sees({ css: 'h1' });
  await deelnemer.opensStep('Reflectie');
  expect(await course.reads({ css: 'textarea', inside: 'answer-field' })).toBe(reflection);
  await deelnemer.opensStep('Vragenlijst over de samenwerking');
  expect(await deelnemer.chosen()).toEqual(statements);
  await deelnemer.leaves();

  await deelnemer.opensTheCourse('half-year');
  await deelnemer.opensStep('Een half jaar later');
  expect(await deelnemer.chosen()).toEqual([]);
  await deelnemer.answers(later);
  await course.click({ css: 'button', says: say('questionnaire.send') });
  await course.sees({ css: '#sent-title' });
  await deelnemer.leaves();

  // Whoever gets the certificate looks it up.
  const colleague = new Person(browser, 'page');
  await browser.open(`${lms.url}controle/`);
  const saved = join(folder, `${standard}.pdf`);
  writeFileSync(saved, pdf.contents);
  await colleague.choosesFile({ css: 'input[type=file]' }, saved);
  await colleague.sees({ css: 'h2', says: say('verify.verdict.confirmed.title') });
  expect(await colleague.sees({ css: 'dl', inside: 'verification-result' })).toContain(name);
}
