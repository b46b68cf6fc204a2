import { css } from 'lit';

export const reading = css`
  .reading {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-3) clamp(28px, 5vw, 72px);
    align-items: start;
  }
  article {
    min-inline-size: 0;
    max-inline-size: 800px;
  }
  header .sign {
    margin-block-end: 14px;
  }
  h2 {
    scroll-margin-block-start: 88px;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block: 10px var(--s-3);
  }
  .minutes {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: var(--t-s);
    color: var(--ink-2);
  }
  .prose:first-of-type > p:first-child {
    font-size: var(--t-l);
    line-height: 1.5;
    font-weight: 480;
  }
  gezonde-wijkaanpak {
    margin-block: var(--s-3) var(--s-4);
  }
  film-card {
    margin-block-start: var(--s-3);
  }
  article .programme {
    margin-block: var(--s-3);
  }
  .further {
    margin-block-start: var(--s-5);
    max-inline-size: var(--measure);
  }
  .further h3 {
    margin-block-end: 14px;
  }
  .onward {
    margin-block-start: var(--s-5);
    padding-block-start: var(--s-3);
    border-block-start: 1px solid var(--line);
  }
  .onward .button {
    text-align: start;
  }

  .contents ol {
    display: grid;
    gap: 2px;
  }
  .contents-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px 16px;
    padding: 0 12px 10px;
  }
  .contents a {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 14px;
    align-items: center;
    min-block-size: var(--target);
    padding: 9px 12px;
    border: 1.5px solid transparent;
    border-radius: var(--r-m);
    color: var(--ink);
    text-decoration: none;
    font-weight: 550;
    line-height: 1.3;
  }
  .contents a:hover {
    background: var(--action-soft);
  }
  .contents a[aria-current='page'] {
    background: var(--surface);
    border-color: var(--line-strong);
    box-shadow: var(--e-1);
    font-weight: var(--w-strong);
  }
  .contents small {
    display: block;
    margin-block-start: 2px;
    font-size: var(--t-xs);
    font-weight: var(--w-text);
    color: var(--ink-2);
  }
  .contents i {
    inline-size: 18px;
    block-size: 26px;
    border-radius: 3px 3px 1px 1px;
    border: 1.5px solid var(--line-strong);
  }
  .contents i[data-lit] {
    border-color: var(--lamp-line);
    background:
      linear-gradient(var(--mullion), var(--mullion)) 50% 0/2px 100% no-repeat,
      linear-gradient(var(--mullion), var(--mullion)) 0 40%/100% 2px no-repeat,
      var(--lamp);
  }
  .contents .lantern {
    inline-size: 22px;
    block-size: 37px;
    overflow: visible;
  }
  .lantern .post {
    fill: none;
    stroke: var(--line-strong);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .lantern .lamp {
    fill: none;
    stroke: var(--line-strong);
    stroke-width: 1.8;
    stroke-linejoin: round;
  }
  .lantern[data-lit] .lamp {
    fill: var(--lamp);
    stroke: var(--lamp-line);
  }
  .contents .sign {
    margin-block-end: 8px;
  }
  .contents span:has(> .sign) {
    display: grid;
    justify-items: start;
  }
  details {
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-m);
    background: var(--surface);
  }
  details ol {
    padding: 4px;
  }
  summary {
    min-block-size: 48px;
    padding: 11px 14px;
    cursor: pointer;
    border-radius: var(--r-m);
  }
  summary span {
    margin-inline-start: 8px;
  }

  @media (min-width: 900px) {
    .reading[data-beside='contents'] {
      grid-template-columns: minmax(250px, 320px) minmax(0, 1fr);
    }
    .reading[data-beside='route'] {
      grid-template-columns: minmax(0, 1fr) minmax(250px, 330px);
    }
    .contents {
      margin-inline-start: -12px;
    }
  }
  @media (min-width: 900px) and (min-height: 720px) {
    .contents {
      position: sticky;
      inset-block-start: 84px;
    }
  }
  @media (forced-colors: active) {
    .contents a {
      border-color: Canvas;
    }
    .contents a[aria-current='page'] {
      border-color: Highlight;
      border-width: 3px;
    }
    .contents i[data-lit] {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .contents,
    .onward {
      display: none;
    }
    .reading[data-beside] {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
