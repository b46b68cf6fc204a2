import { inFigures } from '../../course-files/figures.ts';
import { dateInWords } from '../../content/moment-in-words.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Accreditation } from '../../course-files/schema.ts';
import { sessionLength } from '../../programme/presence.ts';
import type { CourseSession } from '../session/course-session.ts';
import { icon } from '../ui/icon.ts';
import { durationInWords, t } from '../session/words.ts';
import { deskRow } from '../ui/desk-row.ts';
import type { KnownAttendance } from '../certificate/attendance-reader.ts';

const day = 1440;

/** What the accreditations give this learner, what is still needed, and who reports what to whom, by when. */
export function pointsRecords(
  session: CourseSession,
  records: readonly Accreditation[],
  known: KnownAttendance,
): TemplateResult {
  const { reward } = session.overview;
  if (reward.kind === 'certificate' && reward.because === 'partial-attendance')
    return html`${stayed(session)} ${records.map((record) => hours(session, record))}`;
  const ownNumber = records.some(({ bigNumber }) => bigNumber);
  return html`${missing(session)} ${records.map((record) => points(session, record))}
    <dl>
      ${confirmed(session, known)}
      ${deskRow(t('closing.points.you'), t(ownNumber ? 'closing.points.youOwn' : 'closing.points.youText'))}
      ${deskRow(t('closing.points.lms'), t('closing.points.lmsText'))}
    </dl>`;
}

function points(session: CourseSession, record: Accreditation): TemplateResult {
  const { outline, language } = session;
  return html`<div class="record">
    ${many(
      inFigures(record.points, language),
      t('closing.points.word', { count: record.points }),
      t('closing.points.full', { duration: durationInWords(outline.sessionMinutes) }),
    )}
    <p class="small">${record.wording[language]}</p>
    <dl>
      ${deskRow(t('closing.points.organiser'), reports(session, record))} ${numberRow(record)}
      ${validRow(session, record)}
    </dl>
  </div>`;
}

/** There in part: the time that somebody was there. */
function stayed({ overview, facts, outline }: CourseSession): TemplateResult {
  const total = sessionLength(facts.attendance.session, outline);
  return html`<p class="many" data-hours>
    <strong>${durationInWords(overview.presence.minutes)}</strong>
    <span><b>${t('closing.points.hours', { total: durationInWords(total) })}</b></span>
  </p>`;
}

/** No points, and how the hours count all the same. */
function hours(session: CourseSession, record: Accreditation): TemplateResult {
  const { register, number } = record;
  return html`<div class="record">
    <p class="small">${t('closing.points.hoursWhy', { register })}</p>
    <dl>
      ${deskRow(t('closing.points.hoursHow'), t('closing.points.hoursHowText', { number, register }))}
      ${numberRow(record)} ${validRow(session, record)}
    </dl>
  </div>`;
}

function many(number: string, words: string, small: string): TemplateResult {
  return html`<p class="many">
    <strong>${number}</strong>
    <span><b>${words}</b> <small>${small}</small></span>
  </p>`;
}

/** One line for each thing that is not there yet. */
function missing({ overview }: CourseSession): TemplateResult | typeof nothing {
  const { reward } = overview;
  if (reward.kind === 'points') return nothing;
  const { basis } = overview.presence;
  const words: Partial<Record<typeof basis, string>> = { unproven: 'missesName', withdrawn: 'missesAnew' };
  const word = words[basis] ?? 'missesConfirmation';
  const isMissed = reward.because === 'not-attended' && basis !== 'withdrawn';
  const lines = [...(isMissed ? [t('closing.points.missesAttendance')] : []), t(`closing.points.${word}`)];
  return html`<div class="misses">
    <h4>${t('closing.points.misses')}</h4>
    <ul>
      ${lines.map((line) => html`<li>${icon('clock')}<span>${line}</span></li>`)}
    </ul>
  </div>`;
}

function confirmed(
  { overview, language }: CourseSession,
  known: KnownAttendance,
): TemplateResult | typeof nothing {
  if (overview.reward.kind !== 'points') return nothing;
  const at = known.kind === 'verified' ? known.attested?.attestation.issuedAt : undefined;
  return deskRow(
    t('closing.points.confirmed'),
    at === undefined
      ? t('closing.points.confirmedYes')
      : t('closing.points.confirmedOn', { date: dateInWords(at, language) }),
  );
}

/** Until when the organiser has: a date as soon as there is a day to count from. */
function reports({ facts, language }: CourseSession, record: Accreditation): string {
  const { session } = facts.attendance;
  const { register, reportWithinDays: count } = record;
  if (session === undefined) return t('closing.points.reportsWithin', { count, register });
  const date = dateInWords(session.start + count * day, language);
  return t('closing.points.reportsBy', { date, register });
}

function numberRow({ number, institution }: Accreditation): TemplateResult {
  return deskRow(t('closing.points.number'), t('closing.points.numberText', { number, institution }));
}

function validRow({ language }: CourseSession, { from, until }: Accreditation): TemplateResult {
  const inWords = (date: string) => dateInWords(Date.parse(date) / 60_000, language, 'UTC');
  return deskRow(
    t('closing.points.valid'),
    t('closing.points.validText', { from: inWords(from), until: inWords(until) }),
  );
}
