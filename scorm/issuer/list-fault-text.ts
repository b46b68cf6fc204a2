import {
  faultsByKind,
  type FaultGroup,
  type PresenceFault,
  type PresenceFaultKind,
} from '../../src/attendance/presence-list.ts';
import type { MissingColumn } from '../../src/attendance/presence-columns.ts';
import type { CommandContext } from './command-context.ts';
import type { Word } from '../command-line/words.ts';
import { locales } from '../../src/course-files/language.ts';

/** What is wrong with a presence list: one sentence for each kind, with the lines on which it is. */
export function faultTexts(faults: readonly PresenceFault[], context: CommandContext): readonly string[] {
  return faultsByKind(faults).map((group) => faultText(group, context));
}

/** The sentence without its lines, of a fault that is about the list as a whole. */
export function wholeFaultText(fault: PresenceFault, context: CommandContext): string {
  const [group] = faultsByKind([fault]);
  return group === undefined ? '' : sentenceOf(group, context);
}

const faultWords: Readonly<Record<PresenceFaultKind, Word>> = {
  empty: 'list.empty',
  workbook: 'list.workbook',
  'no-table': 'list.noTable',
  'video-meeting': 'list.videoMeeting',
  'no-columns': 'list.noColumns',
  'no-rows': 'list.noRows',
  'too-long': 'list.tooLong',
  'open-quote': 'list.openQuote',
  nobody: 'list.nobody',
  'code-typo': 'list.codeTypo',
  'code-incomplete': 'list.codeIncomplete',
  'code-too-long': 'list.codeTooLong',
  'name-too-long': 'list.nameTooLong',
  'name-garbled': 'list.nameGarbled',
  'double-code': 'list.doubleCode',
  'double-name': 'list.doubleName',
  'times-missing': 'list.noTimes',
  'time-in-missing': 'list.noTimeIn',
  'time-out-missing': 'list.noTimeOut',
  'time-unreadable': 'list.timeUnreadable',
  'time-ambiguous': 'list.timeAmbiguous',
  'time-outside': 'list.timeOutside',
  'time-other-day': 'list.timeOtherDay',
  contradiction: 'list.contradiction',
  'out-before-in': 'list.outBeforeIn',
  'still-to-come': 'list.stillToCome',
};
const missingWords: Readonly<Record<MissingColumn, Word>> = {
  who: 'list.columnWho',
  in: 'list.columnIn',
  out: 'list.columnOut',
};
const mostValues = 4;

function faultText(group: FaultGroup, context: CommandContext): string {
  const { lines } = group;
  const fault = sentenceOf(group, context);
  if (lines.length === 0) return context.say('list.whole', { fault });
  return context.say('list.line', {
    count: lines.length,
    lines: inWords(lines.map(String), context),
    fault,
  });
}

function sentenceOf({ because, values, missing, headings }: FaultGroup, context: CommandContext): string {
  const { say } = context;
  const quoted = values.slice(0, mostValues).map((value) => `“${shown(value)}”`);
  const more = values.length - quoted.length;
  return say(faultWords[because], {
    values: inWords(more > 0 ? [...quoted, say('list.andMore', { count: more })] : quoted, context),
    missing: inWords(
      missing.map((column) => say(missingWords[column])),
      context,
    ),
    headings: headings.length === 0 ? say('list.noHeadings') : headings.slice(0, 20).map(shown).join(', '),
  });
}

/** "4, 7 en 12". */
export function inWords(items: readonly string[], { language }: Pick<CommandContext, 'language'>): string {
  return new Intl.ListFormat(locales[language]).format(items);
}

/** A cell may hold anything: only what a terminal can show as it is, and not too much of it. */
function shown(value: string): string {
  const plain = value.replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
