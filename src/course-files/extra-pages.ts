/** The pages beside the steps, by their name in the address: texts link to them too, as `stap:bronnen`. */
export const extraPageNames = [
  'mijn-wijk',
  'leerdossier',
  'film',
  'afdrukken',
  'weergave',
  'privacy',
  'bronnen',
  'verantwoording',
] as const;
