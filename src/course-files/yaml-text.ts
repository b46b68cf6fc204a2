import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { say, type Say } from './fault-words.ts';
import type { TextFault } from './text-fault.ts';
import { correctionsOf, type Correction } from './yaml-corrections.ts';

export interface YamlText {
  readonly accidents: readonly TextFault[];
  readonly lines: LineCounter;
  /** The text with every corrected line in place. */
  readonly source: string;
  /** As it is with every corrected line in place; `undefined` when it still cannot be read. */
  readonly document: Document | undefined;
}

/** What is wrong with a text at one place. */
interface Problem {
  readonly line: number;
  readonly sentence: Say;
  /** Which of the corrections of that line belongs to it; others are tried where YAML itself refuses the text. */
  readonly kind: 'refused' | 'quote' | 'comment' | 'indent' | 'whitespace' | 'twice';
}

/** More in one file is no accident any more. */
const mostAccidents = 40;

/**
 * Reads YAML as people write it. What YAML takes for something else than text (a comment behind a text, an anchor, an
 * alias, a tag) and what it cannot read is told with the line as it should be; with that line in place the rest is
 * read on, so that one accident does not hide the next.
 */
export function readYamlText(given: string): YamlText {
  const accidents: TextFault[] = [];
  const told = new Set<string>();
  let text = given;
  for (;;) {
    const { problems, document, lines } = look(text);
    const problem = problems.find((found) => !told.has(keyOf(found)));
    if (problem === undefined) return { accidents, lines, source: text, document };
    if (accidents.length === mostAccidents) return { accidents, lines, source: text, document: undefined };
    const correction = problem.kind === 'twice' ? undefined : bestCorrection(text, problem, problems);
    const { line, sentence } = correction ?? problem;
    accidents.push({ line, message: say(sentence), ...optional(correction?.corrected) });
    if (correction !== undefined) text = withLine(text, correction.line, correction.corrected);
    else if (problem.kind === 'refused') return { accidents, lines, source: text, document: undefined };
    else told.add(keyOf(problem));
  }
}

function optional(corrected: string | undefined): { readonly corrected?: string } {
  return corrected === undefined ? {} : { corrected };
}

function keyOf({ line, kind }: Problem): string {
  return `${line} ${kind}`;
}

function withLine(text: string, line: number, put: string): string {
  const all = text.split('\n');
  all[line - 1] = put;
  return all.join('\n');
}

interface Seen {
  /** From top to bottom. */
  readonly problems: readonly Problem[];
  readonly document: Document;
  readonly lines: LineCounter;
}

function look(text: string): Seen {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const refused = [...document.errors, ...document.warnings].map(({ code, pos }): Problem => ({
    line: lines.linePos(pos[0]).line,
    sentence: sentenceOf(code),
    kind: code === 'DUPLICATE_KEY' ? 'twice' : 'refused',
  }));
  const problems = [...whitespace(text), ...signs(text), ...lostInside(document, lines), ...refused];
  return { problems: problems.toSorted((a, b) => a.line - b.line), document, lines };
}

/** The library says it in English; these are its facts in our words. */
function sentenceOf(code: string): Say {
  switch (code) {
    case 'DUPLICATE_KEY':
      return (words) => words.yaml.duplicate;
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return (words) => words.yaml.other(words.yaml.causes.indent);
    case 'MISSING_CHAR':
      return (words) => words.yaml.other(words.yaml.causes.missing);
    default:
      return (words) => words.yaml.other(words.yaml.causes.unexpected);
  }
}

/** An indent that only looks like one. */
function whitespace(text: string): Problem[] {
  return text.split('\n').flatMap((line, at): Problem[] => {
    const indent = /^\s*/u.exec(line)?.[0] ?? '';
    if (line.trim() === '' || /^ *$/.test(indent)) return [];
    const isTab = /^[ \t]*$/.test(indent);
    return [
      {
        line: at + 1,
        sentence: (words) => (isTab ? words.yaml.tab : words.yaml.oddSpace),
        kind: 'whitespace',
      },
    ];
  });
}

