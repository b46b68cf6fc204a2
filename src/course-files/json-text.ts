import { say } from './fault-words.ts';
import type { TextFault } from './text-fault.ts';

/** An entry of a words file: a name, and the text, the group or the lines that it has. */
const entry = /^\s*"[\w.-]+"\s*:\s*(?:"(?:[^"\\]|\\.)*"|\{|\{\s*\}|\[),?$/;
/** One of its lines. */
const lineOfList = /^\s*"(?:[^"\\]|\\.)*",?$/;
const brace = /^\s*[{}[\]],?$/;

/**
 * What keeps a words file from being JSON, by its lines: one entry stands on a line. Nothing when it is sound.
 */
export function jsonAccidents(text: string): readonly TextFault[] {
  try {
    JSON.parse(text);
    return [];
  } catch {
    const found = accidentsByLine(text.split('\n'));
    // Not laid out by lines: only that it is wrong can be told.
    return found.length > 0 ? found : [{ line: 1, message: say((words) => words.json.other) }];
  }
}

function accidentsByLine(lines: readonly string[]): readonly TextFault[] {
  let isInList = false;
  return lines.flatMap((line, at): TextFault[] => {
    const isLine = isInList && !/^\s*\]/.test(line);
    isInList = isLine || /:\s*\[\s*$/.test(line);
    const isSound = (text: string) => isSoundLine(text, isLine);
    if (line.trim() === '') return [];
    const accident = (sentence: Parameters<typeof say>[0], corrected?: string): TextFault[] => [
      { line: at + 1, message: say(sentence), ...(corrected === undefined ? {} : { corrected }) },
    ];
    const next =
      lines
        .slice(at + 1)
        .find((other) => other.trim() !== '')
        ?.trim() ?? '';
    const straight = line.replaceAll(/[“”„]/g, '"');
    const needsComma = next.startsWith('"') || next.startsWith('“') || next.startsWith('{');
    const withComma = (text: string) => {
      const bare = text.trimEnd().replace(/,$/, '');
      return needsComma && !/[{[]$/.test(bare) ? `${bare},` : bare;
    };
    if (!isSound(line) && isSound(withComma(straight)))
      return accident((words) => words.json.wordQuotes, withComma(straight));
    if (isSound(line)) {
      const corrected = withComma(line);
      if (corrected === line.trimEnd()) return [];
      return accident((words) => (needsComma ? words.json.noComma : words.json.extraComma), corrected);
    }
    const [, head, rest] =
      (isLine ? /^(\s*)(.*?),?\s*$/ : /^(\s*"[\w.-]+"\s*:\s*)(.*?),?\s*$/).exec(line) ?? [];
    if (head === undefined || rest === undefined) return accident((words) => words.json.other);
    const inner = rest.replace(/^["“„]/, '').replace(/["“”]$/, '');
    const corrected = withComma(
      `${head}${JSON.stringify(inner.replaceAll('\\"', '"').replaceAll('\\\\', '\\'))}`,
    );
    const isClosed = /^".*"$/.test(rest);
    return accident((words) => (isClosed ? words.json.quote : words.json.unclosed), corrected);
  });
}

function isSoundLine(line: string, isInList: boolean): boolean {
  const text = line.trimEnd();
  return isInList ? lineOfList.test(text) : entry.test(text) || brace.test(text);
}
