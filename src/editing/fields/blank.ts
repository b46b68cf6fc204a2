import type { Field, GroupField } from './field.ts';

/**
 * What a new entry begins with: nothing where a text comes, so that the check says what has to be written; the least that can be
 * where a number comes.
 *
 * @param id Of an entry that has one.
 */
export function blank(field: Field, id?: string): unknown {
  switch (field.kind) {
    case 'words':
    case 'prose':
      return { nl: '', en: '' };
    case 'line':
    case 'day':
    case 'address':
      return '';
    case 'number':
      return Math.max(field.least ?? 0, 0);
    case 'flag':
      return false;
    case 'choice':
      return field.values[0];
    case 'group':
      return blankGroup(field, id);
    case 'list':
      return Array.from({ length: field.least }, () => blank(field.item));
    case 'tuple':
      return field.items.map((item) => blank(item));
    case 'record':
      return {};
    case 'cases': {
      const [[value, group] = ['', undefined]] = Object.entries(field.cases);
      return { [field.by]: value, ...(group === undefined ? {} : blankGroup(group)) };
    }
    case 'reference':
    case 'fixed':
      return '';
  }
}

function blankGroup({ entries, ownWords }: GroupField, id?: string): Readonly<Record<string, unknown>> {
  const own = ownWords === undefined ? {} : { nl: '', en: '' };
  const needed = entries.filter(({ isOptional, field }) => !isOptional && field.kind !== 'page');
  const values = needed.map(
    ({ key, field }) => [key, key === 'id' ? (id ?? '') : blank(field as Field)] as const,
  );
  return { ...Object.fromEntries(values), ...own };
}

/** Can an entry be made without giving out a number? Then a form makes it by itself. */
export function isFree(field: Field): boolean {
  switch (field.kind) {
    case 'fixed':
      return false;
    case 'group':
      return field.entries.every(
        ({ key, field: inner, isOptional }) =>
          key === 'id' || isOptional || (inner.kind !== 'page' && isFree(inner)),
      );
    case 'list':
      return field.least === 0 || isFree(field.item);
    case 'cases':
      return Object.values(field.cases).every(isFree);
    default:
      return true;
  }
}
