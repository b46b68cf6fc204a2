/** What of a question decides whether somebody gets it, and whether they may pass over it. */
interface Asked {
  readonly optional?: boolean | undefined;
  readonly domain?: string | undefined;
}

/** Does a list have to wait for an answer to it? */
export function mustBeAnswered({ optional, domain }: Asked): boolean {
  return optional !== true && domain === undefined;
}

/** Is it asked of who has a profession of this domain? Whoever named none gets what is asked of all. */
export function isAskedOf({ domain }: Asked, own: string | undefined): boolean {
  return domain === undefined || domain === own;
}
