import { unescaped } from '../../encoding/escape-html.ts';

/** Where our questions stand in the report of an LMS. */
export interface ReportedQuestions {
  /** Id, in capitals or not and with `-` or `_`, → its fixed number in the report. */
  readonly numbers: ReadonlyMap<string, number>;
  /** How many numbers there are: each is smaller. */
  readonly length: number;
}

/** One learner's answers by their number in the report, as they stand there; nothing else of the learner is kept. */
export type LearnerAnswers = readonly (string | undefined)[];

/** Learners as they come by; each once, when everything of them was seen. */
export interface LearnerSink {
  /** @param identity Whatever tells learners apart within this export; it goes no further than the tag that is made of it. */
  learner(identity: string, answers: LearnerAnswers): void;
  /** Somebody who has no attempt, or an attempt without answers: teachers are among them. */
  empty(): void;
}

/** Takes the rows of one kind of export. */
export interface RowReader {
  row(cells: readonly string[]): void;
  /** After the last one. */
  end(): void;
}

/** How an id is compared. */
export function plainId(text: string): string {
  return text.trim().toLowerCase().replaceAll('-', '_');
}

/** The longest answer that anything is made of: ids of a session or profession, and digits. */
const longestAnswer = 60;

/** What a cell answers; `undefined` for nothing, and for the texts that people typed: those are left where they are. */
export function answerIn(cell: string): string | undefined {
  if (cell.length > longestAnswer * 2) return undefined;
  const answer = unescaped(cell).trim();
  return answer === '' || answer.length > longestAnswer ? undefined : answer;
}

/**
 * Gathers what one learner answered in all attempts, as long as their rows follow each other: of a question that was answered
 * twice the later answer counts.
 */
export class Gathering {
  readonly #sink: LearnerSink;
  readonly #length: number;
  #identity: string | undefined;
  #answers: (string | undefined)[] = [];

  constructor(length: number, sink: LearnerSink) {
    this.#length = length;
    this.#sink = sink;
  }

  of(identity: string): void {
    if (identity === this.#identity) return;
    this.end();
    this.#identity = identity;
  }

  answer(number: number | undefined, cell: string): void {
    const answer = answerIn(cell);
    if (number !== undefined && number < this.#length && answer !== undefined) this.#answers[number] = answer;
  }

  end(): void {
    const { length } = this.#answers;
    if (this.#identity !== undefined && length === 0) this.#sink.empty();
    if (this.#identity !== undefined && length > 0) this.#sink.learner(this.#identity, this.#answers);
    this.#identity = undefined;
    this.#answers = [];
  }
}
