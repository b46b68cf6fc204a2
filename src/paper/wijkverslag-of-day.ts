import { dateInWords } from '../content/moment-in-words.ts';
import type { DayRecord } from '../room/day-record.ts';
import type { Presence } from '../room/presence-at-door.ts';
import { endsOf } from '../room/results/ends.ts';
import type { ChoiceTally, Results, StatementTally } from '../room/results/results.ts';
import type { RoomCourse } from '../room/room-course.ts';
import type { DayOnPaper } from './day-on-paper.ts';
import type { Paper } from './paper.ts';
import type { GroupAnswers, Wijkverslag } from './wijkverslag-content.ts';

export interface DayToReport extends Omit<DayOnPaper, 'methods'> {
  readonly record: Pick<DayRecord, 'outcome'>;
  readonly presence: Presence;
  /** The answers beforehand, and those on the werksessie; only what may be shown. */
  readonly before: Results;
  readonly feedback: Results;
}

/** Ratings from this value on are called good. */
const good = 4;

/** The wijkverslag of a day: counts and what the group wrote on the flip-over, and nobody's name. */
export function wijkverslagOf(day: DayToReport, { language }: Pick<Paper, 'language'>): Wijkverslag {
  const { card, issuer, course, record, presence, before, feedback } = day;
  const { themes, improvements, agreements, next } = record.outcome;
  const form = course.evening.outcome;
  const named = (list: 'themes' | 'leadKinds' | 'tiedTo', id: string) =>
    form[list].options.find((option) => option.id === id)?.title[language] ?? id;
  const came = course.domains.map(({ id, title, required }) => ({
    domain: title[language],
    required,
    count: countOf(id, presence, course),
  }));
  const filled = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '');
  return {
    card,
    issuer,
    course: course.title[language],
    came,
    missing: came.some(({ count }) => count > 0)
      ? came.filter(({ required, count }) => required && count === 0).map(({ domain }) => domain)
      : [],
    themes: themes.map((id) => named('themes', id)),
    improvements: filled(improvements),
    agreements: agreements
      .filter(({ what }) => what.trim() !== '')
      .map(({ what, who, when }) => ({ what, who, when: inWords(when, language) })),
    next: {
      ...next,
      date: inWords(next.date, language),
      // "Anders" says nothing more of who it is.
      leadKind: next.leadKind === 'anders' ? '' : named('leadKinds', next.leadKind),
      tiedTo: next.tiedTo.map((id) => named('tiedTo', id)),
    },
    answers: answersOf(before, course, language),
    ratings: ratingsOf(feedback.choices, course, language),
  };
}

/** A day as a field for it gives it, `2026-12-08`, in words; what was typed otherwise stays. */
function inWords(day: string, language: Paper['language']): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const noon = Date.parse(`${day}T12:00Z`);
  return Number.isNaN(noon) ? day : dateInWords(noon / 60_000, language, 'UTC');
}

/** Who was really there. Somebody of an unknown profession belongs to the last domain, that of others. */
function countOf(domain: string, presence: Presence, { professions, domains }: RoomCourse): number {
  const others = domains.at(-1)?.id;
  return [...presence.values()].filter(({ person, came, state }) => {
    const own = professions.find(({ id }) => id === person.profession)?.domain ?? others;
    return came !== undefined && state !== 'absent' && own === domain;
  }).length;
}

function answersOf(
  { list }: Results,
  { questionnaire }: RoomCourse,
  language: Paper['language'],
): GroupAnswers | undefined {
  if (list === undefined) return undefined;
  const { scale, dimensions, items } = questionnaire;
  const statement = ({ id }: StatementTally) =>
    items.find((item) => item.id === id)?.statement[language] ?? '';
  return {
    of: list.of,
    scale: { least: scale[0]?.value ?? 1, most: scale.at(-1)?.value ?? 5 },
    dimensions: list.dimensions.flatMap(({ id, mean }) => {
      const title = dimensions.find((dimension) => dimension.id === id)?.title[language];
      return mean === undefined || title === undefined ? [] : [{ title, mean }];
    }),
    // Of the one that is named.
    ...endsOf(
      { strongest: list.strongest.slice(0, 1), weakest: list.weakest.slice(0, 1) },
      questionnaire.bands,
    ),
    strongest: list.strongest.map(statement),
    weakest: list.weakest.map(statement),
  };
}

function ratingsOf(choices: readonly ChoiceTally[], { feedback }: RoomCourse, language: Paper['language']) {
  return feedback.ratings.flatMap(({ id, label }) => {
    const tally = choices.find((choice) => choice.id === id);
    if (tally === undefined) return [];
    const said = tally.counts.filter(({ value }) => value >= good);
    return [{ label: label[language], good: said.reduce((sum, { count }) => sum + count, 0), n: tally.n }];
  });
}
