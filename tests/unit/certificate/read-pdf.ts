import { getDocumentProxy } from 'unpdf';

/** A piece of text on the page, in points from the left and the top. */
export interface TextOnPage {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line on which it stands. */
  readonly line: number;
  readonly size: number;
  /** Is it only decoration? */
  readonly isArtifact: boolean;
}

export interface ReadPdf {
  readonly pages: number;
  readonly size: readonly [number, number];
  readonly info: Readonly<Record<string, unknown>>;
  readonly texts: readonly TextOnPage[];
  /** Everything that is read out, in its order; a piece of the structure on a line. */
  readonly readOut: string;
  /** The structure, as `Document(P H1 L(LI(LBody)))`. */
  readonly tree: string;
  readonly alternatives: readonly string[];
  readonly links: readonly { readonly url: string; readonly contents: string }[];
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}
interface Item {
  readonly type?: string;
  readonly tag?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly transform?: readonly number[];
  readonly width?: number;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(bytes.slice());
  const page = await pdf.getPage(1);
  const [, , width = 0, height = 0] = page.view;
  const content = await page.getTextContent({ includeMarkedContent: true });
  const tree = (await page.getStructTree()) as unknown as Node;
  const { info } = await pdf.getMetadata();
  const texts = textsIn(content.items, height);
  const annotations = (await page.getAnnotations()) as readonly Record<string, unknown>[];
  return {
    pages: pdf.numPages,
    size: [width, height],
    info: info as Record<string, unknown>,
    texts,
    readOut: readOutOf(content.items),
    tree: (tree.children ?? []).map(shapeOf).join(' '),
    alternatives: alternativesIn(tree),
    links: annotations.map(({ url, contentsObj }) => ({
      url: String(url),
      contents: (contentsObj as { str: string }).str,
    })),
  };
}

function textsIn(items: readonly Item[], height: number): readonly TextOnPage[] {
  const open: string[] = [];
  return items.flatMap((item) => {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.tag ?? '');
    else if (item.type === 'endMarkedContent') open.pop();
    if (item.str === undefined || item.str === '' || item.transform === undefined) return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
    return [
      {
        text: item.str,
        left: x,
        right: x + (item.width ?? 0),
        line: height - y,
        size: Math.hypot(a, b),
        isArtifact: open.includes('Artifact'),
      },
    ];
  });
}

function readOutOf(items: readonly Item[]): string {
  let isArtifact = false;
  const said = items.map(({ type, tag, str = '', hasEOL }) => {
    if (type?.startsWith('beginMarkedContent')) isArtifact = tag === 'Artifact';
    if (isArtifact) return '';
    return type === 'endMarkedContent' ? '\n' : str + (hasEOL === true ? ' ' : '');
  });
  return said
    .join('')
    .replaceAll(/ *\n[ \n]*/g, '\n')
    .replaceAll(/  +/g, ' ')
    .trim();
}

function shapeOf({ role, children = [] }: Node): string {
  const inside = children
    .map(shapeOf)
    .filter((shape) => shape !== '')
    .join(' ');
  return role === undefined ? '' : inside === '' ? role : `${role}(${inside})`;
}

function alternativesIn({ alt, children = [] }: Node): readonly string[] {
  return [...(alt === undefined ? [] : [alt]), ...children.flatMap(alternativesIn)];
}
