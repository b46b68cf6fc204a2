import { css } from 'lit';

export const confirmCard = css`
  .card {
    display: grid;
    gap: 14px;
    align-content: start;
  }
  .windows {
    display: grid;
    grid-template-columns: repeat(9, 1fr);
    gap: 6px;
  }
  .windows i {
    inline-size: auto;
    block-size: 26px;
  }
  .fine {
    margin: 0;
  }
  .fine > li {
    grid-template-columns: 28px minmax(0, 1fr);
  }
  .said {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    font-weight: var(--w-strong);
  }
  dialog {
    inline-size: min(640px, calc(100vw - 32px));
    max-block-size: calc(100dvh - 48px);
    padding: var(--s-3);
    overflow: auto;
    border: 1px solid var(--line-strong);
    border-radius: var(--r-l);
    background: var(--surface);
    color: var(--ink);
    box-shadow: var(--e-3);
  }
  dialog::backdrop {
    background: rgb(13 17 38 / 0.6);
  }
  dialog h2 {
    font-size: var(--t-xl);
  }
  .names {
    display: grid;
    margin-block: 14px;
  }
  /* Of a long list only what is near the eye is laid out. */
  .names > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 62px;
  }
  .names label {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    gap: 12px;
    align-items: start;
    min-block-size: 44px;
    padding: 8px 0;
    border-block-start: 1px solid var(--line);
    cursor: pointer;
  }
  .names input {
    inline-size: 24px;
    block-size: 24px;
    margin: 2px 0 0;
    accent-color: var(--action);
  }
  .names b,
  .names .small {
    display: block;
  }
`;
