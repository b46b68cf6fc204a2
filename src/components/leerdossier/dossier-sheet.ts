import { html, nothing, type TemplateResult } from 'lit';
import { qrCode } from '../qr/qr-code.ts';
import { t } from '../session/words.ts';
import '../wijk/wijk-picture.ts';
import {
  cellKind,
  type Dossier,
  type DossierBlock,
  type DossierCode,
  type DossierSection,
  type DossierTable,
  type Sharing,
} from './dossier-model.ts';

/** The dossier on the screen. `dossier-html.ts` draws the same tree as a file; both wear `dossier.styles.ts`. */
export function dossierSheet(dossier: Dossier): TemplateResult {
  return html`<article class="dossier">
    ${head(dossier)} ${dossier.sections.map((section, position) => sectionOf(section, position))}
    ${filmsOf(dossier)}
  </article>`;
}

function head({ course, title, owner, facts, lights }: Dossier): TemplateResult {
  return html`<header class="dossier-head">
    <p class="course">${course}</p>
    ${owner === '' ? nothing : html`<p class="kind">${title}</p>`}
    <h2 class="owner">${owner === '' ? title : owner}</h2>
    <dl class="facts">
      ${facts.map(
        ({ label, value }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="lights">
      ${Array.from({ length: lights.of }, (_, position) => html`<i aria-hidden="true" ?data-lit=${position < lights.lit}></i>`)}<span
        >${lights.words}</span
      >
    </p>
  </header>`;
}

function filmsOf({ films }: Dossier) {
  if (films.length === 0) return nothing;
  return html`<section aria-labelledby="films">
    <div class="section-head"><h2 id="films">${t('leerdossier.films.title')}</h2></div>
    <p class="about">${t('leerdossier.films.about')}</p>
    <div class="films">
      ${films.map(
        ({ title, length, still }) =>
          html`<figure>
            <wijk-picture class="still" .picture=${still}></wijk-picture>
            <figcaption><strong>${title}</strong>, ${length}</figcaption>
          </figure>`,
      )}
    </div>
  </section>`;
}

function sectionOf(section: DossierSection, position: number): TemplateResult {
  const { id, title, sharing, about, blocks, empty } = section;
  return html`<section data-section=${position} aria-labelledby=${id}>
    <div class="section-head">
      <h2 id=${id} tabindex="-1">${title}</h2>
      ${blocks.length === 0 ? nothing : sharingOf(sharing)}
    </div>
    ${about === undefined ? nothing : html`<p class="about">${about}</p>`}
    ${blocks.length === 0 ? html`<p class="empty">${empty}</p>` : blocks.map(block)}
  </section>`;
}

function block(content: DossierBlock): TemplateResult {
  const { title, sharing } = content;
  return html`<div class="block">
    ${
      title === undefined && sharing === undefined
        ? nothing
        : html`<div class="block-head">
            ${title === undefined ? nothing : html`<h3>${title}</h3>`} ${sharingOf(sharing)}
          </div>`
    }
    ${bodyOf(content)}
  </div>`;
}

function bodyOf(content: DossierBlock): TemplateResult {
  if (content.kind === 'table') return table(content);
  return content.kind === 'code' ? code(content) : entries(content);
}

function code({ code: letters, about, qr }: DossierCode): TemplateResult {
  return html`<div class="coded">
    <div>
      <p class="code">${letters}</p>
      <p class="about">${about}</p>
    </div>
    ${qrCode(qr.text, 'Q', qr.label)}
  </div>`;
}

function sharingOf(sharing: Sharing | undefined) {
  return sharing === undefined
    ? nothing
    : html`<p class="sharing" data-sharing=${sharing}>${t(`leerdossier.${sharing}`)}</p>`;
}

function entries({ kind, entries: list }: Exclude<DossierBlock, DossierTable | DossierCode>): TemplateResult {
  return html`<dl class=${kind === 'facts' ? 'values' : 'answers'}>
    ${list.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The roles are said, since a narrow window shows the rows as blocks and some browsers then forget the table. */
function table({ columns, groups, total }: DossierTable): TemplateResult {
  return html`<table role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    ${groups.map(
      (group) =>
        html`<tbody role="rowgroup">
          ${group.head === undefined ? nothing : row(group.head, columns, 'group')}
          ${group.rows.map((cells) => row(cells, columns))}
        </tbody>`,
    )}
    ${
      total === undefined
        ? nothing
        : html`<tfoot role="rowgroup">
            ${row(total, columns)}
          </tfoot>`
    }
  </table>`;
}

function row(
  [name, ...values]: readonly string[],
  columns: readonly string[],
  kind?: 'group',
): TemplateResult {
  return html`<tr role="row" class=${kind ?? nothing}>
    <th
      role="rowheader"
      scope=${kind === undefined ? 'row' : 'rowgroup'}
      colspan=${values.length === 0 ? columns.length : nothing}
    >
      ${name}
    </th>
    ${values.map(
      (value, position) =>
        html`<td role="cell" class=${cellKind(value)} data-column=${columns[position + 1] ?? nothing}>
          ${value}
        </td>`,
    )}
  </tr>`;
}
