import type { FilmPicture } from '../../course-files/film-schema.ts';
import '../wijk/wijk-picture.ts';
import type { WijkPicture } from '../wijk/wijk-picture.ts';

/** What makes a shape look as it does. */
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
] as const;

/** As SVG has it where nothing is said. */
const unsaid: Readonly<Record<string, string>> = {
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-dasharray': 'none',
  opacity: '1',
  'text-anchor': 'start',
  'letter-spacing': 'normal',
};

const shapes = 'path, circle, ellipse, rect, text';

/**
 * A picture of the wijk as SVG that needs no style sheet: for a file that is opened elsewhere. Without its glow and the mirror of
 * the water, which would need definitions.
 *
 * @param name Of its own in the file it stands in.
 * @returns '' where the page has no drawing.
 */
export async function frozenPicture(picture: FilmPicture, name: string): Promise<string> {
  const shown: WijkPicture = document.createElement('wijk-picture');
  shown.picture = picture;
  shown.className = 'visually-hidden';
  document.body.append(shown);
  await shown.updateComplete;
  const drawing = shown.renderRoot.querySelector('svg');
  if (drawing !== null) freeze(drawing, name);
  shown.remove();
  return drawing?.outerHTML ?? '';
}

function freeze(drawing: SVGSVGElement, name: string): void {
  for (const left of drawing.querySelectorAll('.wh, .mk, .hit, .spiegel')) left.remove();
  for (const use of drawing.querySelectorAll('use:not(defs *)')) use.replaceWith(defined(drawing, use));
  const sky = drawing.querySelector('#w-lucht');
  for (const stop of sky?.querySelectorAll('stop') ?? [])
    stop.setAttribute('stop-color', getComputedStyle(stop).stopColor);
  const seen = [...drawing.querySelectorAll<SVGGraphicsElement>(shapes)].filter(
    (shape) => shape.closest('defs') === null,
  );
  // All are read before any is changed.
  const looked = seen.map((shape) => ({ shape, style: { ...lookOf(shape) }, opacity: opacityAbove(shape) }));
  for (const { shape, style, opacity } of looked) {
    for (const [look, value] of Object.entries(style)) shape.setAttribute(look, value);
    if (opacity !== 1) shape.setAttribute('opacity', String(opacity));
    shape.removeAttribute('class');
  }
  for (const element of drawing.querySelectorAll('defs > :not(#w-lucht)')) element.remove();
  for (const element of drawing.querySelectorAll('[class], a')) element.removeAttribute('class');
  sky?.setAttribute('id', name);
  drawing.querySelector('[fill="url(#w-lucht)"]')?.setAttribute('fill', `url(#${name})`);
  drawing.setAttribute('class', 'still');
}

/** What a `use` stands for, at its place. */
function defined(drawing: SVGSVGElement, use: Element): Element {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  const source = drawing.querySelector(use.getAttribute('href') ?? '');
  group.append(...(source?.cloneNode(true).childNodes ?? []));
  group.setAttribute('class', use.getAttribute('class') ?? '');
  const place = `translate(${use.getAttribute('x') ?? 0} ${use.getAttribute('y') ?? 0})`;
  group.setAttribute('transform', use.getAttribute('transform') ?? place);
  return group;
}

function lookOf(shape: SVGGraphicsElement): Readonly<Record<string, string>> {
  const style = getComputedStyle(shape);
  const isText = shape instanceof SVGTextElement;
  return Object.fromEntries(
    looks.flatMap((look) => {
      const value = style.getPropertyValue(look);
      const isOfText = ['font-size', 'font-weight', 'letter-spacing', 'text-anchor'].includes(look);
      const hasFill = look === 'fill' && shape.getAttribute('fill')?.startsWith('url') === true;
      return hasFill || (isOfText && !isText) || value === unsaid[look] ? [] : [[look, value]];
    }),
  );
}

/** Groups lose theirs, so it goes to their shapes. */
function opacityAbove(shape: Element): number {
  let opacity = Number(getComputedStyle(shape).opacity);
  for (let above = shape.parentElement; above instanceof SVGElement; above = above.parentElement)
    if (!(above instanceof SVGSVGElement)) opacity *= Number(getComputedStyle(above).opacity);
  return Math.round(opacity * 100) / 100;
}
