import { expect, test } from 'vitest';
import { nameFault, tidyName } from '../../../src/certificate/printed-name.ts';

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
  // Persian, and Bengali: joiners between letters.
  { name: 'علی\u200Cرضا محمدی', fault: undefined },
  { name: 'Mohammad\u200Creza', fault: undefined },
  { name: 'র\u200D্যাম', fault: undefined },
  { name: '\u200CPiet', fault: 'control' },
  { name: 'Piet\u200D Jansen', fault: 'control' },
  { name: 'Piet \u200C\u200C Jansen', fault: 'control' },
  { name: '<b>Piet</b>', fault: undefined },
])('"$name" can be printed: $fault', ({ name, fault }) => {
  expect(nameFault(name)).toBe(fault);
});
