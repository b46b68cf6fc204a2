import { escapeHtml } from '../../encoding/escape-html.ts';
import { qrPath } from '../../qr/qr-path.ts';
import { t } from '../session/words.ts';
import {
  cellKind,
  type Dossier,
  type DossierBlock,
  type DossierCode,
  type DossierSection,
  type DossierTable,
  type Sharing,
} from './dossier-model.ts';
import { dossierStyles } from './dossier.styles.ts';
import { pageStyles } from './page-styles.ts';

/**
 * The dossier as a file of its own: one HTML document with its styles inside, without scripts and without anything
 * that is fetched from elsewhere.
 *
 * @param stills The picture of each film, as SVG that needs no style sheet.
 */
export function dossierHtml(dossier: Dossier, stills: readonly string[] = []): string {
  const name = dossier.owner === '' ? dossier.title : t('leerdossier.running', { name: dossier.owner });
  return `<!doctype html>
<html lang="${dossier.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(`${name} · ${dossier.course}`)}</title>
<style>${fileStyles}${dossierStyles.cssText}${pageStyles(name)}</style>
</head>
<body>
<main class="dossier">
${head(dossier)}
${dossier.sections.map(sectionOf).join('\n')}
${filmsOf(dossier, stills)}
</main>
</body>
</html>
`;
}

function head({ course, title, owner, facts, lights }: Dossier): string {
  const windows = Array.from({ length: lights.of }, (_, position) =>
    position < lights.lit ? '<i data-lit></i>' : '<i></i>',
  );
  return `<header class="dossier-head">
<p class="course">${escapeHtml(course)}</p>
${owner === '' ? '' : `<p class="kind">${escapeHtml(title)}</p>`}
<h1 class="owner">${escapeHtml(owner === '' ? title : owner)}</h1>
<dl class="facts">${facts.map(entry).join('')}</dl>
<p class="lights">${windows.join('')}<span>${escapeHtml(lights.words)}</span></p>
</header>`;
}

function filmsOf({ films }: Dossier, stills: readonly string[]): string {
  if (films.length === 0) return '';
  const figures = films.map(
    ({ title, length }, at) =>
      `<figure>${stills[at] ?? ''}<figcaption><strong>${escapeHtml(title)}</strong>, ${escapeHtml(length)}</figcaption></figure>`,
  );
  return `<section id="films">
<div class="section-head"><h2>${escapeHtml(t('leerdossier.films.title'))}</h2></div>
<p class="about">${escapeHtml(t('leerdossier.films.about'))}</p>
<div class="films">${figures.join('')}</div>
</section>`;
}

function sectionOf({ id, title, sharing, about, blocks, empty }: DossierSection): string {
  return `<section id="${id}">
<div class="section-head"><h2>${escapeHtml(title)}</h2>${blocks.length === 0 ? '' : sharingOf(sharing)}</div>
${about === undefined ? '' : `<p class="about">${escapeHtml(about)}</p>`}
${blocks.length === 0 ? `<p class="empty">${escapeHtml(empty)}</p>` : blocks.map(block).join('\n')}
</section>`;
}

function block(content: DossierBlock): string {
  const { title, sharing } = content;
  const parts = `${title === undefined ? '' : `<h3>${escapeHtml(title)}</h3>`}${sharingOf(sharing)}`;
  return `<div class="block">
${parts === '' ? '' : `<div class="block-head">${parts}</div>`}
${bodyOf(content)}
</div>`;
}

function bodyOf(content: DossierBlock): string {
  if (content.kind === 'table') return table(content);
  return content.kind === 'code' ? code(content) : entries(content);
}

function code({ code: letters, about, qr }: DossierCode): string {
  const { path, size } = qrPath(qr.text, 'Q');
  const whole = size + 8;
  return `<div class="coded">
<div><p class="code">${escapeHtml(letters)}</p><p class="about">${escapeHtml(about)}</p></div>
<svg class="qr" viewBox="0 0 ${whole} ${whole}" role="img" aria-label="${escapeHtml(qr.label)}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path fill="#000" transform="translate(4 4)" d="${path}"/></svg>
</div>`;
}

function sharingOf(sharing: Sharing | undefined): string {
  return sharing === undefined
    ? ''
    : `<p class="sharing" data-sharing="${sharing}">${escapeHtml(t(`leerdossier.${sharing}`))}</p>`;
}

function entries({ kind, entries: list }: Exclude<DossierBlock, DossierTable | DossierCode>): string {
  return `<dl class="${kind === 'facts' ? 'values' : 'answers'}">${list.map(entry).join('\n')}</dl>`;
}

function entry({ label, value }: { readonly label: string; readonly value: string }): string {
  return `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`;
}

function table({ columns, groups, total }: DossierTable): string {
  const heads = columns.map((column) => `<th role="columnheader" scope="col">${escapeHtml(column)}</th>`);
  const bodies = groups.map(
    ({ head: name, rows }) =>
      `<tbody role="rowgroup">${name === undefined ? '' : row(name, columns, 'group')}${rows
        .map((cells) => row(cells, columns))
        .join('\n')}</tbody>`,
  );
  return `<table role="table">
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
${bodies.join('\n')}
${total === undefined ? '' : `<tfoot role="rowgroup">${row(total, columns)}</tfoot>`}
</table>`;
}

function row([name = '', ...values]: readonly string[], columns: readonly string[], kind?: 'group'): string {
  const cells = values.map(
    (value, position) =>
      `<td role="cell" class="${cellKind(value)}" data-column="${escapeHtml(columns[position + 1] ?? '')}">${escapeHtml(value)}</td>`,
  );
  const wide = values.length === 0 ? ` colspan="${columns.length}"` : '';
  return `<tr role="row"${kind === undefined ? '' : ' class="group"'}><th role="rowheader" scope="${
    kind === undefined ? 'row' : 'rowgroup'
  }"${wide}>${escapeHtml(name)}</th>${cells.join('')}</tr>`;
}

/** The tokens that the dossier wears, in their light values: a file is paper, whatever the screen is. */
const fileStyles = `
:root {
  color-scheme: light;
  --ink: #1b2145;
  --ink-2: #4d5173;
  --line: #e2d8c6;
  --line-strong: #827b93;
  --lamp: #ffc960;
  --lamp-line: #b87300;
  --lamp-ink: #7e4b00;
  --mullion: #b87300;
  --t-xs: 0.8125rem;
  --t-s: 0.9375rem;
  --t-m: 1.0625rem;
  --t-l: 1.25rem;
  --t-xl: 1.5rem;
  --t-3xl: 2.5rem;
  --w-text: 400;
  --w-strong: 650;
  --w-head: 720;
}
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 860px;
  padding: clamp(20px, 5vw, 56px);
  background: #fff;
  font: var(--w-text) var(--t-m) / 1.5 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, 'Segoe UI', Verdana, sans-serif;
}
@media print { body { max-width: none; padding: 0; } }
`;
