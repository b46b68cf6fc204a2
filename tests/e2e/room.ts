import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtSite } from '../../scorm/package/build-site.ts';
import { packRoom, packSite, packVerification } from '../../scorm/package/pack.ts';
import { startPreview, type Preview } from '../../scorm/preview/server.ts';
import { loadTrustFiles } from '../../src/course-files/trust-files.ts';
import type { Trust } from '../../src/attendance/trust.ts';
import { folderOnDisk } from '../../src/on-disk/folder-on-disk.ts';
import { nodeOnTestDay } from '../clock/test-day.ts';

/** The session was over a few minutes ago: who enters the codes then is told so. */
const startedAgo = 246;

/** A werksessie made on the command line, and a preview LMS with packages that trust who made it. */
export interface Room {
  readonly preview: Preview;
  /** The page on which certificates are checked, as it is given away. */
  readonly verification: string;
  /** The first is for coming in, the second for leaving. */
  readonly codes: readonly string[];
  /** The organiser's secret file, and the folder of their page. */
  readonly secret: string;
  readonly page: string;
  /** The file that the organiser mails to everybody, with the card of the session in it. */
  readonly invitation: string;
  /** Whom its pages and packages trust. */
  readonly trust: Trust;
  /** Minutes since 1970. */
  readonly start: number;
  readonly end: number;
  /** The organiser puts somebody on the list and confirms them; answers the file that everybody gets. */
  confirm(learnerCode: string, name: string): Promise<string>;
  close(): Promise<void>;
}

/** Two invented accreditations, that hold whenever the tests run. */
const accreditation = `accreditation:
  - id: gaia
    institution: NHG
    register: GAIA
    orgId: 19
    number: '123456'
    points: 4
    from: YEAR-1-01-01
    until: YEAR+1-12-31
    professions: [huisarts]
    reportWithinDays: 14
    bigNumber: true
    wording: { nl: Verzonnen., en: Invented. }
  - id: venvn
    institution: V&VN
    register: V&VN
    orgId: 52
    number: '654321'
    points: 4
    from: YEAR-1-01-01
    until: YEAR+1-12-31
    professions: [verpleegkundige]
    reportWithinDays: 30
    wording: { nl: Verzonnen., en: Invented. }
`;

/** @param accredited The course that the pages and the issuer know has accreditations. */
export async function openRoom({ accredited = false } = {}): Promise<Room> {
  const folder = mkdtempSync(join(tmpdir(), 'pidb-room-'));
  // Not synchronous: the LMS answers from this process, and somebody else may be saving.
  const issuer = (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, [
      ...[...nodeOnTestDay, 'scorm/issuer.ts'],
      ...[...args, '--course', join(folder, 'course')],
    ]);
  const start = Math.floor(Date.now() / 60_000) - startedAgo;
  const end = start + 240;
  const [keys, out] = [join(folder, 'keys'), join(folder, 'out')];
  cpSync('course', join(folder, 'course'), { recursive: true });
  if (accredited) accredit(join(folder, 'course', 'course.yaml'));
  await issuer('new', '--name', 'NHG', '--keys', keys, '--no-passphrase');
  await issuer(
    ...['session', 'new', '--wijk', 'Morgenrood', '--place', 'Buurthuis De Linde'],
    ...['--organiser', 'GGD Voorbeeld', '--start', amsterdam(start), '--keys', keys, '--out', out],
  );
  const file = (ending: string) =>
    join(
      out,
      readdirSync(out).find((name) => name.endsWith(ending))!,
    );
  const { codes } = JSON.parse(readFileSync(file('organisator-GEHEIM.json'), 'utf8')) as {
    codes: readonly (string | { code: string })[];
  };
  const site = { ...builtSite(), trust: loadTrustFiles(folderOnDisk(join(folder, 'course'))) };
  const dist = join(folder, 'dist');
  const options = { outFolder: dist, progress: () => undefined };
  await packSite(site, options);
  await packVerification(site, options);
  const page = await packRoom(site, options);
  const preview = await startPreview({ port: 0, dist, dataFile: join(folder, 'records.sqlite') });
  let lists = 0;
  return {
    preview,
    verification: join(dist, 'controle/index.html'),
    codes: codes.map((code) => (typeof code === 'string' ? code : code.code)),
    secret: file('organisator-GEHEIM.json'),
    page,
    invitation: file('sessiekaart.txt'),
    trust: site.trust,
    start,
    end,
    confirm: async (learnerCode, name) => {
      const confirmed = join(folder, `list-${String((lists += 1))}`);
      const [from, until] = [start, end].map((at) => amsterdam(at).slice(-5));
      writeFileSync(
        `${confirmed}.csv`,
        `deelnemerscode;naam;functie;in;uit\n${learnerCode};${name};Welzijnswerker;${from!};${until!}\n`,
      );
      await issuer(
        ...['session', 'attest', '--organiser', file('organisator-GEHEIM.json')],
        ...['--list', `${confirmed}.csv`, '--out', confirmed],
      );
      return join(
        confirmed,
        readdirSync(confirmed).find((name) => /-bevestigingen-\d+\.txt$/.test(name))!,
      );
    },
    close: async () => {
      await preview.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function accredit(path: string): void {
  const year = new Date().getFullYear();
  const block = accreditation.replaceAll('YEAR-1', String(year - 1)).replaceAll('YEAR+1', String(year + 1));
  const text = readFileSync(path, 'utf8');
  const accredited = text.replace(/^accreditation:$/m, block);
  if (accredited === text) throw new Error('The course has no place for an accreditation.');
  writeFileSync(path, accredited);
}

/** As somebody in the Netherlands writes this moment. */
function amsterdam(minutes: number): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(minutes * 60_000);
}
