import { expect, test } from 'vitest';
import { asksForSelfTest, selfTestFrom } from '../../../src/launch/self-test-address.ts';

test.each([
  { search: '?zelftest', hash: '', expected: true },
  { search: '?id=4&zelftest=1', hash: '', expected: true },
  { search: '', hash: '#/zelftest', expected: true },
  { search: '?id=zelftest', hash: '#/les-1', expected: false },
])('the address "$search$hash" asks for the self-test: $expected', ({ search, hash, expected }) => {
  expect(asksForSelfTest({ search, hash })).toBe(expected);
});

test('the self-test hears how long the course waited for the LMS', () => {
  expect(selfTestFrom(2100)).toBe('./zelftest.html#van-de-module=2100');
});
