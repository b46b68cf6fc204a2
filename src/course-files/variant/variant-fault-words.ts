/** What an editor is told about a local variant: clauses, without a full stop at the end. */
export const variantFaultsNl = {
  national: (key: string) =>
    `${key} is landelijk vast (accreditatie); in een lokale variant kunnen alleen de minuten en pauzes van de werksessie, werkvormen, contact, partners, bronnen en alinea’s anders zijn`,
  base: (base: string, version: string) =>
    `deze variant is gemaakt bij versie ${base}, en de cursus is nu ${version}; kijk na of alles nog past, en zet hier dan ${version}`,
  noPart: (id: string, ids: string) =>
    `er is geen onderdeel "${id}" in werksessie.yaml; één van ${ids} wordt verwacht`,
  noPartner: (id: string, ids: string) =>
    `er is geen partner "${id}"; een nieuwe partner kan niet in een lokale variant, want zijn antwoorden zouden een nieuw getal vragen. Eén van ${ids} wordt verwacht`,
  nothingChanged: 'hier staat niet wat er anders is; een naam, een uitleg of hidden wordt verwacht',
  shorter: (minutes: number, national: number) =>
    `de onderdelen duren samen ${minutes} minuten; dat is landelijk vast (accreditatie): ten minste ${national}, zonder de pauzes`,
  sourceThere: (id: string) =>
    `de bron "${id}" staat al in bronnen.yaml, en die is landelijk vast; een andere id wordt verwacht`,
  noPlace: (at: string, places: string) =>
    `geen tekst heeft een plaats "${at}"; één van ${places} wordt verwacht`,
  placeOnce: (at: string) =>
    `de plaats "${at}" komt in de teksten van één taal twee keer voor; één keer wordt verwacht`,
  placeBoth: (at: string, language: string) =>
    `de plaats "${at}" ontbreekt in de andere taal; zet <!-- lokaal: ${at} --> ook in het bestand op .${language}`,
};

export const variantFaultsEn: typeof variantFaultsNl = {
  national: (key) =>
    `${key} is national (accreditation); in a local variant only the minutes and pauses of the werksessie, working methods, contact, partners, sources and paragraphs can differ`,
  base: (base, version) =>
    `this variant was made with version ${base}, and the course is ${version} now; look whether everything still fits, and write ${version} here`,
  noPart: (id, ids) => `there is no part "${id}" in werksessie.yaml; one of ${ids} is expected`,
  noPartner: (id, ids) =>
    `there is no partner "${id}"; a local variant cannot have a new one, as its answers would need a new number. One of ${ids} is expected`,
  nothingChanged: 'it does not say what is different; a name, an explanation or hidden is expected',
  shorter: (minutes, national) =>
    `the parts are ${minutes} minutes together; that is national (accreditation): at least ${national}, without the pauses`,
  sourceThere: (id) => `the source "${id}" stands in bronnen.yaml, which is national; another id is expected`,
  noPlace: (at, places) => `no text has a place "${at}"; one of ${places} is expected`,
  placeOnce: (at) => `the place "${at}" stands twice in the texts of one language; once is expected`,
  placeBoth: (at, language) =>
    `the place "${at}" is missing in the other language; put <!-- lokaal: ${at} --> in the file that ends in .${language} too`,
};
