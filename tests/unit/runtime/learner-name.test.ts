import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learners } from '../../../scorm/preview/learners.ts';
import { isPlainName } from '../../../src/runtime/given-values.ts';
import { learnerName } from '../../../src/runtime/learner-name.ts';

test.each([
  // As people write it.
  ['Jan Jansen', 'Jan Jansen'],
  ['J.P. van den Berg', 'J.P. van den Berg'],
  ["Zoë d'Hondt-Ünal", "Zoë d'Hondt-Ünal"],
  ['علی‌رضا محمدی', 'علی‌رضا محمدی'],
  ['王小明', '王小明'],
  ['Suryati', 'Suryati'],
  // Last, first.
  ['Jansen, Jan', 'Jan Jansen'],
  ['Jong, Piet de', 'Piet de Jong'],
  ['Jong de, Piet', 'Piet de Jong'],
  ['Jong (de), Piet', 'Piet de Jong'],
  ['Jong, de, Piet', 'Piet de Jong'],
  ['Jong, Piet, de', 'Piet de Jong'],
  ["van den Ünal-d'Hondt, Zoë", "Zoë van den Ünal-d'Hondt"],
  ['Berg, J.P. van den', 'J.P. van den Berg'],
  ['Vries-Jansen, A. de', 'A. de Vries-Jansen'],
  ['Jansen,Jan', 'Jan Jansen'],
  ['Jansen , Jan ', 'Jan Jansen'],
  ['王，小明', '小明 王'],
  ['Jansen, dr. Jan', 'dr. Jan Jansen'],
  ['Jan Jansen, MSc', 'Jan Jansen MSc'],
  ['Jansen, Jan, MSc', 'Jan Jansen MSc'],
  ['Jansen,', 'Jansen'],
  [', Jan', 'Jan'],
  ['Jansen, Jan, Piet, Klaas', 'Jansen, Jan, Piet, Klaas'],
  // Entities, once and twice.
  ['Zo&euml; d&#039;Hondt', "Zoë d'Hondt"],
  ['Jos&eacute; N&uacute;&ntilde;ez', 'José Núñez'],
  ['&Ccedil;a&#287;la &Ouml;zt&uuml;rk', 'Çağla Öztürk'],
  ['O&amp;#039;Brien, Se&amp;aacute;n', "Seán O'Brien"],
  ['Jan&nbsp;Jansen', 'Jan Jansen'],
  ['Zo&#xEB; Jansen', 'Zoë Jansen'],
  ['Bj&oslash;rn Stra&szlig;er', 'Bjørn Straßer'],
  // The language of SCORM 2004.
  ['{lang=nl}Jan Jansen', 'Jan Jansen'],
  ['{lang=nl}Jong, Piet de', 'Piet de Jong'],
  ['{lang=nl-NL} Jansen, Jan', 'Jan Jansen'],
  ['{lang=en}{order_matters=false}Jan Jansen', 'Jan Jansen'],
  // An id or an address beside it.
  ['Jan Jansen (12345)', 'Jan Jansen'],
  ['Jansen, Jan (12345)', 'Jan Jansen'],
  ['{lang=nl}Jansen, Jan (12345)', 'Jan Jansen'],
  ['Jan Jansen [u0012345]', 'Jan Jansen'],
  ['Jan Jansen - 12345', 'Jan Jansen'],
  ['Jan Jansen 12345', 'Jan Jansen'],
  ['Jan Jansen #12345', 'Jan Jansen'],
  ['12345 - Jan Jansen', 'Jan Jansen'],
  ['Jan Jansen (jjansen)', 'Jan Jansen'],
  ['Jan Jansen <j.jansen@praktijk.nl>', 'Jan Jansen'],
  ['Jan Jansen (j.jansen@praktijk.nl)', 'Jan Jansen'],
  ['Jan Jansen, 12345', 'Jan Jansen'],
  ['Jansen, Jan; 12345', 'Jan Jansen'],
  // Not an id.
  ['Johannes (Jan) Jansen', 'Johannes (Jan) Jansen'],
  ['Jansen, J. (Jan)', 'J. (Jan) Jansen'],
  ['Jan Jansen (huisarts)', 'Jan Jansen (huisarts)'],
  // Other clothes.
  ['  Jan \u00A0 Jansen\r\n', 'Jan Jansen'],
  ['"Jan Jansen"', 'Jan Jansen'],
  ['\uFEFFJan Jansen', 'Jan Jansen'],
  ['Jan%20Jansen', 'Jan Jansen'],
  ['Zo%C3%AB+Jansen', 'Zoë Jansen'],
  ['Jan+Jansen', 'Jan Jansen'],
  ['ZoÃ« Jansen', 'Zoë Jansen'],
  ['Zoe\u0308 Jansen', 'Zoë Jansen'],
  // Nothing, and half of it.
  ['', ''],
  ['null', ''],
  ['null null', ''],
  ['undefined, undefined', ''],
  ['Jan null', 'Jan'],
  ['null Jansen', 'Jansen'],
  ['Jansen, undefined', 'Jansen'],
  ['{lang=nl}', ''],
  ['12345', ''],
  ['(12345)', ''],
  ['j.jansen@praktijk.nl', ''],
  [',', ''],
])('"%s" is "%s"', (given, expected) => {
  expect(learnerName(given, 'jjansen')).toBe(expected);
});

test('a name that was read once stays as it is when it is read again', () => {
  const names = [
    'Piet de Jong',
    'Zoë van den Ünal',
    'dr. Jan Jansen',
    'Jan Jansen MSc',
    ...learners.map(({ name }) => name),
  ];
  for (const name of names) {
    expect(learnerName(name)).toBe(name);
    expect(isPlainName(name)).toBe(true);
  }
});

test.each([
  'Jansen, Jan',
  'Zo&euml;',
  '{lang=nl}Jan',
  'Jan (1)',
  'Jan null',
  ' Jan',
  'Jan%20J',
  'Jan\u200CJan',
])('"%s" is looked at closely', (given) => {
  expect(isPlainName(given)).toBe(false);
});

test('never throws, never hands on what writes over what stands beside it, and settles at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 12 }), (given, id) => {
      const name = learnerName(given, id);
      expect(name).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
      expect(name).toBe(name.trim());
    }),
    { numRuns: 300 },
  );
});
