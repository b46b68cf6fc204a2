import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { StepState } from '../../programme/overview.ts';
import type { CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { houseDrawing } from '../wijk/house-drawing.ts';
import { icon } from '../ui/icon.ts';
import { sentenceWith } from '../ui/sentence-with.ts';
import { t } from '../session/words.ts';
import { lessonsAround } from './lesson-links.ts';

export interface Finished {
  readonly session: CourseSession;
  readonly state: StepState;
  /** It happened just now, so the light goes on before one's eyes. */
  readonly fresh: boolean;
}

/** The house with its light, what was kept, what is still open in this house, and the way on. */
export function lessonFinished({ session, state, fresh }: Finished): TemplateResult {
  const { position, next } = lessonsAround(session, state);
  const { parts } = state.step;
  const done = parts.map((part) => state.partsDone.includes(part));
  const open = parts.flatMap(({ id }, at) => (done[at] === true ? [] : [{ id, at }]));
  const place = state.step.place[session.language];
  return html`<div class="finished" ?data-fresh=${fresh}>
    <svg class="light" viewBox="-70 -186 140 200" aria-hidden="true" focusable="false">
      <path class="street" d="M-90 0H90v20H-90z" />
      ${svg`<circle class="halo" cy="-66" r="84" />`}
      ${houseDrawing({ x: 0, y: 0, gable: position, lit: done, numbered: true })}
    </svg>
    <div class="said">
      <h3>${open.length === 0 ? t('lesson.apply.lit', { place }) : t('lesson.apply.partLit', { place })}</h3>
      <p>${open.length === 0 ? t('lesson.apply.kept') : openParts(session, state, open)}</p>
      <div class="buttons">
        ${
          next === undefined
            ? nothing
            : html`<a class="button" href=${hashOf(next.step.id)}
                ><span>${t('lesson.apply.next', { title: next.step.title[session.language] })}</span
                >${icon('right')}</a
              >`
        }
        <a class="button ${next === undefined ? '' : 'text'}" href="#/">${t('lesson.links.wijk')}</a>
      </div>
    </div>
  </div>`;
}

function openParts(
  { language }: CourseSession,
  { step }: StepState,
  open: readonly { readonly id: string; readonly at: number }[],
) {
  const links = Object.fromEntries(
    open.map(({ id, at }) => [id, html`<a href=${hashOf(step.id, at)}>${t(`lesson.part.${id}`)}</a>`]),
  );
  const parts = new Intl.ListFormat(language, { type: 'conjunction' })
    .formatToParts(open.map(({ id }) => id))
    .map(({ type, value }) => (type === 'element' ? (links[value] ?? html``) : html`${value}`));
  return sentenceWith('lesson.apply.missing', { parts: html`${parts}` });
}

export const lessonFinishedStyles = css`
  .finished {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-2) var(--s-3);
    align-items: center;
    margin-block-start: var(--s-1);
    padding-block-start: var(--s-3);
    scroll-margin-block: 84px 24px;
    border-block-start: 1px solid var(--line);
  }
  .light {
    display: block;
    inline-size: 132px;
    block-size: auto;
    border: 1px solid transparent;
    border-radius: var(--r-m);
    background: linear-gradient(180deg, var(--sky-1), var(--sky-2) 46%, var(--sky-3) 84%, var(--sky-4));
  }
  .light .street {
    fill: var(--street);
  }
  .light .halo {
    fill: var(--win-lit);
    opacity: 0.22;
  }
  .said > * + * {
    margin-block-start: 8px;
  }
  .said .buttons {
    margin-block-start: 14px;
  }
  .said .button {
    text-align: start;
  }
  @media (min-width: 560px) {
    .finished {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .finished[data-fresh] :is([data-window='2'][data-lit], .halo) {
      animation: light-up var(--m-light) 240ms var(--ease) backwards;
    }
  }
  @keyframes light-up {
    from {
      fill: var(--win-open);
      opacity: 0.4;
    }
  }
  @media (forced-colors: active) {
    .light .halo {
      display: none;
    }
    .light {
      border-color: CanvasText;
    }
  }
  @media print {
    .light {
      print-color-adjust: exact;
    }
  }
`;
