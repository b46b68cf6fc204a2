import { escapeHtml } from '../encoding/escape-html.ts';
import { qrPath } from '../qr/qr-path.ts';
import type { Paper, PaperFont } from './paper.ts';

/** A page that can be mailed and printed as it is: one file, no script, no request. */
export function printedPage(
  title: string,
  { language, fonts, drawing }: Pick<Paper, 'language' | 'fonts' | 'drawing'>,
  styles: string,
  body: string,
): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(title)}</title>
<style>
${fonts.map(fontFace).join('\n')}
${drawing?.styles ?? ''}
${paperStyles}
${styles}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function fontFace({ family, address }: PaperFont): string {
  return `@font-face { font-family: '${family}'; src: url(${address}) format('woff2'); font-weight: 200 800; }`;
}

/** A QR code on white with its quiet zone of 4 squares around it. */
export function qrSvg(text: string, level: 'L' | 'M' | 'Q', label: string): string {
  const { path, size } = qrPath(text, level);
  const whole = size + 8;
  return `<svg class="qr" viewBox="0 0 ${whole} ${whole}" role="img" aria-label="${escapeHtml(label)}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path fill="#000" transform="translate(4 4)" d="${path}"/></svg>`;
}

const paperStyles = `
:root { color-scheme: light; --ink: #1b2145; --ink-2: #4d5173; --line: #e2d8c6; --line-strong: #827b93; --paper: #fbf7ef; --action: #3a398c; --lamp: #ffc960; --lamp-soft: #fff0cf; --lamp-line: #b87300; --on-lamp: #2e1e00; --enamel: #22388f; }
@page { size: A4; margin: 0; }
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 12pt/1.45 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next Names', system-ui, sans-serif; }
h1, h2, h3, p, ol, ul, table, dl, figure { margin: 0; }
h1, h2 { line-height: 1.15; text-wrap: balance; }
.sheet { inline-size: 210mm; min-block-size: 297mm; margin: 8mm auto; padding: 16mm 18mm 12mm; background: #fff; display: flex; flex-direction: column; break-after: page; break-inside: avoid; }
.sheet:last-child { break-after: auto; }
.trial { align-self: start; margin-block-end: 3mm; padding: 0.8mm 4mm; border: 0.6mm solid var(--lamp-line); border-radius: 2mm; background: var(--lamp-soft); color: var(--on-lamp); font-weight: 700; }
.qr { display: block; inline-size: 100%; block-size: auto; }
.foot { margin-block-start: auto; padding-block-start: 4mm; border-block-start: 0.3mm solid var(--line); color: var(--ink-2); font-size: 9.5pt; display: flex; justify-content: space-between; gap: 6mm; }
/* A little less than the paper: rounding must not give an empty page. */
@media print { body { background: #fff; } .sheet { margin: 0; min-block-size: 296mm; } }
@media screen { .sheet { border: 1px solid var(--line); border-radius: 3mm; } }
`;
