/** The light above the wijk: evening, night, dawn or morning. */
export type DayPhase = 'avond' | 'nacht' | 'dageraad' | 'ochtend';

/** It becomes morning with the number of lit parts. */
export function dayPhase(lit: number, of: number): DayPhase {
  if (lit >= of) return 'ochtend';
  const share = lit / of;
  return share < 5 / 12 ? 'avond' : share < 9 / 12 ? 'nacht' : 'dageraad';
}
