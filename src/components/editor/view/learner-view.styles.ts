import { css } from 'lit';

/** The device on which the learner's screens are shown. */
export const learnerView = css`
  :host {
    display: block;
  }
  .view {
    display: grid;
    gap: var(--s-2);
    align-content: start;
    inline-size: 100%;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    position: static;
  }
  .view:modal {
    position: fixed;
    inset: 0;
    inline-size: 100vw;
    block-size: 100dvh;
    max-block-size: none;
    padding: var(--s-2) clamp(16px, 3vw, 32px);
    background: var(--sunken);
    overflow: auto;
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .switches button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--target);
    min-inline-size: var(--target);
    justify-content: center;
    padding: 4px 10px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-pill);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
    cursor: pointer;
  }
  .switches button:hover {
    background: var(--action-soft);
  }
  .switches [aria-pressed='true'] {
    background: var(--action);
    border-color: var(--action);
    color: var(--on-action);
  }
  .switches [aria-pressed='true']:hover {
    background: var(--action-hover);
  }
  .switches .icon {
    inline-size: 18px;
    block-size: 18px;
  }
  .row {
    justify-content: space-between;
  }
  .switches .size {
    margin-inline-start: auto;
  }
  .device {
    box-sizing: border-box;
    margin-inline: auto;
    border: 8px solid light-dark(#1b2145, #3b4275);
    border-radius: 30px;
    overflow: hidden;
    background: var(--paper);
    box-shadow: var(--e-2);
  }
  .device[data-width='desktop'] {
    border-radius: var(--r-m);
  }
  iframe {
    display: block;
    border: 0;
    transform-origin: 0 0;
  }
  .note {
    display: flex;
    gap: 10px;
    margin: 0;
    padding: 12px 14px;
    border-radius: var(--r-m);
    background: var(--info-soft);
    color: var(--info);
    font-size: var(--t-s);
    line-height: var(--lh-snug);
  }
  .note[data-tone='warn'] {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .note .icon {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
  }
  .mini {
    margin: 0;
    color: var(--ink-2);
    font-size: var(--t-xs);
    line-height: var(--lh-snug);
  }
  .notes {
    display: grid;
    gap: var(--s-1);
  }
  /* It must be there before it says something. */
  .notes:empty {
    margin-block-end: calc(-1 * var(--s-2));
  }
  @media (forced-colors: active) {
    .switches [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    .note {
      border: 1px solid;
    }
  }
`;
