import type { Accreditation } from '../../course-files/schema.ts';
import type { Person } from '../day-record.ts';
import { associationParts, writtenBig } from '../numbers.ts';

/**
 * Which number a register of PE-online asks for, by its orgID; as its list of organisations of October 2016 has it. An
 * organisation that is not among them gets the number of the beroepsorganisatie.
 */
const registers: Readonly<
  Record<number, { readonly asks: 'big' | 'own' | 'either'; readonly shape?: RegExp }>
> = {
  // KNMG-GAIA, KNOV: BIG-nummer.
  19: { asks: 'big' },
  51: { asks: 'big' },
  // KABIZ and others: the list says BIG-nummer, but a doktersassistent has none.
  22: { asks: 'either' },
  // NVvPO: 3 or 4 digits. NAPA: 5 digits.
  26: { asks: 'own', shape: /^\d{3,4}$/ },
  29: { asks: 'own', shape: /^\d{5}$/ },
  // Registerplein: 9 digits, 4610 first.
  46: { asks: 'own', shape: /^4610\d{5}$/ },
  // V&VN: relatienummer of 6 digits, or the BIG-nummer.
  52: { asks: 'either', shape: /^\d{6}$/ },
  // LV POH-GGZ.
  68: { asks: 'own' },
};

export type NumberInRegister =
  | { readonly kind: 'number'; readonly number: string; readonly isBig: boolean }
  | { readonly kind: 'missing' }
  /** It has not as many digits as the register gives. */
  | { readonly kind: 'strange' };

/** Somebody's number in the register of an accreditation. */
export function numberInRegister(
  { numbers }: Pick<Person, 'numbers'>,
  { orgId }: Pick<Accreditation, 'orgId'>,
): NumberInRegister {
  const { asks, shape } = registers[orgId] ?? { asks: 'own' as const };
  const big = writtenBig(numbers.big ?? '');
  const own = associationParts(numbers.association ?? '').number;
  if (asks !== 'big' && own !== '') {
    if (shape === undefined ? /\d/.test(own) : shape.test(own))
      return { kind: 'number', number: own, isBig: false };
    if (asks === 'own' || big.kind === 'none') return { kind: 'strange' };
  }
  if (asks === 'own' || big.kind === 'none') return { kind: 'missing' };
  return big.kind === 'number' ? { kind: 'number', number: big.number, isBig: true } : { kind: 'strange' };
}
