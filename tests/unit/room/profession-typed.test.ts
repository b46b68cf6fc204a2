import { expect, test } from 'vitest';
import { courseSource } from '../../../build/course-source.ts';
import { professionTyped } from '../../../src/room/profession-typed.ts';

const { professions } = courseSource('course').whole().course;

test.each([
  ['Huisarts', 'huisarts'],
  ['huisarts in opleiding', 'huisarts'],
  ['POH-GGZ', 'praktijkondersteuner'],
  ['wijkverpleegkundige', 'verpleegkundige'],
  ['Jeugdverpleegkundige GGD', 'jeugdverpleegkundige'],
  ['diëtist, eigen praktijk', 'dietist'],
  ['leefstijlcoach', 'dietist'],
  ['bewoner', 'bewoner'],
  ['Resident', 'bewoner'],
  ['buurtsportcoach', 'buursportcoach'],
  ['medewerker', ''],
  ['astronaut', ''],
  ['', ''],
])('"%s" means %s', (role, expected) => {
  expect(professionTyped(role, professions)).toBe(expected);
});
