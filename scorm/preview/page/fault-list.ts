import type { Say } from '../words.ts';
import { byId, element } from './element.ts';
import { faults, type FaultId } from './faults.ts';

/** The faults to choose from, each with what it imitates. */
export class FaultList {
  readonly #say: Say;
  readonly #boxes: readonly (readonly [FaultId, HTMLInputElement])[];

  constructor(say: Say, chosen: (faults: readonly FaultId[]) => void) {
    this.#say = say;
    this.#boxes = faults.map(({ id }) => [id, box(id)] as const);
    byId('fault-list').append(
      ...faults.map(({ name, imitates }, index) => {
        const [, input] = this.#boxes[index] ?? [];
        const label = element('label', 'fault-choice', ...(input === undefined ? [] : [input]));
        label.append(element('b', '', say(name)), element('small', '', say(imitates)));
        return element('li', '', label);
      }),
    );
    byId('fault-list').addEventListener('change', (event) => {
      // The other choices of the bar open the course anew; most faults strike the course that is open.
      event.stopPropagation();
      chosen(this.#boxes.filter(([, input]) => input.checked).map(([id]) => id));
    });
    this.show([]);
  }

  show(chosen: readonly FaultId[]): void {
    for (const [id, input] of this.#boxes) input.checked = chosen.includes(id);
    byId('faults-summary').textContent =
      chosen.length === 0
        ? this.#say('fault.title')
        : this.#say('fault.titleWithCount', { count: chosen.length });
    byId('faults').classList.toggle('some', chosen.length > 0);
  }
}

function box(id: FaultId): HTMLInputElement {
  const input = element('input', '');
  input.type = 'checkbox';
  input.name = `fault-${id}`;
  return input;
}
