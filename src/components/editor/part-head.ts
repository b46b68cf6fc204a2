import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../course-files/language.ts';
import type { CourseNode, CoursePart, NodeGroup } from '../../editing/outline/course-node.ts';
import { t } from '../session/words.ts';
import { base } from '../styles/base.styles.ts';
import { called, headingOf } from './called.ts';
import { partHead } from './part-head.styles.ts';

/** The head of a form: where it stands in the course, what it is called, and its parts. The form itself is put in its slot. */
@customElement('part-head')
export class PartHead extends LitElement {
  static override styles = [base, partHead];

  @property({ attribute: false }) group: NodeGroup | undefined;
  @property({ attribute: false }) node!: CourseNode;
  @property({ attribute: false }) open!: CoursePart;
  @property() language: Language = 'nl';

  override render() {
    const { node, group, language } = this;
    const title = called(node.title, language);
    const crumb = [
      ...(group === undefined ? [] : [headingOf(group, language)]),
      ...(node.plate === undefined ? [] : [t('editor.form.lesson', { number: node.plate })]),
    ];
    return html`<p class="crumb">${crumb.join(' · ')}</p>
      <h1 id="title" tabindex="-1">${title}</h1>
      ${
        node.parts.length < 2
          ? nothing
          : html`<nav class="parts" aria-label=${t('editor.form.parts', { title })}>
              ${node.parts.map(
                (part) =>
                  html`<a
                    href="#${node.id}/${part.id}"
                    aria-current=${part.id === this.open.id ? 'true' : 'false'}
                    >${called(part.title, language)}</a
                  >`,
              )}
            </nav>`
      }
      <slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'part-head': PartHead;
  }
}
