import { eveningFaultsEn, eveningFaultsNl } from './evening-fault-words.ts';
import { filmFaultsEn, filmFaultsNl } from './film-fault-words.ts';
import type { Language, Words } from './language.ts';
import { variantFaultsEn, variantFaultsNl } from './variant/variant-fault-words.ts';

/** One sentence in one language. */
export type Say = (words: FaultWords) => string;

/** The same sentence in every language. */
export function say(sentence: Say): Words {
  return { nl: sentence(nl), en: sentence(en) };
}

/**
 * What an editor is told about the course files: clauses, without a full stop at the end. They stand in the code and not
 * among the words of the course: who has damaged those must be told so too.
 */
export type FaultWords = typeof nl;

const nl = {
  language: 'nl' as Language,
  heading: 'In de cursusbestanden klopt iets niet:',
  encoding: {
    utf16: 'dit bestand is bewaard als UTF-16 (‘Unicode’); bewaar het opnieuw als UTF-8',
    ansi: 'dit bestand is niet bewaard als UTF-8 (maar bijvoorbeeld als Windows-1252, ook wel ‘ANSI’), en dan gaan letters als é verloren; bewaar het opnieuw als UTF-8',
    lost: 'op deze regel zijn letters verloren gegaan (zoals Ã© of een vraagteken in een ruit) doordat het bestand eerder in een andere codering is bewaard; typ die woorden opnieuw en bewaar het bestand als UTF-8',
  },
  files: {
    missing: 'dit bestand ontbreekt; de cursus heeft het nodig',
    missingBut: (other: string) =>
      `dit bestand ontbreekt; er staat wel ${other}. De naam moet precies gelijk zijn, ook in hoofdletters`,
    orphan:
      'naar dit bestand verwijst niets, dus geen deelnemer ziet het; verwijs ernaar in het overzicht van de map, of haal het weg',
    copy: 'dit lijkt een kopie die bij het bewerken is ontstaan; de cursus leest haar niet. Zet over wat u wilt houden en haal het bestand weg',
    wordLock:
      'dit bestand maakt Word zolang een bestand daar open staat; sluit Word en haal het weg. Bewerk cursusbestanden in een teksteditor: Word bewaart meer dan tekst',
    noTitle: 'de titel ontbreekt; een eerste regel zoals "# Titel" wordt verwacht',
    onlyEndings: (endings: readonly string[]) =>
      `hier horen alleen bestanden op ${endings.join(' en ')}; is dit bestand geheim, bewaar het dan buiten de cursus`,
    textExpected: (what: string) => `${what} wordt verwacht in dit bestand`,
  },
  remarks: {
    reworded: (name: string, value: number, was: string, now: string) =>
      `in ${name} heette keuze ${value} “${was}” en nu “${now}”; dat kan alleen als het hetzelfde betekent`,
  },
  textKinds: { list: 'een ondertekende lijst (pidb.r.…)', card: 'een sessiekaart (pidb.s.…)' },
  yaml: {
    colon:
      'in een tekst zonder aanhalingstekens kan geen dubbele punt met een spatie staan; zet enkele aanhalingstekens om de tekst',
    apostrophe:
      'een apostrof in een tekst tussen enkele aanhalingstekens sluit de tekst af; typ hem daar dubbel',
    unclosed: 'deze tekst begint met een aanhalingsteken en eindigt er niet mee',
    behindQuote: 'achter het aanhalingsteken dat de tekst afsluit, staat nog iets; zet alles ertussen',
    wordQuotes:
      'dit zijn de aanhalingstekens van Word (‘ ’ “ ”), en die horen bij de tekst; de cursus verwacht hier rechte',
    tab: 'deze regel springt in met een tab; alleen spaties kunnen',
    oddSpace:
      'deze regel springt in met een bijzondere spatie, zoals die van een website; alleen gewone spaties kunnen',
    indent: 'deze regel springt niet in zoals de regels waar hij bij hoort',
    noSpace: 'achter de dubbele punt ontbreekt een spatie',
    comment:
      'wat op een regel achter # staat, leest de cursus niet. Hoort het bij de tekst, zet dan aanhalingstekens om de hele tekst; is het uitleg, zet die op een eigen regel',
    commentBehind: 'uitleg achter # hoort op een eigen regel, niet achter een tekst',
    anchor:
      'een tekst die met & begint, verliest haar eerste woord (YAML leest dat als een anker); zet er aanhalingstekens om',
    alias: 'een tekst die met * begint, leest YAML als een verwijzing; zet er aanhalingstekens om',
    tag: 'een tekst die met ! begint, verliest haar eerste woord (YAML leest dat als een soort); zet er aanhalingstekens om',
    sign: (sign: string) => `een tekst kan niet zomaar met ${sign} beginnen; zet er aanhalingstekens om`,
    comma: 'tussen accolades is een komma het begin van iets nieuws; zet aanhalingstekens om de tekst',
    inBraces: 'deze tekst tussen accolades kan YAML niet lezen; zet er aanhalingstekens om',
    notClosed: 'aan het eind van deze regel ontbreekt een accolade of haak',
    numberAsText: 'hier wordt tekst verwacht; zet aanhalingstekens om wat op een getal, datum of true lijkt',
    duplicate: 'deze regel staat er twee keer; laat er één staan',
    other: (why: string) =>
      `dit kan niet worden gelezen als YAML (${why}); kijk naar het inspringen, de dubbele punten en de aanhalingstekens`,
    causes: {
      indent: 'het inspringen klopt niet',
      missing: 'er ontbreekt een teken',
      unexpected: 'hier staat iets wat er niet kan staan',
    },
  },
  json: {
    wordQuotes: 'dit zijn de aanhalingstekens van Word (“ ”); hier horen rechte (")',
    noComma: 'achter deze regel ontbreekt een komma',
    extraComma: 'achter de laatste regel van een groep hoort geen komma',
    quote: 'een aanhalingsteken in een tekst sluit de tekst af; zet er een \\ voor, of gebruik ‘ en ’',
    unclosed: 'bij deze tekst ontbreekt een aanhalingsteken',
    other:
      'dit kan niet worden gelezen als JSON; elke regel is "naam": "tekst", met een komma als er nog een volgt',
  },
  values: {
    path: (path: string, sentence: string) => `${path}: ${sentence}`,
    unknownKey: (key: string) => `de naam ${key} is hier niet bekend; haal hem weg of kijk naar een typefout`,
    missing: (key: string) => `${key} ontbreekt`,
    text: 'tekst wordt verwacht',
    empty: 'de tekst is leeg',
    tooLong: (most: number, over: number) =>
      `ten hoogste ${most} tekens worden verwacht; dit zijn er ${over} te veel`,
    tooFew: (least: number) => `ten minste ${least} wordt verwacht`,
    tooMany: (most: number) => `ten hoogste ${most} wordt verwacht`,
    exactly: (count: number) => `precies ${count} wordt verwacht`,
    id: 'een id heeft kleine letters, cijfers en streepjes, ten hoogste 40, en begint met een letter',
    number: 'een getal wordt verwacht',
    whole: 'een heel getal wordt verwacht',
    atLeast: (least: number) => `een getal van ${least} of meer wordt verwacht`,
    atMost: (most: number) => `een getal van ten hoogste ${most} wordt verwacht`,
    trueFalse: 'true of false wordt verwacht',
    list: 'een lijst wordt verwacht',
    group: 'een groep met eigen regels wordt verwacht',
    oneOf: (values: readonly string[]) => `één van ${values.join(', ')} wordt verwacht`,
    day: 'een dag zoals 2026-11-22 wordt verwacht',
    noDay: 'deze dag bestaat niet',
    url: 'een adres wordt verwacht',
    https: 'een adres begint met https://',
    coordinate: '43 tekens base64url worden verwacht',
    keyId: '16 hexadecimale cijfers tussen aanhalingstekens worden verwacht',
    noSource: (figure: string) =>
      `het cijfer "${figure}" heeft geen bron (source), en het bestand noemt er ook geen`,
    videoName:
      'de naam van een videobestand heeft kleine letters, cijfers en streepjes, en eindigt op .mp4 of .webm',
    other: 'iets anders wordt verwacht',
  },
  plain: {
    markdown:
      'hier kan alleen gewone tekst staan; sterretjes, haken om een link en HTML komen zo op het scherm',
    entity: (code: string) => `${code} komt zo op het scherm; typ het teken zelf`,
  },
  prose: {
    link: (url: string) => `de link "${url}" kan niet; https://…, bron:<id> of stap:<id> wordt verwacht`,
    linkSpace:
      'in een link staat geen spatie: [tekst](https://adres), zonder spatie tussen ] en ( en in het adres',
    linkRest: 'hier staan haken van een link, maar het is er geen; [tekst](https://adres) wordt verwacht',
    linkTitle:
      'wat achter het adres van een link tussen aanhalingstekens staat, wordt niet getoond; haal het weg',
    linkEmpty: 'deze link heeft geen tekst; [tekst](https://adres) wordt verwacht',
    bareAddress: 'een los adres wordt geen link; [tekst](https://adres) wordt verwacht',
    heading: 'in de tekst kunnen alleen koppen met ## en ###',
    underlined:
      'een regel met streepjes onder een tekst maakt er een kop van; schrijf een kop met ## ervoor, en laat de streepjes weg',
    headingSpace: 'achter ## hoort een spatie',
    bullet: 'een opsommingsteken van Word wordt geen lijst; begin elk punt met een streepje en een spatie',
    bulletSpace: 'achter het teken van een punt hoort een spatie',
    table: 'tabellen kunnen niet; maak er een lijst van',
    year: (start: number) =>
      `een regel die met "${start}." begint, wordt een genummerde lijst, en die telt vanaf 1; typ een \\ voor de punt`,
    numbering: 'een genummerde lijst telt zelf, vanaf 1 en steeds één verder; deze getallen veranderen dus',
    lazy: 'deze regel wordt bij het punt of citaat erboven getrokken; zet er een lege regel tussen, of laat hem inspringen als hij erbij hoort',
    oneParagraph: 'een punt of citaat heeft één alinea; een tweede wordt eraan vastgeplakt',
    strike: 'doorhalen, vakjes en voetnoten kunnen niet',
    stars:
      'dit sterretje of deze streepjes blijven zo staan; vet is **tekst** en schuin is *tekst*, zonder spatie binnen de tekens. Hoort het bij de tekst, zet er dan een \\ voor',
    inline: (what: string) =>
      `${what} kan hier niet; gewone tekst, *schuin*, **vet** of een link wordt verwacht`,
    block: (what: string) => `${what} kan niet; alinea's, koppen, lijsten en citaten kunnen`,
    inItem: (what: string) => `${what} kan niet in een lijst of citaat; één alinea wordt verwacht`,
    kinds: {
      html: 'HTML',
      code: 'een blok dat met spaties of ``` begint',
      inlineCode: 'code',
      image: 'een afbeelding',
      thematicBreak: 'een lijn (---)',
      list: 'een lijst',
      break: 'een afgebroken regel (spaties of \\ aan het eind)',
      definition: 'een link die verderop staat',
      heading: 'een kop',
      blockquote: 'een citaat',
    } as Readonly<Record<string, string>>,
  },
  words: {
    noText: (key: string) => `"${key}" is geen tekst; een tekst tussen aanhalingstekens wordt verwacht`,
    empty: (key: string) => `"${key}" is leeg; dan komt er een knop of regel zonder woorden`,
    notIn: (key: string, other: string) =>
      `"${key}" staat niet in ${other}; elke tekst hoort in elke taal te staan`,
    half: (key: string, piece: string) =>
      `"${key}" heeft een halve invulplek bij "${piece}"; {{naam}} wordt verwacht, met twee haken aan elke kant`,
    nested: (key: string) =>
      `"${key}" heeft "$t(": een tekst kan geen andere tekst invoegen; schrijf hem hier voluit`,
    differ: (key: string, found: string, expected: string) =>
      `"${key}" heeft de invulplekken [${found}], maar [${expected}] worden verwacht`,
    unknownName: (key: string, name: string) =>
      `"${key}" heeft de invulplek {{${name}}}, maar die naam vult de cursus nergens in; kijk naar een typefout`,
    notGiven: (key: string, name: string, given: string) =>
      `"${key}" heeft de invulplek {{${name}}}, maar die vult de cursus daar niet in; ${given === '' ? 'hier kan er geen staan' : `deze kunnen: ${given}`}`,
    unknown: (key: string) =>
      `"${key}" staat nergens in de cursus; kijk naar een typefout in de naam, of haal de regel weg`,
    missing: (key: string) => `"${key}" ontbreekt; zet de regel terug, in elke taal`,
    needed: (key: string, name: string) =>
      `in "${key}" ontbreekt de invulplek {{${name}}}; zonder haar valt weg wat daar moet staan`,
    noPlural: (key: string, other: string) =>
      `bij "${key}" hoort ook "${other}": de ene tekst is voor één, de andere voor meer`,
    tooLong: (key: string, most: number, over: number) =>
      `"${key}" is te lang voor de plaats op het papier: ten hoogste ${most} tekens worden verwacht, dit zijn er ${over} te veel`,
  },
  counts: {
    half: (piece: string) =>
      `bij "${piece}" staat een halve invulplek; {{lessen}} wordt verwacht, met twee haken aan elke kant`,
    unknown: (name: string, known: string) => `de invulplek {{${name}}} bestaat niet; deze kunnen: ${known}`,
    differs: (found: string, count: number, name: string) =>
      `hier staat "${found}", maar in de cursus zijn het er ${count}; schrijf {{${name}}} in plaats van het getal, dan klopt het altijd`,
  },
  cross: {
    used: (what: string, value: string | number, first: string) =>
      `${what} ${value} is al gebruikt in ${first}; één die nergens is gebruikt wordt verwacht`,
    noStep: (id: string) => `er is geen stap "${id}"; de id van een stap wordt verwacht`,
    noStepOf: (id: string, ids: string) => `er is geen stap "${id}"; één van ${ids} wordt verwacht`,
    laterStep: (id: string, own: string) =>
      `"${id}" komt later dan "${own}"; een stap kan alleen wachten op een stap die ervoor staat`,
    halfYear: (weeks: number) =>
      `deze stap en andere teksten zeggen "een half jaar", en ${weeks} weken is geen half jaar; 24 tot en met 28 weken wordt verwacht, of andere woorden in de titel en in de teksten`,
    moment: (moments: string) => `een stap met een vragenlijst heeft één van de momenten ${moments} nodig`,
    kindOnce: (found: number, kind: string) =>
      `er zijn ${found} stappen van de soort ${kind}; precies één wordt verwacht`,
    oneEstimate: 'wie schat, schat één ding; precies één regel bij items wordt verwacht',
    actLabel: 'waar meer dan één regel is, wordt bij elke regel een label verwacht',
    ownAnswer: 'wie voor de eigen wijk kiest, kiest nooit fout; haal deze regel weg, of neem de soort sort',
    actRight: 'bij schatten (estimate) en bij elkaar zetten (sort) worden right en why verwacht',
    noValue: (value: number, values: string) =>
      `er is geen antwoord met waarde ${value}; één van ${values} wordt verwacht`,
    oneForOthers:
      'precies één perspectief zonder "professions" wordt verwacht: dat is voor alle andere beroepen',
    noPerson: (id: string, ids: string) =>
      `in lessen/wijk.yaml is niemand met de id "${id}"; één van ${ids} wordt verwacht`,
    views: (ids: string) => `elk perspectief wordt één keer verwacht: ${ids}`,
    gains: (values: string) => `elke weg wordt één keer verwacht: ${values}`,
    noWay: (value: number, values: string) =>
      `er is geen weg met waarde ${value}; één van ${values} wordt verwacht`,
    wayLength: (longest: number, shortest: number) =>
      `deze weg heeft ${longest} tekens en de kortste ${shortest}; hoogstens een kwart meer wordt verwacht, want de lengte mag niets verraden`,
    longestIsNearest: (ids: string, most: number) =>
      `in ${ids} is de weg die het dichtst bij de les ligt ook de langste; dat mag in hoogstens ${most} lessen`,
    minutes: (sum: number, said: number) =>
      `de onderdelen duren samen ${sum} minuten, maar de werksessie duurt volgens deze regel ${said}; hetzelfde getal wordt verwacht`,
    pauseAfter: (id: string, ids: string) =>
      `een pauze kan niet na "${id}" komen; één van ${ids} wordt verwacht`,
    pauseTitle: 'een titel wordt verwacht, hier of bij pauseTitles',
    noFigure: (id: string, ids: string) => `er is geen cijfer "${id}"; één van ${ids} wordt verwacht`,
    moreThanAll: (value: number, of: number) =>
      `${value} is meer dan ${of}; een waarde tot en met "of" wordt verwacht`,
    noDimension: (id: string, ids: string) => `er is geen onderwerp "${id}"; één van ${ids} wordt verwacht`,
    noNotes: (id: string, ids: string) =>
      `in werksessie.yaml zijn geen notities "${id}"; één van ${ids} wordt verwacht`,
    before: (until: string, from: string) =>
      `${until} is eerder dan ${from}; een latere datum wordt verwacht`,
    noGoal: (id: string, ids: string) =>
      `er is geen doel "${id}" in werksessie.yaml; één van ${ids} wordt verwacht`,
    noField: (id: string, ids: string) => `er is geen invulveld "${id}"; één van ${ids} wordt verwacht`,
    writtenWhere:
      'onlyWritten kan alleen als field zegt waar het geschreven staat; voeg field toe of haal onlyWritten weg',
    fewThings:
      'wie niets heeft opgeschreven, heeft hier minder dan twee dingen om uit te kiezen; haal onlyWritten weg of voeg er een toe',
    noDomain: (id: string, ids: string) => `er is geen domein "${id}"; één van ${ids} wordt verwacht`,
    noProfession: (id: string, ids: string) => `er is geen beroep "${id}"; één van ${ids} wordt verwacht`,
    noLink: (href: string) =>
      `de link "${href}" leidt nergens heen; de id van een stap (stap:) of van een bron (bron:) wordt verwacht`,
    noSource: (id: string) => `er is geen bron "${id}"; een id uit bronnen.yaml wordt verwacht`,
    things: {
      stepId: 'de id van een stap',
      stepIndex: 'het nummer (index) van een stap',
      partIndex: 'het nummer (index) van een onderdeel',
      phaseId: 'de id van een fase',
      sectionId: 'de id van een tekst',
      answerValue: 'de waarde van een antwoord',
      perspectiveId: 'de id van een perspectief',
      perspectiveProfession: 'het beroep',
      personId: 'de id van iemand uit de wijk',
      itemId: 'de id van een stelling',
      actItemId: 'de id van een regel',
      mark: 'het getal mark',
      choice: 'het getal choice',
      text: 'het getal text',
      report: 'het getal report',
      sourceId: 'de id van een bron',
      answerRing: 'de ring van een antwoord',
      partnerId: 'de id van een partner',
      partId: 'de id van een onderdeel',
      localPlace: 'de plaats',
      goal: 'het doel',
      domainId: 'de id van een domein',
      professionIndex: 'het nummer (index) van een beroep',
      accreditationId: 'de id van een accreditatie',
      optionId: 'de id van een keuze',
      methodId: 'de id van een werkvorm',
      dayId: 'de id van een dag',
      caseId: 'de id van een casus',
      taskId: 'de id van een taak',
      roleId: 'de id van een rol',
      letterId: 'de id van een bericht',
      fieldId: 'de id van een vraag',
    },
  },
  evening: eveningFaultsNl,
  films: filmFaultsNl,
  variant: variantFaultsNl,
  trust: {
    noPoint: 'key: x en y zijn geen punt van P-256; neem het bestand zoals de opdracht het schreef',
    keyCalled: (id: string) => `keyId: deze sleutel heet ${id}`,
    fileCalled: (name: string) => `keyId: het bestand van deze sleutel heet ${name}`,
    dayFrom: (from: string) => `until: een dag vanaf ${from} wordt verwacht`,
  },
  register: {
    missing:
      'dit bestand ontbreekt; het zegt welk getal bij welk werk van deelnemers hoort. Zet het terug uit een vorige versie; alleen voor een nieuwe cursus maakt u het met: npm run check:course -- --nummers-bijschrijven',
    moved: (kind: string, name: string, was: number, now: number, free: number | string) =>
      `${name} had ${kind} ${was} en heeft nu ${now}; wat deelnemers daar deden, raakt dan kwijt. Zet ${was} terug. Is het iets nieuws, geef het dan een nieuwe id en een vrij getal, zoals ${free}`,
    taken: (kind: string, number: number, owner: string, name: string, free: number | string) =>
      `${kind} ${number} hoort bij ${owner} en kan niet bij ${name} horen; een getal wordt nooit opnieuw gebruikt. Vrij is bijvoorbeeld ${free}`,
    valueMoved: (name: string, was: number, now: number) =>
      `het antwoord "${name}" had waarde ${was} en heeft nu ${now}; wat deelnemers kozen, betekent dan iets anders. Zet ${was} terug`,
    valueTaken: (value: number, free: number | string) =>
      `de waarde ${value} is vervallen en wordt nooit opnieuw gebruikt; vrij is bijvoorbeeld ${free}`,
    noFree: 'er is geen vrij getal meer; overleg met een programmeur',
    gone: (id: string) =>
      `de accreditatie "${id}" is er niet meer, terwijl er certificaten mee gemaakt kunnen zijn; zet het blok terug in course.yaml`,
    conflict: (what: string) => `${what} staat hier twee keer; zet dit bestand terug uit een vorige versie`,
    unreadable: 'deze regel is niet door de controle geschreven; zet dit bestand terug uit een vorige versie',
    kinds: {
      'step-index': 'het nummer (index)',
      'part-index': 'het nummer (index)',
      'profession-index': 'het nummer (index)',
      mark: 'mark',
      choice: 'choice',
      text: 'text',
      report: 'report',
    },
  },
  upkeep: {
    twice: (version: string) =>
      `versie ${version} staat twee keer in het logboek; elke versie heeft er één regel`,
  },
  room: {
    tooMuch: (over: number, total: number, largest: string) =>
      `de antwoorden kunnen samen ${total} tekens lang worden (limit), en dat zijn er ongeveer ${over} te veel voor wat een leeromgeving bewaart; maak limieten samen zoveel kleiner. De grootste: ${largest}`,
    field: (path: string, limit: number) => `${path} (${limit})`,
    noRoom: (over: number) =>
      `ook zonder antwoorden past het werk van deelnemers niet in wat een leeromgeving bewaart (${over} tekens te veel); er zijn te veel getallen`,
    minutes: (said: number, measured: number, step: string) =>
      `de stap ${step} duurt hier ${said} ${said === 1 ? 'minuut' : 'minuten'}, en gemeten ongeveer ${measured} (180 woorden per minuut, en tijd om te kiezen en te schrijven); minuten die ten hoogste 15 procent daarvan afwijken worden verwacht`,
  },
};

