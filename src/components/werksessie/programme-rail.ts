import { clockTime } from '../../content/moment-in-words.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../course-files/language.ts';
import type { WerksessieContent } from '../../content/step-content.ts';
import { partsPresent, stayOf } from '../../programme/presence.ts';
import type { AttendanceFacts } from '../../programme/facts.ts';
import { minutesOf } from '../../programme/session-parts.ts';
import type { CourseSession } from '../session/course-session.ts';
import { icon } from '../ui/icon.ts';
import { setStyle } from '../ui/set-style.ts';
import { durationInWords, t } from '../session/words.ts';
import { elapsed } from './elapsed.ts';

type Part = WerksessieContent['parts'][number];

/** The programme of the course, or the variant of it that this session has. */
interface Programme {
  readonly parts: readonly Part[];
  readonly end: string;
  /** Where the session takes place, as far as that is known. */
  readonly zone: string | undefined;
}

/** How much of a part somebody was there. */
type Lit = 'unknown' | 'none' | 'some' | 'all';

/**
 * The werksessie from its first minute to its last: the parts as a bar to scale, and one by one along a rail. The
 * windows light up with the minutes that the learner was there; the times are those of the clock once the session is
 * known, and until then count from its start.
 */
export function programmeRail({ parts, end, zone }: Programme, session: CourseSession): TemplateResult {
  const { attendance } = session.facts;
  const { basis } = session.overview.presence;
  const isKnown = basis !== 'none' && basis !== 'withdrawn';
  const present = isKnown ? partsPresent(attendance, parts) : undefined;
  const total = minutesOf(parts);
  const time = timeOf(attendance, session.language, zone);
  return html`
    ${scale(parts, time, isKnown ? strip(attendance, total) : nothing)}
    <ol class="rail">
      ${parts.map((part, position) => stop(part, time(minutesOf(parts.slice(0, position))), present?.[position]))}
      ${lastStop(end, time(total), session, zone)}
    </ol>
  `;
}

/** A moment of the programme, as it is written and as it is marked up. */
interface Moment {
  readonly words: string;
  readonly datetime: string;
}

function timeOf(
  { session }: AttendanceFacts,
  language: Language,
  zone: string | undefined,
): (minutes: number) => Moment {
  if (session === undefined) {
    return (minutes) => ({ words: elapsed(minutes), datetime: `PT${minutes}M` });
  }
  return (minutes) => {
    const at = session.start + minutes;
    return { words: clockTime(at, language, zone), datetime: new Date(at * 60_000).toISOString() };
  };
}

/** The evening falls from the first part to the last. Decoration: every number stands in the list below it. */
function scale(
  parts: readonly Part[],
  time: (minutes: number) => Moment,
  lit: TemplateResult | typeof nothing,
): TemplateResult {
  const total = minutesOf(parts);
  const hours = Array.from({ length: Math.ceil(total / 60) }, (_, hour) => hour * 60);
  return html`<div class="scale" aria-hidden="true">
    <div class="bar">
      ${parts.map(
        ({ minutes }, position) =>
          html`<span
            ${setStyle({ 'flex-grow': String(minutes), '--late': `${(position / Math.max(1, parts.length - 1)) * 100}%` })}
            ><b>${minutes}</b></span
          >`,
      )}
    </div>
    ${lit}
    <div class="axis">
      ${hours.map(
        (hour) =>
          html`<span ${setStyle({ 'flex-grow': String(Math.min(60, total - hour)) })}
            >${time(hour).words}</span
          >`,
      )}
      <span class="last">${time(total).words}</span>
    </div>
  </div>`;
}

/** From coming to going, to the scale of the bar. */
function strip(attendance: AttendanceFacts, total: number): TemplateResult | typeof nothing {
  const { session } = attendance;
  const stay = stayOf(attendance);
  if (session === undefined || stay === undefined) return nothing;
  const share = (at: number) => Math.min(1, Math.max(0, (at - session.start) / total)) * 100;
  return html`<div class="strip">
    <i
      ${setStyle({
        'margin-inline-start': `${share(stay.in)}%`,
        'inline-size': `${Math.max(0, share(stay.out) - share(stay.in))}%`,
      })}
    ></i>
  </div>`;
}

function stop({ title, minutes, content, result }: Part, at: Moment, present: number | undefined) {
  const lit = litBy(present, minutes);
  return html`<li data-lit=${lit} ${setStyle({ '--minutes': String(minutes) })}>
    <time datetime=${at.datetime}>${at.words}</time>
    <i aria-hidden="true" ${setStyle({ '--share': `${((present ?? 0) / minutes) * 100}%` })}></i>
    <div>
      <h3>${title}</h3>
      ${content === '' ? nothing : html`<p>${content}</p>`}
      ${result === '' ? nothing : html`<p class="result"><b>${t('werksessie.result')}</b> ${result}</p>`}
    </div>
    ${presentChip(lit, minutes, present)}
  </li>`;
}

function litBy(present: number | undefined, minutes: number): Lit {
  if (present === undefined) return 'unknown';
  if (present === 0) return 'none';
  return present < minutes ? 'some' : 'all';
}

function presentChip(lit: Lit, minutes: number, present: number | undefined): TemplateResult {
  if (lit === 'unknown') {
    return html`<span class="chip" data-status="open">${durationInWords(minutes)}</span>`;
  }
  const status = { none: 'locked', some: 'busy', all: 'done' }[lit];
  return html`<span class="chip" data-status=${status}
    >${lit === 'all' ? icon('check') : lit === 'some' ? icon('clock') : nothing}${t('werksessie.present', { count: minutes, present })}</span
  >`;
}

/** The last window is lit for who was there until the end. */
function lastStop(
  end: string,
  at: Moment,
  { facts, overview, language }: CourseSession,
  zone: string | undefined,
) {
  const { session, checkedOut } = facts.attendance;
  const stay = overview.presence.minutes === 0 ? undefined : stayOf(facts.attendance);
  const stayed = session !== undefined && stay !== undefined && stay.out >= session.end;
  return html`<li class="end" data-lit=${stayed ? 'all' : 'none'}>
    <time datetime=${at.datetime}>${at.words}</time>
    <i aria-hidden="true" ${setStyle({ '--share': stayed ? '100%' : '0%' })}></i>
    <div>
      <h3>${t('werksessie.end')}</h3>
      <p>${end}</p>
    </div>
    ${
      stay === undefined || checkedOut === undefined
        ? nothing
        : html`<span class="chip" data-status=${stayed ? 'done' : 'busy'}
            >${icon(stayed ? 'check' : 'clock')}${t('werksessie.checkedOutAt', { time: clockTime(checkedOut, language, zone) })}</span
          >`
    }
  </li>`;
}
