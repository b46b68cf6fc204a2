import { css } from 'lit';

export const evaluation = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-6);
  }
  .page-of {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-3);
    padding-block-end: var(--s-6);
    border-block-end: 1px solid var(--line);
  }
  .page-of,
  h2 {
    scroll-margin-block-start: 84px;
  }
  .text {
    max-inline-size: 720px;
  }
  .text .title-row {
    margin-block-end: 14px;
  }
  .text .prose > p:first-child {
    font-size: var(--t-l);
    line-height: 1.5;
    font-weight: 480;
  }
  .beside,
  .below {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 310px), 1fr));
    gap: var(--s-3);
  }
  .voices .small {
    margin-block-start: 6px;
  }
  .quotes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
    gap: var(--s-2);
    margin-block-start: var(--s-3);
  }
  .quotes figure {
    display: flex;
    flex-direction: column;
    gap: 12px;
    border-inline-start: 5px solid var(--lamp-line);
  }
  .quotes blockquote {
    font-size: var(--t-l);
    line-height: 1.4;
  }
  .quotes blockquote p::before {
    content: open-quote;
  }
  .quotes blockquote p::after {
    content: close-quote;
  }
  .quotes figcaption {
    margin-block-start: auto;
  }
  @media (min-width: 960px) {
    .page-of {
      grid-template-columns: minmax(0, 1fr) minmax(300px, 400px);
      column-gap: clamp(32px, 5vw, 72px);
    }
    .beside {
      grid-column: 2;
      grid-template-columns: minmax(0, 1fr);
      align-self: start;
    }
    .below,
    .buttons {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .page,
    .page-of {
      display: block;
    }
    .page > * + *,
    .page-of > * + * {
      margin-block-start: 20px;
    }
  }
`;
