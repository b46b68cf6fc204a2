import { expect, test } from 'vitest';
import { contentOf } from '../../../src/content/step-content.ts';
import { courseWith, type Change } from '../../fixtures/course-copy.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

function closingAfter(...changes: readonly Change[]): unknown {
  const course = loadCourse(courseWith(changes));
  const closing = course.phases.flatMap(({ steps }) => steps).find(({ kind }) => kind === 'closing');
  return contentOf(course, closing!.id, 'nl');
}

const setting = (address: string): Change => ({
  file: 'course.yaml',
  find: 'accreditation:',
  put: `certificate: { checkedAt: '${address}' }\naccreditation:`,
});

test('the closing screen knows where a certificate is checked, where the course says so', () => {
  expect(closingAfter(setting('https://controle.example/'))).toMatchObject({
    checkedAt: 'https://controle.example/',
  });
  expect(closingAfter()).not.toHaveProperty('checkedAt');
});

test('an address that is not safe is a fault', () => {
  expect(() => closingAfter(setting('http://controle.example/'))).toThrow('een adres begint met https://');
});
