import { css } from 'lit';

/** One line under the bar of the office; on a narrow screen the words of the steps back are left to the icons. */
export const fileBar = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: center;
    padding: 8px clamp(12px, 2vw, 24px);
    background: var(--surface);
    border-block-end: 1px solid var(--line);
    font-size: var(--t-s);
  }
  .name {
    display: flex;
    gap: 10px;
    align-items: center;
    margin-inline-end: auto;
    line-height: 1.35;
  }
  .name .small {
    margin-inline-start: 6px;
    font-variant-numeric: tabular-nums;
  }
  .button {
    padding: 8px 16px;
    font-size: var(--t-s);
  }
  .button.text {
    padding-inline: 10px;
  }
  .button.text[aria-disabled='true'] {
    background: transparent;
    border-color: transparent;
    text-decoration: none;
  }
  @media (max-width: 900px) {
    .undo span,
    .redo span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .button.text {
      min-inline-size: 44px;
    }
  }
`;
