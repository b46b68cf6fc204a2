import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isDay } from '../../../encoding/day.ts';
import type { Place, ValuePath } from '../../../course-files/value-path.ts';
import type { Scalar } from '../../../editing/edit.ts';
import type { Field, NumberField } from '../../../editing/fields/field.ts';
import { targetsOf, type Target } from '../../../editing/fields/references.ts';
import { t } from '../../session/words.ts';
import { icon } from '../../ui/icon.ts';
import { choiceOf, faultAt, helpOf, labelOf, targetTitle, valueAction, type FormView } from './form-view.ts';
import { keyOf } from './text-rows.ts';

/** Values that are no text: a number, a choice, a day, yes or no, something elsewhere in the course. */
export function valueRow(
  view: FormView,
  path: ValuePath,
  field: Field,
  { isOptional = false, label = labelOf(view.known.kind, path) } = {},
): TemplateResult {
  const place: Place = { file: view.file, path };
  const parent: Place = { file: view.file, path: path.slice(0, -1) };
  const value = view.course.value(place);
  const set = (next: Scalar | undefined) => {
    if (next === undefined) {
      if (value !== undefined) void view.act(valueAction({ type: 'removed', place }));
    } else if (value === undefined)
      // Where even what it stands in is missing, that is made too.
      void view.act(valueAction({ type: 'added', list: parent, at: String(path.at(-1)), value: next }));
    else if (next !== value) void view.act(valueAction({ type: 'value', place, value: next }));
    view.seen(place, view.language);
  };
  if (field.kind === 'flag') return flagRow(view, place, label, value === true, set);
  const help = helpOf(view.known.kind, path);
  const fault = faultAt(view, place);
  const key = keyOf(place);
  return html`<div class="value field" ?data-over=${fault !== ''}>
    <label for=${key}>${label}</label>
    ${help === undefined ? nothing : html`<p class="help">${help}</p>`}
    ${control(view, { place, key, field, value, isOptional, set })}
    ${fault === '' ? nothing : html`<p class="error">${icon('warning')}${fault}</p>`}
  </div>`;
}

interface Control {
  readonly place: Place;
  readonly key: string;
  readonly field: Field;
  readonly value: unknown;
  readonly isOptional: boolean;
  readonly set: (next: Scalar | undefined) => void;
}

function control(view: FormView, given: Control): TemplateResult {
  const { field, place, set } = given;
  switch (field.kind) {
    case 'number':
      return numberInput(field, given, unitOf(place.path));
    case 'choice':
      return select(
        given,
        field.values.map((one) => ({ value: one, said: choiceOf(view.known.kind, place.path, one) })),
      );
    case 'reference': {
      const targets = targetsOf(view.course, field.to, place);
      return select(given, optionsOf(view, targets, given.value));
    }
    case 'day':
      return html`<input
        id=${given.key}
        data-place=${given.key}
        class="day"
        type="date"
        .value=${live(textOf(given.value))}
        @change=${({ target }: Event) => {
          const { value } = target as HTMLInputElement;
          if (value === '' && given.isOptional) set(undefined);
          else if (isDay(value)) set(value);
        }}
      />`;
    default:
      return html`<input
        id=${given.key}
        data-place=${given.key}
        type="url"
        inputmode="url"
        autocomplete="off"
        placeholder="https://"
        .value=${live(textOf(given.value))}
        @change=${({ target }: Event) => {
          const value = (target as HTMLInputElement).value.trim();
          set(value === '' && given.isOptional ? undefined : value);
        }}
      />`;
  }
}

/** A number that cannot be is not taken: the field says what can. */
function numberInput(
  field: NumberField,
  { key, value, isOptional, set }: Control,
  unit: string | undefined,
): TemplateResult {
  const { least, most } = field;
  const range =
    least === undefined
      ? undefined
      : most === undefined
        ? t('form.atLeast', { least })
        : t('form.between', { least, most });
  const onChange = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const typed = input.value.trim();
    if (typed === '' && isOptional) {
      input.setCustomValidity('');
      set(undefined);
      return;
    }
    const found = Number(typed.replace(',', '.'));
    const wrong = numberFault(field, typed === '' ? Number.NaN : found);
    input.setCustomValidity(wrong ?? '');
    const said = input.closest('.value')?.querySelector('.own-fault');
    if (said) said.textContent = wrong ?? '';
    input.toggleAttribute('aria-invalid', wrong !== undefined);
    if (wrong === undefined) set(found);
  };
  return html`<span class="number"
      ><input
        id=${key}
        data-place=${key}
        inputmode=${field.isWhole && (least ?? 0) >= 0 ? 'numeric' : 'text'}
        autocomplete="off"
        aria-describedby=${`${key}-unit`}
        .value=${live(textOf(value).replace('.', ','))}
        @change=${onChange}
      />
      <span class="note" id=${`${key}-unit`}
        >${unit === undefined ? nothing : t(`form.${unit}`)}
        ${range === undefined || unit !== undefined ? nothing : html`(${range})`}</span
      ></span
    >
    <p class="error own-fault" role="status"></p>`;
}

