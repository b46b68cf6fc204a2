import { css, html, nothing, type TemplateResult } from 'lit';
import type { AttendanceFacts } from '../../programme/facts.ts';
import type { Overview } from '../../programme/overview.ts';
import type { CourseSession } from '../shell/course-session.ts';
import { hashOf } from '../shell/route.ts';
import { icon } from '../ui/icon.ts';
import { litWindows } from '../ui/lit-windows.ts';
import { t } from '../words.ts';

/** Minutes behind each of the windows. */
const windowMinutes = 15;

/** What is known of the learner's presence. Nothing to press: the organiser keeps the list. */
export function presenceCard({ overview, facts, outline, language }: CourseSession): TemplateResult {
  const { presence } = overview;
  const length = lengthOf(facts.attendance) ?? outline.sessionMinutes;
  const closing = overview.steps.find(({ step }) => step.kind === 'closing');
  return html`<section class="card night presence" aria-labelledby="presence-title">
    <h2 id="presence-title">${t('werksessie.presence.title')}</h2>
    ${
      presence.minutes === 0
        ? nothing
        : html`<p class="counted">
              <strong>${presence.minutes}</strong>
              ${t('werksessie.presence.of', { total: length })}
            </p>
            ${windows(presence.minutes, length)}`
    }
    <p>${statusOf(presence, facts.attendance)}</p>
    ${
      presence.minutes > 0 && !presence.full
        ? html`<p class="small">${t('werksessie.presence.partial')}</p>`
        : nothing
    }
    <p class="small">${t('werksessie.presence.organiser')}</p>
    ${
      presence.minutes === 0 || closing === undefined || closing.status === 'locked'
        ? nothing
        : html`<div class="buttons">
            <a class="button night" href=${hashOf(closing.step.id)}
              >${closing.step.title[language]}${icon('right')}</a
            >
          </div>`
    }
  </section>`;
}

function statusOf({ basis, minutes, full }: Overview['presence'], { checkedIn }: AttendanceFacts): string {
  if (basis === 'none')
    return t(checkedIn === undefined ? 'werksessie.presence.none' : 'werksessie.presence.in');
  if (minutes === 0) return t('werksessie.presence.absent');
  return t(`werksessie.presence.${basis}${full ? 'Full' : ''}`);
}

function windows(minutes: number, length: number): TemplateResult {
  const lit = Math.round(minutes / windowMinutes);
  const all = Math.max(1, Math.round(length / windowMinutes));
  return html`${litWindows(
      Array.from({ length: all }, (_, position) => (position < lit ? 'done' : 'open')),
      true,
    )}
    <p class="tiny" aria-hidden="true">${t('werksessie.presence.window')}</p>`;
}

function lengthOf({ session }: AttendanceFacts): number | undefined {
  return session === undefined ? undefined : session.end - session.start;
}

export const presenceCardStyles = css`
  .presence {
    display: grid;
    gap: 12px;
  }
  .presence h2 {
    font-size: var(--t-l);
  }
  .counted strong {
    font-size: clamp(2.5rem, 4vw, 3.25rem);
    font-weight: 580;
    line-height: 1;
    letter-spacing: -0.015em;
    font-variant-numeric: tabular-nums;
  }
`;
