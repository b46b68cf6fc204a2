import type { Action, Edit } from '../edit.ts';
import { listAt, positionOf, type Edited, type Words } from './edited.ts';
import { newId } from './new-id.ts';
import type { Made } from './readings.ts';
import { OperationRefused } from './refused.ts';

const file = 'bronnen.yaml';
const list = { file, path: ['sources'] };

export interface NewSource {
  readonly title: Words;
  readonly maker: string;
  readonly year?: number;
  /** Begins with `https://`; without one the reader is told where to look. */
  readonly url?: string;
  readonly about: Words;
}

/**
 * One more source, at the end of the list.
 *
 * @param today The day on which somebody opened and read it: `2026-11-30`.
 */
export function sourceAdded(
  draft: Edited,
  { title, maker, year, url, about }: NewSource,
  today: string,
): Made {
  const sources = listAt(draft, file, ['sources']);
  const id = newId(title.nl, new Set(sources.map((source) => String(source.id))), 'bron');
  const value = {
    id,
    title,
    maker,
    ...(year === undefined ? {} : { year }),
    ...(url === undefined ? {} : { url }),
    about,
    checked: today,
  };
  return {
    id,
    action: { what: 'sourceAdded', edits: [{ type: 'added', list, at: sources.length, value }] },
  };
}

/** Somebody opened it on this day, and what the course says of it is right. */
export function sourceChecked(draft: Edited, input: { id: string }, today: string): Action {
  const at = positionOf(listAt(draft, file, ['sources']), input.id);
  if (at < 0) throw new OperationRefused('gone');
  const place = { file, path: ['sources', at, 'checked'] };
  return { what: 'sourceChecked', edits: [{ type: 'value', place, value: today }] };
}

/** Where texts refer to a source: the files in which it is named, in order. */
export function usesOfSource(draft: Edited, id: string): readonly string[] {
  const inProse = new RegExp(`\\(bron:${id}\\)`);
  const inYaml = new RegExp(`^\\s*(?:- )?source: *['"]?${id}['"]?\\s*$`, 'm');
  const decoder = new TextDecoder();
  return [...draft.files].flatMap(([path, bytes]) => {
    if (!/\.(?:md|yaml)$/.test(path)) return [];
    const text = decoder.decode(bytes);
    return inProse.test(text) || (path !== file && inYaml.test(text)) ? [path] : [];
  });
}

/** A source that no text refers to. */
export function sourceRemoved(draft: Edited, input: { id: string }): Action {
  const at = positionOf(listAt(draft, file, ['sources']), input.id);
  if (at < 0) throw new OperationRefused('gone');
  if (usesOfSource(draft, input.id).length > 0) throw new OperationRefused('in-use');
  const edits: readonly Edit[] = [{ type: 'removed', place: { file, path: ['sources', at] } }];
  return { what: 'sourceRemoved', edits };
}
