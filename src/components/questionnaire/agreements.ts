import { dateInWords } from '../../content/moment-in-words.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionnaireContent } from '../../content/step-content.ts';
import type { Language } from '../../course-files/language.ts';
import type { Facts } from '../../programme/facts.ts';
import { hashOf } from '../session/route.ts';
import { icon } from '../ui/icon.ts';
import { t } from '../session/words.ts';

interface Agreements {
  readonly notes: QuestionnaireContent['notes'];
  readonly facts: Facts;
  readonly language: Language;
}

/** What somebody wrote down at the werksessie, to look back on; nothing where nothing was written. */
export function agreements({ notes, facts, language }: Agreements): TemplateResult | typeof nothing {
  const written = notes
    .map(({ title, fields }) => ({
      title,
      texts: fields.flatMap(({ text }) => facts.texts[text] ?? []),
    }))
    .filter(({ texts }) => texts.length > 0);
  if (written.length === 0) return nothing;
  const at = facts.attendance.session?.end;
  return html`<section class="card agreements" aria-labelledby="agreements-title">
    <h2 id="agreements-title">${t('questionnaire.agreements.title')}</h2>
    <p class="small">
      ${
        at === undefined
          ? t('questionnaire.agreements.about')
          : t('questionnaire.agreements.aboutDate', { date: dateInWords(at, language) })
      }
    </p>
    <div class="groups">
      ${written.map(
        ({ title, texts }) =>
          html`<div>
            <h3>${title}</h3>
            <ul>
              ${texts.map((text) => html`<li>${text}</li>`)}
            </ul>
          </div>`,
      )}
    </div>
    <a class="all" href=${hashOf('mijn-wijk')}>${t('questionnaire.agreements.all')} ${icon('right')}</a>
  </section>`;
}
