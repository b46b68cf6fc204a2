import { momentQr } from '../attendance/carriers.ts';
import type { NewSession } from '../attendance/new-session.ts';
import type { MomentKind } from '../attendance/session-card.ts';
import type { Issuer } from '../attendance/trust.ts';
import { checkSymbol, inGroups } from '../encoding/crockford.ts';
import { qrPath } from '../qr/qr-path.ts';
import { escapeHtml } from '../encoding/escape-html.ts';
import { printedPage, qrSvg } from './printed-page.ts';
import type { Paper, PaperWord as Word, SayOnPaper as Say } from './paper.ts';
import type { Part } from './parts.ts';
import { clockText, dayText } from './time-text.ts';

export interface Sheet extends Paper {
  readonly session: Pick<NewSession, 'card' | 'bytes' | 'codes'>;
  readonly issuer: Issuer;
  /** Of the course. */
  readonly title: string;
  readonly parts: readonly Part[];
}

/** Squares along the side of a QR code that a phone still reads from the back of the room (version 14). */
const mostSquares = 73;

/** What stands on the sheet of a moment; `from` is the time from which it may be shown. */
function momentWords(kind: MomentKind, from: string, say: Say) {
  switch (kind) {
    case 'in':
      return {
        title: say('roomSheet.in.title'),
        when: say('roomSheet.in.when', { from }),
        speech: say('roomSheet.in.say'),
        rule: say('roomSheet.in.rule'),
      };
    case 'out':
      return {
        title: say('roomSheet.out.title'),
        when: say('roomSheet.out.when', { from }),
        speech: say('roomSheet.out.say'),
        rule: say('roomSheet.out.rule'),
      };
    case 'early':
      return {
        title: say('roomSheet.early.title'),
        when: say('roomSheet.early.when'),
        speech: say('roomSheet.early.say'),
        rule: say('roomSheet.early.rule'),
      };
  }
}

/** The sheets for the room: first how they are used and the times, then one page for each moment. */
export function roomSheet(sheet: Sheet): string {
  const { session, say } = sheet;
  const pages = session.card.moments.map((_, position) => momentPage(sheet, position));
  const title = say('roomSheet.title', { wijk: session.card.wijk });
  return printedPage(title, sheet, styles, [firstPage(sheet, title), ...pages].join('\n'));
}

function firstPage(sheet: Sheet, title: string): string {
  const { session, parts, language, say } = sheet;
  const { card } = session;
  const steps = [
    'roomSheet.how.print',
    'roomSheet.how.in',
    'roomSheet.how.out',
    'roomSheet.how.list',
    'roomSheet.how.after',
  ] as const;
  return `<section class="sheet first">
${trial(sheet)}<p class="secret">${escapeHtml(say('roomSheet.secret'))}</p>
<h1>${escapeHtml(title)}</h1>
<p class="where">${escapeHtml(dayText(card.start, card.zone, language))}, ${clockText(card.start, card.zone)}–${clockText(card.end, card.zone)}<br>${escapeHtml(card.place)}<br>${escapeHtml(say('card.organiser', { organiser: card.organiser }))}</p>
<div class="columns">
<div>
<h2>${escapeHtml(say('roomSheet.how.title'))}</h2>
<ol>${steps.map((step) => `<li>${escapeHtml(say(step))}</li>`).join('')}</ol>
</div>
<div>
<h2>${escapeHtml(say('roomSheet.times.title'))}</h2>
<table>${timeRows(sheet, parts)
    .map(
      ({ at, text, isCode }) =>
        `<tr${isCode ? ' class="code-time"' : ''}><th scope="row">${clockText(at, card.zone)}</th><td>${escapeHtml(text)}</td></tr>`,
    )
    .join('')}</table>
</div>
</div>
<h2>${escapeHtml(say('roomSheet.trouble.title'))}</h2>
<ul class="trouble">${(
    [
      'roomSheet.trouble.late',
      'roomSheet.trouble.phone',
      'roomSheet.trouble.wifi',
      'roomSheet.trouble.clock',
    ] as const
  )
    .map((word) => `<li>${escapeHtml(say(word))}</li>`)
    .join('')}</ul>
${foot(sheet, 1)}
</section>`;
}

/** The programme with clock times, and when each code may be shown. */
function timeRows({ session, language, say }: Sheet, parts: readonly Part[]) {
  const { card } = session;
  const programme = parts.map(({ title }, position) => ({
    at: parts.slice(0, position).reduce((sum, { minutes }) => sum + minutes, card.start),
    text: title[language],
    isCode: false,
  }));
  const codes = card.moments
    .filter(({ kind }) => kind !== 'early')
    .map(({ kind, opens }) => ({
      at: card.start + opens,
      text: say(kind === 'in' ? 'roomSheet.times.in' : 'roomSheet.times.out'),
      isCode: true,
    }));
  const end = { at: card.end, text: say('roomSheet.times.end'), isCode: false };
  return [...programme, ...codes, end].sort((one, other) => one.at - other.at);
}

