import type { Action, Edit } from '../edit.ts';
import { listAt, positionOf, type Edited, type Values, type Words } from './edited.ts';
import { newId } from './new-id.ts';
import { numberBook } from './number-book.ts';
import type { Made } from './readings.ts';
import { OperationRefused } from './refused.ts';

const file = 'course.yaml';
const neighbourhood = 'lessen/wijk.yaml';

/** One more profession that somebody can choose, at the end of its domain. */
export function professionAdded(draft: Edited, input: { title: Words; domain: string }): Made {
  const professions = listAt(draft, file, ['professions']);
  const register = Object(draft.value({ file: 'nummers.yaml', path: ['profession-index'] })) as Values;
  const taken = new Set([...professions.map(({ id }) => String(id)), ...Object.values(register).map(String)]);
  const id = newId(input.title.nl, taken, 'beroep');
  const book = numberBook(draft);
  const value = { id, index: book.take('profession-index', id), domain: input.domain, title: input.title };
  const at = professions.findLastIndex(({ domain }) => domain === input.domain) + 1 || professions.length;
  return {
    id,
    action: {
      what: 'professionAdded',
      edits: [{ type: 'added', list: { file, path: ['professions'] }, at, value }, ...book.edits()],
    },
  };
}

/**
 * Nobody can choose it any more; who did is told to choose anew. Its number stays taken. One that an accreditation names
 * stays, and so does the last one of a perspective of the lessons.
 */
export function professionRemoved(draft: Edited, input: { id: string }): Action {
  const at = positionOf(listAt(draft, file, ['professions']), input.id);
  if (at < 0) throw new OperationRefused('gone');
  const named = listAt(draft, file, ['accreditation']).some(
    ({ professions }) => Array.isArray(professions) && professions.includes(input.id),
  );
  if (named) throw new OperationRefused('in-use');
  const perspectives = listAt(draft, neighbourhood, ['perspectives']).flatMap(
    ({ professions }, p): Edit[] => {
      const of = Array.isArray(professions) ? (professions as readonly unknown[]) : [];
      const place = of.indexOf(input.id);
      if (place < 0) return [];
      if (of.length === 1) throw new OperationRefused('in-use');
      return [
        { type: 'removed', place: { file: neighbourhood, path: ['perspectives', p, 'professions', place] } },
      ];
    },
  );
  return {
    what: 'professionRemoved',
    edits: [{ type: 'removed', place: { file, path: ['professions', at] } }, ...perspectives],
  };
}

/** One more domain, at the end of the list. */
export function domainAdded(draft: Edited, input: { title: Words; required: boolean }): Made {
  const domains = listAt(draft, file, ['domains']);
  const id = newId(input.title.nl, new Set(domains.map((domain) => String(domain.id))), 'domein');
  const value = { id, required: input.required, title: input.title };
  return {
    id,
    action: {
      what: 'domainAdded',
      edits: [{ type: 'added', list: { file, path: ['domains'] }, at: domains.length, value }],
    },
  };
}

/** A domain without professions. */
export function domainRemoved(draft: Edited, input: { id: string }): Action {
  const domains = listAt(draft, file, ['domains']);
  const at = positionOf(domains, input.id);
  if (at < 0) throw new OperationRefused('gone');
  if (domains.length === 1) throw new OperationRefused('last-one');
  const isUsed =
    listAt(draft, file, ['professions']).some(({ domain }) => domain === input.id) ||
    listAt(draft, 'vragenlijst.yaml', ['extra', 'choices']).some(({ domain }) => domain === input.id);
  if (isUsed) throw new OperationRefused('in-use');
  return { what: 'domainRemoved', edits: [{ type: 'removed', place: { file, path: ['domains', at] } }] };
}
