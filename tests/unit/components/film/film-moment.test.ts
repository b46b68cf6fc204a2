import { expect, test } from 'vitest';
import { FilmClock, type FilmTime } from '../../../../src/components/film/film-clock.ts';
import { momentAt, startsOf, timedCaptions } from '../../../../src/components/film/film-moment.ts';
import type { FilmScene } from '../../../../src/course-files/film-schema.ts';

const scene = (given: Partial<FilmScene>): FilmScene => ({
  sky: 'nacht',
  view: [0, 0, 800],
  lit: {},
  later: [],
  moves: [],
  captions: [
    { seconds: 4, nl: 'Een', en: 'One' },
    { seconds: 6, nl: 'Twee', en: 'Two' },
  ],
  seen: { nl: 'Iets', en: 'Something' },
  wordmark: false,
  ...given,
});

const scenes = [
  scene({
    to: [100, 50, 600],
    lit: { 'les-1': 1 },
    later: [{ at: 5, lit: { 'les-2': 3, 'les-1': 0 } }],
    moves: [
      { what: 'mens', from: [0, 0], to: [100, 20], at: 2, seconds: 4, size: 1, leaves: true },
      { what: 'lijn', from: [0, 0], to: [50, 0], at: 3, seconds: 2, size: 1, leaves: false },
    ],
  }),
  scene({ sky: 'ochtend', view: [300, 0, 200], wordmark: true }),
];

test('captions and scenes follow each other', () => {
  expect(startsOf(scenes)).toEqual([0, 10]);
  expect(timedCaptions(scenes).map(({ scene: of, from, until }) => [of, from, until])).toEqual([
    [0, 0, 4],
    [0, 4, 10],
    [1, 10, 14],
    [1, 14, 20],
  ]);
  expect([0, 3.9, 4, 12, 19, 20].map((second) => momentAt(scenes, second).caption)).toEqual([
    0, 0, 1, 2, 3, 3,
  ]);
  expect([0, 9.9, 10, 20].map((second) => momentAt(scenes, second).scene)).toEqual([0, 0, 1, 1]);
});

test('the camera moves on through a scene, and comes to the next one without a jump', () => {
  const viewAt = (second: number) => momentAt(scenes, second).picture.view;
  expect(viewAt(0)).toEqual([0, 0, 800]);
  expect(viewAt(5)[0]).toBeCloseTo(50);
  expect(viewAt(5)[2]).toBeCloseTo(700);
  const before = viewAt(9.999);
  const after = viewAt(10);
  before.forEach((value, at) => {
    expect(after[at]).toBeCloseTo(value, 1);
  });
  expect(viewAt(12)).toEqual([300, 0, 200]);
});

test('lights go on and off at their second', () => {
  expect(momentAt(scenes, 4.9).picture.lit).toEqual({ 'les-1': 1 });
  expect(momentAt(scenes, 5).picture.lit).toEqual({ 'les-1': 0, 'les-2': 3 });
  expect(momentAt(scenes, 10).picture.sky).toBe('ochtend');
});

test('what moves comes, goes its way, and leaves or stays', () => {
  const movesAt = (second: number) => momentAt(scenes, second).moves;
  expect(movesAt(1)).toEqual([]);
  expect(movesAt(4).map(({ what, done, spot }) => ({ what, done, spot }))).toEqual([
    { what: 'mens', done: 0.5, spot: [50, 10] },
    { what: 'lijn', done: 0.5, spot: [25, 0] },
  ]);
  expect(movesAt(2.25)[0]?.opacity).toBe(0.5);
  expect(movesAt(7).map(({ what, done }) => [what, done])).toEqual([['lijn', 1]]);
});

test('the name of the course stands at the end of a scene that asks for it', () => {
  expect([9.9, 12, 15, 20].map((second) => momentAt(scenes, second).hasWordmark)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

class HandTime implements FilmTime {
  ms = 0;
  asked: (() => void) | undefined;
  readonly now = (): number => this.ms;
  readonly next = (callback: () => void): number => {
    this.asked = callback;
    return 1;
  };
  readonly cancel = (): void => {
    this.asked = undefined;
  };
  /** The next picture of the screen, so many milliseconds later. */
  pass(ms: number): void {
    this.ms += ms;
    this.asked?.();
  }
}

test('a film goes at its speed, stands still when it pauses, and stops at its end', () => {
  const time = new HandTime();
  const clock = new FilmClock(2, time, () => undefined);
  clock.play();
  time.pass(200);
  expect(clock.second).toBeCloseTo(0.2);
  clock.speed = 1.5;
  time.pass(200);
  expect(clock.second).toBeCloseTo(0.5);
  clock.pause();
  time.pass(200);
  expect(clock.second).toBeCloseTo(0.5);
  clock.seek(1.9);
  clock.play();
  time.pass(200);
  expect([clock.second, clock.isOver, clock.isPlaying]).toEqual([2, true, false]);
  clock.play();
  expect([clock.second, clock.isPlaying]).toEqual([0, true]);
});

test('who comes back to a tab that was hidden has missed nothing', () => {
  const time = new HandTime();
  const clock = new FilmClock(75, time, () => undefined);
  clock.play();
  time.pass(60_000);
  expect(clock.second).toBeCloseTo(0.25);
  clock.seek(500);
  expect([clock.second, clock.isPlaying]).toEqual([75, false]);
  clock.seek(-3);
  expect(clock.second).toBe(0);
});
