import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.ts';
import { t } from '../session/words.ts';

/**
 * Says beside what cannot be changed now that it cannot: in words, not by its colour. What it is about names it with
 * `aria-describedby="read-only"`.
 */
export function readOnlyNote(isReadOnly: boolean): TemplateResult | typeof nothing {
  return isReadOnly
    ? html`<p class="small" id="read-only">${icon('lock')} ${t('field.readOnly')}</p>`
    : nothing;
}