/** Signs by which YAML takes words of a text for something else. */
function signs(text: string): Problem[] {
  const found: Problem[] = [];
  let offset = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    // Marks of the lexer itself take no room in the text.
    if (token === '\u0002' || token === '\u0018' || token === '\u001f') {
      isText = token === '\u001f';
      continue;
    }
    if (!isText && /^[&*!#]/.test(token)) {
      const line = text.slice(0, offset).split('\n').length;
      const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
      const add = (sentence: Say, kind: Problem['kind']) => found.push({ line, sentence, kind });
      if (token.startsWith('&')) add((words) => words.yaml.anchor, 'quote');
      else if (token.startsWith('*')) add((words) => words.yaml.alias, 'quote');
      else if (token.startsWith('!')) add((words) => words.yaml.tag, 'quote');
      else if (token.startsWith('#')) {
        const loss = lossBefore(before, text.slice(offset));
        if (loss === 'words') add((words) => words.yaml.comment, 'comment');
        if (loss === 'explanation') add((words) => words.yaml.commentBehind, 'comment');
      }
    }
    offset += token.length;
    isText = false;
  }
  return found;
}

/** Does a comment behind this take words away, or is it only in the wrong place? */
function lossBefore(before: string, rest: string): 'words' | 'explanation' | undefined {
  const value = before.replace(/^\s*(?:- +)*(?:[\w-]+:(?: +|$))?/, '').trim();
  if (before.trim() === '') return undefined;
  if (value === '') {
    // Behind a key alone: fine where its lines follow.
    const indent = /^[ -]*/.exec(before)?.[0].length ?? 0;
    const next = rest
      .split('\n')
      .slice(1)
      .find((line) => line.trim() !== '' && !line.trim().startsWith('#'));
    const below = /^ */.exec(next ?? '')?.[0].length ?? 0;
    const isBelow =
      next !== undefined && (below > indent || (below === indent && next.trim().startsWith('- ')));
    return isBelow || !before.includes(':') ? undefined : 'words';
  }
  if (/^(?:[-+]?[\d.]+|true|false|null)$|[\]},]$|[[{]$/.test(value)) return undefined;
  return /['"]$/.test(value) || /^[|>][-+\d]*$/.test(value) ? 'explanation' : 'words';
}

const wordQuoted = /^[“”„‘’‚].*[“”‘’]$/su;

/** What YAML reads without a word, though nobody means it so. */
function lostInside(document: Document, lines: LineCounter): Problem[] {
  const found: Problem[] = [];
  const add = (at: number, sentence: Say, kind: Problem['kind']) =>
    found.push({ line: lines.linePos(at).line, sentence, kind });
  visit(document, {
    Scalar(_, node) {
      if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.range) return;
      const inner = node.value.slice(1, -1);
      if (wordQuoted.test(node.value) && !/[“”„‘‚]/u.test(inner))
        add(node.range[0], (words) => words.yaml.wordQuotes, 'quote');
    },
    Map(_, node) {
      node.items.forEach((pair, at) => {
        const { key, value } = pair;
        // A list or group as a name, which a text that begins with ? becomes.
        if (isCollection(key) && key.range) add(key.range[0], (words) => words.yaml.sign('?'), 'refused');
        if (!isScalar(key) || !key.range) return;
        const alone = value === null || (isScalar(value) && value.value === null && value.source === '');
        const sentence: Say = (words) => (node.items.length > 1 ? words.yaml.comma : words.yaml.sign('{'));
        if (node.flow === true && alone) add(key.range[0], sentence, 'quote');
        const before = node.items[at - 1];
        if (node.flow === true || !isPair(before)) return;
        // Words in a language that stand beside what they belong under.
        const above: unknown = before.value;
        const isEmpty = above === null || (isScalar(above) && above.value === null);
        const lacks = isMap(above) && above.has('nl') && !above.has('en') && !node.has('nl');
        if ((key.value === 'nl' && isEmpty) || (key.value === 'en' && (isEmpty || lacks)))
          add(key.range[0], (words) => words.yaml.indent, 'indent');
      });
    },
  });
  return found;
}

/** The correction after which the text has least trouble, and has it latest; the first of equals. */
function bestCorrection(
  text: string,
  problem: Problem,
  problems: readonly Problem[],
): Correction | undefined {
  let best: { readonly correction: Correction; readonly score: readonly [number, number] } | undefined;
  const now = scoreOf(problems);
  for (const correction of correctionsOf(text.split('\n'), problem)) {
    const after = look(withLine(text, correction.line, correction.corrected)).problems;
    const score = scoreOf(after);
    // Another column that only moves the trouble is no correction.
    if (!isBetter(score, best?.score ?? now) || (correction.column && score[1] >= now[1])) continue;
    best = { correction, score };
    if (after.length === 0) break;
  }
  return best?.correction;
}

function scoreOf(problems: readonly Problem[]): readonly [first: number, count: number] {
  return [problems[0]?.line ?? Number.POSITIVE_INFINITY, problems.length];
}

function isBetter([first, count]: readonly [number, number], than: readonly [number, number]): boolean {
  return count === than[1] ? first > than[0] : count < than[1];
}
