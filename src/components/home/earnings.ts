import { html, nothing, type TemplateResult } from 'lit';
import { dateInWords } from '../../content/moment-in-words.ts';
import { dutchZone } from '../../encoding/zone.ts';
import { currentAccreditations } from '../../programme/points.ts';
import { roughly, spansOf } from '../../programme/spans.ts';
import type { CourseSession } from '../session/course-session.ts';
import { icon } from '../ui/icon.ts';
import { durationInWords, t } from '../session/words.ts';

/** The accreditation that holds on the day of the session, or today as long as none is linked. */
export function accreditationNow({ outline, facts, minutes }: CourseSession) {
  return currentAccreditations(outline, facts.attendance.session?.start ?? minutes())[0];
}

/**
 * What somebody gets for the werksessie, and what they must do for it: said before they begin, and at the door of the
 * closing as long as that is shut. Points only where an accreditation holds.
 */
export function earnings(session: CourseSession): TemplateResult {
  const record = accreditationNow(session);
  const { language, outline } = session;
  const professions = outline.professions.filter(({ id }) => record?.professions.includes(id));
  return html`<section class="earns" aria-labelledby="earns-title">
      <h2 id="earns-title">${t('home.earns.title')}</h2>
      <div class="gains">
        ${
          record === undefined
            ? nothing
            : html`<div>
                <p>
                  <b class="number">${record.points}</b>
                  <strong>${t('home.earns.points', { count: record.points })}</strong>
                </p>
                <p class="small">
                  ${t('home.earns.pointsFor', {
                    professions: listed(
                      professions.map(({ title }) => title[language]),
                      language,
                    ),
                    date: dateInWords(Date.parse(record.until) / 60_000, language, dutchZone),
                  })}
                </p>
              </div>`
        }
        <div>
          ${icon('akte')}
          <p><strong>${t('home.earns.certificate')}</strong></p>
          <p class="small">${t('home.earns.certificateFor')}</p>
        </div>
      </div>
    </section>
    ${needs(session, record !== undefined)}`;
}

function needs(session: CourseSession, withPoints: boolean): TemplateResult {
  const { language, outline, overview } = session;
  const wanted = overview.steps.filter(({ step }) => outline.rules.certificateNeeds.includes(step.id));
  const minutes = wanted.reduce((sum, { step }) => sum + step.minutes, 0);
  const row = (name: string, text: string, side: string, isFree = false) =>
    html`<li ?data-free=${isFree}>
      <i class="window" aria-hidden="true"></i><span><b>${name}</b> ${text}</span
      ><span class="tiny">${side}</span>
    </li>`;
  const titles = listed(
    wanted.map(({ step }) => step.title[language]),
    language,
  );
  return html`<section class="needs" aria-labelledby="needs-title">
    <h2 id="needs-title">${t('home.earns.needs')}</h2>
    <ul>
      ${wanted.length === 0 ? nothing : row(t('home.earns.prepare'), titles, durationInWords(minutes))}
      ${row(
        t(withPoints ? 'home.earns.beWhole' : 'home.earns.be'),
        t('home.earns.beText'),
        durationInWords(outline.sessionMinutes),
      )}
      ${row(t('home.earns.confirm'), t('home.earns.confirmText'), t('home.earns.afterwards'))}
      ${row(t('home.earns.free'), t('home.earns.freeText'), t('home.earns.own'), true)}
    </ul>
    <p class="tiny">${t(`home.earns.${withPoints ? 'partlyPoints' : 'partly'}`)}</p>
  </section>`;
}

function listed(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** What is left in one line: now, together and afterwards; undefined when nothing is. */
export function spansInWords({ overview }: Pick<CourseSession, 'overview'>): string | undefined {
  const spans = spansOf(overview);
  const left = (['now', 'together', 'afterwards'] as const).filter((span) => spans[span] > 0);
  const [only] = left;
  if (only === undefined) return undefined;
  const duration = (span: keyof typeof spans) => durationInWords(roughly(spans[span]));
  if (left.length === 1 && only !== 'together') return t('progress.toGo', { duration: duration(only) });
  return left.map((span) => t(`home.spans.${span}`, { duration: duration(span) })).join(' · ');
}
