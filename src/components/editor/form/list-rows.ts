import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { languages } from '../../../course-files/language.ts';
import type { Place, ValuePath } from '../../../course-files/value-path.ts';
import type { Action } from '../../../editing/edit.ts';
import type { Field, GroupField, ListField } from '../../../editing/fields/field.ts';
import { pageTitle, targetsOf, titleIn } from '../../../editing/fields/references.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import './added-entry.ts';
import { formIcon, type FormIcon } from './form-icon.ts';
import type { TitleGiven } from './added-entry.ts';
import { helpOf, isFaultyWithin, labelOf, oneOf, placeKey, targetTitle, type FormView } from './form-view.ts';
import { keptUnder, nameOf, pageBase } from './form-places.ts';
import { operationsOf, type ListOperations } from './list-operations.ts';
import { lineRow, named, wordsRow } from './text-rows.ts';
import { ticksRow } from './value-rows.ts';

/** Values that a person takes in at a glance: such an entry needs no door. */
const glance = 3;

/** A list: ticks for what is chosen elsewhere, else an entry below the other, with what can be done to it. */
export function listRows(view: FormView, field: ListField, path: ValuePath): TemplateResult {
  const place: Place = { file: view.file, path };
  const { item } = field;
  if (item.kind === 'reference') return ticksRow(view, path, targetsOf(view.course, item.to, place));
  const [only] = item.kind === 'group' ? item.entries : [];
  if (item.kind === 'group' && item.entries.length === 1 && only?.field.kind === 'reference')
    return ticksRow(view, path, targetsOf(view.course, only.field.to, place), only.key);
  const value = view.course.value(place);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const operations = operationsOf({
    course: view.course,
    place,
    name: nameOf(view, path),
    field,
    entries,
    today: view.today,
  });
  const help = helpOf(view.known.kind, path);
  // Some lists have entries of their own in each language.
  const own = languages.find((language) => language === path.at(-1));
  const label = labelOf(view.known.kind, path);
  const titles = entries.map((entry, at) => entryTitle(view, item, [...path, at], entry));
  return html`<section class="group">
    <h3>${own === undefined ? label : named(label, own)}</h3>
    ${help === undefined ? nothing : html`<p class="help">${help}</p>`}
    <ol class="entries" data-place=${placeKey(place)} tabindex="-1">
      ${repeat(
        entries,
        (entry, at) => entryKey(place, entry, at),
        (entry, at) =>
          html`<li class=${hasTools(operations) ? 'with-tools' : ''}>
            ${entryRow(view, { item, path: [...path, at], key: entryKey(place, entry, at), title: titles[at] ?? '', entries, at, operations })}
          </li>`,
      )}
    </ol>
    ${addRow(view, place, operations)}
  </section>`;
}

interface EntryRow {
  readonly item: Field;
  readonly path: ValuePath;
  readonly key: string;
  readonly title: string;
  readonly entries: readonly unknown[];
  readonly at: number;
  readonly operations: ListOperations;
}

function entryRow(view: FormView, row: EntryRow): TemplateResult {
  const { item, path, key, title } = row;
  if (item.kind !== 'group' || isGlance(item)) {
    const rows =
      item.kind === 'group'
        ? view.groupRows(item, path)
        : item.kind === 'words' || item.kind === 'prose'
          ? wordsRow(view, path, item, { hasHead: false, label: title })
          : item.kind === 'line'
            ? lineRow(view, path, item)
            : view.fieldRows(item, path);
    return html`<div class="plain">
      <div class="rows">${rows}</div>
      ${buttons(view, row)}
    </div>`;
  }
  const isOpen = view.isOpen(key);
  const kept = keptUnder(view, path);
  const isFaulty = isFaultyWithin(view, { file: view.file, path });
  return html`<details
      class="entry"
      ?open=${isOpen}
      @toggle=${(event: Event) => {
        if (event.target === event.currentTarget)
          view.onToggle(key, (event.target as HTMLDetailsElement).open);
      }}
    >
      <summary>
        <span class="entry-title">${title}</span>
        ${isFaulty ? html`<span class="mark-fault">${icon('warning')}${t('form.fault')}</span>` : nothing}
        ${kept === undefined ? nothing : html`<span class="note">${kept}</span>`}
      </summary>
      ${isOpen ? html`<div class="rows">${view.groupRows(item, path)}</div>` : nothing}
    </details>
    ${buttons(view, row)}`;
}

function isGlance(group: GroupField): boolean {
  const shown = group.entries.filter(({ field }) => field.kind !== 'fixed');
  return (
    shown.length + (group.ownWords === undefined ? 0 : 1) <= glance &&
    shown.every(
      ({ field }) => !['group', 'list', 'page', 'prose', 'cases', 'record', 'tuple'].includes(field.kind),
    ) &&
    shown.filter(({ field }) => field.kind === 'words').length <= 2
  );
}

