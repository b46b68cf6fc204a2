import { css } from 'lit';

export const selfTestPage = css`
  header {
    --focus: #ffc960;
    --focus-gap: #1b2145;
    background: linear-gradient(180deg, var(--sky-1), var(--sky-2) 70%, var(--sky-3));
    color: var(--sky-ink);
  }
  .head {
    max-inline-size: 1240px;
    margin-inline: auto;
    padding: clamp(20px, 3vw, 40px) clamp(16px, 3vw, 32px) 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--s-2) var(--s-5);
    align-items: end;
  }
  .words {
    padding-block-end: clamp(24px, 3vw, 40px);
  }
  h1 {
    margin: 14px 0 10px;
    font-size: var(--t-4xl);
    line-height: 1.05;
  }
  header p {
    max-inline-size: 52ch;
    color: var(--sky-ink-2);
  }
  .package {
    margin-block-start: 8px;
    font-size: var(--t-s);
  }
  .language {
    justify-self: end;
    align-self: start;
    min-block-size: var(--target);
    padding: 8px 16px;
    border: 1.5px solid #a9aedd;
    border-radius: var(--r-m);
    background: rgb(20 24 60 / 0.6);
    color: #fff;
    font-size: var(--t-s);
    font-weight: 600;
    cursor: pointer;
  }
  .side {
    display: grid;
    gap: var(--s-3);
    align-self: stretch;
    align-content: space-between;
    justify-items: end;
  }
  /* One window for each subject; it is lit when nothing there asks for attention. */
  .panes {
    display: flex;
    gap: 12px;
    padding: 18px 18px 0;
    background: color-mix(in srgb, var(--sky-1) 72%, #000);
    border-radius: 10px 10px 0 0;
  }
  .panes i {
    inline-size: 30px;
    block-size: 46px;
    margin-block-end: 16px;
    border: 2px solid #a9aedd;
    border-radius: 4px 4px 1px 1px;
    transition: background-color var(--m-light) var(--ease);
  }
  .panes i[data-lit] {
    border-color: #ffe9bf;
    background:
      linear-gradient(#7e4b00, #7e4b00) 50% 0/2px 100% no-repeat,
      linear-gradient(#7e4b00, #7e4b00) 0 40%/100% 2px no-repeat,
      var(--lamp);
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-3);
  }
  main:focus {
    outline: none;
  }
  .pair,
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr));
    gap: var(--s-3);
    align-items: start;
  }
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-3);
  }
  @media (max-width: 720px) {
    .head {
      grid-template-columns: minmax(0, 1fr);
    }
    .words {
      order: 2;
      padding-block-end: 0;
    }
    .side {
      display: contents;
    }
    .panes {
      order: 3;
      justify-self: end;
      gap: 8px;
      padding: 12px 12px 0;
    }
    .panes i {
      inline-size: 20px;
      block-size: 30px;
      margin-block-end: 10px;
    }
  }
  @media (forced-colors: active) {
    .panes i[data-lit] {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    header {
      background: none;
      color: #000;
    }
    header p {
      color: #333;
    }
    .panes,
    .language,
    end-test {
      display: none;
    }
    .groups {
      display: block;
    }
    finding-group {
      margin-block-end: 16px;
    }
  }
`;
