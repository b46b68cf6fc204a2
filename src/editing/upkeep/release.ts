import { variantFile } from '../../course-files/variant/variant-schema.ts';
import { upkeepFiles, type LoggedVersion } from '../../course-files/upkeep-schema.ts';
import { nameOfText } from '../../translation/english-of.ts';
import type { Action, Change, Edit } from '../edit.ts';
import { registerCompleted } from '../operations/register-completed.ts';
import { draftUpkeep, type Edited } from './draft-texts.ts';
import { draftEnglish, newApproved } from './english.ts';

const file = upkeepFiles.logbook;

const header = `# Wat er in elke versie van de cursus is veranderd, de nieuwste bovenaan. De redactie schrijft dit bestand bij; het gaat in
# geen pakket mee. Namen zijn zoals iemand ze typte.
`;

/**
 * The version after this one: the year and a number in it, `2026.1` → `2026.2`, and `2027.1` in another year. Another kind of
 * version has its last number raised.
 *
 * @param today `2026-11-30`.
 */
export function versionAfter(version: string, today: string): string {
  const year = today.slice(0, 4);
  const [, of, number] = /^(\d{4})\.(\d+)$/.exec(version) ?? [];
  if (of !== undefined && number !== undefined)
    return of < year ? `${year}.1` : `${of}.${Number(number) + 1}`;
  return /\d/.test(version)
    ? version.replace(/(\d+)(?=\D*$)/, (last) => String(Number(last) + 1))
    : `${version} 2`;
}

/** What somebody says when a version is ready. */
export interface Release {
  readonly version: string;
  /** One line for the logbook. */
  readonly what: string;
  /** As typed; empty when nobody said. */
  readonly made: string;
  readonly approved: string;
  /** Why it goes out although nobody looked at some English; empty when there is none, or it waits. */
  readonly reason: string;
  /** `2026-11-30`. */
  readonly day: string;
}

/** The version that is being made ready, if its line stands in the logbook already. */
export function loggedVersion(edited: Edited, version: string): LoggedVersion | undefined {
  return draftUpkeep(edited).versions.find((one) => one.version === version);
}

/** The course gets its version and its line in the logbook; done again it replaces that line. */
export function released(edited: Edited, release: Release): Action {
  const { version, what, made, approved, reason, day } = release;
  const stale = draftEnglish(edited).stale.map(({ text }) => nameOfText(text));
  const optional = (key: string, text: string) => (text.trim() === '' ? {} : { [key]: text.trim() });
  const line = {
    version,
    day,
    what: what.replaceAll(/\s+/g, ' ').trim(),
    ...optional('made', made),
    ...optional('approved', approved),
    ...(stale.length > 0 && reason.trim() !== ''
      ? { english: { reason: reason.replaceAll(/\s+/g, ' ').trim(), texts: stale } }
      : {}),
  };
  const list = { file, path: ['versions'] };
  const before = draftUpkeep(edited).versions.findIndex((one) => one.version === version);
  const edits: Edit[] = [
    ...newApproved(edited),
    // Without it no package is made: a number that was filled in, other words for an answer.
    ...(registerCompleted(edited)?.action.edits ?? []),
    // A local variant keeps the version of the course that it was made for.
    ...(edited.files.has(variantFile)
      ? []
      : [{ type: 'value', place: { file: 'course.yaml', path: ['version'] }, value: version } as const]),
    ...(edited.files.has(file) ? [] : [{ type: 'file-added', file, text: `${header}versions:\n` } as const]),
    ...(before < 0 ? [] : [{ type: 'removed', place: { file, path: ['versions', before] } } as const]),
    { type: 'added', list, at: 0, value: line },
  ];
  return { what: 'versionReleased', edits };
}

/** The version of the course that was opened. */
export function openedVersion(edited: Edited & { changes(): readonly Change[] }): string {
  const raised = edited
    .changes()
    .find(
      ({ place: { file, path } }) => file === 'course.yaml' && path.length === 1 && path[0] === 'version',
    );
  const version = raised?.before ?? edited.value({ file: 'course.yaml', path: ['version'] });
  return typeof version === 'string' ? version : '';
}

/** Does all of this stand in the course already? Its day may be another one. */
export function isReleased(edited: Edited, release: Release): boolean {
  const { value } = released(edited, release).edits.at(-1) as { readonly value: unknown };
  const found = loggedVersion(edited, release.version);
  const version = edited.value({ file: 'course.yaml', path: ['version'] });
  const isRaised = version === release.version || edited.files.has(variantFile);
  return isRaised && JSON.stringify(found) === JSON.stringify(value);
}
