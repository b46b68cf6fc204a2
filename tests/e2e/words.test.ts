import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findLearner } from '../../scorm/preview/learners.ts';
import { languages, type Language } from '../../src/course-files/language.ts';
import { openTestbed, type Testbed } from './preview-visit.ts';
import { inPseudo, pseudoFiles, pseudoWords, serveInstead } from './pseudo-language.ts';
import {
  course,
  goTo,
  halfway,
  isOwnScreen,
  morning,
  nearly,
  newLearner,
  outline,
  screens,
  settled,
  visitAs,
  type Situation,
} from './screens.ts';
import { factsAt, type Stage } from './seeded-learner.ts';
import { visibleWords } from './visible-words.ts';
import { holding, sayer, words } from './words.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(async () => {
  await testbed.close();
});

describe('in a language that nobody speaks', () => {
  const say = sayer('nl', pseudoWords);
  let files: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    files = await pseudoFiles();
  });

  test.each([newLearner, halfway, nearly, morning])(
    'every word comes from the words and texts of the course: $name',
    async (situation) => {
      const { frame, close } = await visitAs(testbed, situation, {}, (computer) =>
        serveInstead(computer, files),
      );
      const strangers = new Set<string>();
      const listen = async (screen: string): Promise<void> => {
        for (const { words: said, sentence, where } of await visibleWords(frame)) {
          const strange = strangeIn(said, sentence, situation);
          if (strange !== '') strangers.add(`#/${screen}, ${where}: "${strange}" in "${said}"`);
        }
      };
      for (const screen of screens) {
        await goTo(frame, screen);
        if (!(await isOwnScreen(frame, screen))) continue;
        await listen(screen);
        // What is only said when something is missing.
        for (const key of ['questionnaire.send', 'lesson.apply.keep', 'reflection.keep']) {
          const button = frame.getByRole('button', { name: say(key) });
          if ((await button.count()) === 0) continue;
          await button.first().click();
          await settled(frame);
          await listen(screen);
        }
      }
      await close();
      expect([...strangers]).toEqual([]);
    },
  );
});

/** A deelnemerscode with its check symbol. */
const learnerCodes = /\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}[0-9A-Z*~$=]/g;

/** Written in the module itself: the word mark, and languages, each by its own name. */
const names = [
  'Preventie',
  'in de',
  'B',
  'uu',
  'rt',
  'Preventie in de Buurt',
  'Nederlands',
  'English',
  'NL',
  'EN',
];

/** What browsers say in the language of the course: months, weekdays, and how they join a list. */
const fromBrowser = new Set([
  ...wordsOfDates('month', 12, (month) => Date.UTC(2026, month)),
  ...wordsOfDates('weekday', 7, (day) => Date.UTC(2026, 0, 1 + day)),
  'en',
]);

/** All months, or all days of a week: the suite must not know more of them on one day than on another. */
function wordsOfDates(type: 'month' | 'weekday', count: number, at: (position: number) => number): string[] {
  const format = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });
  const words = Array.from({ length: count }, (_, position) =>
    format.formatToParts(at(position)).flatMap((part) => (part.type === type ? [part.value] : [])),
  ).flat();
  if (new Set(words).size !== count) throw new Error(`Of ${count} there are only: ${words.join(', ')}.`);
  return words;
}

const letters = /\p{L}+/gu;

/** Of a certificate. */
const certificateNumbers = /\bPB-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g;

/** What was in the record from the start, typed by the learner. */
const typed = (stage: Stage): readonly string[] => {
  const { texts, certificate } = factsAt(outline, stage, 0);
  return [...Object.values(texts), ...(certificate === undefined ? [] : [certificate.name])];
};

/** What is left when all is taken out that may be there; "" is good. */
function strangeIn(said: string, sentence: string, { learner, stage }: Situation): string {
  if (names.includes(said)) return '';
  const own = [findLearner(learner)!.name, ...(stage === undefined ? [] : typed(stage))];
  const without = (text: string): string =>
    own
      .reduce((rest, mine) => rest.replaceAll(mine, ''), text)
      .replaceAll(certificateNumbers, '')
      .replaceAll(learnerCodes, '')
      .replaceAll(letters, (word) => (fromBrowser.has(word) ? '' : word));
  // Plain letters, wherever they stand, are not from the words or texts of the course.
  const plain = without(said).match(/[a-z]+/gi);
  if (plain !== null) return plain.join(' ');
  // What is from there has its marks around it, as a whole.
  let rest = without(sentence);
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  }
  return names.includes(rest.trim()) ? '' : (rest.match(letters)?.join(' ') ?? '');
}

test('pseudo letters are told from plain ones', () => {
  const strange = (said: string, sentence = said) => strangeIn(said, sentence, newLearner);
  expect(inPseudo('De wijk: {{count}} van 12')).toBe('⟦Ðé ŵîĵķ: {{count}} ṽåñ 12⟧');
  expect(strange('⟦Ðé ŵîĵķ⟧, 12 · ⟦ñöĝ ⟦ṁîñûŧéñ⟧⟧')).toBe('');
  expect(strange('⟦Ŵéļķöṁ⟧ Suryati, 22 november 2026')).toBe('');
  expect(strange('⟦Ŵéļķöṁ', '⟦Ŵéļķöṁ ðååŕ⟧')).toBe('');
  expect(strange('Ŵéļķöṁ⟧ again')).toBe('again');
  expect(strange('⟦Ŵéļķöṁ home.title⟧')).toBe('home title');
});

describe('in English', () => {
  const dutch = [...Object.values(words.nl), ...textsIn('nl', course)];
  const english = new Set([...Object.values(words.en), ...textsIn('en', course)]);
  // Names of organisations and documents are the same in both; a sentence of placeholders tells nothing.
  const tellsDutch = dutch.filter((text) => !english.has(text) && lettersOf(text) >= 4);
  const whole = new Set(tellsDutch.filter((text) => !text.includes('{{')));
  const filled = tellsDutch
    .filter((text) => text.includes('{{'))
    .map((text) => new RegExp(`^${holding(text).source}$`, 'u'));

  test.each([nearly, morning])('no Dutch word of the course is left: $name', async (situation) => {
    const { frame, close } = await visitAs(testbed, situation);
    await frame.getByRole('button', { name: 'English' }).click();
    await frame.getByRole('button', { name: 'Nederlands' }).waitFor();
    const left = new Set<string>();
    for (const screen of screens) {
      await goTo(frame, screen);
      if (!(await isOwnScreen(frame, screen))) continue;
      for (const { words: said, where, language } of await visibleWords(frame)) {
        if (language === 'nl') continue;
        if (whole.has(said) || filled.some((pattern) => pattern.test(said)))
          left.add(`#/${screen}, ${where}: "${said}"`);
      }
      expect(await frame.evaluate(() => document.documentElement.lang)).toBe('en');
    }
    await close();
    expect([...left]).toEqual([]);
  });
});

const lettersOf = (text: string): number =>
  text.replaceAll(/\{\{.*?\}\}/g, '').replaceAll(/[^\p{L}]/gu, '').length;

/** Every string of the course in one language. */
function textsIn(language: Language, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (languages.every((key) => key in value))
    return stringsIn((value as Record<Language, unknown>)[language]);
  return Object.values(value).flatMap((inner) => textsIn(language, inner));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
