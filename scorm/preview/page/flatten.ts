import type { CmiData } from './seed.ts';

/** Element names with their values, as the course itself would ask for them; empty ones are left out. */
export function flatten(data: CmiData, path = 'cmi'): [element: string, value: string][] {
  return Object.entries(data).flatMap(([key, value]): [string, string][] => {
    const element = `${path}.${key}`;
    if (!value) return [];
    return typeof value === 'object' ? flatten(value, element) : [[element, value]];
  });
}
