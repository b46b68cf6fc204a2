import { css } from 'lit';

export const leerdossier = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-3) clamp(28px, 4vw, 56px);
    align-items: start;
  }
  .side {
    display: grid;
    gap: var(--s-3);
    min-inline-size: 0;
  }
  .take {
    display: grid;
    gap: 12px;
    max-inline-size: 860px;
    justify-items: start;
  }
  .take [role='status'] {
    overflow-wrap: anywhere;
  }
  .paper {
    min-inline-size: 0;
    max-inline-size: 860px;
    padding: clamp(20px, 4.5vw, 64px);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--r-s);
    box-shadow: var(--e-2);
  }
  nav {
    display: none;
  }
  nav .head {
    margin-block-end: 4px;
    font-weight: var(--w-strong);
  }
  nav a {
    display: flex;
    align-items: center;
    min-block-size: var(--target);
    padding-inline: 12px;
    border-inline-start: 3px solid var(--line);
    font-size: var(--t-s);
    line-height: 1.35;
    text-decoration: none;
  }
  nav a:hover {
    border-inline-start-color: var(--lamp-line);
    background: var(--action-soft);
  }
  @media (min-width: 1040px) {
    .layout {
      grid-template-columns: minmax(0, 860px) minmax(260px, 320px);
      justify-content: space-between;
    }
    .paper {
      grid-column: 1;
      grid-row: 1;
    }
    .side {
      grid-column: 2;
    }
    nav {
      display: block;
    }
  }
  /* Lower than this the contents would not fit beside the page and be out of reach. */
  @media (min-width: 1040px) and (min-height: 58em) {
    .side {
      position: sticky;
      inset-block-start: 84px;
    }
  }
  @media print {
    .page,
    .paper {
      max-inline-size: none;
      padding: 0;
      border: 0;
      box-shadow: none;
      background: none;
    }
    .layout {
      display: block;
    }
    .side {
      display: none;
    }
  }
`;
