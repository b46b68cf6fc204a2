/** The element in the document itself around all shadow trees that this one is in; it stays when a screen goes. */
export function outermostHost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermostHost(root.host) : element;
}
