import { html, nothing, type TemplateResult } from 'lit';
import type { Place, ValuePath } from '../../../course-files/value-path.ts';
import { blank } from '../../../editing/fields/blank.ts';
import type { CasesField, Entry, Field, GroupField, PageField } from '../../../editing/fields/field.ts';
import { inOrder, isBehind, isHidden } from '../../../editing/fields/form-order.ts';
import { targetsOf, type Target } from '../../../editing/fields/references.ts';
import { isSpecialList } from '../special/special-of.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import {
  choiceOf,
  helpOf,
  labelOf,
  placeKey,
  sideOf,
  targetTitle,
  valueAction,
  type FormView,
} from './form-view.ts';
import { formIcon } from './form-icon.ts';
import { keptUnder, nameOf, pageBase } from './form-places.ts';
import { listRows } from './list-rows.ts';
import { lineRow, pageRows, wordsRow } from './text-rows.ts';
import { valueRow } from './value-rows.ts';

/** The rows of a group of values, in the order of the schema; what is only for who draws stands behind a door. */
export function groupRows(
  view: FormView,
  group: GroupField,
  path: ValuePath,
  only?: readonly string[],
): TemplateResult {
  const name = nameOf(view, path);
  const chosen =
    only === undefined
      ? inOrder(name, group.entries)
      : only.flatMap((key) => group.entries.filter((one) => one.key === key));
  const shown = chosen.filter(
    (entry) => !isHidden(name, entry) && !isSpecialList({ file: view.file, path: [...path, entry.key] }),
  );
  const front = shown.filter(({ key }) => !isBehind(name, key));
  const back = shown.filter(({ key }) => isBehind(name, key));
  const doorKey = `${placeKey({ file: view.file, path })}/behind`;
  return html`${
    group.ownWords === undefined
      ? nothing
      : wordsRow(view, path, { kind: 'words', longest: group.ownWords }, { label: ownLabel(view, path) })
  }
  ${together(front).map((rows) =>
    rows.length === 1 || !isSmall(rows[0])
      ? rows.map((entry) => entryRows(view, entry, [...path, entry.key]))
      : html`<div class="values">${rows.map((entry) => entryRows(view, entry, [...path, entry.key]))}</div>`,
  )}
  ${
    back.length === 0
      ? nothing
      : html`<details
          class="behind"
          ?open=${view.isOpen(doorKey)}
          @toggle=${(event: Event) => view.onToggle(doorKey, (event.target as HTMLDetailsElement).open)}
        >
          <summary>${t('form.behind')}</summary>
          ${view.isOpen(doorKey) ? html`<div class="rows">${back.map((entry) => entryRows(view, entry, [...path, entry.key]))}</div>` : nothing}
        </details>`
  }`;
}

function ownLabel(view: FormView, path: ValuePath): string {
  return labelOf(view.known.kind, [...path, 'words']);
}

/** Small values that follow each other stand in one row. */
function together(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const rows: Entry[][] = [];
  for (const entry of entries) {
    const last = rows.at(-1);
    if (last !== undefined && isSmall(entry) && isSmall(last[0])) last.push(entry);
    else rows.push([entry]);
  }
  return rows;
}

function isSmall(entry: Entry | undefined): boolean {
  return entry !== undefined && ['number', 'choice', 'reference', 'day', 'flag'].includes(entry.field.kind);
}

/** One entry of a group. What may be left out is not there until somebody adds it. */
export function entryRows(view: FormView, { field, isOptional }: Entry, path: ValuePath): TemplateResult {
  const place: Place = { file: view.file, path };
  const canGo = isOptional && ['words', 'prose', 'line', 'group', 'tuple', 'address'].includes(field.kind);
  if (!canGo) return fieldRows(view, field, path, isOptional);
  const label = labelOf(view.known.kind, path);
  if (view.course.value(place) === undefined) {
    const onAdd = () => void view.act(valueAction(addition(place, field as Field)));
    // A group without numbers can come; one with numbers is no work for a form.
    if (field.kind === 'group' && holdsNumbers(field)) return html``;
    return html`<p class="absent">
      <button class="button text small" type="button" data-place=${placeKey(place)} @click=${onAdd}>
        ${formIcon('plus')}${t('form.addOptional', { label })}
      </button>
    </p>`;
  }
  if (field.kind === 'group' && holdsNumbers(field)) return fieldRows(view, field, path, isOptional);
  return html`${fieldRows(view, field, path, isOptional)}
    <p class="absent">
      <button
        class="button text small"
        type="button"
        @click=${() => void view.act(valueAction({ type: 'removed', place }))}
      >
        ${icon('close')}${t('form.removeOptional', { label })}
      </button>
    </p>`;
}

