import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { captionLines } from '../../../src/course-files/caption-lines.ts';
import { CourseError, sayFault } from '../../../src/course-files/course-error.ts';
import { filmParts } from '../../../src/course-files/film-schema.ts';
import { languages } from '../../../src/course-files/language.ts';
import { courseWith, realCourse, type Change } from '../../fixtures/course-copy.ts';
import { loadCourse } from '../../fixtures/loaded-course.ts';

/** A film of one scene; 76 seconds. */
const small = `title: { nl: Een film, en: A film }
about: { nl: Waarover., en: What about. }
shown: [home]
still: { sky: avond, view: [44, 150, 872] }
scenes:
  - sky: nacht
    view: [44, 150, 872]
    later: [{ at: 30, lit: { les-1: 3 } }]
    captions:
      - { seconds: 38, nl: Eerste zin., en: First sentence. }
      - { seconds: 38, nl: Tweede zin., en: Second sentence. }
    seen: { nl: Een wijk., en: A neighbourhood. }
`;
const film = (find = '', put = ''): Change => ({ file: 'films/een.yaml', whole: small.replace(find, put) });

/** The first of its scenes takes 38 seconds, and has a light at 40. */
const twoScenes: Change = {
  file: 'films/een.yaml',
  whole: small.replace('at: 30', 'at: 40').replace(
    `      - { seconds: 38, nl: Tweede`,
    `    seen: { nl: Een wijk., en: A neighbourhood. }
  - sky: nacht
    view: [44, 150, 872]
    captions:
      - { seconds: 38, nl: Tweede`,
  ),
};

const page = (title: string) => `# ${title}\n\nAlles wat er te horen en te zien is.\n`;
const captions = 'WEBVTT\n\n00:01.000 --> 00:04.000\nEerste zin.\n';
const mp4 = new Uint8Array([0, 0, 0, 24, ...new TextEncoder().encode('ftypisom'), 0, 0]);
const videoFilm = `title: { nl: Een film, en: A film }
about: { nl: Waarover., en: What about. }
shown: []
still: { sky: avond, view: [44, 150, 872] }
video: { files: [een.mp4], seconds: 92 }
`;
const video: readonly Change[] = [
  { file: 'films/een.yaml', whole: videoFilm },
  { file: 'films/een.mp4', whole: mp4 },
  { file: 'films/een.nl.vtt', whole: captions },
  { file: 'films/een.en.vtt', whole: captions },
  { file: 'films/een.nl.md', whole: page('Een film') },
  { file: 'films/een.en.md', whole: page('A film') },
];

function faultsAfter(...changes: readonly Change[]): string[] {
  try {
    loadCourse(courseWith(changes));
  } catch (error) {
    if (error instanceof CourseError) return error.faults.map((fault) => sayFault(fault, 'nl'));
    throw error;
  }
  return [];
}

describe('the films of the course', () => {
  const { films } = loadCourse(realCourse);

  test('are two, drawn, of a minute and a quarter', () => {
    expect(films.map(({ id, kind }) => [id, kind])).toEqual([
      ['cursus', 'drawn'],
      ['werksessie', 'drawn'],
    ]);
    for (const { seconds } of films) expect(Math.abs(seconds - 75)).toBeLessThanOrEqual(3);
  });

  test('are each less than 25 kB as they come', () => {
    for (const one of films) expect(JSON.stringify(one).length).toBeLessThan(25_000);
  });

  test('are shown on home, in the informatiepakket and at the werksessie', () => {
    const [places] = [films.flatMap(({ shown }) => shown)];
    expect(places).toContain('home');
    expect(places).toContain('werksessie');
    expect(places.some((place) => place.startsWith('informatiepakket/'))).toBe(true);
  });

  test('have captions of two short lines at most in every language, and say what can be seen', () => {
    const scenes = films.flatMap((one) => (one.kind === 'drawn' ? one.scenes : []));
    expect(scenes.length).toBeGreaterThan(10);
    for (const language of languages) {
      for (const { captions: said, seen } of scenes) {
        expect(seen[language]).not.toBe('');
        for (const caption of said) {
          const lines = captionLines(caption[language]);
          expect(lines.length, caption[language]).toBeLessThanOrEqual(2);
          expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(42);
          expect(lines.join(' ')).toBe(caption[language]);
        }
      }
    }
  });
});

