import { css } from 'lit';

/** The door: the camera and the count at the side, one large button per person, and the panel over it. */
export const doorTab = css`
  .door {
    display: grid;
    grid-template-columns: minmax(0, 352px) minmax(0, 1fr);
    align-items: start;
  }
  .side {
    --focus: #ffc960;
    --focus-gap: #1b2145;
    position: sticky;
    inset-block-start: 61px;
    display: flex;
    flex-direction: column;
    gap: 16px;
    min-block-size: calc(100dvh - 61px);
    padding: 18px;
    background: var(--night);
    color: var(--on-night);
  }
  .side :is(.tiny, .small, small) {
    color: var(--on-night-2);
  }
  .button.lamp {
    background: var(--lamp);
    color: var(--on-lamp);
  }
  .button.lamp:hover {
    background: #ffda91;
  }
  .count {
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: 12px;
  }
  .count .tiny {
    max-inline-size: 8em;
    text-align: end;
  }
  .big {
    white-space: nowrap;
  }
  .big b {
    font-size: 3.5rem;
    font-weight: 580;
    line-height: 0.9;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }
  .big small {
    font-size: 1.125rem;
    font-weight: 500;
  }
  .side .windows {
    display: grid;
    grid-template-columns: repeat(9, 1fr);
    gap: 6px;
  }
  .side .windows i {
    inline-size: auto;
    block-size: 26px;
    border-color: #8f97d0;
  }
  .side .windows i[data-status='done'] {
    border-color: #ffe9bf;
  }
  .keys {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10px;
  }
  .keys .button {
    padding-inline: 8px;
    min-block-size: 48px;
    font-size: var(--t-s);
  }
  .keys .button:first-child {
    grid-column: 1 / -1;
    min-block-size: 52px;
    font-size: var(--t-m);
  }
  .band {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
    min-block-size: 58px;
    padding: 8px 14px;
    border-radius: var(--r-m);
    background: var(--lamp);
    color: var(--on-lamp);
    line-height: 1.25;
    box-shadow: var(--e-3);
    overflow-wrap: anywhere;
  }
  .side .band small {
    display: block;
    color: var(--on-lamp);
    font-size: var(--t-xs);
  }
  .band b {
    display: block;
    font-size: var(--t-l);
  }
  .band[data-kind='out'],
  .band[data-kind='undone'],
  .band.plain {
    background: #fff;
    color: #1b2145;
  }
  .side .band:is([data-kind='out'], [data-kind='undone']) small {
    color: #1b2145;
  }
  .band.plain {
    grid-template-columns: auto minmax(0, 1fr);
    font-size: var(--t-s);
    font-weight: 600;
  }
  .take-back {
    padding-inline: 12px;
    background: #fff;
    color: #3a398c;
    border-color: #827b93;
    font-size: var(--t-s);
  }
  .take-back:hover {
    background: #e9e8f7;
  }
  .band.ask {
    grid-template-columns: minmax(0, 1fr);
  }
  .answers {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  .answers .button {
    padding-inline: 8px;
    min-block-size: 48px;
    background: #3a398c;
    color: #fff;
  }
  .answers .button.quiet {
    background: #fff;
    color: #3a398c;
    border-color: #827b93;
  }
  .band .window {
    border-color: #7e4b00;
  }
  .people {
    min-inline-size: 0;
    padding: 18px clamp(12px, 2vw, 24px) var(--s-6);
  }
  .search-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 10px;
    align-items: center;
    margin-block-end: 10px;
  }
  .search {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 48px;
    padding: 0 14px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-m);
    background: var(--surface);
  }
  .search input {
    inline-size: 100%;
    min-block-size: 44px;
    border: 0;
    background: transparent;
    outline-offset: 6px;
  }
  .search ::placeholder {
    color: var(--ink-2);
    opacity: 1;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-end: 14px;
  }
  .filters button {
    min-block-size: 44px;
    padding: 6px 14px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-pill);
    background: var(--surface);
    font-size: var(--t-s);
    font-weight: 600;
    line-height: 1;
    cursor: pointer;
    font-variant-numeric: tabular-nums;
  }
  .filters [aria-pressed='true'] {
    background: var(--action);
    color: var(--on-action);
    border-color: var(--action);
  }
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
    gap: 8px;
  }
  /* Of a long list only what is near the eye is laid out. */
  .list > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 70px;
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: 14px;
    padding: 28px 20px;
    border: 2px dashed var(--line-strong);
    border-radius: var(--r-m);
  }
  .hint {
    margin-block-start: 14px;
  }
  dialog {
    inline-size: min(34rem, calc(100vw - 24px));
    max-block-size: calc(100dvh - 24px);
    overflow: auto;
    padding: 22px clamp(16px, 3vw, 26px);
    border: 1px solid var(--line);
    border-radius: var(--r-l);
    background: var(--surface);
    color: var(--ink);
    box-shadow: var(--e-3);
  }
  dialog::backdrop {
    background: rgb(13 17 38 / 0.55);
  }
  @media (max-width: 760px) {
    .door {
      grid-template-columns: minmax(0, 1fr);
    }
    .side {
      position: static;
      min-block-size: 0;
      padding: 12px 12px 16px;
      gap: 12px;
    }
    .big b {
      font-size: 2.5rem;
    }
    .side .windows {
      grid-template-columns: repeat(18, 1fr);
      gap: 3px;
    }
    .side .windows i {
      block-size: 20px;
      border-width: 1px;
    }
    .keys {
      grid-template-columns: 1fr 1fr 1fr;
    }
    .keys .button:first-child {
      grid-column: auto;
      min-block-size: 48px;
      font-size: var(--t-s);
    }
    .keys .button {
      gap: 6px;
    }
    .list {
      grid-template-columns: minmax(0, 1fr);
    }
    .people {
      padding-block-start: 14px;
    }
    .band.near {
      box-shadow: var(--e-2);
      position: fixed;
      z-index: 11;
      inset: auto 12px calc(78px + env(safe-area-inset-bottom));
    }
    /* Near the thumb. */
    dialog {
      inline-size: 100vw;
      max-inline-size: none;
      margin: auto 0 0;
      border-radius: var(--r-l) var(--r-l) 0 0;
      padding-block-end: calc(22px + env(safe-area-inset-bottom));
    }
  }
  /* A tablet that shares its screen: the camera beside the count. */
  @media (min-width: 520px) and (max-width: 760px) {
    .side {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-content: start;
    }
    .side room-camera {
      grid-row: span 3;
    }
    .keys {
      grid-template-columns: 1fr 1fr;
      align-self: end;
    }
    .keys .button:first-child {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .side,
    .search-row,
    .filters,
    .hint {
      display: none;
    }
    .door {
      display: block;
    }
  }
`;
