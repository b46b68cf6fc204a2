import { css } from 'lit';

/** `.chip[data-status]`: the status of a step in a word with an icon; `.plate` a house number, `.sign` a street sign. */
export const chip = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
    line-height: 1;
    padding: 6px 10px 6px 8px;
    border-radius: var(--r-pill);
    border: 1px solid transparent;
    background: var(--sunken);
    color: var(--ink-2);
    white-space: nowrap;
  }
  .chip svg.icon {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 2.6;
    vertical-align: 0;
  }
  .chip[data-status='done'] {
    background: var(--lamp-soft);
    color: var(--lamp-ink);
  }
  .chip[data-status='busy'] {
    background: var(--action-soft);
    color: var(--link);
  }
  .chip[data-status='open'] {
    padding-inline: 10px;
    background: transparent;
    border-color: var(--line-strong);
    color: var(--ink);
  }
  .chip[data-status='locked'] {
    background: transparent;
    border: 1px dashed var(--line-strong);
  }
  .plate {
    display: inline-grid;
    place-items: center;
    flex: none;
    min-inline-size: 36px;
    block-size: 36px;
    padding: 0 6px;
    border-radius: 7px;
    background: var(--enamel);
    color: var(--on-enamel);
    font-weight: 760;
    font-size: 1.125rem;
    line-height: 1;
    border: 1px solid transparent;
    box-shadow:
      inset 0 0 0 2px var(--enamel),
      inset 0 0 0 3.5px var(--on-enamel);
    font-variant-numeric: tabular-nums;
  }
  .plate svg.icon {
    inline-size: 19px;
    block-size: 19px;
    vertical-align: 0;
  }
  .sign {
    display: inline-block;
    border: 1px solid transparent;
    background: var(--enamel);
    color: var(--on-enamel);
    font-weight: 680;
    font-size: var(--t-s);
    line-height: 1;
    padding: 9px 12px;
    border-radius: 5px;
    box-shadow:
      inset 0 0 0 2px var(--enamel),
      inset 0 0 0 3.5px color-mix(in srgb, var(--on-enamel) 85%, transparent);
  }
`;
