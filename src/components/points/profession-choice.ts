import { inFigures } from '../../course-files/figures.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClosingContent } from '../../content/step-content.ts';
import type { CourseSession } from '../session/course-session.ts';
import { onlyReads } from '../session/what-may-be-done.ts';
import { readOnlyNote } from '../ui/read-only.ts';
import { t } from '../session/words.ts';

/** Which desk is whose hangs on the profession; the answer stands beside the question. */
export function professionChoice(
  session: CourseSession,
  domains: ClosingContent['domains'],
  renewing: boolean,
  choose: (profession: number) => void,
): TemplateResult {
  const { outline, facts, language } = session;
  // A certificate rests on it; a new version may have another.
  const isFixed = facts.certificate !== undefined && !renewing;
  return html`<div class="choice-row">
    <div class="field">
      <label for="profession">${t('closing.profession.label')}</label>
      <select
        id="profession"
        aria-describedby="profession-why read-only"
        ?disabled=${onlyReads(session) || isFixed}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          if (value !== '') choose(Number(value));
        }}
      >
        ${facts.profession === undefined ? html`<option value="">${t('closing.profession.choose')}</option>` : nothing}
        ${domains.map(
          (domain) =>
            html`<optgroup label=${domain.title}>
              ${outline.professions
                .filter((profession) => profession.domain === domain.id)
                .map(
                  ({ index, title }) =>
                    html`<option value=${index} .selected=${index === facts.profession}>
                      ${title[language]}
                    </option>`,
                )}
            </optgroup>`,
        )}
      </select>
      <p class="tiny" id="profession-why">${t(`closing.profession.${isFixed ? 'fixed' : 'why'}`)}</p>
      ${readOnlyNote(onlyReads(session) && !isFixed)}
    </div>
    <div class="for-you">
      <h3>${t('closing.forYou')}</h3>
      <p role="status">${rewardInWords(session)}</p>
    </div>
  </div>`;
}

function rewardInWords({ overview, language }: CourseSession): string {
  const { reward } = overview;
  if (reward.kind === 'certificate') return t(`closing.reward.${reward.because}`);
  const points = t('closing.reward.points', {
    count: reward.points,
    points: inFigures(reward.points, language),
    register: reward.record.register,
  });
  return t('closing.reward.pointsWhy', { points });
}
