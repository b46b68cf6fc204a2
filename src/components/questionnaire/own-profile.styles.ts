import { css } from 'lit';

export const profileStyles = css`
  :host {
    container-type: inline-size;
    --pane: #12173c;
    --eaves: #6b74b4;
  }
  .house {
    margin-inline: 8px;
    color: var(--on-night);
  }
  /* A flat roof with its edge over the wall, and the stairs' little house on it. */
  .roof {
    position: relative;
    block-size: 12px;
    margin: 22px -8px 0;
    border-radius: 4px 4px 0 0;
    background: var(--eaves);
  }
  .roof::before {
    content: '';
    position: absolute;
    inset-block-end: 100%;
    inset-inline-end: 12%;
    inline-size: 64px;
    block-size: 22px;
    border-radius: 4px 4px 0 0;
    background: var(--eaves);
  }
  ul {
    border-block-end: 8px solid var(--eaves);
    background: var(--night-2);
  }
  li {
    display: grid;
    gap: 6px 20px;
    padding: 16px clamp(14px, 3cqi, 32px);
    break-inside: avoid;
  }
  li + li {
    border-block-start: 2px solid var(--night);
  }
  h3 {
    font-size: var(--t-m);
    letter-spacing: 0;
  }
  .subject .small {
    margin-block-start: 2px;
    max-inline-size: 46ch;
    color: var(--on-night-2);
  }
  .windows {
    display: block;
    inline-size: 100%;
    max-inline-size: 320px;
  }
  .pane {
    fill: var(--pane);
  }
  .pane[data-lit] {
    fill: var(--lamp);
  }
  .frame {
    fill: none;
    stroke: var(--eaves);
    stroke-width: 3;
  }
  .frame,
  .sill {
    stroke: var(--eaves);
    stroke-width: 3;
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    line-height: 1.35;
  }
  .words b {
    font-size: var(--t-l);
    font-variant-numeric: tabular-nums;
  }
  [data-dark] .words {
    color: var(--on-night-2);
  }
  @container (min-width: 40rem) {
    li {
      grid-template-columns: minmax(0, 1.25fr) minmax(190px, 1fr) 10rem;
      align-items: center;
      column-gap: clamp(20px, 3cqi, 44px);
    }
    .words {
      display: grid;
    }
  }

  @media screen and (prefers-reduced-motion: no-preference) {
    .pane[data-lit] {
      animation: light-up var(--m-light) var(--ease) backwards;
      animation-delay: calc(var(--floor) * 90ms + 200ms);
    }
    @keyframes light-up {
      from {
        fill: var(--pane);
      }
    }
  }
  @media (forced-colors: active) {
    .roof,
    .roof::before,
    ul {
      border: 1px solid CanvasText;
    }
    li + li {
      border-color: CanvasText;
    }
    .pane {
      fill: Canvas;
    }
    .pane[data-lit] {
      fill: Highlight;
    }
    .frame,
    .sill {
      stroke: CanvasText;
    }
  }
  @media print {
    .house,
    .subject .small,
    [data-dark] .words {
      color: var(--ink);
    }
    .roof,
    .roof::before,
    ul {
      border: 1.5px solid var(--ink);
      background: none;
    }
    li {
      padding-block: 8px;
    }
    li + li {
      border-color: var(--ink);
    }
    .pane {
      fill: var(--surface);
    }
    .pane[data-lit] {
      fill: var(--lamp-line);
      print-color-adjust: exact;
    }
    .frame,
    .sill {
      stroke: var(--ink);
      stroke-width: 1.5;
    }
  }
`;
