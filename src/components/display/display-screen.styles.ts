import { css } from 'lit';

export const display = css`
  .display {
    display: grid;
    gap: var(--s-3);
  }
  .about {
    max-inline-size: var(--measure);
  }
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-3);
  }
  @media (min-width: 40rem) {
    .choices {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (min-width: 72rem) {
    .choices {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  fieldset.card {
    min-inline-size: 0;
    border: 1px solid var(--line);
    padding: clamp(18px, 2.4vw, 28px);
  }
  /* Inside the card, not on its edge. */
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    margin-block-end: 8px;
    font-size: var(--t-l);
    font-weight: var(--w-head);
    line-height: 1.25;
  }
  legend ~ * {
    clear: both;
  }
  .choice {
    align-items: center;
    padding: 6px 10px;
    margin-inline: -10px;
    border-radius: var(--r-m);
  }
  .choice:hover {
    background: var(--action-soft);
  }
  .choice:has(input:checked) {
    background: var(--lamp-soft);
    font-weight: var(--w-strong);
  }
  fieldset .small {
    margin-block-start: 10px;
  }
  .self-test {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    color: var(--ink-2);
  }
  .outcome {
    min-block-size: 1.5em;
  }
`;
