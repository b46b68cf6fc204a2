import { css } from 'lit';

/** The cockpit: three columns, on a tablet two with the work on the left, on a phone one; there code and count come first. */
export const eveningTab = css`
  .cockpit {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 6fr) minmax(0, 3fr);
    gap: var(--s-3);
    align-items: start;
  }
  @media (min-width: 761px) and (max-width: 1120px) {
    .cockpit {
      grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }
    .cockpit > :nth-child(1) {
      grid-area: 1 / 2;
    }
    .cockpit > :nth-child(2) {
      grid-area: 2 / 2;
    }
    .cockpit > :nth-child(3) {
      grid-area: 1 / 1 / span 2;
    }
  }
  @media (max-width: 760px) {
    .cockpit {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-2);
    }
  }
`;
