import { css } from 'lit';

/** What the parts of a local variant share. */
export const variantStyles = css`
  :host {
    display: block;
  }
  .desk > * {
    min-inline-size: 0;
  }
  :is(variant-session, variant-texts, variant-partners, variant-sources) {
    padding-block-start: var(--s-3);
    border-block-start: 1px solid var(--line);
  }
  .desk + .desk {
    margin-block-start: var(--s-4);
  }
  h3 {
    font-size: var(--t-l);
  }
  h4 {
    font-size: var(--t-m);
  }
  .bar {
    display: flex;
    gap: 2px;
    border-radius: var(--r-m);
    overflow: hidden;
  }
  .bar span {
    flex-basis: 0;
    min-inline-size: 0;
    padding: 10px 0;
    background: var(--enamel);
    color: var(--on-enamel);
    font-size: var(--t-s);
    font-weight: var(--w-strong);
    font-variant-numeric: tabular-nums;
    text-align: center;
    overflow: hidden;
  }
  @container (max-width: 30rem) {
    .bar span {
      font-size: var(--t-xs);
    }
  }
  .bar span[data-pause] {
    background: var(--lamp-soft);
    color: var(--ink);
  }
  .minutes {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: var(--t-s);
  }
  .minutes.field input {
    inline-size: 5.5rem;
    min-block-size: var(--target);
    padding: 8px 10px;
  }
  .minutes.field {
    font-weight: 400;
  }
  .row[data-hidden] .words b {
    color: var(--ink-2);
    text-decoration: line-through;
  }
  .local {
    display: grid;
    gap: 8px;
    padding: var(--s-2);
    border: 1px solid var(--line);
    border-radius: var(--r-m);
    background: var(--surface);
  }
  .label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: space-between;
  }
  .instead {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--line-strong);
  }
  .locked {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  h3 svg {
    vertical-align: -0.15em;
  }
  @media (forced-colors: active) {
    .bar span {
      border: 1px solid CanvasText;
    }
  }
`;
