import type { List, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { say, type Say } from './fault-words.ts';
import { lineFaults } from './prose-lines.ts';
import { remembered } from './remembered.ts';
import type { TextFault } from './text-fault.ts';

/**
 * Markdown as a small tree that the module draws itself: there is no HTML in it that could do harm.
 * Allowed are paragraphs, headings of the second and third level, lists, quotes, emphasis, strong and links.
 */
export type Block =
  | {
      readonly kind: 'paragraph';
      readonly inline: readonly Inline[];
      /** An empty one that stands for a text of a local variant; a course that was read has none left. */
      readonly place?: string;
    }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly inline: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'quote'; readonly inline: readonly Inline[] };

/** A string is plain text. `href` is an https address, `bron:<id>` or `stap:<id>`. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis'; readonly inline: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly inline: readonly Inline[] };

/** `<!-- lokaal: wie-belt-u -->`: a place that a page keeps for a paragraph of a local variant. */
export const localPlace = /^<!-- lokaal: ([a-z][a-z0-9-]{0,39}) -->$/;

const safeHref = /^(https:\/\/[^\s]+|bron:[a-z0-9-]+|stap:[a-z0-9-]+)$/;

/** Reads Markdown; everything that is not allowed, or would not be shown as it stands, is named in `faults`, with its line. */
export const parseProse = remembered(parsed, 1000);

interface Prose {
  readonly blocks: readonly Block[];
  readonly faults: readonly TextFault[];
}

function parsed(markdown: string): Prose {
  const lines = markdown.split('\n');
  const faults: TextFault[] = [...lineFaults(markdown)];
  const told = new Set(faults.map(({ line }) => line));
  const faultAt = (line: number, sentence: Say, corrected?: string) => {
    // What a line does to the tree was told already by the line itself.
    if (told.has(line)) return;
    faults.push({ line, message: say(sentence), ...(corrected === undefined ? {} : { corrected }) });
  };
  const fault = (node: Nodes, sentence: Say, corrected?: string) => {
    faultAt(startOf(node), sentence, corrected);
  };

  const inline = (nodes: readonly PhrasingContent[]): Inline[] => nodes.flatMap(oneInline);
  const oneInline = (node: PhrasingContent): Inline[] => {
    switch (node.type) {
      case 'text':
        leftovers(node, markdown).forEach(({ line, sentence }) => {
          faultAt(line, sentence);
        });
        return [node.value.replaceAll(/\s*\n\s*/g, ' ')];
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, inline: inline(node.children) }];
      case 'link': {
        const content = inline(node.children);
        if (!safeHref.test(node.url)) fault(node, (words) => words.prose.link(node.url));
        if (typeof node.title === 'string') fault(node, (words) => words.prose.linkTitle);
        if (content.length === 0) fault(node, (words) => words.prose.linkEmpty);
        return [{ kind: 'link', href: node.url, inline: content }];
      }
      default:
        fault(node, (words) => words.prose.inline(nameOf(node.type, words)));
        return [];
    }
  };
  const block = (node: RootContent): Block[] => {
    const place = node.type === 'html' ? localPlace.exec(node.value)?.[1] : undefined;
    if (place !== undefined) return [{ kind: 'paragraph', inline: [], place }];
    switch (node.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', inline: inline(node.children) }];
      case 'heading':
        if (startOf(node) !== endOf(node)) {
          faultAt(endOf(node), (words) => words.prose.underlined);
          return [];
        }
        if (node.depth !== 2 && node.depth !== 3) {
          fault(node, (words) => words.prose.heading);
          return [];
        }
        return [{ kind: 'heading', level: node.depth, inline: inline(node.children) }];
      case 'blockquote':
        drawnIn(node, /^\s*>/);
        return [{ kind: 'quote', inline: paragraphsOf(node.children) }];
      case 'list':
        checkNumbering(node);
        return [
          {
            kind: 'list',
            ordered: node.ordered === true,
            items: node.children.map((item) => {
              drawnIn(
                item,
                new RegExp(`^ {${Math.max(1, (item.position?.start.column ?? 1) - 1 + 2)},}|^\\s*$`),
              );
              return paragraphsOf(item.children);
            }),
          },
        ];
      default:
        fault(node, (words) => words.prose.block(nameOf(node.type, words)));
        return [];
    }
  };
  const paragraphsOf = (nodes: readonly RootContent[]): Inline[] =>
    nodes.flatMap((node, at) => {
      if (node.type !== 'paragraph') {
        if (node.type === 'list' && isYear(node)) checkNumbering(node);
        else fault(node, (words) => words.prose.inItem(nameOf(node.type, words)));
        return [];
      }
      if (at > 0 && nodes[at - 1]?.type === 'paragraph') fault(node, (words) => words.prose.oneParagraph);
      return inline(node.children);
    });
  /** A line below an item or quote that does not stand with it, and is drawn into it all the same. */
  const drawnIn = (node: Nodes, belongs: RegExp) => {
    for (let line = startOf(node) + 1; line <= endOf(node); line++) {
      const text = lines[line - 1] ?? '';
      if (!belongs.test(text)) faultAt(line, (words) => words.prose.lazy);
    }
  };
  const checkNumbering = (node: List) => {
    if (node.ordered !== true) return;
    const numbers = node.children.map((item) => {
      const { line = 1, column = 1 } = item.position?.start ?? {};
      return Number(/^\d+/.exec((lines[line - 1] ?? '').slice(column - 1))?.[0] ?? 1);
    });
    const [first = 1] = numbers;
    if (first !== 1) {
      const line = startOf(node);
      fault(
        node,
        (words) => (first > 31 ? words.prose.year(first) : words.prose.numbering),
        first > 31 ? lines[line - 1]?.replace(/(\d+)([.)])/, '$1\\$2') : undefined,
      );
    } else if (numbers.some((number, at) => number !== at + 1) && numbers.some((number) => number !== 1)) {
      fault(node, (words) => words.prose.numbering);
    }
  };

  const blocks = fromMarkdown(markdown).children.flatMap(block);
  return { blocks, faults: faults.toSorted((a, b) => a.line - b.line) };
}

