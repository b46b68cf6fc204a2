import { clockTime } from '../../content/moment-in-words.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { clockLength, partsPresent, sessionLength, stayOf } from '../../programme/presence.ts';
import type { StepState, StepStatus } from '../../programme/overview.ts';
import type { CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { icon } from '../ui/icon.ts';
import { litWindows } from '../ui/lit-windows.ts';
import { t } from '../session/words.ts';

/** Minutes behind each of the windows. */
const windowMinutes = 15;

/** What can be said about the presence, as one word on the card. */
type Standing = 'unknown' | 'in' | 'withdrawn' | 'absent' | 'part' | 'full';

/**
 * What is known of the learner's presence, and what comes next. It is recorded at the desk below it.
 *
 * @param zone Where the session takes place, as far as that is known.
 */
export function presenceCard(session: CourseSession, zone: string | undefined): TemplateResult {
  const { presence } = session.overview;
  const standing = standingOf(session);
  return html`<section class="card night presence" aria-labelledby="presence-title">
    <div class="title-row">
      <h2 id="presence-title">${t('werksessie.presence.title')}</h2>
      ${standingChip(standing)}
    </div>
    ${
      presence.minutes === 0
        ? nothing
        : html`<p class="counted">
            <strong>${presence.minutes}</strong>
            ${t('werksessie.presence.of', { total: sessionLength(session.facts.attendance.session, session.outline) })}
          </p>`
    }
    ${quarters(session)} ${cameAndWent(session, zone)}
    <p>${t(`werksessie.presence.${isCounted(session) ? `${presence.basis}.${standing}` : standing}`)}</p>
    ${standing === 'part' ? html`<p class="small">${t('werksessie.presence.partial')}</p>` : nothing}
    ${presence.minutes === 0 ? howItIsRecorded(session) : onward(session)}
  </section>`;
}

function standingOf({ overview, facts }: CourseSession): Standing {
  const { basis, minutes, full } = overview.presence;
  if (basis === 'none') return facts.attendance.checkedIn === undefined ? 'unknown' : 'in';
  if (basis === 'withdrawn') return 'withdrawn';
  if (minutes === 0) return 'absent';
  return full ? 'full' : 'part';
}

function standingChip(standing: Standing): TemplateResult {
  const mark = {
    unknown: 'clock',
    in: 'clock',
    withdrawn: 'info',
    absent: 'info',
    part: 'clock',
    full: 'check',
  } as const;
  return html`<span class="chip" data-standing=${standing}
    >${icon(mark[standing])}${t(`werksessie.presence.chip.${standing}`)}</span
  >`;
}

/** Is there a word on how long they were there? */
function isCounted({ overview: { presence } }: CourseSession): boolean {
  return presence.basis !== 'none' && presence.basis !== 'withdrawn';
}

/** The quarters of the session, each lit when the learner was there: from coming to going. */
function quarters(session: CourseSession): TemplateResult {
  const count = Math.max(
    1,
    Math.round(clockLength(session.facts.attendance.session, session.outline) / windowMinutes),
  );
  const parts = Array.from({ length: count }, () => ({ minutes: windowMinutes }));
  const isKnown = isCounted(session);
  const present = (isKnown ? partsPresent(session.facts.attendance, parts) : undefined) ?? [];
  const status = (minutes = 0): StepStatus =>
    minutes === 0 ? 'open' : minutes < windowMinutes ? 'busy' : 'done';
  return html`<div>
    ${litWindows(
      parts.map((_, position) => status(present[position])),
      true,
    )}
    <p class="tiny">${t(isKnown ? 'werksessie.presence.window' : 'werksessie.presence.windowDark')}</p>
  </div>`;
}

/** The times, as far as they are known, and who says so. */
function cameAndWent(
  { facts, overview, language }: CourseSession,
  zone: string | undefined,
): TemplateResult | typeof nothing {
  const { checkedIn, checkedOut, confirmed, afterwards } = facts.attendance;
  if (confirmed !== undefined && overview.presence.minutes === 0) return nothing;
  const { in: came, out: went } = stayOf(facts.attendance) ?? { in: checkedIn, out: checkedOut };
  if (came === undefined) return nothing;
  const key = confirmed === undefined ? 'checked' : 'confirmed';
  const later = (is: true | undefined) =>
    is === undefined || confirmed !== undefined
      ? nothing
      : html`<dd class="later">${t('werksessie.presence.times.afterwards')}</dd>`;
  return html`<dl class="times">
      <div>
        <dt>${t(`werksessie.presence.times.${key}In`)}</dt>
        <dd>${clockTime(came, language, zone)}</dd>
        ${later(afterwards?.in)}
      </div>
      <div>
        <dt>${t(`werksessie.presence.times.${key}Out`)}</dt>
        <dd>
          ${went === undefined ? t('werksessie.presence.times.notYet') : clockTime(went, language, zone)}
        </dd>
        ${later(afterwards?.out)}
      </div>
    </dl>
    ${
      overview.presence.basis !== 'confirmed'
        ? nothing
        : html`<p class="confirmed">${icon('check')}${t('werksessie.presence.times.confirmed')}</p>`
    }`;
}

/** How the presence gets known, and what can be done before the werksessie. */
function howItIsRecorded(session: CourseSession): TemplateResult {
  const before = preparation(session);
  const isIn = session.facts.attendance.checkedIn !== undefined;
  return html`${isIn ? nothing : html`<p class="small">${t('werksessie.presence.recorded')}</p>`}
    <p class="small">${t('werksessie.presence.doneWhen')}</p>
    ${
      before.length === 0
        ? nothing
        : html`<div class="before">
            <p>${t('werksessie.presence.before')}</p>
            <ul>
              ${before.map(({ step }) => html`<li><a href=${hashOf(step.id)}>${step.title[session.language]}</a></li>`)}
            </ul>
          </div>`
    }`;
}

/** Required steps that come before the werksessie and are not done yet. */
function preparation({ overview }: CourseSession): readonly StepState[] {
  const position = overview.steps.findIndex(({ step }) => step.kind === 'werksessie');
  return overview.steps
    .slice(0, Math.max(0, position))
    .filter(({ step, status }) => step.required && status !== 'done' && status !== 'locked');
}

/** After the werksessie: looking back first, then points and certificate. */
function onward({ overview, language }: CourseSession): TemplateResult | typeof nothing {
  const isOpen = (kind: StepState['step']['kind']) =>
    overview.steps.find(({ step, status }) => step.kind === kind && status !== 'locked');
  const reflection = isOpen('reflection');
  const next = reflection?.status === 'done' ? isOpen('closing') : reflection;
  if (next === undefined) return nothing;
  return html`<div class="buttons">
    <a class="button lamp" href=${hashOf(next.step.id)}
      >${t('werksessie.presence.onward', { title: next.step.title[language] })}${icon('right')}</a
    >
  </div>`;
}
