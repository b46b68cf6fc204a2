import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { loadWholeCourse } from '../../../src/course-files/whole-course.ts';
import { CourseOnView } from '../../../src/learner-view/course-on-view.ts';
import { givenTexts } from '../../../src/learner-view/given-texts.ts';
import type { CourseGiven, Look } from '../../../src/learner-view/messages.ts';
import { addressOf } from '../../../src/learner-view/where-to-look.ts';
import { folderOnDisk } from '../../../src/on-disk/folder-on-disk.ts';
import { courseTexts } from '../../../src/packing/course-texts.ts';

const whole = loadWholeCourse(folderOnDisk('course'));
const given = (): CourseGiven => ({ type: 'course', ...structuredClone(courseTexts(whole)) });
const look: Look = { type: 'look', step: 'les-3', language: 'nl', learner: 'halfway', name: 'Sam Voorbeeld' };

function onView(): CourseOnView {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const view = new CourseOnView(() => Date.UTC(2026, 10, 1) / 60_000);
  view.take(given());
  return view;
}

describe('the texts that are given', () => {
  it('are all there without running a script', async () => {
    const { files, given: course } = given();
    const texts = givenTexts(files);
    for (const [file, names] of Object.entries(course.texts))
      expect(Object.keys((await texts(file)).default)).toEqual(names.split(' '));
  });

  it.each(['module/nowhere.js', 'module/other.js'])('are not %s', async (file) => {
    const files = new Map([['module/other.js', 'alert(1);']]);
    await expect(givenTexts(files)(file)).rejects.toThrow(file);
  });
});

describe('a course on view', () => {
  it('has nobody who visits it before it is there', () => {
    expect(new CourseOnView(() => 0).visitOf(look)).toBeUndefined();
  });

  it('is the one that was given last, with what the learner did by then', async () => {
    const view = onView();
    const { session } = view.visitOf(look)!;
    const { choice } = whole.course.lessons['les-3']!.dilemma;
    expect(session.facts.choices[choice]).toBeUndefined();
    view.visitOf(look)?.did({ type: 'choice.made', choice, value: 2 });
    const next = given();
    const { outline } = next.given;
    const changed = { ...next, given: { ...next.given, outline: { ...outline, version: '2099.1' } } };
    view.take(changed);
    const { session: after } = view.visitOf(look)!;
    expect(after.outline.version).toBe('2099.1');
    expect(after.facts.choices[choice]).toBe(2);
    const { default: content } = await view.contents.nl['les-3']!();
    expect(content.kind).toBe('lesson');
  });

  it('begins anew with another learner, and with a course that asks something else', () => {
    const view = onView();
    const { choice } = whole.course.lessons['les-3']!.dilemma;
    view.visitOf(look)?.did({ type: 'choice.made', choice, value: 2 });
    expect(view.visitOf({ ...look, learner: 'new' })?.session.facts.marks).toEqual({});
    view.visitOf(look)?.did({ type: 'choice.made', choice, value: 2 });
    const next = given();
    const { outline } = next.given;
    view.take({
      ...next,
      given: { ...next.given, outline: { ...outline, phases: outline.phases.slice(1) } },
    });
    expect(view.visitOf(look)?.session.facts.choices[choice]).toBeUndefined();
  });

  it('speaks the language that is asked for, to whoever is asked for', () => {
    const view = onView();
    const { session } = view.visitOf({ ...look, language: 'en' })!;
    expect(session.language).toBe('en');
    expect(session.learnerName).toBe('Sam Voorbeeld');
    expect(session.readOnly).toBe(false);
  });

  it('stays as it was when something is given that is no course', () => {
    const view = onView();
    expect(() => {
      view.take({ type: 'course', given: {} as never, files: new Map() });
    }).toThrow();
    expect(view.visitOf(look)?.session.outline.id).toBe(whole.course.id);
  });
});

describe('where to look', () => {
  const { outline } = given().given;

  it.each([
    [{ step: '' }, '#/'],
    [{ step: 'les-3' }, '#/les-3'],
    [{ step: 'les-3', section: 'bekijken' }, '#/les-3/1'],
    [{ step: 'les-3', section: 'nowhere' }, '#/les-3'],
    [{ step: 'bronnen', section: 'loket-samenwerken' }, '#/bronnen/loket-samenwerken'],
    [{ step: 'film', section: whole.course.films[1]?.id ?? '' }, '#/film/1'],
  ])('%j is %s', (where, address) => {
    expect(addressOf(where, outline)).toBe(address);
  });
});
