import { css } from 'lit';

/** A box under the form: its head stays quiet when all is well. */
export const checkList = css`
  section {
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-l);
    background: var(--surface);
    overflow: clip;
  }
  h2 {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 10px;
    align-items: center;
    padding: 12px 18px;
    background: var(--sunken);
    font-size: var(--t-m);
    letter-spacing: 0;
  }
  .counts {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip {
    background: var(--surface);
  }
  .chip[data-tone='ok'] {
    background: var(--ok-soft);
    color: var(--ok);
  }
  .chip[data-tone='err'] {
    background: var(--err-soft);
    color: var(--err);
  }
  .chip[data-tone='warn'] {
    padding-inline: 10px;
    background: var(--warn-soft);
    color: var(--warn);
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    border-block-start: 1px solid var(--line);
  }
  .line {
    display: grid;
    flex: 1 1 20rem;
    grid-template-columns: 24px minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
    min-block-size: 56px;
    padding: 10px 18px;
    border: 0;
    background: transparent;
    color: var(--ink);
    font-size: var(--t-s);
    line-height: 1.4;
    text-align: start;
    overflow-wrap: anywhere;
  }
  button.line {
    cursor: pointer;
  }
  button.line:hover {
    background: var(--action-soft);
  }
  .line svg.icon {
    inline-size: 22px;
    block-size: 22px;
  }
  .line.fault svg.icon:first-child {
    color: var(--err);
  }
  .line.look svg.icon:first-child {
    color: var(--warn);
  }
  small {
    display: block;
    color: var(--ink-2);
    font-size: var(--t-xs);
  }
  .mend {
    margin: 6px 18px;
    font-size: var(--t-s);
  }
  section > .button.text {
    margin: 6px 10px;
  }
`;
