/**
 * Lets a page that a browser translates go on. A page translator puts a `<font>` in the place of each text; Lit writes a
 * sentence that has changed to the `data` of what stands there, because it was a text once. On an element that does
 * nothing, so what was translated would stay for ever: "saved" while it is not. Here it becomes the new words, which the
 * translator then translates in its turn.
 */
export function outliveTranslation(): void {
  const { HTMLFontElement: Font } = globalThis as { readonly HTMLFontElement?: typeof HTMLElement };
  // Where words are put together without a page, nobody translates one.
  if (Font === undefined) return;
  Object.defineProperty(Font.prototype, 'data', {
    configurable: true,
    set(this: HTMLElement, text: string) {
      this.textContent = text;
    },
  });
}
