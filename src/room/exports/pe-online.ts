import { escapeHtml } from '../../encoding/escape-html.ts';
import type { RegisterList } from './reported-presence.ts';

/** Persons in one file: the documentation of 2016 takes 100 a call. */
const mostPersons = 100;
/** Professional organisations read Dutch. */
const dutch = 1;

/**
 * The list that is pasted into "Te verwerken" in PE-online: one number a line, each once.
 *
 * @param withPrefix `BIG-` or the name of the register before each number, where a register wants it so.
 */
export function pasteList({ accreditation, people }: RegisterList, withPrefix: boolean): string {
  const prefix = (isBig: boolean) =>
    withPrefix ? `${isBig ? 'BIG' : accreditation.register.replaceAll(/[^\p{L}\p{N}]/gu, '')}-` : '';
  const numbers = new Set(people.map(({ number, isBig }) => `${prefix(isBig)}${number}`));
  return [...numbers].map((number) => `${number}\r\n`).join('');
}

export interface PeSettings {
  /** Of the provider, given by PE-online; may be filled in later. */
  readonly userId?: string;
  /** The uitvoering there; without it the session's own id stands for it, as "interne code". */
  readonly editionId?: string;
  readonly meetingId?: string;
  /** Where the report of errors goes to. */
  readonly errorsTo?: string;
}

/**
 * The same for the web service of PE-online (`ProcessXML`, a physical meeting), at most 100 persons a file. The key stays
 * empty: whoever sends it fills that in, and this page sends nothing.
 *
 * @param session Id of the session.
 */
export function peXml(
  { accreditation, people }: RegisterList,
  session: string,
  { userId = '', editionId = '', meetingId = '', errorsTo = '' }: PeSettings = {},
): readonly string[] {
  const settings = element('Settings', [
    line('userID', userId),
    line('userRole', 'EDU'),
    line('userKey', ''),
    line('orgID', accreditation.orgId),
    line('settingOutput', errorsTo === '' ? 0 : 1),
    line('emailOutput', errorsTo),
    line('languageID', dutch),
    line('defaultLanguageID', dutch),
  ]);
  const numbers = [...new Set(people.map(({ number }) => number))];
  const files = Array.from({ length: Math.ceil(numbers.length / mostPersons) }, (_, at) =>
    numbers.slice(at * mostPersons, (at + 1) * mostPersons),
  );
  return files.map((some) => {
    const attendances = some.map((number) =>
      element('Attendance', [
        line('PECourseID', accreditation.number),
        line('externalPersonID', number),
        editionId === '' ? line('externalEditionID', session) : line('PEEditionID', editionId),
        ...(meetingId === '' ? [] : [line('PEMeetingID', meetingId)]),
      ]),
    );
    const entry = `<Entry>\n${[settings, ...attendances].join('\n')}\n</Entry>`;
    return `<?xml version="1.0" encoding="utf-8"?>\n${entry}\n`;
  });
}

function line(name: string, value: string | number): string {
  return `<${name}>${escapeHtml(String(value))}</${name}>`;
}

function element(name: string, lines: readonly string[]): string {
  return `  <${name}>\n${lines.map((text) => `    ${text}\n`).join('')}  </${name}>`;
}
