import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { GivenNames } from '../course-files/words-files.ts';

/** A call such as `t('time.minutes', { count })`. */
interface Call {
  readonly key: string;
  /** Names of what is filled in; `undefined` when they are not written there. */
  readonly names: readonly string[] | undefined;
}

const plural = /_(?:zero|one|two|few|many|other)$/;

/**
 * What the code gives to each text of the interface. A text that is asked for by its whole key is given what stands in
 * that call; where a key or what is given is put together elsewhere, every name that the code gives to anything is
 * possible.
 *
 * @param folder The code, `src`.
 */
export function givenNames(folder: string): GivenNames {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .map((code) => ts.createSourceFile('code.ts', code, ts.ScriptTarget.ESNext));
  const calls = new Map<string, Call[]>();
  const anywhere = new Set<string>();
  const look = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node)) namesIn(node).forEach((name) => anywhere.add(name));
    const call = callOf(node);
    if (call !== undefined) calls.set(call.key, [...(calls.get(call.key) ?? []), call]);
    ts.forEachChild(node, look);
  };
  files.forEach(look);
  return (key) => {
    const found = calls.get(key.replace(plural, '')) ?? calls.get(key);
    if (found === undefined || found.some(({ names }) => names === undefined)) return { some: anywhere };
    return { exactly: [...new Set(found.flatMap(({ names }) => names ?? []))].sort() };
  };
}

function callOf(node: ts.Node): Call | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 't')
    return undefined;
  const [key, options] = node.arguments;
  if (key === undefined || !ts.isStringLiteralLike(key)) return undefined;
  if (options === undefined) return { key: key.text, names: [] };
  const isWritten =
    ts.isObjectLiteralExpression(options) &&
    options.properties.every((property) => property.name !== undefined && ts.isIdentifier(property.name));
  return { key: key.text, names: isWritten ? namesIn(options) : undefined };
}

function namesIn({ properties }: ts.ObjectLiteralExpression): readonly string[] {
  return properties.flatMap(({ name }) => (name !== undefined && ts.isIdentifier(name) ? [name.text] : []));
}
