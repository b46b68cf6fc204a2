import { css, html, nothing, type TemplateResult } from 'lit';
import { chosenThings } from '../../content/chosen-things.ts';
import type { MijnWijkContent } from '../../content/step-content.ts';
import type { StepState } from '../../programme/overview.ts';
import type { CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';

/** The step that opens months after the werksessie, once it has opened. */
export function laterStep({ overview }: CourseSession): StepState | undefined {
  return overview.steps.find(({ step, status }) => step.opens.rule === 'weeks-after' && status !== 'locked');
}

/** Half a year later: what was agreed, side by side, and the way to the questionnaire. */
export function lookBack(content: MijnWijkContent, session: CourseSession): TemplateResult | typeof nothing {
  const later = laterStep(session);
  if (later === undefined) return nothing;
  const done = later.status === 'done';
  return html`<section class="card lit look-back" aria-labelledby="later-title">
    <h2 id="later-title">${t('mijnWijk.later.title')}</h2>
    <p class="under-title">${t('mijnWijk.later.about')}</p>
    <div class="agreed">
      ${content.notes
        .filter(({ id }) => content.lookBack.notes.includes(id))
        .map((group) => agreed(group, session))}
      ${chosen(content, session)}
    </div>
    <div class="ask">
      <p>${done ? t('mijnWijk.later.done') : t('mijnWijk.later.ask')}</p>
      <a class="button quiet" href=${hashOf(later.step.id)}
        >${done ? t('mijnWijk.later.look') : t('mijnWijk.later.fill')}${icon('right')}</a
      >
    </div>
  </section>`;
}

/** What the learner chose to do, and what became of it. */
function chosen({ things }: MijnWijkContent, { facts }: CourseSession) {
  const list = chosenThings(things, facts);
  if (things === undefined || list.length === 0) return nothing;
  return html`<div>
    <h3>${things.title}</h3>
    <ul>
      ${list.map(
        ({ label, own, went }) =>
          html`<li>
            ${own === undefined ? label : `${label}: ${own}`}${went === undefined ? nothing : html` <b>${went}</b>`}
          </li>`,
      )}
    </ul>
  </div>`;
}

function agreed({ title, fields }: MijnWijkContent['notes'][number], { facts }: CourseSession) {
  const typed = fields.map(({ text }) => facts.texts[text] ?? '').filter((text) => text !== '');
  return html`<div>
    <h3>${title}</h3>
    ${
      typed.length === 0
        ? html`<p class="small">${t('mijnWijk.later.empty')}</p>`
        : html`<ul>
            ${typed.map((text) => html`<li>${text}</li>`)}
          </ul>`
    }
  </div>`;
}

export const lookBackStyles = css`
  .agreed {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    gap: var(--s-3) var(--s-5);
    margin-block-start: var(--s-3);
  }
  .agreed ul {
    display: grid;
    gap: 10px;
    margin-block-start: 10px;
  }
  .agreed li {
    position: relative;
    padding-inline-start: 30px;
    line-height: 1.45;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  /* A window with light for each. */
  .agreed li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.25em;
    inline-size: 13px;
    block-size: 18px;
    border: 1.5px solid var(--lamp-line);
    border-radius: 2px;
    background: var(--lamp);
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: 12px var(--s-3);
    align-items: center;
    justify-content: space-between;
    margin-block-start: var(--s-3);
    padding-block-start: var(--s-2);
    border-block-start: 1px solid var(--line);
  }
  .ask p {
    flex: 1 1 22em;
    max-inline-size: var(--measure);
  }
`;
