import { isCollection, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Scalar } from '../edit.ts';
import { pairIn } from '../read-values.ts';
import { isGroup } from '../same.ts';
import { isBlockStyle } from './block-text.ts';
import { isPlain, scalarText } from './scalar-text.ts';

/** What a new value is written like: the same of its neighbour. */
export type Model = Node | null | undefined;

/** Shorter than this a text stands on one line, also where its neighbour has a block. */
const short = 90;

export function keyText(key: string): string {
  return isPlain(key, true) ? key : `'${key.replaceAll("'", "''")}'`;
}

/** `key: value`, whole lines, with the key in this column. */
export function entryText(key: string, value: unknown, column: number, model: Model): string {
  return `${' '.repeat(column)}${keyText(key)}:${behind(value, column, model)}`;
}

/** `- value`, whole lines, with the dash in this column. */
export function itemText(value: unknown, column: number, model: Model): string {
  const pad = ' '.repeat(column);
  if (isEmptyOrFlow(value, model)) return `${pad}- ${flowText(value, model)}\n`;
  if (isGroup(value) || Array.isArray(value)) {
    const lines = linesOf(value, column + 2, model);
    return `${pad}- ${lines.slice(column + 2)}`;
  }
  return `${pad}- ${withEnd(scalarText(value as Scalar, layoutOf(value, model, column + 2)))}`;
}

/** What stands behind the colon of a key in this column, to the end of its last line. */
export function behind(value: unknown, column: number, model: Model): string {
  if (isEmptyOrFlow(value, model)) return ` ${flowText(value, model)}\n`;
  if (isGroup(value) || Array.isArray(value)) return `\n${linesOf(value, column + 2, model)}`;
  return ` ${withEnd(scalarText(value as Scalar, layoutOf(value, model, column + 2)))}`;
}

function withEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** Entries or items in lines of their own. */
function linesOf(value: object, column: number, model: Model): string {
  if (Array.isArray(value)) {
    const first = isSeq(model) ? (model.items[0] as Model) : undefined;
    return value.map((item: unknown) => itemText(item, column, first)).join('');
  }
  return Object.entries(value)
    .map(([key, inner]) => entryText(key, inner, column, modelAt(model, key)))
    .join('');
}

export function modelAt(model: Model, key: string): Model {
  return isMap(model) ? pairIn(model, key)?.value : undefined;
}

function isEmptyOrFlow(value: unknown, model: Model): boolean {
  if (Array.isArray(value)) {
    const isShort = value.every((item) => !isGroup(item) && !Array.isArray(item));
    return value.length === 0 || (isCollection(model) ? model.flow === true : isShort && fits(value));
  }
  if (!isGroup(value)) return false;
  if (Object.keys(value).length === 0) return true;
  if (isCollection(model)) return model.flow === true;
  // Words in every language, when they are short.
  return Object.keys(value).join() === 'nl,en' && Object.values(value).every(isLine) && fits(value);
}

function isLine(value: unknown): boolean {
  return typeof value === 'string' && !value.includes('\n');
}

function fits(value: unknown): boolean {
  return JSON.stringify(value).length <= short;
}

export function flowText(value: unknown, model: Model): string {
  if (Array.isArray(value)) {
    const first = isSeq(model) ? (model.items[0] as Model) : undefined;
    return `[${value.map((item: unknown) => flowText(item, first)).join(', ')}]`;
  }
  if (!isGroup(value)) return scalarText(value as Scalar, { style: undefined, isInFlow: true, indent: 0 });
  const entries = Object.entries(value).map(
    ([key, inner]) => `${keyText(key)}: ${flowText(inner, modelAt(model, key))}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function layoutOf(value: unknown, model: Model, indent: number) {
  const known = isScalar(model) ? model.type : undefined;
  const isShort = known === 'BLOCK_FOLDED' && typeof value === 'string' && value.length <= short;
  return { style: isBlockStyle(known) && !isShort ? known : undefined, isInFlow: false, indent };
}
