import type { Language } from '../../src/course-files/language.ts';

/** What is said while packages are made, and what whoever makes them should know of them. */
export interface PackWords {
  readonly checking: string;
  readonly building: string;
  readonly buildingForDisk: string;
  readonly buildingSelfTest: string;
  readonly buildingVerification: string;
  readonly packing: (name: string) => string;
  readonly writing: (name: string) => string;
  readonly outOfDate: string;
  readonly portInUse: (wanted: number, taken: number) => string;
  readonly preview: (address: string) => string;
  readonly files: (path: string, kilobytes: number, count: number) => string;
  readonly trustsNobody: string;
  /** Keys that were there once; `names` of their issuers. */
  readonly noneInUse: (names: string) => string;
  readonly notYetInUse: (names: string, from: string) => string;
  readonly trusts: (names: string) => string;
  readonly noAccreditation: string;
  readonly accreditationOver: (until: string) => string;
  readonly accreditationLater: (from: string) => string;
  readonly accreditation: (which: string) => string;
  readonly until: (record: string, until: string) => string;
}

const readOn = 'docs/sessies-en-sleutels.md';

export const packWords: Readonly<Record<Language, PackWords>> = {
  nl: {
    checking: 'De cursusbestanden worden gecontroleerd',
    building: 'De cursus wordt gebouwd',
    buildingForDisk: 'De cursus wordt gebouwd voor wie haar van schijf opent',
    buildingSelfTest: 'De zelftest wordt gebouwd',
    buildingVerification: 'De pagina om certificaten te controleren wordt gebouwd',
    packing: (name) => `Wordt ingepakt: ${name}`,
    writing: (name) => `Wordt geschreven: ${name}/`,
    outOfDate: 'De pakketten zijn er niet of zijn ouder dan de bestanden: ze worden opnieuw gemaakt.',
    portInUse: (wanted, taken) => `Poort ${wanted} is in gebruik; het wordt ${taken}.`,
    preview: (address) => `Leeromgeving om te proberen: ${address}`,
    files: (path, kilobytes, count) => `${path}  ${kilobytes} kB  ${count} bestanden`,
    trustsNobody: `Let op: dit pakket vertrouwt nog niemand. Geen enkele werksessie kan worden gekoppeld, dus niemand krijgt een bevestigde aanwezigheid of punten. Maak eerst een sleutel met “npm run issuer -- new”; hoe dat gaat, staat in ${readOn}.`,
    noneInUse: (names) =>
      `Let op: geen sleutel in dit pakket is nog in gebruik (${names}). Werksessies van nu kunnen niet worden gekoppeld. Maak een nieuwe sleutel met “npm run issuer -- new”; zie ${readOn}.`,
    notYetInUse: (names, from) =>
      `Let op: de sleutel in dit pakket (${names}) geldt pas vanaf ${from}. Werksessies die eerder zijn gemaakt, kunnen niet worden gekoppeld.`,
    trusts: (names) => `Dit pakket vertrouwt werksessies van: ${names}.`,
    noAccreditation:
      'Let op: er staat geen accreditatie in dit pakket. De module belooft nergens punten; iedereen krijgt een certificaat met zijn minuten. Is er een accreditatie, zet die dan in course.yaml, onder “accreditation”.',
    accreditationOver: (until) =>
      `Let op: de accreditatie in dit pakket is voorbij (tot en met ${until}). Voor een werksessie van nu geeft de module geen punten. Zet de nieuwe erbij in course.yaml, onder “accreditation”, en laat de oude staan.`,
    accreditationLater: (from) =>
      `Let op: de accreditatie in dit pakket begint pas op ${from}. Voor een werksessie van eerder geeft de module geen punten.`,
    accreditation: (which) => `Accreditatie van nu: ${which}.`,
    until: (record, until) => `${record}, tot en met ${until}`,
  },
  en: {
    checking: 'Checking the course files',
    building: 'Building the course',
    buildingForDisk: 'Building the course for opening from disk',
    buildingSelfTest: 'Building the self-test',
    buildingVerification: 'Building the page on which certificates are checked',
    packing: (name) => `Packing ${name}`,
    writing: (name) => `Writing ${name}/`,
    outOfDate: 'The packages are missing or older than the source: building.',
    portInUse: (wanted, taken) => `Port ${wanted} is in use; using ${taken}.`,
    preview: (address) => `Preview LMS: ${address}`,
    files: (path, kilobytes, count) => `${path}  ${kilobytes} kB  ${count} files`,
    trustsNobody: `Note: this package trusts nobody yet. No werksessie can be linked, so nobody gets a confirmed presence or points. Make a key first with “npm run issuer -- new”; ${readOn} says how.`,
    noneInUse: (names) =>
      `Note: no key in this package is in use any more (${names}). Werksessies of now cannot be linked. Make a new key with “npm run issuer -- new”; see ${readOn}.`,
    notYetInUse: (names, from) =>
      `Note: the key in this package (${names}) holds from ${from}. Werksessies that were made before cannot be linked.`,
    trusts: (names) => `This package trusts werksessies of: ${names}.`,
    noAccreditation:
      'Note: there is no accreditation in this package. The module promises points nowhere; everybody gets a certificate with their minutes. If there is an accreditation, put it in course.yaml, below “accreditation”.',
    accreditationOver: (until) =>
      `Note: the accreditation in this package is over (until ${until}). For a werksessie of now the module gives no points. Add the new one in course.yaml, below “accreditation”, and leave the old one there.`,
    accreditationLater: (from) =>
      `Note: the accreditation in this package begins on ${from}. For a werksessie before that the module gives no points.`,
    accreditation: (which) => `Accreditation of now: ${which}.`,
    until: (record, until) => `${record}, until ${until}`,
  },
};
