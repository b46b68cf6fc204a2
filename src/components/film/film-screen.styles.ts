import { css } from 'lit';

export const film = css`
  .page {
    padding-block-start: clamp(16px, 2vw, 28px);
  }
  .both {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-4) clamp(24px, 3vw, 48px);
    align-items: start;
  }
  .small {
    margin-block-start: 12px;
  }
  h2 {
    font-size: var(--t-l);
  }
  video {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--r-l);
    background: #0d1126;
  }
  .text {
    display: grid;
    margin-block-start: 8px;
  }
  .text li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 8px;
    align-items: start;
    margin-inline: -10px;
    padding: 4px 10px 10px;
    border-radius: var(--r-m);
    font-size: var(--t-s);
    line-height: 1.45;
  }
  .text li[data-current] {
    background: var(--lamp-soft);
    box-shadow: inset 3px 0 0 var(--lamp-line);
  }
  .text button {
    min-inline-size: 52px;
    min-block-size: 44px;
    padding: 0 4px;
    border: 0;
    background: transparent;
    color: var(--link);
    font-weight: var(--w-strong);
    font-variant-numeric: tabular-nums;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .text button:hover {
    text-decoration-thickness: 3px;
  }
  .text div {
    padding-block-start: 11px;
  }
  .seen {
    margin-block-start: 3px;
    color: var(--ink-2);
    font-size: var(--t-xs);
  }
  .others {
    margin-block-start: var(--s-6);
  }
  .others ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: 16px;
    margin-block-start: 14px;
  }
  .others a {
    display: grid;
    grid-template-columns: 132px minmax(0, 1fr);
    gap: 16px;
    align-items: center;
    block-size: 100%;
    padding: 10px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-m);
    background: var(--surface);
    color: var(--ink);
    line-height: 1.35;
    text-decoration: none;
  }
  .others a:hover {
    background: var(--action-soft);
  }
  .others wijk-picture {
    border-radius: 8px;
  }
  small {
    display: block;
    margin-block-start: 4px;
    color: var(--ink-2);
    font-size: var(--t-xs);
  }
  @media (min-width: 900px) {
    .both {
      grid-template-columns: minmax(0, 1fr) minmax(260px, 350px);
    }
  }
  @media (max-width: 899px), (hover: none) {
    .keys {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .text li[data-current] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .others,
    .small {
      display: none;
    }
    .both {
      display: block;
    }
    .both h2 {
      margin-block-start: 6mm;
    }
    film-player {
      inline-size: 110mm;
    }
    .text li[data-current] {
      background: none;
      box-shadow: none;
    }
  }
`;
