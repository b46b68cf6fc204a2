import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { realCourse } from '../../fixtures/course-copy.ts';
import { faultsOf, placeOf } from '../../fixtures/course-faults.ts';

/** Files as people saved them, each in the place of a file of the course. */
const cases = [
  { name: 'financien-ansi.nl.md', place: 'tips/financien.nl.md:3', said: 'Windows-1252' },
  {
    name: 'financien-jaartal-als-lijst.nl.md',
    place: 'tips/financien.nl.md:3',
    said: 'genummerde lijst',
    corrected: '2026\\. Het jaar waarin',
  },
  {
    name: 'financien-link-spatie.nl.md',
    place: 'tips/financien.nl.md:3',
    said: 'in een link staat geen spatie',
  },
  { name: 'financien-tabel.nl.md', place: 'tips/financien.nl.md:3', said: 'tabellen kunnen niet' },
  {
    name: 'tips-ampersand.yaml',
    place: 'tips/tips.yaml:7',
    said: 'verliest haar eerste woord',
    corrected: "  nl: '&zo en verder'",
  },
  { name: 'tips-ansi.yaml', place: 'tips/tips.yaml:5', said: 'Windows-1252' },
  {
    name: 'tips-hash.yaml',
    place: 'tips/tips.yaml:7',
    said: 'achter # staat, leest de cursus niet',
    corrected: "  nl: 'Na de zes lessen kiest u les #1 en daarna nog drie vragen.'",
  },
  {
    name: 'tips-sterwoord.yaml',
    place: 'tips/tips.yaml:7',
    said: 'leest YAML als een verwijzing',
    corrected: "  nl: '*Belangrijk*'",
  },
] as const;

describe('a file that was saved as people save files is a fault with file and line', () => {
  test.each(cases)('$name', ({ name, place, said, ...more }) => {
    const file = place.split(':', 1)[0] ?? '';
    const whole = readFileSync(`tests/fixtures/course-cases/${name}`);
    const faults = faultsOf([{ file, whole }], realCourse);
    expect(faults.map(placeOf)).toEqual([place]);
    expect(faults[0]?.message.nl).toContain(said);
    expect(faults[0]?.corrected).toBe('corrected' in more ? more.corrected : undefined);
  });

  test.each([
    {
      name: 'a button without a name',
      find: '"close": "Opslaan en sluiten"',
      put: '"close": ""',
      said: '"bar.close" is leeg',
    },
    {
      name: 'a placeholder that lost a brace',
      find: '"{{count}} teken te veel"',
      put: '"{{count} teken te veel"',
      said: 'een halve invulplek bij "{{count}',
    },
  ])('words with $name', ({ find, put, said }) => {
    const file = 'teksten/nl.json';
    const [before = ''] = readFileSync(`${realCourse}/${file}`, 'utf8').split(find);
    const faults = faultsOf([{ file, find, put }], realCourse);
    expect(faults.map(placeOf)).toEqual([`${file}:${before.split('\n').length}`]);
    expect(faults[0]?.message.nl).toContain(said);
  });
});
