import { css, html, type TemplateResult } from 'lit';
import { inFigures } from '../../course-files/figures.ts';
import type { CourseSession } from '../session/course-session.ts';
import { t } from '../session/words.ts';
import { icon } from '../ui/icon.ts';
import { standingOf } from './points-desk.ts';

/** What there is of accreditation points for this learner, in one line; why, and what is still needed, stands at the desk. */
export function pointsInALine({ overview, language }: CourseSession): TemplateResult {
  const { reward } = overview;
  const standing = standingOf(reward);
  const words =
    reward.kind === 'points'
      ? t('closing.ending.points.yours', {
          count: reward.points,
          points: inFigures(reward.points, language),
          register: reward.record.register,
        })
      : t(`closing.ending.points.${reward.because}`);
  const isNone = standing === 'none' || standing === 'not';
  return html`<p class="points-line">
    ${icon(standing === 'yours' ? 'check' : 'info')}
    <span><b>${t('closing.points.title')}:</b> ${words}</span>
    <span class="chip" data-status=${standing === 'yours' ? 'done' : 'open'}
      >${t(isNone ? 'closing.ending.points.none' : `closing.chip.${standing}`)}</span
    >
  </p>`;
}

export const pointsLine = css`
  .points-line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 8px 12px;
    align-items: center;
    padding-block: 14px;
    border-block: 1px solid var(--line);
    font-size: var(--t-s);
    line-height: 1.45;
  }
  .points-line .chip {
    white-space: normal;
    line-height: 1.25;
  }
  @media (max-width: 480px) {
    .points-line {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .points-line .chip {
      grid-column: 2;
      justify-self: start;
    }
  }
`;
