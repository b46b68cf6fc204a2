/** What an editor is told about the files for organiser and gespreksleider. */

interface Group {
  readonly from: number;
  readonly to?: number | undefined;
}

const nlGroup = ({ from, to }: Group) => (to === undefined ? `${from} of meer` : `${from} tot en met ${to}`);
const enGroup = ({ from, to }: Group) => (to === undefined ? `${from} or more` : `${from} to ${to}`);

export const eveningFaultsNl = {
  noPart: (id: string, ids: string) =>
    `in werksessie.yaml is geen onderdeel "${id}"; één van ${ids} wordt verwacht`,
  steps: (sum: number, said: number) =>
    `de stappen duren samen ${sum} minuten, maar de werkvorm duurt volgens deze regel ${said}; hetzelfde getal wordt verwacht`,
  part: (around: number, method: number, part: number) =>
    `het begin en slot van dit onderdeel (${around} minuten) en deze werkvorm (${method}) zijn samen ${around + method} minuten, maar in werksessie.yaml duurt het onderdeel ${part}; hetzelfde getal wordt verwacht`,
  group: (from: number, to: number) => `${to} is minder dan ${from}; een getal vanaf ${from} wordt verwacht`,
  dayWithout: (part: string) =>
    `voor het onderdeel "${part}" ontbreekt een werkvorm; elk onderdeel heeft er één`,
  noMethod: (id: string, ids: string) =>
    `in dit onderdeel is geen werkvorm "${id}"; één van ${ids} wordt verwacht`,
  tooMany: (id: string, method: Group, day: Group) =>
    `"${id}" is voor ${nlGroup(method)} mensen, maar deze dag is voor ${nlGroup(day)}; kies een andere werkvorm, of verander het aantal`,
  caseWords: (count: number, least: number, most: number) =>
    `deze casus heeft ${count} woorden; ${least} tot en met ${most} worden verwacht`,
  noPartner: (id: string, ids: string) =>
    `in mijn-wijk.yaml is geen partner "${id}"; één van ${ids} wordt verwacht`,
  caseGroups: (found: number, least: number, ids: string) =>
    `deze casus raakt ${found} van de groepen uit mijn-wijk.yaml (${ids}); ten minste ${least} worden verwacht`,
  noRole: (id: string, ids: string) => `er is geen rol "${id}"; één van ${ids} wordt verwacht`,
  letter: (name: string) =>
    `in deze tekst ontbreekt de invulplek {{${name}}}; wie het bericht leest, kan niet zonder`,
  noOptions: 'bij een vraag van de soort choice horen ten minste twee keuzes (options)',
  noOption: (ids: string) => `hier ontbreekt ${ids}; de pagina voor de organisator kan niet zonder`,
  strayOptions:
    'alleen een vraag van de soort choice heeft keuzes (options); haal ze weg of verander de soort',
  consent: 'toestemming is altijd vrij; hier wordt required: false verwacht',
};

export const eveningFaultsEn: typeof eveningFaultsNl = {
  noPart: (id, ids) => `there is no part "${id}" in werksessie.yaml; one of ${ids} is expected`,
  steps: (sum, said) =>
    `the steps are ${sum} minutes together, but the method is said here to last ${said}; the same number is expected`,
  part: (around, method, part) =>
    `the opening and closing of this part (${around} minutes) and this method (${method}) are ${around + method} minutes together, but in werksessie.yaml the part lasts ${part}; the same number is expected`,
  group: (from, to) => `${to} is less than ${from}; a number from ${from} is expected`,
  dayWithout: (part) => `a method for the part "${part}" is missing; each part has one`,
  noMethod: (id, ids) => `there is no method "${id}" in this part; one of ${ids} is expected`,
  tooMany: (id, method, day) =>
    `"${id}" is for ${enGroup(method)} people, but this day is for ${enGroup(day)}; choose another method, or change the number`,
  caseWords: (count, least, most) => `this case has ${count} words; ${least} to ${most} are expected`,
  noPartner: (id, ids) => `there is no partner "${id}" in mijn-wijk.yaml; one of ${ids} is expected`,
  caseGroups: (found, least, ids) =>
    `this case touches ${found} of the groups in mijn-wijk.yaml (${ids}); at least ${least} are expected`,
  noRole: (id, ids) => `there is no role "${id}"; one of ${ids} is expected`,
  letter: (name) => `the placeholder {{${name}}} is missing in this text; who reads it cannot do without`,
  noOptions: 'a question of the kind choice has at least two options',
  noOption: (ids) => `${ids} is missing here; the page for organisers cannot do without`,
  strayOptions: 'only a question of the kind choice has options; remove them or change the kind',
  consent: 'consent is always free; required: false is expected here',
};
