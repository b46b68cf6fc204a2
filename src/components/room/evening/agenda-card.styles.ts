import { css } from 'lit';

export const agendaCard = css`
  .agenda {
    display: grid;
    gap: 2px;
    margin-block-start: 12px;
  }
  .agenda > li {
    display: grid;
    grid-template-columns: 52px minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: center;
    margin-inline: -10px;
    padding: 8px 10px;
    border-radius: var(--r-m);
    font-size: var(--t-s);
    line-height: 1.3;
  }
  .agenda time {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .agenda > li[data-state='done'] {
    color: var(--ink-2);
  }
  .agenda > li[data-state='now'] {
    padding-block: 12px;
    background: var(--lamp-soft);
    box-shadow: inset 0 0 0 2px var(--lamp-line);
  }
  .agenda > li[data-state='now'] .title {
    font-size: var(--t-m);
    font-weight: 720;
  }
  .now {
    grid-column: 1 / -1;
    display: grid;
    gap: 8px;
    margin-block-start: 6px;
  }
  .now .field {
    gap: 2px;
  }
  .now select {
    min-block-size: 44px;
    padding: 6px 10px;
    font-size: var(--t-s);
    font-weight: 600;
  }
  .steps {
    display: grid;
    gap: 4px;
    font-size: var(--t-xs);
    line-height: 1.35;
  }
  .steps li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 8px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--line-strong);
  }
  .steps li[data-now] {
    border-inline-start-color: var(--lamp-line);
    font-weight: 720;
  }
  .steps p {
    grid-column: 1 / -1;
    font-size: var(--t-s);
    font-weight: 400;
    line-height: 1.45;
  }
  .steps .say {
    padding: 8px 10px;
    border-radius: var(--r-m);
    background: var(--surface);
  }
  .needed {
    margin-block-start: 12px;
  }
`;
