import { cleaned } from './clean-text.ts';

/** What was counted while something was pasted. */
export type PastedPiece =
  | 'headings'
  | 'paragraphs'
  | 'lists'
  | 'quotes'
  | 'tables'
  | 'pictures'
  | 'colours'
  | 'underlined'
  | 'struck'
  | 'footnotes'
  | 'links';
type Counts = Readonly<Partial<Record<PastedPiece, number>>>;

export interface PastedProse {
  /** Markdown, with exactly the marks that a text of the course may have. */
  readonly text: string;
  readonly took: Counts;
  /** What does not fit in the course. */
  readonly left: Counts;
  readonly isFromWord: boolean;
}

/**
 * What somebody copied from Word, a website or a mail, as a text of the course. Text is never lost: of a table the cells stay, as
 * a list.
 *
 * @param html As the clipboard has it; nothing of it is run or loaded.
 */
export function pastedProse(html: string): PastedProse {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reader = new Reader();
  const text = reader
    .blocks(page.body)
    .join('\n\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return {
    text,
    took: reader.took,
    left: { ...reader.left, ...(reader.colours.size === 0 ? {} : { colours: reader.colours.size }) },
    isFromWord: /urn:schemas-microsoft-com|class="?Mso|<meta[^>]+Word/i.test(html),
  };
}

const skipped = new Set([
  'STYLE',
  'SCRIPT',
  'TITLE',
  'META',
  'LINK',
  'HEAD',
  'XML',
  'TEMPLATE',
  'NOSCRIPT',
  'BUTTON',
]);
const pictures = new Set(['IMG', 'SVG', 'PICTURE', 'CANVAS', 'VIDEO', 'OBJECT', 'V:SHAPE', 'V:IMAGEDATA']);
const block =
  /^(?:P|DIV|SECTION|ARTICLE|MAIN|HEADER|FOOTER|ASIDE|H[1-6]|UL|OL|LI|BLOCKQUOTE|TABLE|TBODY|THEAD|TR|TD|TH|PRE|FIGURE|FIGCAPTION|DL|DT|DD|ADDRESS|HR)$/;

class Reader {
  readonly took: Partial<Record<PastedPiece, number>> = {};
  readonly left: Partial<Record<PastedPiece, number>> = {};
  readonly colours = new Set<string>();

  /** Paragraphs, headings, lists and quotes, one after the other. */
  blocks(parent: Element): string[] {
    const found: string[] = [];
    let loose: Node[] = [];
    const endLoose = () => {
      found.push(...this.#paragraphs(loose));
      loose = [];
    };
    for (const node of parent.childNodes) {
      if (node instanceof Element && (block.test(node.tagName) || hasBlocks(node))) {
        endLoose();
        found.push(...this.#block(node));
      } else loose.push(node);
    }
    endLoose();
    return joinItems(found);
  }

  #block(element: Element): string[] {
    if (isUnseen(element)) return [];
    this.#look(element);
    const { tagName } = element;
    const level = /^H([1-6])$/.exec(tagName)?.[1];
    if (level !== undefined) return this.#heading(element, Number(level) <= 2 ? '##' : '###');
    switch (tagName) {
      case 'UL':
      case 'OL':
        return this.#list(element, tagName === 'OL');
      case 'BLOCKQUOTE': {
        const text = this.blocks(element)
          .join(' ')
          .replaceAll(/\s*\n\s*/g, ' ');
        return text === '' ? [] : (count(this.took, 'quotes'), [`> ${text}`]);
      }
      case 'TABLE':
        return this.#table(element);
      case 'HR':
        return [];
      default:
        break;
    }
    if (hasBlocks(element)) return this.blocks(element);
    const item = wordItem(element);
    if (item !== undefined) {
      const text = this.#inline(item.nodes).trim();
      return text === '' ? [] : [`${item.isOrdered ? '1. ' : '- '}${text}`];
    }
    return this.#paragraphs([...element.childNodes]);
  }

  #heading(element: Element, sign: string): string[] {
    // Everything in a heading is bold already.
    const text = this.#inline([...element.childNodes])
      .replaceAll('**', '')
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (text === '') return [];
    count(this.took, 'headings');
    return [`${sign} ${text}`];
  }

