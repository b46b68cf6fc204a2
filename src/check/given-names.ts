import ts from 'typescript';
import type { CourseFolder } from '../course-files/course-folder.ts';
import type { GivenNames } from '../course-files/words-files.ts';

/** A call such as `t('time.minutes', { count })`. */
interface Call {
  readonly key: string;
  /** Names of what is filled in; `undefined` when they are not written there. */
  readonly names: readonly string[] | undefined;
}

/**
 * What the code gives to each text of the interface. A text that is asked for by its whole key is given what stands in
 * that call; where a key or what is given is put together elsewhere, every name that the code gives to anything is
 * possible.
 *
 * @param code The folder of the code, `src`.
 */
export function givenNames(code: CourseFolder): GivenNames {
  const files = code
    .list()
    .filter((name) => name.endsWith('.ts'))
    .map((name) => new TextDecoder().decode(code.read(name)))
    .map((text) => ts.createSourceFile('code.ts', text, ts.ScriptTarget.ESNext));
  const calls = new Map<string, Call[]>();
  const anywhere = new Set<string>();
  const look = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node)) namesIn(node).forEach((name) => anywhere.add(name));
    const call = callOf(node);
    if (call !== undefined) calls.set(call.key, [...(calls.get(call.key) ?? []), call]);
    ts.forEachChild(node, look);
  };
  files.forEach(look);
  const exactly = [...calls].flatMap(([key, found]) =>
    found.every(({ names }) => names !== undefined)
      ? [[key, [...new Set(found.flatMap(({ names }) => names ?? []))].sort()] as const]
      : [],
  );
  return { exactly: Object.fromEntries(exactly), anywhere: [...anywhere].sort() };
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
