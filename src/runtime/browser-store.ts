/**
 * The browser's own store; `undefined` where it is blocked, which throws as soon as it is named, or absent: the web view
 * of some apps has `null` in its place.
 */
export function browserStore(
  page: { readonly localStorage?: Storage | null } = globalThis,
): Storage | undefined {
  try {
    return page.localStorage ?? undefined;
  } catch {
    return undefined;
  }
}
