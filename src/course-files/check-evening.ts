import type { CourseFiles } from './course-files.ts';
import { once } from './once.ts';
import type { EveningParts, MethodStep, PartMethods } from './evening-schema.ts';
import { languages } from './language.ts';
import { neededNames } from './letter-names.ts';
import type { MijnWijk, Werksessie } from './schema.ts';
import type { ValuePath } from './value-path.ts';

/** How many words a case has: read aloud in a minute, and enough to work with. */
const caseWords = { least: 120, most: 150 };
/** How many groups of partners a case touches at least. */
const caseGroups = 3;

type Methods = Readonly<Record<string, PartMethods>>;

const sum = (steps: readonly MethodStep[]) => steps.reduce((total, step) => total + step.minutes, 0);
const fileOf = (part: string) => `werkvormen/${part}.yaml`;

/** Minutes that add up: of each method to what it says, and with what stands around it to its part. */
export function checkMethods(methods: Methods, werksessie: Werksessie | undefined, files: CourseFiles): void {
  once(
    files,
    'methodId',
    Object.entries(methods).flatMap(([part, { methods: all }]) =>
      all.map(({ id }, at) => ({ value: id, file: fileOf(part), path: ['methods', at, 'id'] })),
    ),
  );
  for (const [part, { opening, methods: all, closing }] of Object.entries(methods)) {
    const file = fileOf(part);
    const minutes = werksessie?.parts.find(({ id }) => id === part)?.minutes;
    const around = sum(opening) + sum(closing);
    all.forEach((method, at) => {
      const place = ['methods', at, 'minutes'];
      const steps = sum(method.steps);
      if (steps !== method.minutes)
        files.fault(file, place, (words) => words.evening.steps(steps, method.minutes));
      else if (minutes !== undefined && around + steps !== minutes)
        files.fault(file, place, (words) => words.evening.part(around, steps, minutes));
      checkGroup(method.group, file, ['methods', at, 'group', 'to'], files);
    });
  }
}

function checkGroup(
  { from, to }: { readonly from: number; readonly to?: number | undefined },
  file: string,
  path: ValuePath,
  files: CourseFiles,
): void {
  if (to !== undefined && to < from) files.fault(file, path, (words) => words.evening.group(from, to));
}

/** A day has one method for each part, and each fits the number of people. */
export function checkDays(
  { days, methods }: EveningParts,
  werksessie: Werksessie | undefined,
  files: CourseFiles,
): void {
  const file = 'organiseren/dagen.yaml';
  once(
    files,
    'dayId',
    (days?.days ?? []).map(({ id }, at) => ({ value: id, file, path: ['days', at, 'id'] })),
  );
  const parts = werksessie?.parts.map(({ id }) => id) ?? [];
  (days?.days ?? []).forEach((day, at) => {
    checkGroup(day.group, file, ['days', at, 'group', 'to'], files);
    for (const part of parts) {
      if (day.methods[part] === undefined)
        files.fault(file, ['days', at, 'methods'], (words) => words.evening.dayWithout(part));
    }
    for (const [part, id] of Object.entries(day.methods)) {
      const path = ['days', at, 'methods', part];
      if (parts.length > 0 && !parts.includes(part)) {
        files.fault(file, path, (words) => words.evening.noPart(part, parts.join(', ')));
        continue;
      }
      // Of a file that could not be read, nothing is known.
      const all = methods[part]?.methods;
      if (all === undefined) continue;
      const group = all.find((method) => method.id === id)?.group;
      const ids = all.map((method) => method.id).join(', ');
      if (group === undefined) files.fault(file, path, (words) => words.evening.noMethod(id, ids));
      else if (day.group.from < group.from || (day.group.to ?? Infinity) > (group.to ?? Infinity))
        files.fault(file, path, (words) => words.evening.tooMany(id, group, day.group));
    }
  });
}

/** Cases, run sheet, letters and form: what they refer to is there. */
export function checkEvening(parts: EveningParts, mijnWijk: MijnWijk | undefined, files: CourseFiles): void {
  checkCases(parts, mijnWijk, files);
  checkRunSheet(parts, files);
  checkLetters(parts, files);
  checkRegistration(parts, files);
}

