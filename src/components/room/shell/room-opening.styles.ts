import { css } from 'lit';

/** The ways in, side by side on a wide screen. */
export const roomOpening = css`
  .page {
    display: grid;
    gap: var(--s-3);
  }
  .said:not(:has(*)) {
    margin-block-end: calc(-1 * var(--s-3));
  }
  .said {
    display: grid;
    gap: 12px;
  }
  .ways {
    display: grid;
    grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--s-3);
    align-items: start;
  }
  .ways h2 {
    font-size: var(--t-xl);
  }
  .card {
    display: grid;
    gap: 12px;
  }
  .drop {
    display: grid;
    justify-items: center;
    gap: 12px;
    padding: 26px 18px;
    border: 2px dashed var(--line-strong);
    border-radius: var(--r-m);
    text-align: center;
  }
  .drop[data-over] {
    border-color: var(--action);
    background: var(--action-soft);
  }
  .drop > svg.icon {
    inline-size: 34px;
    block-size: 34px;
    color: var(--lamp-line);
  }
  .drop label:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .busy,
  .safe {
    display: flex;
    gap: 10px;
    align-items: flex-start;
  }
  @media (max-width: 900px) {
    .ways {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
