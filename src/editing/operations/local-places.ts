import type { Edited } from './edited.ts';

/** A place that a page keeps for a paragraph of a local variant. */
export interface KeptPlace {
  readonly name: string;
  readonly file: string;
  /** Of the page; none in a file that is no page. */
  readonly title: string | undefined;
  /** The last heading above the place, or in a YAML file. */
  readonly heading: string | undefined;
}

/** The places in the Dutch texts of a course, file by file. */
export function keptPlaces(draft: Pick<Edited, 'files'>): readonly KeptPlace[] {
  const decoder = new TextDecoder();
  return [...draft.files].flatMap(([file, bytes]) => {
    if (!/(?:\.nl\.md|\.yaml)$/.test(file)) return [];
    const text = decoder.decode(bytes);
    return text.includes('<!-- lokaal: ') ? placesIn(file, text) : [];
  });
}

function placesIn(file: string, text: string): readonly KeptPlace[] {
  const found: KeptPlace[] = [];
  let title: string | undefined;
  let heading: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, marks = '', words] = /^\s*(#{1,3}) (.+)$/.exec(line) ?? [];
    if (marks.length === 1 && file.endsWith('.md')) title = words;
    else if (marks.length > 1) heading = words;
    const [, name] = /^\s*<!-- lokaal: ([a-z][a-z0-9-]*) -->\s*$/.exec(line) ?? [];
    // In a YAML file both languages stand under each other: the Dutch one comes first.
    if (name !== undefined && !found.some((place) => place.name === name))
      found.push({ name, file, title, heading });
  }
  return found;
}