  #paragraphs(nodes: readonly Node[]): string[] {
    return this.#inline(nodes)
      .split(/\n\s*\n/)
      .map((text) => plainStart(text.replaceAll(/\s*\n\s*/g, ' ').trim()))
      .filter((text) => text !== '')
      .map((text) => (count(this.took, 'paragraphs'), text));
  }

  #list(list: Element, isOrdered: boolean): string[] {
    const items = this.#items(list);
    if (items.length === 0) return [];
    count(this.took, 'lists');
    return [items.map((text, at) => `${isOrdered ? `${at + 1}.` : '-'} ${text}`).join('\n')];
  }

  /** A list in a list becomes one list: the course has no deeper ones. */
  #items(list: Element): string[] {
    return [...list.children].flatMap((child) => {
      if (/^(?:UL|OL)$/.test(child.tagName)) return this.#items(child);
      const inner = [...child.children].filter(({ tagName }) => /^(?:UL|OL)$/.test(tagName));
      const own = [...child.childNodes].filter((node) => !inner.some((one) => one === node));
      const text = this.#inline(own).replaceAll(/\s+/g, ' ').trim();
      return [...(text === '' ? [] : [text]), ...inner.flatMap((one) => this.#items(one))];
    });
  }

  #table(table: Element): string[] {
    count(this.left, 'tables');
    const textOf = (cell: Element) => {
      this.#look(cell);
      return this.#inline([...cell.childNodes])
        .replaceAll(/\s+/g, ' ')
        .trim();
    };
    const rows = [...table.querySelectorAll('tr')].map((row) =>
      [...row.children]
        .map(textOf)
        .filter((text) => text !== '')
        .join(', '),
    );
    const written = rows.filter((row) => row !== '');
    return written.length === 0 ? [] : [written.map((row) => `- ${row}`).join('\n')];
  }

  #inline(nodes: readonly Node[]): string {
    return nodes.map((node) => this.#one(node)).join('');
  }

  #one(node: Node): string {
    if (node.nodeType === Node.TEXT_NODE)
      return escaped(cleaned(node.textContent ?? '').replaceAll(/\s+/g, ' '));
    if (!(node instanceof Element) || isUnseen(node)) return '';
    this.#look(node);
    if (pictures.has(node.tagName.toUpperCase())) {
      count(this.left, 'pictures');
      return '';
    }
    const inner = () => this.#inline([...node.childNodes]);
    switch (node.tagName) {
      case 'BR':
        return '\n\n';
      case 'B':
      case 'STRONG':
        // Google writes <b style="font-weight:normal"> around everything.
        return /font-weight:\s*(?:normal|400)/.test(styleOf(node)) ? inner() : signed(inner(), '**');
      case 'I':
      case 'EM':
        return signed(inner(), '*');
      case 'U':
        count(this.left, 'underlined');
        return inner();
      case 'S':
      case 'DEL':
      case 'STRIKE':
        count(this.left, 'struck');
        return inner();
      case 'A':
        return this.#link(node, inner());
      case 'SPAN': {
        const style = styleOf(node);
        const text = inner();
        const isBold = /font-weight:\s*(?:bold|[6-9]00)/.test(style);
        const isItalic = /font-style:\s*italic/.test(style);
        return signed(isItalic ? signed(text, '*') : text, isBold ? '**' : '');
      }
      default:
        return inner();
    }
  }

  #link(link: Element, text: string): string {
    const href = link.getAttribute('href') ?? '';
    if (/^#_?(?:ftn|edn|footnote)/i.test(href)) {
      count(this.left, 'footnotes');
      return '';
    }
    if (text.trim() === '') return '';
    // A place in the document that it was copied from.
    if (href === '' || href.startsWith('#')) return text;
    const address = /^https?:\/\/[^\s]+$/i.test(href) ? href.replace(/^http:/i, 'https:') : undefined;
    if (address === undefined) {
      count(this.left, 'links');
      return text;
    }
    return `[${text.trim().replaceAll(/[[\]]/g, '')}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
  }

  #look(element: Element): void {
    const style = styleOf(element);
    for (const pattern of [/(?:^|;|\s)color:\s*([^;]+)/, /background(?:-color)?:\s*([^;]+)/]) {
      const colour = pattern.exec(style)?.[1]?.trim();
      if (
        colour !== undefined &&
        !/^(?:black|windowtext|#000(?:000)?|rgb\(0, ?0, ?0\)|white|#fff(?:fff)?|rgb\(255, ?255, ?255\)|transparent|none|inherit|initial|auto|currentcolor)/.test(
          colour,
        )
      )
        this.colours.add(colour);
    }
    const font = element.tagName === 'FONT' ? element.getAttribute('color') : null;
    if (font !== null) this.colours.add(font);
    if (/text-decoration[^;]*underline/.test(style) && element.tagName !== 'A')
      count(this.left, 'underlined');
  }
}

function count(counts: Partial<Record<PastedPiece, number>>, piece: PastedPiece): void {
  counts[piece] = (counts[piece] ?? 0) + 1;
}

function styleOf(element: Element): string {
  return (element.getAttribute('style') ?? '').toLowerCase();
}

function isUnseen(element: Element): boolean {
  return (
    skipped.has(element.tagName.toUpperCase()) ||
    element.tagName.startsWith('O:') ||
    /display:\s*none|mso-hide:\s*all/.test(styleOf(element))
  );
}

function hasBlocks(element: Element): boolean {
  return [...element.children].some((child) => block.test(child.tagName) || hasBlocks(child));
}

/** Word writes a point of a list as a paragraph, with its sign in a piece that no other program shows. */
function wordItem(
  element: Element,
): { readonly nodes: readonly Node[]; readonly isOrdered: boolean } | undefined {
  const isItem = element.className.includes('MsoListParagraph') || /mso-list:\s*l\d/.test(styleOf(element));
  if (!isItem) return undefined;
  const signs = [...element.querySelectorAll('span')].filter((span) =>
    /mso-list:\s*ignore/.test(styleOf(span)),
  );
  const isOrdered = signs.some((span) => /\d+[.)]/.test(span.textContent));
  for (const sign of signs) sign.remove();
  return { nodes: [...element.childNodes], isOrdered };
}

/** Points that follow each other are one list. */
function joinItems(blocks: readonly string[]): string[] {
  const joined: string[] = [];
  for (const one of blocks) {
    const last = joined.at(-1);
    const kind = /^(- |1\. )[^\n]*$/.exec(one)?.[1];
    const before = last === undefined ? undefined : /^(- |1\. )/.exec(last)?.[1];
    if (kind !== undefined && kind === before) joined[joined.length - 1] = `${last ?? ''}\n${one}`;
    else joined.push(one);
  }
  return joined.map((one) =>
    /^1\. .*\n1\. /.test(one)
      ? one
          .split('\n')
          .map((line, at) => line.replace(/^1\./, `${at + 1}.`))
          .join('\n')
      : one,
  );
}

/** With its spaces outside: a sign with a space inside it is no sign. */
function signed(text: string, sign: string): string {
  const inner = text.trim();
  if (inner === '' || sign === '' || inner.includes('\n')) return text;
  const [before = ''] = /^\s*/.exec(text) ?? [];
  const [after = ''] = /\s*$/.exec(text) ?? [];
  return `${before}${sign}${inner}${sign}${after}`;
}

/** Signs that would be read as marks are meant as they stand. */
function escaped(text: string): string {
  return text.replaceAll(/[*_`[\]<]/g, (sign) => `\\${sign}`);
}

/** A line that begins as a list, a heading or a quote would become one. */
function plainStart(text: string): string {
  const bullet = /^(?:[•·▪▫‣●○◦∙■□➢➤✓\uF0B7\uF0A7]|[–—-](?=\s)|o(?=\s{2,}))\s*/u;
  if (bullet.test(text)) return text.replace(bullet, '- ');
  return text.replace(/^(#{1,6} |> |\+ )/, '\\$1').replace(/^(\d{3,})([.)])(?=\s)/, '$1\\$2');
}
