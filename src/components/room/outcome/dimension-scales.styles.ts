import { css } from 'lit';

export const dimensionScales = css`
  ul {
    display: grid;
    margin-block-start: 14px;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1.05fr) minmax(0, 1.5fr) 46px auto;
    gap: 6px 18px;
    align-items: center;
    padding: 11px 0;
    border-block-start: 1px solid var(--line);
    font-size: var(--t-s);
    line-height: 1.3;
  }
  li:first-child {
    border-block-start: 0;
  }
  li b {
    font-size: var(--t-l);
    text-align: end;
  }
  .scale {
    position: relative;
    block-size: 26px;
    border-radius: 5px;
    background: linear-gradient(
      90deg,
      var(--sunken) var(--second),
      var(--surface) var(--second) var(--third),
      var(--lamp-soft) var(--third)
    );
    box-shadow: inset 0 0 0 1.5px var(--line-strong);
  }
  .scale::before,
  .scale::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--second);
    inline-size: 1.5px;
    background: var(--line-strong);
  }
  .scale::after {
    inset-inline-start: var(--third);
  }
  .scale i {
    position: absolute;
    z-index: 1;
    inset-block-start: 3px;
    inline-size: 14px;
    block-size: 20px;
    margin-inline-start: -7px;
    border: 2px solid var(--lamp-line);
    border-radius: 3px 3px 1px 1px;
    background: var(--lamp);
  }
  .subject small {
    display: block;
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: 400;
  }
  .chip {
    justify-content: center;
    min-inline-size: 126px;
    padding-inline: 10px;
  }
  .chip[data-band='0'] {
    border: 1px dashed var(--ink-2);
    color: var(--ink);
  }
  .chip[data-band='1'] {
    border-color: var(--line-strong);
    background: transparent;
    color: var(--ink);
  }
  .chip[data-band='2'] {
    background: var(--lamp-soft);
    color: var(--lamp-ink);
  }
  .card > .tiny {
    margin-block-start: 10px;
  }
  @media (max-width: 700px) {
    li {
      grid-template-columns: minmax(0, 1fr) 46px;
    }
    .scale,
    .chip {
      grid-column: 1 / -1;
    }
    .chip {
      justify-self: start;
    }
    .subject {
      order: -2;
    }
    li b {
      order: -1;
    }
  }
  @media (forced-colors: active) {
    .scale {
      border: 1px solid CanvasText;
    }
    .scale i {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .scale,
    .scale i {
      print-color-adjust: exact;
    }
  }
`;
