import { css } from 'lit';

/** The field for a code of the room, the ways to photograph one, and what is told about it. */
export const codeEntryStyles = css`
  .to-type {
    display: grid;
    gap: 12px;
  }
  .to-type .check {
    inline-size: 100%;
  }
  .code-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 10px;
  }
  .to-camera {
    display: grid;
    place-items: center;
    min-inline-size: 60px;
    min-block-size: var(--target);
    padding: 8px 14px;
    border: 2px solid var(--line-strong);
    border-radius: var(--r-m);
    background: var(--surface);
    color: var(--link);
    cursor: pointer;
  }
  .to-camera:hover {
    background: var(--action-soft);
  }
  .to-camera .icon {
    inline-size: 28px;
    block-size: 28px;
  }
  .field input.code {
    padding-block: 12px;
    font-size: 1.5rem;
    font-weight: var(--w-strong);
    font-variant-numeric: tabular-nums slashed-zero;
    letter-spacing: 0.12em;
    text-transform: uppercase;
  }
  .field input[aria-invalid='true'] {
    border-color: var(--warn);
    border-width: 2px;
  }

  .picker {
    display: grid;
    justify-items: center;
    gap: 4px;
    min-block-size: var(--target);
    padding: 16px 20px;
    border: 2px dashed var(--line-strong);
    border-radius: var(--r-m);
    background: var(--sunken);
    font-size: var(--t-s);
    line-height: 1.4;
    text-align: center;
    cursor: pointer;
  }
  .picker:hover {
    background: var(--action-soft);
  }
  .picker .icon {
    inline-size: 24px;
    block-size: 24px;
    color: var(--link);
  }
  .picker b {
    font-size: var(--t-m);
    color: var(--link);
  }
  .picker[data-busy] {
    cursor: not-allowed;
  }
  .picker:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--focus-gap);
  }
  /* Taking a photo is something for what is held in a hand; elsewhere the same press would open a folder. */
  @media not (any-pointer: coarse) {
    .picker[data-picker='take'] {
      display: none;
    }
  }

  /* Nothing to tell takes no room, but stays where a screen reader listens. */
  .told:not(:has(*)) {
    margin-block-start: calc(-1 * var(--s-2));
  }
  .told .notice {
    scroll-margin-block: 96px 24px;
  }
  .told .notice p {
    font-size: var(--t-m);
  }
  .busy {
    display: flex;
    gap: 14px;
    align-items: center;
    padding: 14px 16px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-m);
    line-height: 1.45;
  }
  .turning {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    border: 3px solid var(--line);
    border-block-start-color: var(--action);
    border-radius: 50%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .turning {
      animation: turn 1s linear infinite;
    }
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  @media (forced-colors: active) {
    .turning {
      border-color: Canvas;
      border-block-start-color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
