import { bullets, numbered, table } from './sheet-parts.ts';
import { markup, type Markup } from './markup.ts';
import type { Block } from './wijkverslag-content.ts';

/** A block on a sheet: what a person has to write can be typed there, and is not printed as long as it is open. */
export function drawnBlock(block: Block): Markup {
  switch (block.kind) {
    case 'text':
      return markup`<p>${block.text}</p>`;
    case 'small':
      return markup`<p class="small">${block.text}</p>`;
    case 'points':
      return bullets(block.items);
    case 'numbers':
      return numbered(block.items);
    case 'table':
      return table(
        block.head,
        block.rows,
        block.head.map((_, at) => (at === 0 ? undefined : 44)),
      );
    case 'bars':
      return markup`<div class="bars">${block.rows.map(({ label, share, value }) => barRow(label, share, value))}</div>`;
    case 'to-write':
      return markup`<p class="to-write" data-prompt="${block.prompt}"></p>`;
  }
}

function barRow(label: string, share: number, value: string): Markup {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  return markup`<p class="bar"><span>${label}</span><svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><rect class="room" width="100" height="12"/><rect class="part" width="${width}" height="12"/></svg><b>${value}</b></p>`;
}

/** The same in the plainest HTML: a text processor opens it as a text of its own. */
export function plainBlock(block: Block): Markup {
  switch (block.kind) {
    case 'text':
    case 'small':
      return markup`<p>${block.text}</p>`;
    case 'points':
      return markup`<ul>${block.items.map((item) => markup`<li>${item}</li>`)}</ul>`;
    case 'numbers':
      return markup`<ol>${block.items.map((item) => markup`<li>${item}</li>`)}</ol>`;
    case 'table':
      return plainTable(block.head, block.rows);
    case 'bars':
      return plainTable(
        [],
        block.rows.map(({ label, value }) => [label, value]),
      );
    case 'to-write':
      return markup`<p>[${block.prompt}]</p>`;
  }
}

export function plainTable(head: readonly string[], rows: readonly (readonly string[])[]): Markup {
  return markup`<table border="1" cellpadding="6">${
    head.length === 0 ? '' : markup`<tr>${head.map((each) => markup`<th align="left">${each}</th>`)}</tr>`
  }${rows.map((cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`)}</table>`;
}

export const blockStyles = `
.small { font-size: 9pt; line-height: 1.4; color: var(--ink-2); }
.bars { display: grid; gap: 1.4mm; margin-block: 1.5mm 2mm; }
.bar { display: grid; grid-template-columns: 1fr 24mm 8mm; gap: 3mm; align-items: center; font-size: 9.6pt; line-height: 1.2; }
.bar svg { block-size: 4mm; inline-size: 100%; border: 0.3mm solid var(--line-strong); border-radius: 1mm; }
.bar .room { fill: #fff; } .bar .part { fill: var(--lamp); }
.bar b { text-align: end; font-variant-numeric: tabular-nums; }
@media screen {
  .to-write { min-block-size: 1.6em; padding: 1mm 2mm; border: 0.4mm dashed var(--line-strong); border-radius: 1.5mm; }
  .to-write:empty::before { content: attr(data-prompt); color: var(--ink-2); }
}
@media print { section:has(> .to-write:empty) { display: none; } }
`;
