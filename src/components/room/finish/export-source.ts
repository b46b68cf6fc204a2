import { webCrypto } from '../../../attendance/web-crypto.ts';
import type { ExportSource } from '../../../room/exports/day-exports.ts';
import { t } from '../../session/words.ts';
import { presenceOf, type DayView } from '../board/day-view.ts';
import { groupDomain, resultsNow } from '../outcome/results-view.ts';

/** What files are made of on this page; undefined where nothing can be signed: without a key, or on an insecure connection. */
export function exportSource(view: DayView): ExportSource | undefined {
  const { day, course, language, now } = view;
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (day.sign === undefined || subtle === undefined) return undefined;
  const domain = course.domains.find(({ id }) => id === groupDomain);
  return {
    record: day.record,
    card: day.card,
    cardBytes: day.cardBytes,
    course,
    presence: presenceOf(view),
    results: (['before', 'feedback', 'half-year'] as const).map((moment) => resultsNow(view, moment)),
    groupTitle: domain?.title[language] ?? '',
    language,
    say: (word, values) => t(word, values),
    crypto: webCrypto(subtle),
    sign: day.sign,
    now,
  };
}
