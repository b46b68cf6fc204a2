import { css, html, nothing, type TemplateResult } from 'lit';

interface OneTap {
  /** Of the group of radio buttons, unique on the screen. */
  readonly name: string;
  readonly question: string;
  readonly options: readonly { readonly value: number; readonly label: string }[];
  readonly chosen: number | undefined;
  readonly readOnly: boolean;
  readonly onChoose: (value: number) => void;
  /** Said between question and answers, with an id, when the answer was forgotten. */
  readonly fault?: TemplateResult | undefined;
  readonly faultId?: string;
}

/** A question that is answered with one tap: its answers stand beside each other as long as there is room. */
export function oneTap(asked: OneTap): TemplateResult {
  const { name, question, options, chosen, readOnly, onChoose, fault, faultId } = asked;
  return html`<fieldset
    class="one-tap"
    ?data-missing=${fault !== undefined}
    aria-describedby=${readOnly ? 'read-only' : fault === undefined ? nothing : faultId}
  >
    <legend>${question}</legend>
    ${fault}
    <div class="pills">
      ${options.map(
        ({ value, label }) =>
          html`<label class="pill">
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === chosen}
              ?disabled=${readOnly}
              @change=${() => onChoose(value)}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

export const oneTapStyles = css`
  .one-tap {
    min-inline-size: 0;
  }
  /* Floated, so that it stands within the coloured ground of a fault. */
  .one-tap legend {
    float: left;
    inline-size: 100%;
    padding: 0;
    margin-block-end: 10px;
    font-weight: var(--w-strong);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .one-tap legend + * {
    clear: both;
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .pill {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: var(--target);
    min-inline-size: 64px;
    padding: 6px 12px 6px 8px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-pill);
    background: var(--surface);
    cursor: pointer;
    line-height: 1.3;
  }
  .pill:hover:has(input:enabled) {
    background: var(--action-soft);
  }
  .pill:has(:checked) {
    border-color: var(--lamp-line);
    background: var(--lamp-soft);
    color: var(--lamp-ink);
  }
  .pill:has(input:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .pill input {
    appearance: none;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    border: 2px solid var(--line-strong);
    border-radius: 50%;
    background: var(--surface);
    cursor: inherit;
    /* Stays clear of what keeps standing at the top when the keyboard goes back up. */
    scroll-margin-block: 160px 40px;
  }
  .pill input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .pill input:checked {
    border-color: var(--lamp-line);
    background: var(--lamp);
  }
  .pill input:checked::after {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--on-lamp);
  }
  .pill:has(input:disabled) {
    cursor: default;
  }
  @media (forced-colors: active) {
    .pill:has(:checked) {
      border-color: Highlight;
    }
    .pill input:checked::after {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .one-tap {
      break-inside: avoid;
    }
  }
`;
