import ts from 'typescript';
import type { CourseFolder } from '../course-files/course-folder.ts';
import type { AskedWords } from '../course-files/other-words.ts';
import type { GivenNames } from '../course-files/words-files.ts';

/** A call such as `t('time.minutes', { count })`. */
interface Call {
  readonly key: string;
  /** Names of what is filled in; `undefined` when they are not written there. */
  readonly names: readonly string[] | undefined;
  /** Is it one of two keys, chosen where the call is? Then a text may do without what only the other one needs. */
  readonly isChoice: boolean;
}

interface Code {
  readonly calls: ReadonlyMap<string, readonly Call[]>;
  /** Every name that is given to anything. */
  readonly names: ReadonlySet<string>;
  /** Every text that looks like a key. */
  readonly keys: ReadonlySet<string>;
  /** Texts with something filled in that look like a key, as expressions. */
  readonly patterns: ReadonlySet<string>;
}

const keyLike = /^[a-zA-Z]+(?:\.[\w-]+)+$/;
const fileLike = /\.(?:csv|css|html|ics|js|json|md|svg|ts|txt|xlsx|yaml)$/;

/**
 * What the code gives to each text of the interface. A text that is asked for by its whole key is given what stands in
 * that call; where a key or what is given is put together elsewhere, every name that the code gives to anything is
 * possible.
 *
 * @param code The folder of the code, `src`.
 */
export function givenNames(code: CourseFolder): GivenNames {
  return namesIn(readCode(code));
}

/**
 * What the commands, their papers and the preview ask for, and what they fill in; or the screens of a page.
 *
 * @param code Where that code is.
 */
export function askedWords(code: CourseFolder): AskedWords {
  const read = readCode(code);
  const needed = [...read.calls].map(([key, calls]) => [key, neededIn(calls)] as const);
  return {
    ...namesIn(read),
    keys: [...read.keys].sort(),
    called: [...read.calls.keys()].sort(),
    needed: Object.fromEntries(needed),
    patterns: [...read.patterns].sort(),
  };
}

function namesIn({ calls, names }: Code): GivenNames {
  const exactly = [...calls].flatMap(([key, found]) => {
    // Where two keys are a choice, what is given says little of each.
    const own = found.filter(({ isChoice }) => !isChoice);
    return own.length > 0 && own.every((call) => call.names !== undefined)
      ? [[key, [...new Set(own.flatMap((call) => call.names ?? []))].sort()] as const]
      : [];
  });
  return { exactly: Object.fromEntries(exactly), anywhere: [...names].sort() };
}

/** The names that every call gives; none where that cannot be told. */
function neededIn(calls: readonly Call[]): readonly string[] {
  if (calls.some(({ isChoice, names }) => isChoice || names === undefined)) return [];
  return (calls[0]?.names ?? []).filter((name) => calls.every(({ names }) => names?.includes(name)));
}

/** `data-word="bar.home"`, or `<!-- zaal: room.title -->`. */
const pageKey = /(?:data-(?:word|label)="|<!-- \w+: )([\w.-]+)(?:"| -->)/g;

function readCode(code: CourseFolder): Code {
  const calls = new Map<string, Call[]>();
  const names = new Set<string>();
  const keys = new Set<string>();
  const patterns = new Set<string>();
  const look = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node)) written(node).forEach((name) => names.add(name));
    if (ts.isStringLiteralLike(node) && keyLike.test(node.text) && !fileLike.test(node.text))
      keys.add(node.text);
    if (ts.isTemplateExpression(node) && patternLike.test(node.head.text)) patterns.add(patternOf(node));
    for (const call of callsOf(node)) calls.set(call.key, [...(calls.get(call.key) ?? []), call]);
    ts.forEachChild(node, look);
  };
  for (const name of code.list()) {
    const text = () => new TextDecoder().decode(code.read(name));
    if (name.endsWith('.ts')) look(ts.createSourceFile('code.ts', text(), ts.ScriptTarget.ESNext));
    // A page names the words of what stands in it.
    else if (name.endsWith('.html')) for (const [, key = ''] of text().matchAll(pageKey)) keys.add(key);
  }
  return { calls, names, keys, patterns };
}

/** `door.why.` or `door.` with something behind it. */
const patternLike = /^[a-zA-Z]+\.(?:[\w-]+\.)*[\w-]*$/;

/** `door.why.${why}` as an expression that every key that may come of it fits. */
function patternOf({ head, templateSpans }: ts.TemplateExpression): string {
  const pieces = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  return `^${pieces.map((piece) => piece.replaceAll('.', '\\.')).join('[\\w.-]+')}$`;
}

/**
 * `t('…')`, `say('…')`, `context.say('…')`, `new IssuerError('…')`, `new PackRefused('…')` and `new Refusal(404, '…')`, each with one key or a
 * choice of two.
 */
function callsOf(node: ts.Node): readonly Call[] {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
  const [key, options] = isRefusal(node) ? refusalIn(node) : [...(node.arguments ?? [])];
  if (key === undefined || !(isRefusal(node) || saysWords(node))) return [];
  const keys = ts.isConditionalExpression(key) ? [key.whenTrue, key.whenFalse] : [key];
  const isChoice = keys.length > 1;
  const names = options === undefined ? [] : namesGiven(options);
  return keys.flatMap((one) => (ts.isStringLiteralLike(one) ? [{ key: one.text, names, isChoice }] : []));
}

function isRefusal(node: ts.CallExpression | ts.NewExpression): boolean {
  return ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Refusal';
}

/** The key of a refusal, and what is filled in: its `values`. */
function refusalIn(node: ts.CallExpression | ts.NewExpression): readonly (ts.Expression | undefined)[] {
  const [, key, options] = [...(node.arguments ?? [])];
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return [key, options];
  const values = options.properties.find(
    ({ name }) => name !== undefined && ts.isIdentifier(name) && name.text === 'values',
  );
  if (values === undefined) return [key];
  return [key, ts.isPropertyAssignment(values) ? values.initializer : (values.name as ts.Identifier)];
}

function saysWords(node: ts.CallExpression | ts.NewExpression): boolean {
  const { expression: called } = node;
  if (ts.isNewExpression(node))
    return ts.isIdentifier(called) && /^(?:IssuerError|PackRefused|CourseFileRefused)$/.test(called.text);
  if (ts.isPropertyAccessExpression(called)) return /^#?say$/.test(called.name.text);
  return ts.isIdentifier(called) && (called.text === 't' || called.text === 'say');
}

/** The names in `{ count, name: … }`; `undefined` when they stand elsewhere. */
function namesGiven(options: ts.Expression): readonly string[] | undefined {
  const isWritten =
    ts.isObjectLiteralExpression(options) &&
    options.properties.every((property) => property.name !== undefined && ts.isIdentifier(property.name));
  return isWritten ? written(options) : undefined;
}

function written({ properties }: ts.ObjectLiteralExpression): readonly string[] {
  return properties.flatMap(({ name }) => (name !== undefined && ts.isIdentifier(name) ? [name.text] : []));
}
