import type { Outline, Question, ReportOutline } from '../content/outline.ts';
import type { Facts } from '../programme/facts.ts';
import type { Overview, StepState } from '../programme/overview.ts';
import type { InteractionReport, ObjectiveReport, ReportCounts } from '../runtime/lms.ts';
import type { Reported } from './record.ts';

/**
 * The report for teachers, told bit by bit: each save carries only as many entries as its budget of calls
 * allows, in the order of their indexes, since the standards allow no gaps.
 */
interface ReportPlan {
  readonly objectives: readonly ObjectiveReport[];
  readonly interactions: readonly InteractionReport[];
  /** What will have been told when this plan is carried out. */
  readonly reported: Reported;
  /** Is there more to tell at a later save? */
  readonly more: boolean;
}

/** Calls that an entry costs at most in any standard. */
const cost = { newObjective: 3, objective: 2, newInteraction: 6, interaction: 3 };

/**
 * Plans what is told next.
 *
 * @param budget Calls that may be spent.
 */
export function planReports(
  outline: Outline,
  facts: Facts,
  overview: Overview,
  told: Reported,
  counts: ReportCounts,
  budget: number,
  report: ReportOutline,
): ReportPlan {
  const objectives = plan(
    wantedObjectives(overview),
    told.objectives,
    counts.objectives,
    budget,
    cost.newObjective,
    cost.objective,
  );
  const interactions = plan(
    wantedInteractions(outline, report, facts, overview),
    told.interactions,
    counts.interactions,
    budget - objectives.spent,
    cost.newInteraction,
    cost.interaction,
  );
  return {
    objectives: objectives.entries,
    interactions: interactions.entries,
    reported: { objectives: objectives.told, interactions: interactions.told },
    more: objectives.more || interactions.more,
  };
}

/** An entry with the character by which `Reported` remembers it. */
interface Wanted<Entry> {
  readonly entry: Entry;
  readonly sign: string;
}

function plan<Entry extends { readonly index: number }>(
  wanted: readonly Wanted<Entry>[],
  told: string,
  count: number | undefined,
  budget: number,
  costOfNew: number,
  costOfOld: number,
): { entries: readonly Entry[]; told: string; spent: number; more: boolean } {
  if (count === undefined) return { entries: [], told, spent: 0, more: false };
  // An LMS that lost entries gets them again.
  const signs = [...told.slice(0, count).padEnd(count, '-')];
  const entries: Entry[] = [];
  let spent = 0;
  let more = false;
  for (const { entry, sign } of wanted) {
    const isNew = entry.index >= signs.length;
    if (!isNew && signs[entry.index] === sign) continue;
    const price = isNew ? costOfNew : costOfOld;
    if (spent + price > budget) {
      more = true;
      break;
    }
    spent += price;
    entries.push(entry);
    signs[entry.index] = sign;
  }
  return { entries, told: signs.join(''), spent, more };
}

const statusSign = { 'not attempted': 'n', incomplete: 'i', completed: 'c' };

/** One objective per step up to the last one that was touched. */
function wantedObjectives(overview: Overview): readonly Wanted<ObjectiveReport>[] {
  const byIndex = new Map(overview.steps.map((state) => [state.step.index, state]));
  const touched = overview.steps.filter(({ status }) => status === 'busy' || status === 'done');
  const last = Math.max(-1, ...touched.map(({ step }) => step.index));
  return Array.from({ length: last + 1 }, (_, index) => {
    const entry = objective(index, byIndex.get(index));
    return { entry, sign: statusSign[entry.status] };
  });
}

/** A step that was taken out of the course leaves its index behind. */
function objective(index: number, state: StepState | undefined): ObjectiveReport {
  if (state === undefined) return { index, id: `reserve_${index}`, description: '', status: 'not attempted' };
  const { step, status } = state;
  return {
    index,
    id: step.id.replaceAll('-', '_'),
    description: step.title.nl,
    status: status === 'done' ? 'completed' : status === 'busy' ? 'incomplete' : 'not attempted',
  };
}

/** One interaction per question up to the last one that has something to tell; those between only keep their index. */
function wantedInteractions(
  outline: Outline,
  report: ReportOutline,
  facts: Facts,
  overview: Overview,
): readonly Wanted<InteractionReport>[] {
  const wanted = [
    ...report.questions.map((question) => answerTo(question, facts)),
    ...attendanceEntries(outline, report.attendance, facts, overview),
  ];
  const last = Math.max(
    -1,
    ...wanted.filter(({ response }) => response !== undefined).map(({ index }) => index),
  );
  const byIndex = new Map(wanted.map((entry) => [entry.index, entry]));
  return Array.from({ length: last + 1 }, (_, index) => {
    const entry = byIndex.get(index) ?? { index, id: `reserve_${index}`, description: '', type: 'text' };
    return { entry, sign: entry.response === undefined ? '.' : signOf(entry.response) };
  });
}

function answerTo(question: Question, facts: Facts): InteractionReport {
  const { report: index, id, description, type, source, correct } = question;
  const response = type === 'text' ? facts.texts[source] : facts.choices[source]?.toString();
  if (response === undefined) return { index, id, description, type };
  const result = correct === undefined ? 'neutral' : response === String(correct) ? 'correct' : 'wrong';
  return { index, id, description, type, response, result };
}

/**
 * The attendance, at six fixed places. Nothing private is among them: no name, no BIG-nummer, no code.
 * Times are UTC, and those of the organiser's word as soon as that is there.
 */
function attendanceEntries(
  outline: Outline,
  first: number,
  facts: Facts,
  overview: Overview,
): readonly InteractionReport[] {
  const { session, checkedIn, checkedOut, confirmed } = facts.attendance;
  const { basis, minutes } = overview.presence;
  const role = outline.professions.find(({ index }) => index === facts.profession)?.id;
  const time = (at: number | undefined) =>
    at === undefined ? undefined : new Date(at * 60_000).toISOString().slice(0, 16) + 'Z';
  const values = [
    ['sessie', 'text', session?.id],
    ['ingecheckt', 'text', time(confirmed?.in ?? checkedIn)],
    ['uitgecheckt', 'text', time(confirmed?.out ?? checkedOut)],
    ['minuten', 'numeric', basis === 'none' ? undefined : String(minutes)],
    // Who chose a profession but was nowhere is not reported yet.
    ['beroep', 'text', session === undefined ? undefined : role],
    ['grond', 'text', basis === 'none' ? undefined : basis],
  ] as const;
  return values.map(([name, type, response], place) => ({
    index: first + place,
    id: `aanwezigheid_${name}`,
    description: `Aanwezigheid: ${name}`,
    type,
    ...(response === undefined ? {} : { response, result: 'neutral' }),
  }));
}

/** A single digit is its own sign; of a text a letter is kept that nearly always changes with the text. */
function signOf(response: string): string {
  if (/^[0-9]$/.test(response)) return response;
  let sum = 0;
  for (const unit of response) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) % 52;
  return String.fromCharCode(sum < 26 ? 65 + sum : 97 + sum - 26);
}
