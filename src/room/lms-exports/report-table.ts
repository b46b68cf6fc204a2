import { unescaped } from '../../encoding/escape-html.ts';
import { ExportRefused } from './export-fault.ts';
import {
  Gathering,
  plainId,
  type LearnerSink,
  type ReportedQuestions,
  type RowReader,
} from './learner-answers.ts';

/** Where everything stands in a table with one row for each attempt of a learner. */
interface ReportColumns {
  /** Columns that together tell learners apart. */
  readonly identity: readonly number[];
  readonly attempt: number | undefined;
  /** Column of an answer → number in the report, and the column that says which question it was. */
  readonly answers: readonly {
    readonly column: number;
    readonly number: number;
    readonly question?: number;
  }[];
}

/** How Moodle calls its columns, in Dutch and English. */
const answerHeading = /^(?:response|antwoord|respons|reactie)\s+(\d{1,3})$/i;
const questionHeading = /^(?:question|vraag)\s+(\d{1,3})$/i;
const attemptHeading = /^(?:attempt|poging)$/i;
/** By what other lists tell learners apart. */
const identityHeading =
  /e-?mail|^(?:user|gebruiker|learner|student|deelnemer|cursist|person|persoon|actor)|\b(?:id|name|naam)$/i;

/** The columns, where these are the headings of Moodle's report on interactions, or name our questions by their ids. */
export function reportColumns(
  headings: readonly string[],
  { numbers, length }: ReportedQuestions,
): ReportColumns | undefined {
  const plain = headings.map((heading) => unescaped(heading).trim());
  const questions = new Map<number, number>();
  for (const [column, heading] of plain.entries()) {
    const number = questionHeading.exec(heading)?.[1];
    if (number !== undefined) questions.set(Number(number), column);
  }
  const answers = plain.flatMap((heading, column) => {
    const byId = numbers.get(plainId(heading));
    if (byId !== undefined) return [{ column, number: byId }];
    const number = Number(answerHeading.exec(heading)?.[1]);
    const question = questions.get(number);
    return number < length ? [{ column, number, ...(question === undefined ? {} : { question }) }] : [];
  });
  if (answers.length === 0) return undefined;
  const attempt = plain.findIndex((heading) => attemptHeading.test(heading));
  const answered = new Set(answers.map(({ column }) => column));
  const others = plain.map((_, column) => column).filter((column) => !answered.has(column));
  const named = others.filter((column) => identityHeading.test(plain[column] ?? ''));
  // Before the number of the attempt Moodle says who it is; the columns behind it differ for each attempt.
  const identity =
    attempt >= 0 ? others.filter((column) => column < attempt) : named.length > 0 ? named : others;
  return { identity, attempt: attempt >= 0 ? attempt : undefined, answers };
}

/** One row for each attempt. */
export class ReportTable implements RowReader {
  readonly #columns: ReportColumns;
  readonly #numbers: ReportedQuestions['numbers'];
  readonly #gathering: Gathering;
  readonly #sink: LearnerSink;
  #attempts = 0;
  #answered = 0;
  #row = 0;

  constructor(columns: ReportColumns, { numbers, length }: ReportedQuestions, sink: LearnerSink) {
    this.#columns = columns;
    this.#numbers = numbers;
    this.#sink = sink;
    this.#gathering = new Gathering(length, sink);
  }

  row(cells: readonly string[]): void {
    const { identity, attempt, answers } = this.#columns;
    this.#row += 1;
    const number = attempt === undefined ? undefined : (cells[attempt] ?? '').trim();
    // Who never opened the module stands there with a stroke; so do teachers.
    if (number !== undefined && !/^\d+(?:\.0+)?$/.test(number)) {
      this.#sink.empty();
      return;
    }
    this.#attempts += 1;
    const who = identity.map((column) => cells[column] ?? '').join('\n');
    this.#gathering.of(who.trim() === '' ? `row ${String(this.#row)}` : who);
    for (const { column, number: place, question } of answers) {
      const cell = cells[column] ?? '';
      if (cell === '') continue;
      this.#answered += 1;
      const id = question === undefined ? '' : (cells[question] ?? '');
      // The id says more than the place: a report may be of a course that was put together otherwise.
      this.#gathering.answer(id === '' ? place : this.#numbers.get(plainId(id)), cell);
    }
  }

  end(): void {
    this.#gathering.end();
    if (this.#attempts > 0 && this.#answered === 0) throw new ExportRefused('no-answers');
  }
}
