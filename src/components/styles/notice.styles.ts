import { css } from 'lit';

/** `.notice[data-tone=info|ok|warn|err]`: what is the matter, what was kept, what to do. */
export const notice = css`
  .notice {
    position: relative;
    display: grid;
    gap: 4px;
    padding: 16px 20px;
    padding-inline-start: 58px;
    border-radius: var(--r-m);
    border: 1.5px solid currentColor;
    background: var(--info-soft);
    color: var(--info);
  }
  .notice > svg.icon {
    inline-size: 24px;
    block-size: 24px;
    position: absolute;
    inset-inline-start: 20px;
    inset-block-start: 17px;
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
