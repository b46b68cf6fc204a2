import { say, type Say } from './fault-words.ts';
import type { TextFault } from './text-fault.ts';

const bullet = /^(\s*)(?:[•·▪▫‣●○◦∙■□➢➤✓]|[–—](?=\s)|\uF0B7|\uF0A7|o(?=\s{2,}|\t))\s*/u;
const tableRule = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?\|?\s*$/;
const tableRow = /^\s*\|.*\||^[^|]+\|[^|]+\|/;

/** What is wrong with a line of Markdown by itself, whatever stands around it: left by Word or another editor. */
export function lineFaults(markdown: string): readonly TextFault[] {
  let isTable = false;
  return markdown.split('\n').flatMap((text, at): TextFault[] => {
    const fault = (sentence: Say, corrected?: string): TextFault[] => [
      { line: at + 1, message: say(sentence), ...(corrected === undefined ? {} : { corrected }) },
    ];
    const wasTable = isTable;
    isTable = tableRule.test(text) || tableRow.test(text) || /^\S[^\t]*\t\S[^\t]*/.test(text);
    // Once for a table.
    if (isTable) return wasTable ? [] : fault((words) => words.prose.table);
    if (bullet.test(text)) return fault((words) => words.prose.bullet, text.replace(bullet, '$1- '));
    if (/^\s{0,3}[-+](?=\p{L})/u.test(text))
      return fault((words) => words.prose.bulletSpace, text.replace(/^(\s*)[-+]/, '$1- '));
    if (/^\s{0,3}\d{1,2}[.)](?=\p{L})/u.test(text))
      return fault((words) => words.prose.bulletSpace, text.replace(/^(\s*\d+[.)])/, '$1 '));
    if (/^#{1,6}(?=[^\s#])/.test(text))
      return fault((words) => words.prose.headingSpace, text.replace(/^(#+)/, '$1 '));
    return [];
  });
}