test('a part that can have light stands in the drawing, and each of them can', () => {
  const drawing = readFileSync('src/assets/wijk.svg', 'utf8');
  const parts = [...drawing.matchAll(/data-part="([^"]+)"/g)].map(([, name]) => name);
  expect(parts.toSorted()).toEqual([...filmParts].sort());
});

test('a caption breaks where a sentence ends, else in the middle', () => {
  expect(captionLines('Kort.')).toEqual(['Kort.']);
  expect(captionLines('Begin met kennismaken. De rest van de wijk volgt.')).toEqual([
    'Begin met kennismaken.',
    'De rest van de wijk volgt.',
  ]);
  expect(captionLines('woord '.repeat(16).trim()).length).toBeGreaterThan(2);
});

describe('an editor is told of a film', () => {
  test.each([
    ['that is sound', [film()], []],
    [
      'that takes too long',
      [film('seconds: 38, nl: Eerste', 'seconds: 48, nl: Eerste')],
      ['films/een.yaml:6: de bijschriften duren samen 86 seconden; 72 tot en met 78 wordt verwacht.'],
    ],
    [
      'with a caption that does not fit',
      [film('nl: Tweede zin.', `nl: ${'Lange woorden '.repeat(7).trim()}`)],
      ['past niet in 2 regels van 42 tekens'],
    ],
    [
      'with a caption that is gone too soon',
      [
        film(
          '{ seconds: 38, nl: Eerste zin., en: First sentence. }',
          '{ seconds: 1, nl: Een zin die je niet zo snel leest., en: Short. }\n      - { seconds: 37, nl: Rust., en: Rest. }',
        ),
      ],
      ['staat te kort in beeld om het rustig te lezen; 2.5 seconden is genoeg'],
    ],
    [
      'with light after the end of its scene',
      [twoScenes],
      ['deze scène duurt 38 seconden; een eerder moment wordt verwacht'],
    ],
    [
      'at a place that is not there',
      [film('[home]', '[informatiepakket/nergens]')],
      ['er is geen plaats "informatiepakket/nergens"'],
    ],
    [
      'at a place that another one has',
      [film(), { file: 'films/twee.yaml', whole: small }],
      ['op "home" staat al de film van films/een.yaml'],
    ],
    ['that is a video', video, []],
    [
      'that is both',
      [{ file: 'films/een.yaml', whole: `${small}video: { files: [een.mp4], seconds: 9 }\n` }],
      ['een film heeft scènes (scenes) of een videobestand (video), en niet allebei'],
    ],
  ] as readonly (readonly [string, readonly Change[], readonly string[]])[])(
    '%s',
    (_name, changes, expected) => {
      const faults = faultsAfter(...changes);
      expected.forEach((piece, at) => {
        expect(faults[at]).toContain(piece);
      });
      if (expected.length === 0) expect(faults).toEqual([]);
    },
  );

  test.each([
    ['films/een.mp4', 'het bestand films/een.mp4 ontbreekt'],
    ['films/een.nl.vtt', 'dit bestand ontbreekt'],
    ['films/een.en.md', 'dit bestand ontbreekt'],
  ])('that is a video without %s', (missing, said) => {
    const faults = faultsAfter(...video.filter(({ file }) => file !== missing));
    expect(faults.length).toBe(1);
    expect(faults[0]).toContain(said);
  });

  test.each([
    ['films/een.mp4', 'een.mp4 is leeg, of geen video van deze soort'],
    ['films/een.en.vtt', 'begint met de regel WEBVTT'],
  ])('that is a video with something else in %s', (file, said) => {
    const faults = faultsAfter(...video.filter((one) => one.file !== file), { file, whole: 'iets anders' });
    expect(faults.length).toBe(1);
    expect(faults[0]).toContain(said);
  });
});
