import { isCollection, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { EditRefused } from './edit-refused.ts';
import { editedValues, fileOf, type ValueEdit } from './edit-values.ts';
import { isBlockStyle } from './layout/block-text.ts';
import { jsonWithAdded } from './layout/json-list.ts';
import { withAdded, withMoved, withRemoved } from './layout/write-list.ts';
import { jsonWithValue, yamlWithValue } from './layout/write-value.ts';
import { nodeAt, readValues, type ReadText } from './read-values.ts';
import { isSame, valueAt } from './same.ts';

/** A text after an edit, and what was read of it. */
export interface EditedText {
  readonly text: string;
  readonly read: ReadText;
}

/**
 * The text of a YAML or JSON file after an edit. Whatever way it is written, it is read again and must have exactly the
 * values that the edit asks for.
 *
 * @throws {EditRefused} nothing of the edit is done then.
 */
export function editedText(text: string, read: ReadText | undefined, given: ValueEdit): EditedText {
  const file = fileOf(given);
  if (read === undefined) throw new EditRefused('unreadable', file);
  const edit = endingAsBefore(read, given);
  const wanted = editedValues(read.values, edit);
  for (const candidate of candidates(text, read, edit, wanted)) {
    const now = candidate === undefined ? undefined : readValues(file, candidate);
    if (candidate !== undefined && now !== undefined && isSame(now.values, wanted))
      return { text: candidate, read: now };
  }
  throw new EditRefused('layout', file);
}

/** How a text in a block ends is its layout: nobody types it. */
function endingAsBefore(read: ReadText, edit: ValueEdit): ValueEdit {
  if (edit.type !== 'value' || typeof edit.value !== 'string' || edit.place.file.endsWith('.json'))
    return edit;
  const node = nodeAt(read.document, edit.place.path);
  if (!isScalar(node) || typeof node.value !== 'string' || !isBlockStyle(node.type)) return edit;
  const text = edit.value.replace(/\n+$/, '');
  return text === '' ? edit : { ...edit, value: text + (/\n*$/.exec(node.value)?.[0] ?? '') };
}

/** Ways to write it, the one that leaves most as it is first. */
function* candidates(
  text: string,
  read: ReadText,
  edit: ValueEdit,
  wanted: unknown,
): Generator<string | undefined> {
  const isJson = fileOf(edit).endsWith('.json');
  switch (edit.type) {
    case 'value': {
      const { path } = edit.place;
      if (valueAt(read.values, path) === undefined) {
        const add = isJson ? jsonWithAdded : withAdded;
        yield add(text, read.document, path.slice(0, -1), path.at(-1) ?? '', edit.value);
      } else if (isJson) yield jsonWithValue(text, path, edit.value);
      else yield* yamlWithValue(text, read.document, path, edit.value);
      break;
    }
    case 'added': {
      const add = isJson ? jsonWithAdded : withAdded;
      yield add(text, read.document, edit.list.path, edit.at, edit.value);
      break;
    }
    case 'removed':
      yield withRemoved(text, read.document, edit.place.path);
      break;
    case 'moved':
      yield withMoved(text, read.document, edit.list.path, edit.from, edit.to);
      break;
  }
  if (isJson) yield `${JSON.stringify(wanted, null, 2)}\n`;
  else yield byLibrary(text, edit);
}

/** For a layout that nobody foresaw: comments stay, lines that it does not touch may be laid out anew. */
function byLibrary(text: string, edit: ValueEdit): string | undefined {
  const document = parseDocument(text);
  try {
    if (edit.type === 'value') document.setIn(edit.place.path, edit.value);
    else if (edit.type === 'removed') document.deleteIn(edit.place.path);
    else inList(document, edit);
    return document.toString({ lineWidth: 0, singleQuote: true });
  } catch {
    // It finds no such place.
    return undefined;
  }
}

function inList(document: Document, edit: Extract<ValueEdit, { readonly type: 'added' | 'moved' }>): void {
  const list = document.getIn(edit.list.path, true);
  if (edit.type === 'moved') {
    if (isSeq(list)) list.items.splice(edit.to, 0, ...list.items.splice(edit.from, 1));
    return;
  }
  const { at, value } = edit;
  if (isSeq(list) && typeof at === 'number') list.items.splice(at, 0, document.createNode(value));
  else if (isCollection(list)) list.set(at, document.createNode(value));
  else document.setIn(edit.list.path, typeof at === 'number' ? [value] : { [at]: value });
}
