import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carriersIn } from '../../src/attendance/carriers.ts';
import { readReceipt } from '../../src/receipts/receipt-bytes.ts';
import { receiptFormsOf } from '../../src/receipts/receipt-forms.ts';
import type { Receipt } from '../../src/receipts/receipt.ts';
import { unpack } from '../../src/progress/pack.ts';
import { openTestbed, stored, type Testbed } from './preview-visit.ts';
import { course, goTo, nearly, visitAs } from './screens.ts';
import { sayer } from './words.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await openTestbed();
});
afterAll(async () => {
  await testbed.close();
});

const forms = receiptFormsOf(course);
const say = sayer('nl');

test('a bon is made on the screens where somebody looks for it, and the LMS is told nothing of it', async () => {
  const {
    page,
    frame,
    testbed: lms,
    calls,
    foreignRequests,
    problems,
    close,
  } = await visitAs(testbed, nearly);
  const bons: Receipt[] = [];
  for (const screen of ['vragenlijst', 'werksessie', 'reflectie']) {
    await goTo(frame, screen);
    expect(await frame.locator('receipt-panel').count()).toBe(0);
    bons.push(await bonIn(frame));
  }
  expect(bons.map(({ kind }) => kind)).toEqual(['before', 'before', 'feedback']);
  expect(bons[0]?.answers.every((value) => value !== undefined)).toBe(true);
  const [tag = '', ...others] = new Set(bons.map((bon) => bon.tag));
  expect(others).toEqual([]);

  await frame.getByRole('button', { name: say('bar.close') }).click();
  await page.waitForSelector('#stage[data-course=closed]');
  const kept = unpack((await stored(lms, 'scorm12', nearly.learner)).suspend_data ?? '');
  expect(kept.kind === 'record' && kept.record.facts.receiptTag).toBe(tag);
  const told = (await calls()).map(({ element, value }) => `${element} ${value}`).join('\n');
  expect(told).not.toContain(tag);
  expect(told).not.toMatch(/pidb/i);
  expect([...foreignRequests, ...problems]).toEqual([]);
  await close();
});

/** What the bon on this screen says, read as the organiser's page does. */
async function bonIn(frame: Frame): Promise<Receipt> {
  await frame.getByRole('button', { name: say('give.show') }).click();
  await frame.getByRole('button', { name: say('receipt.make') }).click();
  const text = await frame.locator('receipt-panel textarea').inputValue();
  const [carrier] = carriersIn(text);
  const read = carrier?.kind === 'receipt' ? readReceipt(carrier.bytes, forms) : undefined;
  if (read?.kind !== 'receipt') throw new Error(`This is no bon: ${text}`);
  return read.receipt;
}
