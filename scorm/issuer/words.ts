import type { Language } from '../../src/course-files/language.ts';
import { paperWords } from './paper-words.ts';

const nl = {
  help: `Sleutels en sessiekaarten voor de werksessie.

  npm run issuer -- <opdracht> [opties]

Sleutels van wie sessiekaarten uitgeeft
  new             maakt een sleutel
    --name <naam>         wie uitgeeft, zoals NHG
    --keys <map>          waar het geheime deel komt, buiten dit project
    --no-passphrase       zonder wachtzin; anders vraagt de opdracht er een
                          (zij mag ook in de omgevingsvariabele ISSUER_PASSPHRASE staan)
    --from <dag>          eerste dag, zoals 2026-11-22 (zonder: vandaag)
  list            toont de sleutels die de cursus vertrouwt
  retire <sleutel> --until <dag>
                  geeft een sleutel een laatste dag; eerdere kaarten blijven goed
  revoke <sleutel> --keys <map> [--issuer <sleutel>]
                  trekt een sleutel in: alle kaarten ervan vervallen

Werksessies
  session new     maakt een sessie; vraagt wat u niet opgeeft
    --wijk, --place, --organiser <tekst>
    --start "12 november 2026 16:30"   --zone Europe/Amsterdam
    --programme 20,40,25,50,60,35,10   minuten per onderdeel (zonder: die van de cursus)
    --accreditation <ids>              (zonder: alle die op die dag gelden; "geen" mag ook)
    --no-early-leave                   geen code voor wie eerder weggaat
    --issuer <sleutel>  --keys <map>  --out <map buiten dit project>
    --in-package                       zet de openbare kaart ook in de cursus
  session attest --organiser <…-GEHEIM.json> --list <presentielijst, .xlsx of .csv> [--out <map>]
                  bevestigt wie er was, en neemt terug wie niet meer op de lijst staat
    --skip-faults                      bevestigt de goede regels alvast
    --withdraw                         ook als het er veel zijn die niet meer op de lijst staan
  session revoke <sessie> --issuer <sleutel> --keys <map>
                  trekt een sessie in
  session show <bestand of tekst>
                  zegt wat er op een kaart staat

Bij alles
  --language nl|en   taal van de uitvoer en de bladen
  --course <map>     een andere cursusmap dan course
  --help             deze tekst`,
  noCommand: 'Er staat geen opdracht. Voor “{typed}” hoort een van: {known}. Met --help ziet u meer.',
  unknownCommand: 'De opdracht “{command}” is er niet. Er zijn: {known}. Met --help ziet u meer.',
  unknownOption: 'De optie {option} hoort niet bij deze opdracht. Wel: {known}. Met --help ziet u meer.',
  unknownWord: '“{word}” hoort niet bij deze opdracht. Wel: {known}. Met --help ziet u meer.',
  optionNeedsValue: 'Bij de optie “{option}” klopt de waarde niet. Met --help ziet u wat erachter hoort.',
  unknownLanguage: 'Achter --language hoort nl of en.',
  optionMissing: 'De optie {option} ontbreekt. Met --help ziet u wat erachter hoort.',
  interrupted: 'Gestopt. Er is niets geschreven.',
  courseFaults: 'In de cursusbestanden klopt iets niet:',
  insideRepository:
    'De map {path} ligt in dit project ({repository}). Kies een map daarbuiten: wat geheim is, mag nooit in het project of het cursuspakket komen.',
  linkToNowhere: '{path} is een koppeling naar iets dat er niet is. Kies een gewone map.',
  notAFolder: '{path} kan geen map zijn: een deel ervan is een bestand, of u mag er niet bij.',
  alreadyThere: '{path} bestaat al en wordt niet overschreven.',
  cannotWrite: 'Het schrijven is niet gelukt; er is niets achtergebleven. De computer zegt: {reason}',
  fileMissing: 'Het bestand {path} is er niet.',
  fileUnreadable: 'Het bestand {path} kan niet worden gelezen.',
  fileTooLarge: 'Het bestand {path} is te groot om van ons te zijn.',
  folderEmpty: 'Noem een map.',
  noDay: 'Achter {option} hoort een dag zoals 22 november 2026 of 2026-11-22, niet “{text}”.',

  passphraseNeeded:
    'Voor deze sleutel is een wachtzin nodig. Zet die in de omgevingsvariabele {variable}, of werk in een terminal.',
  newPassphraseNeeded:
    'Een sleutel krijgt een wachtzin. Zet die in de omgevingsvariabele {variable}, of werk in een terminal. Wilt u er geen, neem dan --no-passphrase.',
  passphraseTooShort: 'De wachtzin is te kort. Neem ten minste {least} tekens, liever een paar woorden.',
  passphrasesDiffer: 'De twee wachtzinnen zijn niet gelijk. Er is niets geschreven.',
  passphraseWrong: 'De wachtzin past niet bij {path}.',
  askNewPassphrase: 'Wachtzin (u ziet niet wat u typt): ',
  askPassphraseAgain: 'Nog een keer: ',
  askPassphrase: 'Wachtzin van de sleutel: ',
  keyMissing: 'Het geheime deel van sleutel {keyId} staat niet in {folder}.',
  keyDamaged: 'In {path} staat geen bruikbare sleutel.',
  keyOfOther: 'De sleutel in {path} hoort niet bij het openbare deel in de cursus.',
  keyReadable: 'Let op: anderen op deze computer kunnen {path} lezen. Beperk dat met “chmod 600”.',
  nameUnfit: '“{name}” kan geen naam zijn. Neem de naam van de organisatie, ten hoogste 80 tekens.',
  issuerMade: `Sleutel {keyId} van {name} is gemaakt en geldt vanaf {from}.
  geheim:   {secret}
  openbaar: {path}`,
  keepKey:
    'Bewaar het geheime bestand op een plaats waar alleen u bij kunt, met een kopie. Wie het heeft, kan uit uw naam sessiekaarten maken.',
  keepKeyAndPassphrase:
    'Bewaar het geheime bestand met een kopie, en de wachtzin op een andere plaats. Zonder wachtzin is de sleutel voorgoed onbruikbaar.',
  noIssuers: 'De cursus vertrouwt nog niemand. Maak een sleutel met “npm run issuer -- new”.',
  unknownIssuer: 'De cursus kent sleutel “{keyId}” niet. Bekend: {known}.',
  keyIdMissing: 'Noem de sleutel. Met “npm run issuer -- list” ziet u welke er zijn.',
  periodOpen: 'vanaf {from}',
  period: '{from} t/m {until}',
  stateInUse: 'in gebruik',
  stateLater: 'nog niet in gebruik',
  stateRetired: 'afgesloten; eerdere kaarten blijven goed',
  stateRevoked: 'ingetrokken; geen enkele kaart ervan geldt',
  demonstration: 'PROEF',
  revokedSessions: 'Ingetrokken sessies: {sessions}',
  sessionsInPackage: 'Sessiekaarten in de cursus: {count}',
  untilOver:
    'De dag {until} is voorbij. Kies vandaag of later: dan blijven de kaarten die er zijn goed. Is de sleutel in verkeerde handen, gebruik dan “revoke”.',
  untilBeforeFrom: 'De sleutel geldt pas vanaf {from}; {until} ligt daarvoor.',
  issuerRetired:
    'Met sleutel {keyId} van {name} kunnen tot en met {until} kaarten worden gemaakt. Daarna niet meer; eerdere kaarten blijven goed. Maak nu een nieuw cursuspakket.',
  otherIssuersKey: 'Een sleutel van {name} kan niet worden ingetrokken met een sleutel van {other}.',
  keyRevoked:
    'Sleutel {keyId} van {name} is ingetrokken. Zodra u een nieuw cursuspakket plaatst, geldt geen enkele kaart ervan meer.',
  sessionRevoked: 'Sessie {id} is ingetrokken. Dat geldt zodra u een nieuw cursuspakket plaatst.',
  sessionIdUnfit: 'Noem het nummer van de sessie: acht letters en cijfers, zoals 7F3K92QD.',
  listWritten: 'Bijgewerkt: {path}',
  listFull: 'De lijst {path} is vol. Sluit deze sleutel af met “retire” en ga verder met een nieuwe.',
  listDamaged:
    'De lijst {path} is niet door deze sleutel ondertekend. Zet het oude bestand terug, of haal het weg.',

  askKeys: 'Map met het geheime deel van de sleutel:',
  askOut: 'Map voor de bestanden van deze sessie (buiten dit project):',
  askWijk: 'Wijk',
  askPlace: 'Plaats, met gebouw en adres',
  askOrganiser: 'Organisator, een organisatie en geen persoon',
  askStart: 'Begin (zoals 12 november 2026 16:30, of 12-11-2026 16u30):',
  askAccreditation: 'Accreditatie (leeg: alle die op die dag gelden; “geen” mag ook):',
  askOutAgain: 'Een andere map voor de bestanden van deze sessie:',
  nobodyToAsk: 'Er is niemand om iets te vragen. Geef alles met opties op; met --help ziet u welke.',
  roomLeft: '(nog vrij op de kaart: {room}):',
  roomOver: '(te veel voor de kaart: {excess}):',
  lineNoRoom: 'Dit past niet op de kaart. Tekens te veel: {excess}. Maak het korter.',
  lineNoRoomOrBack:
    'Dit past niet op de kaart. Tekens te veel: {excess}. Maak het korter, of typ {back} om ook wat u eerder typte te veranderen.',
  startRead: 'Begin: {day}, {time} uur.',
  lineWijk: 'wijk',
  linePlace: 'plaats',
  lineOrganiser: 'organisator',
  lineEmpty: 'Bij {what} staat niets. Vul iets in.',
  lineTooLong: 'De tekst bij {what} is te lang: ten hoogste {longest} tekens.',
  lineUnfit: 'In de tekst bij {what} staan tekens die niet te zien zijn. Typ haar opnieuw.',
  lineWithAddress:
    'In de tekst bij {what} staat een @. Iedereen kan de kaart zien: zet er geen mailadres op.',
  unknownZone: 'De tijdzone “{zone}” is er niet. Een voorbeeld is Europe/Amsterdam.',
  noStart: '“{text}” is geen dag en tijd. Schrijf ze zoals 12 november 2026 16:30.',
  noStartTime: '“{text}” is geen dag en tijd. De tijd ontbreekt: schrijf er een achter, zoals 16:30.',
  otherWeekday: '“{text}” klopt niet: {day} is een andere dag van de week.',
  timeSkipped: 'De tijd {text} is er niet in {zone}: die nacht gaat de klok vooruit. Kies een andere tijd.',
  timeTwice:
    'De tijd {bare} is er in {zone} twee keer: die nacht gaat de klok terug. Schrijf “{bare} {one}” voor de eerste keer of “{bare} {other}” voor de tweede.',
  otherOffset: '“{text}” klopt niet: in {zone} is het dan {offset}.',
  startOver: 'Let op: het begin van deze sessie is al voorbij.',
  partsUnfit: '“{text}” is geen programma. Schrijf de minuten zoals 20,40,25,50,60,35,10.',
  partsCount:
    'Het programma heeft {expected} onderdelen en u noemt er {count}. Die van de cursus zijn {usual}.',
  partsSum: 'De minuten zijn samen {sum}; het moeten er {expected} zijn.',
  unknownAccreditation: 'De accreditatie “{id}” staat niet in course.yaml. Bekend: {known}.',
  accreditationNotThen: 'De accreditatie {id} geldt van {from} tot en met {until}, dus niet op {day}.',
  noKeyHere:
    'In {folder} staat geen sleutel waarmee u vandaag een kaart kunt maken. Met “npm run issuer -- list” ziet u de sleutels van de cursus.',
  whichIssuer: 'Er zijn meer sleutels die passen. Kies er een met --issuer: {known}.',
  issuerLater: 'Sleutel {keyId} geldt pas vanaf {from}.',
  issuerOver: 'Sleutel {keyId} is afgesloten op {until}. Neem een nieuwere.',
  issuerRevoked: 'Sleutel {keyId} is ingetrokken.',
  cardTooLarge:
    'De kaart past niet: maak wijk, plaats en organisator samen {excess} tekens korter. Er is niets geschreven.',
  cardTooLargeOne:
    'De kaart past niet: maak wijk, plaats of organisator 1 teken korter. Er is niets geschreven.',
  sessionMade: 'Sessie {id} is gemaakt (kaart van {bytes} van de {most} bytes):',
  secret: 'geheim',
  noAccreditation: 'Let op: op deze dag geldt geen accreditatie. De module belooft dan nergens punten.',
  sessionNext:
    'Geef de kaart en de uitnodiging aan de deelnemers. Geef het GEHEIM-bestand en het zaalblad alleen aan de organisator en de gespreksleider.',
  organiserNotice:
    'GEHEIM. Met dit bestand bevestigt de organisator wie er was. Bewaar het veilig en geef het aan niemand anders.',

  noOrganiserFile: '{path} is geen (heel) bestand van een organisator. Het heet …-organisator-GEHEIM.json.',
  cardRefused: 'De sessie in {path} wordt niet aanvaard: {reason}',
  listLine: 'Regel {lines}: {fault}',
  listLines: 'Regels {lines}: {fault}',
  listWhole: 'De presentielijst: {fault}',
  listRefused: 'De presentielijst is niet te gebruiken: {fault} Er is niets bevestigd.',
  andMore: 'nog {count}',
  listEmpty: 'het bestand is leeg.',
  listWorkbook:
    'dit is een werkmap; bewaar haar als CSV. Dat doet u in uw rekenblad met “Opslaan als”. Een werkmap van nu (.xlsx) zonder wachtwoord mag ook.',
  listNoTable: 'dit is geen tabel. Bewaar de lijst in uw rekenblad als werkmap (.xlsx) of als CSV.',
  listVideoMeeting:
    'dit is de aanwezigheidslijst van een videovergadering. Zij zegt wie verbonden was, niet wie in de zaal was. Maak een lijst met de kolommen deelnemerscode, naam, functie, in en uit.',
  listNoColumns: 'deze kolommen ontbreken: {missing}. Gevonden kolommen: {headings}.',
  listNoHeadings: 'geen',
  listColumnWho: 'deelnemerscode of naam',
  listColumnIn: 'in',
  listColumnOut: 'uit',
  listNoRows: 'onder de kolomnamen staat niemand.',
  listTooLong: 'de lijst heeft meer dan 500 deelnemers; dat kan niet één werksessie zijn.',
  listOpenQuote: 'hier begint een aanhalingsteken (") dat nergens ophoudt.',
  listNobody: 'er staat geen deelnemerscode en geen naam.',
  listCodeTypo: 'in de deelnemerscode zit een tikfout: {values}.',
  listCodeIncomplete: 'de deelnemerscode is te kort; zij heeft acht tekens: {values}.',
  listCodeTooLong: 'de deelnemerscode is te lang; zij heeft acht tekens: {values}.',
  listNameTooLong: 'de naam is langer dan 120 tekens.',
  listNameGarbled:
    'in de naam zijn letters verloren gegaan: {values}. Bewaar de lijst als werkmap (.xlsx) of als CSV UTF-8, of typ de naam opnieuw.',
  listDoubleCode:
    'deze deelnemerscode staat meer dan één keer op de lijst: {values}. Haal de verkeerde regel weg.',
  listDoubleName:
    'deze naam staat meer dan één keer op de lijst: {values}. Zet bij allemaal de deelnemerscode, of haal een regel weg.',
  listNoTimes:
    'er staan geen tijden. Schrijf ze erbij. Was iemand er van begin tot eind, schrijf dan “hele sessie”; was iemand er niet, schrijf dan “afwezig”.',
  listNoTimeIn: 'de tijd bij in ontbreekt.',
  listNoTimeOut: 'de tijd bij uit ontbreekt.',
  listTimeUnreadable: '{values}: dat is geen tijd. Schrijf haar zoals 16:28.',
  listTimeAmbiguous:
    'door de zomer- of wintertijd is niet te zeggen welk moment dit is: {values}. Neem een tijd ervoor of erna.',
  listTimeOutside: 'de tijd valt buiten de sessie: {values}.',
  listTimeOtherDay: 'de datum is niet die van de sessie: {values}.',
  listContradiction:
    'hier staan twee dingen die niet samen kunnen: {values}. Schrijf twee tijden, of alleen “hele sessie” of “afwezig”.',
  listOutBeforeIn: 'uit ligt niet na in: {values}.',
  listStillToCome: 'de tijd van vertrek moet nog komen: {values}. Bevestig pas als de deelnemer weg is.',
  listHasFault: 'In 1 regel van de lijst zit een fout. Verbeter die; er is niets bevestigd.',
  listHasFaults: 'In {count} regels van de lijst zit een fout. Verbeter ze; er is niets bevestigd.',
  listNobodyThere: 'Volgens deze lijst was er niemand. Er is niets bevestigd.',
  confirmed: '{count} deelnemers bevestigd:',
  confirmedOne: '1 deelnemer bevestigd:',
  confirmedNext:
    'Stuur het bestand …-bevestigingen-{revision}.txt aan alle deelnemers: er staan geen namen en geen codes in, en ieders module vindt de eigen bevestiging. Het blad met namen is alleen voor uzelf.',
  changeAdded: 'nieuw ({count}): {people}',
  changeTimes: 'veranderd ({count}): {people}',
  changeWithdrawn: 'teruggenomen ({count}): {people}',
  changeNone: 'gelijk gebleven: {count}',
  changeAbsent: 'afwezig volgens de lijst ({count}): {people}',
  changeSkipped: 'overgeslagen: regel {lines}',
  changesSkipped: 'overgeslagen: regels {lines}',
  personUnknown: 'iemand van wie de naam niet is bewaard',
  wordsKept:
    'De eerdere bevestiging blijft gelden, omdat de regel een fout heeft of niet te lezen is wie erop staat: {people}.',
  manyGone:
    'Op deze lijst staan {count} van de {of} mensen niet meer die eerder zijn bevestigd: {people}. Is dit de goede lijst?',
  askWithdraw: 'Hun bevestiging terugnemen? (ja/nee)',
  notWithdrawn:
    'Er is niets bevestigd en niets teruggenomen. Neem de hele lijst, of herhaal de opdracht met {option} als het klopt.',
  recordDamaged:
    'Het bestand {path} is niet heel; daarin staat wie eerder is bevestigd. Zet een kopie terug. Is die er niet, haal het dan weg: de eerdere bestanden …-bevestigingen tellen dan, zonder namen. Er is niets bevestigd.',
  recordNotice:
    'GEHEIM. Hierin staat wie is bevestigd. Laat dit bestand naast dat van de organisator staan: een volgende bevestiging bouwt erop voort.',
  logTitle: '{day}, {time} uur: bevestiging {revision} volgens {list}; samen {count} bevestigd',
  confirmationsTitle: 'Bevestigingen van de werksessie in wijk {wijk}, {day}',
  confirmationsUse:
    'Open dit bestand in de module, bij de stap Werksessie. Uw eigen bevestiging wordt er dan uit gehaald.',

  cardTitle: 'Sessiekaart van {course}',
  cardUse:
    'Deze kaart is openbaar. Open dit bestand in de module, bij de stap Werksessie, of plak daar de regel hieronder.',
  cardWijk: 'wijk {wijk}',
  cardWhen: '{day}, {from} tot {until} uur ({zone})',
  cardPlace: '{place}',
  cardOrganiser: 'organisator: {organiser}',
  cardId: 'sessie {id}',
  cardParts: 'eigen programma, in minuten: {parts}',
  cardNoAccreditation: 'geen accreditatie genoemd',
  cardAccreditation: 'accreditatie: {ids}',
  cardIssuer: 'uitgegeven door {name} op {day} (sleutel {keyId})',
  cardValid: 'te gebruiken tot en met {day}',
  demonstrationLine: 'PROEF: dit rust op een sleutel om te oefenen en bewijst niets',
  codeInFrom: 'code voor aankomst te tonen vanaf {from}',
  codeOutFrom: 'code voor vertrek te tonen vanaf {from}',
  codeEarly: 'met een code voor wie eerder weggaat',
  cardAccepted: 'De cursus aanvaardt deze kaart ({bytes} bytes).',
  cardNotAccepted: 'De cursus aanvaardt deze kaart niet: {reason}',
  refusedTooLarge: 'zij is te groot.',
  refusedDamaged: 'zij is niet heel of geen kaart.',
  refusedUnknownIssuer: 'de cursus kent niet wie haar uitgaf.',
  refusedWrongSignature: 'de handtekening klopt niet.',
  refusedOutOfBounds: 'er staan waarden op die niet kunnen.',
  refusedIssuerRevoked: 'de sleutel waarmee zij is gemaakt, is ingetrokken.',
  refusedIssuerNotValid: 'de sleutel gold niet op de dag dat zij is gemaakt.',
  refusedSessionRevoked: 'de sessie is ingetrokken.',
  refusedExpired: 'zij is verlopen.',
  refusedFromTheFuture: 'zij is volgens haar datum nog niet gemaakt. Klopt de klok van deze computer?',
  nothingToShow: 'Noem een bestand of een tekst die met pidb. begint.',
  notWhole: 'Het begint zoals iets van ons, maar het is niet heel.',
  nothingFound: 'Er staat niets van ons in.',
  isSecret: 'Dit is het geheime bestand van de organisator. Alleen de openbare kaart eruit wordt getoond.',
  isLearnerCode: 'Een deelnemerscode.',
  isCertificate: 'De code van een certificaat. Die leest u op de controlepagina.',
  isList: 'Lijst van wat is ingetrokken, ondertekend door {name} (sleutel {keyId}):',
  listedKey: 'sleutel {keyId}',
  listNotAccepted:
    'De cursus aanvaardt deze lijst niet: zij is niet ondertekend door iemand die de cursus vertrouwt.',
  attestationsWithoutCard:
    'Bevestigingen: {count}. Zonder de sessiekaart erbij is er niets aan te controleren.',
  attestationsFound:
    'Bevestigingen: {good} van de {count} zijn ondertekend door de organisator van deze sessie.',
  withdrawalsFound: 'Daarvan zijn er teruggenomen: {count}.',

  ...paperWords.nl,
};

