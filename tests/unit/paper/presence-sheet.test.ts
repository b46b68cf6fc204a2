import { expect, test } from 'vitest';
import { presenceSheet, type Expected } from '../../../src/paper/presence-sheet.ts';
import { card, course, issuer, paperIn, textOf, trial } from './papers.ts';

const person = (lastName: string, some: Partial<Expected> = {}): Expected => ({
  lastName,
  infix: '',
  initials: 'A.',
  role: 'huisarts',
  organisation: 'Praktijk De Linde',
  numbers: { big: '19012345701', association: '5512326' },
  ...some,
});
const sheet = (people: readonly Expected[], some: Partial<Parameters<typeof presenceSheet>[0]> = {}) =>
  presenceSheet(
    {
      people,
      card,
      issuer,
      course,
      accreditation: [{ number: '000123', bigNumber: true }],
      keepUntil: card.start + 5 * 525_600,
      ...some,
    },
    paperIn('nl'),
  );
const count = (html: string, piece: string) => html.split(piece).length - 1;

test('everybody stands there by last name, and five rows are empty', () => {
  const html = sheet([person('Tuinder'), person('Dijkhuis', { infix: 'van den' }), person('Appelboom')]);
  expect(textOf(html)).toMatch(/1 Appelboom A\. .* 2 Dijkhuis, van den A\. .* 3 Tuinder A\. .* 4 5 6 7 8 /);
  expect(count(html, '<tr class="empty">')).toBe(5);
});

test('a number is never whole, and without an accreditation that asks for it not there at all', () => {
  const people = [person('Appelboom')];
  const html = sheet(people);
  expect(html).toContain('•••• 701');
  expect(html).not.toMatch(/19012345701|5512326/);
  expect(sheet(people, { accreditation: [{ number: '000123', bigNumber: false }] })).not.toContain('••••');
});

test('eighteen people fit on one page, and more go on with the same head and the next number', () => {
  const people = Array.from({ length: 18 }, (_, at) => person(`Persoon ${String(at).padStart(2, '0')}`));
  expect(textOf(sheet(people))).toContain('Blad 1 van 1');
  const longer = sheet([...people, person('Zonneveld')]);
  expect(count(longer, '<section class="sheet">')).toBe(2);
  expect(count(longer, '<thead>')).toBe(2);
  expect(textOf(longer)).toMatch(/Blad 2 van 2/);
  expect(textOf(longer)).toContain('Paraaf vertrek 24');
});

test('a trial says so on every page', () => {
  const people = Array.from({ length: 30 }, () => person('Klinker'));
  const html = sheet(people, { issuer: trial });
  expect(count(html, 'class="trial"')).toBe(count(html, '<section class="sheet">'));
});

test('a name with script in it is a name', () => {
  const html = sheet([person('<script>alert(1)</script>')]);
  expect(html).not.toContain('<script');
  expect(textOf(html)).toContain('<script>alert(1)</script>');
});
