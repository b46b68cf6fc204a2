import type { ChangedText, ReportedChange } from '../../../editing/upkeep/change-report.ts';
import { wordChanges, type WordPiece } from '../../../editing/upkeep/word-changes.ts';
import { t } from '../../session/words.ts';

/** What stands above the old and the new words; the language is said where a change has both. */
export function headOf(
  { kind, numbers, texts }: ReportedChange,
  { language }: ChangedText,
): { readonly old: string; readonly now: string } {
  const name = t(language === 'nl' ? 'upkeep.release.dutch' : 'upkeep.release.english');
  const said = (head: string) => (texts.length > 1 ? `${head} · ${name}` : head);
  if (numbers !== undefined)
    return {
      old: said(t('upkeep.release.wentNumber', { number: numbers.before })),
      now: said(t('upkeep.release.cameNumber', { number: numbers.after })),
    };
  return {
    old: said(t(kind === 'removed' ? 'upkeep.release.went' : 'upkeep.release.was')),
    now: said(t(kind === 'added' ? 'upkeep.release.came' : 'upkeep.release.becomes')),
  };
}

/** Both texts in pieces, what differs marked; a statement in the place of another is other words altogether. */
export function piecesOf(
  { kind }: ReportedChange,
  { before = '', after = '' }: ChangedText,
): readonly [readonly WordPiece[], readonly WordPiece[]] {
  if (kind !== 'replaced') return wordChanges(before, after);
  return [[{ text: before, isOwn: true }], [{ text: after, isOwn: true }]];
}
