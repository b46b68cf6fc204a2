import { css } from 'lit';

/** A field with its count below it; dashed where the Dutch is newer. */
export const textEntry = css`
  :host {
    min-inline-size: 0;
  }
  :is(input, textarea) {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 9px 12px;
    border: 1.5px solid var(--line-strong);
    border-radius: 10px;
    background: var(--surface);
    font-size: var(--t-s);
    line-height: 1.5;
  }
  textarea {
    display: block;
    resize: vertical;
    field-sizing: content;
    max-block-size: 60vh;
  }
  .frame {
    position: relative;
  }
  .mirror {
    position: absolute;
    inset: 0;
    padding: 9px 12px;
    border: 1.5px solid transparent;
    border-radius: 10px;
    background: var(--surface);
    color: transparent;
    font-size: var(--t-s);
    line-height: 1.5;
    white-space: pre-wrap;
    overflow-wrap: break-word;
    overflow: hidden;
  }
  .mirror + :is(input, textarea) {
    position: relative;
    background: transparent;
    max-block-size: none;
  }
  mark {
    border-radius: 5px;
    background: var(--lamp-soft);
    box-shadow: 0 0 0 1.5px var(--lamp-line);
    color: transparent;
  }
  .stale {
    border: 2px dashed var(--warn);
  }
  .wrong {
    border: 2px solid var(--err);
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    justify-content: space-between;
    min-block-size: 1.4em;
    margin-block-start: 3px;
    font-size: var(--t-xs);
    line-height: 1.4;
  }
  .count {
    margin-inline-start: auto;
    color: var(--ink-2);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .count[data-near] {
    color: var(--warn);
  }
  .count[data-over] {
    color: var(--err);
  }
  .error {
    display: flex;
    gap: 6px;
    align-items: flex-start;
    color: var(--err);
    font-weight: 600;
  }
`;
