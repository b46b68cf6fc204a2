/** What was made of a typed BIG-nummer; it is text, never a number: a zero in front belongs to it. */
export type BigNumber =
  | {
      readonly kind: 'number';
      /** 11 digits. */
      readonly number: string;
      readonly warning?: BigWarning;
    }
  /** Ten digits: most likely a computer has lost the zero in front. */
  | { readonly kind: 'lost-zero'; readonly repaired: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-digits' }
  | { readonly kind: 'length'; readonly digits: number };

/** Worth a second look and no fault: nobody can check the number here, there is no public check digit. */
export type BigWarning =
  /** The last two digits stand for no profession in the register. */
  | { readonly kind: 'unknown-suffix'; readonly suffix: string }
  /** They stand for another one than the learner chose. */
  | { readonly kind: 'other-profession'; readonly suffix: string; readonly title: string };

/**
 * Reads a BIG-nummer as people type it: with spaces, dots or hyphens, and with `BIG` in front.
 *
 * @param profession Id in the course of the chosen profession.
 */
export function readBigNumber(typed: string, profession: string | undefined): BigNumber {
  const bare = typed
    .normalize('NFKC')
    .replaceAll(/[\s.\-\u2010-\u2015]/gu, '')
    .replace(/^BIG:?/i, '');
  if (bare === '') return { kind: 'empty' };
  if (!/^\d+$/.test(bare)) return { kind: 'not-digits' };
  if (bare.length === 10) return { kind: 'lost-zero', repaired: `0${bare}` };
  if (bare.length !== 11) return { kind: 'length', digits: bare.length };
  const warning = warningOf(bare.slice(-2), profession);
  return { kind: 'number', number: bare, ...(warning === undefined ? {} : { warning }) };
}

function warningOf(suffix: string, profession: string | undefined): BigWarning | undefined {
  const title = professionsBySuffix[suffix];
  if (title === undefined) return { kind: 'unknown-suffix', suffix };
  const expected = profession === undefined ? undefined : suffixesOf[profession];
  return expected === undefined || expected.includes(suffix)
    ? undefined
    : { kind: 'other-profession', suffix, title };
}

/** Which last digits belong to a profession of the course; of the others nothing is expected. */
const suffixesOf: Readonly<Record<string, readonly string[]>> = {
  huisarts: ['01', '18'],
  jeugdarts: ['01', '18'],
  verpleegkundige: ['30', '32'],
  'verpleegkundig-specialist': ['30', '32'],
  praktijkondersteuner: ['30', '32', '81'],
};

/** The professional group codes of the register's web service (CIBG). */
const professionsBySuffix: Readonly<Record<string, string>> = {
  '01': 'arts',
  '02': 'tandarts',
  '03': 'verloskundige',
  '04': 'fysiotherapeut',
  '16': 'psychotherapeut',
  '17': 'apotheker',
  '18': 'apotheekhoudend arts',
  '25': 'gz-psycholoog',
  '30': 'verpleegkundige',
  '31': 'orthopedagoog-generalist',
  '32': 'regieverpleegkundige',
  '79': 'geregistreerd mondhygiënist',
  '80': 'bachelor medisch hulpverlener',
  '81': 'physician assistant',
  '82': 'klinisch technoloog',
  '83': 'apothekersassistent',
  '84': 'klinisch fysicus',
  '85': 'tandprotheticus',
  '86': 'verzorgende IG',
  '87': 'optometrist',
  '88': 'huidtherapeut',
  '89': 'diëtist',
  '90': 'ergotherapeut',
  '91': 'logopedist',
  '92': 'mondhygiënist',
  '93': 'oefentherapeut Mensendieck',
  '94': 'oefentherapeut Cesar',
  '95': 'orthoptist',
  '96': 'podotherapeut',
  '97': 'radiodiagnostisch laborant',
  '98': 'radiotherapeutisch laborant',
};
