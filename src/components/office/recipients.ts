import { strToU8, zipSync } from 'fflate';
import type { NewSession } from '../../attendance/new-session.ts';
import { writeFacilitatorFile, writeOrganiserFile } from '../../attendance/organiser-file.ts';
import type { Issuer } from '../../attendance/trust.ts';
import type { Language } from '../../course-files/language.ts';
import { cardText } from '../../paper/card-text.ts';
import { invitation } from '../../paper/invitation.ts';
import type { Paper } from '../../paper/paper.ts';
import { partsOf } from '../../paper/parts.ts';
import { roomSheet } from '../../paper/room-sheet.ts';
import { runSheet } from '../../paper/run-sheet.ts';
import { clockText, dayText } from '../../paper/time-text.ts';
import type { RoomCourse } from '../../room/room-course.ts';
import { t } from '../session/words.ts';

/** For whom a bundle of files is; each gets their own, along a way of their own. */
export const recipients = ['organiser', 'facilitator', 'participants'] as const;
export type Recipient = (typeof recipients)[number];

/** A session that was just signed, with its secrets: they are nowhere else until they are saved. */
export interface MadeSession {
  readonly session: NewSession;
  readonly issuer: Issuer;
}

interface Bundle {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What one of them gets, as files by their name. */
export function bundleFor(
  recipient: Recipient,
  { session, issuer }: MadeSession,
  course: RoomCourse,
  language: Language,
): Bundle {
  const { card, bytes } = session;
  const paper: Paper = { language, say: (word, values) => t(word, values), fonts: [] };
  const title = course.title[language];
  const named = (ending: string) => `${card.id}-${ending}`;
  const parts = partsOf(course.werksessie.parts, card);
  switch (recipient) {
    case 'organiser':
      return {
        name: named('organisator-GEHEIM.zip'),
        files: {
          [named('organisator-GEHEIM.json')]: writeOrganiserFile(session, paper.say('secretFile.organiser')),
          [named('zaalbladen.html')]: roomSheet({ session, issuer, title, parts, ...paper }),
          [t('letter.file')]: letter(session, language),
        },
      };
    case 'facilitator':
      return {
        name: named('gespreksleider-GEHEIM.zip'),
        files: {
          [named('gespreksleider-GEHEIM.json')]: writeFacilitatorFile(
            session,
            paper.say('secretFile.facilitator'),
          ),
          [named('draaiboek.html')]: runSheet({ card, issuer, course, methods: {}, people: 0 }, paper),
        },
      };
    case 'participants':
      return {
        name: named('deelnemers.zip'),
        files: {
          [named('sessiekaart.txt')]: cardText({ card, bytes }, issuer, title, paper),
          [named('uitnodiging.ics')]: invitation({ card, bytes }, issuer, title, paper),
        },
      };
  }
}

/** The bundle as one file; the same bytes each time. */
export function zipped({ files }: Bundle): Blob {
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return new Blob([zipSync(bytes, { mtime: new Date(1980, 0, 1) })], { type: 'application/zip' });
}

/** What the organiser does with it all, in three steps. */
function letter({ card }: NewSession, language: Language): string {
  const values = {
    wijk: card.wijk,
    day: dayText(card.start, card.zone, language),
    time: clockText(card.start, card.zone),
    place: card.place,
  };
  const lines = ['title', 'lead', 'one', 'two', 'three', 'end'].map((name) => t(`letter.${name}`, values));
  return `${lines.join('\n\n')}\n`;
}