function addition(place: Place, field: Field) {
  const key = place.path.at(-1);
  const list: Place = { file: place.file, path: place.path.slice(0, -1) };
  return { type: 'added', list, at: String(key), value: blank(field) } as const;
}

function holdsNumbers(field: GroupField): boolean {
  return field.entries.some(
    ({ key, field: inner }) =>
      (inner.kind === 'fixed' && key !== 'id') ||
      (inner.kind === 'list' && inner.item.kind === 'group' && holdsNumbers(inner.item)),
  );
}

/** A value of any kind, with its label. */
export function fieldRows(
  view: FormView,
  field: Field | PageField,
  path: ValuePath,
  isOptional = false,
): TemplateResult {
  switch (field.kind) {
    case 'words':
    case 'prose':
      return wordsRow(view, path, field);
    case 'line':
      return lineRow(view, path, field);
    case 'page':
      return pageRows(
        view,
        pageBase(view, path),
        field,
        view.known.pageFolder === undefined ? [keptUnder(view, path.slice(0, -1))] : [],
      );
    case 'group':
      return sectionRows(view, field, path);
    case 'cases':
      return casesRows(view, field, path);
    case 'list':
      return listRows(view, field, path);
    case 'tuple':
      return tupleRows(view, field.items, path);
    case 'record':
      return recordRows(view, field.keys, field.values, path);
    case 'fixed':
      return html``;
    default:
      return valueRow(view, path, field, { isOptional });
  }
}

/** A group with a heading of its own, and the numbers under which it is kept. */
function sectionRows(view: FormView, group: GroupField, path: ValuePath): TemplateResult {
  const kept = keptUnder(view, path);
  const help = helpOf(view.known.kind, path);
  return html`<section class="group">
    <h3>
      ${labelOf(view.known.kind, path)}${kept === undefined ? nothing : html` <span class="note">${kept}</span>`}
    </h3>
    ${help === undefined ? nothing : html`<p class="help">${help}</p>`}
    <div class="rows">${groupRows(view, group, path)}</div>
  </section>`;
}

function casesRows(view: FormView, field: CasesField, path: ValuePath): TemplateResult {
  const by = [...path, field.by];
  const value = view.course.value({ file: view.file, path: by });
  const group = field.cases[String(value)];
  const list: Place = { file: view.file, path: path.slice(0, -1) };
  const onChange = (event: Event) => {
    const chosen = (event.target as HTMLSelectElement).value;
    const next = field.cases[chosen];
    if (next === undefined) return;
    const old = Object(view.course.value({ file: view.file, path })) as Readonly<Record<string, unknown>>;
    const kept = next.entries.flatMap(({ key }) =>
      old[key] === undefined ? [] : [[key, old[key]] as const],
    );
    void view.act({
      what: 'form.did.value',
      edits: [
        { type: 'removed', place: { file: view.file, path } },
        {
          type: 'added',
          list,
          at: String(path.at(-1)),
          value: { [field.by]: chosen, ...(blank(next) as object), ...Object.fromEntries(kept) },
        },
      ],
    });
  };
  const key = placeKey({ file: view.file, path: by });
  return html`<div class="value field">
      <label for=${key}>${labelOf(view.known.kind, path)}</label>
      <select id=${key} data-place=${key} @change=${onChange}>
        ${Object.keys(field.cases).map(
          (one) =>
            html`<option value=${one} ?selected=${one === value}>
              ${choiceOf(view.known.kind, by, one)}
            </option>`,
        )}
      </select>
    </div>
    ${group === undefined ? nothing : groupRows(view, group, path)}`;
}

function tupleRows(view: FormView, items: readonly Field[], path: ValuePath): TemplateResult {
  return html`<fieldset class="ticks">
    <legend>${labelOf(view.known.kind, path)}</legend>
    <div class="values">
      ${items.map((item, at) => valueRow(view, [...path, at], item, { label: sideOf(view.known.kind, path, at) }))}
    </div>
  </fieldset>`;
}

function recordRows(view: FormView, keys: Field, values: Field, path: ValuePath): TemplateResult {
  const place: Place = { file: view.file, path };
  const known: readonly Target[] =
    keys.kind === 'reference'
      ? targetsOf(view.course, keys.to, place)
      : keys.kind === 'choice'
        ? keys.values.map((id) => ({ id }))
        : [];
  const nameOfKey = (target: Target) =>
    keys.kind === 'reference' ? targetTitle(view, target) : choiceOf(view.known.kind, path, target.id);
  return html`<fieldset class="ticks">
    <legend>${labelOf(view.known.kind, path)}</legend>
    <div class="values">
      ${known.map((target) => valueRow(view, [...path, target.id], values, { label: nameOfKey(target), isOptional: keys.kind === 'choice' }))}
    </div>
  </fieldset>`;
}
