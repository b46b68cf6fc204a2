import { expect, test } from 'vitest';
import { seal, unseal } from '../../../src/runtime/sealed-text.ts';

test('a sealed text opens with each of its secrets, and with nothing else', async () => {
  const sealed = (await seal('Wat ik schreef.', ['wat het LMS had', 'en daarna', '']))!;
  expect(sealed).not.toContain('schreef');
  expect(await unseal(sealed, ['niet dit', 'wat het LMS had'])).toBe('Wat ik schreef.');
  expect(await unseal(sealed, ['en daarna'])).toBe('Wat ik schreef.');
  expect(await unseal(sealed, [''])).toBe('Wat ik schreef.');
  expect(await unseal(sealed, ['iets anders'])).toBeUndefined();
});

test.each(['', '{}', 'null', '{"salt":"AA","text":"x","keys":["y"]}', '{"salt":1,"text":1,"keys":[2]}'])(
  'a damaged one (%s) does not open, and does no harm',
  async (damaged) => {
    expect(await unseal(damaged, ['iets'])).toBeUndefined();
  },
);
