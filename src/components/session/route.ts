/** A place in the module as it stands after the `#` of the address. */
export interface Route {
  /** Id of a step or of an extra page; "" is home. */
  readonly screen: string;
  /** Which part of the screen, from 0; undefined when the address does not say it. */
  readonly anchor: number | undefined;
  /** What to show on it by its id, such as a source; undefined when the address does not say it. */
  readonly target?: string | undefined;
}

export function routeOf(hash: string): Route {
  const [screen = '', part] = hash.replace(/^#\/?/, '').split('/');
  const isAnchor = part !== undefined && /^\d{1,2}$/.test(part);
  const target = part !== undefined && /^[a-z][a-z0-9-]*$/.test(part) ? part : undefined;
  return { screen, anchor: isAnchor ? Number(part) : undefined, ...(target === undefined ? {} : { target }) };
}

/** @param part Position of a part of the screen, or the id of something on it. */
export function hashOf(screen: string, part?: number | string): string {
  return part === undefined ? `#/${screen}` : `#/${screen}/${part}`;
}
