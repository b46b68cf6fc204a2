import { clockTime, dayInWords } from '../../content/moment-in-words.ts';
import type { Language } from '../../course-files/language.ts';
import { t } from '../session/words.ts';
import type { HandedIn } from './handing-in.ts';
import { toneOf } from './refusals.ts';

/** What the learner is told about something that was handed in. */
interface OutcomeInWords {
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

export function outcomeInWords(handedIn: HandedIn, { language, zone, now }: Circumstances): OutcomeInWords {
  const time = (at: number, where: string | undefined) => clockTime(at, language, where);
  switch (handedIn.kind) {
    case 'linked': {
      const { wijk, start, zone: where } = handedIn.card;
      const when = { day: dayInWords(start, language, where), time: time(start, where) };
      return { tone: 'ok', words: t('attendance.taken.linked', { wijk, ...when }) };
    }
    case 'checked': {
      const { wijk, zone: where } = handedIn.card;
      const key = `${handedIn.moment}${handedIn.afterwards ? 'Afterwards' : ''}`;
      return {
        tone: 'ok',
        words: t(`attendance.taken.${key}`, { wijk, time: time(handedIn.at, where) }),
      };
    }
    case 'confirmed': {
      const { in: came, out: went } = handedIn.attestation;
      const times = { from: time(came, zone), until: time(went, zone) };
      if (!handedIn.whose.proven) return { tone: 'warn', words: t('attendance.taken.unproven', times) };
      const key = handedIn.whose.by === 'old-code' ? 'confirmedOldCode' : 'confirmed';
      return { tone: 'ok', words: t(`attendance.taken.${key}`, times) };
    }
    case 'withdrawn':
      return { tone: 'warn', words: t('attendance.taken.withdrawn') };
    case 'name-asked':
      return { tone: 'info', words: t('attendance.taken.nameAsked', { name: handedIn.listed[0] ?? '' }) };
    case 'refused': {
      const { because, typed, opens } = handedIn;
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
      return { tone: 'warn', words: t(`attendance.file.${handedIn.kind}`) };
  }
}
