import { html, nothing, type TemplateResult } from 'lit';
import type { CourseSession } from '../session/course-session.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';
import type { HandingIn } from './handing-in.ts';
import { outcomeInWords } from './outcome-in-words.ts';

/**
 * What became of what was handed in last, or that it is being looked at.
 *
 * @param zone Of the linked session, as far as that is known.
 */
export function toldOf(
  handingIn: HandingIn,
  { language, minutes }: Pick<CourseSession, 'language' | 'minutes'>,
  zone: string | undefined,
): TemplateResult | typeof nothing {
  const { busy, isSlow, handedIn } = handingIn;
  if (busy !== undefined) {
    return html`<p class="busy">
      <span class="turning" aria-hidden="true"></span>
      <span><b>${t(`attendance.busy.${busy}`)}</b> ${isSlow ? t('attendance.busy.slow') : nothing}</span>
    </p>`;
  }
  if (handedIn === undefined) return nothing;
  const { tone, words } = outcomeInWords(handedIn, { language, zone, now: minutes() });
  const mark = { ok: 'check', info: 'info', warn: 'warning' } as const;
  return html`<div class="notice" data-tone=${tone} tabindex="-1">
    ${icon(mark[tone])}
    <p>${words}</p>
    ${handedIn.kind === 'name-asked' ? nameAsked(handingIn) : nothing}
    ${
      handedIn.kind === 'unavailable'
        ? html`<div class="buttons">
            <button class="button quiet" type="button" @click=${() => void handedIn.again()}>
              ${t('screen.tryAgain')}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

function nameAsked(handingIn: HandingIn): TemplateResult {
  const button = (isOwn: boolean, key: string) =>
    html`<button class="button quiet" type="button" @click=${() => void handingIn.answerName(isOwn)}>
      ${t(key)}
    </button>`;
  return html`<div class="buttons">
    ${button(true, 'attendance.taken.nameIsMine')} ${button(false, 'attendance.taken.nameIsNot')}
  </div>`;
}
