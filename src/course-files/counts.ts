import { say } from './fault-words.ts';
import { inFigures } from './figures.ts';
import { numberFromWords, numberInWords } from './number-words.ts';
import type { Language } from './language.ts';
import type { TextFault } from './text-fault.ts';

/** What a text may let the course fill in: counts by name, and the name of the course. */
export interface Counts {
  readonly numbers: Readonly<Record<string, number>>;
  /** Names whose number could not be counted, because a file of the course cannot be read; that is told elsewhere. */
  readonly uncounted?: 'all' | readonly string[];
  /** The title of the course in its own language, which is its name in every language. */
  readonly name: string | undefined;
}

/** The placeholder of the name. */
export const nameOfCourse = 'cursus';

/** Files of a course as they stand there, where they could be read. */
export type RawFile = (file: string) => unknown;

/** Everything that can be counted; what cannot be read is left out. */
export function countsOf(read: RawFile): Counts {
  const missing: string[] = [];
  const raw: RawFile = (file) => {
    const values = read(file);
    if (values === undefined) missing.push(file);
    return values;
  };
  const course = raw('course.yaml');
  const steps = listAt(course, 'phases').flatMap((phase) => listAt(phase, 'steps'));
  const questionnaire = raw('vragenlijst.yaml');
  const werksessie = raw('werksessie.yaml');
  const reflection = raw('reflectie.yaml');
  const extra = at(questionnaire, 'extra');
  const lessons = steps.filter((step) => at(step, 'kind') === 'lesson').map((step) => textAt(step, 'id'));
  const lessonMinutes = new Set(lessons.map((id) => minutesOfLesson(raw(`lessen/${id}.yaml`))));
  const found: Record<string, number | undefined> = {
    lessen: lessons.length,
    // Only where one number is true for all; 0 is none.
    lesminuten: lessonMinutes.size === 1 ? [...lessonMinutes][0] : 0,
    stellingen: listAt(questionnaire, 'items').length,
    onderwerpen: listAt(questionnaire, 'dimensions').length,
    'extra-vragen': listAt(extra, 'choices').length + listAt(extra, 'fields').length,
    onderdelen: listAt(werksessie, 'parts').length,
    uitgangspunten: listAt(at(werksessie, 'readiness'), 'points').length,
    'werksessie-uren': divided(minutesOfParts(werksessie), 60),
    reflectievragen: listAt(at(reflection, 'private'), 'fields').length,
    oordelen: listAt(at(reflection, 'feedback'), 'ratings').length,
    partners: listAt(at(raw('mijn-wijk.yaml'), 'socialeKaart'), 'groups').flatMap((group) =>
      listAt(group, 'partners'),
    ).length,
  };
  // How many there can be of what is noted together, such as points for improvement.
  for (const group of listAt(werksessie, 'notes'))
    found[textAt(group, 'id')] = listAt(group, 'fields').length;
  for (const step of steps) {
    const id = textAt(step, 'id');
    const minutes = `${id}-minuten`;
    switch (at(step, 'kind')) {
      case 'reading': {
        const sections = listAt(raw(`${id}/${id}.yaml`), 'sections');
        found[id] = sections.length;
        found[minutes] = sum(sections);
        break;
      }
      case 'evaluation':
        found[minutes] = sum(listAt(raw('evaluatie/evaluatie.yaml'), 'sections'));
        break;
      case 'lesson':
        found[minutes] = minutesOfLesson(raw(`lessen/${id}.yaml`));
        break;
      case 'questionnaire':
        found[minutes] = numberAt(momentOf(questionnaire, step) ?? questionnaire, 'minutes');
        break;
      case 'werksessie':
        found[minutes] = numberAt(werksessie, 'minutes');
        break;
      case 'reflection':
        found[minutes] = numberAt(reflection, 'minutes');
        break;
      case 'closing':
        found[minutes] = numberAt(raw('afronding.yaml'), 'minutes');
        break;
    }
  }
  const name = at(at(course, 'title'), 'nl');
  const numbers = Object.entries(found).filter((entry): entry is [string, number] => (entry[1] ?? 0) > 0);
  const unknown = Object.keys(found).filter(
    (key) => found[key] === undefined || (missing.length > 0 && found[key] <= 0),
  );
  // Which texts and lessons there are stands in the steps.
  const uncounted = steps.length === 0 ? 'all' : unknown;
  return {
    numbers: Object.fromEntries(numbers),
    uncounted,
    name: typeof name === 'string' ? name.trim() : undefined,
  };
}

/** The moment of a questionnaire step, where it has minutes of its own. */
function momentOf(questionnaire: unknown, step: unknown): unknown {
  return listAt(questionnaire, 'moments').find(
    (moment) => at(moment, 'id') === at(step, 'moment') && at(moment, 'minutes') !== undefined,
  );
}

/** A pause is no hour of the werksessie; how long it is on the clock, `werksessie-minuten` says. */
function minutesOfParts(werksessie: unknown): number | undefined {
  const whole = numberAt(werksessie, 'minutes');
  return whole === undefined ? undefined : whole - sum(listAt(werksessie, 'pauses'));
}

function minutesOfLesson(lesson: unknown): number {
  const minutes = at(lesson, 'minutes');
  return ['lezen', 'bekijken', 'toepassen'].reduce(
    (total, part) => total + (numberAt(minutes, part) ?? 0),
    0,
  );
}

