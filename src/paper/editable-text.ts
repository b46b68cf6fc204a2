import { escapeHtml } from '../encoding/escape-html.ts';
import type { Markup } from './markup.ts';
import type { Paper } from './paper.ts';

/**
 * A text that somebody will change, as the plainest HTML: Word, Pages and LibreOffice open it as their own, and a browser shows
 * it. No script, no request, no font of ours.
 */
export function editableText(
  title: string,
  { language }: Pick<Paper, 'language'>,
  body: readonly Markup[],
): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 12pt/1.5 Calibri, Carlito, system-ui, sans-serif; }
h1 { font-size: 20pt; } h2 { font-size: 14pt; }
table { border-collapse: collapse; } td, th { vertical-align: top; }
</style>
</head>
<body>
<main>
${body.map(({ html }) => html).join('\n')}
</main>
</body>
</html>
`;
}
