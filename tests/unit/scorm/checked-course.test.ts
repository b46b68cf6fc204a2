import { afterEach, expect, test } from 'vitest';
import { checkedCourse } from '../../../scorm/package/build-site.ts';
import { PackError } from '../../../scorm/package/pack-error.ts';
import { FilesAsRead } from '../../../src/course-files/files-as-read.ts';
import { approvalsText } from '../../../src/translation/approvals.ts';
import { courseTexts } from '../../../src/translation/course-texts.ts';
import { CourseCopy, courseWith, type Change } from '../../fixtures/course-copy.ts';

const copies: CourseCopy[] = [];

afterEach(() => {
  for (const copy of copies.splice(0)) copy.remove();
});

function folderWith(...changes: readonly Change[]): string {
  const copy = new CourseCopy(changes);
  copies.push(copy);
  return copy.folder;
}

const unknownNumber: Change = { file: 'nummers.yaml', find: '  2: informatiepakket/samen\n', put: '' };

test('a package for learners waits until every number is in the register', () => {
  const folder = folderWith(unknownNumber);
  expect(() => checkedCourse(folder, 'nl', true)).toThrow(
    new PackError(
      '1 getal staat nog niet in nummers.yaml. Schrijf ze bij voordat u een pakket maakt: npm run check:course -- --nummers-bijschrijven',
    ),
  );
  // To look at it, nothing is needed.
  expect(checkedCourse(folder, 'nl', false).course.id).toBe('kleine-cursus');
});

test('what the check refuses is not built', () => {
  const folder = folderWith({ file: 'reflectie.yaml', find: 'mark: 12', put: 'mark: 99' });
  expect(() => checkedCourse(folder, 'nl', false)).toThrow(
    /^In de cursusbestanden klopt iets niet:\nreflectie\.yaml:2: reflectie had mark 12/,
  );
});

const changedDutch: Change = { file: 'afronding.yaml', find: 'nl: Bijna klaar.', put: 'nl: Nu klaar.' };
const approvals = approvalsText(courseTexts(new FilesAsRead(courseWith([]))));
const kept: Change = { file: 'vertaling.yaml', whole: approvals };
const logbook = (texts: string): Change => ({
  file: 'logboek.yaml',
  whole: `versions:\n  - { version: '1.0', day: 2026-11-30, what: Anders, english: { reason: Haast, texts: [${texts}] } }\n`,
});

test('a package for learners waits until the English was looked at, or the logbook says why not', () => {
  const folder = folderWith(kept, changedDutch);
  expect(() => checkedCourse(folder, 'nl', true)).toThrow(
    '1 Engelse tekst is niet nagekeken sinds het Nederlands veranderde:\n  afronding.yaml: inleiding\n',
  );
  expect(checkedCourse(folder, 'nl', false).english.stale).toHaveLength(1);
  const excused = folderWith(kept, changedDutch, logbook('afronding.yaml intro'));
  expect(checkedCourse(excused, 'nl', true).english.withheld).toEqual([]);
  const otherText = folderWith(kept, changedDutch, logbook('afronding.yaml after'));
  expect(() => checkedCourse(otherText, 'nl', true)).toThrow('1 Engelse tekst');
});

test('a logbook that says one version twice is told', () => {
  const [twice] = [`versions:\n${`  - { version: '1.0', day: 2026-11-30, what: Anders }\n`.repeat(2)}`];
  const folder = folderWith({ file: 'logboek.yaml', whole: twice });
  expect(() => checkedCourse(folder, 'nl', false)).toThrow('logboek.yaml:3: versie 1.0 staat twee keer');
});
