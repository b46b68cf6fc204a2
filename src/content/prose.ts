import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';

/**
 * Markdown as a small tree that the module draws itself: there is no HTML in it that could do harm.
 * Allowed are paragraphs, headings of the second and third level, lists, quotes, emphasis, strong and links.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly inline: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly inline: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'quote'; readonly inline: readonly Inline[] };

/** A string is plain text. `href` is an https address, `bron:<id>` or `stap:<id>`. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis'; readonly inline: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly inline: readonly Inline[] };

export interface ProseFault {
  /** Line in the given Markdown, from 1. */
  readonly line: number;
  readonly message: string;
}

const safeHref = /^(https:\/\/[^\s]+|bron:[a-z0-9-]+|stap:[a-z0-9-]+)$/;

/** Reads Markdown; everything that is not allowed is named in `faults`, with its line. */
export function parseProse(markdown: string): { blocks: readonly Block[]; faults: readonly ProseFault[] } {
  const faults: ProseFault[] = [];
  const fault = (node: Nodes, message: string) =>
    faults.push({ line: node.position?.start.line ?? 1, message });

  const inline = (nodes: readonly PhrasingContent[]): Inline[] => nodes.flatMap(oneInline);
  const oneInline = (node: PhrasingContent): Inline[] => {
    switch (node.type) {
      case 'text':
        return [node.value.replaceAll(/\s*\n\s*/g, ' ')];
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, inline: inline(node.children) }];
      case 'link':
        if (!safeHref.test(node.url)) {
          fault(node, `the link "${node.url}" is not allowed; https://…, bron:<id> or stap:<id> is expected`);
        }
        return [{ kind: 'link', href: node.url, inline: inline(node.children) }];
      default:
        fault(
          node,
          `${nameOf(node.type)} is not allowed here; plain text, *emphasis*, **strong** or a link is expected`,
        );
        return [];
    }
  };
  const block = (node: RootContent): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', inline: inline(node.children) }];
      case 'heading':
        if (node.depth !== 2 && node.depth !== 3) {
          fault(node, 'only headings with ## and ### are allowed in the text');
          return [];
        }
        return [{ kind: 'heading', level: node.depth, inline: inline(node.children) }];
      case 'blockquote':
        return [{ kind: 'quote', inline: paragraphsOf(node.children) }];
      case 'list':
        return [
          {
            kind: 'list',
            ordered: node.ordered === true,
            items: node.children.map((item) => paragraphsOf(item.children)),
          },
        ];
      default:
        fault(
          node,
          `${nameOf(node.type)} is not allowed; paragraphs, headings, lists and quotes are expected`,
        );
        return [];
    }
  };
  const paragraphsOf = (nodes: readonly RootContent[]): Inline[] =>
    nodes.flatMap((node) => {
      if (node.type === 'paragraph') return inline(node.children);
      fault(node, `${nameOf(node.type)} is not allowed inside a list or quote; one paragraph is expected`);
      return [];
    });

  const blocks = fromMarkdown(markdown).children.flatMap(block);
  return { blocks, faults };
}

function nameOf(type: string): string {
  const names: Readonly<Record<string, string>> = {
    html: 'HTML',
    code: 'a code block',
    inlineCode: 'code',
    image: 'an image',
    thematicBreak: 'a line (---)',
    list: 'a list',
    break: 'a forced line break',
    definition: 'a link definition',
  };
  return names[type] ?? `"${type}"`;
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
