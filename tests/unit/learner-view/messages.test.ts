import { describe, expect, it } from 'vitest';
import { fromView, toView } from '../../../src/learner-view/messages.ts';

const look = { type: 'look', step: 'les-1', language: 'nl', learner: 'new' };
const course = { type: 'course', given: { outline: {} }, files: new Map() };

describe('what the screens take from the editor', () => {
  it('is a course or a look', () => {
    expect(toView(course)).toBe(course);
    expect(toView({ ...look, section: 'lezen', lit: 'tekst' })).toMatchObject({ section: 'lezen' });
  });

  it.each([
    undefined,
    'look',
    {},
    { ...course, files: {} },
    { ...course, given: undefined },
    { ...look, language: 'de' },
    { ...look, learner: 'somebody' },
    { ...look, step: 3 },
    { ...look, lit: 3 },
  ])('is nothing else: %j', (data) => {
    expect(toView(data)).toBeUndefined();
  });
});

describe('what the editor takes from the screens', () => {
  it.each([
    { type: 'ready' },
    { type: 'fault' },
    { type: 'shown', took: 12, lit: true, shut: false },
    { type: 'stayed', address: 'https://www.example.nl/' },
  ])('is %j', (data) => {
    expect(fromView(data)).toEqual(data);
  });

  it.each([
    undefined,
    { type: 'shown' },
    { type: 'shown', took: '12', lit: true, shut: false },
    { type: 'stayed' },
    { type: 'course' },
  ])('is not %j', (data) => {
    expect(fromView(data)).toBeUndefined();
  });
});
