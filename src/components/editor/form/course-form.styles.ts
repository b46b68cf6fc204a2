import { css } from 'lit';

/** Two languages side by side; where there is room for one, that which is chosen. */
export const courseForm = css`
  :host {
    container-type: inline-size;
  }
  .form,
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 6px 16px;
    align-content: start;
  }
  .form > *,
  .rows > * {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .pair {
    display: contents;
  }
  .pair > prose-bar {
    grid-column: 1 / -1;
  }
  .rows > .in-language,
  .pair > .in-language {
    grid-column: auto;
    min-inline-size: 0;
  }
  .language-heads {
    display: contents;
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: 650;
  }
  .form > .language-heads span,
  .rows > .language-heads span {
    grid-column: auto;
  }
  .language-tabs {
    display: none;
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    gap: 6px;
    padding-block: 6px;
    background: var(--paper);
  }
  .language-tabs button {
    flex: 1;
    min-block-size: 44px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-pill);
    background: var(--surface);
    font-size: var(--t-s);
    font-weight: 600;
    cursor: pointer;
  }
  .language-tabs [aria-pressed='true'] {
    background: var(--action);
    border-color: var(--action);
    color: var(--on-action);
  }
  .row-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
    margin-block-start: 12px;
    font-weight: var(--w-strong);
  }
  .note {
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: 420;
  }
  .help {
    max-inline-size: 70ch;
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: 420;
    line-height: 1.45;
  }
  .stale-note {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: center;
    color: var(--warn);
    font-size: var(--t-xs);
    font-weight: 600;
  }
  .rows > .stale-note {
    grid-column: 2;
  }
  .button.small {
    min-block-size: 44px;
    padding: 6px 12px;
    font-size: var(--t-xs);
  }
  .group {
    margin-block-start: 22px;
  }
  .group > h3 {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: baseline;
    padding-block-end: 6px;
    border-block-end: 1px solid var(--line);
    font-size: var(--t-l);
  }
  .group > .help {
    margin-block-start: 6px;
  }
  .group .group > h3 {
    font-size: var(--t-m);
  }
  .values {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: 4px 16px;
    align-items: start;
  }
  .value.field {
    gap: 3px;
    margin-block-start: 10px;
    font-size: var(--t-s);
  }
  .value.field :is(input, select) {
    min-block-size: 44px;
    padding: 8px 12px;
    border-radius: 10px;
  }
  .value.field select {
    max-inline-size: 30rem;
  }
  .value .number {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .value .number input {
    inline-size: 6rem;
  }
  .value.field .day {
    max-inline-size: 12rem;
  }
  .choice.value {
    margin-block-start: 10px;
    font-size: var(--t-s);
  }
  .choice input[type='checkbox'] {
    border-radius: 6px;
  }
  .choice input[type='checkbox']:checked::after {
    border-radius: 2px;
  }
  .ticks {
    margin-block-start: 16px;
  }
  .ticks legend {
    padding: 0;
    font-weight: var(--w-strong);
  }
  .ticks > div:not(.values) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0 16px;
    font-size: var(--t-s);
  }
  .entries {
    display: grid;
    gap: 8px;
    margin-block: 8px;
  }
  .entries > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 8px;
    align-items: start;
  }
  .entries > li > .entry {
    grid-column: 1 / -1;
    grid-row: 1;
  }
  .entries > li > .tools {
    grid-column: 2;
    grid-row: 1;
  }
  .with-tools > .entry > summary {
    padding-inline-end: 144px;
  }
  .entry {
    border: 1.5px solid var(--line);
    border-radius: var(--r-m);
    background: color-mix(in srgb, var(--surface) 55%, transparent);
  }
  .entry[open] {
    border-color: var(--line-strong);
  }
  .plain {
    display: contents;
  }
  .plain > .rows {
    align-items: start;
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: center;
    min-block-size: 44px;
    padding: 8px 14px;
    border-radius: var(--r-m);
    font-size: var(--t-s);
    cursor: pointer;
  }
  summary:hover {
    background: var(--action-soft);
  }
  summary::before {
    content: '';
    inline-size: 9px;
    block-size: 9px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  [open] > summary::before {
    transform: rotate(45deg);
  }
  .entry-title {
    flex: 1 1 12rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .mark-fault {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    padding: 4px 8px;
    border-radius: var(--r-pill);
    background: var(--err-soft);
    color: var(--err);
    font-size: var(--t-xs);
    font-weight: 650;
    line-height: 1;
  }
  details > .rows {
    padding: 0 14px 16px;
  }
  .behind {
    margin-block-start: 14px;
  }
  .tools {
    display: flex;
    gap: 0;
  }
  .tool {
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    border: 0;
    border-radius: var(--r-m);
    background: transparent;
    color: var(--ink-2);
    cursor: pointer;
  }
  .tool:hover {
    background: var(--action-soft);
    color: var(--link);
  }
  .tool[aria-disabled='true'] {
    opacity: 0.35;
    cursor: not-allowed;
  }
  .absent {
    margin-block-start: 4px;
  }
  .refused {
    position: sticky;
    inset-block-end: 8px;
    margin-block-start: 12px;
    padding: 12px 16px;
    border: 2px solid var(--err);
    border-radius: var(--r-m);
    background: var(--err-soft);
    color: var(--err);
    font-weight: 600;
  }
  @container (max-width: 540px) {
    .language-tabs {
      display: flex;
    }
    .language-heads {
      display: none;
    }
    .rows > .in-language,
    .pair > .in-language,
    .rows > .stale-note {
      grid-column: 1 / -1;
    }
    [data-shown='nl'] [data-language='en'],
    [data-shown='en'] [data-language='nl'] {
      display: none;
    }
    .entries > li {
      grid-template-columns: minmax(0, 1fr);
    }
    .entries > li > .tools {
      grid-column: 1;
      grid-row: 2;
      justify-content: flex-end;
    }
    .with-tools > .entry > summary {
      padding-inline-end: 14px;
    }
  }
`;
