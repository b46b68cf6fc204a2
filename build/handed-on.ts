import { analyze } from 'eslint-scope';
import { parseSync, type ESTree } from 'vite';

/** A file of which others take what they need from a name on the page. */
export interface HandedOn {
  /** Its file, without the folder. */
  readonly file: string;
  /** Of the property of `globalThis`. */
  readonly name: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The code of a module that hands on what it exports, under a name on the page. What it hands on are values, so none of
 * them may be another one later.
 *
 * @throws {Error} when one may be, or when the module has an export that is more than a list of names.
 */
export function handOn(code: string, name: string): string {
  const program = parsed(code);
  const edits = program.body.flatMap((node): Edit[] => {
    if (node.type === 'ExportAllDeclaration' || node.type === 'ExportDefaultDeclaration')
      throw new Error(`an export that cannot be handed on: ${node.type}`);
    if (node.type !== 'ExportNamedDeclaration') return [];
    if (node.declaration !== null || node.source !== null)
      throw new Error('an export that cannot be handed on');
    const late = changedLater(program);
    const members = node.specifiers.map(({ local, exported }) => {
      if (late.has(nameOf(local)))
        throw new Error(`${nameOf(local)} changes later, and would be handed on as it was`);
      return `${nameOf(exported)}:${nameOf(local)}`;
    });
    return [{ ...node, text: `globalThis.${name}={${members.join()}};` }];
  });
  return edited(code, edits);
}

/**
 * The code of a module that takes what it needs of others from where they handed it on.
 *
 * @throws {Error} when it would ask for one of them all the same.
 */
export function takeOver(code: string, others: readonly HandedOn[]): string {
  const edits = parsed(code).body.flatMap((node): Edit[] => {
    if (node.type !== 'ImportDeclaration') return [];
    const other = others.find(({ file }) => file === node.source.value.split('/').at(-1));
    if (other === undefined) return [];
    const members = node.specifiers.map((specifier) => {
      if (specifier.type !== 'ImportSpecifier') throw new Error(`it asks for everything of ${other.file}`);
      return `${nameOf(specifier.imported)}:${specifier.local.name}`;
    });
    return [
      { ...node, text: members.length === 0 ? '' : `const{${members.join()}}=globalThis.${other.name};` },
    ];
  });
  const taken = edited(code, edits);
  const asked = others.find(({ file }) => taken.includes(file));
  if (asked !== undefined) throw new Error(`it asks for ${asked.file} once more`);
  return taken;
}

/** What a module still waits for before it runs. */
export function importsOf(code: string): readonly string[] {
  return parsed(code).body.flatMap((node) => (node.type === 'ImportDeclaration' ? [node.source.value] : []));
}

function parsed(code: string): ESTree.Program {
  const { program, errors } = parseSync('chunk.js', code, { range: true, sourceType: 'module' });
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  return program;
}

function nameOf(name: ESTree.ModuleExportName): string {
  return name.type === 'Literal' ? JSON.stringify(name.value) : name.name;
}

/** Variables of the module that a function in it gives another value. */
function changedLater(program: ESTree.Program): ReadonlySet<string> {
  const scopes = analyze(program as never, { ecmaVersion: 2024, sourceType: 'module' });
  const module = scopes.globalScope?.childScopes[0];
  const changed = module?.variables.filter(({ references }) =>
    references.some((reference) => reference.isWrite() && reference.from.variableScope !== module),
  );
  return new Set(changed?.map(({ name }) => name));
}

function edited(code: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
}
