import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { ValuePath } from '../course-files/value-path.ts';

/** A file of values as it is edited. */
export interface ReadText {
  readonly values: unknown;
  /** With the places of everything; read only when it is asked for. */
  readonly document: Document;
}

/** Reads YAML or JSON strictly; `undefined` when it has a fault by which its values are not certain. */
export function readValues(file: string, text: string): ReadText | undefined {
  try {
    if (!file.endsWith('.json')) {
      const document = documentOf(text);
      return document.errors.length > 0 ? undefined : { values: document.toJS(), document };
    }
    let document: Document | undefined;
    return {
      values: JSON.parse(text),
      get document() {
        return (document ??= documentOf(text));
      },
    };
  } catch {
    return undefined;
  }
}

function documentOf(text: string): Document {
  return parseDocument(text, { keepSourceTokens: true, prettyErrors: false });
}

/** What stands at a path. A key that is a number in YAML is found by its text, as values have it. */
export function nodeAt(document: Document, path: ValuePath): Node | undefined {
  let found: unknown = document.contents;
  for (const key of path) {
    if (isSeq(found)) found = typeof key === 'number' ? found.items[key] : undefined;
    else if (isMap(found)) found = pairIn(found, key)?.value;
    else return undefined;
  }
  return (found ?? undefined) as Node | undefined;
}

export function pairIn(map: YAMLMap, key: string | number): Pair<Node, Node | null> | undefined {
  const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
  return pair as Pair<Node, Node | null> | undefined;
}

/** Is it, or does it stand within, something between brackets? */
export function isInFlow(document: Document, path: ValuePath): boolean {
  return path.some((_, length) => {
    const node = nodeAt(document, path.slice(0, length));
    return isCollection(node) && node.flow === true;
  });
}

export function isValuesFile(file: string): boolean {
  return /\.(?:ya?ml|json)$/.test(file);
}
