import type { Language } from '../../course-files/language.ts';
import type { Called, NodeGroup } from '../../editing/outline/course-node.ts';
import { t } from '../session/words.ts';

/** What a line of the tree or a part of it is called, in the language of the page. */
export function called(title: Called, language: Language): string {
  return 'key' in title ? t(title.key) : title.words[language];
}

/** The heading of a group: of short phases their names as one list, "Terugkijken, afronden en later". */
export function headingOf({ titles }: Pick<NodeGroup, 'titles'>, language: Language): string {
  const [first = '', ...others] = titles.map((title) => called(title, language));
  const names = [first, ...others.map((name) => name.charAt(0).toLowerCase() + name.slice(1))];
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
