import type { ReferenceTo } from '../../course-files/schema-values.ts';
import type { Entry, Field, GroupField, ListField, PageField, TextField } from './field.ts';

/** What the library keeps of a schema; its own types say of each kind only what it is checked by. */
interface Schema {
  readonly type: string;
  readonly kind?: string;
  readonly pipe?: readonly Schema[];
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly key?: Schema;
  readonly value?: Schema;
  readonly options?: readonly unknown[];
  readonly literal?: string;
  readonly requirement?: unknown;
  readonly metadata?: { readonly fixed?: boolean; readonly refersTo?: ReferenceTo };
}

/**
 * The fields of a file, by walking its schema.
 *
 * @param schema Of valibot.
 * @throws {Error} where a schema has something that no form knows: a fault of ours, which a test finds.
 */
export function fieldsOf(schema: object): Field {
  return fieldOf(schema as Schema);
}

function fieldOf(schema: Schema): Field {
  const rules = rulesOf(schema);
  const { fixed, refersTo } = hintsOf(rules);
  if (fixed === true) return { kind: 'fixed' };
  if (refersTo !== undefined) return { kind: 'reference', to: refersTo };
  switch (schema.type) {
    case 'optional':
    case 'nullable':
      return fieldOf(schema.wrapped ?? schema);
    case 'strict_object':
      return groupOf(schema.entries ?? {});
    case 'variant':
      return casesOf(schema);
    case 'array':
      return listOf(schema, rules);
    case 'tuple':
      return { kind: 'tuple', items: (schema.items ?? []).map(fieldOf) };
    case 'record':
      return { kind: 'record', keys: fieldOf(part(schema.key)), values: fieldOf(part(schema.value)) };
    case 'boolean':
      return { kind: 'flag' };
    case 'picklist':
      return { kind: 'choice', values: schema.options as readonly (string | number)[] };
    case 'number':
      return {
        kind: 'number',
        least: highest(rules, 'min_value'),
        most: lowest(rules, 'max_value'),
        isWhole: rules.some(({ type }) => type === 'integer'),
      };
    case 'string':
      return textOf(rules);
    default:
      throw new Error(`No form has a field for ${schema.type}.`);
  }
}

function textOf(rules: readonly Schema[]): Field {
  if (rules.some(({ type }) => type === 'iso_date')) return { kind: 'day' };
  if (rules.some(({ type }) => type === 'url')) return { kind: 'address' };
  const isProse = rules.some(({ type }) => type === 'raw_transform');
  return { kind: isProse ? 'prose' : 'line', longest: lowest(rules, 'max_length') ?? 80 };
}

function groupOf(entries: Readonly<Record<string, Schema>>): Field {
  const nl = inLanguage(entries.nl);
  const both = nl !== undefined && entries.en !== undefined ? nl : undefined;
  const keys = Object.keys(entries);
  if (both !== undefined && keys.length === 2)
    return { kind: both.kind === 'prose' ? 'prose' : 'words', longest: both.longest };
  const rest = both === undefined ? keys : keys.filter((key) => key !== 'nl' && key !== 'en');
  return {
    kind: 'group',
    entries: rest.map((key) => entryOf(key, part(entries[key]))),
    ownWords: both?.longest,
  };
}

function inLanguage(schema: Schema | undefined): TextField | undefined {
  if (schema?.type !== 'string') return undefined;
  const field = fieldOf(schema);
  return field.kind === 'line' || field.kind === 'prose' ? field : undefined;
}

function entryOf(key: string, schema: Schema): Entry {
  const isOptional = schema.type === 'optional';
  if (key === 'page') return { key, field: pageOf(schema), isOptional };
  // The name by which other files know it, and what learners have stored.
  return { key, field: key === 'id' ? { kind: 'fixed' } : fieldOf(schema), isOptional };
}

function pageOf({ entries = {} }: Schema): PageField {
  const longest = (schema: Schema | undefined) => {
    const field = fieldOf(part(schema));
    return field.kind === 'words' || field.kind === 'prose' ? field.longest : 0;
  };
  return { kind: 'page', title: longest(entries.title), prose: longest(entries.prose) };
}

function casesOf(schema: Schema): Field {
  const by = schema.key as unknown as string;
  const cases = (schema.options as readonly Schema[]).map(({ entries = {} }) => {
    const { [by]: value, ...others } = entries;
    return [part(value).literal ?? '', groupOf(others) as GroupField] as const;
  });
  return { kind: 'cases', by, cases: Object.fromEntries(cases) };
}

function listOf(schema: Schema, rules: readonly Schema[]): ListField {
  const [exactly] = rules
    .filter(({ type }) => type === 'length')
    .map(({ requirement }) => Number(requirement));
  return {
    kind: 'list',
    item: fieldOf(part(schema.item)),
    least: exactly ?? highest(rules, 'min_length') ?? 0,
    most: exactly ?? lowest(rules, 'max_length'),
    isClosed: exactly !== undefined || schema.item?.entries?.id?.type === 'picklist',
  };
}

/** All checks of a schema, also of those that it is made of. */
function rulesOf(schema: Schema): readonly Schema[] {
  const [root, ...rules] = schema.pipe ?? [];
  return [...(root?.pipe === undefined ? [] : rulesOf(root)), ...rules];
}

function hintsOf(rules: readonly Schema[]): NonNullable<Schema['metadata']> {
  return Object.assign({}, ...rules.map(({ metadata }) => metadata ?? {})) as NonNullable<Schema['metadata']>;
}

function highest(rules: readonly Schema[], type: string): number | undefined {
  const found = requirementsOf(rules, type);
  return found.length === 0 ? undefined : Math.max(...found);
}

function lowest(rules: readonly Schema[], type: string): number | undefined {
  const found = requirementsOf(rules, type);
  return found.length === 0 ? undefined : Math.min(...found);
}

function requirementsOf(rules: readonly Schema[], type: string): readonly number[] {
  return rules.filter((rule) => rule.type === type).map(({ requirement }) => Number(requirement));
}

function part(schema: Schema | undefined): Schema {
  if (schema === undefined) throw new Error('A schema without the part that it is made of.');
  return schema;
}
