import { describe, expect, test } from 'vitest';
import { fetchAhead, mayFetchAhead } from '../../../src/launch/fetch-ahead.ts';

function setup({ may = true, fails = false } = {}) {
  const state = { next: 'les-1' as string | undefined, may, fails };
  const loaded: string[] = [];
  const resting: (() => void)[] = [];
  const look = fetchAhead<string>({
    next: () => (state.next === undefined ? undefined : { name: state.next, what: state.next }),
    load: (what) => {
      loaded.push(what);
      return state.fails ? Promise.reject(new Error('no line')) : Promise.resolve();
    },
    mayFetch: () => state.may,
    atRest: (then) => resting.push(then),
  });
  return {
    state,
    loaded,
    look,
    /** The page comes to rest. */
    rest: async () => {
      for (const then of resting.splice(0)) then();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

describe('the next step', () => {
  test('is fetched when the page is at rest, and not before', async () => {
    const { look, rest, loaded } = setup();
    look();
    expect(loaded).toEqual([]);
    await rest();
    expect(loaded).toEqual(['les-1']);
  });

  test('is fetched once, however often something changes', async () => {
    const { look, rest, loaded } = setup();
    look();
    look();
    await rest();
    look();
    await rest();
    expect(loaded).toEqual(['les-1']);
  });

  test('is another one after a finished step', async () => {
    const { look, rest, loaded, state } = setup();
    look();
    await rest();
    state.next = 'les-2';
    look();
    await rest();
    expect(loaded).toEqual(['les-1', 'les-2']);
  });

  test('is the one of when there is rest', async () => {
    const { look, rest, loaded, state } = setup();
    look();
    state.next = 'les-2';
    await rest();
    expect(loaded).toEqual(['les-2']);
  });

  test('is asked for again when it did not come', async () => {
    const { look, rest, loaded, state } = setup({ fails: true });
    look();
    await rest();
    state.fails = false;
    look();
    await rest();
    look();
    await rest();
    expect(loaded).toEqual(['les-1', 'les-1']);
  });

  test('waits as long as nothing may be fetched', async () => {
    const { look, rest, loaded, state } = setup({ may: false });
    look();
    await rest();
    expect(loaded).toEqual([]);
    state.may = true;
    look();
    await rest();
    expect(loaded).toEqual(['les-1']);
  });

  test('is none after the last one', async () => {
    const { look, rest, loaded, state } = setup();
    state.next = undefined;
    look();
    await rest();
    expect(loaded).toEqual([]);
  });
});

test.each([
  { name: 'a browser that says nothing of its line', online: true, line: undefined, expected: true },
  { name: 'a fast line', online: true, line: { effectiveType: '4g', saveData: false }, expected: true },
  { name: 'no line', online: false, line: undefined, expected: false },
  { name: 'who saves data', online: true, line: { effectiveType: '4g', saveData: true }, expected: false },
  { name: 'a slow line', online: true, line: { effectiveType: '2g' }, expected: false },
  { name: 'a very slow line', online: true, line: { effectiveType: 'slow-2g' }, expected: false },
])('for $name, fetching ahead: $expected', ({ online, line, expected }) => {
  expect(mayFetchAhead(online, line)).toBe(expected);
});
