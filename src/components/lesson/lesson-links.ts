import { css, html, nothing, type TemplateResult } from 'lit';
import type { StepState } from '../../programme/overview.ts';
import type { CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { icon } from '../ui/icon.ts';
import { durationInWords, t } from '../session/words.ts';

/** Which lesson this is, from 0, and the ones before and after it that are open. */
export function lessonsAround({ overview }: CourseSession, { step: here }: StepState) {
  const lessons = overview.steps.filter(({ step }) => step.kind === 'lesson');
  const position = lessons.findIndex(({ step }) => step.id === here.id);
  return {
    position,
    previous: unlocked(lessons[position - 1]),
    next: unlocked(lessons[position + 1]),
  };
}

/** To the lesson before and after this one; after the last one back to the wijk. */
export function lessonLinks(session: CourseSession, state: StepState): TemplateResult {
  const { language } = session;
  const { previous, next } = lessonsAround(session, state);
  return html`<nav class="lesson-links" aria-label=${t('lesson.links.label')}>
    ${
      previous === undefined
        ? nothing
        : html`<a href=${hashOf(previous.step.id)}
            >${icon('left')}<span
              ><small
                >${
                  previous.status === 'done'
                    ? t('lesson.links.previousDone')
                    : t('lesson.links.previous', { duration: durationInWords(previous.step.minutes) })
                }</small
              >
              <b>${previous.step.title[language]}</b></span
            ></a
          >`
    }
    ${
      next === undefined
        ? html`<a class="onward" href="#/"
            ><span><b>${t('lesson.links.wijk')}</b></span
            >${icon('right')}</a
          >`
        : html`<a class="onward" href=${hashOf(next.step.id)}
            ><span
              ><small
                >${
                  next.status === 'done'
                    ? t('lesson.links.nextDone')
                    : t('lesson.links.next', { duration: durationInWords(next.step.minutes) })
                }</small
              >
              <b>${next.step.title[language]}</b></span
            >${icon('right')}</a
          >`
    }
  </nav>`;
}

function unlocked(state: StepState | undefined): StepState | undefined {
  return state?.status === 'locked' ? undefined : state;
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
