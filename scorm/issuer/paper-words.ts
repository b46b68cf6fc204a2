const nl = {
  roomTitle: 'Zaalblad voor wijk {wijk}',
  roomSecret: 'Alleen voor de gespreksleider en de organisator',
  roomHow: 'Zo gebruikt u deze bladen',
  roomStepPrint:
    'Print elk blad op één kant van een A4. Laat ze niet liggen: wie een code al heeft, hoeft er niet bij te zijn.',
  roomStepIn: 'Hang het blad ‘Aankomst’ op als de zaal opengaat, en haal het weg als de Aftrap voorbij is.',
  roomStepOut: 'Laat het blad ‘Vertrek’ zien in het laatste kwartier, niet eerder.',
  roomStepList:
    'Houd altijd ook een presentielijst bij, met deelnemerscode, naam, functie, in en uit. Die lijst is het bewijs.',
  roomStepAfter: 'Na afloop bevestigt de organisator de lijst. Vernietig daarna deze bladen.',
  roomTimes: 'De tijden',
  roomTimeIn: 'Blad Aankomst mag getoond worden',
  roomTimeOut: 'Blad Vertrek mag getoond worden',
  roomTimeEnd: 'Einde',
  roomTrouble: 'Als er iets anders loopt',
  roomTroubleLate:
    'Te laat of eerder weg: geen probleem, de echte tijden tellen. Schrijf ze op de lijst. Wie eerder weggaat, krijgt bij de deur het blad ‘Eerder weg’ te zien.',
  roomTroublePhone:
    'Geen telefoon bij zich: de lijst is genoeg. Wie de code overschrijft, kan hem thuis invoeren; de module zegt dan dat het achteraf was.',
  roomTroubleWifi:
    'Geen wifi: wie de module al open heeft, kan gewoon inchecken. Alles werkt zonder internet.',
  roomTroubleClock:
    'Een klok die niet gelijkloopt geeft niets. De module laat het verschil zien; de lijst geeft de doorslag.',
  roomPage: 'blad {page} van {of}',
  roomIn: 'Aankomst',
  roomInWhen: 'Tonen vanaf {from} uur',
  roomInSay:
    '“Welkom. Open in de leeromgeving de stap Werksessie en scan deze code, of typ de letters over. Lukt het niet? Dan staat u op de lijst en komt het goed.”',
  roomInRule: 'Zet ook iedereen op de presentielijst, met de deelnemerscode uit de module.',
  roomOut: 'Vertrek',
  roomOutWhen: 'Tonen vanaf {from} uur, niet eerder',
  roomOutSay:
    '“Dit was de werksessie. Check uit met deze code, dan klopt uw aanwezigheid. De bevestiging krijgt u later van de organisator.”',
  roomOutRule: 'Schrijf bij iedereen de tijd van vertrek op de presentielijst.',
  roomEarly: 'Eerder weg',
  roomEarlyWhen: 'Alleen bij de deur, niet in de zaal',
  roomEarlySay:
    '“Fijn dat u er was. Check hier uit met deze code. Uw aanwezigheid tot nu toe telt gewoon mee.”',
  roomEarlyRule:
    'Houd dit blad bij u en laat het alleen zien aan wie voor het einde weggaat. Schrijf de tijd op de presentielijst.',
  roomYouSay: 'Wat u zegt',
  roomQrLabel: 'QR-code: {title}',
  roomTyping: 'Letter O en cijfer 0 zijn gelijk, I en 1 ook. Hoofdletters en streepjes maken niet uit.',
  symbolStar: 'Het laatste teken is een sterretje (*).',
  symbolTilde: 'Het laatste teken is een slangetje (~).',
  symbolDollar: 'Het laatste teken is een dollarteken ($).',
  symbolEquals: 'Het laatste teken is een isgelijkteken (=).',

  inviteSummary: 'Werksessie {title}, wijk {wijk}',
  inviteText:
    'U bent welkom bij deze werksessie. De organisator is {organiser}. Bereid u voor in de module en open daar bij de stap Werksessie dit bestand, of plak de regel hieronder. Dan weet de module van uw sessie.',

  stripsTitle: 'Bevestigingen voor wijk {wijk}',
  stripsUse:
    'Knip uit en geef elke deelnemer de eigen strook. Scannen kan in de module, bij de stap Werksessie.',
  stripsPrivate: 'Met namen: alleen voor de organisator. Vernietig dit blad als u het niet meer nodig hebt.',
  stripsQrLabel: 'QR-code van de bevestiging van {who}',
  boundToCode: 'deelnemerscode {code}',
  boundToName: 'zonder deelnemerscode, op naam',
  minutes: '{minutes} minuten',
  minutesOne: '1 minuut',
};

