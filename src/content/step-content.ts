import { receiptFormsOf } from '../receipts/receipt-forms.ts';
import type { OwnForm } from '../receipts/receipt-form.ts';
import type { ReceiptMoment } from '../receipts/receipt.ts';
import { dossierLabels } from './dossier-content.ts';
import { thingsOf, type Things } from './things.ts';
import type { Act } from '../course-files/act-schema.ts';
import { actsOf } from './acts.ts';
import type { extraPageNames } from '../course-files/extra-pages.ts';
import type { Sheets } from '../course-files/sheets-schema.ts';
import type { Film } from '../course-files/film.ts';
import type { Dilemma, Neighbourhood } from '../course-files/dilemma-schema.ts';
import type { Language } from '../course-files/language.ts';
import { programmeOf, type ProgrammePart } from './session-programme.ts';
import type {
  Closing,
  Course,
  Evaluation,
  Figure,
  Lesson,
  MijnWijk,
  Page,
  Questionnaire,
  Reading,
  Reflection,
  Sources,
  Step,
  Werksessie,
} from '../course-files/schema.ts';

/** A value of the course with every `{nl, en}` in it replaced by one language. */
export type Localized<T> =
  T extends Readonly<Record<Language, infer InOneLanguage>>
    ? InOneLanguage
    : T extends readonly (infer Item)[]
      ? readonly Localized<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Localized<T[Key]> }
        : T;

export type SourceReference = Localized<Sources>['sources'][number];

export type ReadingContent = Localized<Reading> & {
  readonly kind: 'reading';
  readonly sources: readonly SourceReference[];
  /** Those that come after an estimate. */
  readonly figures: readonly Localized<Figure>[];
};
export type LessonContent = Localized<Omit<Lesson, 'figure' | 'dilemma'>> & {
  readonly kind: 'lesson';
  readonly figure: Localized<Figure>;
  readonly dilemma: DilemmaContent;
};
/** Without what only the check of the course files needs; with who is there, and from which work one can look along. */
export type DilemmaContent = Omit<Localized<Dilemma>, 'closest' | 'people' | 'views'> & {
  readonly note: string;
  readonly people: readonly Localized<Neighbourhood>['people'][number][];
  readonly views: readonly {
    readonly id: string;
    readonly title: string;
    /** Numbers of the professions whose own work this is; none for everybody else. */
    readonly professions: readonly number[];
    readonly intro: string;
    readonly gains: Localized<Dilemma>['views'][number]['gains'];
  }[];
};
export type EvaluationContent = Localized<Evaluation> & { readonly kind: 'evaluation' };
/** What a learner can give to the group without a name, at the moments that are asked about on a screen. */
type OwnForms = Readonly<Partial<Record<ReceiptMoment, OwnForm>>>;
export type QuestionnaireContent = Localized<Questionnaire> & {
  readonly kind: 'questionnaire';
  readonly receipts: OwnForms;
  /** The groups of notes of the werksessie that some moment looks back on. */
  readonly notes: Localized<Werksessie['notes']>;
  /** What somebody chose to do, of which is asked how it went at the last moment. */
  readonly things?: Things | undefined;
};
export type WerksessieContent = Localized<Omit<Werksessie, 'parts' | 'pauses' | 'pauseTitles'>> & {
  readonly kind: 'werksessie';
  /** With the pauses between them. */
  readonly parts: readonly Localized<ProgrammePart>[];
  readonly receipts: OwnForms;
};
/** What the learner gathers for the werksessie: the worksheet, and what comes to it from the werksessie and the lessons. */
export type MijnWijkContent = Localized<MijnWijk> &
  Pick<WerksessieContent, 'readiness' | 'notes'> & {
    readonly kind: 'mijn-wijk';
    readonly things?: Things | undefined;
    /** The exercise of each lesson. */
    readonly lessons: readonly {
      /** The step. */
      readonly id: string;
      readonly fields: Localized<Lesson>['exercise']['fields'];
    }[];
    /** What is to be done with the texts that are read, each with the place of its text. */
    readonly pack: readonly {
      readonly step: string;
      readonly position: number;
      readonly act: Localized<Act>;
    }[];
  };
