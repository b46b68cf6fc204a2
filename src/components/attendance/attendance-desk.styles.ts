import { css } from 'lit';

export const attendanceDesk = css`
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-2);
    container-type: inline-size;
  }
  .desk > .stack > * + * {
    margin-block-start: 6px;
  }
  h2 {
    font-size: var(--t-l);
    scroll-margin-block-start: 84px;
  }
  h3 {
    font-size: var(--t-m);
  }

  .session {
    display: grid;
    gap: 10px;
    padding: 14px 16px;
    border: 1px solid transparent;
    border-radius: var(--r-m);
    background: var(--sunken);
  }
  .session h3 {
    font-size: var(--t-l);
  }
  .session dl {
    display: grid;
    gap: 6px;
    font-size: var(--t-s);
    line-height: 1.45;
  }
  .session dl div {
    display: grid;
    grid-template-columns: 6.2em minmax(0, 1fr);
    gap: 0 10px;
  }
  .session dt {
    color: var(--ink-2);
  }
  .session dd {
    font-weight: var(--w-strong);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .trial {
    padding-inline: 10px;
    border: 1.5px dashed var(--lamp-line);
    background: var(--lamp-soft);
    color: var(--lamp-ink);
    letter-spacing: 0.06em;
  }
  .button.unlink {
    justify-self: start;
    margin-block-start: -8px;
    padding-inline: 0;
    font-size: var(--t-s);
  }
  .letting-go {
    display: grid;
    gap: 10px;
    padding: 14px 16px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-m);
    line-height: 1.5;
  }

  .offers {
    display: grid;
    gap: 8px;
  }
  .offers button {
    display: grid;
    gap: 2px;
    inline-size: 100%;
    min-block-size: var(--target);
    padding: 12px 16px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-m);
    background: var(--surface);
    color: var(--ink);
    text-align: start;
    line-height: 1.4;
    font-size: var(--t-s);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .offers button:hover {
    background: var(--action-soft);
  }
  .offers .name {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    font-size: var(--t-m);
    font-weight: var(--w-strong);
  }

  .aside {
    display: flex;
    gap: 10px;
    font-size: var(--t-s);
    line-height: 1.5;
  }
  .aside svg.icon {
    margin-block-start: 2px;
    color: var(--lamp-ink);
  }

  .option {
    border-block-start: 1px solid var(--line);
  }
  .option:last-child {
    border-block-end: 1px solid var(--line);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 14px;
    min-block-size: 56px;
    padding-block: 8px;
    cursor: pointer;
    font-weight: var(--w-strong);
    line-height: 1.3;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .icon:first-child {
    inline-size: 26px;
    block-size: 26px;
    stroke-width: 1.75;
    color: var(--lamp-ink);
  }
  summary .down {
    margin-inline-start: auto;
    transition: transform var(--m-fast);
  }
  [open] > summary .down {
    transform: rotate(180deg);
  }
  .option > div {
    display: grid;
    gap: 12px;
    padding-block: 4px 20px;
  }
  .option .button {
    inline-size: 100%;
  }
  .learner-code {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 20px;
    align-items: start;
    margin-block-start: var(--s-1);
  }
  .learner-code > * {
    grid-column: 1;
  }
  .learner-code .code {
    font-size: var(--t-xl);
    font-weight: 680;
    font-variant-numeric: tabular-nums slashed-zero;
    letter-spacing: 0.06em;
    line-height: 1.3;
    overflow-wrap: normal;
    white-space: nowrap;
  }
  .learner-code .qr {
    grid-column: 2;
    grid-row: 1 / span 3;
    inline-size: 108px;
    block-size: 108px;
    border: 1px solid var(--line);
    border-radius: var(--r-s);
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  @container (max-width: 17rem) {
    .session dl div {
      grid-template-columns: minmax(0, 1fr);
    }
    .learner-code .qr {
      grid-column: 1;
      grid-row: auto;
    }
  }
  @media print {
    .desk {
      break-inside: avoid;
      margin-block-start: 18px;
    }
    .options,
    .unlink,
    .letting-go,
    .choosing,
    .told,
    .desk > .stack .small {
      display: none;
    }
    .session {
      background: none;
      border: 1px solid #777;
    }
  }
`;
