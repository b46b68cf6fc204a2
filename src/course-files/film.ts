import { languages, type Language, type Words } from './language.ts';
import type { FilmPicture, FilmScene } from './film-schema.ts';
import type { Block } from './prose.ts';

interface FilmHead {
  /** The name of its file. */
  readonly id: string;
  readonly title: Words;
  readonly about: Words;
  readonly shown: readonly string[];
  readonly still: FilmPicture;
  /** How long it is; of a film that is drawn, what its captions take together. */
  readonly seconds: number;
}

export interface DrawnFilm extends FilmHead {
  readonly kind: 'drawn';
  readonly scenes: readonly FilmScene[];
}

/** A video file of the editor, with its whole text. */
export interface VideoFilm extends FilmHead {
  readonly kind: 'video';
  /** In the folder `films/` of the course, and of the package. */
  readonly files: readonly string[];
  /** Bytes of the largest of them. */
  readonly bytes: number;
  readonly page: {
    readonly title: Words;
    readonly prose: Readonly<Record<Language, readonly Block[]>>;
  };
}

export type Film = DrawnFilm | VideoFilm;

/** How long a film of scenes is. */
export function secondsOf(scenes: readonly Pick<FilmScene, 'captions'>[]): number {
  return scenes.reduce((total, { captions }) => captions.reduce((sum, one) => sum + one.seconds, total), 0);
}

/** By their names in the course, which are those in the package too. */
export function filesOfVideos(films: readonly Film[]): readonly string[] {
  return films.flatMap((film) =>
    film.kind === 'video'
      ? [...film.files, ...languages.map((language) => `${film.id}.${language}.vtt`)].map(
          (name) => `films/${name}`,
        )
      : [],
  );
}
