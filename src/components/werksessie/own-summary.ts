import { html, type TemplateResult } from 'lit';
import type { WerksessieContent } from '../../content/step-content.ts';
import type { Facts } from '../../programme/facts.ts';
import { hashOf } from '../session/route.ts';
import { t } from '../session/words.ts';
import { icon } from '../ui/icon.ts';

/** Where on Mijn wijk the starting points and the notes stand. */
const anchors = { readiness: 0, notes: 2 };

/** What somebody wrote and answered for the werksessie, to read; it is written in one place, and this leads there. */
export function ownSummary(
  { readiness, notes }: Pick<WerksessieContent, 'readiness' | 'notes'>,
  { texts, choices }: Pick<Facts, 'texts' | 'choices'>,
): TemplateResult {
  const answered = readiness.points.filter(({ choice }) => choice in choices).length;
  return html`<div class="card own-summary">
    <dl>
      ${notes.map(({ title, fields }) => {
        const written = fields
          .flatMap(({ text }) => texts[text] ?? [])
          .filter((typed) => typed.trim() !== '');
        return html`<div>
          <dt>${title}</dt>
          ${
            written.length === 0
              ? html`<dd class="small">${t('werksessie.notes.empty')}</dd>`
              : written.map((typed) => html`<dd>${typed}</dd>`)
          }
        </div>`;
      })}
      <div>
        <dt>${t('werksessie.notes.readiness')}</dt>
        <dd>
          ${t('werksessie.notes.answered', { count: answered, of: readiness.points.length })}
          <a href=${hashOf('mijn-wijk', anchors.readiness)}>${t('werksessie.notes.goThrough')}</a>
        </dd>
      </div>
    </dl>
    <p class="buttons">
      <a class="button quiet" href=${hashOf('mijn-wijk', anchors.notes)}
        >${t('werksessie.notes.write')}${icon('right')}</a
      >
    </p>
  </div>`;
}
