import { css, html, nothing, type TemplateResult } from 'lit';
import type { StepState } from '../../programme/overview.ts';
import type { CourseSession } from '../session/course-session.ts';
import { litWindows } from '../ui/lit-windows.ts';
import { durationInWords, t } from '../session/words.ts';

/** The whole programme as a short walk: one stop for each phase, with its windows and the time it takes. */
export function programmeRoute({ outline, overview, language }: CourseSession): TemplateResult {
  const windows = overview.steps.filter(({ step }) => step.building !== undefined);
  return html`<aside class="programme" aria-labelledby="programme">
    <h3 id="programme">${t('reading.route.title', { count: windows.length })}</h3>
    <ol>
      ${outline.phases.map((phase, at) =>
        stop(
          at + 1,
          phase.title[language],
          windows.filter((state) => state.phase.id === phase.id),
        ),
      )}
    </ol>
    <p class="small">${t('reading.route.light')}</p>
  </aside>`;
}

function stop(number: number, title: string, windows: readonly StepState[]): TemplateResult | typeof nothing {
  if (windows.length === 0) return nothing;
  const lit = windows.filter(({ status }) => status === 'done').length;
  const minutes = windows.reduce((sum, { step }) => sum + step.minutes, 0);
  return html`<li>
    <span class="plate" aria-hidden="true">${number}</span>
    <div>
      <b>${title}</b>
      <p class="tiny">
        ${t('reading.route.stop', { count: windows.length, duration: durationInWords(minutes) })}
      </p>
      ${litWindows(windows.map(({ status }) => status))}
      <span class="visually-hidden">${t('progress.windows', { count: lit, of: windows.length })}</span>
    </div>
  </li>`;
}

export const programmeRouteStyles = css`
  .programme {
    padding: clamp(18px, 2.4vw, 24px);
    border: 1px solid var(--line);
    border-radius: var(--r-l);
    background: var(--surface);
    box-shadow: var(--e-1);
  }
  .programme ol {
    margin-block: var(--s-2);
  }
  .programme li {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 14px;
    padding-block-end: 18px;
    line-height: 1.35;
  }
  /* The path from stop to stop. */
  .programme li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 40px 4px;
    inset-inline-start: 16px;
    border-inline-start: 4px dotted var(--lamp-line);
  }
  .programme .windows {
    margin-block-start: 6px;
  }
  @media print {
    .programme {
      box-shadow: none;
      break-inside: avoid;
    }
  }
`;
