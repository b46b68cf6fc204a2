import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SourcesContent } from '../../content/step-content.ts';
import { focusOn } from '../session/in-view.ts';
import { base } from '../styles/base.styles.ts';
import { sourceShelf, sourceShelfStyles } from './source-shelf.ts';
import { sourceList, sources } from './source-list.ts';

/** All sources of the course. */
@customElement('sources-screen')
export class SourcesScreen extends LitElement {
  static override styles = [
    base,
    sources,
    sourceShelfStyles,
    css`
      .sources {
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr));
        gap: var(--s-4) var(--s-5);
      }
      .sources > li {
        break-inside: avoid;
      }
      .sources h2 {
        font-size: var(--t-l);
      }
      .sources > li {
        scroll-margin-block-start: 96px;
      }
      .sources > li:focus {
        background: var(--lamp-soft);
        box-shadow: 0 0 0 12px var(--lamp-soft);
      }
    `,
  ];

  @property({ attribute: false }) content!: SourcesContent;

  /** Brings a source into view and gives it the keyboard; false where there is no such source. */
  async goTo(id: string): Promise<boolean> {
    await this.updateComplete;
    const line = this.renderRoot.querySelector<HTMLElement>(`[data-source="${id}"]`);
    focusOn(line, 'start');
    return line !== null;
  }

  override render() {
    const { sources: all } = this.content;
    return html`<div class="page">${sourceShelf(all.length)} ${sourceList(all, 'h2')}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sources-screen': SourcesScreen;
  }
}
