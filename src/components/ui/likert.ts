import { css, html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { icon } from './icon.ts';

export interface LikertOption {
  readonly value: number;
  readonly label: string;
}

/** One statement with the answers beside it. */
export interface LikertRow {
  /** Unique on the screen; also names the radio buttons. */
  readonly name: string;
  /** Shown before the statement. */
  readonly number?: number;
  readonly statement: string;
  readonly help?: string;
  /** What is the matter with this row. */
  readonly error?: string | undefined;
  readonly options: readonly LikertOption[];
  /** Stands apart behind the scale: "do not know". */
  readonly none?: LikertOption;
  readonly chosen: number | undefined;
  readonly disabled: boolean;
  /** For `PlaceKeeper`. */
  readonly anchor?: number;
  onPick(value: number): void;
}

/** Rows under a head with the answers; cards with the answers inside on a narrow screen. */
export function likertRows(
  head: TemplateResult,
  options: readonly LikertOption[],
  rows: readonly LikertRow[],
): TemplateResult {
  return html`<div class="likert" style=${styleMap({ '--options': String(options.length) })}>
    <div class="likert-head">
      <div class="likert-say">${head}</div>
      ${options.map(({ label }) => html`<span class="likert-label" aria-hidden="true">${label}</span>`)}
    </div>
    <ol>
      ${rows.map((row) => html`<li>${likertRow(row)}</li>`)}
    </ol>
  </div>`;
}

function likertRow(row: LikertRow): TemplateResult {
  const { name, number, statement, help, error, options, none, anchor } = row;
  const described = [
    help === undefined ? '' : `${name}-help`,
    error === undefined ? '' : `${name}-error`,
  ].filter((id) => id !== '');
  return html`<fieldset
    class="likert-row"
    id=${name}
    data-anchor=${anchor ?? nothing}
    ?data-error=${error !== undefined}
    aria-describedby=${described.length === 0 ? nothing : described.join(' ')}
  >
    <legend>
      ${number === undefined ? nothing : html`<span class="likert-number">${number}</span>`}<span
        >${statement}</span
      >
    </legend>
    ${help === undefined ? nothing : html`<p class="likert-help small" id="${name}-help">${help}</p>`}
    ${error === undefined ? nothing : html`<p class="error" id="${name}-error">${icon('warning')}<span>${error}</span></p>`}
    ${options.map((option) => likertOption(row, option))}
    ${none === undefined ? nothing : likertOption(row, none, true)}
  </fieldset>`;
}

function likertOption(row: LikertRow, { value, label }: LikertOption, apart = false): TemplateResult {
  return html`<label class="likert-option ${apart ? 'apart' : ''}">
    <input
      type="radio"
      name=${row.name}
      value=${value}
      .checked=${row.chosen === value}
      ?disabled=${row.disabled}
      @change=${() => row.onPick(value)}
    />
    <span>${label}</span>
  </label>`;
}

/** Goes with `form`. A container with `.as-list` has its answers under each other on a narrow screen. */
export const likert = css`
  .likert {
    --columns: minmax(0, 1fr) repeat(var(--options), clamp(58px, 7vw, 84px));
    container: likert / inline-size;
  }
  .likert-head {
    position: sticky;
    inset-block-start: 60px;
    z-index: 5;
    display: grid;
    grid-template-columns: var(--columns);
    gap: 0 4px;
    align-items: end;
    padding-block: 12px;
    background: var(--paper);
    border-block-end: 1.5px solid var(--line-strong);
  }
  .likert-label {
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
    line-height: 1.2;
    color: var(--ink-2);
    text-align: center;
    overflow-wrap: break-word;
  }
  .likert-say {
    padding-inline-end: var(--s-3);
  }
  .likert-row {
    position: relative;
    display: grid;
    grid-template-columns: var(--columns);
    gap: 0 4px;
    align-items: center;
    padding: 6px 0;
    border-block-end: 1px solid var(--line);
    scroll-margin-block-start: 150px;
  }
  /* A floating legend takes its place in the grid. */
  .likert-row legend {
    float: inline-start;
    grid-column: 1;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px;
    padding: 10px 20px 10px 0;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .likert-row legend > :only-child {
    grid-column: 1 / -1;
  }
  .likert-number {
    min-inline-size: 26px;
    font-weight: 700;
    color: var(--ink-2);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .likert-row > .error,
  .likert-help {
    grid-column: 1;
    padding: 0 20px 10px 0;
  }
  .likert-row:has(.likert-number) > .error {
    padding-inline-start: 36px;
  }
  .likert-row:has(> p) > .likert-option {
    grid-row: 1 / span 2;
  }
  .likert-row[data-error] {
    background: var(--err-soft);
    box-shadow:
      -12px 0 0 var(--err-soft),
      12px 0 0 var(--err-soft),
      -16px 0 0 var(--err);
  }
  .likert-option {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 6px;
    min-block-size: 56px;
    border-radius: var(--r-m);
    font-size: var(--t-xs);
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
  }
  .likert-option:hover:not(:has(:disabled)) {
    background: var(--action-soft);
  }
  .likert-option.apart {
    border-inline-start: 1px dashed var(--line-strong);
    border-radius: 0 var(--r-m) var(--r-m) 0;
  }
  .likert-option input {
    appearance: none;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 30px;
    block-size: 30px;
    margin: 0;
    border: 2px solid var(--line-strong);
    border-radius: 50%;
    background: var(--surface);
    cursor: pointer;
    scroll-margin-block: 150px 40px;
    transition: background var(--m-fast);
  }
  .likert-option input:checked {
    background: var(--lamp);
    border-color: var(--lamp-line);
  }
  .likert-option input:checked:not(:focus-visible) {
    box-shadow: 0 0 0 5px color-mix(in srgb, var(--lamp) 34%, transparent);
  }
  .likert-option input:checked::after {
    content: '';
    inline-size: 11px;
    block-size: 11px;
    border-radius: 50%;
    background: var(--on-lamp);
  }
  .likert-option input:focus-visible {
    border-radius: 50%;
  }
  .likert-option:has(:disabled),
  .likert-option input:disabled {
    cursor: default;
  }
  @media (min-width: 761px) {
    .likert-option > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (max-width: 760px) {
    .likert-head {
      display: block;
    }
    .likert-label {
      display: none;
    }
    .likert-say:empty {
      display: none;
    }
    .likert-head:has(.likert-say:empty) {
      display: none;
    }
    .likert-row {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: 4px;
      align-items: stretch;
      margin-block-start: 14px;
      padding: 14px 10px;
      background: var(--surface);
      border: 1px solid var(--line);
      border-radius: var(--r-l);
      box-shadow: var(--e-1);
    }
    .likert-row legend {
      grid-column: 1 / -1;
      padding: 0 4px 10px;
      font-weight: 560;
    }
    .likert-number {
      min-inline-size: 0;
    }
    .likert-row > .error,
    .likert-row:has(.likert-number) > .error,
    .likert-help {
      grid-column: 1 / -1;
      padding: 0 4px 10px;
    }
    .likert-row:has(> p) > .likert-option {
      grid-row: auto;
    }
    .likert-row[data-error] {
      border: 2px solid var(--err);
      box-shadow: none;
    }
    .likert-option {
      align-content: start;
      min-block-size: 78px;
      padding: 8px 1px;
      border: 1px solid var(--line);
      color: var(--ink-2);
    }
    .likert-option:has(:checked) {
      border-color: var(--lamp-line);
      background: var(--lamp-soft);
      color: var(--lamp-ink);
      font-weight: var(--w-strong);
    }
    .as-list .likert-row {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 150px), 1fr));
    }
    .likert-option.apart,
    .as-list .likert-option {
      display: flex;
      align-items: center;
      gap: 12px;
      min-block-size: 52px;
      padding: 8px 14px;
      font-size: var(--t-s);
      text-align: start;
    }
    .likert-option.apart {
      grid-column: 1 / -1;
      justify-content: center;
      border: 1px dashed var(--line-strong);
      border-radius: var(--r-m);
    }
    .likert-option.apart input,
    .as-list .likert-option input {
      inline-size: 26px;
      block-size: 26px;
    }
  }
  /* Too narrow for five words side by side. */
  @container likert (max-width: 319px) {
    .likert-row {
      grid-template-columns: minmax(0, 1fr);
    }
    .likert-option {
      display: flex;
      align-items: center;
      gap: 12px;
      min-block-size: 48px;
      padding: 6px 12px;
      font-size: var(--t-s);
      text-align: start;
    }
    .likert-option.apart {
      justify-content: flex-start;
      padding: 6px 12px;
    }
  }
  /* In a low window, or much enlarged, the head would take the room of the statements. */
  @media (max-height: 480px) {
    .likert-head {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .likert-option input:checked::after {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .likert-head {
      position: static;
    }
    .likert-row {
      break-inside: avoid;
    }
    .likert-option input {
      print-color-adjust: exact;
    }
  }
`;
