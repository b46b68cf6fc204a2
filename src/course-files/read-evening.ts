import { checkDays, checkEvening, checkMethods } from './check-evening.ts';
import { checkOutcome } from './check-outcome.ts';
import type { CourseFiles } from './course-files.ts';
import {
  casesFile,
  daysFile,
  lettersFile,
  methodsFile,
  registrationFile,
  runSheetFile,
  type Evening,
  type EveningParts,
  type PartMethods,
} from './evening-schema.ts';
import { letterNames } from './letter-names.ts';
import { outcomeFile } from './outcome-schema.ts';
import { read } from './read-file.ts';
import type { MijnWijk, Werksessie } from './schema.ts';

const folder = 'werkvormen/';

/**
 * Reads what lies ready for organiser and gespreksleider: `werkvormen/` with a file for each part of the werksessie, and
 * `organiseren/`. Faults come in `files`.
 *
 * @returns nothing when one of the files is not sound by itself.
 */
export function readEvening(
  files: CourseFiles,
  werksessie: Werksessie | undefined,
  mijnWijk: MijnWijk | undefined,
): Evening | undefined {
  const ids = werksessie?.parts.map((part) => part.id) ?? methodFiles(files);
  const methods: Record<string, PartMethods> = {};
  for (const id of ids) {
    const found = read(files, `${folder}${id}.yaml`, methodsFile, {});
    if (found) methods[id] = found;
  }
  for (const id of methodFiles(files).filter((name) => !ids.includes(name))) {
    const file = `${folder}${id}.yaml`;
    files.readText(file);
    files.faultAt(file, 1, (words) => words.evening.noPart(id, ids.join(', ')));
  }
  const later = { later: letterNames };
  const parts: EveningParts = {
    methods,
    days: read(files, 'organiseren/dagen.yaml', daysFile, {}),
    cases: read(files, 'organiseren/casussen.yaml', casesFile, {}),
    runSheet: read(files, 'organiseren/draaiboek.yaml', runSheetFile, {}),
    letters: read(files, 'organiseren/berichten.yaml', lettersFile, later),
    registration: read(files, 'organiseren/aanmelding.yaml', registrationFile, later),
    outcome: read(files, 'organiseren/opbrengst.yaml', outcomeFile, {}),
  };
  checkMethods(methods, werksessie, files);
  checkDays(parts, werksessie, files);
  checkEvening(parts, mijnWijk, files);
  checkOutcome(parts.outcome, files);
  return isWhole(parts, ids) ? parts : undefined;
}

function isWhole(parts: EveningParts, ids: readonly string[]): parts is Evening {
  return (
    ids.every((id) => parts.methods[id] !== undefined) &&
    Object.values(parts).every((part) => part !== undefined)
  );
}

function methodFiles(files: CourseFiles): readonly string[] {
  return files.names.flatMap((name) => /^werkvormen\/([a-z][a-z0-9-]*)\.yaml$/.exec(name)?.[1] ?? []);
}
