import { css } from 'lit';

/** The head of the evening: always night, whatever the light above the wijk. */
export const nowHead = css`
  :host {
    --focus: #ffc960;
    --focus-gap: #1b2145;
    --sky-1: light-dark(#131941, #0c1029);
    --sky-2: light-dark(#252b62, #1a1f4b);
    --sky-3: light-dark(#453f7c, #3a3468);
    --sky-4: light-dark(#7f5884, #754f78);
    --wood: light-dark(#2a3060, #242a56);
    --street: light-dark(#434375, #393a69);
    --dusk: light-dark(#292f58, #232950);
    position: relative;
    overflow: hidden;
    isolation: isolate;
    background:
      linear-gradient(90deg, color-mix(in srgb, var(--sky-1) 88%, transparent) 30%, transparent 78%),
      linear-gradient(180deg, var(--sky-1), var(--sky-2) 46%, var(--sky-3) 80%, var(--sky-4));
    border-block-end: 6px solid var(--street);
    color: #fff;
  }
  .inner {
    max-inline-size: 1424px;
    margin-inline: auto;
    padding: 20px clamp(16px, 3vw, 32px) 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(160px, 260px);
    gap: 0 clamp(20px, 3vw, 48px);
    align-items: center;
  }
  .words,
  .time {
    padding-block-end: 22px;
  }
  h1 {
    margin: 10px 0 4px;
    font-size: var(--t-2xl);
  }
  .words p {
    max-inline-size: 58ch;
    color: #dedff5;
  }
  .words .buttons {
    margin-block-start: 16px;
  }
  .time {
    position: relative;
    z-index: 1;
    min-inline-size: 290px;
  }
  .minutes {
    display: flex;
    align-items: baseline;
    gap: 12px;
    font-size: 4.25rem;
    line-height: 0.95;
    font-weight: 580;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }
  .minutes small {
    max-inline-size: 7em;
    color: #dedff5;
    font-size: 1.125rem;
    font-weight: 550;
    letter-spacing: 0;
    line-height: 1.2;
  }
  .time .windows {
    margin-block-start: 14px;
  }
  .time .windows i {
    block-size: 30px;
    border-color: #8f97d0;
  }
  .time .windows i[data-status='done'] {
    border-color: #ffe9bf;
  }
  .time .windows i[data-status='busy'] {
    border-color: #ffc960;
  }
  .axis {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    margin-block-start: 4px;
    color: #dedff5;
    font-size: var(--t-s);
    font-variant-numeric: tabular-nums;
  }
  .chip {
    margin-block-start: 10px;
    border-color: rgb(255 255 255 / 0.45);
    background: #262c62;
    color: #fff;
  }
  building-drawing {
    align-self: end;
    margin-block-end: -1px;
  }
  @media (max-width: 1060px) {
    .inner {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    building-drawing {
      display: none;
    }
  }
  @media (max-width: 760px) {
    .inner {
      grid-template-columns: minmax(0, 1fr);
    }
    .words {
      padding-block-end: 14px;
    }
    .time {
      min-inline-size: 0;
    }
    .minutes {
      font-size: 3.25rem;
    }
  }
`;
