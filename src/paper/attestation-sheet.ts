import { asQr } from '../attendance/carriers.ts';
import type { KnownAttestation } from '../attendance/next-attestations.ts';
import type { SessionCard } from '../attendance/session-card.ts';
import type { Issuer } from '../attendance/trust.ts';
import { readableCode } from '../encoding/crockford.ts';
import { escapeHtml } from '../encoding/escape-html.ts';
import { printedPage, qrSvg } from './printed-page.ts';
import { clockText, dayText } from './time-text.ts';
import type { Paper, SayOnPaper as Say } from './paper.ts';

const perPage = 6;

/** A strip with a QR code for every participant, to cut out. It has names on it: only for the organiser. */
export function attestationSheet(
  confirmed: readonly KnownAttestation[],
  card: SessionCard,
  issuer: Issuer,
  paper: Paper,
): string {
  const { language, say } = paper;
  const title = say('strip.title', { wijk: card.wijk });
  const pages = Math.ceil(confirmed.length / perPage);
  const sheets = Array.from({ length: pages }, (_, page) => {
    const strips = confirmed.slice(page * perPage, (page + 1) * perPage).map((row) => strip(row, card, say));
    return `<section class="sheet">
${issuer.demonstration ? `<p class="trial">${escapeHtml(say('trial.line'))}</p>\n` : ''}<h1>${escapeHtml(title)}</h1>
<p class="where">${escapeHtml(dayText(card.start, card.zone, language))} · ${escapeHtml(card.place)}. ${escapeHtml(say('strip.use'))}</p>
<div class="strips">${strips.join('\n')}</div>
<p class="foot"><span>${escapeHtml(say('strip.private'))}</span><span>${escapeHtml(say('roomSheet.page', { page: page + 1, of: pages }))}</span></p>
</section>`;
  });
  return printedPage(title, paper, styles, sheets.join('\n'));
}

function strip({ person, attestation, bytes }: KnownAttestation, card: SessionCard, say: Say): string {
  const { code, name, role } = person;
  const who = name === '' ? (code === undefined ? say('strip.unknown') : learnerCode(code)) : name;
  const minutes = Math.max(0, Math.min(attestation.out, card.end) - Math.max(attestation.in, card.start));
  const times = `${clockText(attestation.in, card.zone)}–${clockText(attestation.out, card.zone)}`;
  return `<article>
<h2>${escapeHtml(who)}</h2>
<p>${escapeHtml([role, times, say('strip.minutes', { count: minutes })].filter((part) => part !== '').join(' · '))}</p>
${qrSvg(asQr('attestation', bytes), 'M', say('strip.qr', { who }))}
<p class="bound">${escapeHtml(code === undefined ? say('strip.byName') : say('strip.byCode', { code: learnerCode(code) }))}</p>
</article>`;
}

/** As a learner sees it: with check symbol, in groups. */
export function learnerCode(code: string): string {
  return readableCode(code);
}

const styles = `
.sheet { padding-block: 12mm 9mm; }
h1 { font-size: 18pt; font-weight: 750; }
.where { margin-block: 1mm 5mm; color: var(--ink-2); font-size: 10.5pt; }
.strips { display: grid; grid-template-columns: 1fr 1fr; margin-inline: -4mm; }
article { min-block-size: 78mm; padding: 4mm; border: 0.3mm dashed var(--line-strong); margin: -0.15mm; text-align: center; break-inside: avoid; overflow: hidden; }
h2 { font-size: 12.5pt; font-weight: 700; overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
article p { font-size: 10pt; color: var(--ink-2); overflow-wrap: anywhere; }
article .qr { inline-size: 50mm; margin-inline: auto; }
.bound { font-size: 9pt; }
`;