export type Word = keyof typeof nl;

const en: Record<Word, string> = {
  help: `Keys and session cards for the werksessie.

  npm run issuer -- <command> [options]

Keys of who issues session cards
  new             makes a key
    --name <name>         who issues, such as NHG
    --keys <folder>       where the secret half goes, outside this project
    --no-passphrase       without a passphrase; else the command asks for one
                          (it may also be in the environment variable ISSUER_PASSPHRASE)
    --from <day>          first day, such as 2026-11-22 (without it: today)
  list            shows the keys that the course trusts
  retire <key> --until <day>
                  gives a key a last day; earlier cards stay good
  revoke <key> --keys <folder> [--issuer <key>]
                  takes a key back: none of its cards counts any more

Sessions
  session new     makes a session; asks for what you do not give
    --wijk, --place, --organiser <text>
    --start "12 november 2026 16:30"   --zone Europe/Amsterdam
    --programme 20,40,25,50,60,35,10   minutes of each part (without it: those of the course)
    --accreditation <ids>              (without it: all that hold on that day; "none" is possible too)
    --no-early-leave                   no code for who leaves before the end
    --issuer <key>  --keys <folder>  --out <folder outside this project>
    --in-package                       puts the public card into the course as well
  session attest --organiser <…-GEHEIM.json> --list <presence list, .xlsx or .csv> [--out <folder>]
                  confirms who was there, and takes back who is no longer on the list
    --skip-faults                      confirms the good lines already
    --withdraw                         also when many are no longer on the list
  session revoke <session> --issuer <key> --keys <folder>
                  takes a session back
  session show <file or text>
                  says what is on a card

Everywhere
  --language nl|en   language of what is printed and of the sheets
  --course <folder>  another course folder than course
  --help             this text`,
  noCommand: 'There is no command. Before “{typed}” belongs one of: {known}. --help shows more.',
  unknownCommand: 'There is no command “{command}”. There are: {known}. --help shows more.',
  unknownOption: 'The option {option} does not belong to this command. It takes: {known}. --help shows more.',
  unknownWord: '“{word}” does not belong to this command. It takes: {known}. --help shows more.',
  optionNeedsValue: 'The value of the option “{option}” is not right. --help shows what it takes.',
  unknownLanguage: '--language takes nl or en.',
  optionMissing: 'The option {option} is missing. --help shows what it takes.',
  interrupted: 'Stopped. Nothing was written.',
  courseFaults: 'Something is wrong in the course files:',
  insideRepository:
    'The folder {path} lies inside this project ({repository}). Choose one outside it: what is secret must never get into the project or the course package.',
  linkToNowhere: '{path} is a link to something that is not there. Choose an ordinary folder.',
  notAFolder: '{path} cannot be a folder: a part of it is a file, or you may not look into it.',
  alreadyThere: '{path} exists already and is not overwritten.',
  cannotWrite: 'Writing failed; nothing was left behind. The computer says: {reason}',
  fileMissing: 'There is no file {path}.',
  fileUnreadable: 'The file {path} cannot be read.',
  fileTooLarge: 'The file {path} is too large to be one of ours.',
  folderEmpty: 'Name a folder.',
  noDay: '{option} takes a day such as 22 November 2026 or 2026-11-22, not “{text}”.',

  passphraseNeeded:
    'This key needs a passphrase. Put it into the environment variable {variable}, or work in a terminal.',
  newPassphraseNeeded:
    'A key gets a passphrase. Put it into the environment variable {variable}, or work in a terminal. If you want none, take --no-passphrase.',
  passphraseTooShort: 'The passphrase is too short. Take at least {least} characters, a few words rather.',
  passphrasesDiffer: 'The two passphrases are not the same. Nothing was written.',
  passphraseWrong: 'The passphrase does not fit {path}.',
  askNewPassphrase: 'Passphrase (you do not see what you type): ',
  askPassphraseAgain: 'Once more: ',
  askPassphrase: 'Passphrase of the key: ',
  keyMissing: 'The secret half of key {keyId} is not in {folder}.',
  keyDamaged: 'There is no usable key in {path}.',
  keyOfOther: 'The key in {path} does not belong to the public half in the course.',
  keyReadable: 'Mind: others on this computer can read {path}. Restrict that with “chmod 600”.',
  nameUnfit: '“{name}” cannot be a name. Take the name of the organisation, at most 80 characters.',
  issuerMade: `Key {keyId} of {name} was made and counts from {from}.
  secret: {secret}
  public: {path}`,
  keepKey:
    'Keep the secret file where only you can get at it, with a copy. Whoever has it can make session cards in your name.',
  keepKeyAndPassphrase:
    'Keep the secret file with a copy, and the passphrase in another place. Without the passphrase the key is lost for good.',
  noIssuers: 'The course trusts nobody yet. Make a key with “npm run issuer -- new”.',
  unknownIssuer: 'The course does not know the key “{keyId}”. Known: {known}.',
  keyIdMissing: 'Name the key. “npm run issuer -- list” shows which there are.',
  periodOpen: 'from {from}',
  period: '{from} until {until}',
  stateInUse: 'in use',
  stateLater: 'not in use yet',
  stateRetired: 'closed; earlier cards stay good',
  stateRevoked: 'revoked; none of its cards counts',
  demonstration: 'TRIAL',
  revokedSessions: 'Revoked sessions: {sessions}',
  sessionsInPackage: 'Session cards in the course: {count}',
  untilOver:
    'The day {until} is over. Choose today or later: the cards that exist then stay good. If the key is in the wrong hands, use “revoke”.',
  untilBeforeFrom: 'The key counts only from {from}; {until} is before that.',
  issuerRetired:
    'Cards can be made with key {keyId} of {name} until {until}, and not after it; earlier cards stay good. Now make a new course package.',
  otherIssuersKey: 'A key of {name} cannot be revoked with a key of {other}.',
  keyRevoked:
    'Key {keyId} of {name} is revoked. As soon as you upload a new course package, none of its cards counts any more.',
  sessionRevoked: 'Session {id} is revoked. That counts as soon as you upload a new course package.',
  sessionIdUnfit: 'Name the number of the session: eight letters and digits, such as 7F3K92QD.',
  listWritten: 'Updated: {path}',
  listFull: 'The list {path} is full. Close this key with “retire” and go on with a new one.',
  listDamaged: 'The list {path} was not signed by this key. Put the old file back, or take it away.',

  askKeys: 'Folder with the secret half of the key:',
  askOut: 'Folder for the files of this session (outside this project):',
  askWijk: 'Wijk',
  askPlace: 'Place, with building and address',
  askOrganiser: 'Organiser, an organisation and no person',
  askStart: 'Start (such as 12 November 2026 16:30, or 12-11-2026 16:30):',
  askAccreditation: 'Accreditation (empty: all that hold on that day; “none” is possible too):',
  askOutAgain: 'Another folder for the files of this session:',
  nobodyToAsk: 'There is nobody to ask. Give everything with options; --help shows which.',
  roomLeft: '(left on the card: {room}):',
  roomOver: '(too many for the card: {excess}):',
  lineNoRoom: 'This does not fit on the card. Characters too many: {excess}. Make it shorter.',
  lineNoRoomOrBack:
    'This does not fit on the card. Characters too many: {excess}. Make it shorter, or type {back} to change what you typed before as well.',
  startRead: 'Start: {day}, {time}.',
  lineWijk: 'wijk',
  linePlace: 'place',
  lineOrganiser: 'organiser',
  lineEmpty: 'There is nothing for {what}. Fill in something.',
  lineTooLong: 'The text for {what} is too long: at most {longest} characters.',
  lineUnfit: 'The text for {what} has characters that cannot be seen. Type it again.',
  lineWithAddress: 'The text for {what} has an @. Everybody can see the card: put no mail address on it.',
  unknownZone: 'There is no time zone “{zone}”. An example is Europe/Amsterdam.',
  noStart: '“{text}” is no day and time. Write them like 12 November 2026 16:30.',
  noStartTime: '“{text}” is no day and time. The time is missing: write one behind it, such as 16:30.',
  otherWeekday: '“{text}” is not right: {day} is another day of the week.',
  timeSkipped:
    'The time {text} does not exist in {zone}: the clocks go forward that night. Choose another time.',
  timeTwice:
    'The time {bare} comes twice in {zone}: the clocks go back that night. Write “{bare} {one}” for the first or “{bare} {other}” for the second.',
  otherOffset: '“{text}” is not right: in {zone} it is {offset} then.',
  startOver: 'Mind: the start of this session is over already.',
  partsUnfit: '“{text}” is no programme. Write the minutes like 20,40,25,50,60,35,10.',
  partsCount: 'The programme has {expected} parts and you name {count}. Those of the course are {usual}.',
  partsSum: 'The minutes add up to {sum}; they must be {expected}.',
  unknownAccreditation: 'The accreditation “{id}” is not in course.yaml. Known: {known}.',
  accreditationNotThen: 'The accreditation {id} holds from {from} until {until}, so not on {day}.',
  noKeyHere:
    'There is no key in {folder} with which you can make a card today. “npm run issuer -- list” shows the keys of the course.',
  whichIssuer: 'More than one key fits. Choose one with --issuer: {known}.',
  issuerLater: 'Key {keyId} counts only from {from}.',
  issuerOver: 'Key {keyId} was closed on {until}. Take a newer one.',
  issuerRevoked: 'Key {keyId} is revoked.',
  cardTooLarge:
    'The card does not fit: make wijk, place and organiser {excess} characters shorter together. Nothing was written.',
  cardTooLargeOne:
    'The card does not fit: make wijk, place or organiser 1 character shorter. Nothing was written.',
  sessionMade: 'Session {id} was made (card of {bytes} of {most} bytes):',
  secret: 'secret',
  noAccreditation: 'Mind: no accreditation holds on this day. The module then promises no points anywhere.',
  sessionNext:
    'Give the card and the invitation to the participants. Give the GEHEIM file and the zaalblad to the organiser and the gespreksleider only.',
  organiserNotice:
    'SECRET. With this file the organiser confirms who was there. Keep it safe and give it to nobody else.',

  noOrganiserFile: '{path} is no (whole) file of an organiser. Its name is …-organisator-GEHEIM.json.',
  cardRefused: 'The session in {path} is not accepted: {reason}',
  listLine: 'Line {lines}: {fault}',
  listLines: 'Lines {lines}: {fault}',
  listWhole: 'The presence list: {fault}',
  listRefused: 'The presence list cannot be used: {fault} Nothing was confirmed.',
  andMore: '{count} more',
  listEmpty: 'the file is empty.',
  listWorkbook:
    'this is a workbook; save it as CSV. Your spreadsheet does that with “Save as”. A workbook of today (.xlsx) without a password is fine too.',
  listNoTable: 'this is no table. Save the list in your spreadsheet as a workbook (.xlsx) or as CSV.',
  listVideoMeeting:
    'this is the attendance list of a video meeting. It says who was connected, not who was in the room. Make a list with the columns deelnemerscode, naam (or name), functie, in and uit (or out).',
  listNoColumns: 'these columns are missing: {missing}. Columns found: {headings}.',
  listNoHeadings: 'none',
  listColumnWho: 'deelnemerscode or naam (or name)',
  listColumnIn: 'in',
  listColumnOut: 'uit (or out)',
  listNoRows: 'there is nobody below the names of the columns.',
  listTooLong: 'the list has more than 500 participants; that cannot be one werksessie.',
  listOpenQuote: 'a quotation mark (") begins here that ends nowhere.',
  listNobody: 'there is no deelnemerscode and no name.',
  listCodeTypo: 'there is a typing error in the deelnemerscode: {values}.',
  listCodeIncomplete: 'the deelnemerscode is too short; it has eight characters: {values}.',
  listCodeTooLong: 'the deelnemerscode is too long; it has eight characters: {values}.',
  listNameTooLong: 'the name is longer than 120 characters.',
  listNameGarbled:
    'letters of the name were lost: {values}. Save the list as a workbook (.xlsx) or as CSV UTF-8, or type the name again.',
  listDoubleCode: 'this deelnemerscode is on the list more than once: {values}. Take the wrong line away.',
  listDoubleName:
    'this name is on the list more than once: {values}. Add the deelnemerscode to all of them, or take a line away.',
  listNoTimes:
    'there are no times. Add them. For who was there from beginning to end, write “whole session”; for who was not there, write “absent”.',
  listNoTimeIn: 'the time of arrival (in) is missing.',
  listNoTimeOut: 'the time of departure (uit) is missing.',
  listTimeUnreadable: '{values}: that is no time. Write it like 16:28.',
  listTimeAmbiguous:
    'because of summer time nobody can say which moment this is: {values}. Take a time before or after it.',
  listTimeOutside: 'the time is outside the session: {values}.',
  listTimeOtherDay: 'the date is not that of the session: {values}.',
  listContradiction:
    'there are two things here that cannot both be: {values}. Write two times, or only “whole session” or “absent”.',
  listOutBeforeIn: 'departure is not after arrival: {values}.',
  listStillToCome:
    'the time of departure has still to come: {values}. Confirm when the participant has left.',
  listHasFault: '1 line of the list has a fault. Mend it; nothing was confirmed.',
  listHasFaults: '{count} lines of the list have a fault. Mend them; nothing was confirmed.',
  listNobodyThere: 'By this list nobody was there. Nothing was confirmed.',
  confirmed: '{count} participants confirmed:',
  confirmedOne: '1 participant confirmed:',
  confirmedNext:
    'Send the file …-bevestigingen-{revision}.txt to all participants: it has no names and no codes, and everybody’s module finds their own confirmation. The sheet with names is for you only.',
  changeAdded: 'new ({count}): {people}',
  changeTimes: 'changed ({count}): {people}',
  changeWithdrawn: 'withdrawn ({count}): {people}',
  changeNone: 'as before: {count}',
  changeAbsent: 'absent by the list ({count}): {people}',
  changeSkipped: 'left out: line {lines}',
  changesSkipped: 'left out: lines {lines}',
  personUnknown: 'somebody whose name was not kept',
  wordsKept:
    'The earlier confirmation stays, because the line has a fault or does not say whose it is: {people}.',
  manyGone:
    '{count} of the {of} people who were confirmed before are no longer on this list: {people}. Is it the right list?',
  askWithdraw: 'Take their confirmations back? (yes/no)',
  notWithdrawn:
    'Nothing was confirmed and nothing was taken back. Take the whole list, or repeat the command with {option} if it is right.',
  recordDamaged:
    'The file {path} is not whole; it says who was confirmed before. Put a copy back. If there is none, take it away: the earlier files …-bevestigingen count then, without names. Nothing was confirmed.',
  recordNotice:
    'SECRET. This says who was confirmed. Leave this file beside that of the organiser: the next confirmation builds upon it.',
  logTitle: '{day}, {time}: confirmation {revision} by {list}; {count} confirmed in all',
  confirmationsTitle: 'Confirmations of the werksessie in wijk {wijk}, {day}',
  confirmationsUse:
    'Open this file in the module, at the step Werksessie. Your own confirmation is then taken out of it.',

  cardTitle: 'Session card of {course}',
  cardUse:
    'This card is public. Open this file in the module, at the step Werksessie, or paste the line below there.',
  cardWijk: 'wijk {wijk}',
  cardWhen: '{day}, {from} to {until} ({zone})',
  cardPlace: '{place}',
  cardOrganiser: 'organiser: {organiser}',
  cardId: 'session {id}',
  cardParts: 'programme of its own, in minutes: {parts}',
  cardNoAccreditation: 'no accreditation named',
  cardAccreditation: 'accreditation: {ids}',
  cardIssuer: 'issued by {name} on {day} (key {keyId})',
  cardValid: 'to be used until {day}',
  demonstrationLine: 'TRIAL: this rests on a key for practice and proves nothing',
  codeInFrom: 'code of arrival to be shown from {from}',
  codeOutFrom: 'code of departure to be shown from {from}',
  codeEarly: 'with a code for who leaves before the end',
  cardAccepted: 'The course accepts this card ({bytes} bytes).',
  cardNotAccepted: 'The course does not accept this card: {reason}',
  refusedTooLarge: 'it is too large.',
  refusedDamaged: 'it is not whole, or no card.',
  refusedUnknownIssuer: 'the course does not know who issued it.',
  refusedWrongSignature: 'the signature is not right.',
  refusedOutOfBounds: 'it has values that cannot be.',
  refusedIssuerRevoked: 'the key that it was made with is revoked.',
  refusedIssuerNotValid: 'the key did not count on the day on which it was made.',
  refusedSessionRevoked: 'the session is revoked.',
  refusedExpired: 'it has expired.',
  refusedFromTheFuture: 'by its date it has not been made yet. Is the clock of this computer right?',
  nothingToShow: 'Name a file, or a text that begins with pidb.',
  notWhole: 'It begins like something of ours, but it is not whole.',
  nothingFound: 'There is nothing of ours in it.',
  isSecret: 'This is the secret file of the organiser. Only the public card in it is shown.',
  isLearnerCode: 'A deelnemerscode.',
  isCertificate: 'The code of a certificate. The verification page reads it.',
  isList: 'List of what was revoked, signed by {name} (key {keyId}):',
  listedKey: 'key {keyId}',
  listNotAccepted: 'The course does not accept this list: nobody that the course trusts signed it.',
  attestationsWithoutCard:
    'Confirmations: {count}. Without the session card there is nothing to check them with.',
  attestationsFound: 'Confirmations: {good} of {count} were signed by the organiser of this session.',
  withdrawalsFound: 'Of these, withdrawn: {count}.',

  ...paperWords.en,
};

export const words: Readonly<Record<Language, Readonly<Record<Word, string>>>> = { nl, en };

export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

export function speaker(language: Language): Say {
  return (word, values = {}) =>
    words[language][word].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
