import { css } from 'lit';

/** The form beside the card as it becomes. */
export const sessionForm = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: var(--s-5);
    align-items: start;
  }
  .side {
    display: grid;
    gap: var(--s-3);
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .label {
    font-weight: var(--w-strong);
  }
  .bar {
    display: flex;
    gap: 2px;
  }
  .bar span {
    min-inline-size: 0;
    padding: 8px 2px;
    border-radius: 4px;
    background: var(--night);
    color: var(--on-night);
    font-size: var(--t-xs);
    font-weight: 600;
    text-align: center;
    overflow: hidden;
  }
  .session-card {
    display: grid;
    gap: 14px;
    padding: clamp(18px, 2.4vw, 28px);
    border-radius: var(--r-l);
    background: linear-gradient(180deg, #1e2553, #39397a 70%, #7c5691);
    color: #ffffff;
    forced-color-adjust: none;
  }
  .sign-plate {
    justify-self: start;
    padding: 9px 12px;
    border-radius: 5px;
    background: #22388f;
    box-shadow:
      inset 0 0 0 2px #22388f,
      inset 0 0 0 3.5px rgb(255 255 255 / 0.85);
    font-size: var(--t-s);
    font-weight: 680;
    line-height: 1;
  }
  .session-card h3 {
    font-size: var(--t-xl, 1.75rem);
    overflow-wrap: anywhere;
  }
  .session-card dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
    gap: 12px;
    margin: 0;
  }
  .session-card dt {
    color: #dedff5;
    font-size: var(--t-xs);
  }
  .session-card dd {
    margin: 0;
    font-weight: var(--w-strong);
    overflow-wrap: anywhere;
  }
  .room {
    display: grid;
    gap: 8px;
  }
  .left {
    font-size: 1.5rem;
    font-weight: 700;
    line-height: 1.2;
  }
  .issue {
    min-block-size: 56px;
  }
  @media (max-width: 860px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
