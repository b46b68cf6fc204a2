import { css } from 'lit';

export const dayCard = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-3);
  }
  .day {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    padding: clamp(18px, 2.4vw, 26px);
    background: var(--surface);
    border: 2px solid var(--lamp-line);
    border-radius: var(--r-l);
    box-shadow: var(--e-2);
  }
  .day-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 6px 16px;
    font-size: var(--t-s);
    font-weight: var(--w-strong);
    color: var(--ink-2);
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .day h2 {
    font-size: var(--t-2xl);
    scroll-margin-block-start: 96px;
  }
  .day h2:focus {
    outline: none;
  }
  .to-type .check,
  .button.wide {
    min-block-size: 56px;
    inline-size: 100%;
  }
  .field input.code {
    min-block-size: 60px;
  }
  .photo {
    display: grid;
    gap: 12px;
  }
  .part-now {
    display: grid;
    gap: 8px;
  }
  .part-now p {
    line-height: 1.5;
  }
  .part-now .left b {
    margin-inline-end: 6px;
    font-size: 3.25rem;
    font-weight: 620;
    letter-spacing: -0.02em;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .quarters .windows.wide i {
    block-size: 24px;
  }
  .quarters .windows.wide {
    gap: 3px;
  }
  .axis {
    display: flex;
    justify-content: space-between;
    margin-block-start: 4px;
    font-size: var(--t-xs);
    color: var(--ink-2);
    font-variant-numeric: tabular-nums;
  }
  .early {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 4px;
  }
  .early .button {
    font-size: var(--t-s);
  }
  .remains li {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    gap: 4px 14px;
    align-items: center;
    padding-block: 12px;
    border-block-start: 1px solid var(--line);
    line-height: 1.35;
  }
  .remains small,
  .beside small {
    display: block;
    font-size: var(--t-xs);
    font-weight: var(--w-text);
    color: var(--ink-2);
  }
  .beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr));
    gap: 10px;
  }
  .beside a {
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr);
    gap: 10px;
    align-items: center;
    min-block-size: 60px;
    padding: 10px 14px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-m);
    background: var(--surface);
    color: var(--ink);
    font-size: var(--t-s);
    font-weight: var(--w-strong);
    line-height: 1.25;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .beside a:hover {
    background: var(--action-soft);
  }
  .beside svg.icon {
    inline-size: 26px;
    block-size: 26px;
    color: var(--lamp-ink);
  }
  .programme h2 {
    font-size: var(--t-l);
  }
  .programme ol {
    margin-block-start: 8px;
  }
  .programme li {
    display: grid;
    grid-template-columns: 3.4em minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: center;
    padding-block: 10px;
    border-block-start: 1px solid var(--line);
    font-size: var(--t-s);
    line-height: 1.35;
  }
  .programme [data-now] {
    margin-inline: -12px;
    padding-inline: 12px;
    border-radius: var(--r-m);
    background: var(--lamp-soft);
    font-weight: var(--w-strong);
  }
  .programme time {
    font-weight: 680;
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 820px) {
    .day {
      position: relative;
      z-index: 2;
    }
  }
  @media print {
    .day,
    .beside {
      display: none;
    }
  }
`;
