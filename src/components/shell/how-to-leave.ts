import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../session/words.ts';
import { wayBack } from './lms-player.ts';

/*
 * How a learner leaves, after everything was saved: comes while the course is being closed.
 */

export function heading(): string {
  return t(wayBack() === 'window' ? 'closed.title' : 'parting.leave');
}

/** What to press in the LMS around the course; nothing where the course has a window of its own. */
export function whatToPress(): TemplateResult | typeof nothing {
  const way = wayBack();
  if (way === 'window') return nothing;
  return html`<p>
    ${way === 'frame' ? t('parting.pressAny') : t('parting.press', { button: t(`parting.button.${way}`) })}
  </p>`;
}
