/** The longest id that the schema takes. */
const longest = 40;

/**
 * An id for something new, from its Dutch title: small letters, digits and dashes, cut between words.
 *
 * @param taken Ids that were ever used: one that is there already gets `-2` behind it.
 */
export function newId(title: string, taken: ReadonlySet<string>, without = 'nieuw'): string {
  const bare = title
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .replace(/-$/, '');
  const base = shortened(bare === '' ? without : bare, longest);
  for (let count = 1; ; count++) {
    const end = count === 1 ? '' : `-${count}`;
    const id = shortened(base, longest - end.length) + end;
    if (!taken.has(id)) return id;
  }
}

function shortened(id: string, most: number): string {
  if (id.length <= most) return id;
  const cut = id.slice(0, most + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut.slice(0, most);
}
