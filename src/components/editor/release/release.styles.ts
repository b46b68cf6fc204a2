import { css } from 'lit';

/** The end of the work: what has changed at the left, version and packages at the right. */
export const release = css`
  :host {
    display: block;
  }
  .back {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: var(--target);
    font-weight: var(--w-strong);
    text-decoration: none;
  }
  .head {
    max-inline-size: 74ch;
    margin-block-end: var(--s-4);
  }
  .head p {
    margin-block-start: 12px;
    color: var(--ink-2);
    font-size: var(--t-l);
    line-height: 1.5;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 400px;
    gap: var(--s-4) clamp(28px, 4vw, 56px);
    align-items: start;
  }
  .step-title {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
    align-items: center;
    margin-block-end: 18px;
  }
  .step-title h2 {
    flex: 1 1 auto;
    font-size: var(--t-xl);
  }
  ol.changes {
    display: grid;
    margin: 0 0 var(--s-4);
    padding: 0;
    list-style: none;
  }
  ol.changes > li {
    display: grid;
    gap: 10px;
    padding-block: 20px;
    border-block-start: 1px solid var(--line);
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    font-size: var(--t-s);
  }
  .where b {
    font-size: var(--t-m);
  }
  .where .plate {
    min-inline-size: 28px;
    block-size: 28px;
    font-size: 0.9375rem;
  }
  .where button {
    min-block-size: var(--target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .sides {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
  }
  .sides > div {
    min-inline-size: 0;
    padding: 12px 16px;
    border: 1.5px solid transparent;
    border-radius: var(--r-m);
    background: var(--sunken);
    font-size: var(--t-s);
    line-height: 1.55;
    overflow-wrap: anywhere;
  }
  .sides span {
    white-space: pre-line;
  }
  .sides > .new {
    border-color: var(--line-strong);
    background: var(--surface);
  }
  .sides small {
    display: block;
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
  }
  del {
    color: var(--err);
  }
  ins {
    background: var(--ok-soft);
    color: var(--ok);
    font-weight: var(--w-strong);
    text-underline-offset: 0.15em;
  }
  .means {
    display: flex;
    gap: 8px;
    color: var(--ink-2);
    font-size: var(--t-s);
    line-height: 1.45;
  }
  .means svg.icon {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin-block-start: 1px;
    color: var(--lamp-ink);
  }
  .people {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 14px;
    margin-block-start: 18px;
  }
  aside {
    display: grid;
    gap: var(--s-3);
    position: sticky;
    inset-block-start: 84px;
  }
  aside .card {
    display: grid;
    gap: var(--s-2);
  }
  aside .step-title {
    margin: 0;
  }
  aside .button {
    inline-size: 100%;
  }
  .version {
    display: flex;
    gap: 14px;
    align-items: center;
    font-size: var(--t-l);
    font-variant-numeric: tabular-nums;
  }
  .version b {
    font-size: 2.5rem;
    font-weight: 680;
    line-height: 1;
  }
  .version .old {
    color: var(--ink-2);
  }
  .chip[data-kind] {
    background: var(--action-soft);
    color: var(--link);
  }
  .chip[data-kind='removed'] {
    background: var(--warn-soft);
    color: var(--warn);
  }
  @media (max-width: 980px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    aside {
      position: static;
    }
  }
  @media (max-width: 620px) {
    .sides,
    .people {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