const en: Record<keyof typeof nl, string> = {
  roomTitle: 'Zaalblad for wijk {wijk}',
  roomSecret: 'Only for the gespreksleider and the organiser',
  roomHow: 'How to use these sheets',
  roomStepPrint:
    'Print every sheet on one side of an A4. Leave none lying about: who has a code already need not be there.',
  roomStepIn: 'Put up the sheet ‘Arrival’ when the room opens, and take it down after the Kick-off.',
  roomStepOut: 'Show the sheet ‘Departure’ in the last quarter of an hour, not before.',
  roomStepList:
    'Always keep a presence list as well, with deelnemerscode, naam, functie, in and uit. That list is the proof.',
  roomStepAfter: 'Afterwards the organiser confirms the list. Then destroy these sheets.',
  roomTimes: 'The times',
  roomTimeIn: 'Sheet Arrival may be shown',
  roomTimeOut: 'Sheet Departure may be shown',
  roomTimeEnd: 'End',
  roomTrouble: 'When things go otherwise',
  roomTroubleLate:
    'Late, or leaving early: no problem, the real times count. Write them on the list. Who leaves early sees the sheet ‘Leaving early’ at the door.',
  roomTroublePhone:
    'No phone: the list is enough. Who writes the code down can enter it at home; the module then says that it was afterwards.',
  roomTroubleWifi:
    'No Wi-Fi: who has the module open can check in as usual. Everything works without internet.',
  roomTroubleClock: 'A clock that is off does no harm. The module shows the difference; the list decides.',
  roomPage: 'sheet {page} of {of}',
  roomIn: 'Arrival',
  roomInWhen: 'Show from {from}',
  roomInSay:
    '“Welcome. Open the step Werksessie in the module and scan this code, or type the letters. It does not work? Then you are on the list and all is well.”',
  roomInRule: 'Put everybody on the presence list too, with the deelnemerscode from the module.',
  roomOut: 'Departure',
  roomOutWhen: 'Show from {from}, not before',
  roomOutSay:
    '“This was the werksessie. Check out with this code, then your attendance is right. The organiser will send you the confirmation later.”',
  roomOutRule: 'Write the time of departure of everybody on the presence list.',
  roomEarly: 'Leaving early',
  roomEarlyWhen: 'Only at the door, not in the room',
  roomEarlySay: '“Good that you were here. Check out with this code. Your attendance until now counts.”',
  roomEarlyRule:
    'Keep this sheet with you and show it only to who leaves before the end. Write the time on the presence list.',
  roomYouSay: 'What you say',
  roomQrLabel: 'QR code: {title}',
  roomTyping: 'Letter O and digit 0 are the same, and so are I and 1. Capitals and hyphens do not matter.',
  symbolStar: 'The last character is an asterisk (*).',
  symbolTilde: 'The last character is a tilde (~).',
  symbolDollar: 'The last character is a dollar sign ($).',
  symbolEquals: 'The last character is an equals sign (=).',

  inviteSummary: 'Werksessie {title}, wijk {wijk}',
  inviteText:
    'You are welcome at this werksessie. The organiser is {organiser}. Prepare in the module and open this file there at the step Werksessie, or paste the line below. Then the module knows of your session.',

  stripsTitle: 'Confirmations for wijk {wijk}',
  stripsUse:
    'Cut out and give every participant their own strip. It can be scanned in the module, at the step Werksessie.',
  stripsPrivate: 'With names: for the organiser only. Destroy this sheet when you no longer need it.',
  stripsQrLabel: 'QR code of the confirmation of {who}',
  boundToCode: 'deelnemerscode {code}',
  boundToName: 'without deelnemerscode, by name',
  minutes: '{minutes} minutes',
  minutesOne: '1 minute',
};

/** The words on what is printed or mailed. */
export const paperWords = { nl, en };
