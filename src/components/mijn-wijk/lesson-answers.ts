import { css, html, type TemplateResult } from 'lit';
import type { MijnWijkContent } from '../../content/step-content.ts';
import type { StepState } from '../../programme/overview.ts';
import type { CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { icon } from '../ui/icon.ts';
import { durationInWords, t } from '../session/words.ts';

/** Where in a lesson its exercise stands. */
const exerciseAnchor = 2;

type Lesson = MijnWijkContent['lessons'][number];

/** A lesson that is open to the learner, and its fields with what was written in them. */
export interface LessonAnswers {
  readonly state: StepState;
  readonly answers: readonly { readonly label: string; readonly typed: string }[];
}

/** The exercises of the lessons that are open, with what was written there. */
export function lessonAnswers(lessons: readonly Lesson[], session: CourseSession): readonly LessonAnswers[] {
  return lessons.flatMap(({ id, fields }) => {
    const state = session.overview.steps.find(({ step }) => step.id === id);
    if (state === undefined || state.status === 'locked') return [];
    const answers = fields.map(({ label, text }) => ({ label, typed: session.facts.texts[text] ?? '' }));
    return [{ state, answers }];
  });
}

/** The number on the house of a lesson. */
export function plateNumber({ step }: StepState): string {
  return /\d+$/.exec(step.id)?.[0] ?? '';
}

/** What was written in the lessons, to read; where nothing was written, the way to the exercise. */
export function lessonCards(lessons: readonly LessonAnswers[], session: CourseSession): TemplateResult {
  if (lessons.length === 0) return html`<p class="card empty">${t('mijnWijk.lessons.none')}</p>`;
  return html`<ul class="lessons">
    ${lessons.map((lesson) => html`<li class="card">${card(lesson, session)}</li>`)}
  </ul>`;
}

function card({ state, answers }: LessonAnswers, { language }: CourseSession) {
  const number = plateNumber(state);
  const empty = answers.every(({ typed }) => typed === '');
  const minutes = state.step.parts.at(-1)?.minutes ?? 0;
  return html`
    <div class="lesson-head">
      <span class="plate" aria-hidden="true">${number}</span>
      <h3>
        <span class="visually-hidden">${t('mijnWijk.lessons.lesson', { number })}: </span
        >${state.step.title[language]}
      </h3>
    </div>
    ${
      empty
        ? html`<p class="small">${t('mijnWijk.lessons.empty', { duration: durationInWords(minutes) })}</p>`
        : html`<dl>
            ${answers.map(
              ({ label, typed }) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd ?data-empty=${typed === ''}>
                    ${typed === '' ? t('mijnWijk.lessons.noAnswer') : typed}
                  </dd>
                </div>`,
            )}
          </dl>`
    }
    <a class="to-lesson" href=${hashOf(state.step.id, exerciseAnchor)}
      >${empty ? t('mijnWijk.lessons.make') : t('mijnWijk.lessons.change')}<span class="visually-hidden"
        >&#32;${t('mijnWijk.lessons.of', { number })}</span
      >${icon('right')}</a
    >
  `;
}

export const lessonAnswersStyles = css`
  .lessons {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr));
    gap: var(--s-2);
  }
  .lessons > li {
    display: flex;
    flex-direction: column;
    gap: 10px;
  }
  .lesson-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 14px;
    align-items: center;
  }
  dl {
    display: grid;
    gap: 10px;
  }
  dt {
    color: var(--ink-2);
    font-size: var(--t-s);
    line-height: 1.4;
  }
  dd {
    overflow-wrap: anywhere;
    line-height: 1.45;
  }
  dd i {
    color: var(--ink-2);
  }
  .typed {
    white-space: pre-line;
  }
  .to-lesson {
    display: inline-flex;
    align-items: center;
    align-self: start;
    gap: 8px;
    min-block-size: var(--target);
    margin-block-start: auto;
    font-size: var(--t-s);
    font-weight: var(--w-strong);
  }
  .empty {
    color: var(--ink-2);
  }
`;
