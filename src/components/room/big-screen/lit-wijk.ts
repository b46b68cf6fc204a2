import { nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { copyOfWijk } from '../../wijk/wijk-of-page.ts';

/**
 * One window for each person, in an order that is fixed and mixed and never that of the alphabet: nobody reads off who is
 * who. House and window, from 1.
 */
const windowOrder = [
  '2.1',
  '5.2',
  '4.3',
  '1.2',
  '6.1',
  '3.3',
  '5.1',
  '1.3',
  '4.2',
  '2.3',
  '6.3',
  '3.1',
  '2.2',
  '5.3',
  '1.1',
  '4.1',
  '6.2',
  '3.2',
] as const;

/** Buildings that light up beyond the six houses. */
const beyond = ['informatiepakket', 'accreditatie'] as const;

/**
 * The wijk with a light for everybody who is in; nothing where the page has no drawing. Whoever leaves keeps the light on:
 * the screen never shows who went.
 *
 * @param view What is seen of it: left, top, width, height in the drawing's units.
 * @param street Only the buildings along the street.
 */
export function litWijk(
  phase: string,
  lights: number,
  view: readonly [number, number, number, number],
  street = false,
): unknown {
  return guard([phase, lights, street], () => drawing(phase, lights, view, street));
}

function drawing(
  phase: string,
  lights: number,
  view: readonly number[],
  street: boolean,
): SVGSVGElement | typeof nothing {
  const wijk = copyOfWijk();
  if (wijk === undefined) return nothing;
  wijk.setAttribute('viewBox', view.join(' '));
  wijk.setAttribute('preserveAspectRatio', 'xMidYMax slice');
  wijk.dataset.phase = phase;
  wijk.classList.toggle('gs-street', street);
  for (const part of wijk.querySelectorAll<SVGElement>('[data-part]')) {
    part.dataset.status = part.dataset.part === 'werksessie' ? 'done' : 'open';
    part.removeAttribute('href');
    part.removeAttribute('tabindex');
  }
  for (const place of windowOrder.slice(0, lights)) {
    const [house, window] = place.split('.');
    wijk.querySelector(`[data-part="les-${house}"] .v${window}`)?.classList.add('gs-on');
  }
  beyond.slice(0, Math.max(0, lights - windowOrder.length)).forEach((name) => {
    wijk.querySelector(`[data-part="${name}"]`)?.setAttribute('data-status', 'done');
  });
  return wijk;
}
