import { html, type TemplateResult } from 'lit';
import type { AttendanceFault } from '../../certificate/verified-attendance.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';

/**
 * Why nothing can be made or printed; `outdated`: the organiser has corrected what is on it; `name-not-confirmed`: the organiser
 * confirmed a name, and this is another one.
 */
export type Refusal = AttendanceFault | 'unreachable' | 'outdated' | 'name-not-confirmed';

/** What is the matter with the attendance, and whom to ask; the words for it come with what verifies it. */
export function refusalNotice(because: Refusal): TemplateResult {
  return html`<div class="notice" data-tone="warn">
    ${icon('warning')}
    <h4>${t('closing.refusedTitle')}</h4>
    <p>${because === 'unreachable' ? t('closing.unreachable') : t(`closing.refused.${wordsOf(because)}`)}</p>
  </div>`;
}

/** Several faults that ask the same of the learner have one sentence. */
function wordsOf(because: Exclude<Refusal, 'unreachable'>): string {
  if (because.startsWith('attestation-')) return 'attestation';
  switch (because) {
    case 'too-large':
    case 'damaged':
    case 'out-of-bounds':
    case 'expired':
    case 'from-the-future':
      return 'unreadable';
    default:
      return because;
  }
}
