import { afterEach, expect, test } from 'vitest';
import { checkedCourse } from '../../../scorm/package/build-site.ts';
import { PackError } from '../../../scorm/package/pack-error.ts';
import { CourseCopy, type Change } from '../../fixtures/course-copy.ts';

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
