import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { ownCourse } from '../command-line/own-course.ts';
import { speakerOf, type FlatWords } from '../../src/content/speaker.ts';
import { wordsIn } from '../command-line/words.ts';
import type { Language, Words } from '../../src/course-files/language.ts';
import { json, send, type Answer } from './answers.ts';
import type { DemonstrationRoom } from '../issuer/demonstration.ts';
import { mediaType } from './media-types.ts';
import { Packages } from './packages.ts';
import { libraryFile, pageFile, pageHtml } from './page-files.ts';
import { answerCourse } from './course-requests.ts';
import { officeFile } from './office-files.ts';
import { answerRecords } from './record-requests.ts';
import { Records } from './learner-records.ts';
import { Refusal } from './refusal.ts';
import { isCutOff, isLoggedOut, loginPage } from './login-session.ts';
import { allow, readPath, refuseStrangers } from './requests.ts';
import { answerRoom } from './room-requests.ts';
import { isStandard, type Standard } from '../../src/packing/standards.ts';
import { roomFile } from './room-files.ts';
import { verificationFile } from './verification-files.ts';
import type { Say, Word } from './words.ts';

const projectFolder = join(import.meta.dirname, '../..');
const address = '127.0.0.1';
const portsToTry = 20;

export const defaultDist = join(projectFolder, 'dist');
export const defaultDataFile = join(projectFolder, '.preview/records.sqlite');

interface PreviewSettings {
  /** 0 takes any free port; a port in use gives way to the next free one. */
  readonly port: number;
  /** The SQLite file with the learner records. */
  readonly dataFile?: string;
  /** The folder with the zips. */
  readonly dist?: string;
  /** The package to open for who asks for none. */
  readonly standard?: Standard | undefined;
  /** A session to try everything with; then the packages are those for a trial. */
  readonly room?: DemonstrationRoom;
  /** The course whose words the page speaks. */
  readonly course?: string;
}

export interface Preview {
  /** Ends with a slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** What the preview answers from. */
interface PreviewLms {
  readonly packages: Packages;
  readonly records: Records;
  readonly standard: Standard | undefined;
  readonly dist: string;
  readonly room: DemonstrationRoom | undefined;
  readonly words: Readonly<Record<Language, FlatWords>>;
  /** The folder of the course, into which the editor's page saves. */
  readonly course: string;
}

/** Starts the preview LMS on this computer only. */
export async function startPreview(settings: PreviewSettings): Promise<Preview> {
  const records = new Records(settings.dataFile ?? defaultDataFile);
  const { dist = defaultDist, room, standard, course = ownCourse } = settings;
  const words = {
    nl: wordsIn(course, 'voorvertoning', 'nl'),
    en: wordsIn(course, 'voorvertoning', 'en'),
  };
  const packages = new Packages(dist, { trial: room !== undefined });
  const lms: PreviewLms = { packages, records, standard, dist, room, words, course };
  const say = { nl: speakerOf<Word>('nl', words.nl), en: speakerOf<Word>('en', words.en) };
  const server = createServer((request, response) => {
    if (isCutOff(request)) {
      request.socket.destroy();
      return;
    }
    void answer(request, lms)
      .catch((error: unknown) => answerError(error, say))
      .then((found) => {
        send(request, response, found);
      });
  });
  const port = await listen(server, settings.port).catch((error: unknown) => {
    records.close();
    throw error;
  });
  return {
    url: `http://${address}:${String(port)}/`,
    port,
    close: async () => {
      await close(server);
      records.close();
    },
  };
}

async function answer(request: IncomingMessage, lms: PreviewLms): Promise<Answer> {
  refuseStrangers(request);
  const { packages, records, standard, dist, room, words, course } = lms;
  const [first, second = '', third = '', ...rest] = readPath(request);
  if (first === 'api' && second === 'room') return answerRoom(request, room, third);
  if (first === 'api' && second === 'course') return answerCourse(request, course);
  if (first === 'api' && second !== 'packages') return answerRecords(request, records, second, third, rest);
  allow(request, 'GET', 'HEAD');
  switch (first) {
    case '':
      return wantsStandard(request, standard) ? redirect(`/?standard=${standard}`) : pageHtml(words);
    case 'scorm':
    case 'src':
      return pageFile([first, second, third, ...rest]);
    case 'library':
      return libraryFile(second);
    case 'api':
      return json({ revision: packages.current(readStandard(third)).revision });
    case 'package':
      if (isLoggedOut(request)) return redirect('/login', 303);
      return packageFile(packages, readStandard(second), third, rest.join('/'));
    case 'avond':
      return pageHtml(words, 'evening');
    case 'zaal':
      return request.url === '/zaal' ? redirect('/zaal/') : roomFile(dist, room, [second, third, ...rest]);
    case 'kantoor':
      return request.url === '/kantoor' ? redirect('/kantoor/') : officeFile(dist, [second, third, ...rest]);
    case 'controle':
      return request.url === '/controle'
        ? redirect('/controle/')
        : verificationFile(dist, { trial: room !== undefined }, [second, third, ...rest]);
    case 'login':
      return loginPage();
    case 'favicon.ico':
      return { status: 204, type: mediaType('favicon.ico'), body: '' };
    default:
      throw new Refusal(404, 'refusal.nothingHere');
  }
}

/** Only a bare address is redirected: every link with choices means what it says. */
function wantsStandard(request: IncomingMessage, standard: Standard | undefined): standard is Standard {
  return standard !== undefined && request.url === '/';
}

function redirect(location: string, status = 302): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: '', headers: { location } };
}

function packageFile(packages: Packages, standard: Standard, revision: string, path: string): Answer {
  const body = packages.file(standard, revision, path);
  if (!body) throw new Refusal(404, 'refusal.noPackageFile');
  return { type: mediaType(path), body };
}

function readStandard(text: string): Standard {
  if (isStandard(text)) return text;
  throw new Refusal(404, 'refusal.noStandard');
}

/** In every language: the page says it in its own. */
function answerError(error: unknown, say: Readonly<Record<Language, Say>>): Answer {
  if (!(error instanceof Refusal)) console.error(error);
  const { status, word, values, headers } =
    error instanceof Refusal ? error : new Refusal(500, 'refusal.ownFault');
  const problem: Words = { nl: say.nl(word, values), en: say.en(word, values) };
  return { ...json({ problem }, status), headers };
}

async function listen(server: Server, port: number): Promise<number> {
  const last = port === 0 ? 0 : Math.min(port + portsToTry, 65_535);
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenOn(server, candidate);
    } catch (error) {
      if (!isInUse(error) || candidate >= last) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      server.off('error', reject);
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : port);
    });
  });
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeAllConnections();
  });
}
