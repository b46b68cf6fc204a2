import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coursePlugin } from '../../../build/course-plugin.ts';
import { courseSource } from '../../../build/course-source.ts';
import { wordmark } from '../../../src/content/wordmark.ts';
import { courseWith, realCourse } from '../../fixtures/course-copy.ts';
import { loadCourse, loadWords } from '../../fixtures/loaded-course.ts';

const renamed = courseWith(
  [
    {
      file: 'course.yaml',
      find: 'title:\n  nl: Preventie in de Buurt\n',
      put: 'title:\n  nl: Zorg & Co < Buurt\n',
    },
  ],
  realCourse,
);

test('the name of the course stands in course.yaml, and nowhere in the code, the pages or the words', () => {
  const name = loadCourse(realCourse).title.nl;
  const files = globSync([
    'src/**/*.{ts,css,svg}',
    '*.html',
    'course/teksten/*.json',
    'scorm/{*,preview/**/*,manifest/*}.ts',
  ]);
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.filter((file) =>
      readFileSync(file, 'utf8')
        .replaceAll(/[\u00a0\s]+/g, ' ')
        .includes(name),
    ),
  ).toEqual([]);
});

test('the words take it from there', () => {
  const { nl, en } = loadWords(renamed);
  expect([nl['bar.course'], en['verify.course'], nl['certificate.course']]).toEqual(
    Array(3).fill('Zorg & Co < Buurt'),
  );
  expect(en['verify.other-qr'] ?? en['verify.refused.other-qr']).toContain('Zorg & Co < Buurt');
});

test.each(['index.html', 'zelftest.html', 'controle.html'])('%s takes it from there', (page) => {
  const { transformIndexHtml } = coursePlugin(courseSource('course', renamed));
  if (typeof transformIndexHtml !== 'object') throw new Error('The plugin changes no page.');
  const handler = transformIndexHtml.handler as (page: string) => string;
  const source = readFileSync(page, 'utf8');
  const written = handler(source);
  expect(written.split('Zorg &amp; Co &lt; Buurt')).toHaveLength(source.split('{{cursus}}').length);
  expect(source.split('{{cursus}}').length).toBeGreaterThan(1);
  expect(written).not.toContain('{{');
});

test('a name is drawn word by word', () => {
  expect(wordmark('Preventie in de Buurt')).toEqual([
    { small: false, pieces: ['Preventie'] },
    { small: true, pieces: ['in'] },
    { small: true, pieces: ['de'] },
    { small: false, pieces: ['B', 'uu', 'rt'] },
  ]);
});

describe('counts in the texts of the course follow the course', () => {
  test('one tip less is told in every text', () => {
    const changed = courseWith(
      [
        {
          file: 'tips/tips.yaml',
          find: '  - id: continuiteit\n    mark: 34\n    minutes: 1\n    links:\n      - source: loket-samenwerken\n',
          put: '',
        },
      ],
      realCourse,
    );
    const course = loadCourse(changed);
    const step = course.phases.flatMap((phase) => phase.steps).find(({ id }) => id === 'tips');
    expect(step?.title).toEqual({ nl: 'Twee tips om het vol te houden', en: 'Two tips to keep going' });
    expect(course.readings.tips?.intro.nl).toContain('blijven twee vragen over');
  });

  test('an evening that is longer is longer in every text', () => {
    const changed = courseWith(
      [
        { file: 'werksessie.yaml', find: '\nminutes: 240\n', put: '\nminutes: 300\n' },
        { file: 'werksessie.yaml', find: 'minutes: 60\n', put: 'minutes: 120\n' },
        {
          file: 'werkvormen/nadere-blik.yaml',
          find: '  - minutes: 10\n    title: { nl: Kiezen',
          put: '  - minutes: 70\n    title: { nl: Kiezen',
        },
      ],
      realCourse,
    );
    const course = loadCourse(changed);
    expect(course.description).toMatchObject({
      nl: expect.stringContaining('werksessie van vijf uur') as string,
      en: expect.stringContaining('a five-hour werksessie') as string,
    });
    expect(course.werksessie.intro.nl).toContain('Eén dagdeel van vijf uur');
  });
});
