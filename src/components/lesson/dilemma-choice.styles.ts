import { css } from 'lit';

export const dilemmaChoice = css`
  :host {
    display: grid;
    gap: 18px;
    min-inline-size: 0;
  }
  .told {
    display: grid;
    gap: 12px;
    max-inline-size: var(--measure);
  }
  h3 {
    font-size: var(--t-xl);
  }
  .intro {
    font-size: var(--t-l);
    line-height: 1.5;
    font-weight: 480;
  }
  legend {
    padding: 0;
  }
  .from legend {
    margin-block-end: 8px;
    font-size: var(--t-s);
    font-weight: var(--w-strong);
    color: var(--ink-2);
  }
  .from div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .from label {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    padding: 6px 16px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-pill);
    background: var(--surface);
    font-size: var(--t-s);
    font-weight: 600;
    line-height: 1.2;
    cursor: pointer;
  }
  .from label:hover {
    background: var(--action-soft);
  }
  .from label:has(:checked) {
    border-color: var(--action);
    background: var(--action);
    color: var(--on-action);
  }
  .from input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .ways {
    display: grid;
    gap: 14px;
  }
  .ways legend {
    margin-block-end: 12px;
  }
  .ways legend b {
    font-size: var(--t-l);
    line-height: 1.3;
  }
  .way {
    position: relative;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-l);
    background: var(--surface);
  }
  .way > label {
    display: grid;
    grid-template-columns: 34px minmax(0, 1fr) auto;
    gap: 4px 16px;
    align-items: center;
    padding: 18px 20px;
    cursor: pointer;
    font-weight: 560;
    line-height: 1.45;
  }
  .way > label:hover {
    border-radius: var(--r-l);
    background: var(--action-soft);
  }
  .way input {
    appearance: none;
    inline-size: 26px;
    block-size: 36px;
    margin: 0;
    justify-self: center;
    border: 2px solid var(--line-strong);
    border-radius: 3px 3px 1px 1px;
    background: var(--surface);
    cursor: inherit;
  }
  .way input:checked {
    border-color: var(--lamp-line);
    background:
      linear-gradient(var(--mullion), var(--mullion)) 50% 0/2px 100% no-repeat,
      linear-gradient(var(--mullion), var(--mullion)) 0 40%/100% 2px no-repeat,
      var(--lamp);
  }
  .way:has(:checked) {
    border: 2px solid var(--lamp-line);
    box-shadow: var(--e-2);
  }
  .way > label:has(:focus-visible) {
    border-radius: var(--r-l);
  }
  :is(.way, .from) label:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  :is(.way, .from) input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .after {
    display: grid;
    gap: 14px;
    padding: 0 20px 22px 70px;
  }
  .later {
    display: grid;
  }
  .later > div {
    display: grid;
    grid-template-columns: 130px minmax(0, 1fr);
    gap: 2px 20px;
    padding-block: 12px;
    border-block-start: 1px solid var(--line);
    font-size: var(--t-s);
    line-height: 1.5;
  }
  dt {
    font-weight: 680;
  }
  dd {
    margin: 0;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: 12px;
  }
  .sides div {
    padding: 14px 16px;
    border: 1px solid transparent;
    border-radius: var(--r-m);
    background: var(--sunken);
    font-size: var(--t-s);
    line-height: 1.45;
  }
  .sides dt {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block-end: 4px;
  }
  .evidence {
    font-size: var(--t-s);
    line-height: 1.5;
    color: var(--ink-2);
  }
  .evidence b {
    color: var(--ink);
  }
  @media (max-width: 560px) {
    .way > label {
      gap: 4px 12px;
      padding: 16px;
    }
    .way .chip {
      grid-column: 2;
      justify-self: start;
      margin-block-start: 6px;
    }
    .after {
      padding: 0 16px 18px;
    }
    .later > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .way input {
      transition: background-color var(--m-light) var(--ease);
    }
    .after[data-fresh] {
      animation: unfold var(--m-base) var(--ease);
    }
  }
  @keyframes unfold {
    from {
      opacity: 0;
      translate: 0 -6px;
    }
  }
  @media (forced-colors: active) {
    .from label:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
    .way input:checked {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .way {
      break-inside: avoid;
    }
    .way input:checked {
      print-color-adjust: exact;
    }
  }
`;
