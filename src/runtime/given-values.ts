/**
 * What it means what an LMS gives: the one place for it. Many LMSs put a value of their own language into the API, so that
 * "nothing" arrives as a word, and not a few give everybody one and the same id.
 */

/** Words that a program writes where it has nothing. Together they say no more: "null, null", "[object Object]". */
const emptyWords = new Set(
  'null undefined nil none nan na nvt object array function empty blank false true error unknown onbekend'.split(
    ' ',
  ),
);
const emptyPhrases = new Set(['na', 'nvt', 'notset', 'notavailable', 'notapplicable', 'nodata', 'novalue']);

/**
 * Ids that stand for a role, a trial or whoever happens to be there. Somebody who is really called so only misses the copy
 * in the browser; everybody else would get the work of the one before.
 */
const everybody = new Set(
  (
    'guest gast guestuser anonymous anoniem anon public publiek visitor bezoeker everyone everybody iedereen someone ' +
    'user users gebruiker testuser demouser defaultuser default standaard student students leerling learner learners ' +
    'cursist deelnemer participant trainee employee medewerker member test tester testing demo trial proef example ' +
    'voorbeeld sample preview temp tmp dummy scorm sco lms api studentid learnerid userid id username name naam ' +
    '1 12 123 1234 12345 123456 1234567 12345678 123456789 1234567890'
  ).split(' '),
);

/** Does this value say that there is none? No state, id or name of anybody looks like it. */
export function saysNothing(value: string): boolean {
  // Blanks and signs in the spelling of forms and pages are blanks and signs.
  const words = value
    .replaceAll(/%[0-9a-f]{2}|&#?\w+;|\\[a-z]/gi, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const whole = words.join('');
  return (
    words.every((word) => emptyWords.has(word)) ||
    emptyPhrases.has(whole) ||
    /^0+$/.test(whole) ||
    /^\s*-\d+\s*$/.test(value)
  );
}

/** The value, or "" where it says that there is none. */
export function something(value: string): string {
  return saysNothing(value) ? '' : value;
}

/** The id of one person; "" where the LMS does not say who this is, or says the same of everybody. */
export function ownId(value: string): string {
  const [name = ''] = value.trim().toLowerCase().split('@');
  return saysNothing(value) || everybody.has(name.replaceAll(/[^\p{L}\p{N}]/gu, '')) ? '' : value;
}

/**
 * A state without what was put around or between it: quotes, lines, blanks, and their spellings in pages, addresses and scripts.
 * It has letters, digits, hyphens and underscores only, so all else is not its own.
 */
export function bareState(given: string): string {
  return given
    .replaceAll(/&#(?:45|x2d);|%2d|\\(?:x|u00)2d/gi, '-')
    .replaceAll(/&#(?:95|x5f);|%5f|\\(?:x|u00)5f/gi, '_')
    .replaceAll(
      /&(?:amp;)*#?\w+;|%(?:25)*[0-9a-f]{2}|\\+(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[nrt])?|<br ?\/?>|[^\w-]/gi,
      '',
    );
}

/** A word of the standard as the standard writes it, however the LMS does: " Review", "BROWSE". */
export function word(value: string): string {
  return value
    .toLowerCase()
    .replaceAll(/[^a-z-]+/g, ' ')
    .trim();
}

/** Does a name stand there as people write it? Any other is read by `learnerName`. */
export function isPlainName(given: string): boolean {
  return (
    /^[\p{L}\p{M}’'.\- ]*$/u.test(given) && given === given.trim() && !/\b(null|undefined)\b/.test(given)
  );
}
