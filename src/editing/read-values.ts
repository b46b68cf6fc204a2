import { parseDocument, type Document } from 'yaml';

/** A file of values as it is edited. */
export interface ReadText {
  readonly document: Document;
  readonly values: unknown;
}

/** Reads YAML or JSON strictly; `undefined` when it has a fault by which its values are not certain. */
export function readValues(file: string, text: string): ReadText | undefined {
  try {
    if (file.endsWith('.json')) JSON.parse(text);
    const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false });
    if (document.errors.length > 0) return undefined;
    return { document, values: document.toJS() };
  } catch {
    return undefined;
  }
}

export function isValuesFile(file: string): boolean {
  return /\.(?:ya?ml|json)$/.test(file);
}
