import { html, nothing, type TemplateResult } from 'lit';
import type { Evening } from '../../programme/evening.ts';
import type { StepState } from '../../programme/overview.ts';
import type { CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { durationInWords, t } from '../session/words.ts';
import { icon } from '../ui/icon.ts';
import { quarters } from './day-parts.ts';

/** Gone home: what is still to be done, and what waits for the organiser. */
export function whatRemains(
  session: CourseSession,
  evening: Evening,
  time: (at: number) => string,
): TemplateResult {
  const { overview, facts, minutes } = session;
  const left = overview.steps.filter(
    ({ step, status }) =>
      (step.kind === 'reflection' || step.kind === 'closing') && status !== 'done' && status !== 'locked',
  );
  const { full, minutes: present } = overview.presence;
  const went = facts.attendance.checkedOut ?? evening.session.end;
  return html`<p class="day-head">
      <span>${t('evening.out', { time: time(went) })}</span>
      ${
        present === 0
          ? nothing
          : html`<span class="chip" data-status=${full ? 'done' : 'busy'}
              >${icon(full ? 'check' : 'clock')}${t(full ? 'evening.full' : 'evening.part')}</span
            >`
      }
    </p>
    <h2 id="day-title" tabindex="-1">${t('evening.remains', { count: left.length })}</h2>
    <ul class="remains">
      ${left.map((state) => html`<li>${row(state, session)}</li>`)}
    </ul>
    ${quarters(evening, minutes(), time)}`;
}

function row({ step, minutesToGo }: StepState, { language }: CourseSession): TemplateResult {
  const title = step.title[language];
  const isClosing = step.kind === 'closing';
  return html`<span class="plate" aria-hidden="true">${icon(step.icon)}</span>
    <span
      ><b>${title}</b
      ><small
        >${isClosing ? t('evening.waits') : t('evening.minutes', { duration: durationInWords(minutesToGo) })}</small
      ></span
    >
    <a class="button quiet" href=${hashOf(step.id)}
      >${t(isClosing ? 'evening.look' : 'evening.open')}<span class="visually-hidden">: ${title}</span></a
    >`;
}
