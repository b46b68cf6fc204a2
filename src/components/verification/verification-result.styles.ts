import { css } from 'lit';

/** The verdict with its seal, the findings in groups, and the facts of the paper. */
export const verificationResult = css`
  :host {
    display: grid;
    gap: var(--s-3);
  }
  .verdict {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--s-3);
    align-items: center;
    padding: clamp(20px, 3vw, 36px);
    border-radius: var(--r-l);
    border: 2px solid currentColor;
    background: var(--tone-soft);
    color: var(--tone);
    --tone: var(--warn);
    --tone-soft: var(--warn-soft);
  }
  .verdict[data-verdict='confirmed'] {
    --tone: var(--ok);
    --tone-soft: var(--ok-soft);
  }
  .verdict:is(
    [data-verdict='by-codes'],
    [data-verdict='confirmed-no-name'],
    [data-verdict='confirmed-old-code']
  ) {
    --tone: var(--info);
    --tone-soft: var(--info-soft);
  }
  .verdict:is([data-verdict='revoked'], [data-verdict='withdrawn'], [data-verdict='wrong']) {
    --tone: var(--err);
    --tone-soft: var(--err-soft);
  }
  .verdict[data-verdict='demonstration'] {
    border-style: dashed;
    border-width: 3px;
  }
  .verdict h2 {
    font-size: var(--t-3xl);
  }
  .verdict h2:focus {
    outline: none;
  }
  .verdict p {
    margin-block-start: 10px;
    max-inline-size: var(--measure);
    color: var(--ink);
  }
  .seal {
    display: grid;
    place-items: center;
    inline-size: clamp(56px, 8vw, 88px);
    block-size: clamp(56px, 8vw, 88px);
    border-radius: 50%;
    border: 3px solid currentColor;
    box-shadow:
      inset 0 0 0 4px var(--tone-soft),
      inset 0 0 0 5.5px currentColor;
  }
  .seal svg.icon {
    inline-size: 46%;
    block-size: 46%;
    stroke-width: 2.4;
    vertical-align: 0;
  }
  .verdict:is([data-verdict='revoked'], [data-verdict='withdrawn'], [data-verdict='wrong']) .seal {
    border-radius: 14px;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    gap: var(--s-3);
    align-items: start;
  }
  .findings {
    display: grid;
    gap: var(--s-3);
  }
  .group + .group {
    border-block-start: 1px solid var(--line);
    padding-block-start: var(--s-3);
  }
  .group ul {
    display: grid;
    gap: 12px;
    margin-block-start: 12px;
  }
  .group li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    line-height: 1.5;
  }
  .group li svg.icon {
    inline-size: 22px;
    block-size: 22px;
    margin-block-start: 2px;
    vertical-align: 0;
    color: var(--ink-2);
  }
  .group[data-state='proven'] svg.icon {
    color: var(--ok);
  }
  .group[data-state='open'] svg.icon {
    color: var(--warn);
  }
  .group[data-state='wrong'] :is(h3, svg.icon) {
    color: var(--err);
  }
  .group[data-state='never'] {
    font-size: var(--t-s);
  }
  .group[data-state='never'] h3 {
    font-size: var(--t-m);
  }
  dl {
    margin-block-start: var(--s-2);
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(0, 7.5em) minmax(0, 1fr);
    gap: 4px var(--s-2);
    padding-block: 10px;
    border-block-start: 1px solid var(--line);
  }
  dt {
    font-size: var(--t-s);
    color: var(--ink-2);
    line-height: 1.7;
  }
  dd {
    font-weight: var(--w-strong);
    font-variant-numeric: tabular-nums;
  }
  [data-fact='name'] dd {
    font-size: var(--t-l);
    line-height: 1.3;
  }
  @media (max-width: 820px) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 460px) {
    .verdict {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-2);
    }
    dl > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media print {
    .verdict {
      background: none;
      break-inside: avoid;
    }
    .group,
    dl > div {
      break-inside: avoid;
    }
  }
`;
