import { css, html, type TemplateResult } from 'lit';
import type { Block, Inline } from '../../course-files/prose.ts';
import { t } from '../session/words.ts';
import { hashOf } from '../session/route.ts';

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
      return setApart(content.inline);
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

/**
 * What stands after `>` is set apart: a box when it begins with strong words, which then are its title; a figure when
 * those words begin with a number; else a sentence to remember.
 */
function setApart(nodes: readonly Inline[]): TemplateResult {
  const [first, ...rest] = nodes;
  if (first === undefined || typeof first === 'string' || first.kind !== 'strong')
    return html`<p class="key">${inline(nodes)}</p>`;
  const [start] = first.inline;
  const kind = typeof start === 'string' && /^\d/.test(start) ? 'fact' : 'box';
  return html`<p class=${kind}><b>${inline(first.inline)}</b> ${inline(rest)}</p>`;
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
  if (scheme === 'bron') return html`<a href=${hashOf('bronnen', id)}>${content}</a>`;
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
    gap: 14px;
    counter-reset: item;
  }
  .prose ol > li {
    position: relative;
    min-block-size: 34px;
    padding-block-start: 3px;
    padding-inline-start: 48px;
    counter-increment: item;
  }
  .prose ol > li::before {
    content: counter(item);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    display: grid;
    place-items: center;
    min-inline-size: 32px;
    block-size: 32px;
    border-radius: 7px;
    border: 1px solid transparent;
    background: var(--enamel);
    color: var(--on-enamel);
    box-shadow:
      inset 0 0 0 2px var(--enamel),
      inset 0 0 0 3.5px var(--on-enamel);
    font-weight: 760;
    line-height: 1;
  }
  .prose :is(.key, .fact, .box) {
    margin-block: 1.6em;
  }
  .prose > :is(.key, .fact, .box):last-child {
    margin-block-end: 0;
  }
  .prose .key {
    padding: 2px 0 2px 22px;
    border-inline-start: 5px solid var(--lamp-line);
    font-size: var(--t-l);
    font-weight: 560;
    line-height: 1.45;
    text-wrap: balance;
  }
  .prose .fact {
    padding-inline-start: 22px;
    border-inline-start: 5px solid var(--lamp-line);
    color: var(--ink-2);
  }
  .prose .fact b {
    display: block;
    margin-block-end: 6px;
    font-size: var(--t-4xl);
    font-weight: 600;
    letter-spacing: -0.02em;
    line-height: 1;
    color: var(--ink);
  }
  .prose .box {
    padding: 16px 20px 18px;
    border: 1px solid var(--line);
    border-radius: var(--r-m);
    background: var(--surface);
    font-size: var(--t-s);
    line-height: 1.55;
  }
  .prose .box b {
    display: block;
    margin-block-end: 4px;
    font-size: var(--t-m);
    line-height: 1.35;
  }
  /* What a text ends with, mostly a question to take along. */
  .prose > .box:last-child {
    border-color: transparent;
    background: var(--lamp-soft);
    font-size: var(--t-m);
  }
  .prose > .box:last-child b {
    color: var(--lamp-ink);
  }
  @media print {
    .prose :is(.key, .fact, .box, li) {
      break-inside: avoid;
    }
    .prose :is(h3, h4) {
      break-after: avoid;
    }
    .prose .box,
    .prose > .box:last-child {
      border-color: var(--line-strong);
    }
    .prose :is(ol, ul) > li::before {
      print-color-adjust: exact;
    }
  }
`;
