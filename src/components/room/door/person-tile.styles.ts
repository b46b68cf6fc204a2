import { css } from 'lit';

/** One person on the list: `data-state` of `.person`; `.window` is lit for who is in. */
export const personTileStyles = css`
  .window {
    display: block;
    flex: none;
    inline-size: 20px;
    block-size: 28px;
    border: 2px solid var(--line-strong);
    border-radius: 3px 3px 1px 1px;
  }
  .window[data-lit] {
    border-color: var(--lamp-line);
    background:
      linear-gradient(var(--mullion), var(--mullion)) 50% 0/2px 100% no-repeat,
      linear-gradient(var(--mullion), var(--mullion)) 0 40%/100% 2px no-repeat,
      var(--lamp);
  }
  .person {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 48px;
    min-block-size: 68px;
    block-size: 100%;
    overflow: hidden;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-m);
    background: var(--surface);
  }
  .tap {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr) auto;
    gap: 2px 12px;
    align-items: center;
    padding: 8px 4px 8px 14px;
    border: 0;
    background: transparent;
    text-align: start;
    line-height: 1.25;
    cursor: pointer;
  }
  .tap:hover,
  .more:hover {
    background: var(--action-soft);
  }
  .tap:focus-visible,
  .more:focus-visible {
    outline-offset: -4px;
    box-shadow: none;
  }
  .tap b {
    display: block;
    font-size: 1.125rem;
    font-weight: 680;
    overflow-wrap: anywhere;
  }
  .tap small,
  .mark {
    hyphens: auto;
  }
  .tap small {
    display: block;
    color: var(--ink-2);
    font-size: var(--t-xs);
    overflow-wrap: anywhere;
  }
  .times {
    display: grid;
    color: var(--ink-2);
    font-size: var(--t-s);
    font-weight: 640;
    line-height: 1.2;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .more {
    display: grid;
    place-items: center;
    border: 0;
    background: transparent;
    color: var(--ink-2);
    cursor: pointer;
  }
  .more svg {
    inline-size: 22px;
    block-size: 22px;
    fill: currentColor;
  }
  .mark {
    display: inline-block;
    margin-block-start: 3px;
    margin-inline-end: 4px;
    padding: 3px 7px;
    border-radius: 5px;
    background: var(--info-soft);
    color: var(--info);
    font-size: var(--t-xs);
    font-weight: 650;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .mark.asks {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .person[data-state='in'] {
    background: var(--lamp-soft);
    border-color: var(--lamp-line);
  }
  .person[data-state='in'] .times {
    color: var(--lamp-ink);
  }
  .person[data-state='in'] small {
    color: var(--ink);
  }
  .person[data-state='in'] .mark.asks {
    background: var(--surface);
  }
  .person[data-state='just-in'] {
    background: var(--lamp);
    border-color: var(--lamp-line);
  }
  .person[data-state='just-in'] .window {
    border-color: #7e4b00;
  }
  .person[data-state='just-in'] :is(b, small, .times, .more) {
    color: var(--on-lamp);
  }
  .person[data-state='just-in'] button:hover {
    background: transparent;
  }
  .person[data-state='gone'] {
    background: var(--sunken);
  }
  .person:is([data-state='gone'], [data-state='early']) .window {
    background: linear-gradient(0deg, var(--lamp) 34%, transparent 34%);
  }
  .person[data-state='early'] {
    border: 2px solid var(--warn);
  }
  .person[data-state='early'] .times {
    color: var(--warn);
  }
  .person[data-state='unclear'] {
    border: 2px dashed var(--warn);
  }
  .person[data-state='absent'] {
    border-style: dashed;
  }
  .person[data-state='absent'] b {
    color: var(--ink-2);
    font-weight: 560;
  }
  @media (forced-colors: active) {
    .window[data-lit] {
      background: Highlight;
      forced-color-adjust: none;
    }
    .person[data-state='in'] {
      border-width: 3px;
    }
  }
`;
