import { clockTime } from '../../../content/moment-in-words.ts';
import type { Language } from '../../../course-files/language.ts';
import type { RoomDay } from '../../../room/day.ts';
import { t } from '../../session/words.ts';

/** How the day is kept now, in a sentence. */
export function savedInWords({ saved, savedAt, card }: RoomDay, language: Language): string {
  if (saved !== 'saved') return t(`room.saved.${saved}`);
  return savedAt === undefined
    ? t('room.saved.unchanged')
    : t('room.saved.saved', { time: clockTime(savedAt, language, card.zone) });
}

/** Name of a day file: of which session, and when. */
export function dayFileName(of: RoomDay, language: Language): string {
  const { card, record } = of;
  const at = of.now();
  const day = new Date(at * 60_000).toISOString().slice(0, 10);
  const time = clockTime(at, language, card.zone).replace(':', '.');
  return `${record.practice ? 'PROEF-' : ''}${card.id}-dag-${day}-${time}-GEHEIM.txt`;
}
