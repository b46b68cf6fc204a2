import {
  answerIn,
  plainId,
  type LearnerSink,
  type ReportedQuestions,
  type RowReader,
} from './learner-answers.ts';

/** Where everything stands in a list with one row for each answer. */
interface LongColumns {
  readonly identity: readonly number[];
  readonly question: number;
  readonly answer: number;
}

const answerHeading = /^(?:(?:learner|student|user)?[\s_-]?(?:response|answer)|antwoord|waarde|value)$/i;
const identityHeading =
  /e-?mail|^(?:user|gebruiker|learner|student|deelnemer|cursist|person|persoon|actor|registration|inschrijving)/i;

/**
 * The columns of a list of answers: a column in which ids of ours stand, and one of answers.
 *
 * @param rows The first rows of the list, the headings first.
 */
export function longColumns(
  rows: readonly (readonly string[])[],
  { numbers }: ReportedQuestions,
): LongColumns | undefined {
  const [headings = [], ...below] = rows;
  const plain = headings.map((heading) => heading.trim());
  const question = plain.findIndex((_, column) =>
    below.some((cells) => numbers.has(plainId(cells[column] ?? ''))),
  );
  const answer = plain.findIndex((heading, column) => column !== question && answerHeading.test(heading));
  const identity = plain.flatMap((heading, column) =>
    column !== question && column !== answer && identityHeading.test(heading) ? [column] : [],
  );
  return question < 0 || answer < 0 || identity.length === 0 ? undefined : { identity, question, answer };
}

/** One row for each answer, in any order: what was answered later in the list counts. */
export class LongList implements RowReader {
  readonly #columns: LongColumns;
  readonly #questions: ReportedQuestions;
  readonly #sink: LearnerSink;
  readonly #learners = new Map<string, (string | undefined)[]>();

  constructor(columns: LongColumns, questions: ReportedQuestions, sink: LearnerSink) {
    this.#columns = columns;
    this.#questions = questions;
    this.#sink = sink;
  }

  row(cells: readonly string[]): void {
    const { identity, question, answer } = this.#columns;
    const number = this.#questions.numbers.get(plainId(cells[question] ?? ''));
    const given = answerIn(cells[answer] ?? '');
    if (number === undefined || given === undefined) return;
    const who = identity.map((column) => cells[column] ?? '').join('\n');
    const answers = this.#learners.get(who) ?? [];
    answers[number] = given;
    this.#learners.set(who, answers);
  }

  end(): void {
    for (const [who, answers] of this.#learners) this.#sink.learner(who, answers);
    this.#learners.clear();
  }
}
