import { css } from 'lit';

/** The parts side by side, as wide as they last, with an edge between them that can be held. */
export const sessionBar = css`
  .bar {
    display: flex;
    min-block-size: 84px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-m);
    background: var(--sunken);
    overflow: hidden;
  }
  .part {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 2px;
    flex: 1 1 0;
    min-inline-size: 22px;
    padding-block: 8px;
    background: var(--lamp-soft);
    color: var(--lamp-ink);
    overflow: hidden;
    text-align: center;
    font-size: var(--t-xs);
    line-height: 1.25;
  }
  .part b {
    font-size: var(--t-m);
    font-variant-numeric: tabular-nums;
  }
  .part span {
    max-inline-size: 100%;
    max-block-size: 2.6em;
    padding-inline: 8px;
    overflow: hidden;
    text-overflow: ellipsis;
    hyphens: auto;
  }
  .edge {
    position: relative;
    z-index: 1;
    flex: none;
    inline-size: 4px;
    background: var(--lamp-line);
    cursor: ew-resize;
    touch-action: none;
  }
  /* What is held is wider than what is seen. */
  .edge::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline: -11px;
  }
  .edge::after {
    content: '';
    position: absolute;
    inset-block: calc(50% - 14px);
    inset-inline: -3px;
    border-radius: 5px;
    background: var(--lamp-line);
  }
  .edge:is(:hover, [data-held])::after {
    inset-inline: -5px;
  }
  .edge:focus-visible {
    outline-offset: 1px;
  }
  .minutes {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: var(--t-s);
  }
  .minutes input {
    inline-size: 5.2em;
    min-block-size: var(--target);
    padding: 6px 10px;
    border: 1.5px solid var(--line-strong);
    border-radius: 10px;
    background: var(--surface);
    font-variant-numeric: tabular-nums;
  }
  @container (max-width: 34rem) {
    .part span {
      display: none;
    }
    .part b {
      font-size: var(--t-s);
    }
  }
  @media (forced-colors: active) {
    .edge,
    .edge::after {
      background: ButtonText;
      forced-color-adjust: none;
    }
  }
`;
