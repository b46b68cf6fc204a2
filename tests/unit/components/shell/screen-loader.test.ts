import { describe, expect, test } from 'vitest';
import { ScreenLoader } from '../../../../src/components/shell/screen-loader.ts';
import type { StepContent } from '../../../../src/content/step-content.ts';
import type { Language } from '../../../../src/course-files/language.ts';

const lesson = { name: 'les-1', kind: 'lesson' } as const;
const tips = { name: 'tips', kind: 'reading' } as const;

function setup() {
  const asked: string[] = [];
  const answers = new Map<string, { come: () => void; fail: () => void }>();
  const happened: string[] = [];
  const loadContent = (name: string, language: Language) => {
    const text = `${name}/${language}`;
    asked.push(text);
    return new Promise<StepContent>((resolve, reject) => {
      answers.set(text, {
        come: () => {
          resolve({ kind: 'display' });
        },
        fail: () => {
          reject(new Error('no line'));
        },
      });
    });
  };
  const frame = {
    loadContent,
    requestUpdate: () => undefined,
    addController: () => undefined,
    removeController: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const screens = new ScreenLoader(
    frame,
    { arrived: () => happened.push('arrived'), failed: () => happened.push('failed') },
    {
      loadContent,
      loadElement: () => Promise.resolve(),
      loadShownScreen: () => Promise.resolve({ shownScreen: () => undefined as never }),
    },
  );
  const settle = async (text: string, how: 'come' | 'fail') => {
    answers.get(text)?.[how]();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const shown = () => {
    const { shown: now } = screens;
    return now.kind === 'screen' ? `${now.name}/${now.language}` : now.kind;
  };
  return { screens, asked, happened, settle, shown };
}

describe('a screen', () => {
  test('is loading until all of it is there, and is asked for once', async () => {
    const { screens, asked, happened, settle, shown } = setup();
    screens.want(lesson, 'nl');
    screens.want(lesson, 'nl');
    expect([shown(), asked]).toEqual(['loading', ['les-1/nl']]);
    await settle('les-1/nl', 'come');
    screens.want(lesson, 'nl');
    expect([shown(), asked, happened]).toEqual(['les-1/nl', ['les-1/nl'], ['arrived']]);
  });

  test('that was left is not shown when it comes after all', async () => {
    const { screens, happened, settle, shown } = setup();
    screens.want(lesson, 'nl');
    screens.leave();
    screens.want(tips, 'nl');
    await settle('tips/nl', 'come');
    await settle('les-1/nl', 'come');
    expect([shown(), happened]).toEqual(['tips/nl', ['arrived']]);
  });

  test('that fails after it was left is not told', async () => {
    const { screens, happened, settle, shown } = setup();
    screens.want(lesson, 'nl');
    screens.leave();
    await settle('les-1/nl', 'fail');
    expect([shown(), happened]).toEqual(['loading', []]);
  });

  test('stays while it comes in another language, and the learner where they are', async () => {
    const { screens, happened, settle, shown } = setup();
    screens.want(lesson, 'nl');
    await settle('les-1/nl', 'come');
    screens.want(lesson, 'en');
    expect(shown()).toBe('les-1/nl');
    await settle('les-1/en', 'come');
    expect([shown(), happened]).toEqual(['les-1/en', ['arrived']]);
  });

  test('that cannot be fetched is told, and not asked for again until somebody wants it', async () => {
    const { screens, asked, happened, settle, shown } = setup();
    screens.want(lesson, 'nl');
    await settle('les-1/nl', 'fail');
    screens.want(lesson, 'nl');
    expect([shown(), asked.length, happened]).toEqual(['failed', 1, ['failed']]);
    screens.tryAgain();
    screens.want(lesson, 'nl');
    await settle('les-1/nl', 'come');
    expect([shown(), asked.length, happened]).toEqual(['les-1/nl', 2, ['failed', 'arrived']]);
  });

  test('is settled when what was asked for last is shown, or cannot be', async () => {
    const { screens, settle } = setup();
    const told: string[] = [];
    await screens.settled();
    screens.want(lesson, 'nl');
    void screens.settled().then(() => told.push('settled'));
    screens.leave();
    screens.want(tips, 'nl');
    await settle('les-1/nl', 'come');
    expect(told).toEqual([]);
    await settle('tips/nl', 'fail');
    expect(told).toEqual(['settled']);
  });
});
