import { css } from 'lit';

/** A quiet list: what is the matter with a line is its only colour. */
export const courseTreeStyles = css`
  :host {
    padding: 16px 10px 32px 16px;
    background: var(--sunken);
    font-size: var(--t-s);
  }
  .field input {
    min-block-size: 44px;
    padding: 6px 12px;
  }
  h2 {
    padding: 16px 8px 4px;
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: 650;
    letter-spacing: 0;
  }
  p {
    padding: 10px 8px;
  }
  .line,
  .hit {
    display: grid;
    gap: 10px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 5px 8px;
    border: 0;
    border-radius: 10px;
    background: transparent;
    color: var(--ink);
    line-height: 1.25;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .line {
    grid-template-columns: 24px minmax(0, 1fr) auto;
  }
  .hit {
    gap: 2px;
    overflow-wrap: anywhere;
  }
  :is(.line, .hit):hover {
    background: var(--action-soft);
  }
  .line[aria-current='true'] {
    background: var(--surface);
    box-shadow: inset 0 0 0 2px var(--action);
    font-weight: 650;
  }
  .line svg.icon {
    inline-size: 20px;
    block-size: 20px;
    color: var(--ink-2);
  }
  .plate {
    min-inline-size: 22px;
    block-size: 22px;
    padding: 0 2px;
    border-radius: 5px;
    box-shadow: none;
    font-size: 0.8125rem;
  }
  .mark {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    padding: 4px 7px;
    border: 1px solid transparent;
    border-radius: var(--r-pill);
    font-size: var(--t-xs);
    font-weight: 650;
    line-height: 1;
  }
  .line .mark svg.icon {
    inline-size: 13px;
    block-size: 13px;
    color: inherit;
    stroke-width: 2.6;
  }
  .mark[data-mark='changed'] {
    background: var(--action-soft);
    color: var(--link);
  }
  .mark[data-mark='fault'] {
    background: var(--err-soft);
    color: var(--err);
  }
  .mark:is([data-mark='english'], [data-mark='date']) {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .hit small {
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: 600;
  }
  mark {
    padding: 0 1px;
    border-radius: 2px;
    background: var(--lamp-soft);
    color: inherit;
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .line[aria-current='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