function checkCases({ cases }: EveningParts, mijnWijk: MijnWijk | undefined, files: CourseFiles): void {
  const file = 'organiseren/casussen.yaml';
  const groups = mijnWijk?.socialeKaart.groups;
  const groupOf = new Map(groups?.flatMap(({ id, partners }) => partners.map((one) => [one.id, id])));
  const all = cases?.cases ?? [];
  once(
    files,
    'caseId',
    all.map(({ id }, at) => ({ value: id, file, path: ['cases', at, 'id'] })),
  );
  all.forEach(({ partners, text }, at) => {
    for (const language of languages) {
      const count = text[language].split(/\s+/).length;
      const { least, most } = caseWords;
      if (count < least || count > most)
        files.fault(file, ['cases', at, 'text', language], (words) =>
          words.evening.caseWords(count, least, most),
        );
    }
    if (groups === undefined) return;
    const known = [...groupOf.keys()].join(', ');
    partners.forEach((id, p) => {
      if (!groupOf.has(id))
        files.fault(file, ['cases', at, 'partners', p], (words) => words.evening.noPartner(id, known));
    });
    const touched = new Set(partners.flatMap((id) => groupOf.get(id) ?? []));
    const least = Math.min(caseGroups, groups.length);
    if (touched.size < least)
      files.fault(file, ['cases', at, 'partners'], (words) =>
        words.evening.caseGroups(touched.size, least, groups.map(({ id }) => id).join(', ')),
      );
  });
}

function checkRunSheet({ runSheet }: EveningParts, files: CourseFiles): void {
  if (runSheet === undefined) return;
  const file = 'organiseren/draaiboek.yaml';
  const roles = runSheet.roles.map(({ id }) => id);
  const tasks = runSheet.moments.flatMap(({ tasks: some }, m) =>
    some.map((task, t) => ({ ...task, path: ['moments', m, 'tasks', t] })),
  );
  const lines = runSheet.onTheDay.map((task, at) => ({ ...task, path: ['onTheDay', at] }));
  const usesOf = (entries: readonly { readonly id: string; readonly path: ValuePath }[]) =>
    entries.map(({ id, path }) => ({ value: id, file, path: [...path, 'id'] }));
  once(files, 'taskId', usesOf([...tasks, ...lines]));
  once(files, 'roleId', usesOf(runSheet.roles.map(({ id }, at) => ({ id, path: ['roles', at] }))));
  for (const { role, path } of [...tasks, ...lines]) {
    if (role !== undefined && !roles.includes(role))
      files.fault(file, [...path, 'role'], (words) => words.evening.noRole(role, roles.join(', ')));
  }
}

function checkLetters({ letters }: EveningParts, files: CourseFiles): void {
  const file = 'organiseren/berichten.yaml';
  const all = letters?.letters ?? [];
  for (const language of languages) {
    if (letters?.points.accredited[language].includes('{{accreditatie}}') === false)
      files.fault(file, ['points', 'accredited', language], (words) => words.evening.letter('accreditatie'));
  }
  once(
    files,
    'letterId',
    all.map(({ id }, at) => ({ value: id, file, path: ['letters', at, 'id'] })),
  );
  all.forEach(({ kind, subject, text }, at) => {
    for (const language of languages)
      for (const name of neededNames[kind]) {
        if (`${subject[language]} ${text[language]}`.includes(`{{${name}}}`)) continue;
        files.fault(file, ['letters', at, 'text', language], (words) => words.evening.letter(name));
      }
  });
}

function checkRegistration({ registration }: EveningParts, files: CourseFiles): void {
  const file = 'organiseren/aanmelding.yaml';
  const fields = registration?.fields ?? [];
  once(
    files,
    'fieldId',
    fields.map(({ id }, at) => ({ value: id, file, path: ['fields', at, 'id'] })),
  );
  fields.forEach(({ kind, options, required }, at) => {
    const path = ['fields', at];
    if (kind === 'choice' && options.length < 2) files.fault(file, path, (words) => words.evening.noOptions);
    if (kind !== 'choice' && options.length > 0)
      files.fault(file, [...path, 'options'], (words) => words.evening.strayOptions);
    // What one must agree to is no consent.
    if (kind === 'consent' && required)
      files.fault(file, [...path, 'required'], (words) => words.evening.consent);
  });
}