export type ReflectionContent = Omit<Localized<Reflection>, 'feedback'> & {
  readonly kind: 'reflection';
  readonly receipts: OwnForms;
  readonly feedback: Omit<Localized<Reflection>['feedback'], 'goals'> & {
    /** With what each goal says. */
    readonly goals?: Goals | undefined;
  };
};
/** Goals of the werksessie, each with what it says and the place of its answer. */
export interface Goals {
  readonly title: string;
  readonly options: Localized<Reflection>['feedback']['options'];
  readonly items: readonly {
    readonly goal: string;
    readonly choice: number;
    readonly report: number;
    readonly text: string;
  }[];
}
export type ClosingContent = Localized<Omit<Closing, 'things'>> & {
  readonly kind: 'closing';
  /** Where professions come from; a profession names its own. */
  readonly domains: Localized<Course['domains']>;
  readonly things?: Things | undefined;
  /** Address of the page on which a certificate is checked. */
  readonly checkedAt?: string | undefined;
};
export type SourcesContent = Localized<Sources> & { readonly kind: 'sources' };
/** A screen that is one page of text. */
export interface PageContent {
  readonly kind: 'disclosure' | 'privacy';
  readonly page: Localized<Page>;
}
export type LeerdossierContent = Localized<ReturnType<typeof dossierLabels>> & {
  readonly kind: 'leerdossier';
};
/** In all languages: captions can be in another one than the page. */
export interface FilmsContent {
  readonly kind: 'films';
  readonly films: readonly Film[];
}
export type SheetsContent = Localized<Sheets> & {
  readonly kind: 'sheets';
  readonly parts: readonly Localized<ProgrammePart>[];
  readonly end: string;
};
export interface DisplayContent {
  readonly kind: 'display';
}
/** Of every step that is still shut; what there is to say follows from the step. */
export interface ShutContent {
  readonly kind: 'shut';
}

/** The texts of one screen in one language, as the module loads them when the screen is opened. */
export type StepContent =
  | ReadingContent
  | LessonContent
  | EvaluationContent
  | QuestionnaireContent
  | WerksessieContent
  | MijnWijkContent
  | ReflectionContent
  | ClosingContent
  | SourcesContent
  | PageContent
  | LeerdossierContent
  | FilmsContent
  | SheetsContent
  | DisplayContent
  | ShutContent;

/** Screens beside the steps: their name in the address, and what kind of screen it is. */
export const extraPages = {
  'mijn-wijk': 'mijn-wijk',
  leerdossier: 'leerdossier',
  film: 'films',
  afdrukken: 'sheets',
  weergave: 'display',
  privacy: 'privacy',
  bronnen: 'sources',
  verantwoording: 'disclosure',
} as const satisfies Readonly<Record<(typeof extraPageNames)[number], StepContent['kind']>>;

export type ExtraPage = keyof typeof extraPages;

export function isExtraPage(name: string): name is ExtraPage {
  return Object.hasOwn(extraPages, name);
}

/** Groups of interface words that a kind of screen uses beside those of the start; they come with its texts. */
export const wordGroups: Readonly<Record<StepContent['kind'], readonly string[]>> = {
  reading: ['reading', 'pages', 'figure'],
  lesson: ['lesson', 'figure'],
  evaluation: ['evaluation', 'figure'],
  questionnaire: ['questionnaire', 'give'],
  werksessie: ['werksessie', 'give'],
  'mijn-wijk': ['mijnWijk', 'readiness'],
  reflection: ['reflection', 'give'],
  closing: ['closing', 'needed'],
  sources: ['pages'],
  disclosure: [],
  privacy: [],
  leerdossier: ['leerdossier'],
  films: ['film'],
  sheets: ['sheets', 'gwa'],
  display: ['display'],
  shut: ['shut'],
};

/** Name of the content of a step that is still shut. */
export const shutStep = 'dicht';

/** Names of all contents: those of the steps (a questionnaire has one for all its moments) and the extra pages. */
export function contentNames(course: Course): readonly string[] {
  const steps = course.phases.flatMap((phase) => phase.steps);
  return [...new Set([...steps.map(contentNameOf), ...Object.keys(extraPages), shutStep])];
}

/** Where a step's texts are found. */
export function contentNameOf(step: Pick<Step, 'kind' | 'id'>): string {
  return step.kind === 'questionnaire' ? 'stellingen' : step.id;
}

