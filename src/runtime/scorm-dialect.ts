import type { InteractionReport, LmsReport, ObjectiveReport } from './lms.ts';

/**
 * How one standard says the things that both have: names, formats, writers. The order of calls, what
 * was sent already and what was lost is the same for both and lives in `scorm-lms.ts`.
 */
export interface ScormDialect {
  readonly kind: 'scorm12' | 'scorm2004';
  readonly stateLimit: number;
  readonly elements: {
    readonly state: string;
    readonly place: string;
    readonly mode: string;
    readonly entry: string;
    readonly learnerId: string;
    readonly learnerName: string;
    readonly exit: string;
    readonly sessionTime: string;
    /** The status that says "started". */
    readonly status: string;
    /** Where the standard has a second status, for success. */
    readonly success: string | undefined;
    readonly score: string;
  };
  /** Whether an LMS may take an end without any status for completion. */
  readonly endCompletes: boolean;
  /** The error of an Initialize that comes when the session runs already. */
  readonly alreadyRunning: string;
  /** Part of `_children` without which an LMS does not really keep answers. */
  readonly response: string;
  sessionTime(durationMs: number): string;
  /** 0 to 100, in the words of the standard. */
  score(raw: number): readonly Write[];
  /** What tells how far the learner is, beside the statuses. */
  progress(report: LmsReport): readonly Write[];
  objective(objective: ObjectiveReport, isNew: boolean): readonly Write[];
  /** Fetches what answers are written with: nobody has answered anything when the course opens. */
  loadSayAnswer(): Promise<SayAnswer>;
  /** Said just before the end when the learner leaves by the course's own button. */
  readonly farewell: readonly Write[];
}

/** One answer, in the words of the standard. */
export type SayAnswer = (interaction: InteractionReport, isNew: boolean) => readonly Write[];

export interface Write {
  readonly element: string;
  readonly value: string;
  /** A status goes up only, and is offered again as long as the LMS refuses it. */
  readonly isStatus?: true;
}
