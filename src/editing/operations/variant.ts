import { variantFile as file } from '../../course-files/variant/variant-schema.ts';
import type { ValuePath } from '../../course-files/value-path.ts';
import type { Action, Edit } from '../edit.ts';
import { listAt, type Edited, type Words } from './edited.ts';
import { newId } from './new-id.ts';
import type { NewPause } from './session-parts.ts';
import type { NewSource } from './sources.ts';
import { OperationRefused } from './refused.ts';

/** What a local variant may have otherwise, and nothing else: the operations on `variant.yaml`. */

/** Has this course a variant lying over it? */
export function isVariant(draft: Pick<Edited, 'files'>): boolean {
  return draft.files.has(file);
}

const header = `# Een lokale variant: wat in één regio anders is dan landelijk. De rest van de cursus blijft zoals zij is.
# Wat hier mag staan, leest u in docs/lokale-variant.md. De redactie schrijft dit bestand zelf.
`;

/** A variant of the course as it is now, with nothing in it but its proper name. */
export function variantStarted(draft: Edited, { name }: { readonly name: string }): Action {
  const base = String(draft.value({ file: 'course.yaml', path: ['version'] }));
  const text = `${header}base: ${quoted(base)}\nname: ${quoted(name.trim())}\n`;
  return { what: 'variantStarted', edits: [{ type: 'file-added', file, text }] };
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Somebody looked whether the variant still fits the course of this version. */
export function variantLooked(draft: Edited): Action {
  const version = String(draft.value({ file: 'course.yaml', path: ['version'] }));
  return { what: 'variantLooked', edits: valueEdit(draft, ['base'], version) };
}

export function variantNamed(draft: Edited, { name }: { readonly name: string }): Action {
  return { what: 'variantNamed', edits: valueEdit(draft, ['name'], name.trim()) };
}

/** A part longer or shorter; as long as the country has it, the variant says nothing of it. */
export function variantMinutes(draft: Edited, input: { id: string; minutes: number }): Action {
  const national = listAt(draft, 'werksessie.yaml', ['parts']).find(({ id }) => id === input.id);
  if (national === undefined) throw new OperationRefused('gone');
  const path = ['werksessie', 'parts'];
  const at = listAt(draft, file, path).findIndex(({ id }) => id === input.id);
  const edits =
    Number(national.minutes) === input.minutes
      ? removal(at, path)
      : at < 0
        ? addition(draft, path, input)
        : valueEdit(draft, [...path, at, 'minutes'], input.minutes);
  return { what: 'variantMinutes', edits };
}

export function variantPauseAdded(draft: Edited, { after, minutes, kind }: NewPause): Action {
  const path = ['werksessie', 'pauses'];
  return { what: 'pauseAdded', edits: addition(draft, path, { after, minutes, kind }) };
}

export function variantPauseRemoved(_: Edited, { at }: { readonly at: number }): Action {
  return { what: 'pauseRemoved', edits: removal(at, ['werksessie', 'pauses']) };
}

/** The working method of a part on the first ready-made day; none is what the country has. */
export function variantMethod(draft: Edited, input: { part: string; method: string | undefined }): Action {
  const { part, method } = input;
  const place = { file, path: ['werkvormen', part] };
  const isThere = draft.value(place) !== undefined;
  const edits: readonly Edit[] =
    method === undefined
      ? isThere
        ? [{ type: 'removed', place }]
        : []
      : isThere
        ? valueEdit(draft, place.path, method)
        : [{ type: 'added', list: { file, path: ['werkvormen'] }, at: part, value: method }];
  return { what: 'variantMethod', edits };
}

/** Another name or text for the contact; without one that of the country counts. */
export function variantContact(
  draft: Edited,
  input: { key: 'name' | 'text'; words: Words | undefined },
): Action {
  return { what: 'variantContact', edits: wordsAt(draft, ['contact'], input.key, input.words) };
}

export interface PartnerHere {
  readonly hidden?: boolean;
  readonly name?: Words;
  readonly short?: Words;
  readonly about?: Words;
}

/** What a partner of the sociale kaart is called here, or that there is none; as the country has it where nothing is given. */
export function variantPartner(draft: Edited, id: string, here: PartnerHere): Action {
  const path = ['partners'];
  const at = listAt(draft, file, path).findIndex((partner) => partner.id === id);
  const value = Object.fromEntries(
    Object.entries(here).filter(([, one]) => one !== undefined && one !== false),
  );
  const isNational = Object.keys(value).length === 0;
  const edits: Edit[] = [
    ...removal(at, path),
    ...(isNational
      ? []
      : [
          {
            type: 'added' as const,
            list: { file, path },
            at: at < 0 ? listAt(draft, file, path).length : at,
            value: { id, ...value },
          },
        ]),
  ];
  return { what: 'variantPartner', edits };
}

/** A source of this region, behind those of the country. */
export function variantSourceAdded(draft: Edited, source: NewSource): Action {
  const known = ['bronnen.yaml', file].flatMap((one) => listAt(draft, one, ['sources']));
  const id = newId(source.title.nl, new Set(known.map((one) => String(one.id))), 'bron');
  return { what: 'sourceAdded', edits: addition(draft, ['sources'], { id, ...source }) };
}

export function variantSourceRemoved(_: Edited, { at }: { readonly at: number }): Action {
  return { what: 'sourceRemoved', edits: removal(at, ['sources']) };
}

/** What stands at a place that a page keeps; without words nothing does. */
export function variantParagraph(draft: Edited, input: { at: string; words: Words | undefined }): Action {
  const path = ['paragraphs'];
  const position = listAt(draft, file, path).findIndex((paragraph) => paragraph.at === input.at);
  const { words } = input;
  const edits =
    words === undefined
      ? removal(position, path)
      : position < 0
        ? addition(draft, path, { at: input.at, text: words })
        : wordsAt(draft, [...path, position], 'text', words);
  return { what: 'variantParagraph', edits };
}

function wordsAt(draft: Edited, path: ValuePath, key: string, words: Words | undefined): readonly Edit[] {
  const place = { file, path: [...path, key] };
  const isThere = draft.value(place) !== undefined;
  if (words === undefined) return isThere ? [{ type: 'removed', place }] : [];
  if (!isThere) return [{ type: 'added', list: { file, path }, at: key, value: words }];
  return (['nl', 'en'] as const).flatMap((language) =>
    valueEdit(draft, [...place.path, language], words[language]),
  );
}

function valueEdit(draft: Edited, path: ValuePath, value: string | number): readonly Edit[] {
  const place = { file, path };
  return draft.value(place) === value ? [] : [{ type: 'value', place, value }];
}

function addition(draft: Edited, path: ValuePath, value: unknown): readonly Edit[] {
  const [group, key] = path;
  // A list that is not there yet is made, and the mapping around it only with it.
  if (group !== undefined && key !== undefined && draft.value({ file, path: [group] }) === undefined)
    return [{ type: 'added', list: { file, path: [] }, at: group, value: { [key]: [value] } }];
  return [{ type: 'added', list: { file, path }, at: listAt(draft, file, path).length, value }];
}

function removal(at: number, path: ValuePath): readonly Edit[] {
  return at < 0 ? [] : [{ type: 'removed', place: { file, path: [...path, at] } }];
}
