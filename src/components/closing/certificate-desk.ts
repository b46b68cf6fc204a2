import { html, svg, type TemplateResult } from 'lit';
import type { CourseSession } from '../shell/course-session.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../words.ts';
import { row } from './points-desk.ts';

/** The second desk: the certificate that everybody gets, and the place where it will stand. */
export function certificateDesk(session: CourseSession): TemplateResult {
  const isOnlyThis = isOnlyCertificate(session);
  return html`<section class="card desk" aria-labelledby="certificate-title" ?data-yours=${isOnlyThis}>
    <div class="title-row">
      <span class="sign">${t('closing.sign', { number: 2 })}</span>
      <span class="chip" data-status="done"
        >${icon('check')}${t(isOnlyThis ? 'closing.chip.yours' : 'closing.chip.everyone')}</span
      >
    </div>
    <h3 id="certificate-title">${t('closing.certificate.title')}</h3>
    <p class="small">${t('closing.certificate.about')}</p>
    <dl>
      ${row(t('closing.certificate.presence'), presenceWords(session))}
      ${row(t('closing.certificate.name'), nameWords(session))}
      ${row(t('closing.certificate.stated'), t('closing.certificate.statedText'))}
    </dl>
    <div class="place">
      ${sheet()}
      <div>
        <h4>${t('closing.certificate.place')}</h4>
        <p class="small">${t(`closing.certificate.when.${whenKey(session)}`)}</p>
      </div>
    </div>
  </section>`;
}

/** Is it settled that there are no points, so that this is the desk to go to? */
function isOnlyCertificate({ overview }: CourseSession): boolean {
  const { reward } = overview;
  return (
    reward.kind === 'certificate' &&
    ['no-current-accreditation', 'profession-not-entitled', 'partial-attendance'].includes(reward.because)
  );
}

function presenceWords({ overview, facts, outline }: CourseSession): string {
  const { basis, minutes } = overview.presence;
  if (basis === 'none') return t('closing.certificate.unknown');
  if (minutes === 0) return t('closing.certificate.absent');
  const { session } = facts.attendance;
  const total = session === undefined ? outline.sessionMinutes : session.end - session.start;
  return t(`closing.certificate.${basis === 'claim' ? 'claimed' : 'confirmed'}`, { present: minutes, total });
}

function nameWords({ learnerName }: CourseSession): string {
  return learnerName === ''
    ? t('closing.certificate.nameUnknown')
    : t('closing.certificate.nameText', { name: learnerName });
}

function whenKey({ overview }: CourseSession): string {
  const { basis, minutes } = overview.presence;
  return basis === 'confirmed' && minutes === 0 ? 'absent' : basis;
}

/** A sheet with the wijk at its foot. */
function sheet(): TemplateResult {
  return html`<svg class="sheet" viewBox="0 0 132 94" aria-hidden="true" focusable="false">
    <rect class="paper" x="1" y="1" width="130" height="92" rx="5" />
    ${svg`<path class="words" d="M14 18h44M14 33h62M14 43h48" />`}
    <circle class="sun" cx="94" cy="52" r="21" />
    <path
      class="houses"
      d="M8 92V70l9-10 9 10v4h12V63h4v-5h10v5h4v14h12V64l18-12 18 12v13h6V50l7-12 7 12v42z"
    />
    ${svg`<path class="lit" d="M14 76h6v7h-6zM44 70h6v8h-6zM76 72h7v9h-7zM87 72h7v9h-7zM114 58h6v8h-6zM114 74h6v8h-6z" />`}
  </svg>`;
}
