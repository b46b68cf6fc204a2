import type { CourseNode, CoursePart } from '../../editing/outline/course-node.ts';

/** What the page shows: a form, or one of the screens beside them. */
export type Route =
  | { readonly screen: 'form'; readonly node: CourseNode; readonly part: CoursePart }
  | { readonly screen: 'upkeep' | 'done' };

const screens = { nakijken: 'upkeep', klaar: 'done' } as const;

/** What stands behind the # of the address; what is not known any more is the first form. */
export function routeIn(hash: string, nodes: readonly CourseNode[]): Route | undefined {
  const [name = '', wanted] = decodeURIComponent(hash.replace(/^#/, '')).split('/');
  if (isScreen(name)) return { screen: screens[name] };
  const node = nodes.find(({ id }) => id === name) ?? nodes[0];
  const part = node?.parts.find(({ id }) => id === wanted) ?? node?.parts[0];
  return node === undefined || part === undefined ? undefined : { screen: 'form', node, part };
}

/** The address of a form. */
export function addressOf({ id, parts }: CourseNode, part: CoursePart): string {
  return part === parts[0] ? `#${id}` : `#${id}/${part.id}`;
}

function isScreen(name: string): name is keyof typeof screens {
  return Object.hasOwn(screens, name);
}
