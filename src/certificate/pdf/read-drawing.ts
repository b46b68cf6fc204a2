/** A line or shape of a drawing, with everything that is drawn elsewhere (`use`) put in its place. */
export interface Shape {
  readonly outline:
    | { readonly kind: 'path'; readonly d: string }
    | {
        readonly kind: 'ellipse';
        readonly x: number;
        readonly y: number;
        readonly rx: number;
        readonly ry: number;
      };
  /** Its class and those around it, the nearest first. */
  readonly classes: readonly string[];
  /** The part of the programme that it belongs to. */
  readonly part: string | undefined;
  /** Where it is moved to, the outermost first. */
  readonly moves: readonly Move[];
}
interface Move {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
}

/** Parts of a drawing that say nothing on paper. */
const skipped: readonly string[] = [
  'defs',
  'linearGradient',
  'radialGradient',
  'mask',
  'text',
  'stop',
  'rect',
];
const mirrored = 'spiegel';

interface Drawing {
  readonly shapes: readonly Shape[];
  /** Something that the drawing has in store to put anywhere: a tree, a lantern. */
  readonly piece: (id: string) => readonly Shape[];
}

/** Reads our own drawing of the wijk; it stops at anything that it does not know. */
export function readDrawing(svg: string): Drawing {
  const root = elementsOf(svg);
  const byId = new Map<string, Element>();
  const remember = (element: Element): void => {
    const id = element.attributes.get('id');
    if (id !== undefined) byId.set(id, element);
    element.children.forEach(remember);
  };
  remember(root);
  const drawn = (element: Element) => shapesOf(element, { classes: [], part: undefined, moves: [] }, byId);
  return {
    shapes: root.children.flatMap(drawn),
    piece: (id) => drawn({ tag: 'use', attributes: new Map([['href', `#${id}`]]), children: [] }),
  };
}

type Around = Pick<Shape, 'classes' | 'part' | 'moves'>;

function shapesOf(
  { tag, attributes, children }: Element,
  around: Around,
  byId: ReadonlyMap<string, Element>,
): readonly Shape[] {
  const own = attributes.get('class')?.split(' ') ?? [];
  if (skipped.includes(tag) || own.includes(mirrored)) return [];
  const number = (name: string) => Number(attributes.get(name) ?? 0);
  const inside: Around = {
    classes: [...own, ...around.classes],
    part: attributes.get('data-part') ?? around.part,
    moves: [...around.moves, ...movesOf(attributes)],
  };
  switch (tag) {
    case 'g':
    case 'a':
      return children.flatMap((child) => shapesOf(child, inside, byId));
    case 'path':
      return [{ ...inside, outline: { kind: 'path', d: attributes.get('d') ?? '' } }];
    case 'circle':
    case 'ellipse': {
      const rx = number(tag === 'circle' ? 'r' : 'rx');
      const ry = number(tag === 'circle' ? 'r' : 'ry');
      return [{ ...inside, outline: { kind: 'ellipse', x: number('cx'), y: number('cy'), rx, ry } }];
    }
    case 'use': {
      const id = attributes.get('href')?.slice(1) ?? '';
      const used = byId.get(id);
      if (used === undefined) throw new Error(`The drawing uses "${id}", but has none.`);
      const moves = [...inside.moves, { x: number('x'), y: number('y'), scale: 1 }];
      return shapesOf(used, { ...inside, moves }, byId);
    }
    default:
      throw new Error(`The drawing has an element <${tag}> that cannot be put on paper.`);
  }
}

function movesOf(attributes: ReadonlyMap<string, string>): readonly Move[] {
  const transform = attributes.get('transform');
  if (transform === undefined) return [];
  const [, x, y, scale = '1'] =
    /^translate\(([\d.-]+)[ ,]([\d.-]+)\)(?:scale\(([\d.]+)\))?$/.exec(transform) ?? [];
  if (x === undefined || y === undefined)
    throw new Error(`The drawing has a transform "${transform}" that cannot be put on paper.`);
  return [{ x: Number(x), y: Number(y), scale: Number(scale) }];
}

function elementsOf(svg: string): Element {
  const top: Element = { tag: '', attributes: new Map(), children: [] };
  const open = [top];
  for (const [, closes, tag = '', rest = '', isEmpty] of svg.matchAll(/<(\/?)([A-Za-z]+)([^>]*?)(\/?)>/g)) {
    if (closes === '/') {
      open.pop();
      continue;
    }
    const attributes = new Map(
      [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    const element: Element = { tag, attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (isEmpty === '') open.push(element);
  }
  const [root] = top.children;
  if (root?.tag !== 'svg') throw new Error('This is no drawing.');
  return root;
}
