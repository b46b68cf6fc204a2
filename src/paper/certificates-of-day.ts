import type { Confirmed } from '../certificate/certificate-for.ts';
import type { DayRecord, Person } from '../room/day-record.ts';
import { confirmedNow } from '../room/signed-words.ts';

/** Somebody for whom this page can make the certificate. */
export interface ToCertify extends Confirmed {
  /** Id of the person. */
  readonly person: string;
}

/**
 * Everybody who is confirmed by name, in the order of the list. Who has a deelnemerscode makes the certificate in the module;
 * who wants nothing gets nothing.
 */
export function certificatesOf(record: Pick<DayRecord, 'people' | 'revisions'>): readonly ToCertify[] {
  const confirmed = confirmedNow(record.revisions);
  return record.people.flatMap((person) => {
    const [only, ...others] = confirmed.get(person.id) ?? [];
    if (only === undefined || others.length > 0) return [];
    if (only.word.code !== undefined || person.wants === 'nothing') return [];
    return [{ ...certified(person), name: only.word.name, word: only.bytes }];
  });
}

function certified({ id, profession, numbers }: Person) {
  return {
    person: id,
    profession,
    ...(numbers.big === undefined ? {} : { bigNumber: numbers.big }),
  };
}
