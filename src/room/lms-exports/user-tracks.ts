import {
  answerIn,
  plainId,
  type LearnerSink,
  type ReportedQuestions,
  type RowReader,
} from './learner-answers.ts';

/** `cmi.interactions_3.student_response` in SCORM 1.2, `cmi.interactions.3.learner_response` in 2004. */
const interaction = /^cmi\.interactions[._](\d{1,3})\.(id|student_response|learner_response|time|timestamp)$/;

/** Is it Moodle's list of everything that the module told of one learner: element and value? */
export function isOfTracks(rows: readonly (readonly string[])[]): boolean {
  return rows.some(([element = '']) => /^cmi\.|^x\.start/.test(element.trim()));
}

/** One row for each element; the whole list is about one learner, who is not named in it. */
export class UserTracks implements RowReader {
  readonly #questions: ReportedQuestions;
  readonly #sink: LearnerSink;
  readonly #ids = new Map<number, string>();
  readonly #responses = new Map<number, string>();
  /** When each question was answered: that tells this list from others. */
  readonly #moments: string[] = [];

  constructor(questions: ReportedQuestions, sink: LearnerSink) {
    this.#questions = questions;
    this.#sink = sink;
  }

  row([element = '', value = '']: readonly string[]): void {
    const [, index, name] = interaction.exec(element.trim()) ?? [];
    if (index === undefined) return;
    const number = Number(index);
    const text = answerIn(value);
    if (text === undefined) return;
    if (name === 'id') this.#ids.set(number, plainId(text));
    else if (name === 'time' || name === 'timestamp') this.#moments.push(`${index} ${text}`);
    else this.#responses.set(number, text);
  }

  end(): void {
    const answers: (string | undefined)[] = [];
    for (const [index, response] of this.#responses) {
      const id = this.#ids.get(index);
      const number = id === undefined ? index : this.#questions.numbers.get(id);
      if (number !== undefined && number < this.#questions.length) answers[number] = response;
    }
    const identity = ['tracks', ...this.#moments.toSorted()].join('\n');
    if (answers.length === 0) this.#sink.empty();
    else this.#sink.learner(this.#moments.length > 0 ? identity : JSON.stringify(answers), answers);
  }
}

/** The pairs in the JSON that Moodle makes of the same list: `[[{element, value}, …]]`. */
export function tracksInJson(value: unknown): readonly (readonly string[])[] {
  if (Array.isArray(value)) return value.flatMap((part: unknown) => tracksInJson(part));
  if (typeof value !== 'object' || value === null) return [];
  const { element, value: content } = value as { element?: unknown; value?: unknown };
  return typeof element === 'string' && typeof content === 'string' ? [[element, content]] : [];
}
