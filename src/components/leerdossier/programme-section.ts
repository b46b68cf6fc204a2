import { dateInWords } from '../../content/moment-in-words.ts';
import type { Facts } from '../../programme/facts.ts';
import type { StepState } from '../../programme/overview.ts';
import { durationInWords, t } from '../session/words.ts';
import type { DossierInput, DossierSection } from './dossier-model.ts';

/** Every step with where it stands, when it was done and how long it takes, phase by phase. */
export function programme(input: DossierInput): DossierSection {
  const { outline, overview, language } = input.session;
  const minutes = overview.steps.reduce((sum, state) => sum + minutesOf(input, state), 0);
  const begun = overview.steps.some(({ status }) => status === 'busy' || status === 'done');
  return {
    id: 'programma',
    title: t('leerdossier.programme.title'),
    ...(begun ? { about: t('leerdossier.programme.about') } : {}),
    empty: t('leerdossier.programme.empty'),
    blocks: begun
      ? [
          {
            kind: 'table',
            columns: ['step', 'status', 'date', 'time'].map((column) => t(`leerdossier.programme.${column}`)),
            groups: outline.phases.map(({ id, title }) => ({
              head: [title[language]],
              rows: overview.steps.filter(({ phase }) => phase.id === id).map((state) => rowOf(input, state)),
            })),
            total: [t('leerdossier.programme.total'), '', '', durationInWords(minutes)],
          },
        ]
      : [],
  };
}

function rowOf(input: DossierInput, state: StepState): readonly string[] {
  const { facts, language } = input.session;
  const title = state.step.title[language];
  const date = dateOf(facts, state);
  const minutes = minutesOf(input, state);
  return [
    state.step.required ? title : t('leerdossier.programme.optional', { title }),
    t(`status.${state.status}`),
    date === undefined ? '' : dateInWords(date, language),
    minutes === 0 ? '' : durationInWords(minutes),
  ];
}

/** Of the werksessie only what somebody was really there for counts. */
function minutesOf({ session }: DossierInput, { step, minutesToGo }: StepState): number {
  return step.kind === 'werksessie' ? session.overview.presence.minutes : step.minutes - minutesToGo;
}

/** When the last part of it was done so far. */
function dateOf(
  { attendance, certificate, marks }: Facts,
  { step, partsDone }: StepState,
): number | undefined {
  if (step.kind === 'werksessie') return attendance.session?.start;
  if (step.kind === 'closing') return certificate?.issuedAt;
  return partsDone.length === 0 ? undefined : Math.max(...partsDone.map(({ mark }) => marks[mark] ?? 0));
}
