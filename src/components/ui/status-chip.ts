import { html, type TemplateResult } from 'lit';
import type { StepStatus } from '../../programme/overview.ts';
import { t } from '../session/words.ts';
import { icon } from './icon.ts';

/** The status of a step: a word, an icon and a shape; colour only comes on top. */
export function statusChip(status: StepStatus): TemplateResult {
  const mark = { done: icon('check'), busy: icon('pen'), open: '', locked: icon('lock') }[status];
  return html`<span class="chip" data-status=${status}>${mark}${t(`status.${status}`)}</span>`;
}
