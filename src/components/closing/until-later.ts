import { html, nothing, svg, type TemplateResult } from 'lit';
import { dayInWords } from '../../content/moment-in-words.ts';
import { dutchZone } from '../../encoding/zone.ts';
import type { CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { durationInWords, t } from '../session/words.ts';
import { icon } from '../ui/icon.ts';
import { copyOfPart } from '../wijk/wijk-of-page.ts';

/** The step of half a year later, by the young tree that stands for it in the wijk: until when, and then what. */
export function untilLater({ overview, language }: CourseSession): TemplateResult | typeof nothing {
  const later = overview.steps.find(({ step }) => step.opens.rule === 'weeks-after');
  if (later === undefined) return nothing;
  const { step, status, opening } = later;
  const from = 'from' in opening ? opening.from : undefined;
  const duration = durationInWords(step.minutes);
  const isLocked = status === 'locked';
  return html`<section class="card later" aria-labelledby="later-title">
    ${tree(step.building)}
    <h2 id="later-title">
      ${
        isLocked && from !== undefined
          ? t('closing.ending.until', { day: dayInWords(from, language, dutchZone) })
          : step.title[language]
      }
    </h2>
    <p class="small">${t(`closing.ending.later.${status}`, { duration, title: step.title[language] })}</p>
    ${
      isLocked
        ? from === undefined
          ? nothing
          : html`<reminder-file .step=${step} .opens=${from}></reminder-file>`
        : html`<p class="buttons">
            <a class="button quiet" href=${hashOf(step.id)}>${t('closing.ending.toLater')}${icon('right')}</a>
          </p>`
    }
  </section>`;
}

function tree(building: string | undefined): TemplateResult | typeof nothing {
  const drawn = building === undefined ? undefined : copyOfPart(building);
  if (drawn === undefined) return nothing;
  drawn.dataset.status = 'busy';
  return html`<svg class="tree" viewBox="772 452 80 122" aria-hidden="true" focusable="false">
    ${svg`${drawn}`}
  </svg>`;
}
