import { isCollection, isSeq, parseDocument } from 'yaml';
import { EditRefused } from './edit-refused.ts';
import { editedValues, fileOf, type ValueEdit } from './edit-values.ts';
import { readValues } from './read-values.ts';
import { isSame } from './same.ts';

/**
 * The text of a YAML or JSON file after an edit. Whatever way it is written, it is read again and must have exactly the
 * values that the edit asks for.
 *
 * @throws {EditRefused} nothing of the edit is done then.
 */
export function editedText(text: string, edit: ValueEdit): string {
  const file = fileOf(edit);
  const read = readValues(file, text);
  if (read === undefined) throw new EditRefused('unreadable', file);
  const wanted = editedValues(read.values, edit);
  for (const candidate of candidates(text, edit, wanted)) {
    const now = readValues(file, candidate);
    if (now !== undefined && isSame(now.values, wanted)) return candidate;
  }
  throw new EditRefused('layout', file);
}

/** Ways to write it, the nicest first. */
function* candidates(text: string, edit: ValueEdit, wanted: unknown): Generator<string> {
  if (fileOf(edit).endsWith('.json')) yield `${JSON.stringify(wanted, null, 2)}\n`;
  else yield asDocument(text, edit);
}

/** By the library: comments stay, lines that it does not touch may be laid out anew. */
function asDocument(text: string, edit: ValueEdit): string {
  const document = parseDocument(text);
  if (edit.type === 'value') document.setIn(edit.place.path, edit.value);
  else if (edit.type === 'removed') document.deleteIn(edit.place.path);
  else {
    const list = document.getIn(edit.list.path, true);
    if (edit.type === 'moved' && isSeq(list))
      list.items.splice(edit.to, 0, ...list.items.splice(edit.from, 1));
    else if (edit.type === 'added' && isSeq(list))
      list.items.splice(edit.at as number, 0, document.createNode(edit.value));
    else if (edit.type === 'added' && isCollection(list)) list.set(edit.at, document.createNode(edit.value));
    else if (edit.type === 'added')
      document.setIn(edit.list.path, typeof edit.at === 'number' ? [edit.value] : { [edit.at]: edit.value });
  }
  return document.toString({ lineWidth: 0, singleQuote: true });
}
