import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learners } from '../../../scorm/preview/learners.ts';
import { plainName } from '../../../src/attendance/attestation.ts';
import { nameVariants } from '../../../src/attendance/name-variants.ts';

const plainVariants = (name: string) => nameVariants(name).map(plainName);

test.each([
  // Initials for first names, in every way of writing.
  ['Jan Jansen', 'J. Jansen'],
  ['Jan Jansen', 'Jansen, J.'],
  ['Jan Jansen', 'J Jansen'],
  ['Jan Peter Jansen', 'J.P. Jansen'],
  ['Jan Peter Jansen', 'JP Jansen'],
  ['Jan Peter Jansen', 'J. Jansen'],
  ['Jan Peter Jansen', 'Jan Jansen'],
  ['Jan Peter Jansen', 'Jan P. Jansen'],
  ['Jan-Peter Jansen', 'J.P. Jansen'],
  ['Jan-Peter Jansen', 'J. Jansen'],
  ['IJsbrand de Wit', 'IJ. de Wit'],
  ['Çağla Öztürk-Żukowska', 'C. Ozturk'],
  // "v.d." and its like.
  ['Jan van der Berg', 'Jan v.d. Berg'],
  ['Jan van der Berg', 'J. v.d. Berg'],
  ['Jan van de Berg', 'J. vd Berg'],
  ['Jan van den Berg', 'Jan van der Berg'],
  ['Jan v.d. Berg', 'Jan van den Berg'],
  ['Jan v.d. Berg', 'Jan van de Berg'],
  ['Jan vd Berg', 'J. van der Berg'],
  ['Jan van der Berg', 'Berg, J.'],
  ["IJsbrand van 't Hoff", 'IJ. van het Hoff'],
  ['Piet de Jong', 'P. de Jong'],
  ['Piet de Jong', 'Jong, P.'],
  // Titles, more or less.
  ['Jan Jansen', 'dr. Jan Jansen'],
  ['Jan Jansen', 'drs. J. Jansen'],
  ['Jan Jansen', 'prof. dr. J. Jansen'],
  ['Jan Jansen', 'mr. Jan Jansen'],
  ['Jan Jansen', 'ir. J. Jansen'],
  ['Jan Jansen', 'ing. J. Jansen'],
  ['Jan Jansen', 'Jan Jansen BSc'],
  ['Jan Jansen', 'mw. J. Jansen'],
  ['dr. Jan Jansen', 'Jan Jansen'],
  ['dr. Jan Jansen', 'J. Jansen'],
  ['prof. dr. Jan van der Berg', 'J. v.d. Berg'],
  ['Jan Jansen MSc', 'J. Jansen'],
  // Double names.
  ['Maria Jansen-de Vries', 'Maria Jansen'],
  ['Maria Jansen-de Vries', 'M. de Vries'],
  ['Maria Jansen-de Vries', 'M. de Vries-Jansen'],
  ['Maria Jansen - de Vries', 'M. Jansen-de Vries'],
  ['Anna van den Berg-van der Meer', 'A. v.d. Berg-v.d. Meer'],
  // A family name of two words.
  ['Maria García López', 'M. Garcia Lopez'],
])('"%s" may stand on a list as "%s"', (name, listed) => {
  expect(plainVariants(name)).toContain(plainName(listed));
});

test.each([
  ['Jan Jansen', 'Piet Jansen'],
  ['Jan Jansen', 'P. Jansen'],
  ['Jan Jansen', 'J. Janssen'],
  ['Jan Jansen', 'Jansen'],
  ['Jan Jansen', 'Jan'],
  ['J. Jansen', 'Piet Jansen'],
  ['Jan van der Berg', 'Jan van der Burg'],
])('"%s" is never "%s"', (name, listed) => {
  expect(plainVariants(name)).not.toContain(plainName(listed));
});

test('the name itself is none of them: that needs no question', () => {
  for (const name of ['Jan Jansen', 'J. Jansen', 'Jansen, Jan', ...learners.map((learner) => learner.name)])
    expect(plainVariants(name)).not.toContain(plainName(name));
});

test.each(['', 'Suryati', '王小明', '-', 'dr.'])('of "%s" there is nothing to try but a title', (name) => {
  expect(nameVariants(name).length).toBeLessThan(20);
});

test('never throws, never tries too many, and none twice', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('Jan', 'van', 'de', 'v.d.', 'Jansen-de', 'Vries', 'dr.', 'MSc', ',', '-', "'t", 'J.P.'),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), (words) => {
      const variants = plainVariants(words.join(' '));
      expect(variants.length).toBeLessThanOrEqual(900);
      expect(new Set(variants).size).toBe(variants.length);
      expect(variants).not.toContain('');
    }),
    { numRuns: 200 },
  );
});
