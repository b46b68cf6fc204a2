import type { FilmMove, FilmPicture, FilmScene, FilmView } from '../../course-files/film-schema.ts';
import { secondsOf } from '../../course-files/film.ts';
import type { Words } from '../../course-files/language.ts';

/** What a film that is drawn shows at one moment. */
export interface FilmMoment {
  /** From 0. */
  readonly scene: number;
  /** From 0, counted through the whole film. */
  readonly caption: number;
  readonly picture: FilmPicture;
  readonly moves: readonly MoveNow[];
  readonly hasWordmark: boolean;
}

/** Something that is in the picture beside the drawing, where it is now. */
export interface MoveNow extends Pick<FilmMove, 'what' | 'size' | 'from' | 'to'> {
  /** Of its way, 0 to 1. */
  readonly done: number;
  readonly opacity: number;
  readonly spot: readonly [x: number, y: number];
}

/** A caption with its place in the film, in seconds. */
export interface TimedCaption {
  readonly scene: number;
  readonly from: number;
  readonly until: number;
  readonly text: Words;
}

/** So many seconds the camera takes to come from the last picture of a scene to the next scene. */
const crossing = 2;
/** Whatever comes or goes fades in so many seconds. */
const fading = 0.5;
/** So long before its end the last scene shows the name of the course. */
const wordmarkSeconds = 5;

export function timedCaptions(scenes: readonly FilmScene[]): readonly TimedCaption[] {
  let at = 0;
  return scenes.flatMap(({ captions }, scene) =>
    captions.map(({ seconds, nl, en }) => {
      const from = at;
      at += seconds;
      return { scene, from, until: at, text: { nl, en } };
    }),
  );
}

/** When each scene begins. */
export function startsOf(scenes: readonly FilmScene[]): readonly number[] {
  return scenes.map((_, at) => secondsOf(scenes.slice(0, at)));
}

/** @param second From 0 to the length of the film; at the length itself it is the last picture. */
export function momentAt(scenes: readonly FilmScene[], second: number): FilmMoment {
  const starts = startsOf(scenes);
  const index = Math.max(
    0,
    starts.findLastIndex((start) => start <= second),
  );
  const scene = scenes[index];
  if (scene === undefined) throw new Error('A film has at least one scene.');
  const length = secondsOf([scene]);
  const at = Math.min(second - (starts[index] ?? 0), length);
  const captions = timedCaptions(scenes);
  return {
    scene: index,
    caption: Math.max(
      0,
      captions.findLastIndex(({ from }) => from <= second),
    ),
    picture: {
      sky: scene.sky,
      view: cameraAt(scene, at, scenes[index - 1]),
      lit: scene.later.reduce((lit, later) => (later.at <= at ? { ...lit, ...later.lit } : lit), scene.lit),
    },
    moves: scene.moves.flatMap((move) => moveAt(move, at) ?? []),
    hasWordmark: scene.wordmark && at >= length - wordmarkSeconds,
  };
}

function cameraAt(scene: FilmScene, at: number, before: FilmScene | undefined): FilmView {
  const here = within(scene, at);
  if (before === undefined || at >= crossing) return here;
  return between(within(before, secondsOf([before])), here, ease(at / crossing));
}

function within(scene: FilmScene, at: number): FilmView {
  return between(scene.view, scene.to ?? scene.view, ease(at / secondsOf([scene])));
}

function between(one: FilmView, other: FilmView, share: number): FilmView {
  const mixed = (at: 0 | 1 | 2) => one[at] + (other[at] - one[at]) * share;
  return [mixed(0), mixed(1), mixed(2)];
}

/** Slow at both ends. */
function ease(share: number): number {
  return (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, share)))) / 2;
}

function moveAt(
  { what, size, from, to = from, at, seconds, leaves }: FilmMove,
  now: number,
): MoveNow | undefined {
  const done = Math.min(1, (now - at) / Math.max(seconds, 0.1));
  if (done < 0 || (leaves && done === 1)) return undefined;
  const left = leaves ? at + seconds - now : fading;
  return {
    what,
    size,
    from,
    to,
    done,
    opacity: Math.min(1, (now - at) / fading, left / fading),
    spot: [from[0] + (to[0] - from[0]) * done, from[1] + (to[1] - from[1]) * done],
  };
}
