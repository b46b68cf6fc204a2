/**
 * What people write on a presence list in place of a time: that somebody was there all the time, or not at all. Compared
 * without capitals, accents, points and hyphens.
 */
const whole = [
  ...[
    'hele sessie',
    'gehele sessie',
    'de hele sessie',
    'volledige sessie',
    'hele bijeenkomst',
    'hele werksessie',
  ],
  ...[
    'gehele bijeenkomst',
    'hele avond',
    'hele middag',
    'hele ochtend',
    'hele dag',
    'hele tijd',
    'heel',
    'geheel',
  ],
  ...[
    'volledig',
    'volledig aanwezig',
    'hele sessie aanwezig',
    'whole session',
    'the whole session',
    'all of it',
  ],
  ...['full session', 'entire session', 'whole', 'full'],
];
const absent = [
  ...['afwezig', 'niet aanwezig', 'afgemeld', 'af gemeld', 'afmelding', 'niet verschenen', 'niet gekomen'],
  ...[
    'was er niet',
    'niet geweest',
    'verhinderd',
    'ziek',
    'ziek gemeld',
    'ziekgemeld',
    'geannuleerd',
    'no show',
  ],
  ...[
    'noshow',
    'nietverschenen',
    'absent',
    'not present',
    'did not come',
    'cancelled',
    'canceled',
    'excused',
    'sick',
  ],
];
const yes = ['ja', 'j', 'x', 'v', 'yes', 'y', 'waar', 'true', '1', 'aanwezig', 'present', 'ok'];
const no = ['nee', 'neen', 'n', 'no', 'onwaar', 'false', '0'];

type PresenceWord = 'whole' | 'absent' | 'yes' | 'no';

export function presenceWord(cell: string): PresenceWord | undefined {
  // Strokes in place of a time: nobody came or went.
  if (/^[\p{Pd}\u2212]+$/u.test(cell)) return 'absent';
  if (/^[✓✔☑✅√]\uFE0F?$/u.test(cell)) return 'yes';
  if (/^[✗✘☒❌☐]\uFE0F?$/u.test(cell)) return 'no';
  const plain = (
    cell
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
  if (whole.includes(plain)) return 'whole';
  if (absent.includes(plain)) return 'absent';
  if (yes.includes(plain)) return 'yes';
  return no.includes(plain) ? 'no' : undefined;
}

/** Rows below or between the participants that are about none of them: totals, signatures, remarks. */
const aboutNobody = [
  /^(?:sub-?\s?)?tota(?:a)?l\b|^aantal\b|^som\b|^number of\b/i,
  /^(?:handtekening|paraaf|opmerking|opmerkingen|toelichting|legenda|voor akkoord|signature|remarks?)\b/i,
  /^(?:let op|n\.?b\.?|akkoord|datum|plaats|organisator|gespreksleider|pagina|bladzijde|notes?|date|page)\b[^:]{0,40}:/i,
];

export function isAboutNobody(cells: readonly string[]): boolean {
  return cells.some((cell) => aboutNobody.some((about) => about.test(cell)));
}
