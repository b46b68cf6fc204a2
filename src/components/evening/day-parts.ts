import { html, nothing, type TemplateResult } from 'lit';
import { partAt, type Evening } from '../../programme/evening.ts';
import type { SessionPart } from '../../programme/session-parts.ts';
import { durationInWords, t } from '../session/words.ts';
import { icon } from '../ui/icon.ts';
import { litWindows } from '../ui/lit-windows.ts';

/** Minutes behind each of the windows. */
const windowMinutes = 15;

interface Around {
  /** Minutes since 1970. */
  readonly now: number;
  /** A moment as the clock in the room shows it. */
  readonly time: (at: number) => string;
}

/** The part that is going on, with its minutes; before the start, the first one. */
export function partNow(
  parts: readonly SessionPart[],
  { session }: Evening,
  { now, time }: Around,
): TemplateResult {
  const at = partAt(
    parts.map(({ minutes }) => minutes),
    session.start,
    now,
  );
  const part = parts[at?.position ?? 0];
  // The names of the parts are on their way.
  if (part === undefined)
    return html`<h2 id="day-title" tabindex="-1">${t('evening.nowUntil', { time: time(session.end) })}</h2>`;
  return html`<div class="part-now">
    <p class="small">
      ${at === undefined ? t('evening.first', { time: time(session.start) }) : t('evening.nowUntil', { time: time(at.until) })}
    </p>
    <h2 id="day-title" tabindex="-1">${part.title}</h2>
    ${
      at === undefined
        ? nothing
        : html`<p class="left">
            <b>${at.minutesLeft}</b> ${t('evening.left', { count: at.minutesLeft, of: part.minutes })}
          </p>`
    }
    ${part.content === '' ? nothing : html`<p>${part.content}</p>`}
    ${part.result === '' ? nothing : html`<p><b>${t('evening.result')}</b> ${part.result}</p>`}
  </div>`;
}

/** The quarters of the session, lit as far as they have passed. Decoration: the minutes stand above it. */
export function quarters(
  { session: { start, end } }: Evening,
  now: number,
  time: Around['time'],
): TemplateResult {
  const count = Math.max(1, Math.round((end - start) / windowMinutes));
  const status = (quarter: number) => {
    const begins = start + quarter * windowMinutes;
    return now >= begins + windowMinutes ? 'done' : now >= begins ? 'busy' : 'open';
  };
  const hours = Array.from({ length: Math.ceil((end - start) / 60) }, (_, hour) => start + hour * 60);
  return html`<div class="quarters" aria-hidden="true">
    ${litWindows(
      Array.from({ length: count }, (_, quarter) => status(quarter)),
      true,
    )}
    <p class="axis">${[...hours, end].map((at) => html`<span>${time(at)}</span>`)}</p>
  </div>`;
}

/** Every part of today with its time: what has been, what is going on, what comes. */
export function dayProgramme(
  parts: readonly SessionPart[],
  { session: { start } }: Evening,
  { now, time, place }: Around & { readonly place: string | undefined },
): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing;
  let until = start;
  const rows = parts.map(({ title, minutes }) => {
    const from = until;
    until += minutes;
    const isNow = now >= from && now < until;
    return html`<li ?data-now=${isNow}>
      <time datetime=${new Date(from * 60_000).toISOString()}>${time(from)}</time><span>${title}</span>${
        now >= until
          ? html`<span class="chip" data-status="done">${icon('check')}${t('evening.been')}</span>`
          : isNow
            ? html`<span class="chip" data-status="busy">${icon('clock')}${t('evening.going')}</span>`
            : html`<span class="tiny">${durationInWords(minutes)}</span>`
      }
    </li>`;
  });
  return html`<section class="programme" aria-labelledby="programme-title">
    <h2 id="programme-title">${t('evening.programme')}</h2>
    ${place === undefined ? nothing : html`<p class="small">${place}</p>`}
    <ol>
      ${rows}
    </ol>
  </section>`;
}
