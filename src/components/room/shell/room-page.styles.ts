import { css } from 'lit';

/** The bar with its tabs: at the top on a tablet or laptop, at the bottom on a phone. */
export const roomPage = css`
  :host {
    display: block;
    min-block-size: 100dvh;
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 10;
    display: flex;
    align-items: center;
    gap: 4px clamp(8px, 1.6vw, 24px);
    min-block-size: 61px;
    padding: 6px clamp(12px, 2vw, 28px);
    background: var(--paper);
    border-block-end: 1px solid var(--line);
  }
  .wordmark {
    flex: 0 1 auto;
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.26em;
    align-items: baseline;
    font-size: 1.1875rem;
    font-weight: 760;
    letter-spacing: -0.025em;
    line-height: 1.1;
  }
  .wordmark i {
    font-style: normal;
    font-weight: 340;
  }
  .wordmark em {
    font-style: normal;
    color: var(--lamp-ink);
  }
  .trial {
    align-self: center;
    padding: 3px 6px;
    border-radius: 5px;
    background: #ffc960;
    color: #2e1e00;
    font-size: 0.75rem;
    letter-spacing: 0.04em;
    line-height: 1.1;
  }
  .tabs {
    display: flex;
    gap: 2px;
    margin-inline: auto;
  }
  .tabs a {
    display: inline-flex;
    align-items: center;
    gap: 9px;
    min-block-size: var(--target);
    padding: 8px clamp(8px, 1.1vw, 14px);
    border-radius: var(--r-m);
    font-size: var(--t-s);
    font-weight: 600;
    line-height: 1;
    color: var(--ink-2);
    text-decoration: none;
    white-space: nowrap;
  }
  .tabs a:hover {
    background: var(--action-soft);
    color: var(--link);
  }
  .tabs a[aria-current] {
    background: var(--action-soft);
    color: var(--link);
    box-shadow: inset 0 -3px 0 var(--action);
  }
  .window {
    display: block;
    flex: none;
    inline-size: 12px;
    block-size: 17px;
    border: 1.5px solid currentColor;
    border-radius: 2px 2px 1px 1px;
  }
  .tabs a[aria-current] .window {
    background: linear-gradient(0deg, var(--lamp) 50%, transparent 50%);
  }
  .fill {
    margin-inline-start: auto;
  }
  .saved {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    color: var(--ok);
    font-size: var(--t-xs);
    font-weight: 600;
    line-height: 1.25;
  }
  .saved:is([data-state='not-saved'], [data-state='elsewhere']) {
    color: var(--err);
  }
  .saved svg.icon {
    inline-size: 20px;
    block-size: 20px;
  }
  .bar .button {
    padding: 8px 14px;
    font-size: var(--t-s);
    white-space: nowrap;
  }
  .bar .menu {
    padding: 8px 10px;
  }
  .dots {
    inline-size: 22px;
    block-size: 22px;
    fill: currentColor;
  }
  @media (max-width: 1240px) {
    .saved span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (max-width: 900px) {
    .saved {
      margin-inline-start: auto;
    }
    .bar {
      gap: 4px 8px;
    }
    .wordmark {
      font-size: 1.0625rem;
    }
    .bar .button {
      padding-inline: 10px;
    }
    :host {
      padding-block-end: 72px;
    }
    .tabs {
      position: fixed;
      inset: auto 0 0;
      z-index: 12;
      margin: 0;
      padding: 4px 6px calc(4px + env(safe-area-inset-bottom));
      gap: 0;
      justify-content: space-between;
      background: var(--surface);
      border-block-start: 1px solid var(--line);
      box-shadow: 0 -6px 24px rgb(34 27 60 / 0.1);
    }
    .tabs a {
      flex: 1 1 auto;
      flex-direction: column;
      justify-content: center;
      gap: 5px;
      min-block-size: 56px;
      padding: 4px 5px;
      font-size: 0.78rem;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
