import { afterEach, describe, expect, test, vi } from 'vitest';
import { clockDifference } from '../../../src/runtime/clock-difference.ts';

const now = Date.parse('2026-11-12T15:30:00Z');
const answering = (headers: Record<string, string>, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status, headers })));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the clock difference', () => {
  test.each([
    ['Thu, 12 Nov 2026 15:30:20 GMT', 0],
    ['Thu, 12 Nov 2026 15:37:00 GMT', 7],
    ['Thu, 12 Nov 2026 14:30:00 GMT', -60],
  ])('by an answer of %s is %i minutes', async (date, minutes) => {
    answering({ date });
    expect(await clockDifference(() => now)).toBe(minutes);
  });

  test('is told by any answer of the server, also one that says no', async () => {
    answering({ date: 'Thu, 12 Nov 2026 15:35:00 GMT' }, 404);
    expect(await clockDifference(() => now)).toBe(5);
  });

  test.each([
    ['without a date', {}],
    ['with something else in its place', { date: 'gisteren' }],
    ['that was kept on the way', { date: 'Thu, 12 Nov 2026 15:00:00 GMT', age: '1800' }],
  ])('is not known from an answer %s', async (_name, headers) => {
    answering(headers);
    expect(await clockDifference(() => now)).toBe(undefined);
  });

  test('is not known without a connection', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await clockDifference(() => now)).toBe(undefined);
  });
});