function isYear(node: List): boolean {
  return node.ordered === true && (node.start ?? 1) > 31;
}

function startOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

function endOf(node: Nodes): number {
  return node.position?.end.line ?? 1;
}

/** Signs of Markdown that stayed in a text, because they are no Markdown as they stand. */
function leftovers(node: Nodes, markdown: string): { readonly line: number; readonly sentence: Say }[] {
  const start = node.position?.start.offset ?? 0;
  const source = markdown.slice(start, node.position?.end.offset ?? start);
  // A sign with a backslash before it was meant so.
  const bare = source.replaceAll(/\\[!-/:-@[-`{-~]/g, '  ');
  const kinds: readonly (readonly [RegExp, Say])[] = [
    [/\](?:\s+\(|\()(?:https?:|www\.|bron:|stap:)/g, (words) => words.prose.linkSpace],
    [/\)\[(?:https?:|www\.|bron:|stap:)|\]\(|\]\[/g, (words) => words.prose.linkRest],
    [/~~|\[\^|^\[[ x]\] /gi, (words) => words.prose.strike],
    [/\*|__|`/g, (words) => words.prose.stars],
    [/https?:\/\/|www\./g, (words) => words.prose.bareAddress],
  ];
  const found = kinds.flatMap(([pattern, sentence]) =>
    [...bare.matchAll(pattern)].map(({ index }) => ({
      line: startOf(node) + bare.slice(0, index).split('\n').length - 1,
      sentence,
    })),
  );
  // One sentence for one line: the first that fits says the most.
  return found.filter(({ line }, at) => found.findIndex((other) => other.line === line) === at);
}

function nameOf(type: string, { prose }: Parameters<Say>[0]): string {
  return prose.kinds[type] ?? `"${type}"`;
}

/** Every link in a text, for the check of cross-references. */
export function linksIn(blocks: readonly Block[]): string[] {
  const inInline = (nodes: readonly Inline[]): string[] =>
    nodes.flatMap((node) =>
      typeof node === 'string'
        ? []
        : node.kind === 'link'
          ? [node.href, ...inInline(node.inline)]
          : inInline(node.inline),
    );
  return blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.flatMap(inInline) : inInline(block.inline),
  );
}
