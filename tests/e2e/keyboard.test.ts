import { afterAll, beforeAll, expect, test } from 'vitest';
import { extraPages } from '../../src/content/step-content.ts';
import type { Facts } from '../../src/programme/facts.ts';
import { unpack } from '../../src/progress/pack.ts';
import { KeyboardDeelnemer, type Did } from './keyboard-deelnemer.ts';
import { Keyboard } from './keyboard.ts';
import { findWholeBrowser } from '../find-browser.ts';
import { openTestbed, stored, visit, type Testbed } from './preview-visit.ts';
import { goTo, nearly, attended, outline, screens, settled, visitAs } from './screens.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed(findWholeBrowser);
});
afterAll(async () => {
  await testbed.close();
});

const lessons = outline.phases.flatMap(({ steps }) => steps).filter(({ kind }) => kind === 'lesson');

/**
 * The programme in two halves: every kind of step once, in the one standard and language or in the other. What the LMS
 * has afterwards is what was done.
 */
const halves = [
  {
    standard: 'scorm12',
    language: 'nl',
    does: async (somebody: KeyboardDeelnemer) => {
      await somebody.read('leeswijzer');
      await somebody.read('informatiepakket');
      await somebody.fillQuestionnaire('vragenlijst');
      for (const { id } of lessons.slice(0, 3)) await somebody.doLesson(id);
      await somebody.chooseProfession();
    },
  },
  {
    standard: 'scorm2004',
    language: 'en',
    does: async (somebody: KeyboardDeelnemer) => {
      await somebody.chooseLanguage('English');
      // It opens the rest.
      await somebody.read('informatiepakket');
      await somebody.prepareWerksessie();
      for (const { id } of lessons.slice(3)) await somebody.doLesson(id);
      await somebody.read('tips');
      await somebody.readEvaluation();
      await somebody.read('verhalen');
      await somebody.reflect();
      for (const page of Object.keys(extraPages)) await somebody.visitPage(page);
    },
  },
] as const;

test.each(halves)(
  'with a keyboard only, in $standard and $language: somebody does the programme, and all of it is kept',
  async ({ standard, language, does }) => {
    const { learner } = attended;
    // Dutch is there without choosing it.
    const chosen = language === 'nl' ? {} : { language };
    const now = await visitAs(testbed, attended, { standard });
    const somebody = await KeyboardDeelnemer.at(now.page, language);
    await somebody.skipBar('nl');
    await does(somebody);
    await somebody.saveAndClose(now.page);
    expect(now.problems).toEqual([]);
    await now.page.close();
    expect(await kept(now.testbed, standard, learner)).toEqual({ ...somebody.did, ...chosen });
    if (language === 'en') {
      await now.close();
      return;
    }

    const later = await visit(now.testbed, { standard, learner, shift: 'half-year' });
    await later.course.getByRole('heading', { level: 1 }).waitFor();
    const again = await KeyboardDeelnemer.at(later.page, language);
    await again.skipBar(language);
    await again.goHome('accreditatie');
    await again.fillQuestionnaire('half-jaar-later');
    await again.saveAndClose(later.page);
    expect(later.problems).toEqual([]);
    const both = (key: 'marks' | 'choices' | 'texts') => ({ ...somebody.did[key], ...again.did[key] });
    expect(await kept(now.testbed, standard, learner)).toEqual({
      marks: both('marks'),
      choices: both('choices'),
      texts: both('texts'),
      profession: somebody.did.profession,
      ...chosen,
    });
    await now.close();
  },
  600_000,
);

/** What the LMS has; of what happened, only that it did. */
async function kept(
  where: Testbed,
  standard: 'scorm12' | 'scorm2004',
  learner: string,
): Promise<Did & Pick<Facts, 'language'>> {
  const found = unpack((await stored(where, standard, learner)).suspend_data ?? '');
  if (found.kind !== 'record') throw new Error(`The record is ${found.kind}.`);
  const { marks, choices, texts, profession, language } = found.record.facts;
  return {
    marks: Object.fromEntries(Object.keys(marks).map((mark) => [mark, 1])),
    choices,
    texts,
    ...(profession === undefined ? {} : { profession }),
    ...(language === undefined ? {} : { language }),
  };
}

/** Forward on a wide window is how the programme was done above; backward, what comes into view does so under the bar. */
test.each([
  { width: 1280, by: 'Shift+Tab', ways: ['Shift+Tab'] },
  { width: 390, by: 'Tab and Shift+Tab', ways: ['Tab', 'Shift+Tab'] },
] as const)(
  'every screen can be walked through by $by, $width px wide: always visible, named, and never held',
  async ({ width, by: named, ways }) => {
    const { page, frame, close } = await visitAs(testbed, nearly, { width, height: 720 });
    // Without smooth scrolling the page stands still when it is looked at.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const keyboard = await Keyboard.at(page);
    const faults: string[] = [];
    const stops: string[] = [];
    for (const screen of screens) {
      await goTo(frame, screen);
      for (const by of ways) {
        const walked = await walk(keyboard, by);
        faults.push(...walked.faults.map((fault) => `#/${screen}, ${by}: ${fault}`));
        stops.push(`${screen} ${walked.stops}`);
      }
      await settled(frame);
    }
    console.log(`stops with ${named}, ${width} px wide: ${stops.join(' · ')}`);
    expect(faults).toEqual([]);
    await close();
  },
  300_000,
);

/** From wherever the focus is, through the whole course, until it has left it on the other side. */
async function walk(keyboard: Keyboard, by: 'Tab' | 'Shift+Tab') {
  const faults = new Set<string>();
  let stops = 0;
  for (let presses = 0; presses < 300; presses++) {
    const { inCourse, role, name, ring, covered } = await keyboard.press(by);
    if (!inCourse && stops > 0) return { stops, faults: [...faults] };
    if (!inCourse) continue;
    stops++;
    const what = `${role} "${name}"`;
    if (name === '' || role === 'generic') faults.add(`${what} has no name`);
    if (!ring) faults.add(`the focus cannot be seen on ${what}`);
    if (covered) faults.add(`${what} is behind something else`);
  }
  return { stops, faults: [...faults, 'the focus does not leave the course'] };
}
