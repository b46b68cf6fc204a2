import { unwrapped } from '../encoding/unwrapped.ts';
import { withoutTrial } from '../runtime/trial-value.ts';
import { unpack, type Unpacked } from './pack.ts';

/** Longer than any LMS gives, however often it escaped it. */
const mostRead = 1_000_000;
/** Dashes that a filter for texts makes of the two hyphens that a state may have beside each other. */
const dashes: readonly (readonly [RegExp, string])[] = [
  [/\u2013/g, '--'],
  [/\u2014/g, '---'],
  [/\u2014/g, '--'],
  [/[\u2010-\u2015\u2212]/g, '-'],
];

/**
 * The record in a state that came back padded, quoted, in lines, escaped, or among other things; undefined where there is
 * none. Many readings are tried, and only one with the right checksum is believed.
 */
export function mendedState(raw: string): Extract<Unpacked, { kind: 'record' }> | undefined {
  if (raw.length > mostRead) return undefined;
  const tried = new Set<string>();
  for (const reading of unwrapped(raw)) {
    for (const text of [reading, ...dashes.map(([dash, hyphens]) => reading.replaceAll(dash, hyphens))]) {
      for (const candidate of candidatesIn(text)) {
        if (tried.has(candidate)) continue;
        tried.add(candidate);
        const found = unpack(candidate);
        if (found.kind === 'record') return found;
      }
    }
  }
  return undefined;
}

/** A state has no other characters than letters, digits, hyphen and underscore. */
function candidatesIn(text: string): readonly string[] {
  const withoutTags = text.replaceAll(/<!\[CDATA\[|\]\]>|<[^<>]*>/g, ' ');
  const only = (part: string) => part.replaceAll(/[^\w-]/g, '');
  const runs = withoutTags.match(/[\w-]{16,}/g) ?? [];
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '');
  // In lines, behind a name or between others.
  const parts = withoutTags.split(/[.=:,;&|{}[\]"']+/).map(only);
  return [only(withoutTrial(withoutTags)), longest, ...parts.filter((part) => part.length >= 16)];
}
