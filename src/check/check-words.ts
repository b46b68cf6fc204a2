/** What `npm run check:course` says around the faults. */
export const checkWords = {
  nl: {
    sound: (phases: number, steps: number, statements: number) =>
      `De cursus is in orde: ${phases} fasen, ${steps} stappen, ${statements} stellingen.`,
    faults: (count: number) =>
      count === 1 ? '1 fout in de cursusbestanden.' : `${count} fouten in de cursusbestanden.`,
    news: (count: number) =>
      `${count === 1 ? '1 getal staat' : `${count} getallen staan`} nog niet in nummers.yaml. Schrijf ze bij voordat u een pakket maakt: npm run check:course -- --nummers-bijschrijven`,
    reworded: (name: string, value: number, was: string, now: string) =>
      `Let op: in ${name} heette keuze ${value} "${was}" en nu "${now}". Betekent het hetzelfde, dan is het goed. Betekent het iets anders, geef het dan een nieuwe waarde.`,
    written: (count: number) =>
      count === 0 ? 'nummers.yaml was al bij.' : `Bijgeschreven in nummers.yaml: ${count}.`,
    get help() {
      return checkHelp.nl;
    },
  },
  en: {
    sound: (phases: number, steps: number, statements: number) =>
      `The course is sound: ${phases} phases, ${steps} steps, ${statements} statements.`,
    faults: (count: number) =>
      count === 1 ? '1 fault in the course files.' : `${count} faults in the course files.`,
    news: (count: number) =>
      `${count === 1 ? '1 number is' : `${count} numbers are`} not in nummers.yaml yet. Add them before you make a package: npm run check:course -- --write-numbers`,
    reworded: (name: string, value: number, was: string, now: string) =>
      `Note: in ${name} choice ${value} was called "${was}" and is now "${now}". If it means the same, that is fine. If it means something else, give it a new value.`,
    written: (count: number) =>
      count === 0 ? 'nummers.yaml was complete.' : `Added to nummers.yaml: ${count}.`,
    get help() {
      return checkHelp.en;
    },
  },
} as const;

const checkHelp = {
  nl: `npm run check:course                               de cursusbestanden controleren
npm run check:course -- --nummers-bijschrijven     nieuwe getallen bijschrijven in course/nummers.yaml
npm run check:course -- --language en              meldingen in het Engels
npm run check:course -- --course <map>             een andere map dan course`,
  en: `npm run check:course                               check the course files
npm run check:course -- --write-numbers            add new numbers to course/nummers.yaml
npm run check:course -- --language en              messages in English
npm run check:course -- --course <folder>          another folder than course`,
} as const;
