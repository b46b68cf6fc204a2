import { expect, test } from 'vitest';
import { nameFault, suggestedName, tidyName } from '../../../src/certificate/printed-name.ts';

test.each([
  { given: 'Öztürk-Żukowska, Çağla', expected: 'Çağla Öztürk-Żukowska' },
  { given: 'Ünal-d’Hondt, Zoë van den', expected: 'Zoë van den Ünal-d’Hondt' },
  { given: 'Nguyễn Thị Ánh', expected: 'Nguyễn Thị Ánh' },
  { given: 'Jansen,', expected: 'Jansen,' },
  { given: 'Jansen, Piet, MD', expected: 'Jansen, Piet, MD' },
  { given: '', expected: '' },
])('"$given" of the LMS is suggested as "$expected"', ({ given, expected }) => {
  expect(suggestedName(given)).toBe(expected);
});

test('letters are composed, and spaces are single', () => {
  expect(tidyName('  Zoe\u0308   van\u00a0den \n Unal ')).toBe('Zoë van den Unal');
});

test.each([
  { name: 'Zoë', fault: undefined },
  { name: 'Li', fault: undefined },
  { name: 'X', fault: 'too-short' },
  { name: '', fault: 'too-short' },
  { name: '12345', fault: 'too-short' },
  { name: 'a'.repeat(80), fault: undefined },
  { name: 'a'.repeat(81), fault: 'too-long' },
  { name: '\u{20000}'.repeat(60), fault: 'too-long' },
  { name: 'Piet\u0007 Jansen', fault: 'control' },
  { name: 'Piet\u202E Jansen', fault: 'control' },
  { name: 'Piet\uD800 Jansen', fault: 'control' },
  { name: '<b>Piet</b>', fault: undefined },
])('"$name" can be printed: $fault', ({ name, fault }) => {
  expect(nameFault(name)).toBe(fault);
});
