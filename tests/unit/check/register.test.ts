import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkOnDisk, writeRegister } from '../../../src/on-disk/check-on-disk.ts';
import { CourseError } from '../../../src/course-files/course-error.ts';
import { CourseCopy, realCourse, smallCourse, type Change } from '../../fixtures/course-copy.ts';
import { faultsOf, placeOf } from '../../fixtures/course-faults.ts';

const copies: CourseCopy[] = [];

afterEach(() => {
  for (const copy of copies.splice(0)) copy.remove();
});

function copyWith(...changes: readonly Change[]): CourseCopy {
  const copy = new CourseCopy(changes);
  copies.push(copy);
  return copy;
}

const registerOf = ({ folder }: CourseCopy) => readFileSync(join(folder, 'nummers.yaml'), 'utf8');

/** The faults as `place: sentence`. */
function told(changes: readonly Change[], course = smallCourse): string[] {
  return faultsOf(changes, course).map((fault) => `${placeOf(fault)}: ${fault.message.nl}`);
}

describe('a number that learners have work under is held to the register', () => {
  test('a mark that is changed', () => {
    const faults = told([{ file: 'tips/tips.yaml', find: 'mark: 32', put: 'mark: 99' }], realCourse);
    expect(faults).toEqual([
      'tips/tips.yaml:12: tips/draagvlak had mark 32 en heeft nu 99; wat deelnemers daar deden, raakt dan kwijt. Zet 32 terug. Is het iets nieuws, geef het dan een nieuwe id en een vrij getal, zoals 9',
    ]);
  });

  test('two marks that are swapped', () => {
    const faults = told([
      { file: 'informatiepakket/informatiepakket.yaml', find: 'mark: 1\n', put: 'mark: X\n' },
      { file: 'informatiepakket/informatiepakket.yaml', find: 'mark: 2\n', put: 'mark: 1\n' },
      { file: 'informatiepakket/informatiepakket.yaml', find: 'mark: X\n', put: 'mark: 2\n' },
    ]);
    expect(faults.map((fault) => fault.split(';', 1)[0])).toEqual([
      'informatiepakket/informatiepakket.yaml:4: informatiepakket/wijk had mark 1 en heeft nu 2',
      'informatiepakket/informatiepakket.yaml:9: informatiepakket/samen had mark 2 en heeft nu 1',
    ]);
  });

  test('a number that something new takes from what is gone', () => {
    const faults = told([{ file: 'reflectie.yaml', find: 'id: hoe-was-het', put: 'id: voornemen' }]);
    expect(faults).toEqual([
      'reflectie.yaml:8: text 3 hoort bij reflectie/hoe-was-het en kan niet bij reflectie/voornemen horen; een getal wordt nooit opnieuw gebruikt. Vrij is bijvoorbeeld 6',
    ]);
  });

  test.each([
    { name: 'the index of a step', file: 'course.yaml', find: 'index: 7', put: 'index: 17' },
    {
      name: 'the index of a profession',
      file: 'course.yaml',
      find: 'id: welzijn, index: 2',
      put: 'id: welzijn, index: 3',
    },
    { name: 'the index of a part', file: 'werksessie.yaml', find: 'index: 1\n', put: 'index: 9\n' },
    { name: 'the mark of a lesson', file: 'lessen/les-1.yaml', find: 'bekijken: 4', put: 'bekijken: 54' },
    { name: 'the mark of a moment', file: 'vragenlijst.yaml', find: 'mark: 11', put: 'mark: 51' },
    {
      name: 'the choice of a dilemma',
      file: 'lessen/les-1.yaml',
      find: 'choice: 5',
      put: 'choice: 55',
    },
    { name: 'the choice of a partner', file: 'mijn-wijk.yaml', find: 'choice: 9', put: 'choice: 59' },
    { name: 'the choice of a starting point', file: 'werksessie.yaml', find: 'choice: 7', put: 'choice: 57' },
    { name: 'the text of a note', file: 'werksessie.yaml', find: 'text: 2', put: 'text: 32' },
    { name: 'the report of a remark', file: 'reflectie.yaml', find: 'report: 5', put: 'report: 55' },
    { name: 'the value of an answer', file: 'mijn-wijk.yaml', find: 'value: 3', put: 'value: 8' },
  ])('$name', ({ file, find, put }) => {
    const faults = told([{ file, find, put }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${file}:\\d+: .+ had .+ en heeft nu \\d+; .*Zet \\d+ terug`));
  });

  test('an offset that moves every statement of a moment is told once', () => {
    const faults = told([{ file: 'vragenlijst.yaml', find: 'choiceOffset: 2', put: 'choiceOffset: 60' }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('vragenlijst/half-jaar had choiceOffset 2 en heeft nu 60');
  });

  test('two answers whose values are swapped', () => {
    const faults = told([
      { file: 'vragenlijst.yaml', find: "{ nl: Ja, en: 'Yes' }", put: "{ nl: X, en: 'No' }" },
      { file: 'vragenlijst.yaml', find: "{ nl: Nee, en: 'No' }", put: "{ nl: Ja, en: 'Yes' }" },
      { file: 'vragenlijst.yaml', find: '{ nl: X,', put: '{ nl: Nee,' },
    ]);
    expect(faults.map((fault) => fault.split(';', 1)[0])).toEqual([
      expect.stringContaining('het antwoord "Nee" had waarde 2 en heeft nu 1'),
      expect.stringContaining('het antwoord "Ja" had waarde 1 en heeft nu 2'),
    ]);
  });

  test('an accreditation that is gone', () => {
    const faults = told([{ file: 'course.yaml', find: 'id: proef-2026', put: 'id: proef-2027' }]);
    expect(faults.map((fault) => fault.split(',', 1)[0])).toEqual([
      'course.yaml:23: de accreditatie "proef-2026" is er niet meer',
    ]);
  });

  test('a register that is missing', () => {
    expect(told([{ file: 'nummers.yaml', remove: true }])[0]).toMatch(
      /^nummers\.yaml:1: dit bestand ontbreekt; het zegt welk getal/,
    );
  });

  test.each([
    {
      name: 'a name that stands there twice',
      find: '  2: informatiepakket/samen',
      put: '  2: informatiepakket/wijk',
      said: 'twee keer',
    },
    {
      name: 'a number that stands there twice',
      find: '  2: informatiepakket/samen',
      put: '  1: informatiepakket/samen',
      said: 'twee keer',
    },
    {
      name: 'something else than a name',
      find: '  2: informatiepakket/samen',
      put: '  2: [samen]',
      said: 'niet door de controle geschreven',
    },
  ])('a register with $name', ({ find, put, said }) => {
    const faults = told([{ file: 'nummers.yaml', find, put }]);
    expect(faults[0]).toMatch(/^nummers\.yaml:\d+: /);
    expect(faults[0]).toContain(said);
  });
});

describe('the register grows on request', () => {
  const newSection: Change = {
    file: 'informatiepakket/informatiepakket.yaml',
    find: '  - id: samen\n',
    put: '  - id: nieuw\n    mark: 60\n    minutes: 1\n  - id: samen\n',
  };
  const pages: readonly Change[] = [
    { file: 'informatiepakket/nieuw.nl.md', whole: '# Nieuw\n\nEen tekst.\n' },
    { file: 'informatiepakket/nieuw.en.md', whole: '# New\n\nA text.\n' },
  ];

  test('something new is no fault, and is counted', () => {
    const { news } = checkOnDisk(copyWith(newSection, ...pages).folder);
    expect(news.added).toBe(1);
  });

  test('it gets a line, and nothing else changes', () => {
    const copy = copyWith(newSection, ...pages);
    const before = registerOf(copy).split('\n');
    expect(writeRegister(copy.folder)).toBe(1);
    const after = registerOf(copy).split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual(['  60: informatiepakket/nieuw']);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    expect(checkOnDisk(copy.folder).news.added).toBe(0);
    expect(writeRegister(copy.folder)).toBe(0);
    expect(registerOf(copy).split('\n')).toEqual(after);
  });

  test('what is gone stays, and cannot be used again', () => {
    const copy = copyWith(newSection, ...pages);
    writeRegister(copy.folder);
    const register = registerOf(copy);
    const gone = copyWith({ file: 'nummers.yaml', whole: register });
    expect(writeRegister(gone.folder)).toBe(0);
    expect(registerOf(gone)).toBe(register);
    const again = copyWith(
      { file: 'nummers.yaml', whole: register },
      { ...newSection, put: newSection.put.replace('id: nieuw', 'id: anders') },
      { file: 'informatiepakket/anders.nl.md', whole: '# Anders\n\nEen tekst.\n' },
      { file: 'informatiepakket/anders.en.md', whole: '# Other\n\nA text.\n' },
    );
    expect(() => checkOnDisk(again.folder)).toThrow(/mark 60 hoort bij informatiepakket\/nieuw/);
  });

  test('a value that went out of use cannot be used again', () => {
    const answer = "        - { value: 2, label: { nl: Nee, en: 'No' } }\n";
    const other = '        - { value: 3, label: { nl: Deels, en: Partly } }\n';
    const copy = copyWith({ file: 'vragenlijst.yaml', find: answer, put: other });
    writeRegister(copy.folder);
    const again = copyWith(
      { file: 'nummers.yaml', whole: registerOf(copy) },
      {
        file: 'vragenlijst.yaml',
        find: answer,
        put: other + other.replace('3', '2').replace('Deels', 'Soms'),
      },
    );
    expect(() => checkOnDisk(again.folder)).toThrow(
      /de waarde 2 is vervallen en wordt nooit opnieuw gebruikt; vrij is bijvoorbeeld 0/,
    );
  });

  test('an answer in other words is asked about, and known from then on', () => {
    const reworded: Change = {
      file: 'vragenlijst.yaml',
      find: "nl: Nee, en: 'No'",
      put: "nl: Zeker niet, en: 'No'",
    };
    const copy = copyWith(reworded);
    expect(checkOnDisk(copy.folder).news.reworded).toEqual([
      { name: 'vragenlijst/extra/blijvend', value: 2, was: 'Nee', now: 'Zeker niet' },
    ]);
    writeRegister(copy.folder);
    expect(checkOnDisk(copy.folder).news.reworded).toEqual([]);
    // The words of before are still those of this value.
    const swapped = copyWith(
      { file: 'nummers.yaml', whole: registerOf(copy) },
      {
        file: 'vragenlijst.yaml',
        find: "value: 1, label: { nl: Ja, en: 'Yes' }",
        put: "value: 1, label: { nl: Nee, en: 'No' }",
      },
    );
    expect(() => checkOnDisk(swapped.folder)).toThrow(/het antwoord "Nee" had waarde 2 en heeft nu 1/);
  });

  test('a course without a register gets one', () => {
    const copy = copyWith({ file: 'nummers.yaml', remove: true });
    expect(writeRegister(copy.folder)).toBeGreaterThan(50);
    expect(registerOf(copy)).toBe(readFileSync(join(smallCourse, 'nummers.yaml'), 'utf8'));
  });

  test('a fault does not become the rule', () => {
    const copy = copyWith({ file: 'reflectie.yaml', find: 'mark: 12', put: 'mark: 99' });
    const before = registerOf(copy);
    expect(() => writeRegister(copy.folder)).toThrow(CourseError);
    expect(registerOf(copy)).toBe(before);
  });
});

test('the register of the course is complete', () => {
  expect(checkOnDisk(realCourse).news).toMatchObject({ added: 0, reworded: [] });
});
