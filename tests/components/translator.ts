/**
 * What translators of pages do to a page, into every open shadow root, except where `translate="no"` says so. As Chrome: each
 * text becomes a `<font>` in a `<font>`. As Firefox: all that is in an element with text is taken out and put back, and
 * what is neither element nor text is not put back.
 */
export function translateAsChrome(root: Node): void {
  for (const text of textsIn(root)) {
    const outer = document.createElement(font);
    const inner = document.createElement(font);
    inner.textContent = translated(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  }
}

export function translateAsFirefox(root: Node): void {
  for (const element of new Set(textsIn(root).map((text) => text.parentNode!))) {
    const kept = [...element.childNodes].filter((node) => node instanceof Element || node instanceof Text);
    element.replaceChildren(...kept);
    for (const node of kept) if (node instanceof Text) node.data = translated(node.data);
  }
}

/** An element that nobody writes any more, but for translators. */
const font = 'font' as string;

function translated(words: string): string {
  return `<${words.trim()}>`;
}

function textsIn(node: Node): readonly Text[] {
  if (node instanceof Text) return node.data.trim() === '' ? [] : [node];
  if (node instanceof Element && (node.getAttribute('translate') === 'no' || node.localName === 'style'))
    return [];
  const inner = node instanceof Element && node.shadowRoot !== null ? [node.shadowRoot] : [];
  return [...inner, ...node.childNodes].flatMap(textsIn);
}
