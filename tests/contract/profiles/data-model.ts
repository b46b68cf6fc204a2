/** One element of a data model, as far as a course can touch it. */
export interface ElementRule {
  readonly access: 'read' | 'write' | 'both';
  readonly format: (value: string, sibling: (name: string) => string | undefined) => boolean;
  readonly range?: readonly [lowest: number, highest: number];
}

export type DataModel = Readonly<Record<string, ElementRule>>;

/** `cmi.interactions.3.id` is the element `cmi.interactions.n.id`. */
export function elementName(element: string): string {
  return element.replace(/\.\d+(?=\.)/g, '.n');
}

/** `cmi.interactions.3.id`: the list, its index and the entry, for the innermost list. */
export function listEntry(
  element: string,
): { readonly list: string; readonly index: number; readonly entry: string } | undefined {
  const match = /^(.+)\.(\d+)\.[^.]+$/.exec(element);
  if (!match) return undefined;
  const [, list = '', index = ''] = match;
  return { list, index: Number(index), entry: `${list}.${index}` };
}

export function countEntries(values: ReadonlyMap<string, string>, list: string): number {
  const indexes = [...values.keys()]
    .filter((element) => element.startsWith(`${list}.`))
    .map((element) => Number(element.slice(list.length + 1).split('.')[0]));
  return new Set(indexes).size;
}

/** What a course can have set: the rest belongs to the LMS and is not stored with the learner's data. */
export function writable(model: DataModel, values: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...values].filter(([element]) => model[elementName(element)]?.access !== 'read'));
}

export function children(model: DataModel, list: string): readonly string[] {
  const prefix = `${list}.n.`;
  return Object.keys(model)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}

export const readOnly: ElementRule = { access: 'read', format: () => false };

export function both(format: RegExp | ElementRule['format'], range?: readonly [number, number]): ElementRule {
  return { access: 'both', format: asFormat(format), ...(range && { range }) };
}

export function writeOnly(format: RegExp | ElementRule['format']): ElementRule {
  return { access: 'write', format: asFormat(format) };
}

export function upTo(limit: number): ElementRule['format'] {
  return (value) => value.length <= limit;
}

function asFormat(format: RegExp | ElementRule['format']): ElementRule['format'] {
  return format instanceof RegExp ? (value) => format.test(value) : format;
}
