import { css, html, type TemplateResult } from 'lit';
import type { StepStatus } from '../../programme/overview.ts';

/** One window per part of the programme or of a step; a lit one is done. Decoration: the words stand beside it. */
export function litWindows(statuses: readonly StepStatus[], wide = false): TemplateResult {
  return html`<span class="windows ${wide ? 'wide' : ''}" aria-hidden="true"
    >${statuses.map((status) => html`<i data-status=${status}></i>`)}</span
  >`;
}

export const windows = css`
  .windows {
    display: inline-flex;
    gap: 4px;
    align-items: flex-end;
  }
  .windows i {
    display: block;
    inline-size: 11px;
    block-size: 17px;
    border-radius: 2px 2px 1px 1px;
    border: 1.5px solid var(--line-strong);
    background: transparent;
  }
  .windows i[data-status='done'] {
    border-color: var(--lamp-line);
    background:
      linear-gradient(var(--mullion), var(--mullion)) 50% 0/1.5px 100% no-repeat,
      linear-gradient(var(--mullion), var(--mullion)) 0 38%/100% 1.5px no-repeat,
      var(--lamp);
  }
  .windows i[data-status='busy'] {
    border-color: var(--link);
    background: linear-gradient(0deg, var(--lamp) 50%, transparent 50%);
  }
  .windows i[data-status='locked'] {
    border-style: dotted;
  }
  .windows.wide {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 5px;
    inline-size: 100%;
  }
  .windows.wide i {
    inline-size: auto;
    block-size: 28px;
  }
  @media (forced-colors: active) {
    .windows i[data-status='done'] {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
