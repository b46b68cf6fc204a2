/** An element that is drawn a moment after it changed, as those of Lit are. */
interface Updating extends Element {
  readonly updateComplete?: Promise<unknown>;
}

/** Resolves when an element, and all that stands in it and in its shadow, is drawn. */
export async function allUpdated(element: Updating): Promise<void> {
  await element.updateComplete;
  const roots = element.shadowRoot === null ? [element] : [element.shadowRoot, element];
  for (const root of roots)
    for (const child of root.children) if (child instanceof HTMLElement) await allUpdated(child);
}
