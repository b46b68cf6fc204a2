import { expect, test } from 'vitest';
import { browserStore } from '../../../src/runtime/browser-store.ts';

const blocked = {
  get localStorage(): Storage {
    throw new DOMException('The document is sandboxed.', 'SecurityError');
  },
};

test.each([
  { name: 'null, as in some web views', page: { localStorage: null } },
  { name: 'not there', page: {} },
  { name: 'blocked', page: blocked },
])('a store that is $name is no store', ({ page }) => {
  expect(browserStore(page)).toBeUndefined();
});

test('one that works is the store', () => {
  const localStorage = {} as Storage;
  expect(browserStore({ localStorage })).toBe(localStorage);
});
