import type { Scorm2004Api } from '../../../src/runtime/scorm-api.ts';
import { children, countEntries, elementName, listEntry, type DataModel } from './data-model.ts';

export interface Rules2004 {
  readonly model: DataModel;
  /** Scores and counts come as JavaScript numbers. */
  readonly answersNumbers: boolean;
  /** What a new type takes away from an interaction. */
  readonly typeClears: readonly string[];
  /** Answers whether the LMS says that it was stored. */
  readonly store: (values: ReadonlyMap<string, string>) => boolean;
}

/** The behaviour that SCORM 2004 asks of an LMS, over a table of elements. */
export class Simulated2004 implements Scorm2004Api {
  readonly #rules: Rules2004;
  readonly #values: Map<string, string>;
  #stage: 'new' | 'running' | 'ended' = 'new';
  #error = '0';

  constructor(rules: Rules2004, values: ReadonlyMap<string, string>) {
    this.#rules = rules;
    this.#values = new Map(values);
  }

  Initialize(parameter: string): string {
    if (parameter !== '') return this.#fail('201', 'false');
    if (this.#stage === 'running') return this.#fail('103', 'false');
    if (this.#stage === 'ended') return this.#fail('104', 'false');
    this.#stage = 'running';
    return this.#succeed('true');
  }

  Terminate(parameter: string): string {
    if (this.#stage !== 'running') return this.#fail(this.#stage === 'new' ? '112' : '113', 'false');
    if (parameter !== '') return this.#fail('201', 'false');
    if (!this.#rules.store(this.#values)) return this.#fail('101', 'false');
    this.#stage = 'ended';
    return this.#succeed('true');
  }

  Commit(parameter: string): string {
    if (this.#stage !== 'running') return this.#fail(this.#stage === 'new' ? '142' : '143', 'false');
    if (parameter !== '') return this.#fail('201', 'false');
    return this.#rules.store(this.#values) ? this.#succeed('true') : this.#fail('101', 'false');
  }

  GetValue(element: string): unknown {
    if (this.#stage !== 'running') return this.#fail(this.#stage === 'new' ? '122' : '123', '');
    const { model } = this.#rules;
    const keyword = /^(.+)\.(_children|_count)$/.exec(element);
    if (keyword) {
      const [, list = '', word] = keyword;
      const names = children(model, elementName(list));
      if (names.length === 0) return this.#fail('401', '');
      return this.#succeed(
        word === '_count' ? this.#number(countEntries(this.#values, list)) : names.join(','),
      );
    }
    const rule = model[elementName(element)];
    if (!rule) return this.#fail('401', '');
    if (rule.access === 'write') return this.#fail('405', '');
    const place = listEntry(element);
    if (place && place.index >= countEntries(this.#values, place.list)) return this.#fail('301', '');
    const value = this.#values.get(element);
    if (value === undefined) return this.#fail('403', '');
    return this.#succeed(rule.range ? this.#number(Number(value)) : value);
  }

  SetValue(element: string, value: unknown): string {
    if (this.#stage !== 'running') return this.#fail(this.#stage === 'new' ? '132' : '133', 'false');
    const { model } = this.#rules;
    if (/\.(_children|_count|_version)$/.test(element)) return this.#fail('404', 'false');
    const name = elementName(element);
    const rule = model[name];
    if (!rule) return this.#fail('401', 'false');
    if (rule.access === 'read') return this.#fail('404', 'false');
    if (typeof value !== 'string') return this.#fail('406', 'false');
    const place = listEntry(element);
    const sibling = (other: string): string | undefined => this.#values.get(`${place?.entry ?? ''}.${other}`);
    if (place) {
      if (place.index > countEntries(this.#values, place.list)) return this.#fail('351', 'false');
      if (!name.endsWith('.id') && sibling('id') === undefined) return this.#fail('408', 'false');
      if (name.endsWith('.learner_response') && sibling('type') === undefined)
        return this.#fail('408', 'false');
      if (name === 'cmi.objectives.n.id' && !this.#isFreeId(element, value))
        return this.#fail('351', 'false');
    }
    if (!rule.format(value, sibling)) return this.#fail('406', 'false');
    if (rule.range && (Number(value) < rule.range[0] || Number(value) > rule.range[1])) {
      return this.#fail('407', 'false');
    }
    if (place && name === 'cmi.interactions.n.type') {
      for (const cleared of this.#rules.typeClears) this.#values.delete(`${place.entry}.${cleared}`);
    }
    this.#values.set(element, value);
    return this.#succeed('true');
  }

  GetLastError(): string {
    return this.#error;
  }

  /** An objective's id is unique, and fixed once it is there. */
  #isFreeId(element: string, id: string): boolean {
    const own = this.#values.get(element);
    if (own !== undefined) return own === id;
    return ![...this.#values].some(
      ([other, value]) => elementName(other) === 'cmi.objectives.n.id' && value === id,
    );
  }

  #number(value: number): unknown {
    return this.#rules.answersNumbers ? value : String(value);
  }

  #fail(error: string, answer: string): string {
    this.#error = error;
    return answer;
  }

  #succeed<T>(answer: T): T {
    this.#error = '0';
    return answer;
  }
}
