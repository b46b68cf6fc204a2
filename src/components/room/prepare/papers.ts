import { caseSheets } from '../../../paper/case-sheets.ts';
import type { DayOnPaper } from '../../../paper/day-on-paper.ts';
import { invitation } from '../../../paper/invitation.ts';
import { lettersText } from '../../../paper/letters.ts';
import { partsOf as paperParts } from '../../../paper/parts.ts';
import { presenceSheet } from '../../../paper/presence-sheet.ts';
import { registrationForm, registrationText } from '../../../paper/registration-form.ts';
import { roomSheet } from '../../../paper/room-sheet.ts';
import { runSheet } from '../../../paper/run-sheet.ts';
import { wordListSheet } from '../../../paper/word-list.ts';
import { keepUntilMoment } from '../../../room/exports/keep-until.ts';
import { residentsOf, type DayView } from '../board/day-view.ts';
import { paperOfPage } from '../board/paper-of-page.ts';

/** Something that goes along on paper, or to a calendar. */
export interface PreparedPaper {
  readonly id:
    | 'presence'
    | 'roomSheets'
    | 'runSheet'
    | 'cases'
    | 'wordList'
    | 'registration'
    | 'registrationText'
    | 'letters'
    | 'calendar';
  /** How it lies. */
  readonly lies: 'upright' | 'on-its-side';
  /** Has it names in it? Then only the organiser makes it. */
  readonly hasNames: boolean;
  readonly file: string;
  readonly make: () => string;
  /** A file to keep, of this type; undefined for a sheet to print. */
  readonly keptAs: string | undefined;
}

/** What can be made of this day beforehand. */
export function preparedPapers(view: DayView): readonly PreparedPaper[] {
  const { day, course, language } = view;
  const { card, issuer } = day;
  const paper = paperOfPage(language);
  const title = course.title[language];
  const onPaper: DayOnPaper = { card, issuer, course, methods: day.record.programme.method };
  const sheet = { lies: 'upright', hasNames: false, keptAs: undefined } as const;
  const text = { lies: 'upright', hasNames: false, keptAs: 'text/html;charset=utf-8' } as const;
  return [
    {
      id: 'presence',
      lies: 'on-its-side',
      hasNames: true,
      file: `${card.id}-presentielijst`,
      keptAs: undefined,
      make: () =>
        presenceSheet(
          {
            people: day.record.people.filter(({ profession }) => !residentsOf(course).includes(profession)),
            card,
            issuer,
            course: title,
            accreditation: course.accreditation.filter(({ id }) => card.accreditation.includes(id)),
            keepUntil: keepUntilMoment(card),
          },
          paper,
        ),
    },
    {
      id: 'roomSheets',
      ...sheet,
      file: `${card.id}-zaalbladen`,
      make: () =>
        roomSheet({
          ...paper,
          session: { card, bytes: day.cardBytes, codes: codesInOrder(view) },
          issuer,
          title,
          parts: paperParts(course.werksessie.parts, card),
        }),
    },
    {
      id: 'runSheet',
      ...sheet,
      file: `${card.id}-draaiboek`,
      make: () => runSheet({ ...onPaper, people: day.record.people.length }, paper),
    },
    { id: 'cases', ...sheet, file: `${card.id}-casussen`, make: () => caseSheets(onPaper, paper) },
    { id: 'wordList', ...sheet, file: `${card.id}-woordenlijst`, make: () => wordListSheet(onPaper, paper) },
    {
      id: 'registration',
      ...sheet,
      file: `${card.id}-aanmeldingsformulier`,
      make: () => registrationForm(onPaper, paper),
    },
    {
      id: 'registrationText',
      ...text,
      file: `${card.id}-aanmeldingsformulier-tekst.html`,
      make: () => registrationText(onPaper, paper),
    },
    {
      id: 'letters',
      ...text,
      file: `${card.id}-berichten.html`,
      make: () => lettersText(onPaper, paper),
    },
    {
      id: 'calendar',
      lies: 'upright',
      hasNames: false,
      file: `${card.id}-uitnodiging.ics`,
      keptAs: 'text/calendar;charset=utf-8',
      make: () => invitation({ card, bytes: day.cardBytes }, issuer, title, paper),
    },
  ];
}

/** As the card has its moments. */
function codesInOrder({ day }: DayView): readonly string[] {
  return day.card.moments.map(({ kind }) => day.codes.find(({ moment }) => moment === kind)?.code ?? '');
}
