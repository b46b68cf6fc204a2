import { css } from 'lit';

/** `.card`, with `.night` (evening surface) and `.lamp` (warm); `.title-row` for a heading with something beside it. */
export const card = css`
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--r-l);
    padding: clamp(18px, 2.4vw, 28px);
    box-shadow: var(--e-1);
  }
  .card.night {
    background: var(--night);
    color: var(--on-night);
    border-color: transparent;
    --focus: #ffc960;
    --focus-gap: #1b2145;
  }
  .card.night :is(.small, .tiny) {
    color: var(--on-night-2);
  }
  .card.lamp {
    background: var(--lamp-soft);
    border-color: transparent;
  }
  .card.lit {
    border: 2px solid var(--lamp-line);
  }
  .title-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s-1) var(--s-2);
  }
  @media print {
    .card {
      box-shadow: none;
      break-inside: avoid;
    }
  }
`;
