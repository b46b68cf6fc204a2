import { expect, test } from 'vitest';
import { FilesAsRead } from '../../../src/course-files/files-as-read.ts';
import { fromXliff } from '../../../src/translation/from-xliff.ts';
import { toXliff } from '../../../src/translation/to-xliff.ts';
import { allUnits, unitsOf, type Unit } from '../../../src/translation/units.ts';
import { courseWith, realCourse } from '../../fixtures/course-copy.ts';

const course = allUnits(new FilesAsRead(courseWith([], realCourse)));

/** Units of one text in the course `cursus`. */
function unitsWith(nl: string, en: string): readonly Unit[] {
  const place = (path: readonly string[]) => ({ file: 'les.yaml', path });
  return unitsOf(
    [{ key: 'intro', nl: [nl], en: [en], dutch: place(['intro', 'nl']), english: place(['intro', 'en']) }],
    'cursus',
  );
}

async function reasons(file: string, units: readonly Unit[]) {
  const read = await fromXliff(file, units);
  return 'faults' in read
    ? read.faults.map(({ reason }) => reason)
    : read.translated.map(({ en }) => en.join());
}

/** What comes back when a translator changed the file in this way. */
async function back(units: readonly Unit[], find: string | RegExp, put: string) {
  const file = await toXliff(units);
  const changed = file.replace(find, put);
  expect(changed, `${String(find)} is in the file`).not.toBe(file);
  return reasons(changed, units);
}

test('the whole course goes out with names that XML takes, and comes back letter by letter', async () => {
  const file = await toXliff(course);
  expect(new Set(course.map(({ file: name, id }) => `${name} ${id}`)).size).toBe(course.length);
  for (const [, id] of file.matchAll(/\bid="([^"]*)"/g)) expect(id).toMatch(/^[\w.:-]+$/);
  const read = await fromXliff(file, course);
  expect('faults' in read ? read.faults.slice(0, 3) : []).toEqual([]);
  const changed =
    'translated' in read ? read.translated.filter(({ text, en }) => en.join() !== text.en.join()) : [];
  expect(changed).toEqual([]);
});

test('a place and a mark cannot be typed over: they are codes', async () => {
  const units = unitsWith(
    'Lees {{lessen}} **goede** lessen bij [de stap](stap:tips).',
    'Read {{lessen}} **good** lessons at [the step](stap:tips).',
  );
  const file = await toXliff(units);
  expect(file).toContain('Read <ph id="1" disp="{{lessen}}" equiv="{{lessen}}"/> <pc id="2"');
  expect(file).not.toContain('**good**');
  expect(await back(units, '>good<', '>fine<')).toEqual([
    'Read {{lessen}} **fine** lessons at [the step](stap:tips).',
  ]);
});

test('spaces and line ends beside codes stay, which the library alone would take away', async () => {
  const nl = '- **Eén** {{a}} {{b}}\n- twee & <drie>';
  const units = unitsWith(nl, nl);
  expect(await reasons(await toXliff(units), units)).toEqual([nl]);
});

test('what tools put around words to point at them is no text', async () => {
  const units = unitsWith('Een woord', 'A word');
  expect(await back(units, 'A word', 'A <mrk id="m1" type="term">word</mrk>')).toEqual(['A word']);
});

test('each fault is told, and nothing is taken over then', async () => {
  const units = unitsWith('Een {{a}} en **b**.', 'One {{a}} and **b**.');
  expect(await reasons('geen xml', units)).toEqual(['no-xliff']);
  expect(await reasons('<xliff version="1.2" srcLang="nl"><file/></xliff>', units)).toEqual(['no-xliff']);
  expect(await back(units, 'trgLang="en"', 'trgLang="de"')).toEqual(['other-languages']);
  expect(await back(units, 'cursus:les', 'andere:les')).toEqual(['other-course']);
  expect(await back(units, 'unit id="intro"', 'unit id="weg"')).toEqual(['unknown']);
  expect(await back(units, '<source>Een', '<source>Geen')).toEqual(['source-changed']);
  expect(await back(units, /<target>.*<\/target>/s, '')).toEqual(['no-target']);
  expect(await back(units, /<target>.*<\/target>/s, '<target> </target>')).toEqual(['no-target']);
  expect(await back(units, '</segment>', '</segment><segment><source>x</source></segment>')).toEqual([
    'split',
  ]);
  expect(await back(units, /(<target>One )<ph[^>]*>/, '$1')).toEqual(['marks']);
  expect(await back(units, /(<target>.*)id="2"/s, '$1id="9"')).toEqual(['codes']);
});

test('English that is built in another way goes out empty, with what stands there as a note', async () => {
  const units = unitsWith('Een.\n\nTwee.\n', 'Both in one.\n');
  const file = await toXliff(units);
  expect(file).not.toContain('<target>');
  expect(file).toContain('Engels tot nu toe: Both in one.');
  const half = file.replace('Een.</source>', 'Een.</source><target>One.</target>');
  expect(await reasons(half, units)).toEqual(['no-target']);
  const whole = half.replace('Twee.</source>', 'Twee.</source><target>Two.</target>');
  expect(await reasons(whole, units)).toEqual(['One.\n\nTwo.\n']);
});
