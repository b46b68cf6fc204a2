import { css } from 'lit';

/** Text, headings, links and focus: in every element that shows text. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  h1,
  h2,
  h3,
  h4 {
    line-height: var(--lh-tight);
    font-weight: var(--w-head);
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  /* A long word in large letters on a phone is broken; it never makes the page wider. */
  h1,
  h2,
  h3,
  h4,
  p,
  li,
  dt,
  dd,
  legend,
  label,
  figcaption,
  blockquote {
    overflow-wrap: anywhere;
  }
  h1 {
    font-size: var(--t-3xl);
    letter-spacing: -0.02em;
  }
  h2 {
    font-size: var(--t-2xl);
  }
  h3 {
    font-size: var(--t-l);
    line-height: 1.25;
  }
  p {
    text-wrap: pretty;
  }
  strong,
  b {
    font-weight: var(--w-strong);
  }
  a {
    color: var(--link);
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 3px;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  svg.icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
    border-radius: var(--r-s);
    box-shadow: 0 0 0 3px var(--focus-gap);
  }
  [tabindex='-1']:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .small {
    font-size: var(--t-s);
    color: var(--ink-2);
    line-height: 1.5;
  }
  .tiny {
    font-size: var(--t-xs);
    color: var(--ink-2);
    line-height: 1.45;
  }
  .visually-hidden {
    position: absolute !important;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .page {
    max-inline-size: 1240px;
    margin-inline: auto;
    padding: clamp(24px, 3.4vw, 48px) clamp(16px, 3vw, 32px) var(--s-8);
  }
  .stack > * + * {
    margin-block-start: var(--s-2);
  }
  .stack-wide > * + * {
    margin-block-start: var(--s-3);
  }
`;
