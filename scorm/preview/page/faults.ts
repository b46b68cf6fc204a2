import type { Language } from '../../../src/course-files/language.ts';

/** One way in which an LMS or a network lets a course down. */
export interface Fault {
  readonly id: string;
  /** `running` can begin and end while the course is open; `opening` decides how the course is opened. */
  readonly acts: 'running' | 'opening';
  readonly name: Readonly<Record<Language, string>>;
  /** Where it is known from. */
  readonly imitates: Readonly<Record<Language, string>>;
}

/** Everything that can go wrong here: the one list of it. */
export const faults = [
  {
    id: 'drop-commits',
    acts: 'running',
    name: { nl: 'Bewaart niets en zegt ja', en: 'Stores nothing and says yes' },
    imitates: {
      nl: 'Moodle zonder netwerk: Commit geeft "true"; in 1.2 gelden de waarden daarna als verstuurd',
      en: 'Moodle without a network: Commit gives "true"; in 1.2 the values then count as sent',
    },
  },
  {
    id: 'say-false',
    acts: 'running',
    name: { nl: 'Zegt nee bij bewaren', en: 'Says no to storing' },
    imitates: {
      nl: 'een server die 503 antwoordt, of een oude sessiesleutel',
      en: 'a server that answers 503, or an old session key',
    },
  },
  {
    id: 'throw',
    acts: 'running',
    name: { nl: 'Elke aanroep mislukt met een fout', en: 'Every call throws' },
    imitates: { nl: 'een vastgelopen speler', en: 'a player that has crashed' },
  },
  {
    id: 'slow',
    acts: 'running',
    name: { nl: 'Bewaren duurt 10 seconden', en: 'Storing takes 10 seconds' },
    imitates: {
      nl: 'een drukke server, als een hele zaal tegelijk klaar is',
      en: 'a busy server, when a whole room is ready at once',
    },
  },
  {
    id: 'expired',
    acts: 'running',
    name: { nl: 'Aanmelding verlopen', en: 'Login expired' },
    imitates: {
      nl: 'Commit geeft "false" en elk bestand van de cursus is een aanmeldpagina (303)',
      en: 'Commit gives "false" and every file of the course is a login page (303)',
    },
  },
  {
    id: 'gone',
    acts: 'running',
    name: { nl: 'Server weg', en: 'Server gone' },
    imitates: { nl: 'wegvallende wifi', en: 'Wi-Fi that drops' },
  },
  {
    id: 'strict-4096',
    acts: 'running',
    name: { nl: 'Hoogstens 4.096 tekens', en: 'At most 4,096 characters' },
    imitates: {
      nl: 'een LMS dat ook in 2004 de grens van 1.2 houdt',
      en: 'an LMS that keeps the limit of 1.2 in 2004 too',
    },
  },
  {
    id: 'truncate',
    acts: 'running',
    name: { nl: 'Kort de toestand in', en: 'Shortens the state' },
    imitates: { nl: 'een te smalle kolom in de databank', en: 'a column that is too narrow in the database' },
  },
  {
    id: 'numbers',
    acts: 'running',
    name: { nl: 'Antwoordt met getallen en booleans', en: 'Answers with numbers and booleans' },
    imitates: { nl: 'Moodle 4.5 en zelfgemaakte API’s', en: 'Moodle 4.5 and home-made APIs' },
  },
  {
    id: 'no-interactions',
    acts: 'running',
    name: { nl: 'Kent geen interacties', en: 'Knows no interactions' },
    imitates: {
      nl: 'een LMS dat alleen het verplichte deel heeft',
      en: 'an LMS with the mandatory part only',
    },
  },
  {
    id: 'empty-first',
    acts: 'running',
    name: { nl: 'Geeft het werk pas na een seconde terug', en: 'Gives the work back after a second only' },
    imitates: {
      nl: 'een API die over een venstergrens heen haar gegevens nog ophaalt',
      en: 'an API across windows that is still fetching its data',
    },
  },
  {
    id: 'no-answer',
    acts: 'running',
    name: { nl: 'Kan het werk niet teruggeven', en: 'Cannot give the work back' },
    imitates: {
      nl: 'een server die de voortgang niet uit de databank krijgt',
      en: 'a server that cannot get the progress out of its database',
    },
  },
  {
    id: 'no-echo',
    acts: 'running',
    name: { nl: 'Geeft steeds het werk van de start terug', en: 'Keeps giving the work of the launch' },
    imitates: {
      nl: 'een API die haar eigen gegevens alleen bij het openen leest',
      en: 'an API that reads its own data at the launch only',
    },
  },
  {
    id: 'odd-state',
    acts: 'running',
    name: {
      nl: 'Geeft het werk in regels en aanhalingstekens terug',
      en: 'Gives the work in lines and quotes',
    },
    imitates: {
      nl: 'een databank of proxy die tekst afbreekt en een pagina die haar omzet voor HTML',
      en: 'a database or proxy that breaks lines, and a page that escapes for HTML',
    },
  },
  {
    id: 'null-values',
    acts: 'running',
    name: { nl: 'Zegt null en undefined voor niets', en: 'Says null and undefined for nothing' },
    imitates: {
      nl: 'een API die lege velden zo uit haar server krijgt; ook nummer en naam',
      en: 'an API that gets empty fields so from its server; id and name too',
    },
  },
  {
    id: 'guest',
    acts: 'running',
    name: { nl: 'Iedereen heet guest', en: 'Everybody is called guest' },
    imitates: { nl: 'een LMS met één gebruiker voor allen', en: 'an LMS with one user for all' },
  },
  {
    id: 'silent-start',
    acts: 'running',
    name: { nl: 'Begint zonder antwoord', en: 'Starts without an answer' },
    imitates: {
      nl: 'een Initialize die niets teruggeeft, zonder foutcode',
      en: 'an Initialize that returns nothing, without an error',
    },
  },
  {
    id: 'capital-modes',
    acts: 'running',
    name: { nl: 'Schrijft woorden met hoofdletters', en: 'Writes words in capitals' },
    imitates: {
      nl: 'REVIEW, Browse en Resume, met spaties eromheen',
      en: 'REVIEW, Browse and Resume, with blanks around them',
    },
  },
  {
    id: 'clock-skew',
    acts: 'running',
    name: { nl: 'Klok van het apparaat loopt 26 uur achter', en: 'Clock of the device is 26 hours behind' },
    imitates: { nl: 'een praktijk-pc met een lege batterij', en: 'a practice PC with a flat battery' },
  },
  {
    id: 'double-launch',
    acts: 'running',
    name: { nl: 'Tweemaal geopend', en: 'Opened twice' },
    imitates: { nl: 'een tweede tabblad met dezelfde cursus', en: 'a second tab with the same course' },
  },
  {
    id: 'late-api',
    acts: 'opening',
    name: { nl: 'API komt 2 seconden later', en: 'API comes 2 seconds late' },
    imitates: { nl: 'Open edX', en: 'Open edX' },
  },
  {
    id: 'opener-api',
    acts: 'opening',
    name: { nl: 'API in het venster dat opende', en: 'API in the window that opened' },
    imitates: {
      nl: 'een speler in een eigen venster met een frame erin',
      en: 'a player in a window of its own, with a frame in it',
    },
  },
  {
    id: 'popup',
    acts: 'opening',
    name: { nl: 'Eigen venster', en: 'Own window' },
    imitates: { nl: 'de pop-upstand van veel LMS’en', en: 'the pop-up mode of many LMSs' },
  },
  {
    id: 'cross-origin',
    acts: 'opening',
    name: { nl: 'Cursus van een ander adres', en: 'Course from another origin' },
    imitates: {
      nl: 'bestanden op een apart domein: het leersysteem is niet te zien',
      en: 'files on a domain of their own: the LMS cannot be seen',
    },
  },
  {
    id: 'sandbox',
    acts: 'opening',
    name: { nl: 'Frame zonder downloads', en: 'Frame without downloads' },
    imitates: { nl: 'sandbox zonder allow-downloads', en: 'sandbox without allow-downloads' },
  },
  {
    id: 'review',
    acts: 'opening',
    name: { nl: 'Inzage na afloop', en: 'Review' },
    imitates: { nl: 'Moodle na afronding', en: 'Moodle after completion' },
  },
] as const satisfies readonly Fault[];

