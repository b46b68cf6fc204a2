import { css } from 'lit';

export const questionnaire = css`
  .about {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: 8px 48px;
    margin-block-start: 10px;
  }
  .about p {
    max-inline-size: 72ch;
  }
  .answers > .notice {
    margin-block-start: var(--s-3);
  }
  [role='status'] > .notice {
    margin-block: 0 var(--s-4);
  }
  .notice ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
    gap: 2px 32px;
  }
  .notice li a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
  }
  .profile {
    margin-block-end: var(--s-6);
  }
  .profile :is(own-profile, slope-chart, .nothing) {
    margin-block-start: var(--s-3);
  }

  .agreements {
    margin-block-end: var(--s-5);
    border-inline-start: 5px solid var(--lamp-line);
  }
  .agreements h2 {
    font-size: var(--t-xl);
  }
  .agreements > .small {
    margin-block-start: 4px;
    max-inline-size: 72ch;
  }
  .went {
    display: grid;
    gap: 20px;
    margin-block-start: 16px;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 16px 48px;
    margin-block: 16px 8px;
  }
  .groups h3 {
    font-size: var(--t-m);
    letter-spacing: 0;
  }
  .groups ul {
    display: grid;
    gap: 4px;
    margin-block-start: 4px;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .groups li {
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .groups li::marker {
    color: var(--lamp-line);
  }
  .all {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: var(--target);
    font-weight: var(--w-strong);
  }

  .extra {
    display: grid;
    gap: var(--s-3);
    max-inline-size: 720px;
    margin-block-start: var(--s-5);
  }
  .extra .one-tap {
    padding-block: 10px;
  }
  .one-tap .error {
    margin-block-end: 8px;
  }
  .one-tap[data-missing] {
    background: var(--err-soft);
    box-shadow:
      -12px 0 0 var(--err-soft),
      12px 0 0 var(--err-soft),
      -16px 0 0 var(--err);
  }
  .extra [data-anchor] {
    scroll-margin-block-start: 140px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
    margin-block-start: var(--s-4);
  }
  .foot .small {
    max-inline-size: 56ch;
  }
  .foot .ready {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--ok);
    font-weight: var(--w-strong);
    line-height: 1.4;
  }
  @media (max-width: 47.5em) {
    .foot .buttons {
      inline-size: 100%;
    }
    .foot .button {
      flex: 1 1 auto;
    }
  }
  @media (forced-colors: active) {
    .one-tap[data-missing] {
      outline: 2px solid CanvasText;
      outline-offset: 4px;
    }
  }
  @media print {
    .foot,
    .all {
      display: none;
    }
    .profile {
      break-after: page;
    }
  }
`;
