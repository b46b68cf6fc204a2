import { plainName } from '../../attendance/attestation.ts';

interface Profession {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
}

/** Words that stand before what somebody is. */
const before = /^(?:(?:medewerker|andere|other)\s+)+/;

/**
 * Finds the profession of the course that somebody's functie names: "wijkverpleegkundige" is one of "Verpleegkundige of
 * wijkverpleegkundige", "POH-GGZ" is a "Praktijkondersteuner (POH)". Of several the longest name counts.
 *
 * @return Its id; '' when none is named.
 */
export function professionFinder(professions: readonly Profession[]): (role: string) => string {
  const names = professions
    .flatMap(({ id, title }) => [id, ...Object.values(title)].flatMap(namesIn).map((name) => ({ id, name })))
    .filter(({ name }) => name.length >= 3)
    .toSorted((one, other) => other.name.length - one.name.length);
  const whole = new Map(
    professions.flatMap(({ id, title }) => Object.values(title).map((text) => [plain(text), id] as const)),
  );
  return (role) => {
    const titled = whole.get(plain(role));
    if (titled !== undefined) return titled;
    const words = ` ${plain(role)} `;
    return names.find(({ name }) => words.includes(` ${name} `))?.id ?? '';
  };
}

function namesIn(title: string): readonly string[] {
  return title
    .toLowerCase()
    .replaceAll(/[()]/g, ',')
    .split(/,|\s(?:of|or)\s/)
    .map((name) => plain(name.trim().replace(before, '')))
    .filter((name) => name !== '' && name !== 'anders' && name !== 'other');
}

/** Words with one space between them, in their order, without capitals, accents and hyphens. */
function plain(text: string): string {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(plainName).join(' ');
}