export type FaultId = (typeof faults)[number]['id'];

/** After how many commits, or after how many milliseconds since the course began, the faults begin. */
export interface FaultMoment {
  readonly commits: number;
  readonly milliseconds: number;
}

/** `drop-commits,slow` in an address; what is not known is left out. */
export function readFaults(text: string): readonly FaultId[] {
  const given = text.split(',');
  return faults.map(({ id }) => id).filter((id) => given.includes(id));
}

/** `3` are commits, `1500ms` are milliseconds; anything else is at once. */
export function readMoment(text: string): FaultMoment {
  const [, number = '0', unit] = /^(\d{1,7})(ms)?$/.exec(text) ?? [];
  return unit === 'ms'
    ? { commits: 0, milliseconds: Number(number) }
    : { commits: Number(number), milliseconds: 0 };
}

export function writeMoment({ commits, milliseconds }: FaultMoment): string {
  return milliseconds > 0 ? `${String(milliseconds)}ms` : String(commits);
}

/** Does another choice of faults ask for another way of opening the course? */
export function opensOtherwise(before: readonly FaultId[], after: readonly FaultId[]): boolean {
  const opening = faults.filter(({ acts }) => acts === 'opening').map(({ id }) => id);
  return opening.some((id) => before.includes(id) !== after.includes(id));
}