function sum(sections: readonly unknown[]): number {
  return sections.reduce<number>((total, section) => total + (numberAt(section, 'minutes') ?? 0), 0);
}

function divided(value: number | undefined, by: number): number | undefined {
  return value === undefined ? undefined : value / by;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? (list as unknown[]) : [];
}

function textAt(value: unknown, key: string): string {
  const text = at(value, key);
  return typeof text === 'string' ? text : '';
}

function numberAt(value: unknown, key: string): number | undefined {
  const number = at(value, key);
  return typeof number === 'number' ? number : undefined;
}

const placeholder = /\{\{\s*([\p{L}][\w-]*)(\s+in cijfers)?\s*\}\}/gu;

/**
 * `{{lessen}}` → zes, `{{Lessen}}` → Zes, `{{lessen in cijfers}}` → 6, `{{cursus}}` → the name of the course. What is filled in
 * `later` stays.
 */
export function fillIn(
  text: string,
  language: Language,
  course: { readonly counts: Counts; readonly later?: readonly string[] },
): { readonly text: string; readonly faults: readonly TextFault[] } {
  // The course is only counted where a text may speak of it.
  if (!/[{}]/.test(text) && !mayCount[language].test(text)) return { text, faults: [] };
  const { counts, later = [] } = course;
  const faults: TextFault[] = [];
  const filled = text.replaceAll(
    placeholder,
    (whole, name: string, figures: string | undefined, index: number) => {
      if (later.includes(name)) return whole;
      const value = valueOf(name, figures !== undefined, language, counts);
      if (value !== undefined) return value;
      if (isUncounted(name, counts)) return '…';
      const known = [...later, ...knownNames(counts)].join(', ');
      faults.push({ line: lineAt(text, index), message: say((words) => words.counts.unknown(name, known)) });
      return '';
    },
  );
  const left = text.replaceAll(placeholder, (whole) => ' '.repeat(whole.length));
  for (const { index } of left.matchAll(/[{}]+/g)) {
    const piece =
      left
        .slice(Math.max(0, index - 8), index + 16)
        .split('\n')
        .find((part) => /[{}]/.test(part)) ?? '';
    faults.push({ line: lineAt(text, index), message: say((words) => words.counts.half(piece.trim())) });
    break;
  }
  return { text: filled, faults: [...faults, ...wrongCounts(filled, language, counts)] };
}

function isUncounted(name: string, { uncounted }: Counts): boolean {
  return uncounted === 'all' || uncounted?.includes(name.charAt(0).toLowerCase() + name.slice(1)) === true;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/**
 * The same in the words of the interface: they have placeholders of their own, which are filled in on the screen and
 * stay as they are.
 */
export function fillInWords(
  text: string,
  language: Language,
  course: { readonly counts: Counts },
): { readonly text: string; readonly faults: readonly TextFault[] } {
  if (!text.includes('{{') && !mayCount[language].test(text)) return { text, faults: [] };
  const { counts } = course;
  const filled = text.replaceAll(
    placeholder,
    (whole, name: string, figures: string | undefined) =>
      valueOf(name, figures !== undefined, language, counts) ?? whole,
  );
  return { text: filled, faults: wrongCounts(filled, language, counts) };
}

/** Every name that can stand in a text. */
export function knownNames(counts: Counts): readonly string[] {
  return [...Object.keys(counts.numbers), nameOfCourse];
}

/** What stands in a text for a name; `undefined` for a name that the course does not fill in. */
export function valueOf(
  name: string,
  isInFigures: boolean,
  language: Language,
  { numbers, name: course }: Counts,
): string | undefined {
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  if (small === nameOfCourse) return course;
  const count = Object.hasOwn(numbers, small) ? numbers[small] : undefined;
  if (count === undefined) return undefined;
  if (isInFigures) return inFigures(count, language);
  const said = numberInWords(count, language);
  return small === name ? said : said.charAt(0).toUpperCase() + said.slice(1);
}

/** Nouns that are only said of this course; "twenty werksessies" and "vier jaar" are about others. */
const nouns: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { lessen: 'lessen', stellingen: 'stellingen', tips: 'tips', uitgangspunten: 'uitgangspunten' },
  en: { lessons: 'lessen', statements: 'stellingen', tips: 'tips', 'starting points': 'uitgangspunten' },
};

/** A word or figures before one of the nouns. */
const counted = (language: Language) =>
  new RegExp(
    `(?<![\\p{L}\\d-])(\\p{L}+|\\d{1,3})\\s+(?:korte\\s+|short\\s+|praktische\\s+|practical\\s+)?(${Object.keys(nouns[language]).join('|')})(?![\\p{L}-])`,
    'giu',
  );
const mayCount = { nl: new RegExp(counted('nl'), 'iu'), en: new RegExp(counted('en'), 'iu') };

/** A number before one of the nouns that is not what the course has. */
function wrongCounts(text: string, language: Language, { numbers }: Counts): TextFault[] {
  return [...text.matchAll(counted(language))].flatMap(
    ({ 0: found, 1: word = '', 2: noun = '', index }): TextFault[] => {
      const name = nouns[language][noun.toLowerCase()] ?? '';
      const count = numberFromWords(word, language);
      const real = numbers[name];
      if (count === undefined || real === undefined || count === real) return [];
      const message = say((words) => words.counts.differs(found.replaceAll(/\s+/g, ' '), real, name));
      return [{ line: lineAt(text, index), message }];
    },
  );
}
