import type { Language } from '../../course-files/language.ts';
import { pathInWords, type Place } from '../../course-files/value-path.ts';
import type { CourseNode } from '../../editing/outline/course-node.ts';
import { nodeAt } from '../../editing/outline/node-at.ts';
import { t } from '../session/words.ts';

/** Where something stands in the course, as an editor calls it. */
export interface PlaceName {
  readonly node: CourseNode | undefined;
  /** The line of the tree, such as `Les 3`. */
  readonly title: string;
  /** Where in it, such as `voorbeeld → titel`; empty when it is all of it. */
  readonly rest: string;
}

/** @param edited The course, for the title of a page; without it a page is called a text. */
export function placeName(
  nodes: readonly CourseNode[],
  place: Place,
  language: Language,
  edited?: { value(at: Place): unknown },
): PlaceName {
  const found = nodeAt(nodes, place);
  const title = found?.node.title;
  const name = title === undefined ? place.file : 'key' in title ? t(title.key) : title.words[language];
  const own = found?.part.places.find(({ file }) => file === place.file)?.path.length ?? 0;
  // The language is said beside the text itself.
  const path = place.path.slice(own > 1 ? own : 0).filter((key) => key !== 'nl' && key !== 'en');
  const rest = path.length > 0 ? pathInWords(place.file, path)[language] : pageTitle(place, language, edited);
  // A lesson is called as its page.
  return { node: found?.node, title: name, rest: rest === name ? t('upkeep.page') : rest };
}

/** The same in one line, for a list or a sheet of paper. */
export function placeLine(
  nodes: readonly CourseNode[],
  place: Place,
  language: Language,
  edited?: { value(at: Place): unknown },
): string {
  const { title, rest } = placeName(nodes, place, language, edited);
  return rest === '' ? title : `${title}, ${rest}`;
}

/** Of a Markdown page its first line, as whoever edits speaks; of another file nothing. */
function pageTitle(
  { file }: Place,
  language: Language,
  edited: { value(at: Place): unknown } | undefined,
): string {
  if (!file.endsWith('.md')) return '';
  const text = edited?.value({ file: file.replace(/\.(?:nl|en)\.md$/, `.${language}.md`), path: [] });
  const [, title] = /^# +(.+)/.exec(typeof text === 'string' ? text : '') ?? [];
  return title ?? t('upkeep.page');
}
