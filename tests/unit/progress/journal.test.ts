import { describe, expect, test } from 'vitest';
import { openJournal, type TextStore } from '../../../src/progress/journal.ts';
import { pack } from '../../../src/progress/pack.ts';
import { start } from '../../fixtures/learner.ts';
import { knownRecord } from '../../fixtures/records/known-record.ts';
import { textStore } from '../../fixtures/text-store.ts';

const refuse = (): never => {
  throw new DOMException('blocked', 'SecurityError');
};
const blocked: TextStore = { length: 0, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse };

function setup(learner = 'learner1', course = 'small') {
  const { kept, store } = textStore();
  const open = (id = learner, name = course) => openJournal(store, name, id, () => start);
  return { kept, store, open, journal: open() };
}

test('the copy in the browser comes back, until it is cleared', () => {
  const { journal, open } = setup();
  expect(journal.read()).toBeUndefined();
  journal.write(pack(knownRecord));
  expect(open().read()).toEqual(knownRecord);
  journal.clear();
  expect(open().read()).toBeUndefined();
});

test.each([
  { name: 'another learner on the same computer', learner: 'learner2', course: 'small' },
  { name: 'another course in the same LMS', learner: 'learner1', course: 'other' },
])('$name finds nothing', ({ learner, course }) => {
  const { journal, open } = setup();
  journal.write(pack(knownRecord));
  journal.keepDraft(3, 'Een lang verhaal');
  journal.keepAside('old');
  const other = open(learner, course);
  expect([other.read(), other.drafts(), other.aside()]).toEqual([undefined, {}, undefined]);
});

test('the id of the learner does not stand in the browser', () => {
  const { journal, kept } = setup('j.jansen@example.org');
  journal.write(pack(knownRecord));
  expect([...kept.keys()].filter((key) => key.includes('jansen'))).toEqual([]);
});

describe('a browser without room does not disturb', () => {
  test.each([
    { name: 'no storage', given: undefined },
    { name: 'storage that is blocked', given: blocked },
    { name: 'storage that is full', given: { ...textStore().store, setItem: refuse } },
  ])('$name', ({ given }) => {
    const journal = openJournal(given, 'small', 'learner1', () => start);
    journal.write(pack(knownRecord));
    journal.keepDraft(1, 'x');
    journal.keepAside('old');
    journal.clear();
    // What was typed stays in the page.
    expect([journal.read(), journal.drafts(), journal.aside()]).toEqual([undefined, { 1: 'x' }, undefined]);
  });
});

test('a damaged copy is no copy', () => {
  const { journal, kept } = setup();
  journal.write(pack(knownRecord));
  const [key] = [...kept.keys()];
  kept.set(key!, `${kept.get(key!)!.slice(0, -5)}AAAAA`);
  expect(journal.read()).toBeUndefined();
});

describe('drafts', () => {
  test('are kept per text, replaced and taken away', () => {
    const { journal, kept, open } = setup();
    journal.keepDraft(1, 'een');
    journal.keepDraft(2, 'twee');
    journal.keepDraft(1, 'een, langer');
    expect(open().drafts()).toEqual({ 1: 'een, langer', 2: 'twee' });
    journal.keepDraft(1, undefined);
    expect(open().drafts()).toEqual({ 2: 'twee' });
    journal.keepDraft(2, undefined);
    expect([...kept.keys()].filter((key) => !key.endsWith('/at'))).toEqual([]);
  });

  test('stay when the record is cleared', () => {
    const { journal } = setup();
    journal.keepDraft(1, 'een');
    journal.write(pack(knownRecord));
    journal.clear();
    expect(journal.drafts()).toEqual({ 1: 'een' });
  });

  test.each(['no JSON', 'null', '[]', '5', '{"1":5,"2":null}'])('that are %s are no drafts', (found) => {
    const { journal, kept } = setup();
    journal.keepDraft(1, 'een');
    const [key] = [...kept.keys()];
    kept.set(key!, found);
    expect(journal.drafts()).toEqual({});
  });
});

test('what could not be read is kept aside as it was', () => {
  const { journal, open } = setup();
  journal.keepAside('page=3&score=80');
  expect(open().aside()).toBe('page=3&score=80');
});

test('a store that says nothing and keeps nothing is no copy', () => {
  const { store } = textStore();
  const journal = openJournal({ ...store, setItem: () => undefined }, 'small', 'learner1', () => start);
  journal.write(pack(knownRecord));
  expect([journal.health(), journal.read()]).toEqual(['full', undefined]);
});

test('a text that cannot be kept in the store stays as long as the page does, and goes when it is shortened', () => {
  const journal = openJournal(undefined, 'small', 'learner1', () => start);
  journal.keepDraft(3, 'Een lang verhaal');
  journal.keepDraft(4, 'Nog een');
  expect(journal.drafts()).toEqual({ 3: 'Een lang verhaal', 4: 'Nog een' });
  journal.keepDraft(3, undefined);
  expect(journal.drafts()).toEqual({ 4: 'Nog een' });
  expect([journal.health(), openJournal(undefined, 'small', 'learner1', () => start).drafts()]).toEqual([
    'absent',
    {},
  ]);
});

test.each([
  { days: 30, stays: true },
  { days: 31, stays: false },
])('after $days days without a visit a copy is there: $stays', ({ days, stays }) => {
  const { journal, store } = setup();
  journal.write(pack(knownRecord));
  const later = () => start + days * 24 * 60;
  openJournal(store, 'small', 'learner2', later);
  expect(openJournal(store, 'small', 'learner1', later).read() !== undefined).toBe(stays);
});