const en: FaultWords = {
  language: 'en',
  heading: 'Something is wrong in the course files:',
  encoding: {
    utf16: 'this file was saved as UTF-16 ("Unicode"); save it again as UTF-8',
    ansi: 'this file was not saved as UTF-8 (but for instance as Windows-1252, also called "ANSI"), and letters such as é are lost so; save it again as UTF-8',
    lost: 'letters were lost on this line (such as Ã© or a question mark in a diamond), because the file was saved in another encoding before; type those words again and save the file as UTF-8',
  },
  files: {
    missing: 'this file is missing; the course needs it',
    missingBut: (other) =>
      `this file is missing; there is ${other}. The name must be exactly the same, capitals too`,
    orphan:
      'nothing refers to this file, so no learner sees it; refer to it in the overview of the folder, or remove it',
    copy: 'this looks like a copy that was made while editing; the course does not read it. Take over what you want to keep and remove the file',
    wordLock:
      'Word makes this file while a file is open there; close Word and remove it. Edit course files in a text editor: Word keeps more than text',
    noTitle: 'the title is missing; a first line such as "# Title" is expected',
    onlyEndings: (endings) =>
      `only ${endings.join(' and ')} files belong here; if this one is secret, keep it outside the course`,
    textExpected: (what) => `${what} is expected in this file`,
  },
  remarks: {
    reworded: (name, value, was, now) =>
      `in ${name} choice ${value} was called “${was}” and is now “${now}”; that is right only when it means the same`,
  },
  textKinds: { list: 'a signed list (pidb.r.…)', card: 'a session card (pidb.s.…)' },
  yaml: {
    colon:
      'a text without quotes cannot have a colon with a space behind it; put single quotes around the text',
    apostrophe: 'an apostrophe in a text between single quotes ends the text; type it twice there',
    unclosed: 'this text begins with a quote and does not end with it',
    behindQuote: 'something stands behind the quote that ends the text; put all of it between the quotes',
    wordQuotes:
      'these are the quotes of Word (‘ ’ “ ”), and they belong to the text; straight ones are expected here',
    tab: 'this line is indented with a tab; only spaces are possible',
    oddSpace:
      'this line is indented with a special space, such as that of a website; only ordinary spaces are possible',
    indent: 'this line is not indented like the lines it belongs to',
    noSpace: 'a space is missing behind the colon',
    comment:
      'the course does not read what stands behind # on a line. If it belongs to the text, put quotes around all of it; if it is an explanation, put that on a line of its own',
    commentBehind: 'an explanation behind # belongs on a line of its own, not behind a text',
    anchor:
      'a text that begins with & loses its first word (YAML takes it for an anchor); put quotes around it',
    alias: 'a text that begins with * is a reference to YAML; put quotes around it',
    tag: 'a text that begins with ! loses its first word (YAML takes it for a tag); put quotes around it',
    sign: (sign) => `a text cannot just begin with ${sign}; put quotes around it`,
    comma: 'between braces a comma begins something new; put quotes around the text',
    inBraces: 'YAML cannot read this text between braces; put quotes around it',
    notClosed: 'a brace or bracket is missing at the end of this line',
    numberAsText: 'text is expected; put quotes around what looks like a number, a date or true',
    duplicate: 'this line stands there twice; leave one',
    other: (why) => `this cannot be read as YAML (${why}); look at the indent, colons and quotes`,
    causes: {
      indent: 'the indent is not right',
      missing: 'a character is missing',
      unexpected: 'something stands here that cannot stand here',
    },
  },
  json: {
    wordQuotes: 'these are the quotes of Word (“ ”); straight ones (") belong here',
    noComma: 'a comma is missing behind this line',
    extraComma: 'no comma belongs behind the last line of a group',
    quote: 'a quote in a text ends the text; put a \\ before it, or use ‘ and ’',
    unclosed: 'a quote is missing at this text',
    other: 'this cannot be read as JSON; each line is "name": "text", with a comma if another one follows',
  },
  values: {
    path: (path, sentence) => `${path}: ${sentence}`,
    unknownKey: (key) => `the key ${key} is not known here; remove it or look for a typing error`,
    missing: (key) => `${key} is missing`,
    text: 'text is expected',
    empty: 'the text is empty',
    tooLong: (most, over) => `at most ${most} characters are expected; this is ${over} too many`,
    tooFew: (least) => `at least ${least} is expected`,
    tooMany: (most) => `at most ${most} is expected`,
    exactly: (count) => `exactly ${count} is expected`,
    id: 'an id has small letters, digits and hyphens, at most 40, a letter first',
    number: 'a number is expected',
    whole: 'a whole number is expected',
    atLeast: (least) => `a number of ${least} or more is expected`,
    atMost: (most) => `a number of at most ${most} is expected`,
    trueFalse: 'true or false is expected',
    list: 'a list is expected',
    group: 'a group with lines of its own is expected',
    oneOf: (values) => `one of ${values.join(', ')} is expected`,
    day: 'a day such as 2026-11-22 is expected',
    noDay: 'this day does not exist',
    url: 'an address is expected',
    https: 'an address starts with https://',
    coordinate: '43 characters of base64url are expected',
    keyId: '16 hexadecimal digits in quotes are expected',
    noSource: (figure) => `the figure "${figure}" has no source, and the file names none either`,
    videoName: 'the name of a video file has small letters, digits and dashes, and ends in .mp4 or .webm',
    other: 'something else is expected',
  },
  plain: {
    markdown: 'only plain text can stand here; asterisks, brackets of a link and HTML are shown as they are',
    entity: (code) => `${code} is shown as it is; type the character itself`,
  },
  prose: {
    link: (url) => `the link "${url}" is not allowed; https://…, bron:<id> or stap:<id> is expected`,
    linkSpace:
      'a link has no space: [text](https://address), with none between ] and ( and none in the address',
    linkRest: 'brackets of a link stand here, but it is none; [text](https://address) is expected',
    linkTitle: 'what stands in quotes behind the address of a link is not shown; remove it',
    linkEmpty: 'this link has no text; [text](https://address) is expected',
    bareAddress: 'a bare address does not become a link; [text](https://address) is expected',
    heading: 'only headings with ## and ### are allowed in the text',
    underlined:
      'a line of dashes below a text makes it a heading; write a heading with ## before it, and leave out the dashes',
    headingSpace: 'a space belongs behind ##',
    bullet: 'a bullet of Word does not become a list; begin each item with a hyphen and a space',
    bulletSpace: 'a space belongs behind the sign of an item',
    table: 'tables are not possible; make it a list',
    year: (start) =>
      `a line that begins with "${start}." becomes a numbered list, and that counts from 1; type a \\ before the point`,
    numbering: 'a numbered list counts by itself, from 1 and one further each time; so these numbers change',
    lazy: 'this line is drawn into the item or quote above it; put an empty line between them, or indent it if it belongs there',
    oneParagraph: 'an item or quote has one paragraph; a second one is glued to it',
    strike: 'strike-through, boxes and footnotes are not possible',
    stars:
      'this asterisk or these dashes stay as they are; strong is **text** and emphasis is *text*, without a space inside the signs. If it belongs to the text, put a \\ before it',
    inline: (what) => `${what} is not allowed here; plain text, *emphasis*, **strong** or a link is expected`,
    block: (what) => `${what} is not allowed; paragraphs, headings, lists and quotes are expected`,
    inItem: (what) => `${what} is not allowed inside a list or quote; one paragraph is expected`,
    kinds: {
      html: 'HTML',
      code: 'a block that begins with spaces or ```',
      inlineCode: 'code',
      image: 'an image',
      thematicBreak: 'a line (---)',
      list: 'a list',
      break: 'a forced line break (spaces or \\ at the end)',
      definition: 'a link definition',
      heading: 'a heading',
      blockquote: 'a quote',
    },
  },
  words: {
    noText: (key) => `"${key}" is no text; a text in quotes is expected`,
    empty: (key) => `"${key}" is empty; that makes a button or line without words`,
    notIn: (key, other) => `"${key}" is not in ${other}; every text is expected in every language`,
    half: (key, piece) =>
      `"${key}" has half a placeholder at "${piece}"; {{name}} is expected, with two braces on each side`,
    nested: (key) => `"${key}" has "$t(": a text cannot take in another text; write it out here`,
    differ: (key, found, expected) =>
      `"${key}" has the placeholders [${found}], but [${expected}] are expected`,
    unknownName: (key, name) =>
      `"${key}" has the placeholder {{${name}}}, but the course fills in that name nowhere; look for a typing error`,
    notGiven: (key, name, given) =>
      `"${key}" has the placeholder {{${name}}}, but the course does not fill that in there; ${given === '' ? 'none is possible here' : `possible are: ${given}`}`,
    unknown: (key) => `"${key}" is used nowhere; look for a typing error in the name, or remove the line`,
    missing: (key) => `"${key}" is missing; put the line back, in every language`,
    needed: (key, name) =>
      `the placeholder {{${name}}} is missing in "${key}"; without it what belongs there is lost`,
    noPlural: (key, other) => `"${key}" needs "${other}" too: the one text is for one, the other for more`,
    tooLong: (key, most, over) =>
      `"${key}" is too long for its place on paper: at most ${most} characters are expected; this is ${over} too many`,
  },
  counts: {
    half: (piece) =>
      `half a placeholder stands at "${piece}"; {{lessen}} is expected, with two braces on each side`,
    unknown: (name, known) => `there is no placeholder {{${name}}}; possible are: ${known}`,
    differs: (found, count, name) =>
      `"${found}" stands here, but the course has ${count}; write {{${name}}} in place of the number, and it is always right`,
  },
  cross: {
    used: (what, value, first) =>
      `${what} ${value} is used already in ${first}; one that is used nowhere is expected`,
    noStep: (id) => `there is no step "${id}"; the id of a step is expected`,
    noStepOf: (id, ids) => `there is no step "${id}"; one of ${ids} is expected`,
    laterStep: (id, own) => `"${id}" comes later than "${own}"; a step can only wait for an earlier one`,
    halfYear: (weeks) =>
      `this step and other texts say "half a year", and ${weeks} weeks are no half year; 24 to 28 weeks are expected, or other words in the title and in the texts`,
    moment: (moments) => `a questionnaire step needs one of the moments ${moments}`,
    kindOnce: (found, kind) => `there are ${found} steps of the kind ${kind}; exactly one is expected`,
    oneEstimate: 'who estimates, estimates one thing; exactly one item is expected',
    actLabel: 'where there is more than one item, each is expected to have a label',
    ownAnswer: 'nobody chooses wrongly for their own wijk; take this line away, or take the kind sort',
    actRight: 'to estimate and to sort, right and why are expected',
    noValue: (value, values) => `there is no answer with the value ${value}; one of ${values} is expected`,
    oneForOthers:
      'exactly one perspective without "professions" is expected: it is for all other professions',
    noPerson: (id, ids) => `nobody in lessen/wijk.yaml has the id "${id}"; one of ${ids} is expected`,
    views: (ids) => `each perspective is expected once: ${ids}`,
    gains: (values) => `each way is expected once: ${values}`,
    noWay: (value, values) => `there is no way with the value ${value}; one of ${values} is expected`,
    wayLength: (longest, shortest) =>
      `this way has ${longest} characters and the shortest one ${shortest}; at most a quarter more is expected, as length must betray nothing`,
    longestIsNearest: (ids, most) =>
      `in ${ids} the way nearest to the lesson is the longest too; that may be so in at most ${most} lessons`,
    minutes: (sum, said) =>
      `the parts are ${sum} minutes together, but the werksessie is said to last ${said}; the same number is expected`,
    pauseAfter: (id, ids) => `there can be no pause after "${id}"; one of ${ids} is expected`,
    pauseTitle: 'a title is expected, here or at pauseTitles',
    noFigure: (id, ids) => `there is no figure "${id}"; one of ${ids} is expected`,
    moreThanAll: (value, of) => `${value} is more than ${of}; a value up to "of" is expected`,
    noDimension: (id, ids) => `there is no dimension "${id}"; one of ${ids} is expected`,
    noNotes: (id, ids) => `there are no notes "${id}" in werksessie.yaml; one of ${ids} is expected`,
    before: (until, from) => `${until} is before ${from}; a later date is expected`,
    noGoal: (id, ids) => `there is no goal "${id}" in werksessie.yaml; one of ${ids} is expected`,
    noField: (id, ids) => `there is no field "${id}"; one of ${ids} is expected`,
    writtenWhere: 'onlyWritten needs a field in which it was written; add the field or take onlyWritten away',
    fewThings:
      'who wrote nothing has fewer than two things to choose from here; take onlyWritten away or add one',
    noDomain: (id, ids) => `there is no domain "${id}"; one of ${ids} is expected`,
    noProfession: (id, ids) => `there is no profession "${id}"; one of ${ids} is expected`,
    noLink: (href) =>
      `the link "${href}" leads nowhere; the id of a step (stap:) or of a source (bron:) is expected`,
    noSource: (id) => `there is no source "${id}"; an id from bronnen.yaml is expected`,
    things: {
      stepId: 'the step id',
      stepIndex: 'the step index',
      partIndex: 'the part index',
      phaseId: 'the phase id',
      sectionId: 'the section id',
      answerValue: 'the answer value',
      perspectiveId: 'the perspective id',
      perspectiveProfession: 'the profession',
      personId: 'the id of somebody in the wijk',
      itemId: 'the item id',
      actItemId: 'the item id',
      mark: 'the mark',
      choice: 'the choice',
      text: 'the text',
      report: 'the report',
      sourceId: 'the source id',
      answerRing: 'the answer ring',
      partnerId: 'the partner id',
      partId: 'the part id',
      localPlace: 'the place',
      goal: 'the goal',
      domainId: 'the domain id',
      professionIndex: 'the profession index',
      accreditationId: 'the accreditation id',
      optionId: 'the option id',
      methodId: 'the method id',
      dayId: 'the day id',
      caseId: 'the case id',
      taskId: 'the task id',
      roleId: 'the role id',
      letterId: 'the letter id',
      fieldId: 'the field id',
    },
  },
  evening: eveningFaultsEn,
  films: filmFaultsEn,
  variant: variantFaultsEn,
  trust: {
    noPoint: 'key: x and y are no point of P-256; take the file as the command line wrote it',
    keyCalled: (id) => `keyId: this key is called ${id}`,
    fileCalled: (name) => `keyId: the file of this key is called ${name}`,
    dayFrom: (from) => `until: a day from ${from} is expected`,
  },
  register: {
    missing:
      'this file is missing; it says which number belongs to which work of learners. Put it back from an earlier version; only for a new course it is made with: npm run check:course -- --write-numbers',
    moved: (kind, name, was, now, free) =>
      `${name} had ${kind} ${was} and now has ${now}; what learners did there is lost so. Put ${was} back. If it is something new, give it a new id and a free number, such as ${free}`,
    taken: (kind, number, owner, name, free) =>
      `${kind} ${number} belongs to ${owner} and cannot belong to ${name}; a number is never used again. Free is for instance ${free}`,
    valueMoved: (name, was, now) =>
      `the answer "${name}" had the value ${was} and now has ${now}; what learners chose then means something else. Put ${was} back`,
    valueTaken: (value, free) =>
      `the value ${value} is retired and never used again; free is for instance ${free}`,
    noFree: 'there is no free number left; ask a programmer',
    gone: (id) =>
      `the accreditation "${id}" is gone, while certificates may have been made with it; put the block back into course.yaml`,
    conflict: (what) => `${what} stands here twice; put this file back from an earlier version`,
    unreadable: 'this line was not written by the check; put this file back from an earlier version',
    kinds: {
      'step-index': 'the number (index)',
      'part-index': 'the number (index)',
      'profession-index': 'the number (index)',
      mark: 'mark',
      choice: 'choice',
      text: 'text',
      report: 'report',
    },
  },
  upkeep: {
    twice: (version) => `version ${version} is in the logbook twice; each version has one line in it`,
  },
  room: {
    tooMuch: (over, total, largest) =>
      `the answers can be ${total} characters together (limit), and that is about ${over} too many for what an LMS keeps; make limits smaller by so much together. The largest: ${largest}`,
    field: (path, limit) => `${path} (${limit})`,
    noRoom: (over) =>
      `even without answers the work of learners does not fit in what an LMS keeps (${over} characters too many); there are too many numbers`,
    minutes: (said, measured, step) =>
      `the step ${step} takes ${said} ${said === 1 ? 'minute' : 'minutes'} here, and about ${measured} when measured (180 words a minute, and time to choose and to write); minutes that differ by 15 per cent at most are expected`,
  },
};
