import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Block, Inline } from '../../course-files/prose.ts';
import type { ExtraPage, PageContent } from '../../content/step-content.ts';
import { hashOf } from '../session/route.ts';
import { base } from '../styles/base.styles.ts';
import { icon } from '../ui/icon.ts';
import { prose, richText } from '../ui/rich-text.ts';
import { t } from '../session/words.ts';

/** One page of text in chapters, such as the disclosure or the one about privacy. */
@customElement('text-page')
export class TextPage extends LitElement {
  static override styles = [
    base,
    prose,
    css`
      .page {
        display: grid;
        gap: var(--s-4);
      }
      section {
        display: grid;
        gap: var(--s-2) var(--s-5);
        padding-block-start: var(--s-4);
        border-block-start: 1px solid var(--line);
      }
      h2 {
        font-size: var(--t-xl);
      }
      @media (min-width: 900px) {
        section {
          grid-template-columns: minmax(220px, 320px) minmax(0, 1fr);
        }
      }
      .onward {
        display: inline-flex;
        align-items: center;
        gap: 10px;
        min-block-size: var(--target);
        font-weight: var(--w-strong);
      }
      .opening .prose {
        font-size: var(--t-l);
        line-height: 1.5;
      }
    `,
  ];

  @property({ attribute: false }) content!: PageContent;
  /** Where somebody who has read it may want to go. */
  @property() onward: ExtraPage = 'bronnen';

  override render() {
    const { opening, chapters } = chaptersOf(this.content.page.prose);
    return html`<div class="page">
      ${opening.length === 0 ? '' : html`<div class="opening">${richText(opening)}</div>`}
      ${chapters.map(
        ({ title, blocks }) =>
          html`<section>
            <h2>${title}</h2>
            ${richText(blocks)}
          </section>`,
      )}
      <p>
        <a class="onward" href=${hashOf(this.onward)}
          >${t(`screen.page.${this.onward}.title`)}${icon('right')}</a
        >
      </p>
    </div>`;
  }
}

interface Chapter {
  readonly title: string;
  readonly blocks: Block[];
}

/** The headings of this page stand right below the title of the screen, so all of them go up one level. */
function chaptersOf(blocks: readonly Block[]): { opening: readonly Block[]; chapters: readonly Chapter[] } {
  const opening: Block[] = [];
  const chapters: Chapter[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2)
      chapters.push({ title: plain(block.inline), blocks: [] });
    else (chapters.at(-1)?.blocks ?? opening).push(block.kind === 'heading' ? { ...block, level: 2 } : block);
  }
  return { opening, chapters };
}

function plain(nodes: readonly Inline[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : plain(node.inline))).join('');
}

declare global {
  interface HTMLElementTagNameMap {
    'text-page': TextPage;
  }
}
