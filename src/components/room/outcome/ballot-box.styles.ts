import { css } from 'lit';

export const ballotBox = css`
  .card {
    display: grid;
    gap: 12px;
  }
  .bus {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 104px;
    gap: 8px 16px;
    align-items: end;
  }
  .counted {
    font-size: 4.25rem;
    font-weight: 580;
    line-height: 0.9;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }
  .counted small {
    color: var(--on-night-2);
    font-size: 1.25rem;
    font-weight: 550;
    letter-spacing: 0;
  }
  .bus .windows {
    flex-wrap: wrap;
    gap: 5px;
    margin-block-start: 16px;
  }
  .bus .windows i {
    inline-size: 16px;
    block-size: 23px;
  }
  .post {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .post .glow {
    fill: #ffdd8c;
    opacity: 0.12;
  }
  .post .wall {
    fill: #ba5436;
  }
  .post .roof {
    fill: #96402b;
  }
  .post .flap {
    fill: #ffdd8c;
  }
  .post .fold {
    fill: none;
    stroke: #2a2f5f;
    stroke-width: 3.4;
    stroke-linejoin: round;
  }
  .post .text {
    fill: none;
    stroke: #fff3df;
    stroke-width: 4;
    stroke-linecap: round;
  }
  .otherwise {
    margin-block-start: 6px;
    color: var(--on-night-2);
    font-size: var(--t-xs);
    font-weight: 650;
    letter-spacing: 0;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
    gap: 8px;
  }
  .ways .button {
    padding-inline: 10px;
    font-size: var(--t-s);
  }
  .ways [aria-expanded='true'] {
    background: rgb(255 255 255 / 0.16);
  }
  label.button:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .way {
    display: grid;
    gap: 12px;
    padding: 16px;
    border-radius: var(--r-m);
    background: var(--surface);
    color: var(--ink);
    --focus: light-dark(#b3400e, #ffc960);
  }
  .way :is(.small, .tiny) {
    color: var(--ink-2);
  }
  .status p {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    font-weight: var(--w-strong);
    line-height: 1.4;
  }
  .status [data-tone='warn'] {
    color: #ffd78a;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
