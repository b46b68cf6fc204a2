import type { RoomCourse } from './room-course.ts';

type Professions = RoomCourse['professions'];

/**
 * Which profession of the course a functie means, as somebody types it: "huisarts in opleiding", "POH-GGZ",
 * "wijkverpleegkundige". Empty where none or more than one fits equally well.
 */
export function professionTyped(role: string, professions: Professions): string {
  const said = plain(role);
  if (said === '') return '';
  const scored = professions
    .map((profession) => ({ id: profession.id, score: scoreOf(said, profession) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  const [best, next] = scored;
  return best !== undefined && best.score > (next?.score ?? 0) ? best.id : '';
}

/** How many letters of what was typed stand in the names of a profession, as whole words or their beginnings. */
function scoreOf(said: string, { id, title }: Professions[number]): number {
  const names = new Set(wordsOf(`${plain(title.nl)} ${plain(title.en)} ${plain(id)}`));
  const isWhole = [plain(title.nl), plain(title.en), plain(id)].includes(said);
  if (isWhole) return 1000;
  // Of two that fit as well, what was said first: "POH-GGZ".
  return wordsOf(said).reduce(
    (sum, word, position) => sum + (names.has(word) ? word.length + 1 / (position + 2) : 0),
    0,
  );
}

/** Words that say nothing of a profession. */
const empty = new Set([
  'medewerker',
  'andere',
  'other',
  'anders',
  'professional',
  'officer',
  'worker',
  'van',
  'the',
]);

function wordsOf(text: string): readonly string[] {
  return text.split(/[^a-z0-9]+/).filter((word) => word.length > 2 && !empty.has(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
