import type { FilmPicture } from '../../course-files/film-schema.ts';
import type { Language } from '../../course-files/language.ts';
import type { LeerdossierContent } from '../../content/step-content.ts';
import type { CourseSession } from '../session/course-session.ts';

/**
 * A learner's dossier as a tree of words: everything in it is text that can be shown as it is. The screen and the
 * file for download are both drawn from it.
 */
export interface Dossier {
  readonly language: Language;
  readonly course: string;
  readonly title: string;
  /** As the LMS gave it; "" when there is none. */
  readonly owner: string;
  readonly facts: readonly Entry[];
  readonly lights: { readonly lit: number; readonly of: number; readonly words: string };
  readonly sections: readonly DossierSection[];
  /** A picture of each film, to remember it by. */
  readonly films: readonly DossierFilm[];
}

export interface DossierFilm {
  readonly title: string;
  readonly length: string;
  readonly still: FilmPicture;
}

export interface DossierSection {
  readonly id: string;
  readonly title: string;
  /** Who else can see what stands here; a block may say it for itself. */
  readonly sharing?: Sharing;
  readonly about?: string;
  readonly blocks: readonly DossierBlock[];
  /** Instead of the blocks, when there are none. */
  readonly empty: string;
}

/** own: only the learner sees it; told: the LMS was told it too. */
export type Sharing = 'own' | 'told';

interface BlockHead {
  readonly title?: string;
  readonly sharing?: Sharing;
}

export type DossierBlock =
  /** Short values beside their names. */
  | (BlockHead & { readonly kind: 'facts'; readonly entries: readonly Entry[] })
  /** Questions with what the learner answered. */
  | (BlockHead & { readonly kind: 'answers'; readonly entries: readonly Entry[] })
  /** A code to read out or write down, and the same to be scanned. */
  | (BlockHead & DossierCode)
  | (BlockHead & DossierTable);

export interface DossierCode {
  readonly kind: 'code';
  readonly code: string;
  readonly about: string;
  readonly qr: { readonly text: string; readonly label: string };
}

export interface Entry {
  readonly label: string;
  readonly value: string;
}

export interface DossierTable {
  readonly kind: 'table';
  /** The first one is that of the row's name. */
  readonly columns: readonly string[];
  readonly groups: readonly {
    /** The name of the group, with values of its own or none. */
    readonly head?: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly total?: readonly string[];
}

/** What a dossier is made from. */
export interface DossierInput {
  readonly content: LeerdossierContent;
  readonly session: Pick<
    CourseSession,
    'outline' | 'facts' | 'overview' | 'language' | 'learnerName' | 'drafts'
  >;
  /** Minutes since 1970. */
  readonly now: number;
}

/** How a value in a table is shown: an empty one takes no room in a narrow window, a short one stays on its line. */
export function cellKind(value: string): 'none' | 'short' | 'long' {
  if (value === '') return 'none';
  return value.length <= 24 ? 'short' : 'long';
}
