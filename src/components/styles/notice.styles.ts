import { css } from 'lit';

/** `.notice[data-tone=info|ok|warn|err]`: what is the matter, what was kept, what to do. */
export const notice = css`
  .notice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 14px;
    padding: 16px 20px;
    border-radius: var(--r-m);
    border: 1.5px solid currentColor;
    background: var(--info-soft);
    color: var(--info);
  }
  .notice > svg.icon {
    inline-size: 24px;
    block-size: 24px;
    grid-row: 1 / span 3;
    margin-block-start: 1px;
  }
  .notice > *:not(svg) {
    grid-column: 2;
  }
  .notice :is(h2, h3) {
    font-size: var(--t-m);
    letter-spacing: 0;
    line-height: 1.4;
  }
  .notice :is(p, li) {
    color: var(--ink);
    font-size: var(--t-s);
    line-height: 1.5;
  }
  .notice a {
    color: inherit;
    font-weight: var(--w-strong);
  }
  .notice .buttons {
    margin-block-start: 8px;
  }
  .notice[data-tone='ok'] {
    background: var(--ok-soft);
    color: var(--ok);
  }
  .notice[data-tone='warn'] {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .notice[data-tone='err'] {
    background: var(--err-soft);
    color: var(--err);
  }
`;
