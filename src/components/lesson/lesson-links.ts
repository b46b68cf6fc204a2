import { css, html, nothing, type TemplateResult } from 'lit';
import type { StepState } from '../../programme/overview.ts';
import type { CourseSession } from '../shell/course-session.ts';
import { hashOf } from '../shell/route.ts';
import { icon } from '../ui/icon.ts';
import { durationInWords, t } from '../words.ts';

/** To the lesson before and after this one; the first and the last lead back to the wijk. */
export function lessonLinks(
  { overview, language }: CourseSession,
  { step: here }: StepState,
): TemplateResult {
  const lessons = overview.steps.filter(({ step }) => step.kind === 'lesson');
  const position = lessons.findIndex(({ step }) => step.id === here.id);
  const previous = lessons[position - 1];
  const next = lessons[position + 1];
  const about = (state: StepState, done: string, open: string) =>
    state.status === 'done' ? t(done) : t(open, { duration: durationInWords(state.step.minutes) });
  const reachable = (state: StepState | undefined) => state !== undefined && state.status !== 'locked';
  return html`<nav class="lesson-links" aria-label=${t('lesson.links.label')}>
    ${
      reachable(previous)
        ? html`<a href=${hashOf(previous!.step.id)}
            >${icon('left')}<span
              ><small>${about(previous!, 'lesson.links.previousDone', 'lesson.links.previous')}</small>
              <b>${previous!.step.title[language]}</b></span
            ></a
          >`
        : nothing
    }
    ${
      reachable(next)
        ? html`<a class="onward" href=${hashOf(next!.step.id)}
            ><span
              ><small>${about(next!, 'lesson.links.nextDone', 'lesson.links.next')}</small>
              <b>${next!.step.title[language]}</b></span
            >${icon('right')}</a
          >`
        : html`<a class="onward" href="#/"
            ><span><b>${t('lesson.links.wijk')}</b></span
            >${icon('right')}</a
          >`
    }
  </nav>`;
}

export const lessonLinksStyles = css`
  .lesson-links {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-2);
    border-block-start: 1px solid var(--line);
    padding-block-start: var(--s-3);
  }
  .lesson-links a {
    display: flex;
    align-items: center;
    gap: 14px;
    min-block-size: 72px;
    padding: 12px 18px;
    border-radius: var(--r-m);
    border: 1.5px solid var(--line-strong);
    background: var(--surface);
    color: var(--ink);
    text-decoration: none;
    line-height: 1.3;
  }
  .lesson-links a:hover {
    background: var(--action-soft);
  }
  .lesson-links small {
    display: block;
    font-size: var(--t-xs);
    color: var(--ink-2);
  }
  .lesson-links .onward {
    justify-content: flex-end;
    text-align: end;
  }
  @media (min-width: 620px) {
    .lesson-links {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .lesson-links .onward {
      grid-column: 2;
    }
  }
  @media print {
    .lesson-links {
      display: none;
    }
  }
`;
