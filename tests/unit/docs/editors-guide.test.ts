import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sayFault } from '../../../src/course-files/course-error.ts';
import { CourseFiles } from '../../../src/course-files/course-files.ts';
import { valueOf } from '../../../src/course-files/counts.ts';
import { realCourse } from '../../fixtures/course-copy.ts';
import { faultsOf } from '../../fixtures/course-faults.ts';
import { folderOnDisk } from '../../../src/on-disk/folder-on-disk.ts';

const guide = readFileSync('docs/cursus-met-de-hand.md', 'utf8');

test('the guide for editors shows what the check really says', () => {
  const intro = /^ {2}nl: Na de .*$/m.exec(readFileSync('course/tips/tips.yaml', 'utf8'))?.[0] ?? '';
  const minutes = /^minutes: \d+$/m.exec(readFileSync('course/reflectie.yaml', 'utf8'))?.[0] ?? '';
  const faults = faultsOf(
    [
      { file: 'tips/tips.yaml', find: intro, put: '  nl: Let op: na de lessen blijven er vragen over.' },
      { file: 'tips/tips.yaml', find: 'source: jogg', put: 'source: jog' },
      { file: 'reflectie.yaml', find: `${minutes}\n`, put: 'minutes: drie\n' },
      {
        file: 'werkvormen/afspraken.yaml',
        find: 'minutes: 12\n        title: { nl: Per verbeterpunt',
        put: 'minutes: 15\n        title: { nl: Per verbeterpunt',
      },
    ],
    realCourse,
  );
  expect(faults).toHaveLength(4);
  expect(guide).toContain(`\n${faults.map((fault) => sayFault(fault, 'nl')).join('\n')}\n\n4 fouten`);
  const [changed] = faultsOf([{ file: 'tips/tips.yaml', find: 'mark: 32', put: 'mark: 99' }], realCourse);
  expect(guide).toContain(`${sayFault(changed!, 'nl')}\n`);
});

test('every placeholder that the guide names can be filled in', () => {
  const { counts } = new CourseFiles(folderOnDisk(realCourse));
  const table = guide.slice(guide.indexOf('| Invulplek | Telt |'), guide.indexOf('Begint een tekst in een `.yaml`'));
  const named = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name),
  );
  const names = named.filter((name) => !['-minuten', 'id', 'notes'].includes(name));
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => valueOf(name, false, 'nl', counts) === undefined)).toEqual([]);
});

test('the guide shows a sentence of the room sheet as it stands, and what is told of one that lost a placeholder', () => {
  const file = 'teksten/papier.nl.json';
  const words = readFileSync(`course/${file}`, 'utf8');
  const wifi = /^ *("wifi": .*)$/m.exec(words)?.[1] ?? 'none';
  expect(guide).toContain(`\n${wifi}\n`);
  const faults = faultsOf(
    [{ file, find: 'Zaalblad voor wijk {{wijk}}', put: 'Zaalblad' }],
    realCourse,
  );
  expect(guide).toContain(`\n${sayFault(faults[0]!, 'nl')}\n`);
});
