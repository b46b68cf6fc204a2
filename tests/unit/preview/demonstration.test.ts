import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { speaker } from '../../../scorm/command-line/words.ts';
import { knownDemonstration, openDemonstration, planAt } from '../../../scorm/issuer/demonstration.ts';
import { momentOfCode } from '../../../src/attendance/room-code.ts';
import { crypto } from '../../fixtures/attendance.ts';

/** 22 November 2026, 14:47 UTC. */
const now = Date.parse('2026-11-22T14:47Z') / 60_000;

function emptyFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'room-')), 'issuer');
  onTestFinished(() => {
    rmSync(join(folder, '..'), { recursive: true });
  });
  return folder;
}

test('the session has been going on for an hour since the last half hour', () => {
  const { start, end } = planAt(now);
  expect(new Date(start * 60_000).toISOString()).toBe('2026-11-22T13:30:00.000Z');
  expect(end - start).toBe(240);
});

test('the first time it makes an issuer that says what it is, and a session with its codes', async () => {
  const folder = emptyFolder();
  expect(await knownDemonstration(folder)).toBeUndefined();
  const { trust, card, codes } = await openDemonstration({ folder, now });
  expect(trust.issuers).toMatchObject([{ name: 'Proefuitgever', demonstration: true, from: '2026-11-22' }]);
  expect(card.moments.map(({ kind }) => kind)).toEqual(['in', 'out', 'early']);
  expect((await momentOfCode(codes[1]!, card, ['out'], crypto))?.kind).toBe('out');
  expect(await knownDemonstration(folder)).toEqual(trust);
});

test('what is secret is for the eyes of its user only', async () => {
  const folder = emptyFolder();
  await openDemonstration({ folder, now });
  for (const name of ['issuer.json', 'session.json']) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, name), 'utf8')).toContain('"d"');
  }
  const { trust } = await openDemonstration({ folder, now });
  expect(JSON.stringify(trust)).not.toContain('"d"');
});

test('stays the same until the session is over, then there is another one of the same issuer', async () => {
  const folder = emptyFolder();
  const first = await openDemonstration({ folder, now });
  const again = await openDemonstration({ folder, now: first.card.end });
  expect(again.card.id).toBe(first.card.id);
  const later = await openDemonstration({ folder, now: first.card.end + 1 });
  expect(later.card.id).not.toBe(first.card.id);
  expect(later.card.start).toBeGreaterThan(first.card.start);
  expect(later.trust.issuers).toEqual(first.trust.issuers);
});

test('a session that the issuer did not sign is made anew', async () => {
  const folder = emptyFolder();
  const first = await openDemonstration({ folder, now });
  rmSync(join(folder, 'issuer.json'));
  const second = await openDemonstration({ folder, now });
  expect(second.card.id).not.toBe(first.card.id);
  writeFileSync(join(folder, 'session.json'), '{"card":"pidb.s.AAAA"}');
  expect((await openDemonstration({ folder, now })).card.id).not.toBe(second.card.id);
});

test.each([
  { language: 'nl', told: 'wordt opnieuw gemaakt' },
  { language: 'en', told: 'is made anew' },
] as const)(
  'a file that cannot be read is told of in $language, and made anew',
  async ({ language, told }) => {
    const folder = emptyFolder();
    const first = await openDemonstration({ folder, now });
    const path = join(folder, 'session.json');
    writeFileSync(path, '{"card":');
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    onTestFinished(() => {
      warn.mockRestore();
    });
    const second = await openDemonstration({ folder, now, say: speaker(language) });
    expect(second.card.id).not.toBe(first.card.id);
    expect(warn.mock.calls).toEqual([[expect.stringContaining(told)]]);
    expect(warn.mock.calls[0]?.[0]).toContain(path);
  },
);
