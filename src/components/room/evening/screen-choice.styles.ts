import { css } from 'lit';

/** Each button is a small picture of what it shows. */
export const screenChoice = css`
  .chip[data-on='true'] {
    background: var(--ok-soft);
    color: var(--ok);
  }
  .choices {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    margin-block-start: 12px;
  }
  .choices button {
    display: grid;
    gap: 7px;
    align-content: start;
    min-block-size: 76px;
    padding: 8px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--r-m);
    background: var(--surface);
    font-size: var(--t-xs);
    font-weight: 620;
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
  }
  .choices button:hover {
    background: var(--action-soft);
  }
  .choices [aria-pressed='true'] {
    border: 2px solid var(--action);
    background: var(--action-soft);
    color: var(--link);
  }
  .choices i {
    display: block;
    block-size: 34px;
    border-radius: 4px;
  }
  [data-screen='code'] {
    background:
      linear-gradient(#fff, #fff) 12% 50%/24px 24px no-repeat,
      linear-gradient(#fff, #fff) 75% 50%/40% 6px no-repeat,
      linear-gradient(#1e2553, #7c5691);
  }
  [data-screen='agenda'] {
    background:
      linear-gradient(#ffc960, #ffc960) 10px 50%/44% 7px no-repeat,
      linear-gradient(#d9dbf2, #d9dbf2) 10px 78%/30% 4px no-repeat,
      linear-gradient(#d9dbf2, #d9dbf2) 10px 22%/22% 4px no-repeat,
      #232a5a;
  }
  [data-screen='results'] {
    background:
      linear-gradient(#33508f, #33508f) 62% 24%/46% 6px no-repeat,
      linear-gradient(#7f9ecf, #7f9ecf) 55% 50%/38% 6px no-repeat,
      linear-gradient(#a4452c, #a4452c) 22% 76%/44% 6px no-repeat,
      #fbf7ef;
    box-shadow: inset 0 0 0 1px var(--line-strong);
  }
  [data-screen='improvements'] {
    background:
      radial-gradient(#ffc960 0 3px, transparent 3.5px) 8px 2px/14px 10px repeat-y,
      linear-gradient(#fff, #fff) 70% 20%/66% 4px no-repeat,
      linear-gradient(#fff, #fff) 62% 50%/58% 4px no-repeat,
      linear-gradient(#fff, #fff) 66% 80%/62% 4px no-repeat,
      linear-gradient(#2b3a70, #9a7fa6);
  }
  .buttons {
    margin-block-start: 6px;
  }
`;
