/**
 * What can stand on the big screen. There is no person in it and no place for one: whoever fills it gives counts, clock
 * times and sentences that everybody may read.
 */
export type BigScreenPicture = {
  readonly practice: boolean;
} & (CodePicture | AgendaPicture | ResultsPicture | ImprovementsPicture);

export const bigScreens = ['code', 'agenda', 'results', 'improvements'] as const;
export type BigScreenKind = (typeof bigScreens)[number];

export interface CodePicture {
  readonly kind: 'code';
  readonly wijk: string;
  /** Undefined as long as no code may be shown. */
  readonly code: ShownCode | undefined;
  /** When the next one may be shown, as a clock time; only where there is none now. */
  readonly opens: string | undefined;
  /** How many people are in; one light for each. */
  readonly lights: number;
}

export interface ShownCode {
  readonly moment: 'in' | 'out';
  /** What the QR code says. */
  readonly qr: string;
  /** What people type, in groups. */
  readonly groups: readonly string[];
}

export interface AgendaPicture {
  readonly kind: 'agenda';
  /** Undefined before the first part and after the last. */
  readonly now:
    | {
        readonly title: string;
        readonly until: string;
        readonly step: string | undefined;
        /** Whole minutes; negative when the part runs over. */
        readonly left: number;
        readonly windows: readonly ('done' | 'busy' | 'open')[];
      }
    | undefined;
  readonly over: boolean;
  readonly next: readonly { readonly time: string; readonly title: string }[];
  readonly lights: number;
}

export interface ResultsPicture {
  readonly kind: 'results';
  /** Undefined below five answers. */
  readonly results:
    | {
        readonly count: number;
        readonly of: number | undefined;
        /** What may be said of the strongest and the weakest. */
        readonly isStrong: boolean;
        readonly hasGain: boolean;
        readonly strongest: readonly ResultRow[];
        readonly weakest: readonly ResultRow[];
      }
    | undefined;
  readonly received: number;
  /** The words of the scale, the lowest first. */
  readonly scale: readonly string[];
}

export interface ResultRow {
  readonly text: string;
  /** How often each point of the scale was chosen, the lowest first. */
  readonly counts: readonly number[];
}

export interface ImprovementsPicture {
  readonly kind: 'improvements';
  readonly points: readonly string[];
}
