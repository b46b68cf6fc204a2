import { css, html, type TemplateResult } from 'lit';
import type { Block, Inline } from '../../content/prose.ts';
import { t } from '../words.ts';
import { hashOf } from '../shell/route.ts';

/** Draws the text tree of the course; there is no HTML in it, so nothing can slip in. */
export function richText(blocks: readonly Block[]): TemplateResult {
  return html`<div class="prose">${blocks.map(block)}</div>`;
}

function block(content: Block): TemplateResult {
  switch (content.kind) {
    case 'paragraph':
      return html`<p>${inline(content.inline)}</p>`;
    case 'heading':
      return content.level === 2
        ? html`<h3>${inline(content.inline)}</h3>`
        : html`<h4>${inline(content.inline)}</h4>`;
    case 'quote':
      return html`<blockquote>${inline(content.inline)}</blockquote>`;
    case 'list': {
      const items = content.items.map((item) => html`<li>${inline(item)}</li>`);
      return content.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
  }
}

function inline(nodes: readonly Inline[]): readonly (string | TemplateResult)[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    if (node.kind === 'link') return linkTo(node.href, inline(node.inline));
    return node.kind === 'strong'
      ? html`<strong>${inline(node.inline)}</strong>`
      : html`<em>${inline(node.inline)}</em>`;
  });
}

/** An outside address opens beside the course, so that the course stays where it is. */
export function linkTo(href: string, content: unknown): TemplateResult {
  const [scheme = '', id = ''] = href.split(':');
  if (scheme === 'stap') return html`<a href=${hashOf(id)}>${content}</a>`;
  if (scheme === 'bron') return html`<a href=${hashOf('bronnen')}>${content}</a>`;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${content}<span class="visually-hidden"> ${t('link.newTab')}</span></a
  >`;
}

export const prose = css`
  .prose {
    max-inline-size: var(--measure);
  }
  .prose > * + * {
    margin-block-start: 1em;
  }
  .prose :is(h3, h4) {
    margin-block-start: 1.6em;
  }
  .prose h3 {
    font-size: var(--t-xl);
  }
  .prose h4 {
    font-size: var(--t-l);
  }
  .prose ul {
    display: grid;
    gap: 10px;
  }
  .prose ul > li {
    position: relative;
    padding-inline-start: 32px;
  }
  .prose ul > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.3em;
    inline-size: 13px;
    block-size: 18px;
    border-radius: 2px;
    border: 1.5px solid var(--lamp-line);
    background: var(--lamp);
  }
  .prose ol {
    display: grid;
    gap: 10px;
    padding-inline-start: 1.6em;
    list-style: decimal;
  }
  .prose blockquote {
    padding-inline-start: 22px;
    border-inline-start: 5px solid var(--lamp-line);
    color: var(--ink-2);
  }
`;
