import { css } from 'lit';

/** The opening, and what the course brings and asks. */
export const openingStyles = css`
  .greeting .hello {
    margin: 0 0 8px;
    font-size: var(--t-m);
    font-weight: var(--w-strong);
  }
  .begin {
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .begin .button {
    min-block-size: 56px;
    margin-block-start: 4px;
  }
  /* It comes a moment after the rest, into the room that is kept for it. */
  .begin film-card {
    display: block;
    min-block-size: 97px;
    margin-block-start: 4px;
  }
  :is(.how-long, .earns, .needs) h2 {
    font-size: var(--t-xl);
    margin-block-end: 12px;
  }
  [data-span='now'] {
    --edge: light-dark(#4a4b8c, #9fa3e6);
    --pane: light-dark(#c9ccf0, #3b4080);
  }
  [data-span='together'] {
    --edge: var(--lamp-line);
    --pane: light-dark(#ffc960, #7e5a12);
  }
  [data-span='afterwards'] {
    --edge: light-dark(#a8543c, #e8a58c);
    --pane: light-dark(#f9cda8, #6b3a2c);
  }
  .quarters {
    display: flex;
    gap: 12px;
  }
  .quarters span {
    display: flex;
    gap: 3px;
    flex: 1 1 0;
  }
  .quarters span[data-span='together'] {
    flex-grow: 7;
  }
  .quarters span[data-span='afterwards'] {
    flex-grow: 2;
  }
  .quarters i {
    flex: 1 1 0;
    block-size: 30px;
    border-radius: 2px 2px 1px 1px;
    border: 1.5px solid var(--edge);
    background:
      linear-gradient(var(--edge), var(--edge)) 50% 0/1.5px 100% no-repeat,
      linear-gradient(var(--edge), var(--edge)) 0 38%/100% 1.5px no-repeat,
      var(--pane);
  }
  .how-long > .tiny {
    margin-block: 6px 14px;
  }
  .spans {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
    gap: 12px 16px;
  }
  .spans li {
    padding-block-start: 8px;
    border-block-start: 4px solid var(--edge);
    line-height: 1.4;
  }
  .spans b {
    display: block;
    font-size: var(--t-xl);
    line-height: 1.2;
    font-weight: 680;
  }
  .spans .tiny {
    display: block;
  }
  .spans .tiny:first-child {
    font-weight: var(--w-strong);
  }
  .gains {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 14px;
  }
  .gains > div {
    display: grid;
    gap: 4px;
    align-content: start;
    padding: 16px 18px;
    border: 1px solid transparent;
    border-radius: var(--r-m);
    background: var(--sunken);
    line-height: 1.4;
  }
  .gains .number {
    display: block;
    font-size: 2.5rem;
    line-height: 1;
    font-weight: 740;
    color: var(--lamp-ink);
  }
  .gains svg.icon {
    inline-size: 36px;
    block-size: 36px;
    stroke-width: 1.6;
    color: var(--lamp-ink);
  }
  .needs li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: 4px 14px;
    align-items: center;
    padding-block: 10px;
    border-block-start: 1px solid var(--line);
    font-size: var(--t-s);
    line-height: 1.4;
  }
  .needs .tiny {
    color: var(--ink-2);
  }
  .needs .window {
    inline-size: 15px;
    block-size: 21px;
    border-radius: 2px 2px 1px 1px;
    border: 1.5px solid var(--lamp-line);
    background:
      linear-gradient(var(--mullion), var(--mullion)) 50% 0/1.5px 100% no-repeat,
      linear-gradient(var(--mullion), var(--mullion)) 0 38%/100% 1.5px no-repeat,
      var(--lamp);
  }
  .needs [data-free] {
    color: var(--ink-2);
  }
  .needs [data-free] .window {
    border-color: var(--line-strong);
    background: none;
  }
  .needs > .tiny {
    margin-block-start: 10px;
  }
  @media (forced-colors: active) {
    .quarters i,
    .needs li:not([data-free]) .window {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
