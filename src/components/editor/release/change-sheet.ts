import { dayInWords } from '../../../content/moment-in-words.ts';
import type { Language } from '../../../course-files/language.ts';
import type { CourseDraft } from '../../../editing/course-draft.ts';
import type { CourseNode } from '../../../editing/outline/course-node.ts';
import type { ChangedText, ReportedChange } from '../../../editing/upkeep/change-report.ts';
import type { WordPiece } from '../../../editing/upkeep/word-changes.ts';
import { markup, type Markup } from '../../../paper/markup.ts';
import { printedPage } from '../../../paper/printed-page.ts';
import { partStyles, sheetFoot, sheetHead } from '../../../paper/sheet-parts.ts';
import { t } from '../../session/words.ts';
import { placeLine } from '../place-name.ts';
import { headOf, piecesOf } from './change-words.ts';

/** What stands at the head of the sheet beside the changes. */
export interface SheetFacts {
  readonly version: string;
  /** `2026-11-30`. */
  readonly day: string;
  readonly made: string;
  readonly approved: string;
}

const styles = `
.sheet { display: block; break-inside: auto; }
@page { margin: 14mm; }
@media print { .sheet { inline-size: auto; min-block-size: 0; padding: 0; } }
.change { break-inside: avoid; margin-block-end: 5mm; }
.change h2 { margin-block-end: 1.5mm; } .change h2 span { font-weight: 450; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; margin-block-end: 1.5mm; }
.sides span { white-space: pre-line; } .sides div { border: 0.25mm solid var(--line-strong); border-radius: 1mm; padding: 2mm 3mm; font-size: 10pt; overflow-wrap: anywhere; }
.sides small { display: block; color: var(--ink-2); font-size: 8pt; font-weight: 700; }
ins { font-weight: 700; } .means { color: var(--ink-2); font-size: 9.5pt; }
`;

/** What has changed, as a page to be printed or sent: a colleague reads along without this page. */
export function changeSheet(
  changes: readonly ReportedChange[],
  nodes: readonly CourseNode[],
  draft: CourseDraft,
  { version, day, made, approved }: SheetFacts,
  language: Language,
): string {
  const course = t('editor.course');
  const title = t('upkeep.release.report.title');
  const facts = [
    [t('upkeep.release.report.version'), version],
    [t('upkeep.release.report.day'), dayInWords(Date.parse(day) / 60_000, language, 'UTC')],
    [t('upkeep.release.report.made'), made],
    [t('upkeep.release.report.approved'), approved],
  ] as const;
  const body = markup`<section class="sheet">${sheetHead(course, title, facts)}${changes.map((change) =>
    changeOnPaper(change, placeLine(nodes, change.place, language, draft)),
  )}${sheetFoot(t('upkeep.release.report.foot'), version)}</section>`;
  return printedPage(`${title} · ${course}`, { language, fonts: [] }, partStyles + styles, body.html);
}

function changeOnPaper(change: ReportedChange, where: string): Markup {
  const { kind, texts, consequence } = change;
  return markup`<section class="change"><h2>${where} <span>(${t(
    `upkeep.release.kind.${kind}`,
  )})</span></h2>${texts.map((text) => sidesOnPaper(change, text))}${
    consequence === undefined ? '' : markup`<p class="means">${t(consequence)}</p>`
  }</section>`;
}

function sidesOnPaper(change: ReportedChange, text: ChangedText): Markup {
  const [was, is] = piecesOf(change, text);
  const head = headOf(change, text);
  const marked = (pieces: readonly WordPiece[], mark: (words: string) => Markup) =>
    pieces.map(({ text: words, isOwn }) => (isOwn ? mark(words) : words));
  const nothing = t('upkeep.release.empty');
  return markup`<div class="sides"><div><small>${head.old}</small><span>${
    text.before === undefined ? nothing : marked(was, (words) => markup`<del>${words}</del>`)
  }</span></div><div><small>${head.now}</small><span>${
    text.after === undefined ? nothing : marked(is, (words) => markup`<ins>${words}</ins>`)
  }</span></div></div>`;
}
