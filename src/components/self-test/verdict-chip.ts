import { css, html, type TemplateResult } from 'lit';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';
import type { ShownFinding } from './self-test-result.ts';

const icons = { good: 'check', told: 'info', mind: 'warning', wrong: 'close' } as const;

/** A verdict in a word, with an icon; colour only comes on top. */
export function verdictChip(verdict: ShownFinding['verdict']): TemplateResult {
  return html`<span class="verdict" data-verdict=${verdict}
    >${icon(icons[verdict])}${t(`selfTest.verdict.${verdict}`)}</span
  >`;
}

export const verdicts = css`
  .verdict {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 5px 10px 5px 8px;
    border: 1px solid transparent;
    border-radius: var(--r-pill);
    font-size: var(--t-xs);
    font-weight: var(--w-strong);
    line-height: 1.1;
    white-space: nowrap;
    background: var(--sunken);
    color: var(--ink-2);
  }
  .verdict svg.icon {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 2.6;
    vertical-align: 0;
  }
  .verdict[data-verdict='good'] {
    background: var(--ok-soft);
    color: var(--ok);
  }
  .verdict[data-verdict='mind'] {
    background: var(--warn-soft);
    color: var(--warn);
    border-color: currentColor;
  }
  .verdict[data-verdict='wrong'] {
    background: var(--err-soft);
    color: var(--err);
    border: 1.5px solid currentColor;
  }
  @media print {
    .verdict {
      border-color: #333;
      background: none;
      color: #000;
    }
  }
`;
