import { css } from 'lit';

/** `.button` (one filled button per surface), `.quiet`, `.text`, `.night`; `.buttons` lays them out. */
export const button = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-block-size: var(--target);
    padding: 10px 20px;
    border-radius: var(--r-m);
    border: 2px solid transparent;
    background: var(--action);
    color: var(--on-action);
    font-weight: var(--w-strong);
    font-size: var(--t-m);
    line-height: 1.2;
    text-decoration: none;
    cursor: pointer;
    transition: background var(--m-fast);
  }
  .button:hover {
    background: var(--action-hover);
  }
  .button.quiet {
    background: var(--surface);
    color: var(--link);
    border-color: var(--line-strong);
  }
  .button.quiet:hover {
    background: var(--action-soft);
  }
  .button.text {
    background: transparent;
    color: var(--link);
    padding-inline: 10px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .button.text:hover {
    background: var(--action-soft);
  }
  .button.night {
    background: transparent;
    color: var(--on-night);
    border-color: #b9bfe8;
  }
  .button.night:hover {
    background: rgb(255 255 255 / 0.12);
  }
  .button[aria-disabled='true'] {
    background: var(--sunken);
    color: var(--ink-2);
    border-color: var(--line);
    cursor: not-allowed;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-1) 12px;
    align-items: center;
  }
  @media print {
    .buttons {
      display: none;
    }
  }
`;
