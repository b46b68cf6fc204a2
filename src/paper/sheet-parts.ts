import { wordmark } from '../content/wordmark.ts';
import { markup, type Markup } from './markup.ts';

/** What stands at the head of a sheet, beside its title. */
export type HeadFact = readonly [label: string, value: string];

/** The name of the course as it is drawn, without what explains it in brackets: two lit windows in its last word. */
export function drawnName(course: string): Markup {
  const words = wordmark(course.replace(/ \(.*\)$/, '')).map(({ small, pieces }) => {
    const drawn = pieces.map((piece, position) => (position % 2 === 1 ? markup`<em>${piece}</em>` : piece));
    return small ? markup`<i>${drawn}</i> ` : markup`<b>${drawn}</b> `;
  });
  return markup`<p class="wordmark">${words}</p>`;
}

/** @param facts Those without a value are left out. */
export function sheetHead(course: string, title: string, facts: readonly HeadFact[]): Markup {
  const known = facts.filter(([, value]) => value !== '');
  return markup`<header class="head"><div>${drawnName(course)}<h1>${title}</h1></div>
<dl>${known.map(([label, value]) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl></header>`;
}

export function sheetFoot(left: string, right: string): Markup {
  return markup`<p class="small-foot"><span>${left}</span><span>${right}</span></p>`;
}

/** Points with a small lit window in front. */
export function bullets(items: readonly (string | Markup)[]): Markup {
  return markup`<ul class="windows">${items.map((item) => markup`<li><div>${item}</div></li>`)}</ul>`;
}

/** Points with a house number in front. */
export function numbered(items: readonly (string | Markup)[]): Markup {
  return markup`<ol class="numbers">${items.map((item, at) => markup`<li><b>${at + 1}</b><div>${item}</div></li>`)}</ol>`;
}

type Cell = string | number | Markup;

/** @param widths In millimetres, from the left; columns without one share what is left. */
export function table(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  widths: readonly (number | undefined)[] = [],
): Markup {
  const columns = head.map((_, at) => {
    const width = widths[at];
    return width === undefined ? markup`<col>` : markup`<col width="${Math.round((width / 25.4) * 96)}">`;
  });
  const named = head.some((each) => each !== '');
  return markup`<table><colgroup>${columns}</colgroup>${
    named ? markup`<thead><tr>${head.map((each) => markup`<th scope="col">${each}</th>`)}</tr></thead>` : ''
  }<tbody>${rows.map((cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
}

/** How the parts above look; goes before the styles of a sheet. No style stands in an attribute: a page may forbid it. */
export const partStyles = `
.sheet { padding: 13mm 15mm 10mm; font-size: 11pt; line-height: 1.46; }
.wordmark { font-size: 11.5pt; line-height: 1; letter-spacing: -0.02em; }
.wordmark b { font-weight: 760; } .wordmark i { font-style: normal; font-weight: 340; } .wordmark em { font-style: normal; color: #7e4b00; }
.head { display: flex; justify-content: space-between; align-items: end; gap: 10mm; margin-block-end: 4mm; padding-block-end: 3mm; border-block-end: 0.7mm solid var(--ink); }
.head h1 { margin-block-start: 2.5mm; font-size: 20pt; font-weight: 750; letter-spacing: -0.02em; overflow-wrap: anywhere; }
.head dl { display: grid; gap: 0.2mm; flex: none; max-inline-size: 60%; font-size: 9pt; line-height: 1.4; }
.head dl div { display: grid; grid-template-columns: 26mm 1fr; gap: 2mm; }
.head dt { color: var(--ink-2); }
.head dd { margin: 0; font-weight: 650; overflow-wrap: anywhere; }
h2 { margin-block: 4.2mm 1.2mm; font-size: 11.5pt; font-weight: 700; line-height: 1.2; break-after: avoid; }
table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border: 0.25mm solid var(--line-strong); padding: 1.4mm 1.8mm; text-align: start; vertical-align: middle; font-size: 9.8pt; line-height: 1.25; overflow-wrap: break-word; }
thead th { background: #f3ecdf; font-size: 8.4pt; font-weight: 700; line-height: 1.2; vertical-align: bottom; }
tr { break-inside: avoid; }
ul.windows, ol.numbers { display: grid; gap: 0.9mm; padding: 0; list-style: none; }
ul.windows li { display: grid; grid-template-columns: 2.6mm 1fr; gap: 2.6mm; break-inside: avoid; }
ul.windows li::before { content: ''; block-size: 3.6mm; margin-block-start: 1mm; border: 0.3mm solid #7e4b00; border-radius: 0.5mm; background: var(--lamp); }
ol.numbers li { display: grid; grid-template-columns: 6mm 1fr; gap: 2.6mm; align-items: start; break-inside: avoid; }
ol.numbers b { display: grid; place-items: center; block-size: 5.6mm; border-radius: 1mm; background: var(--enamel); color: #fff; font-size: 9.5pt; font-weight: 750; line-height: 1; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 8mm; }
.small-foot { margin-block-start: auto; padding-block-start: 2.5mm; display: flex; justify-content: space-between; gap: 8mm; color: var(--ink-2); font-size: 8pt; line-height: 1.35; }
.small-foot span:last-child { text-align: end; }
.hint { display: flex; gap: 6mm; align-items: center; justify-content: space-between; max-inline-size: 210mm; margin: 8mm auto 0; padding: 3mm 5mm; border-radius: 3mm; background: var(--lamp-soft); color: var(--on-lamp); }
.hint button { flex: none; min-block-size: 44px; padding-inline: 6mm; border: 0; border-radius: 3mm; background: var(--action); color: #fff; font: inherit; font-weight: 700; cursor: pointer; }
@media print { .hint { display: none; } }
`;

/** Goes before the styles of a sheet that lies on its side. */
export const landscape = `
@page { size: A4 landscape; margin: 0; }
.sheet { inline-size: 297mm; min-block-size: 210mm; padding: 9mm 12mm 7mm; }
@media print { .sheet { min-block-size: 209mm; } }
`;
