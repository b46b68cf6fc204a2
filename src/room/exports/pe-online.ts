import { escapeHtml } from '../../encoding/escape-html.ts';
import type { PeOnlineNumbers } from '../day-record.ts';
import type { RegisterList } from './reported-presence.ts';

/** Persons in one file: the documentation of 2016 takes 100 a call. */
const mostPersons = 100;
/** Professional organisations read Dutch. */
const dutch = 1;
const noNumbers: PeOnlineNumbers = { user: '', editions: {} };

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

/**
 * The same for the web service of PE-online (`ProcessXML`, a physical meeting), at most 100 persons a file. The key stays
 * empty: whoever sends it fills that in, and this page sends nothing.
 *
 * @param session Id of the session; where no uitvoering is filled in it stands for it, as "interne code".
 */
export function peXml(
  { accreditation, people }: RegisterList,
  session: string,
  { user, editions }: PeOnlineNumbers = noNumbers,
): readonly string[] {
  const { edition, meeting } = editions[accreditation.id] ?? { edition: '', meeting: '' };
  const settings = element('Settings', [
    line('userID', user),
    line('userRole', 'EDU'),
    line('userKey', ''),
    line('orgID', accreditation.orgId),
    // No report by mail: what is wrong stands in the answer.
    line('settingOutput', 0),
    line('emailOutput', ''),
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
        edition === '' ? line('externalEditionID', session) : line('PEEditionID', edition),
        ...(meeting === '' ? [] : [line('PEMeetingID', meeting)]),
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
