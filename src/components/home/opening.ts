import { html, nothing, type TemplateResult } from 'lit';
import { clockTime, dateInWords } from '../../content/moment-in-words.ts';
import { dutchZone } from '../../encoding/zone.ts';
import type { StepState } from '../../programme/overview.ts';
import { roughly, spansOf } from '../../programme/spans.ts';
import type { CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { icon } from '../ui/icon.ts';
import { durationInWords, t } from '../session/words.ts';
import { accreditationNow, earnings } from './earnings.ts';

/** Minutes behind each of the windows. */
const windowMinutes = 15;

/** Has somebody only just come in? Then home says what this is. */
export function isOpening({ overview }: CourseSession): boolean {
  const [first] = overview.steps;
  return (
    first?.status === 'open' &&
    first.step.kind === 'reading' &&
    overview.steps.every(({ status }) => status === 'open' || status === 'locked')
  );
}

/** What the course is, and what it brings, in the sentence under the title. */
export function aboutCourse(session: CourseSession): string {
  const record = accreditationNow(session);
  return record === undefined
    ? t('home.opening.about')
    : t('home.opening.aboutPoints', { count: record.points });
}

/** The first thirty seconds: where to begin, how long it takes, what it brings and what that asks. */
export function opening(session: CourseSession, first: StepState): TemplateResult {
  return html`<section class="next begin" aria-labelledby="next-title">
      <h2 id="next-title">${t('home.opening.begin', { duration: durationInWords(first.step.minutes) })}</h2>
      <p class="small">${t('home.opening.beginAbout')}</p>
      <a class="button" href=${hashOf(first.step.id)}>${t('home.opening.go')} ${icon('right')}</a>
      ${
        session.outline.films.some(({ shown }) => shown.includes('home'))
          ? html`<film-card place="home"></film-card>`
          : nothing
      }
    </section>
    ${howLong(session)} ${earnings(session)}`;
}

const spans = ['now', 'together', 'afterwards'] as const;

function howLong(session: CourseSession): TemplateResult {
  const minutes = spansOf(session.overview);
  const shown = spans.filter((span) => minutes[span] > 0);
  return html`<section class="how-long" aria-labelledby="long-title">
    <h2 id="long-title">${t('home.opening.howLong')}</h2>
    <div class="quarters" aria-hidden="true">
      ${shown.map(
        (span) =>
          html`<span data-span=${span}
            >${Array.from({ length: Math.max(1, Math.round(minutes[span] / windowMinutes)) }, () => html`<i></i>`)}</span
          >`,
      )}
    </div>
    <p class="tiny" aria-hidden="true">${t('home.opening.window')}</p>
    <ul class="spans">
      ${shown.map(
        (span) =>
          html`<li data-span=${span}>
            <span class="tiny">${t(`home.opening.${span}`)}</span>
            <b>${durationInWords(roughly(minutes[span]))}</b>
            <span class="tiny">${spanAbout(span, session)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function spanAbout(span: (typeof spans)[number], { facts, language }: CourseSession): string {
  const { session, card } = facts.attendance;
  if (span !== 'together' || session === undefined) return t(`home.opening.${span}About`);
  const zone = card === undefined ? undefined : dutchZone;
  return t('home.opening.togetherOn', {
    day: dateInWords(session.start, language, zone),
    from: clockTime(session.start, language, zone),
    until: clockTime(session.end, language, zone),
  });
}
