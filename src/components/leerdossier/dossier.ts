import { dateInWords } from '../../content/moment-in-words.ts';
import { languageNames } from '../session/choose-language.ts';
import { t } from '../session/words.ts';
import type { Dossier, DossierInput, DossierSection, Entry } from './dossier-model.ts';
import { acts, checks, exercises, reflection, socialeKaart, things, werksessie } from './answer-sections.ts';
import { presence } from './presence-section.ts';
import { programme } from './programme-section.ts';
import { questionnaire } from './questionnaire-section.ts';

/** What stands in a dossier, in this order. Another section is another entry here. */
const sections: readonly ((input: DossierInput) => DossierSection)[] = [
  programme,
  presence,
  questionnaire,
  werksessie,
  socialeKaart,
  acts,
  exercises,
  checks,
  reflection,
  things,
];

/** Everything that is known of a learner, in words; the same input always gives the same dossier. */
export function dossierOf(input: DossierInput): Dossier {
  const { overview, language, learnerName } = input.session;
  const windows = overview.steps.filter(({ step }) => step.building !== undefined);
  const lit = windows.filter(({ status }) => status === 'done').length;
  return {
    language,
    course: input.content.course,
    title: t('leerdossier.title'),
    owner: learnerName,
    facts: headFacts(input),
    lights: {
      lit,
      of: windows.length,
      words: t('progress.windows', { count: lit, of: windows.length }),
    },
    // A course may not ask for everything.
    sections: sections.map((section) => section(input)).filter(({ title }) => title !== ''),
    films: input.session.outline.films.map(({ title, seconds, still }) => ({
      title: title[language],
      length: t('leerdossier.films.length', { count: Math.round(seconds) }),
      still,
    })),
  };
}

function headFacts({ session, now }: DossierInput): readonly Entry[] {
  const { facts, language, outline } = session;
  const profession = outline.professions.find(({ index }) => index === facts.profession);
  return [
    { label: t('leerdossier.date'), value: dateInWords(now, language) },
    { label: t('leerdossier.startedAt'), value: dateInWords(facts.startedAt, language) },
    { label: t('leerdossier.language'), value: languageNames[language] },
    ...(profession === undefined
      ? []
      : [{ label: t('leerdossier.profession'), value: profession.title[language] }]),
  ];
}

/** Such as `leerdossier-preventie-in-de-buurt-2026-11-22.html`, by the calendar of the device. */
export function fileNameOf(courseId: string, now: number): string {
  // Sweden writes dates with the year first.
  const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(now * 60_000);
  return `leerdossier-${courseId}-${day}.html`;
}