/** The content with this name, in one language. */
export function contentOf(course: Course, name: string, language: Language): StepContent {
  if (name === 'mijn-wijk') return mijnWijk(course, language);
  if (name === 'leerdossier') return { kind: 'leerdossier', ...localize(dossierLabels(course), language) };
  if (name === 'film') return { kind: 'films', films: course.films };
  if (name === 'afdrukken') {
    const { end } = localize(course.werksessie, language);
    const parts = localize(programmeOf(course.werksessie), language);
    return { kind: 'sheets', ...localize(course.sheets, language), parts, end };
  }
  if (name === 'weergave') return { kind: 'display' };
  if (name === shutStep) return { kind: 'shut' };
  if (name === 'privacy') return { kind: 'privacy', page: localize(course.privacy, language) };
  if (name === 'bronnen') return { kind: 'sources', ...localize(course.sources, language) };
  if (name === 'verantwoording') return { kind: 'disclosure', page: localize(course.disclosure, language) };
  const step = course.phases
    .flatMap((phase) => phase.steps)
    .find((candidate) => contentNameOf(candidate) === name);
  if (step === undefined) throw new Error(`There is no content named "${name}".`);
  switch (step.kind) {
    case 'reading': {
      const reading = localize(course.readings[step.id]!, language);
      const wanted = new Set(reading.sections.flatMap((section) => section.links.map((link) => link.source)));
      const sources = localize(course.sources, language).sources.filter(({ id }) => wanted.has(id));
      const shown = new Set(reading.sections.flatMap(({ act }) => act?.figure ?? []));
      const figures = localize(course.evaluation, language).figures.filter(({ id }) => shown.has(id));
      return { kind: 'reading', ...reading, sources, figures };
    }
    case 'lesson': {
      const lesson = course.lessons[step.id]!;
      const figure = course.evaluation.figures.find(({ id }) => id === lesson.figure)!;
      return {
        kind: 'lesson',
        ...localize(lesson, language),
        figure: localize(figure, language),
        dilemma: dilemmaOf(course, lesson.dilemma, language),
      };
    }
    case 'evaluation':
      return { kind: 'evaluation', ...localize(course.evaluation, language) };
    case 'questionnaire':
      return {
        kind: 'questionnaire',
        ...localize(course.questionnaire, language),
        notes: notesOf(course, language),
        things: thingsOf(course, language),
        receipts: receiptsOf(course, 'before', 'half-year'),
      };
    case 'werksessie': {
      const { pauses: _pauses, pauseTitles: _titles, ...werksessie } = course.werksessie;
      return {
        kind: 'werksessie',
        ...localize({ ...werksessie, parts: programmeOf(course.werksessie) }, language),
        receipts: receiptsOf(course, 'before'),
      };
    }
    case 'reflection':
      return reflection(course, language);
    case 'closing':
      return {
        kind: 'closing',
        ...localize({ ...course.closing, things: undefined }, language),
        things: thingsOf(course, language),
        ...course.certificate,
        domains: localize(course.domains, language),
      };
  }
}

function dilemmaOf(
  { neighbourhood, professions }: Course,
  dilemma: Dilemma,
  language: Language,
): DilemmaContent {
  const { closest: _closest, people, views, ...rest } = localize(dilemma, language);
  const { note, people: all, perspectives } = localize(neighbourhood, language);
  return {
    ...rest,
    note,
    people: people.flatMap((id) => all.filter((person) => person.id === id)),
    views: perspectives.flatMap(({ id, title, professions: named = [] }) =>
      views
        .filter(({ perspective }) => perspective === id)
        .map(({ intro, gains }) => ({
          id,
          title,
          professions: professions.filter((one) => named.includes(one.id)).map(({ index }) => index),
          intro,
          gains,
        })),
    ),
  };
}

function mijnWijk(course: Course, language: Language): MijnWijkContent {
  const { readiness, notes } = localize(course.werksessie, language);
  const lessons = course.phases
    .flatMap((phase) => phase.steps)
    .filter((step) => step.kind === 'lesson')
    .map(({ id }) => ({ id, fields: localize(course.lessons[id]!, language).exercise.fields }));
  const pack = actsOf(course).map((found) => ({ ...found, act: localize(found.act, language) }));
  const things = thingsOf(course, language);
  return {
    kind: 'mijn-wijk',
    ...localize(course.mijnWijk, language),
    readiness,
    notes,
    lessons,
    pack,
    things,
  };
}

function reflection(course: Course, language: Language): ReflectionContent {
  const { feedback, ...rest } = localize(course.reflection, language);
  const { goals, ...others } = feedback;
  return {
    kind: 'reflection',
    ...rest,
    receipts: receiptsOf(course, 'feedback'),
    feedback: { ...others, ...(goals === undefined ? {} : { goals: withTexts(goals, course, language) }) },
  };
}

function withTexts(
  goals: NonNullable<Localized<Reflection>['feedback']['goals']>,
  { werksessie }: Course,
  language: Language,
): Goals {
  const textOf = (id: string) => werksessie.goals.find((goal) => goal.id === id)!.text[language];
  return { ...goals, items: goals.items.map((item) => ({ ...item, text: textOf(item.goal) })) };
}

/** Which numbers of a learner's answers a bon of these moments is made of. */
function receiptsOf(course: Course, ...moments: readonly ReceiptMoment[]): OwnForms {
  const forms = receiptFormsOf(course);
  return Object.fromEntries(
    moments.map((moment) => {
      const { items, choices, ...form } = forms[moment];
      const own: OwnForm = {
        ...form,
        items: items.map(({ choice }) => ({ choice })),
        choices: choices.map(({ choice, values }) => ({ choice, values })),
      };
      return [moment, own];
    }),
  );
}

function notesOf({ questionnaire, werksessie }: Course, language: Language): QuestionnaireContent['notes'] {
  const wanted = new Set(questionnaire.moments.flatMap((moment) => moment.lookBack));
  return localize(werksessie, language).notes.filter(({ id }) => wanted.has(id));
}

function localize<T>(value: T, language: Language): Localized<T> {
  return inOneLanguage(value, language) as Localized<T>;
}

function inOneLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inOneLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  if ('nl' in value && 'en' in value) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inOneLanguage(item, language)]));
}
