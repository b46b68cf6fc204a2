import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../session/words.ts';
import { lmsPlayer } from './lms-player.ts';

/*
 * How a learner leaves, after everything was saved: comes while the course is being closed.
 */

export function heading(): string {
  return t(lmsPlayer() === 'window' ? 'closed.title' : 'leaving.leave');
}

/** What to press in the LMS around the course; nothing where the course has a window of its own. */
export function whatToPress(): TemplateResult | typeof nothing {
  const player = lmsPlayer();
  if (player === 'window') return nothing;
  return html`<p>
    ${player === 'frame' ? t('leaving.pressAny') : t('leaving.press', { button: t(`leaving.button.${player}`) })}
  </p>`;
}
