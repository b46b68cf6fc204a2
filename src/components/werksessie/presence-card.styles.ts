import { css } from 'lit';

export const presenceCardStyles = css`
  .presence {
    display: grid;
    gap: 14px;
  }
  .card.presence {
    border-color: var(--night-line);
  }
  .presence h2 {
    font-size: var(--t-l);
  }
  .presence .chip {
    line-height: 1.2;
    white-space: normal;
    background: transparent;
    border-color: var(--night-line);
    color: var(--on-night-2);
  }
  .presence .chip[data-standing='full'] {
    background: var(--lamp);
    border-color: var(--lamp);
    color: var(--on-lamp);
  }
  .presence .chip:is([data-standing='part'], [data-standing='in']) {
    border-color: var(--lamp);
    color: var(--lamp);
  }
  .presence .chip[data-standing='unknown'] {
    border-style: dashed;
  }
  .counted {
    color: var(--on-night-2);
    font-size: var(--t-l);
    line-height: 1.2;
  }
  .counted strong {
    color: var(--on-night);
    font-size: clamp(2.5rem, 4vw, 3.25rem);
    font-weight: 580;
    line-height: 1;
    letter-spacing: -0.015em;
    font-variant-numeric: tabular-nums;
  }
  .presence .windows.wide {
    gap: 3px;
  }
  .presence .windows i {
    border-color: var(--night-line);
  }
  .presence .windows i:is([data-status='done'], [data-status='busy']) {
    border-color: var(--lamp);
  }
  .presence .windows + .tiny {
    margin-block-start: 8px;
  }
  .times {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7rem), 1fr));
    gap: 10px;
  }
  .times div {
    padding: 12px 14px;
    border: 1px solid var(--night-line);
    border-radius: var(--r-m);
    background: var(--night-2);
  }
  .times dt {
    color: var(--on-night-2);
    font-size: var(--t-xs);
    line-height: 1.45;
  }
  .times dd {
    font-size: var(--t-xl);
    font-weight: 680;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }
  .times .later {
    font-size: var(--t-xs);
    font-weight: var(--w-text);
    line-height: 1.45;
    color: var(--on-night-2);
  }
  .confirmed {
    display: flex;
    gap: 8px;
    align-items: center;
    font-weight: var(--w-strong);
    line-height: 1.4;
  }
  .confirmed svg.icon {
    color: var(--lamp);
  }
  .before {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--night-line);
  }
  .before a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    padding-block: 6px;
    color: var(--on-night);
    font-weight: var(--w-strong);
    line-height: 1.3;
  }
  .button.lamp {
    background: var(--lamp);
    color: var(--on-lamp);
  }
  .button.lamp:hover {
    background: var(--on-night);
  }
  @media (forced-colors: active) {
    .presence .windows i[data-status] {
      border-color: CanvasText;
    }
    .presence .windows i[data-status='busy'] {
      background: linear-gradient(0deg, Highlight 50%, Canvas 50%);
      forced-color-adjust: none;
    }
  }
  @media print {
    .card.presence {
      --on-night: #000;
      --on-night-2: #333;
      --night-2: transparent;
      --night-line: #777;
      background: none;
      border-color: #777;
    }
    .presence .chip[data-standing='full'],
    .presence .windows i {
      print-color-adjust: exact;
    }
    .presence .chip:is([data-standing='part'], [data-standing='in']) {
      color: #000;
    }
    .before {
      display: none;
    }
  }
`;
