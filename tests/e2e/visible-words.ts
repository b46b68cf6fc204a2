import type { Frame } from 'playwright-core';

export interface VisibleWords {
  readonly words: string;
  /** All of the block that they stand in; a sentence may have links in it. */
  readonly sentence: string;
  /** Where they stand: an element, or an attribute of it. */
  readonly where: string;
  /** The language that the words are marked with, nearest first. */
  readonly language: string;
}

/**
 * All words of the screen, seen or heard: texts, names, descriptions, and what styles write. Not those in a drawing
 * that is decoration.
 */
export function visibleWords(frame: Frame): Promise<VisibleWords[]> {
  return frame.evaluate(() => {
    const found: { words: string; sentence: string; where: string; language: string }[] = [];
    const above = (element: Element): Element | null =>
      element.parentElement ??
      (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);
    const languageOf = (element: Element): string => {
      for (let each: Element | null = element; each !== null; each = above(each)) {
        const language = each.getAttribute('lang');
        if (language !== null) return language;
      }
      return '';
    };
    const add = (element: Element, where: string, words: string | null, sentence = words): void => {
      if (words !== null && words.trim() !== '')
        found.push({ words: words.trim(), sentence: sentence ?? '', where, language: languageOf(element) });
    };
    const blockOf = (element: Element): Element => {
      // The name of the course is drawn in pieces, none of which is a sentence.
      let block = element.closest('svg text, .wordmark') ?? element;
      while (
        getComputedStyle(block).display === 'inline' &&
        block.localName !== 'text' &&
        block.parentElement !== null
      )
        block = block.parentElement;
      return block;
    };
    const pathOf = (element: Element): string => {
      const host = (element.getRootNode() as Partial<ShadowRoot>).host;
      return `${host === undefined ? '' : `${host.localName} `}${element.localName}`;
    };
    const walk = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot !== null) walk(element.shadowRoot);
        if (element.closest('script, style, template, head') !== null) continue;
        if (element.closest('svg[aria-hidden="true"]') !== null) continue;
        const where = pathOf(element);
        for (const name of [
          'aria-label',
          'aria-description',
          'aria-roledescription',
          'alt',
          'title',
          'placeholder',
        ])
          add(element, `${where}[${name}]`, element.getAttribute(name));
        for (const node of element.childNodes)
          if (node instanceof Text) add(element, where, node.data, blockOf(element).textContent);
        for (const pseudo of ['::before', '::after']) {
          const { content } = getComputedStyle(element, pseudo);
          if (/["'].*\p{L}.*["']/u.test(content)) add(element, `${where}${pseudo}`, content);
        }
      }
    };
    walk(document);
    add(document.documentElement, 'document.title', document.title);
    return found;
  });
}
