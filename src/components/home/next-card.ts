import { html, nothing, type TemplateResult } from 'lit';
import type { StepState } from '../../programme/overview.ts';
import type { CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { durationInWords, t } from '../session/words.ts';
import { icon } from '../ui/icon.ts';
import { litWindows } from '../ui/lit-windows.ts';

/** What is next, and the way there. */
export function nextCard({ language }: CourseSession, next: StepState): TemplateResult {
  const begun = next.status === 'busy';
  return html`<section class="next" aria-labelledby="next-title">
    ${plateOf(next)}
    <p class="over">${begun ? t('home.goOn') : t('home.nextStep')}</p>
    <h2 id="next-title">${next.step.title[language]}</h2>
    <div class="foot">
      <p class="windows-line">
        ${
          next.step.parts.length > 1
            ? litWindows(next.step.parts.map((part) => (next.partsDone.includes(part) ? 'done' : 'open')))
            : nothing
        }
        ${t('home.minutesLeft', { duration: durationInWords(next.minutesToGo) })}
      </p>
      <a class="button" href=${hashOf(next.step.id)}
        >${begun ? t('home.continue') : t('home.start')}<span class="visually-hidden"
          >: ${next.step.title[language]}</span
        >
        ${icon('right')}</a
      >
    </div>
  </section>`;
}

/** Nothing is open now: what was earned is a link away, if it is there. */
export function allDone({ overview, language }: CourseSession): TemplateResult {
  const closing = overview.steps.find(({ step }) => step.kind === 'closing');
  return html`<section class="next" aria-labelledby="next-title">
    <span class="plate" aria-hidden="true">${icon('akte')}</span>
    <p class="over">${t('home.upToDate')}</p>
    <h2 id="next-title">${t('home.nothingNow')}</h2>
    ${
      closing === undefined || closing.status === 'locked'
        ? nothing
        : html`<div class="foot">
            <p class="small">${closing.step.title[language]}</p>
            <a class="button" href=${hashOf(closing.step.id)}
              >${t('home.look')}<span class="visually-hidden">: ${closing.step.title[language]}</span>
              ${icon('right')}</a
            >
          </div>`
    }
  </section>`;
}

/** As long as the card of the day is on its way, or cannot be fetched: the way to the desk. */
export function dayBeforeItsCard({ overview }: CourseSession): TemplateResult {
  const { step } = overview.steps.find((state) => state.step.kind === 'werksessie') ?? {};
  return html`<section class="next before-day" aria-labelledby="next-title">
    <span class="plate" aria-hidden="true">${icon('mensen')}</span>
    <h2 id="next-title">${t('home.day.title')}</h2>
    <div class="foot">
      <a class="button" href=${hashOf(step?.id ?? '')}>${t('home.day.go')} ${icon('right')}</a>
    </div>
  </section>`;
}

/** The house number of a lesson, or the sign of another step. Decoration. */
export function plateOf({ step }: Pick<StepState, 'step'>): TemplateResult {
  const number = step.kind === 'lesson' ? /\d+$/.exec(step.id)?.[0] : undefined;
  return html`<span class="plate ${number === undefined ? '' : 'number'}" aria-hidden="true"
    >${number ?? icon(step.icon)}</span
  >`;
}
