import { partWindows } from '../../../room/programme-now.ts';
import { t } from '../../session/words.ts';
import {
  clockOf,
  nowOf,
  partsOf,
  plannedOf,
  presenceOf,
  type DayView,
  type ViewedPart,
} from '../board/day-view.ts';
import type { AgendaRow } from './agenda-card.ts';
import type { HeadNow } from './now-head.ts';
import { methodOf, type ViewedMethod } from './methods.ts';
import type { TableRow } from './table-card.ts';

/** What the head says of this moment. */
export function headOf(view: DayView): HeadNow {
  const parts = partsOf(view);
  const now = nowOf(view);
  const { length: of } = parts;
  if (now.kind === 'before') {
    return {
      sign: t('evening.now.soon'),
      title: parts[0]?.title ?? '',
      sentence: t('evening.now.begins', { time: clockOf(view, now.begins) }),
      clock: undefined,
      next: t('evening.now.begin', { part: parts[0]?.title }),
    };
  }
  if (now.kind === 'over') {
    return {
      sign: t('evening.now.done'),
      title: t('evening.now.overTitle'),
      sentence: t('evening.now.over'),
      clock: undefined,
      next: undefined,
    };
  }
  const part = parts[now.part];
  const method = methodOf(view, part?.id);
  const step = method?.steps[view.day.record.programme.step];
  const hasNextStep = method !== undefined && view.day.record.programme.step < method.steps.length - 1;
  const next = parts[now.part + 1];
  return {
    sign: t('evening.now.part', { number: now.part + 1, of }),
    title: part?.title ?? '',
    sentence: step === undefined ? (part?.result ?? '') : stepSentence(step, method),
    clock: {
      left: now.left,
      from: clockOf(view, now.began),
      now: clockOf(view, view.now),
      until: clockOf(view, now.ends),
      behind: now.behind,
      windows: partWindows(now.began, now.ends, view.now),
    },
    next: hasNextStep
      ? t('evening.now.nextStep')
      : next === undefined
        ? t('evening.now.end')
        : t('evening.now.nextPart', { part: next.title }),
  };
}

function stepSentence(step: ViewedMethod['steps'][number], method: ViewedMethod | undefined): string {
  const at = method?.steps.indexOf(step) ?? 0;
  const next = method?.steps[at + 1];
  const now = t('evening.now.step', { step: step.title, count: step.minutes });
  return next === undefined ? now : `${now} ${t('evening.now.then', { step: next.title })}`;
}

/** The agenda with clock times: what has been as it went, what comes as it will be. */
export function agendaOf(view: DayView): readonly AgendaRow[] {
  const parts = partsOf(view);
  const planned = plannedOf(view);
  const now = nowOf(view);
  const at = now.kind === 'busy' ? now.part : now.kind === 'over' ? parts.length : -1;
  const rows = parts.map((part, position): AgendaRow => {
    const state = position < at ? 'done' : position === at ? 'now' : 'later';
    return {
      time: clockOf(view, planned[position]?.starts ?? 0),
      title: part.title,
      minutes: part.minutes,
      state,
      ...(state === 'now' ? stepsOf(view, part) : { steps: [], methods: [], method: undefined }),
    };
  });
  const end: AgendaRow = {
    time: clockOf(view, view.day.card.end),
    title: t('evening.agenda.end'),
    minutes: undefined,
    state: at >= parts.length ? 'done' : 'later',
    steps: [],
    methods: [],
    method: undefined,
  };
  return [...rows, end];
}

function stepsOf(view: DayView, part: ViewedPart): Pick<AgendaRow, 'steps' | 'methods' | 'method'> {
  const method = methodOf(view, part.id);
  return {
    steps: (method?.steps ?? []).map((step, position) => ({
      ...step,
      isNow: position === view.day.record.programme.step,
    })),
    methods: method?.others ?? [],
    method: method?.id,
  };
}

/** Who is at the table, by domain; people whose profession nobody knows stand at the end. */
export function tableOf(view: DayView): {
  readonly rows: readonly TableRow[];
  readonly there: number;
  readonly came: number;
  /** As the door counts: who was signed off is not expected. */
  readonly expected: number;
  readonly missing: readonly string[];
} {
  const { course, language } = view;
  const all = [...presenceOf(view).values()];
  const came = all.filter((seen) => seen.came !== undefined);
  const domainOf = new Map(course.professions.map(({ id, domain }) => [id, domain]));
  const inDomain = (domain: string | undefined) =>
    came.filter(({ person }) => domainOf.get(person.profession) === domain);
  const rows = [...course.domains.map(({ id, title }) => ({ id, title: title[language] })), unknownDomain()]
    .map(({ id, title }) => {
      const people = inDomain(id);
      const there = people.filter(({ state }) => state === 'in').length;
      return { domain: title, there, came: people.length };
    })
    .filter((row) => row.came > 0);
  return {
    rows,
    there: came.filter(({ state }) => state === 'in').length,
    came: came.length,
    expected: all.filter(({ state }) => state !== 'absent').length,
    missing: course.domains
      .filter(({ id, required }) => required && inDomain(id).length === 0)
      .map(({ title }) => title[language]),
  };
}

function unknownDomain() {
  return { id: undefined, title: t('evening.table.unknown') };
}
