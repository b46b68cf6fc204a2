import { css } from 'lit';

export const readinessCheck = css`
  :host {
    container-type: inline-size;
  }
  .points {
    display: grid;
    gap: var(--s-3);
    counter-reset: point;
  }
  .points li {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr);
    gap: 0 14px;
    counter-increment: point;
  }
  .points li + li {
    border-block-start: 1px solid var(--line);
    padding-block-start: var(--s-3);
  }
  .points .plate::before {
    content: counter(point);
  }
  legend {
    padding: 0;
    padding-block-start: 5px;
    font-weight: var(--w-strong);
    line-height: 1.45;
    text-wrap: pretty;
  }
  .help {
    max-inline-size: 62ch;
    margin-block-start: 4px;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0 28px;
    margin-block-start: 6px;
  }
  .choice {
    align-items: center;
  }
  .choice:has(input:disabled),
  .choice input:disabled {
    cursor: default;
  }

  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px clamp(20px, 3vw, 36px);
    align-items: center;
    margin-block-start: var(--s-3);
  }
  /* A front with a window for each point; what is in a window differs in shape, not only in light. */
  .front {
    display: flex;
    gap: clamp(6px, 1.6vw, 12px);
  }
  .front span {
    flex: 1;
    display: grid;
    justify-items: center;
    gap: 6px;
    max-inline-size: 34px;
    font-size: var(--t-xs);
    line-height: 1;
    color: var(--on-night-2);
    font-variant-numeric: tabular-nums;
  }
  .front i {
    display: grid;
    place-items: center;
    inline-size: 100%;
    block-size: 46px;
    border: 2px solid var(--night-line);
    border-radius: 4px 4px 2px 2px;
    color: var(--on-night);
    font-size: var(--t-m);
    font-style: normal;
    font-weight: var(--w-head);
  }
  .front [data-answer='lit'] {
    border-color: var(--lamp);
    background:
      linear-gradient(var(--mullion), var(--mullion)) 50% 0/2px 100% no-repeat,
      linear-gradient(var(--mullion), var(--mullion)) 0 40%/100% 2px no-repeat,
      var(--lamp);
  }
  .front [data-answer='half'] {
    border-color: var(--lamp);
    background: linear-gradient(0deg, var(--lamp) 50%, transparent 50%);
  }
  .front [data-answer='dark'] {
    background: repeating-linear-gradient(0deg, var(--night-line) 0 2px, transparent 2px 9px);
  }
  .front [data-answer='open'] {
    border-style: dashed;
  }
  @container (min-width: 34em) {
    .outcome {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
    }
  }
  @media (max-width: 480px) {
    .points li {
      gap: 0 10px;
    }
    .options {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5rem), 1fr));
      gap: 0 12px;
    }
  }
  @media (forced-colors: active) {
    .front i {
      border-color: CanvasText;
      color: CanvasText;
    }
    .front [data-answer='lit'] {
      background: Highlight;
      forced-color-adjust: none;
    }
    .front [data-answer='half'] {
      background: linear-gradient(0deg, Highlight 50%, Canvas 50%);
      forced-color-adjust: none;
    }
    .front [data-answer='dark'] {
      background: repeating-linear-gradient(0deg, CanvasText 0 2px, Canvas 2px 9px);
      forced-color-adjust: none;
    }
  }
  @media print {
    .points li {
      break-inside: avoid;
    }
    .card.outcome {
      --on-night: #000;
      --on-night-2: #333;
      --night-line: #777;
      background: none;
      border-color: #777;
    }
    .front i {
      print-color-adjust: exact;
    }
  }
`;