function momentPage(sheet: Sheet, position: number): string {
  const { session, language, say } = sheet;
  const { card, bytes, codes } = session;
  const moment = card.moments[position];
  const bare = codes[position] ?? '';
  if (moment === undefined) return '';
  const from = clockText(card.start + moment.opens, card.zone);
  const { title, when, speech, rule } = momentWords(moment.kind, from, say);
  const text = momentQr(bare, bytes);
  const level = qrPath(text, 'M').size <= mostSquares ? 'M' : 'L';
  const code = bare + checkSymbol(bare);
  const symbol = checkSymbol(bare);
  const symbolWord = symbolWords[symbol];
  return `<section class="sheet moment ${moment.kind}">
${trial(sheet)}<header>
<h1>${escapeHtml(title)}</h1>
<p class="when">${escapeHtml(when)}</p>
</header>
<div class="code">${qrSvg(text, level, say('roomSheet.qr', { title }))}
<p class="letters">${inGroups(code)
    .split('-')
    .map((group) => `<span>${escapeHtml(group)}</span>`)
    .join('<i>-</i>')}</p>
<p class="hint">${escapeHtml(symbolWord === undefined ? say('roomSheet.typing') : `${say('roomSheet.typing')} ${say(symbolWord)}`)}</p></div>
<p class="speech"><b>${escapeHtml(say('roomSheet.youSay'))}</b>${escapeHtml(speech)}</p>
<p class="rule">${escapeHtml(rule)}</p>
<p class="where">${escapeHtml(say('card.wijk', { wijk: card.wijk }))} · ${escapeHtml(dayText(card.start, card.zone, language))} · ${escapeHtml(card.place)}</p>
${foot(sheet, position + 2)}
</section>`;
}

/** Check symbols that are no letter or digit, and how they are called. */
const symbolWords: Readonly<Record<string, Word>> = {
  '*': 'roomSheet.symbol.star',
  '~': 'roomSheet.symbol.tilde',
  $: 'roomSheet.symbol.dollar',
  '=': 'roomSheet.symbol.equals',
};

function trial({ issuer, say }: Sheet): string {
  return issuer.demonstration ? `<p class="trial">${escapeHtml(say('trial.line'))}</p>\n` : '';
}

function foot({ session, title, say }: Sheet, page: number): string {
  const of = session.card.moments.length + 1;
  return `<p class="foot"><span>${escapeHtml(title)} · ${escapeHtml(say('card.id', { id: session.card.id }))}</span><span>${escapeHtml(say('roomSheet.page', { page, of }))}</span></p>`;
}

const styles = `
.first { font-size: 11.5pt; }
.secret { align-self: start; padding: 1mm 4mm; border-radius: 2mm; background: var(--ink); color: #fff; font-weight: 650; font-size: 10.5pt; }
.first h1 { margin-block: 5mm 2mm; font-size: 27pt; font-weight: 750; letter-spacing: -0.01em; }
.first .where { color: var(--ink-2); }
.columns { display: grid; grid-template-columns: 1fr 74mm; gap: 10mm; margin-block: 8mm 7mm; }
.first h2 { margin-block-end: 2.5mm; font-size: 14pt; }
ol { padding-inline-start: 6mm; }
ol li { margin-block-end: 2mm; padding-inline-start: 1mm; }
ol li::marker { color: var(--enamel); font-weight: 750; }
table { inline-size: 100%; border-collapse: collapse; }
th, td { padding: 1.6mm 2mm; border-block-end: 0.3mm solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
th { inline-size: 16mm; font-weight: 700; font-variant-numeric: tabular-nums; }
.code-time th, .code-time td { background: var(--lamp-soft); border-block-end-color: var(--lamp-line); font-weight: 700; color: var(--on-lamp); }
.trouble { padding-inline-start: 5mm; }
.trouble li { margin-block-end: 1.5mm; }
.moment { align-items: center; padding-block: 11mm 9mm; text-align: center; }
.moment .trial { align-self: center; }
.moment header { inline-size: 100%; }
.moment h1 { display: inline-block; min-inline-size: 96mm; padding: 2.5mm 12mm 3mm; border: 0.8mm solid #fff; outline: 0.9mm solid var(--enamel); border-radius: 2.5mm; background: var(--enamel); color: #fff; font-size: 32pt; font-weight: 750; letter-spacing: -0.01em; }
.when { inline-size: fit-content; margin: 4mm auto 0; padding: 1.2mm 5mm; border-radius: 99mm; background: var(--lamp-soft); border: 0.4mm solid var(--lamp-line); color: var(--on-lamp); font-weight: 700; font-size: 13pt; }
/* Of the 81 squares along a side 73 are the code itself: it is 12 cm wide. */
.code { inline-size: 135mm; margin-block-start: 1mm; }
.letters { margin-block-start: -4mm; font-size: 46pt; line-height: 1.1; font-weight: 800; letter-spacing: 0.06em; white-space: nowrap; font-variant-numeric: tabular-nums; }
.letters i { color: var(--line-strong); font-style: normal; font-weight: 400; padding-inline: 0.06em; }
/* Wider than the code, so that it stays on one line. */
.hint { margin-inline: -15mm; color: var(--ink-2); font-size: 10.5pt; }
.speech { margin-block-start: 5mm; inline-size: 150mm; padding: 3mm 6mm 3.5mm; border: 0.3mm solid var(--line); border-radius: 3mm; background: var(--paper); font-size: 13pt; line-height: 1.35; text-wrap: pretty; }
.speech b { display: block; margin-block-end: 0.5mm; color: var(--ink-2); font-size: 9.5pt; font-weight: 650; }
.rule { margin-block-start: 2mm; max-inline-size: 150mm; color: var(--ink-2); font-size: 10.5pt; text-wrap: pretty; }
.moment .where { margin-block: 3mm 3mm; font-weight: 650; font-size: 11pt; }
.moment .foot { inline-size: 100%; }
.early { border-block-start: 9mm solid var(--ink); padding-block-start: 7mm; }
.early h1 { background: var(--ink); outline-color: var(--ink); }
.early .when { background: var(--ink); border-color: var(--ink); color: #fff; }
`;
