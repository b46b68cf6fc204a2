import { html, nothing, type TemplateResult } from 'lit';
import type { Accreditation } from '../../course-files/schema.ts';
import { currentAccreditations, type Reward } from '../../programme/points.ts';
import type { CourseSession } from '../session/course-session.ts';
import { onlyReads } from '../session/what-may-be-done.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';
import type { KnownAttendance } from '../certificate/attendance-reader.ts';
import { pointsRecords } from './points-records.ts';

/** How sure it is that there are points for this learner. */
export type Standing = 'yours' | 'maybe' | 'hours' | 'not' | 'none';

/** The first desk: accreditation points, where a valid accreditation gives them to this profession, or may. */
export function pointsDesk(
  session: CourseSession,
  known: KnownAttendance,
  renewing: boolean,
): TemplateResult {
  const { reward } = session.overview;
  const standing = standingOf(reward);
  const records = reward.record === undefined ? [] : entitling(session);
  return html`<section class="card desk" aria-labelledby="points-title" ?data-yours=${standing === 'yours'}>
    <div class="title-row">
      <span class="sign">${t('closing.sign', { number: 1 })}</span>
      ${standingChip(standing)}
    </div>
    <h3 id="points-title">${t('closing.points.title')}</h3>
    <p class="small">${t('closing.points.about')}</p>
    ${records.length === 0 ? noRecord() : pointsRecords(session, records, known)}
    ${records.some(({ bigNumber }) => bigNumber) ? bigNumber(session, renewing) : nothing}
  </section>`;
}

/** Every accreditation that gives this profession points on the day of the session. */
function entitling({ outline, facts, minutes }: CourseSession): readonly Accreditation[] {
  const profession = outline.professions.find(({ index }) => index === facts.profession);
  return currentAccreditations(outline, facts.attendance.session?.start ?? minutes()).filter(
    ({ professions }) => profession !== undefined && professions.includes(profession.id),
  );
}

export function standingOf(reward: Reward): Standing {
  if (reward.kind === 'points') return 'yours';
  switch (reward.because) {
    case 'no-current-accreditation':
      return 'none';
    case 'profession-unknown':
    case 'not-attended':
    case 'not-confirmed':
      return 'maybe';
    case 'partial-attendance':
      return 'hours';
    case 'profession-not-entitled':
      return 'not';
  }
}

function standingChip(standing: Standing): TemplateResult {
  return html`<span class="chip" data-status=${standing === 'yours' ? 'done' : 'open'}
    >${icon(standing === 'yours' ? 'check' : 'clock')}${t(`closing.chip.${standing}`)}</span
  >`;
}

/** Only where the accreditation knows it; never needed. */
function bigNumber(session: CourseSession, renewing: boolean): TemplateResult {
  const { facts, outline } = session;
  const profession = outline.professions.find(({ index }) => index === facts.profession);
  return html`<big-number-field
    .number=${facts.bigNumber}
    .profession=${profession?.id}
    ?fixed=${facts.certificate?.withBigNumber === true && !renewing}
    ?read-only=${onlyReads(session)}
    ?for-now=${session.forOneself !== undefined}
  ></big-number-field>`;
}

/** Nothing to tell of yet: who still has to say their profession finds the counter open. */
function noRecord(): TemplateResult {
  return html`<div class="shut">
    <svg class="counter" viewBox="0 0 168 104" aria-hidden="true" focusable="false">
      <path class="frame" d="M24 84V40a60 34 0 0 1 120 0v44z" />
      <path class="glow" d="M34 82V42a50 27 0 0 1 100 0v40z" />
      <path class="bars" d="M84 16v66M34 46h100" />
      <path class="ledge" d="M8 84h152v10H8z" />
    </svg>
    <p>${t('closing.points.choose')}</p>
  </div>`;
}
