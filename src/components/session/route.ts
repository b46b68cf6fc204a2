/** A place in the module as it stands after the `#` of the address. */
export interface Route {
  /** Id of a step or of an extra page; "" is home. */
  readonly screen: string;
  /** Which part of the screen, from 0; undefined when the address does not say it. */
  readonly anchor: number | undefined;
}

export function routeOf(hash: string): Route {
  const [screen = '', anchor] = hash.replace(/^#\/?/, '').split('/');
  return { screen, anchor: anchor !== undefined && /^\d{1,2}$/.test(anchor) ? Number(anchor) : undefined };
}

export function hashOf(screen: string, anchor?: number): string {
  return anchor === undefined ? `#/${screen}` : `#/${screen}/${anchor}`;
}
