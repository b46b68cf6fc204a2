import { html, type TemplateResult } from 'lit';
import { nameOf } from '../../../room/names.ts';
import type { RosterPreview, RosterRow } from '../../../room/roster/preview-roster.ts';
import { t } from '../../session/words.ts';

/** More rows help nobody to look. */
const mostRows = 200;

/** What would happen to each row. */
export function previewTable({ rows }: RosterPreview): TemplateResult {
  return html`<div class="table-holder" tabindex="0" role="group" aria-label=${t('prepare.roster.rows')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('prepare.roster.line')}</th>
          <th scope="col">${t('prepare.roster.name')}</th>
          <th scope="col">${t('prepare.roster.role')}</th>
          <th scope="col">${t('prepare.roster.what')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, mostRows).map(
          (row) =>
            html`<tr>
              <td class="number">${row.line}</td>
              <th scope="row">${nameOf(row.listed)}</th>
              <td>
                ${row.listed.role}${row.listed.organisation === '' ? '' : `, ${row.listed.organisation}`}
              </td>
              <td>${whatHappens(row)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function whatHappens({ fate, because, notes }: RosterRow): string {
  const first = because === undefined ? t(`prepare.roster.fate.${fate}`) : t(`prepare.roster.row.${because}`);
  return [first, ...notes.map((note) => t(`prepare.roster.note.${note}`))].join(' ');
}
