import {
  casesFile,
  daysFile,
  lettersFile,
  methodsFile,
  registrationFile,
  runSheetFile,
} from '../../course-files/evening-schema.ts';
import { earlierFile, neighbourhoodFile } from '../../course-files/dilemma-schema.ts';
import { filmFile } from '../../course-files/film-schema.ts';
import { outcomeFile } from '../../course-files/outcome-schema.ts';
import { sheetsFile } from '../../course-files/sheets-schema.ts';
import {
  closingFile,
  courseFile,
  evaluationFile,
  lessonFile,
  mijnWijkFile,
  pageFile,
  questionnaireFile,
  readingFile,
  reflectionFile,
  sourcesFile,
  werksessieFile,
} from '../../course-files/schema.ts';

/** What kinds of files a form can edit, and the schema of each. Their names begin the keys of the labels. */
export const fileSchemas = {
  course: courseFile,
  reading: readingFile,
  lesson: lessonFile,
  neighbourhood: neighbourhoodFile,
  earlier: earlierFile,
  evaluation: evaluationFile,
  questionnaire: questionnaireFile,
  werksessie: werksessieFile,
  mijnWijk: mijnWijkFile,
  reflection: reflectionFile,
  closing: closingFile,
  sources: sourcesFile,
  sheets: sheetsFile,
  film: filmFile,
  methods: methodsFile,
  days: daysFile,
  cases: casesFile,
  runSheet: runSheetFile,
  letters: lettersFile,
  registration: registrationFile,
  outcome: outcomeFile,
  page: pageFile,
} as const;
export type FileKind = keyof typeof fileSchemas;

/** A file of the course, and where the pages of its texts stand. */
export interface KnownFile {
  readonly kind: FileKind;
  /** The folder of the pages that are named after the `id` of an entry. */
  readonly pageFolder?: string;
  /** The page of the file itself, without language and ending. */
  readonly page?: string;
}

const byName: Readonly<Record<string, KnownFile>> = {
  'course.yaml': { kind: 'course' },
  'lessen/wijk.yaml': { kind: 'neighbourhood' },
  'vroeger.yaml': { kind: 'earlier' },
  'evaluatie/evaluatie.yaml': { kind: 'evaluation', pageFolder: 'evaluatie' },
  'vragenlijst.yaml': { kind: 'questionnaire' },
  'werksessie.yaml': { kind: 'werksessie' },
  'mijn-wijk.yaml': { kind: 'mijnWijk' },
  'reflectie.yaml': { kind: 'reflection' },
  'afronding.yaml': { kind: 'closing' },
  'bronnen.yaml': { kind: 'sources' },
  'afdrukken.yaml': { kind: 'sheets' },
  'organiseren/dagen.yaml': { kind: 'days' },
  'organiseren/casussen.yaml': { kind: 'cases' },
  'organiseren/draaiboek.yaml': { kind: 'runSheet' },
  'organiseren/berichten.yaml': { kind: 'letters' },
  'organiseren/aanmelding.yaml': { kind: 'registration' },
  'organiseren/opbrengst.yaml': { kind: 'outcome' },
};

const byFolder: readonly (readonly [RegExp, (name: string) => KnownFile])[] = [
  [/^werkvormen\/([a-z][a-z0-9-]*)\.yaml$/, () => ({ kind: 'methods' })],
  [/^films\/([a-z][a-z0-9-]*)\.yaml$/, () => ({ kind: 'film' })],
  [/^lessen\/([a-z][a-z0-9-]*)\.yaml$/, (name) => ({ kind: 'lesson', page: `lessen/${name}` })],
  [/^([a-z][a-z0-9-]*)\/\1\.yaml$/, (name) => ({ kind: 'reading', pageFolder: name })],
  [/^([a-z][a-z0-9-]*)\.(?:nl|en)\.md$/, (name) => ({ kind: 'page', page: name })],
];

/** What a file of the course is; undefined where it has no form of its own, such as `nummers.yaml` and the page of a tip. */
export function knownFile(file: string): KnownFile | undefined {
  const named = byName[file];
  if (named !== undefined) return named;
  for (const [pattern, known] of byFolder) {
    const name = pattern.exec(file)?.[1];
    if (name !== undefined) return known(name);
  }
  return undefined;
}
