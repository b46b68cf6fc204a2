import { html, nothing, svg, type TemplateResult } from 'lit';
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

/** The first desk: accreditation points, as far as a valid accreditation and this profession give them. */
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
    ${records.length === 0 ? noRecord(standing) : pointsRecords(session, records, known)}
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
  const status = { yours: 'done', maybe: 'open', hours: 'open', not: 'open', none: 'locked' }[standing];
  const marks = { yours: icon('check'), maybe: icon('clock'), hours: icon('clock'), not: nothing };
  const words = standing === 'none' ? t('closing.points.none') : t(`closing.chip.${standing}`);
  const mark = standing === 'none' ? icon('lock') : marks[standing];
  return html`<span class="chip" data-status=${status}>${mark}${words}</span>`;
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

/** No accreditation to tell of: a counter with its shutter down, or up for who still has to say their profession. */
function noRecord(standing: Standing): TemplateResult {
  const words = {
    none: t('closing.points.noneWhy'),
    maybe: t('closing.points.choose'),
    not: t('closing.points.notYours'),
    hours: t('closing.points.notYours'),
    yours: '',
  }[standing];
  return html`<div class="shut">
    ${counter(standing === 'maybe')}
    <p>${words}</p>
  </div>`;
}

function counter(isOpen: boolean): TemplateResult {
  return html`<svg class="counter" viewBox="0 0 168 104" aria-hidden="true" focusable="false">
    <path class="frame" d="M24 84V40a60 34 0 0 1 120 0v44z" />
    ${
      isOpen
        ? svg`<path class="glow" d="M34 82V42a50 27 0 0 1 100 0v40z"/><path class="bars" d="M84 16v66M34 46h100"/>`
        : svg`<path class="slats" d="M36 34h96M34 44h100M34 54h100M34 64h100M34 74h100M48 24h72"/>`
    }
    <path class="ledge" d="M8 84h152v10H8z" />
  </svg>`;
}
