import { html, nothing, type TemplateResult } from 'lit';
import type { StepOutline } from '../../content/outline.ts';
import type { Language } from '../../course-files/language.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';
import type { CourseSession } from '../session/course-session.ts';
import { hashOf } from '../session/route.ts';

type Drafts = Pick<CourseSession, 'drafts' | 'overview' | 'language'>;

/**
 * What the learner must know of texts that could not be saved whole, where it is seen without being in the text's own screen.
 *
 * @param hasCopy Are they in this browser, or only in this page?
 */
export function draftNotice({ drafts, overview, language }: Drafts, hasCopy: boolean): TemplateResult {
  const texts = Object.keys(drafts).map(Number);
  const steps = overview.steps.filter(({ step }) => step.texts.some((text) => texts.includes(text)));
  return html`<section class="notice" data-tone="warn" aria-label=${t('notice.draftLabel')}>
    ${icon('warning')}
    <p>${t(hasCopy ? 'notice.draft' : 'notice.draftOnly', { count: texts.length })}</p>
    ${
      steps.length === 0
        ? nothing
        : html`<ul>
            ${steps.map(({ step }) => html`<li>${linkTo(step, language)}</li>`)}
          </ul>`
    }
  </section>`;
}

/** The notes of the werksessie are written on Mijn wijk. */
function linkTo({ kind, id, title }: StepOutline, language: Language): TemplateResult {
  return kind === 'werksessie'
    ? html`<a href=${hashOf('mijn-wijk')}>${t('screen.page.mijn-wijk.title')}</a>`
    : html`<a href=${hashOf(id)}>${title[language]}</a>`;
}

/** The same after the end. What is nowhere else any more stands there, to be copied. */
export function draftsAtTheEnd({ drafts }: Pick<Drafts, 'drafts'>, hasCopy: boolean): TemplateResult {
  const texts = Object.values(drafts);
  return html`<p>${t(hasCopy ? 'notice.draftEnd' : 'notice.draftEndOnly', { count: texts.length })}</p>
    ${hasCopy ? nothing : texts.map((text) => html`<blockquote>${text}</blockquote>`)}`;
}
