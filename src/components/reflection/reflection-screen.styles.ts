import { css } from 'lit';

export const reflection = css`
  .reflection {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-4);
    align-items: start;
  }
  .part {
    min-inline-size: 0;
    padding: 0;
    overflow: clip;
    scroll-margin-block-start: 84px;
  }
  .part header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px 20px;
    align-items: center;
    padding: clamp(18px, 2.4vw, 28px);
  }
  .part header h2 {
    margin-block-start: 8px;
    font-size: var(--t-xl);
  }
  .part header p {
    grid-column: 1 / -1;
    max-inline-size: 62ch;
    line-height: 1.5;
  }
  .label {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    padding: 6px 12px 6px 10px;
    border: 1.5px solid currentColor;
    border-radius: var(--r-pill);
    font-size: var(--t-s);
    font-weight: var(--w-strong);
    line-height: 1.2;
  }
  .label svg.icon {
    inline-size: 17px;
    block-size: 17px;
  }
  .picture {
    inline-size: 88px;
    block-size: auto;
  }

  /* One's own room: warm, with the curtains closed. */
  .mine {
    border: 2px dashed var(--lamp-line);
    background: color-mix(in srgb, var(--lamp-soft) 42%, var(--surface));
  }
  .mine header {
    border-block-end: 2px dashed var(--lamp-line);
    background: var(--lamp-soft);
  }
  .mine .label {
    color: var(--lamp-ink);
  }
  .mine .frame {
    fill: var(--surface);
    stroke: var(--lamp-line);
    stroke-width: 2.5;
  }
  .mine .cloth {
    fill: var(--lamp);
    stroke: var(--mullion);
    stroke-width: 1.5;
  }
  .mine .fold {
    fill: none;
    stroke: var(--mullion);
    stroke-width: 1.5;
    opacity: 0.55;
  }
  .mine :is(.rail, .sill) {
    fill: none;
    stroke: var(--lamp-line);
    stroke-width: 4;
    stroke-linecap: round;
  }

  /* On the street: enamel, for others to read. */
  .told {
    border: 2px solid var(--enamel);
  }
  .told header {
    position: relative;
    background: var(--enamel);
    color: var(--on-enamel);
  }
  .told header::after {
    content: '';
    position: absolute;
    inset: 5px;
    border: 1.5px solid var(--on-enamel);
    border-radius: 13px 13px 4px 4px;
    pointer-events: none;
  }
  .told .flap {
    fill: color-mix(in srgb, var(--on-enamel) 55%, var(--enamel));
  }
  .told .sheet {
    fill: var(--on-enamel);
  }
  .told .ink {
    fill: none;
    stroke: var(--enamel);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .told .front {
    fill: color-mix(in srgb, var(--on-enamel) 82%, var(--enamel));
  }
  .told .edge {
    fill: none;
    stroke: var(--enamel);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .part .stack-wide {
    padding: clamp(18px, 2.4vw, 28px);
  }
  .keep {
    display: grid;
    gap: 12px;
    justify-items: start;
    min-inline-size: 0;
  }
  .keep [role='status'],
  .keep .notice {
    inline-size: 100%;
  }
  .after-title {
    font-size: var(--t-l);
    line-height: 1.3;
  }
  .happens {
    display: grid;
    gap: 10px;
    margin-block-end: 8px;
  }
  .happens li {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    max-inline-size: var(--measure);
    line-height: 1.5;
  }
  .happens svg.icon {
    margin-block-start: 0.12em;
    color: var(--ink-2);
  }
  .notice .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .notice .links a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
  }

  @media (min-width: 1040px) {
    .reflection {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-template-rows: auto 1fr;
    }
    .mine {
      grid-row: 1 / span 2;
    }
  }
  @media (max-width: 1039px) {
    .part,
    .keep {
      max-inline-size: 760px;
    }
  }
  @media (max-width: 26em) {
    .part header {
      grid-template-columns: minmax(0, 1fr);
    }
    .picture {
      inline-size: 66px;
    }
  }
  @media (forced-colors: active) {
    .picture :is(.frame, .cloth, .flap, .sheet, .front) {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2;
    }
    .picture :is(.fold, .rail, .sill, .ink, .edge) {
      stroke: CanvasText;
    }
    .told {
      border-style: double;
      border-width: 6px;
    }
  }
  @media print {
    .told header {
      background: none;
      color: inherit;
      border-block-end: 2px solid var(--enamel);
    }
    .told header::after {
      content: none;
    }
    .picture {
      print-color-adjust: exact;
    }
    .reflection {
      display: block;
    }
    .reflection > * + * {
      margin-block-start: 20px;
    }
    .part {
      break-inside: auto;
    }
  }
`;