function buttons(view: FormView, { at, entries, title, operations, path, key }: EntryRow) {
  const { move, remove } = operations;
  const moveTo = (to: number, focusOnUp: boolean) => {
    if (move === undefined) return;
    const said = t('form.moved', { what: title, place: to + 1, count: entries.length });
    const button = `${key}/${focusOnUp ? 'up' : 'down'}`;
    void attempt(
      view,
      () => move(at, to),
      said,
      () => view.focusLater(button),
    );
  };
  const one = (name: FormIcon, word: string, id: string, onClick: () => void, isOff = false) =>
    html`<button
      class="tool"
      type="button"
      id=${`${key}/${id}`}
      aria-label=${t(`form.${word}`, { what: title })}
      aria-disabled=${isOff}
      @click=${isOff ? nothing : onClick}
    >
      ${formIcon(name)}
    </button>`;
  if (move === undefined && remove === undefined) return nothing;
  return html`<div class="tools">
    ${
      move === undefined
        ? nothing
        : html`${one('up', 'up', 'up', () => moveTo(at - 1, true), at === 0)}
          ${one('down', 'down', 'down', () => moveTo(at + 1, false), at === entries.length - 1)}`
    }
    ${
      remove === undefined
        ? nothing
        : one('bin', 'remove', 'remove', () => {
            const list = placeKey({ file: view.file, path: path.slice(0, -1) });
            const said = t('form.removed', { what: title });
            void attempt(
              view,
              () => remove(at),
              said,
              () => view.focusLater(list),
            );
          })
    }
  </div>`;
}

function hasTools({ move, remove }: ListOperations): boolean {
  return move !== undefined || remove !== undefined;
}

function addRow(view: FormView, place: Place, { add, addTitled }: ListOperations): TemplateResult {
  const what = oneOf(view, place.path);
  const key = placeKey(place);
  if (addTitled !== undefined && view.adding === key)
    return html`<added-entry
      .what=${what}
      @title-given=${({ title }: TitleGiven) => {
        const said = t('form.added', { what: title.nl });
        void attempt(
          view,
          () => addTitled(title),
          said,
          () => view.onAdded(place),
        );
      }}
      @title-cancelled=${() => view.onAdding(undefined)}
    ></added-entry>`;
  if (add === undefined && addTitled === undefined) return html``;
  return html`<p class="absent">
    <button
      class="button quiet small"
      type="button"
      id=${`${key}/add`}
      @click=${() => {
        if (addTitled !== undefined) view.onAdding(key);
        else if (add !== undefined)
          void attempt(view, add, t('form.added', { what }), () => view.onAdded(place));
      }}
    >
      ${formIcon('plus')}${t('form.add', { what })}
    </button>
  </p>`;
}

/** Does something to the list, or says why it cannot be. `then` is done when it was. */
async function attempt(view: FormView, make: () => Action, done: string, then: () => void): Promise<void> {
  const action = view.made(make);
  if (action === undefined || !(await view.act(action))) return;
  view.say(done);
  then();
}

/** The same entry wherever it stands, where it has an id. */
export function entryKey(list: Place, entry: unknown, at: number): string {
  const { id } = Object(entry) as { readonly id?: unknown };
  return `${placeKey(list)}/${typeof id === 'string' && id !== '' ? id : at}`;
}

function entryTitle(view: FormView, item: Field, path: ValuePath, entry: unknown): string {
  const numbered = t('form.numbered', {
    what: capital(oneOf(view, path.slice(0, -1))),
    number: Number(path.at(-1)) + 1,
  });
  if (item.kind !== 'group') return numbered;
  if (item.entries.some(({ field }) => field.kind === 'page'))
    return view.filled(pageTitle(view.course, pageBase(view, [...path, 'page'])))[view.language];
  const reference = item.entries.find(({ field, isOptional }) => field.kind === 'reference' && !isOptional);
  const values = Object(entry) as Readonly<Record<string, unknown>>;
  const words = titleIn(values);
  if (words !== undefined) return shortened(view.filled(words)[view.language]) || numbered;
  if (reference?.field.kind !== 'reference') return numbered;
  const place: Place = { file: view.file, path: [...path, reference.key] };
  const target = targetsOf(view.course, reference.field.to, place).find(
    ({ id }) => id === values[reference.key],
  );
  return target === undefined ? numbered : shortened(targetTitle(view, target));
}

function shortened(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, text.lastIndexOf(' ', 88))} …`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
