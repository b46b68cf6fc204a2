import { css } from 'lit';

/** Tree, form and the learner's screen side by side; the screen comes below on less room, and all of it on a phone. */
export const courseDesk = css`
  file-bar {
    position: sticky;
    inset-block-start: 61px;
    z-index: 9;
  }
  .beside {
    display: grid;
    gap: var(--s-2);
    align-content: start;
    padding-block-start: var(--s-3);
  }
  .beside:focus {
    outline: none;
  }
  .back {
    display: inline-flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
    font-size: var(--t-s);
    font-weight: 600;
  }
  .refused {
    margin: 12px clamp(16px, 2vw, 28px) 0;
  }
  .work {
    display: grid;
    grid-template-columns: 280px minmax(0, 1fr) 372px;
    align-items: stretch;
    min-block-size: calc(100dvh - 126px);
  }
  .work > * {
    min-inline-size: 0;
  }
  .tree {
    background: var(--sunken);
    border-inline-end: 1px solid var(--line);
  }
  .form {
    padding: 24px clamp(16px, 2vw, 28px) 40px;
  }
  .form:focus {
    outline: none;
  }
  .view {
    padding: 16px 20px 32px;
    background: var(--sunken);
    border-inline-start: 1px solid var(--line);
  }
  check-list {
    margin-block-start: 26px;
  }
  @media (min-width: 721px) and (min-height: 560px) {
    /* Each of them scrolls by itself beside a long form. */
    .tree > *,
    .view > * {
      position: sticky;
      inset-block-start: 126px;
      max-block-size: calc(100dvh - 126px);
      overflow: auto;
    }
  }
  @media (max-width: 1140px) {
    .work {
      grid-template-columns: 240px minmax(0, 1fr);
    }
    .view {
      grid-column: 1 / -1;
      border: 0;
      border-block-start: 1px solid var(--line);
    }
    .view > * {
      position: static;
      max-block-size: none;
    }
  }
  @media (max-width: 720px) {
    file-bar {
      position: static;
    }
    .work {
      grid-template-columns: minmax(0, 1fr);
    }
    .tree {
      max-block-size: 300px;
      overflow: auto;
      border: 0;
      border-block-end: 1px solid var(--line);
    }
  }
`;
