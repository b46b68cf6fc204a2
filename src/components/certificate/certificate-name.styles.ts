import { css } from 'lit';

export const certificateNameStyles = css`
  :host {
    line-height: 1.45;
  }
  .printed {
    color: var(--ink);
  }
  .to-type {
    display: grid;
    gap: 10px;
  }
  p .button.text {
    margin-inline-start: -10px;
    font-size: var(--t-s);
  }
  .field input {
    color: var(--ink);
  }
`;