function numberFault({ least, most, isWhole }: NumberField, value: number): string | undefined {
  if (!Number.isFinite(value)) return t('form.noNumber');
  if (isWhole && !Number.isInteger(value)) return t('form.notWhole');
  if (least !== undefined && value < least) return t('form.tooLow', { least });
  if (most !== undefined && value > most) return t('form.tooHigh', { most });
  return undefined;
}

type Unit = 'minutes' | 'seconds' | 'weeks' | 'days' | 'characters';
const units: Readonly<Record<string, Unit>> = {
  minutes: 'minutes',
  graceMinutes: 'minutes',
  lezen: 'minutes',
  bekijken: 'minutes',
  toepassen: 'minutes',
  seconds: 'seconds',
  at: 'seconds',
  weeks: 'weeks',
  day: 'days',
  reportWithinDays: 'days',
  limit: 'characters',
};

function unitOf(path: ValuePath): Unit | undefined {
  return units[String(path.at(-1))];
}

interface Option {
  readonly value: string | number;
  readonly said: string;
  readonly group?: string;
}

/** What can be chosen; what stands there and is gone is said too, so that it is not lost unseen. */
function optionsOf(view: FormView, targets: readonly Target[], value: unknown): readonly Option[] {
  const options = targets.map((target): Option => ({
    value: target.id,
    said: targetTitle(view, target),
    ...(target.group === undefined ? {} : { group: view.filled(target.group)[view.language] }),
  }));
  const isKnown = value === undefined || options.some((option) => option.value === value);
  return isKnown
    ? options
    : [...options, { value: value as string | number, said: t('form.gone', { id: textOf(value) }) }];
}

function select({ key, value, isOptional, set }: Control, options: readonly Option[]): TemplateResult {
  const groups = [...new Set(options.map(({ group }) => group))];
  const one = (option: Option) =>
    html`<option value=${option.value} ?selected=${option.value === value}>${option.said}</option>`;
  return html`<select
    id=${key}
    data-place=${key}
    .value=${live(value === undefined ? '' : textOf(value))}
    @change=${({ target }: Event) => {
      const chosen = (target as HTMLSelectElement).value;
      set(options.find((option) => String(option.value) === chosen)?.value);
    }}
  >
    ${isOptional || value === undefined ? html`<option value="" ?selected=${value === undefined}>${t('form.nothingChosen')}</option>` : nothing}
    ${groups.map((group) => {
      const own = options.filter((option) => option.group === group).map(one);
      return group === undefined ? own : html`<optgroup label=${group}>${own}</optgroup>`;
    })}
  </select>`;
}

function flagRow(
  view: FormView,
  place: Place,
  label: string,
  isOn: boolean,
  set: (next: boolean) => void,
): TemplateResult {
  const help = helpOf(view.known.kind, place.path);
  return html`<label class="choice value">
    <input
      type="checkbox"
      data-place=${keyOf(place)}
      .checked=${live(isOn)}
      @change=${({ target }: Event) => set((target as HTMLInputElement).checked)}
    />
    <span>${label}${help === undefined ? nothing : html`<br /><span class="help">${help}</span>`}</span>
  </label>`;
}

/** Several of the things that can be referred to: a tick for each, in the order of the course. */
export function ticksRow(
  view: FormView,
  path: ValuePath,
  targets: readonly Target[],
  /** The key under which each stands, where an entry is more than what it refers to. */
  under?: string,
): TemplateResult {
  const list: Place = { file: view.file, path };
  const chosen = view.course.value(list);
  const entries: readonly unknown[] = Array.isArray(chosen) ? chosen : [];
  const ids =
    under === undefined
      ? entries
      : entries.map((entry) => (Object(entry) as Readonly<Record<string, unknown>>)[under]);
  const options = ids.reduce<readonly Option[]>(
    (known, id) =>
      optionsOf(view, [], id)
        .filter((one) => !known.some(({ value }) => value === one.value))
        .concat(known),
    optionsOf(view, targets, undefined),
  );
  const help = helpOf(view.known.kind, path);
  return html`<fieldset class="ticks" data-place=${keyOf(list)} tabindex="-1">
    <legend>${labelOf(view.known.kind, path)}</legend>
    ${help === undefined ? nothing : html`<p class="help">${help}</p>`}
    <div>
      ${options.map(
        ({ value, said }) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${live(ids.includes(value))}
              @change=${({ target }: Event) => {
                const isOn = (target as HTMLInputElement).checked;
                const at = ids.indexOf(value);
                void view.act(
                  isOn
                    ? valueAction({
                        type: 'added',
                        list,
                        at: ids.length,
                        value: under === undefined ? value : { [under]: value },
                      })
                    : valueAction({ type: 'removed', place: { file: view.file, path: [...path, at] } }),
                );
              }}
            />
            <span>${said}</span>
          </label>`,
      )}
    </div>
    ${faultAt(view, list) === '' ? nothing : html`<p class="error">${icon('warning')}${faultAt(view, list)}</p>`}
  </fieldset>`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
