import type { Scorm12Api } from '../../../src/runtime/scorm-api.ts';
import { children, countEntries, elementName, listEntry, type DataModel } from './data-model.ts';

export interface Rules12 {
  readonly model: DataModel;
  /** Scores and counts come as JavaScript numbers. */
  readonly answersNumbers: boolean;
  /** A session that has ended may be started again. */
  readonly canRestart: boolean;
  /** Answers whether the LMS says that it was stored. */
  readonly store: (values: ReadonlyMap<string, string>, atFinish: boolean) => boolean;
}

/** The behaviour that SCORM 1.2 asks of an LMS, over a table of elements. */
export class Simulated12 implements Scorm12Api {
  readonly #rules: Rules12;
  readonly #values: Map<string, string>;
  #stage: 'new' | 'running' | 'ended' = 'new';
  #error = '0';

  constructor(rules: Rules12, values: ReadonlyMap<string, string>) {
    this.#rules = rules;
    this.#values = new Map(values);
  }

  LMSInitialize(parameter: string): string {
    if (parameter !== '') return this.#fail('201', 'false');
    if (this.#stage === 'running') return this.#fail('101', 'false');
    if (this.#stage === 'ended' && !this.#rules.canRestart) return this.#fail('101', 'false');
    this.#stage = 'running';
    return this.#succeed('true');
  }

  LMSFinish(parameter: string): string {
    if (this.#stage !== 'running') return this.#fail('301', 'false');
    if (parameter !== '') return this.#fail('201', 'false');
    this.#stage = 'ended';
    return this.#rules.store(this.#values, true) ? this.#succeed('true') : this.#fail('101', 'false');
  }

  LMSCommit(parameter: string): string {
    if (this.#stage !== 'running') return this.#fail('301', 'false');
    if (parameter !== '') return this.#fail('201', 'false');
    return this.#rules.store(this.#values, false) ? this.#succeed('true') : this.#fail('101', 'false');
  }

  LMSGetValue(element: string): unknown {
    if (this.#stage !== 'running') return this.#fail('301', '');
    const { model } = this.#rules;
    const keyword = /^(.+)\.(_children|_count)$/.exec(element);
    if (keyword) {
      const [, list = '', word] = keyword;
      const names = children(model, elementName(list));
      if (names.length === 0) return this.#fail(word === '_count' ? '203' : '202', '');
      return this.#succeed(
        word === '_count' ? this.#number(countEntries(this.#values, list)) : names.join(','),
      );
    }
    const rule = model[elementName(element)];
    if (!rule) return this.#fail('201', '');
    if (rule.access === 'write') return this.#fail('404', '');
    const value = this.#values.get(element) ?? '';
    return this.#succeed(rule.range && value !== '' ? this.#number(Number(value)) : value);
  }

  LMSSetValue(element: string, value: unknown): string {
    if (this.#stage !== 'running') return this.#fail('301', 'false');
    const { model } = this.#rules;
    if (/\.(_children|_count|_version)$/.test(element)) return this.#fail('402', 'false');
    const rule = model[elementName(element)];
    if (!rule) return this.#fail('201', 'false');
    if (rule.access === 'read') return this.#fail('403', 'false');
    if (typeof value !== 'string') return this.#fail('405', 'false');
    const place = listEntry(element);
    if (place && place.index > countEntries(this.#values, place.list)) return this.#fail('201', 'false');
    if (place && !element.endsWith('.id') && !this.#values.has(`${place.entry}.id`))
      return this.#fail('201', 'false');
    const sibling = (name: string): string | undefined => this.#values.get(`${place?.entry ?? ''}.${name}`);
    if (!rule.format(value, sibling)) return this.#fail('405', 'false');
    if (rule.range && value !== '' && !isWithin(Number(value), rule.range)) return this.#fail('405', 'false');
    this.#values.set(element, value);
    return this.#succeed('true');
  }

  LMSGetLastError(): string {
    return this.#error;
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

function isWithin(value: number, [lowest, highest]: readonly [number, number]): boolean {
  return value >= lowest && value <= highest;
}
