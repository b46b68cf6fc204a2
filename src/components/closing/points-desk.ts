import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Accreditation } from '../../content/schema.ts';
import type { Reward } from '../../programme/points.ts';
import type { CourseSession } from '../shell/course-session.ts';
import { icon } from '../ui/icon.ts';
import { dateInWords, durationInWords, t } from '../words.ts';

/** How sure it is that there are points for this learner. */
type Standing = 'yours' | 'maybe' | 'not' | 'none';

/** The first desk: accreditation points, as far as a valid accreditation and this profession give them. */
export function pointsDesk(session: CourseSession): TemplateResult {
  const { reward } = session.overview;
  const standing = standingOf(reward);
  return html`<section class="card desk" aria-labelledby="points-title" ?data-yours=${standing === 'yours'}>
    <div class="title-row">
      <span class="sign">${t('closing.sign', { number: 1 })}</span>
      ${standingChip(standing)}
    </div>
    <h3 id="points-title">${t('closing.points.title')}</h3>
    <p class="small">${t('closing.points.about')}</p>
    ${reward.record === undefined ? noRecord(standing) : recordInWords(session, reward.record)}
  </section>`;
}

function standingOf(reward: Reward): Standing {
  if (reward.kind === 'points') return 'yours';
  switch (reward.because) {
    case 'no-current-accreditation':
      return 'none';
    case 'profession-unknown':
    case 'not-attended':
    case 'not-confirmed':
      return 'maybe';
    case 'profession-not-entitled':
    case 'partial-attendance':
      return 'not';
  }
}

function standingChip(standing: Standing): TemplateResult {
  const status = { yours: 'done', maybe: 'open', not: 'open', none: 'locked' }[standing];
  const mark = { yours: icon('check'), maybe: icon('clock'), not: nothing, none: icon('lock') }[standing];
  const words = standing === 'none' ? t('closing.points.none') : t(`closing.chip.${standing}`);
  return html`<span class="chip" data-status=${status}>${mark}${words}</span>`;
}

/** No accreditation to tell of: a counter with its shutter down, or up for who still has to say their profession. */
function noRecord(standing: Standing): TemplateResult {
  const words = {
    none: t('closing.points.noneWhy'),
    maybe: t('closing.points.choose'),
    not: t('closing.points.notYours'),
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

/** What the accreditation says, and who does what for it. */
function recordInWords({ outline, language }: CourseSession, record: Accreditation): TemplateResult {
  const { points, from, until, institution, register, number } = record;
  const day = (date: string) => dateInWords(Date.parse(`${date}T12:00Z`) / 60_000, language);
  return html`<p class="many">
      <strong>${new Intl.NumberFormat(language).format(points)}</strong>
      <span
        ><b>${t('closing.points.word', { count: points })}</b>
        <small
          >${t('closing.points.full', { duration: durationInWords(outline.sessionMinutes) })}</small
        ></span
      >
    </p>
    <p class="small">${record.wording[language]}</p>
    <dl>
      ${row(t('closing.points.valid'), t('closing.points.validText', { from: day(from), until: day(until) }))}
      ${row(t('closing.points.number'), `${institution}, ${register}, ${number}`)}
      ${row(t('closing.points.you'), t('closing.points.youText'))}
      ${row(t('closing.points.organiser'), t('closing.points.organiserText', { count: record.reportWithinDays, register }))}
      ${row(t('closing.points.lms'), t('closing.points.lmsText'))}
    </dl>`;
}

/** A term with what it says, as the desks list them. */
export function row(term: string, words: string): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${words}</dd>
  </div>`;
}
