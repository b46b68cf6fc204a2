import { dutchZone } from '../../encoding/zone.ts';
import { dateInWords } from '../../content/moment-in-words.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';

/** The step that opens months later, with its day as soon as that is known. */
export function followUp({ overview, language }: CourseSession): TemplateResult | typeof nothing {
  const later = overview.steps.find(({ step }) => step.opens.rule === 'weeks-after');
  if (later === undefined) return nothing;
  const { step, status, opening } = later;
  const title = step.title[language];
  const from = 'from' in opening ? opening.from : undefined;
  const key = status === 'locked' ? (from === undefined ? 'unknown' : 'from') : status;
  const date = from === undefined ? '' : dateInWords(from, language, dutchZone);
  return html`<section class="card later" aria-labelledby="later-title">
    <span class="plate" aria-hidden="true">${icon(step.icon)}</span>
    <h3 id="later-title">${t('closing.later.title')}</h3>
    <p>${t(`closing.later.${key}`, { title, date })}</p>
    ${
      status === 'locked'
        ? from === undefined
          ? nothing
          : html`<reminder-file .step=${step} opens=${from}></reminder-file>`
        : html`<p class="buttons">
            <a class="button quiet" href=${hashOf(step.id)}
              >${t('closing.later.go', { title })}${icon('right')}</a
            >
          </p>`
    }
  </section>`;
}
