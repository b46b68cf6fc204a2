import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameTyped } from '../../../src/room/typed-name.ts';

const parts = (initials: string, firstName: string, infix: string, lastName: string) => ({
  initials,
  firstName,
  infix,
  lastName,
});

test.each([
  ['J. Veldpad', parts('J.', '', '', 'Veldpad')],
  ['J.P. van der Veldpad', parts('J.P.', '', 'van der', 'Veldpad')],
  ['Veldpad, J. van der', parts('J.', '', 'van der', 'Veldpad')],
  ['van der Veldpad, J.', parts('J.', '', 'van der', 'Veldpad')],
  ["Th. in 't Zand", parts('Th.', '', "in 't", 'Zand')],
  ['Joke Veldpad', parts('', 'Joke', '', 'Veldpad')],
  ['Joke van den Veldpad-Linde', parts('', 'Joke', 'van den', 'Veldpad-Linde')],
  ['Joke', parts('', 'Joke', '', '')],
  ['Van der Veldpad', parts('', '', 'Van der', 'Veldpad')],
  ['J P Veldpad', parts('J P', '', '', 'Veldpad')],
  ['Çağla Öztürk', parts('', 'Çağla', '', 'Öztürk')],
  ['J. Veldpad Linde', parts('J.', '', '', 'Veldpad Linde')],
  ['  J.   Veldpad ', parts('J.', '', '', 'Veldpad')],
  ['', parts('', '', '', '')],
  ['van de', parts('', '', 'van', 'de')],
])('"%s" is taken apart', (typed, expected) => {
  expect(nameTyped(typed)).toEqual(expected);
});

test('no letter that was typed is lost', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (typed) => {
      const { initials, firstName, infix, lastName } = nameTyped(typed);
      const letters = (text: string) => [...text.normalize('NFC').replaceAll(/[\s,]/g, '')].sort().join('');
      expect(letters(initials + firstName + infix + lastName)).toBe(letters(typed));
    }),
    { numRuns: 2000 },
  );
});
