import type { Language } from '../../course-files/language.ts';
import { t } from '../session/words.ts';
import { clockTime, dayInWords } from './session-times.ts';
import type { Taken } from './handing-in.ts';
import { toneOf } from './refusals.ts';

/** What the learner is told about something that was brought to the desk. */
export interface TakenInWords {
  readonly tone: 'ok' | 'info' | 'warn';
  readonly words: string;
}

interface Circumstances {
  readonly language: Language;
  /** Of the linked session. */
  readonly zone: string | undefined;
  /** Minutes since 1970, by the clock of the device. */
  readonly now: number;
}

export function takenInWords(taken: Taken, { language, zone, now }: Circumstances): TakenInWords {
  const time = (at: number, where: string | undefined) => clockTime(at, language, where);
  switch (taken.kind) {
    case 'linked': {
      const { wijk, start, zone: where } = taken.card;
      const when = { day: dayInWords(start, language, where), time: time(start, where) };
      return { tone: 'ok', words: t('attendance.taken.linked', { wijk, ...when }) };
    }
    case 'checked': {
      const { wijk, zone: where } = taken.card;
      const key = `${taken.moment}${taken.afterwards ? 'Afterwards' : ''}`;
      return {
        tone: 'ok',
        words: t(`attendance.taken.${key}`, { wijk, time: time(taken.at, where) }),
      };
    }
    case 'confirmed': {
      const { in: came, out: went } = taken.attestation;
      const times = { from: time(came, zone), until: time(went, zone) };
      if (!taken.whose.proven) return { tone: 'warn', words: t('attendance.taken.unproven', times) };
      const key = taken.whose.by === 'old-code' ? 'confirmedOldCode' : 'confirmed';
      return { tone: 'ok', words: t(`attendance.taken.${key}`, times) };
    }
    case 'withdrawn':
      return { tone: 'warn', words: t('attendance.taken.withdrawn') };
    case 'name-asked':
      return { tone: 'info', words: t('attendance.taken.nameAsked', { name: taken.listed[0] ?? '' }) };
    case 'refused': {
      const { because, typed, opens } = taken;
      const options = {
        ...(typed === undefined ? {} : { count: typed }),
        ...(opens === undefined
          ? {}
          : {
              day: dayInWords(opens, language, zone),
              time: time(opens, zone),
              today: dayInWords(now, language, zone),
              now: time(now, zone),
            }),
      };
      return { tone: toneOf(because), words: t(`attendance.refused.${because}`, options) };
    }
    case 'unlinked':
      return { tone: 'info', words: t('attendance.taken.unlinked') };
    case 'unavailable':
      return { tone: 'warn', words: t('attendance.unavailable') };
    default:
      return { tone: 'warn', words: t(`attendance.file.${taken.kind}`) };
  }
}
